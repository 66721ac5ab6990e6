import { type ExampleReport, exampleWorkbook, type Workbook } from '#core';

/** A report as clerks file it: mostly in order, some faults, some explanations. */
export const typicalReport: ExampleReport = {
	report: {
		entity: 'Alder Valley Joint Services',
		legalForm: 'Joint service',
		periodStart: '2019-04-01',
		periodEnd: '2020-03-31',
		stage: 'Final',
		currency: 'EUR',
		preparedBy: 'Ana Birch',
		dueOn: '2020-05-31',
		submittedOn: '2020-06-12',
	},
	partners: [
		{ municipality: 'Alder', population: 41200, costShare: 55, isHost: 'Yes', focalPoint: 'J. Reed', sentToMayorOn: '2020-06-12' },
		{ municipality: 'Birch', population: 22900, costShare: 30, focalPoint: 'M. Stone', sentToMayorOn: '2020-06-12' },
		{ municipality: 'Cedar', population: 9800, costShare: 10 },
	],
	services: [
		{ service: 'Waste collection', municipality: 'Alder', unit: 'tonnes', planned: 12000, delivered: 12150, previous: 11900 },
		{ service: 'Waste collection', municipality: 'Birch', unit: 'tonnes', planned: 7000, delivered: 7420, previous: 7050 },
		{ service: 'Waste collection', municipality: 'Cedar', unit: 'tonnes', planned: 2500, delivered: 'abc', previous: 2480 },
		{ service: 'Street cleaning', municipality: 'All', unit: 'km', planned: 840, delivered: 410, previous: 835 },
	],
	quality: [
		{ service: 'Waste collection', indicator: 'Recycling rate', unit: '%', better: 'Higher', target: 60, actual: 52.4, previous: 53.1 },
		{
			service: 'Waste collection',
			indicator: 'Missed collections',
			unit: 'per 1,000',
			better: 'Lower',
			target: 4,
			actual: 3.2,
			previous: 4.1,
		},
		{ service: 'Street cleaning', indicator: 'Streets rated clean', unit: '%', better: 'Higher', target: 95, actual: 78, previous: 77.5 },
	],
	satisfaction: [
		{
			service: 'Waste collection',
			municipality: 'Alder',
			surveyedOn: '2019-11-05',
			method: 'Telephone',
			population: 33000,
			responses: 420,
			satisfiedShare: 81,
			previousSatisfiedShare: 79,
			previousResponses: 400,
		},
		{
			service: 'Waste collection',
			municipality: 'Birch',
			surveyedOn: '2019-11-05',
			method: 'Telephone',
			population: 18000,
			responses: 390,
			satisfiedShare: 64,
			previousSatisfiedShare: 77,
			previousResponses: 400,
		},
	],
	budget: [
		{ line: 'Partner contributions', kind: 'Revenue', budget: 2500000, actual: 2410000, previous: 2390000 },
		{ line: 'Staff', kind: 'Expenditure', budget: 1400000, actual: 1388000, previous: 1350000 },
		{ line: 'Fuel', kind: 'Expenditure', budget: 300000, actual: 366000, previous: 310000 },
		{
			line: 'Vehicles',
			kind: 'Expenditure',
			budget: 500000,
			actual: 610000,
			previous: 420000,
			explanation: 'Two lorries were replaced a year early after the depot fire.',
		},
	],
	contributions: [
		{ municipality: 'Alder', due: 1375000, paid: 1375000, dueOn: '2019-10-01' },
		{ municipality: 'Birch', due: 750000, paid: 600000, dueOn: '2019-10-01' },
		{ municipality: 'Cedar', due: 250000, paid: 250000, dueOn: '2019-10-01' },
	],
	unitCosts: [{ service: 'Waste collection', cost: 1700000, volume: 22000, unitCost: 77.27, previous: 74.1 }],
	committee: [
		{ member: 'Piet Alder', municipality: 'Alder', managesCooperation: 'No', role: 'Chair' },
		{ member: 'Rosa Birch', municipality: 'Birch', managesCooperation: 'Yes', role: 'Member' },
	],
	meetings: [
		{ date: '2019-06-12', chairedBy: 'Alder', present: 3, quorum: 2, tookDecisions: 'Yes' },
		{ date: '2019-12-03', chairedBy: 'Alder', present: 2, quorum: 2, tookDecisions: 'Yes' },
	],
	settings: [{ parameter: 'Target tolerance', value: '5 %' }],
};

/** A small draft without a single error. */
export const flawlessReport: ExampleReport = {
	report: {
		entity: 'Beech Hills Water',
		periodStart: '2019-04-01',
		periodEnd: '2020-03-31',
		stage: 'Draft',
		currency: 'EUR',
		preparedBy: 'Ana Birch',
		dueOn: '2020-09-30',
	},
	partners: [
		{ municipality: 'Alder', population: 41200, costShare: 60 },
		{ municipality: 'Birch', population: 22900, costShare: 40 },
	],
	services: [
		{ service: 'Water supply', municipality: 'Alder', unit: 'm³', planned: 900, delivered: 910, previous: 905 },
		{ service: 'Water supply', municipality: 'Birch', unit: 'm³', planned: 500, delivered: 490, previous: 495 },
	],
	quality: [
		{
			service: 'Water supply',
			indicator: 'Samples in order',
			unit: '%',
			better: 'Higher',
			target: 99,
			actual: 99.4,
			previous: 99.1,
			source: 'Laboratory',
		},
	],
	satisfaction: [
		{
			service: 'Water supply',
			municipality: 'All',
			surveyedOn: '2019-11-05',
			method: 'Telephone',
			population: 51000,
			responses: 1200,
			satisfiedShare: 81,
		},
	],
	budget: [
		{ line: 'Contributions', kind: 'Revenue', category: 'Partner contributions', budget: 1000, actual: 1000 },
		{ line: 'Staff', kind: 'Expenditure', category: 'Staff', budget: 1000, actual: 990 },
	],
	contributions: [
		{ municipality: 'Alder', due: 600, paid: 600 },
		{ municipality: 'Birch', due: 400, paid: 400 },
	],
};

/** More findings than anybody reads. */
export function enormousWorkbook(rows: number): Workbook {
	const report: ExampleReport = {
		...typicalReport,
		services: Array.from({ length: rows }, (_, index) => ({
			service: `Service ${index}`,
			municipality: index % 2 ? 'Alder' : 'Nowhere',
			unit: 'km',
			planned: 5,
			delivered: index % 3 ? 'many' : -4,
			previous: 12,
		})),
	};
	return exampleWorkbook({ name: 'enormous', report });
}

/** Texts that try to be something else: markup, formulas, terminal commands, reordered and hidden letters. */
export const hostileReport: ExampleReport = {
	...typicalReport,
	report: { ...typicalReport.report, entity: '<script>alert(1)</script>\u202egnp.exe\u001b[2J "><img src=x onerror=alert(2)>' },
	budget: [
		{ line: '</style><script>alert(3)</script>', kind: 'Expenditure', budget: 100, actual: 900 },
		{ line: '\u05e9\u05dc\u05d5\u05dd 123 [x](javascript:alert(4)) | **bold** `code`', kind: 'Expenditure', budget: 100, actual: 900 },
		{ line: `${'long '.repeat(6000)}`, kind: 'Expenditure', budget: 100, actual: 900 },
		{ line: 'Fu\u200bel\r\n# heading', kind: 'Expenditure', budget: 100, actual: 'xx' },
	],
};

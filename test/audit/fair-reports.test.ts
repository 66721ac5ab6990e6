import { expect, test } from 'vitest';
import { checkWorkbook, type ExampleReport, exampleWorkbook, parseIsoDate } from '#core';

const AS_OF = parseIsoDate('2020-10-15') ?? 0;

const partners = (count: number, sent: string): ExampleReport['partners'] =>
	Array.from({ length: count }, (_, index) => ({
		municipality: `Town ${String.fromCharCode(65 + index)}`,
		population: 300 + 217 * index,
		costShare: Number((100 / count).toFixed(1)),
		isHost: index === 0 ? 'Yes' : 'No',
		sentToMayorOn: sent,
		sentToCouncilOn: sent,
	}));

const accountsLink = 'https://example.org/accounts';

/** From July to June, in a currency without decimals, villages of a few hundred, thirds to one decimal, few cases, no committee. */
const fireBrigade: ExampleReport = {
	report: {
		entity: 'Valley fire brigade',
		periodStart: '2019-07-01',
		periodEnd: '2020-06-30',
		stage: 'Final',
		currency: 'HUF',
		preparedBy: 'A. Kis',
		approvedBy: 'B. Nagy',
		dueOn: '2020-09-30',
		submittedOn: '2020-09-10',
		accountsLink,
		lastEvaluationOn: '2019-10-01',
	},
	partners: partners(3, '2020-09-15') ?? [],
	services: [
		{ service: 'Fire brigade', municipality: 'Town A', unit: 'fires', planned: 5, delivered: 3, previous: 5 },
		{ service: 'Fire brigade', municipality: 'Town B', unit: 'fires', planned: 4, delivered: 6, previous: 3 },
		{ service: 'Fire brigade', municipality: 'Town C', unit: 'fires', planned: 2, delivered: 1, previous: 2 },
		{ service: 'Fire brigade', municipality: 'All', unit: 'fires', planned: 11, delivered: 10, previous: 10 },
	],
	quality: [
		{
			service: 'Fire brigade',
			indicator: 'Minutes until the first engine arrives',
			unit: 'minutes',
			better: 'Lower',
			target: 12,
			actual: 11.4,
			previous: 12.1,
			source: 'Log',
		},
	],
	satisfaction: [
		{
			service: 'Fire brigade',
			municipality: 'All',
			surveyedOn: '2020-05-04',
			method: 'Interviews, random sample of households',
			population: 1551,
			responses: 420,
			satisfiedShare: 91,
			previousSatisfiedShare: 91,
			previousResponses: 410,
		},
	],
	budget: [
		{
			line: 'Contributions of partners',
			kind: 'Revenue',
			category: 'Contributions',
			budget: 30_000_000,
			actual: 30_000_000,
			previous: 28_500_000,
		},
		{ line: 'Staff', kind: 'Expenditure', category: 'Staff', budget: 21_000_000, actual: 20_700_000, previous: 19_900_000 },
		{ line: 'Engines', kind: 'Expenditure', category: 'Maintenance', budget: 8_900_000, actual: 9_100_000, previous: 8_600_000 },
	],
	contributions: ['Town A', 'Town B', 'Town C'].map((municipality) => ({
		municipality,
		due: 10_000_000,
		paid: 10_000_000,
		dueOn: '2020-01-31',
	})),
	balances: { opening: 4_000_000, inflow: 30_000_000, outflow: 29_700_000, closing: 4_300_000, previousClosing: 4_000_000, debt: 0 },
	unitCosts: [{ service: 'Fire brigade', cost: 29_800_000, volume: 10, unitCost: 2_980_000, previous: 2_850_000 }],
};

/** Twelve partners, a first period of eleven and a half months. */
const libraries: ExampleReport = {
	report: {
		entity: 'Libraries of twelve towns',
		periodStart: '2019-09-16',
		periodEnd: '2020-08-31',
		stage: 'Final',
		currency: 'EUR',
		preparedBy: 'C. Lis',
		approvedBy: 'D. Pop',
		submittedOn: '2020-09-20',
		dueOn: '2020-10-31',
		accountsLink,
	},
	partners: partners(12, '2020-09-25') ?? [],
	services: [{ service: 'Libraries', municipality: 'All', unit: 'loans', planned: 40_000, delivered: 43_100, previous: null }],
	quality: [{ service: 'Libraries', indicator: 'New books', unit: '%', better: 'Higher', target: 8, actual: 8.4, source: 'Catalogue' }],
	satisfaction: [
		{
			service: 'Libraries',
			municipality: 'All',
			surveyedOn: '2020-05-04',
			method: 'Random sample by post',
			population: 14_000,
			responses: 460,
			satisfiedShare: 88,
		},
	],
	budget: [
		{ line: 'Contributions', kind: 'Revenue', category: 'Contributions', budget: 240_000, actual: 240_000 },
		{ line: 'Staff', kind: 'Expenditure', category: 'Staff', budget: 190_000, actual: 187_400 },
		{ line: 'Books', kind: 'Expenditure', category: 'Goods and services', budget: 30_000, actual: 30_600 },
	],
	balances: { opening: 0, inflow: 240_000, outflow: 217_000, closing: 23_000 },
};

test.each([
	['a fire brigade of three villages, from July to June', fireBrigade],
	['libraries of twelve towns in their first year', libraries],
] as const)('an expert has nothing to say of %s', (name, report) => {
	const { findings } = checkWorkbook(exampleWorkbook({ name, report }), { asOf: AS_OF });
	expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
});

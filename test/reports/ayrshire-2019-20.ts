import type { ExampleReport } from '#core';
import { type Council, councils, type FigureKey, figure, type Period, total } from './lgbf-figures.ts';

/**
 * The readable source of `ayrshire-2019-20.xlsx` (`npm run reports` writes it). Figures that the Local Government
 * Benchmarking Framework publishes are the real ones; what a real filing would add is filled in plausibly and named in
 * `illustrative`, from which the workbook marks it. Like a real filing it is not without faults: a contribution is in arrears, a
 * council has not seen the report yet, and one sample is small.
 */
const NOW: Period = '2019-20';
const BEFORE: Period = '2018-19';
const THOUSAND = 1000;

const services = [
	{ service: 'Waste collection', unit: 'premises', volume: 'premises', cost: 'collectionCost' },
	{ service: 'Waste disposal', unit: 'premises', volume: 'premises', cost: 'disposalCost' },
	{ service: 'Street cleaning', unit: 'residents', volume: 'population', cost: 'cleaningCost' },
	{ service: 'Roads', unit: 'km', volume: 'roads', cost: 'roadsCost' },
] as const satisfies readonly { service: string; unit: string; volume: FigureKey; cost: FigureKey }[];

/** What the three councils put into the common budget; the public figures have costs alone. */
const CONTRIBUTIONS = 62_800_000;
const SHARES: Readonly<Record<Council, number>> = { 'East Ayrshire': 33, 'North Ayrshire': 37, 'South Ayrshire': 30 };

/** Columns whose content is illustrative, by section; `all` where the whole section is. */
export const illustrative: Readonly<Partial<Record<keyof ExampleReport, readonly string[] | 'all'>>> = {
	report: 'all',
	partners: [
		'costShare',
		'isHost',
		'mayor',
		'mayorEmail',
		'councilEmail',
		'focalPoint',
		'focalPointPost',
		'focalPointWorksForCooperation',
		'sentToMayorOn',
		'sentToCouncilOn',
		'presentedToCouncilOn',
	],
	services: ['planned', 'explanation'],
	quality: ['target', 'correctiveAction'],
	satisfaction: ['surveyedOn', 'population', 'responses', 'previousResponses', 'comment'],
	complaints: 'all',
	budget: ['budget', 'explanation'],
	contributions: 'all',
	balances: 'all',
	progress: 'all',
	committee: 'all',
	meetings: 'all',
	issues: 'all',
	assessments: 'all',
};

/** Where the real figures come from, for the workbook's Sources sheet. */
export const sourcesOfFigures: readonly (readonly [section: string, columns: string, source: string])[] = [
	['Partners', 'Population', 'National Records of Scotland mid-year estimate, as in LGBF indicator ENV3a'],
	['Services', 'Delivered, Previous (waste)', 'LGBF, number of premises for refuse collection (ENV1a)'],
	['Services', 'Delivered, Previous (street cleaning)', 'LGBF, mid-year population (ENV3a)'],
	['Services', 'Delivered, Previous (roads)', 'LGBF, kilometres of road (ENV4a)'],
	['Quality', 'Recycling rate', 'LGBF ENV6: % of total household waste that is recycled'],
	['Quality', 'Cleanliness', 'LGBF ENV3c: street cleanliness score'],
	[
		'Quality',
		'Roads to be considered for maintenance',
		'LGBF ENV4b (A class, 2018-20), ENV4c (B), ENV4d (C), ENV4e (unclassified, 2016-20)',
	],
	['Satisfaction', '% satisfied', 'LGBF ENV7a (refuse collection) and ENV7b (street cleaning), from the Scottish Household Survey'],
	[
		'Budget',
		'Actual, Previous (expenditure)',
		'LGBF net expenditure on waste collection, waste disposal and street cleaning, gross expenditure on roads',
	],
	['Unit costs', 'Cost, Volume, Unit cost, Previous', 'Sums of the three councils’ LGBF figures, and their quotient'],
	['Past periods', 'Value', 'The same LGBF indicators for 2016-17, 2017-18 and 2018-19'],
];

const inMoney = (key: FigureKey, council: Council, period: Period) => (figure(key, council, period) ?? 0) * THOUSAND;
const unitCost = ({ cost, volume }: (typeof services)[number], period: Period) =>
	Number(((total(cost, period) * THOUSAND) / total(volume, period)).toFixed(2));

const qualityIndicators = [
	{
		service: 'Waste collection',
		name: 'Recycling rate',
		key: 'recycling',
		better: 'Higher',
		target: 55,
		action: 'Food waste collection extended to flats from October 2020',
	},
	{
		service: 'Street cleaning',
		name: 'Cleanliness score',
		key: 'cleanliness',
		better: 'Higher',
		target: 92,
		action: 'Additional sweeping round in the town centres since May 2020',
	},
	{
		service: 'Roads',
		name: 'A class roads to be considered for maintenance',
		key: 'roadsA',
		better: 'Lower',
		target: 32,
		action: 'A class resurfacing moved forward in the 2020-21 programme',
	},
	{
		service: 'Roads',
		name: 'B class roads to be considered for maintenance',
		key: 'roadsB',
		better: 'Lower',
		target: 34,
		action: 'Surface dressing of the B class routes planned for summer 2020',
	},
	{
		service: 'Roads',
		name: 'C class roads to be considered for maintenance',
		key: 'roadsC',
		better: 'Lower',
		target: 40,
		action: 'Drainage repairs before resurfacing, programme agreed in March 2020',
	},
	{
		service: 'Roads',
		name: 'Unclassified roads to be considered for maintenance',
		key: 'roadsUnclassified',
		better: 'Lower',
		target: 38,
		action: 'Patching crews shared between the councils since January 2020',
	},
] as const satisfies readonly { service: string; name: string; key: FigureKey; better: string; target: number; action: string }[];

/** A target missed by more than a tenth asks for a corrective action. */
function isFarOff(better: 'Higher' | 'Lower', actual: number, target: number): boolean {
	return better === 'Higher' ? actual < target * 0.9 : actual > target * 1.1;
}

/** Where fewer are content, the cooperation says what is behind it. */
const comments: Readonly<Record<string, string>> = {
	'Waste collection, North Ayrshire': 'Collection days changed in autumn 2019, shortly before the interviews',
	'Waste collection, South Ayrshire': 'Bins were emptied late while the depot in Ayr was rebuilt',
};

const surveys = [
	{ service: 'Waste collection', key: 'collectionSatisfaction' },
	{ service: 'Street cleaning', key: 'cleaningSatisfaction' },
] as const;

/** Illustrative: adults, and interviews of the Scottish Household Survey. */
const interviews: Readonly<Record<Council, { adults: number; responses: number; previous: number }>> = {
	'East Ayrshire': { adults: 98_900, responses: 470, previous: 455 },
	'North Ayrshire': { adults: 110_600, responses: 510, previous: 498 },
	'South Ayrshire': { adults: 93_800, responses: 450, previous: 462 },
};

/** Budgets around the actual figures; the one line beyond 5 % is explained. */
const budgets: Readonly<Record<string, number>> = {
	'Waste collection, East Ayrshire': 3_520_000,
	'Waste collection, North Ayrshire': 3_750_000,
	'Waste collection, South Ayrshire': 4_750_000,
	'Waste disposal, East Ayrshire': 4_600_000,
	'Waste disposal, North Ayrshire': 6_950_000,
	'Waste disposal, South Ayrshire': 4_900_000,
	'Street cleaning, East Ayrshire': 1_280_000,
	'Street cleaning, North Ayrshire': 2_200_000,
	'Street cleaning, South Ayrshire': 1_000_000,
	'Roads, East Ayrshire': 12_300_000,
	'Roads, North Ayrshire': 10_500_000,
	'Roads, South Ayrshire': 7_500_000,
};

const explanations: Readonly<Record<string, string>> = {
	'Waste collection, South Ayrshire': 'A second collection round was needed while the depot in Ayr was rebuilt',
	'Roads, South Ayrshire': 'Two resurfacing schemes of 2018-19 were one-off; the winter was mild',
};

const complaints = [
	{ service: 'Waste collection', openAtStart: 34, received: 812, closed: 801 },
	{ service: 'Waste disposal', openAtStart: 4, received: 57, closed: 58 },
	{ service: 'Street cleaning', openAtStart: 19, received: 366, closed: 371 },
	{ service: 'Roads', openAtStart: 61, received: 1204, closed: 1187 },
] as const;

export const ayrshire: ExampleReport = {
	report: {
		entity: 'Ayrshire Shared Environmental Services (example)',
		legalForm: 'Joint committee',
		agreement: 'Minute of agreement between the three councils, 12 March 2016',
		periodStart: '2019-04-01',
		periodEnd: '2020-03-31',
		stage: 'Final',
		currency: 'GBP',
		preparedBy: 'J. Muir',
		preparedByPost: 'Performance officer',
		approvedBy: 'Head of environmental services',
		dueOn: '2020-06-30',
		submittedOn: '2020-06-24',
		accountsLink: 'https://example.org/accounts-2019-20',
		lastEvaluationOn: '2019-05-20',
		summary: 'Costs of waste collection rose in the south; recycling rose in all three councils; satisfaction with street cleaning fell.',
	},
	partners: councils.map((council, index) => {
		const short = council.split(' ')[0] ?? '';
		return {
			municipality: council,
			population: figure('population', council, NOW) ?? null,
			costShare: `${SHARES[council]}%`,
			isHost: index === 0 ? 'Yes' : 'No',
			mayor: `Provost of ${council}`,
			mayorEmail: `provost@${short.toLowerCase()}-ayrshire.example`,
			councilEmail: `council@${short.toLowerCase()}-ayrshire.example`,
			focalPoint: ['A. Boyd', 'C. Drummond', 'E. Fraser'][index] ?? null,
			focalPointPost: ['Chief governance officer', 'Head of finance', 'Policy manager'][index] ?? null,
			focalPointWorksForCooperation: 'No',
			sentToMayorOn: '2020-06-25',
			sentToCouncilOn: '2020-06-26',
			presentedToCouncilOn: ['2020-08-26', '2020-09-02'][index] ?? null,
		};
	}),
	services: services.flatMap(({ service, unit, volume }) => [
		...councils.map((council) => ({
			service,
			municipality: council,
			unit,
			planned: figure(volume, council, BEFORE) ?? null,
			delivered: figure(volume, council, NOW) ?? null,
			previous: figure(volume, council, BEFORE) ?? null,
			usersServed: null,
			populationInCharge: figure('population', council, NOW) ?? null,
		})),
		{
			service,
			municipality: 'All',
			unit,
			planned: total(volume, BEFORE),
			delivered: total(volume, NOW),
			previous: total(volume, BEFORE),
			populationInCharge: total('population', NOW),
		},
	]),
	quality: [
		...qualityIndicators.flatMap(({ service, name, key, better, target, action }) =>
			councils.map((council) => {
				const actual = figure(key, council, NOW) ?? 0;
				return {
					service,
					indicator: `${name}, ${council}`,
					unit: key === 'cleanliness' ? 'score of 100' : '%',
					better,
					target,
					actual,
					previous: figure(key, council, BEFORE) ?? null,
					numerator: null,
					denominator: null,
					source: `LGBF, ${council}`,
					correctiveAction: isFarOff(better, actual, target) ? action : null,
				};
			}),
		),
		{
			service: 'Waste disposal',
			indicator: 'Household waste not recycled, all councils',
			unit: '%',
			better: 'Lower',
			target: 45,
			actual: Number((100 - councils.reduce((sum, council) => sum + (figure('recycling', council, NOW) ?? 0), 0) / 3).toFixed(1)),
			previous: Number((100 - councils.reduce((sum, council) => sum + (figure('recycling', council, BEFORE) ?? 0), 0) / 3).toFixed(1)),
			source: 'Mean of the three councils’ LGBF ENV6, taken from 100',
			correctiveAction: null,
		},
	],
	satisfaction: [
		...surveys.flatMap(({ service, key }) =>
			councils.map((council) => ({
				service,
				municipality: council,
				surveyedOn: '2019-11-15',
				method: 'Scottish Household Survey, interviews',
				population: interviews[council].adults,
				responses: service === 'Street cleaning' && council === 'South Ayrshire' ? 240 : interviews[council].responses,
				satisfiedShare: `${figure(key, council, NOW)}%`,
				previousSatisfiedShare: `${figure(key, council, BEFORE)}%`,
				previousResponses: interviews[council].previous,
				verySatisfied: null,
				satisfied: null,
				neutral: null,
				dissatisfied: null,
				veryDissatisfied: null,
				comment: comments[`${service}, ${council}`] ?? null,
			})),
		),
		{
			service: 'Waste disposal',
			municipality: 'All',
			surveyedOn: '2021-05-10',
			comment: 'Survey at the recycling centres planned with the summer opening hours',
		},
		{ service: 'Roads', municipality: 'All', surveyedOn: '2021-05-10', comment: 'Question on roads added to the residents’ panel' },
	],
	complaints: complaints.map(({ service, openAtStart, received, closed }) => {
		const subscribers = total('population', NOW);
		return {
			service,
			openAtStart,
			received,
			closed,
			openAtEnd: openAtStart + received - closed,
			subscribers,
			perThousand: Number(((1000 * received) / subscribers).toFixed(2)),
		};
	}),
	budget: [
		...services.flatMap(({ service, cost }) =>
			councils.map((council) => {
				const line = `${service}, ${council}`;
				return {
					line,
					kind: 'Expenditure',
					category: service === 'Roads' ? 'Maintenance' : 'Goods and services',
					budget: budgets[line] ?? null,
					actual: inMoney(cost, council, NOW),
					previous: inMoney(cost, council, BEFORE),
					explanation: explanations[line] ?? null,
				};
			}),
		),
		...councils.map((council) => ({
			line: `Contribution of ${council}`,
			kind: 'Revenue',
			category: 'Contributions',
			budget: (CONTRIBUTIONS * SHARES[council]) / 100,
			actual: (CONTRIBUTIONS * SHARES[council]) / 100,
			previous: null,
			explanation: null,
		})),
	],
	contributions: councils.map((council, index) => ({
		municipality: council,
		due: (CONTRIBUTIONS * SHARES[council]) / 100,
		paid: (CONTRIBUTIONS * SHARES[council]) / 100 - (index === 2 ? 400_000 : 0),
		dueOn: '2020-01-31',
	})),
	balances: {
		opening: 5_420_000,
		inflow: CONTRIBUTIONS,
		outflow: services.reduce((sum, { cost }) => sum + total(cost, NOW) * THOUSAND, 0),
		closing: 5_420_000 + CONTRIBUTIONS - services.reduce((sum, { cost }) => sum + total(cost, NOW) * THOUSAND, 0),
		previousClosing: 5_420_000,
		debt: 0,
		billed: CONTRIBUTIONS,
		collected: CONTRIBUTIONS,
		sharedAccount: 0,
	},
	unitCosts: services.map((each) => ({
		service: each.service,
		cost: total(each.cost, NOW) * THOUSAND,
		volume: total(each.volume, NOW),
		unitCost: unitCost(each, NOW),
		previous: unitCost(each, BEFORE),
	})),
	progress: [
		{
			objective: 'Recycle more',
			activity: 'Food waste collection for flats',
			responsible: 'K. Hamilton',
			plannedStart: '2019-09-01',
			plannedEnd: '2020-10-31',
			complete: '60%',
			status: 'In progress',
		},
		{
			objective: 'Recycle more',
			activity: 'Common recycling calendar',
			responsible: 'L. Irvine',
			plannedStart: '2019-04-01',
			plannedEnd: '2019-12-31',
			endedOn: '2019-12-10',
			complete: '100%',
			status: 'Done',
		},
		{
			objective: 'Better roads',
			activity: 'Shared patching crews',
			responsible: 'M. Jardine',
			plannedStart: '2019-10-01',
			plannedEnd: '2020-01-31',
			endedOn: '2020-01-20',
			complete: '100%',
			status: 'Done',
		},
		{
			objective: 'Cleaner streets',
			activity: 'Third sweeper for the town centres',
			responsible: 'N. Kerr',
			plannedStart: '2020-02-01',
			plannedEnd: '2020-06-30',
			complete: '70%',
			status: 'Delayed',
			explanation: 'Delivery of the vehicle was put off by the lockdown of March 2020',
		},
	],
	committee: [
		{
			member: 'Cllr P. Lennox',
			municipality: 'East Ayrshire',
			post: 'Councillor',
			managesCooperation: 'No',
			inTaskForce: 'Yes',
			role: 'Chair',
			from: '2017-06-01',
		},
		{
			member: 'R. Mair',
			municipality: 'East Ayrshire',
			post: 'Internal auditor',
			managesCooperation: 'No',
			inTaskForce: 'No',
			role: 'Member',
			from: '2018-01-01',
		},
		{
			member: 'Cllr S. Nairn',
			municipality: 'North Ayrshire',
			post: 'Councillor',
			managesCooperation: 'No',
			inTaskForce: 'Yes',
			role: 'Member',
			from: '2017-06-01',
		},
		{
			member: 'T. Orr',
			municipality: 'North Ayrshire',
			post: 'Head of audit',
			managesCooperation: 'No',
			inTaskForce: 'No',
			role: 'Member',
			from: '2017-06-01',
		},
		{
			member: 'Cllr U. Paton',
			municipality: 'South Ayrshire',
			post: 'Councillor',
			managesCooperation: 'No',
			inTaskForce: 'No',
			role: 'Member',
			from: '2019-05-01',
		},
		{
			member: 'V. Rae',
			municipality: 'South Ayrshire',
			post: 'Residents’ representative',
			managesCooperation: 'No',
			inTaskForce: 'No',
			role: 'Substitute',
			from: '2019-05-01',
		},
	],
	meetings: [
		{
			date: '2019-05-22',
			chairedBy: 'East Ayrshire',
			present: 6,
			quorum: 4,
			tookDecisions: 'Yes',
			minutes: 'https://example.org/minutes/2019-05-22',
		},
		{
			date: '2019-08-21',
			chairedBy: 'North Ayrshire',
			present: 5,
			quorum: 4,
			tookDecisions: 'Yes',
			minutes: 'https://example.org/minutes/2019-08-21',
		},
		{
			date: '2019-11-20',
			chairedBy: 'South Ayrshire',
			present: 6,
			quorum: 4,
			tookDecisions: 'Yes',
			minutes: 'https://example.org/minutes/2019-11-20',
		},
		{
			date: '2020-02-19',
			chairedBy: 'East Ayrshire',
			present: 4,
			quorum: 4,
			tookDecisions: 'No',
			minutes: 'https://example.org/minutes/2020-02-19',
		},
	],
	issues: [
		{
			id: 'I-1',
			raisedOn: '2019-08-21',
			raisedBy: 'Cllr S. Nairn',
			topic: 'Satisfaction',
			issue: 'Satisfaction with street cleaning falls in all three councils',
			severity: 'High',
			measure: 'Third sweeper for the town centres',
			owner: 'N. Kerr',
			dueOn: '2020-12-31',
			status: 'In progress',
		},
		{
			id: 'I-2',
			raisedOn: '2019-11-20',
			raisedBy: 'R. Mair',
			topic: 'Finance',
			issue: 'Net cost of collection in the south is well above the others',
			severity: 'Medium',
			measure: 'Joint review of collection rounds',
			owner: 'K. Hamilton',
			dueOn: '2020-11-30',
			status: 'Open',
		},
		{
			id: 'I-3',
			raisedOn: '2019-05-22',
			raisedBy: 'T. Orr',
			topic: 'Quality',
			issue: 'No common method for the cleanliness survey',
			severity: 'Low',
			measure: 'Adopt the national audit method',
			owner: 'L. Irvine',
			dueOn: '2019-12-31',
			status: 'Resolved',
			closedOn: '2019-12-12',
		},
		{
			id: 'I-4',
			raisedOn: '2020-02-19',
			raisedBy: 'T. Orr',
			topic: 'Quality',
			issue: 'Roads to be considered for maintenance are far above the target in the north',
			severity: 'High',
			measure: 'Resurfacing of A class roads moved forward',
			owner: 'M. Jardine',
			dueOn: '2021-03-31',
			status: 'Open',
		},
	],
	assessments: [
		{
			id: 'A-1',
			askedBy: 'Monitoring committee',
			askedOn: '2019-11-20',
			kind: 'Ad hoc',
			scope: 'Cost of waste collection in the south',
			assessor: 'Independent auditor',
			worksForCooperation: 'No',
			completedOn: '2020-03-05',
			bottleneck: 'Rounds cross the old council boundaries twice',
			correctiveAction: 'Plan the rounds without regard to boundaries',
			owner: 'K. Hamilton',
			dueOn: '2020-12-31',
			status: 'Completed',
		},
	],
	history: historyRows(),
};

function historyRows(): NonNullable<ExampleReport['history']> {
	const earlier = ['2016-17', '2017-18', '2018-19'] as const;
	return [
		...services.flatMap((each) =>
			earlier.map((period) => ({ service: each.service, indicator: 'Volume', period, value: total(each.volume, period) })),
		),
		...services.flatMap((each) =>
			earlier.map((period) => ({ service: each.service, indicator: 'Unit cost', period, value: unitCost(each, period) })),
		),
		...qualityIndicators.flatMap(({ service, name, key }) =>
			councils.flatMap((council) =>
				earlier.flatMap((period) => {
					const value = figure(key, council, period);
					return value === undefined ? [] : [{ service, indicator: `${name}, ${council}`, period, value }];
				}),
			),
		),
	];
}

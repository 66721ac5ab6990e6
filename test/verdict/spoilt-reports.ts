import type { ExampleReport, SectionKey } from '#core';
import { ayrshire } from '../reports/ayrshire-2019-20.ts';

/** The example report, spoilt in ways that a score has to see through. */
export interface SpoiltReport {
	readonly name: string;
	readonly report: ExampleReport;
	/** `none`: only unfinished, so that progress is shown and no colour. */
	readonly band: 'green' | 'amber' | 'red' | 'none';
	readonly verdict: 'ready' | 'ready-with-questions' | 'not-ready' | 'unfinished' | 'not-whole';
}

type Rows<S extends SectionKey> = Extract<NonNullable<ExampleReport[S]>, readonly unknown[]>;
type AnyRow = Record<string, string | number | boolean | null>;

const rowsOf = <S extends SectionKey>(section: S) => (ayrshire[section] ?? []) as unknown as readonly AnyRow[];

/** Changes the rows of one section. */
export function each<S extends SectionKey>(
	section: S,
	change: (row: AnyRow, index: number) => object,
	report: ExampleReport = ayrshire,
): ExampleReport {
	const rows = report[section] as unknown as readonly AnyRow[];
	return { ...report, [section]: rows.map((row, index) => ({ ...row, ...change(row, index) })) };
}

function without(...sections: SectionKey[]): ExampleReport {
	return Object.fromEntries(Object.entries(ayrshire).filter(([section]) => !sections.includes(section as SectionKey)));
}

/** The sheet is there with its headers, and nothing below. */
function emptied(section: SectionKey): ExampleReport {
	return { ...ayrshire, [section]: [Object.fromEntries(Object.keys(rowsOf(section)[0] ?? {}).map((key) => [key, null]))] };
}

function oneEmptyRow(section: SectionKey): ExampleReport {
	return { ...ayrshire, [section]: [Object.fromEntries(Object.keys(rowsOf(section)[0] ?? {}).map((key) => [key, 'n/a']))] };
}

/** Budget lines that are in order, as many as wanted in all; the first `wrong` at twice their budget. */
export function linesAtTwice(wrong: number, of: number, explanation?: (index: number) => string): ExampleReport {
	const own = rowsOf('budget');
	const more = Array.from({ length: of - own.length }, (_, index) => ({
		line: `Small works, lot ${index + 1}`,
		kind: 'Expenditure',
		category: 'Maintenance',
		budget: 100_000,
		actual: 100_000,
	}));
	const budget = [...own, ...more].map((row, index) =>
		index < wrong ? { ...row, actual: 2 * Number(row.budget), explanation: explanation?.(index) ?? null } : row,
	);
	return { ...ayrshire, budget: budget as unknown as Rows<'budget'> };
}

/** Every line off its budget, by more than the agreement lets go unexplained. */
const unexplained = each('budget', (row) => ({ actual: 2 * Number(row.budget), explanation: null }));

const thousandsOfRows: ExampleReport = {
	...ayrshire,
	services: [
		...(ayrshire.services ?? []),
		...Array.from({ length: 5000 }, (_, index) => ({
			service: `Service ${index + 1}`,
			municipality: 'All',
			unit: 'visits',
			delivered: -5,
			usersServed: -1,
		})),
	],
};

const settingsWideOpen = [
	{ parameter: 'varianceWarning', value: 100 },
	{ parameter: 'varianceLimit', value: 1000 },
	{ parameter: 'largeChange', value: 1000 },
	{ parameter: 'marginOfErrorWarning', value: 50 },
	{ parameter: 'marginOfErrorLimit', value: 50 },
	{ parameter: 'targetTolerance', value: 100 },
	{ parameter: 'ratioTolerance', value: 10 },
] as const;

const demanded = ['services', 'quality', 'satisfaction', 'budget', 'partners'] as const;

export const spoiltReports: readonly SpoiltReport[] = [
	{
		name: 'all volumes −5, every result 563 %, every line unexplained and the balances wrong',
		report: {
			...each('services', () => ({ delivered: -5 })),
			quality: each('quality', (row) => (row.unit === '%' ? { actual: 563 } : { actual: 563, unit: '%' })).quality as Rows<'quality'>,
			budget: unexplained.budget as Rows<'budget'>,
			balances: { ...ayrshire.balances, closing: 1, previousClosing: 7 },
		},
		band: 'red',
		verdict: 'not-ready',
	},
	{ name: 'three demanded sheets deleted', report: without('services', 'quality', 'satisfaction'), band: 'red', verdict: 'not-whole' },
	{ name: '5,000 rows with two errors each', report: thousandsOfRows, band: 'red', verdict: 'not-ready' },
	{ name: 'all volumes n/a', report: each('services', () => ({ delivered: 'n/a' })), band: 'red', verdict: 'not-whole' },
	{
		name: 'one volume not filled in',
		report: each('services', (_, index) => (index === 0 ? { delivered: null } : {})),
		band: 'none',
		verdict: 'unfinished',
	},
	{
		name: 'one recycling rate of 563 %',
		report: each('quality', (_, index) => (index === 0 ? { actual: 563 } : {})),
		band: 'amber',
		verdict: 'not-ready',
	},
	{
		name: 'an opening balance of 1 instead of 5,420,000',
		report: { ...ayrshire, balances: { ...ayrshire.balances, opening: 1 } },
		band: 'amber',
		verdict: 'not-ready',
	},
	{
		name: 'a closing balance of 1 instead of 5,429,000',
		report: { ...ayrshire, balances: { ...ayrshire.balances, closing: 1 } },
		band: 'amber',
		verdict: 'not-ready',
	},
	...(
		[
			[1, 15, 'amber'],
			[4, 15, 'amber'],
			[15, 15, 'red'],
			[1, 200, 'amber'],
			[20, 200, 'amber'],
			[100, 200, 'red'],
		] as const
	).map(
		([wrong, of, band]): SpoiltReport => ({
			name: `${wrong} of ${of} lines at twice their budget`,
			report: linesAtTwice(wrong, of),
			band,
			verdict: 'not-ready',
		}),
	),
	...demanded.flatMap((section): SpoiltReport[] => [
		{ name: `${section} deleted`, report: without(section), band: 'red', verdict: 'not-whole' },
		{ name: `${section} emptied`, report: emptied(section), band: 'red', verdict: 'not-whole' },
		{
			name: `${section} left with one row of n/a`,
			report: oneEmptyRow(section),
			band: 'red',
			// A partner of that name is a partner, though none that the other sheets know.
			verdict: section === 'partners' ? 'not-ready' : 'not-whole',
		},
	]),
	{
		name: 'every survey planned for a far year',
		report: each('satisfaction', ({ service, municipality }) => ({
			...Object.fromEntries(Object.keys(rowsOf('satisfaction')[0] ?? {}).map((key) => [key, null])),
			service,
			municipality,
			surveyedOn: '2035-05-10',
		})),
		band: 'red',
		verdict: 'not-whole',
	},
	...(
		[
			['one letter', () => 'aaaaaaaaaa a'],
			['empty words', () => 'Reviewed and approved by the management, as explained above'],
			['a placeholder', () => 'to be completed'],
			['one sentence', () => 'Prices of diesel and spare parts were much higher than the tender had foreseen'],
		] as const
	).flatMap(([text, explanation]): SpoiltReport[] => [
		{ name: `15 of 15 lines stamped with ${text}`, report: linesAtTwice(15, 15, explanation), band: 'red', verdict: 'not-ready' },
		{ name: `20 of 200 lines stamped with ${text}`, report: linesAtTwice(20, 200, explanation), band: 'amber', verdict: 'not-ready' },
	]),
	{
		name: 'thresholds wide open over 15 lines at twice their budget',
		report: { ...linesAtTwice(15, 15), settings: [...settingsWideOpen] },
		band: 'red',
		verdict: 'not-ready',
	},
	{
		name: 'the sheets that nobody must have deleted, and with them half of what is known of satisfaction',
		report: without('complaints', 'contributions', 'unitCosts', 'progress', 'issues', 'assessments', 'history'),
		band: 'amber',
		verdict: 'ready-with-questions',
	},
	{
		name: 'the due date deleted',
		report: { ...ayrshire, report: { ...ayrshire.report, dueOn: null } },
		band: 'none',
		verdict: 'unfinished',
	},
	{
		name: 'targets left blank',
		report: each('quality', () => ({ target: null })),
		band: 'none',
		verdict: 'unfinished',
	},
	{
		name: 'targets set to the results',
		report: each('quality', ({ actual }) => ({ target: actual as number })),
		band: 'amber',
		verdict: 'ready-with-questions',
	},
	{
		name: 'targets of 0 and 100 that cannot be missed',
		report: each('quality', ({ better }) => ({ target: better === 'Higher' ? 0 : 100, correctiveAction: null })),
		band: 'amber',
		verdict: 'ready-with-questions',
	},
	{
		name: 'the worst service left out everywhere but in earlier periods',
		report: leftOut('Roads'),
		band: 'red',
		verdict: 'not-whole',
	},
	...(
		[
			['Services', ['services']],
			['Services and Quality', ['services', 'quality']],
			['Services, Quality and Satisfaction', ['services', 'quality', 'satisfaction']],
			['all sheets but Budget and Past periods', ['services', 'quality', 'satisfaction', 'complaints', 'unitCosts']],
			['all sheets but Complaints and Unit costs', ['services', 'quality', 'satisfaction', 'budget', 'history']],
			['all sheets but Quality and Budget', ['services', 'satisfaction', 'complaints', 'unitCosts', 'history']],
		] as const
	).map(
		([sheets, from]): SpoiltReport => ({
			name: `street cleaning left out of ${sheets}`,
			report: leftOut('Street cleaning', from),
			band: 'red',
			verdict: 'not-whole',
		}),
	),
	{
		name: 'a service of last year left out of a draft, which may still come to it',
		report: leftOut('Roads', undefined, { ...ayrshire, report: { ...ayrshire.report, stage: 'Draft' } }),
		band: 'none',
		verdict: 'unfinished',
	},
	{
		name: 'a service of last year that ended, and says so in its row',
		report: (() => {
			const rest = leftOut('Waste disposal');
			const row = { service: 'Waste disposal', municipality: 'All', unit: 'premises', planned: 0, delivered: 0, previous: 188_366 };
			const ended = { ...row, explanation: 'A company of the region took it over on 1 April 2019, by its own contracts' };
			return { ...rest, services: [...(rest.services ?? []), ended] };
		})(),
		band: 'green',
		verdict: 'ready-with-questions',
	},
	...(
		[
			['services', 'previous'],
			['budget', 'previous'],
			['unitCosts', 'previous'],
			['quality', 'previous'],
		] as const
	).map(
		([section, column]): SpoiltReport => ({
			name: `last period left out of ${section}`,
			report: each(section, () => ({ [column]: null })),
			band: section === 'budget' ? 'amber' : 'none',
			verdict: section === 'budget' ? 'ready-with-questions' : 'unfinished',
		}),
	),
	...(
		[
			['stage', { report: { ...ayrshire.report, stage: null } }],
			['end of the period', { report: { ...ayrshire.report, periodEnd: null } }],
			['balance that last period closed with', { balances: { ...ayrshire.balances, previousClosing: null } }],
			['day on which contributions were due', each('contributions', (_, index) => (index === 2 ? { dueOn: null } : {}))],
		] as const
	).map(
		([name, change]): SpoiltReport => ({
			name: `the ${name} deleted`,
			report: { ...ayrshire, ...change },
			band: 'none',
			verdict: 'unfinished',
		}),
	),
	{
		name: 'a blank for whether focal points and members work for the cooperation',
		report: each(
			'committee',
			() => ({ managesCooperation: null }),
			each('partners', () => ({ focalPointWorksForCooperation: null })),
		),
		band: 'none',
		verdict: 'unfinished',
	},
];

/** A service left out of everything that speaks of this period. */
export function leftOut(
	service: string,
	sections: readonly SectionKey[] = ['services', 'quality', 'satisfaction', 'complaints', 'unitCosts', 'budget'],
	report: ExampleReport = ayrshire,
): ExampleReport {
	const rows = (section: SectionKey) => report[section] as unknown as readonly AnyRow[];
	const isOf = (row: AnyRow) => String(row.service ?? row.line).startsWith(service);
	return { ...report, ...Object.fromEntries(sections.map((section) => [section, rows(section).filter((row) => !isOf(row))])) };
}

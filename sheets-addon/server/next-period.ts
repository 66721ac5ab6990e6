import {
	addMonths,
	type CellValue,
	type Check,
	type ColumnKey,
	type ExampleReport,
	type Report,
	type Row,
	type SectionKey,
	toIsoDate,
} from '#core';

/** What a cell of the new report holds. Dates are ISO texts and percentages texts with their sign, as `fillPlan` takes them. */
type Content = Record<string, CellValue>;

/** Issues and assessments that are over stay in the old report. */
const CLOSED = new Set(['resolved', 'withdrawn', 'completed', 'cancelled']);
const DONE = new Set(['done', 'cancelled']);

/** First and last day of the period that follows: as many whole months, or as many days. */
export function periodAfter(start: number, end: number): { start: number; end: number } {
	const next = end + 1;
	for (let months = 1; months <= 36; months++)
		if (addMonths(start, months) === next) return { start: next, end: addMonths(next, months) - 1 };
	return { start: next, end: next + (end - start) };
}

/**
 * The report of the period after a checked one, as far as it is known: who and what stays, actuals become previous, closing
 * balances opening ones; what is still open is carried over, and History grows by what is past.
 */
export function nextPeriod({ report, period }: Check, words: RollForwardWords): ExampleReport | undefined {
	if (period.start === undefined || period.end === undefined) return undefined;
	const after = periodAfter(period.start, period.end);
	const keep = <S extends SectionKey>(section: S, keys: readonly ColumnKey<S>[], more: (row: Row<S>) => Content = () => ({})) =>
		rowsOf(report, section).map((row) => ({ ...contentOf(row, keys, words), ...more(row) }));
	const balances = report.balances.only;
	return {
		report: {
			...contentOf(
				report.report.only,
				['entity', 'legalForm', 'agreement', 'currency', 'preparedBy', 'preparedByPost', 'lastEvaluationOn'],
				words,
			),
			periodStart: toIsoDate(after.start),
			periodEnd: toIsoDate(after.end),
			stage: words.draft,
		},
		partners: keep('partners', [
			'municipality',
			'population',
			'costShare',
			'isHost',
			'mayor',
			'mayorEmail',
			'councilEmail',
			'focalPoint',
			'focalPointPost',
			'focalPointWorksForCooperation',
		]),
		services: keep('services', ['service', 'municipality', 'unit', 'populationInCharge'], (row) => previous(row.value('delivered'))),
		quality: keep('quality', ['service', 'indicator', 'unit', 'better', 'target', 'source'], (row) => previous(row.value('actual'))),
		satisfaction: keep('satisfaction', ['service', 'municipality', 'method', 'population'], (row) => ({
			...optional('previousSatisfiedShare', asPercent(row.value('satisfiedShare'))),
			...optional('previousResponses', row.value('responses')),
		})),
		complaints: keep('complaints', ['service', 'subscribers'], (row) => optional('openAtStart', row.value('openAtEnd'))),
		budget: keep('budget', ['line', 'kind', 'category'], (row) => previous(row.value('actual'))),
		contributions: keep('contributions', ['municipality']),
		balances: {
			...optional('opening', balances.value('closing')),
			...optional('previousClosing', balances.value('closing')),
			...optional('debt', balances.value('debt')),
		},
		unitCosts: keep('unitCosts', ['service'], (row) => previous(row.value('unitCost'))),
		progress: open(report, 'progress', words),
		committee: keep('committee', ['member', 'municipality', 'post', 'managesCooperation', 'inTaskForce', 'role', 'from', 'to']).filter(
			(_, index) => !isOver(report.committee.row(index) as Row, period.end ?? 0),
		),
		issues: open(report, 'issues', words),
		assessments: open(report, 'assessments', words),
		history: [
			...keep('history', ['service', 'indicator', 'period', 'value']),
			...historyOf(report, periodName(period.start, period.end), words),
		],
		settings: keep('settings', ['parameter', 'value']),
	} as ExampleReport;
}

function rowsOf<S extends SectionKey>(report: Report, section: S): Row<S>[] {
	return [...(report[section] as unknown as Iterable<Row<S>>)];
}

/** Words of the language in which the new report is written. */
export interface RollForwardWords {
	readonly draft: string;
	readonly yes: string;
	readonly no: string;
	readonly all: string;
	readonly volume: string;
	readonly unitCost: string;
	readonly satisfiedShare: string;
	/** The word for a choice of a column's list. */
	readonly choice: (section: SectionKey, column: string, value: string) => string;
	/** What a column holds. */
	readonly typeOf: (section: SectionKey, column: string) => string;
}

function open(report: Report, section: 'progress' | 'issues' | 'assessments', words: RollForwardWords): Content[] {
	const table = report[section];
	return [...(table as Iterable<Row>)]
		.filter((row) => !isOver(row, 0))
		.map((row) => contentOf(row, Object.keys(table.data) as never, words));
}

/** Whether a row stays in the old report: it is done with, or its member left by that day. */
export function isOver(row: Row, day: number): boolean {
	const { section } = row.table;
	if (section === 'committee')
		return (row as unknown as Row<'committee'>).value('to') !== undefined && Number(row.value('to' as never)) <= day;
	const over = section === 'progress' ? DONE : section === 'issues' || section === 'assessments' ? CLOSED : undefined;
	return over?.has(String(row.value('status' as never) ?? '')) ?? false;
}

function contentOf<S extends SectionKey>(row: Row<S>, keys: readonly ColumnKey<S>[], words: RollForwardWords): Content {
	const content: Content = {};
	for (const key of keys) {
		const value: unknown = row.value(key);
		if (value !== undefined) content[key] = written(row.table.section, key, value as string | number | boolean, words);
	}
	return content;
}

/** A value as a report in that language has it. */
export function written(section: SectionKey, key: string, value: string | number | boolean, words: RollForwardWords): CellValue {
	if (typeof value === 'boolean') return value ? words.yes : words.no;
	const type = words.typeOf(section, key);
	if (type === 'date') return toIsoDate(Number(value));
	if (type === 'percent') return asPercent(Number(value)) ?? null;
	if (type === 'choice') return words.choice(section, key, String(value));
	return type === 'reference' && value === '*' ? words.all : value;
}

/** This period's values as rows of History. */
function historyOf(report: Report, period: string, words: RollForwardWords): Content[] {
	const row = (service: string | undefined, indicator: string | undefined, value: number | undefined): Content[] =>
		service === undefined || indicator === undefined || value === undefined
			? []
			: [{ service, indicator, period: period.slice(0, 4), value }];
	return [
		...[...report.services].flatMap((line) =>
			line.value('municipality') === '*' ? row(line.value('service'), words.volume, line.value('delivered')) : [],
		),
		...[...report.unitCosts].flatMap((line) => row(line.value('service'), words.unitCost, line.value('unitCost'))),
		...[...report.satisfaction].flatMap((line) =>
			line.value('municipality') === '*' ? row(line.value('service'), words.satisfiedShare, line.value('satisfiedShare')) : [],
		),
		...[...report.quality].flatMap((line) => row(line.value('service'), line.value('indicator'), line.value('actual'))),
	];
}

/** `2020`, `2019-20`, or the last month of a shorter period, `2020-06`. */
export function periodName(start: number, end: number): string {
	const [from = '', to = ''] = [toIsoDate(start), toIsoDate(end)];
	if (from.slice(0, 4) !== to.slice(0, 4)) return `${from.slice(0, 4)}-${to.slice(2, 4)}`;
	return end - start > 360 ? to.slice(0, 4) : to.slice(0, 7);
}

function previous(value: number | undefined): Content {
	return optional('previous', value);
}

function optional(key: string, value: CellValue | undefined): Content {
	return value === undefined ? {} : { [key]: value };
}

function asPercent(points: number | undefined): string | undefined {
	return points === undefined ? undefined : `${points}%`;
}

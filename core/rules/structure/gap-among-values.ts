import type { Report } from '../../report/report.ts';
import { CellState, type Row, type Table } from '../../report/table.ts';
import { type ColumnPath, defineRule, type Examples, type Place } from '../../rule/index.ts';
import { type ColumnKey, type SectionKey, sections } from '../../sections/sections.ts';
import { leftOutOfLastPeriod } from '../facts/last-period.ts';

/** Columns that need not be filled in, but that rules compare: where nearly all rows have one, a blank is a gap. */
const compared: { readonly [S in SectionKey]?: readonly ColumnKey<S>[] } = {
	services: ['planned', 'previous', 'populationInCharge'],
	quality: ['previous'],
	satisfaction: ['previousSatisfiedShare', 'previousResponses'],
	complaints: ['subscribers'],
	budget: ['category', 'previous'],
	contributions: ['dueOn'],
	unitCosts: ['previous'],
	progress: ['responsible', 'complete'],
	committee: ['role', 'from'],
	meetings: ['present', 'tookDecisions'],
	issues: ['raisedOn', 'raisedBy'],
	assessments: ['askedOn', 'assessor'],
};

/** What says nothing without the other, or must be there once the other says so. */
const pairs: readonly Pair[] = [
	pair('quality', 'numerator', 'denominator'),
	pair('quality', 'denominator', 'numerator'),
	pair('satisfaction', 'previousSatisfiedShare', 'previousResponses'),
	pair('satisfaction', 'previousResponses', 'previousSatisfiedShare'),
	pair('balances', 'billed', 'collected'),
	pair('balances', 'collected', 'billed'),
	pair('balances', 'debt', 'previousDebt'),
	pair('history', 'value', 'period'),
	pair('issues', 'closedOn', 'status', ['resolved', 'withdrawn']),
	pair('issues', 'raisedOn', 'closedOn'),
	pair('assessments', 'askedOn', 'completedOn'),
	pair('assessments', 'completedOn', 'status', ['completed']),
	pair('assessments', 'assessor', 'status', ['completed']),
];

interface Pair {
	readonly section: SectionKey;
	readonly key: string;
	readonly asksFor: string;
	/** Values of the other that ask for it; any where left out. */
	readonly of?: readonly string[];
}

function pair<S extends SectionKey>(section: S, key: ColumnKey<S>, asksFor: ColumnKey<S>, of?: readonly string[]): Pair {
	return { section, key, asksFor, ...(of && { of }) };
}

/** Where staff may say why there is none. */
const explanations: { readonly [S in SectionKey]?: ColumnKey<S> } = {
	services: 'explanation',
	quality: 'correctiveAction',
	satisfaction: 'comment',
	budget: 'explanation',
	contributions: 'arrearsPlan',
	balances: 'explanation',
	progress: 'explanation',
};

/** One blank among three, one in five of many. */
const FEWEST_FILLED = 2;
const FILLED_FOR_EACH_GAP = 4;

export const gapAmongValues = defineRule({
	id: 'structure/gap-among-values',
	severity: 'error',
	sources: ['tabular', 'practice'],
	parameters: ['ratioTolerance'],
	reads: [],
	messages: {
		gap: { column: 'column' },
		pair: { column: 'column', other: 'column' },
	},
	check({ report, asOf, parameter }, judge) {
		// structure/last-period-missing gives the figure itself.
		const left = leftOutOfLastPeriod(report, parameter('ratioTolerance'));
		const said = new Set(left.map(({ section, key, index }) => `${section} ${key} ${index}`));
		const ask = (message: 'gap' | 'pair', section: SectionKey, key: string, index: number, other = key) => {
			const table = report[section] as Table;
			const place: Place = table.at(index, key as never);
			const id = `${section} ${key} ${index}`;
			if (said.has(id)) return;
			said.add(id);
			const explains = explanations[section] as string | undefined;
			const explanation = explains && {
				explanation: { at: table.at(index, explains as never), text: table.values(explains as never)[index] as string | undefined },
			};
			// `n/a` says at least that somebody looked.
			const isMarked = table.column(key as never).states.get(index) === CellState.markedMissing;
			const options = { topic: sections[section].topic, ...(isMarked && { severity: 'warning' as const }), ...explanation };
			const column = `${section}.${key}` as ColumnPath;
			if (message === 'gap') judge.missing('gap', place, { column }, options);
			else judge.missing('pair', place, { column, other: `${section}.${other}` as ColumnPath }, options);
		};
		for (const { section, key, asksFor, of } of pairs) {
			const table = report[section] as Table;
			if (table.column(asksFor as never).filled === 0) continue;
			for (const row of table as Iterable<Row>) {
				const other = row.value(asksFor as never);
				if (other === undefined || (of && !of.includes(String(other))) || isToCome(report, section, row.index, asOf)) continue;
				if (row.isMissing(key as never) && !(section === 'history' && isMarked(table, key, row.index)))
					ask('pair', section, key, row.index, asksFor);
				else judge.pass(1, sections[section].topic);
			}
		}
		for (const [section, keys] of Object.entries(compared) as [SectionKey, readonly string[]][]) {
			for (const key of keys) {
				for (const rows of alike(report, section, asOf)) {
					const table = report[section] as Table;
					const { values, states } = table.column(key as never);
					const gaps = rows.filter((index) => values[index] === undefined && states.get(index) !== CellState.unreadable);
					const filled = rows.length - gaps.length;
					if (filled < FEWEST_FILLED || (gaps.length > 1 && filled < FILLED_FOR_EACH_GAP * gaps.length)) continue;
					judge.pass(filled, sections[section].topic);
					for (const index of gaps) ask('gap', section, key, index);
				}
			}
		}
	},
});

function isMarked(table: Table, key: string, index: number): boolean {
	return table.column(key as never).states.get(index) === CellState.markedMissing;
}

/** A survey that is still to come has no figures yet. */
function isToCome({ satisfaction }: Report, section: SectionKey, index: number, asOf: number): boolean {
	return section === 'satisfaction' && (satisfaction.values('surveyedOn')[index] ?? Number.POSITIVE_INFINITY) > asOf;
}

/** Rows that should have the same columns filled in: revenue beside revenue, surveys that took place, rows that are reported. */
function alike(report: Report, section: SectionKey, asOf: number): number[][] {
	const table = report[section] as Table;
	const groups = new Map<unknown, number[]>();
	for (let index = 0; index < table.length; index++) {
		if (isToCome(report, section, index, asOf)) continue;
		const group = section === 'budget' ? report.budget.values('kind')[index] : undefined;
		const rows = groups.get(group) ?? [];
		groups.set(group, rows);
		rows.push(index);
	}
	return [...groups.values()];
}

const waste = { service: 'Waste collection', unit: 't', delivered: 500, previous: 480 } as const;

export const examples: Examples<typeof gapAmongValues> = {
	valid: [
		{
			name: 'Half of the services have a plan',
			report: {
				services: [
					{ ...waste, planned: 500 },
					{ ...waste, service: 'Roads', planned: null },
				],
			},
		},
		{
			name: 'Contributions of other kinds than the costs',
			report: {
				budget: [
					{ line: 'Fuel', kind: 'Expenditure', previous: 3 },
					{ line: 'Staff', kind: 'Expenditure', previous: 5 },
					{ line: 'Grant', kind: 'Revenue', previous: null },
				],
			},
		},
		{
			name: 'An issue that is still open has no day of its end',
			report: { issues: [{ id: '1', issue: 'Leaks', status: 'Open', closedOn: null }] },
		},
	],
	invalid: [
		{
			name: 'Two towns of three have a figure of last period',
			report: {
				services: [
					{ ...waste, municipality: 'Alder' },
					{ ...waste, municipality: 'Birch' },
					{ ...waste, municipality: 'Cedar', previous: null },
				],
			},
			findings: [{ message: 'gap', at: 'services 3 previous', outcome: 'missing' }],
		},
		{
			name: 'Marked as not there, which somebody must have looked at',
			report: {
				contributions: [
					{ municipality: 'Alder', due: 1, paid: 1, dueOn: '2020-01-31' },
					{ municipality: 'Birch', due: 1, paid: 1, dueOn: '2020-01-31' },
					{ municipality: 'Cedar', due: 1, paid: 0, dueOn: 'n/a' },
				],
			},
			findings: [{ message: 'gap', at: 'contributions 3 dueOn', outcome: 'missing', severity: 'warning' }],
		},
		{
			name: 'A numerator without its denominator, an issue resolved on no day',
			report: {
				quality: [{ service: 'Waste collection', indicator: 'Rounds on time', actual: 91, numerator: 910, denominator: null }],
				issues: [{ id: '1', issue: 'Leaks', status: 'Resolved', closedOn: null }],
			},
			findings: [
				{ message: 'pair', at: 'quality 1 denominator', outcome: 'missing' },
				{ message: 'pair', at: 'issues 1 closedOn', outcome: 'missing' },
			],
		},
	],
};

import type { Table } from '../../report/table.ts';
import { type ColumnPath, defineRule, type Examples } from '../../rule/index.ts';
import { sections } from '../../sections/sections.ts';
import { tellsOfEarlierPeriod } from '../facts/first-period.ts';
import { leftOutOfLastPeriod } from '../facts/last-period.ts';
import { suggestValue } from '../facts/suggest-value.ts';

/** Sections whose rows are there year after year, and the figure that makes a row speak. */
const comparable = [
	{ section: 'services', now: 'delivered' },
	{ section: 'quality', now: 'actual' },
	{ section: 'budget', now: 'actual' },
	{ section: 'unitCosts', now: 'cost' },
] as const;

/** What nobody can compare raises no question: leaving last period out must not be the easier way. */
export const lastPeriodMissing = defineRule({
	id: 'structure/last-period-missing',
	severity: 'error',
	sources: ['S12', 'practice'],
	parameters: ['ratioTolerance'],
	reads: [],
	messages: {
		known: { column: 'column', value: 'number', service: 'text' },
		closing: {},
		column: { column: 'column', section: 'section' },
	},
	check({ report, parameter }, judge) {
		const known = new Set<string>();
		for (const { section, index, key, value, service } of leftOutOfLastPeriod(report, parameter('ratioTolerance'))) {
			known.add(section);
			const table = report[section] as Table;
			const data = { column: `${section}.${key}` as ColumnPath, value, service };
			const suggestions = suggestValue(table, index, key as never, value);
			judge.missing('known', table.at(index, key as never), data, { topic: sections[section].topic, suggestions });
		}
		if (!tellsOfEarlierPeriod(report)) return;
		for (const { section, now } of comparable) {
			const table = report[section] as Table;
			const { filled, states } = table.column('previous' as never);
			if (known.has(section) || table.column(now as never).filled === 0) continue;
			if (filled > 0 || states.size > 0) judge.pass(1, sections[section].topic);
			else {
				const cells = table.hasColumn('previous' as never) ? [...table].map((row) => row.at('previous' as never)) : [];
				const data = { column: `${section}.previous` as ColumnPath, section };
				judge.missing('column', [table.headerAt('previous' as never), ...cells], data, { severity: 'warning' });
			}
		}
		const balances = report.balances.only;
		if (!balances.isFilled('opening')) return;
		if (balances.isMissing('previousClosing')) judge.missing('closing', balances.at('previousClosing'), {});
		else judge.pass(1, 'finance');
	},
});

const period = { periodStart: '2019-01-01', periodEnd: '2019-12-31' } as const;
const waste = { service: 'Waste collection', municipality: 'All', unit: 't', delivered: 5100 } as const;
const volume = { service: 'Waste collection', indicator: 'Volume', period: '2018', value: 5000 } as const;

export const examples: Examples<typeof lastPeriodMissing> = {
	valid: [
		{ name: 'The first period has nothing to compare with', report: { report: period, services: [waste], balances: { opening: 100 } } },
		{
			name: 'A service that began this period, beside one that did not',
			report: {
				report: period,
				services: [
					{ ...waste, previous: 5000 },
					{ ...waste, service: 'Parks' },
				],
			},
		},
	],
	invalid: [
		{
			name: 'Past periods have the figure',
			report: { report: period, services: [{ ...waste, previous: null }], history: [volume] },
			findings: [{ message: 'known', at: 'services 1 previous', outcome: 'missing', suggests: [5000] }],
		},
		{
			name: 'No service says what it did last period, though there was one',
			report: { report: { ...period, lastEvaluationOn: '2018-05-02' }, services: [{ ...waste, previous: null }] },
			findings: [{ message: 'column', at: 'Services!E1', outcome: 'missing', severity: 'warning' }],
		},
		{
			name: 'Nobody can tell whether the account opened with what it closed',
			report: { report: { ...period, lastEvaluationOn: '2018-05-02' }, balances: { opening: 100, previousClosing: null } },
			findings: [{ message: 'closing', at: 'balances previousClosing', outcome: 'missing' }],
		},
	],
};

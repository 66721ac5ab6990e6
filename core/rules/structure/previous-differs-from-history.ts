import type { Table } from '../../report/table.ts';
import { type ColumnPath, defineRule, type Examples } from '../../rule/index.ts';
import { sections } from '../../sections/sections.ts';
import { pastConflicts } from '../facts/last-period.ts';
import { suggestValue } from '../facts/suggest-value.ts';

export const previousDiffersFromHistory = defineRule({
	id: 'structure/previous-differs-from-history',
	severity: 'warning',
	sources: ['practice', 'DHIS2'],
	parameters: ['ratioTolerance'],
	reads: ['history'],
	messages: {
		differs: { service: 'text', column: 'column', previous: 'number', past: 'number' },
	},
	check({ report, parameter }, judge) {
		if (report.history.length === 0) return;
		const conflicts = pastConflicts(report, parameter('ratioTolerance'));
		if (conflicts.length === 0) judge.pass(1, 'services');
		for (const { service, section, index, key, previous, past, value, isPastWrong } of conflicts) {
			const table = report[section] as Table;
			const [own, other] = [table.at(index, key as never), report.history.at(past, 'value')];
			judge.fail(
				'differs',
				isPastWrong ? [other, own] : [own, other],
				{ service, column: `${section}.${key}` as ColumnPath, previous, past: value },
				{
					topic: sections[section].topic,
					suggestions: isPastWrong
						? suggestValue(report.history, past, 'value', previous)
						: suggestValue(table, index, key as never, value),
				},
			);
		}
	},
});

const recycling = { service: 'Waste collection', indicator: 'Recycling rate', unit: '%', better: 'higher', target: 55 } as const;
const period = { periodStart: '2019-01-01', periodEnd: '2019-12-31' } as const;
const past = (values: readonly number[]) =>
	values.map((value, index) => ({
		service: 'Waste collection',
		indicator: 'Recycling rate',
		period: String(2019 - values.length + index),
		value,
	}));

export const examples: Examples<typeof previousDiffersFromHistory> = {
	valid: [
		{
			name: 'Last period as in Past periods, rounded',
			report: { report: period, quality: [{ ...recycling, actual: 55.1, previous: 54.6 }], history: past([51.2, 53.1, 54.58]) },
		},
		{
			name: 'Past periods end two years ago: another rule speaks of the gap',
			report: {
				report: period,
				quality: [{ ...recycling, actual: 55.1, previous: 54.6 }],
				history: [{ service: 'Waste collection', indicator: 'Recycling rate', period: '2016', value: 51.2 }],
			},
		},
	],
	invalid: [
		{
			name: 'Last period’s column holds another figure',
			report: { report: period, quality: [{ ...recycling, actual: 55.1, previous: 45.6 }], history: past([51.2, 53.1, 54.6]) },
			findings: [{ message: 'differs', at: 'quality 1 previous', suggests: [54.6] }],
		},
		{
			name: 'Past periods hold the figure that fits nothing else',
			report: { report: period, quality: [{ ...recycling, actual: 55.1, previous: 54.6 }], history: past([52.9, 53.1, 45.6]) },
			findings: [{ message: 'differs', at: 'history 3 value', suggests: [54.6] }],
		},
	],
};

import type { Table } from '../../report/table.ts';
import { defineRule, type Examples } from '../../rule/index.ts';
import { columnsOf, type SectionKey, sectionKeys, sections } from '../../sections/sections.ts';
import { KeyIndex } from '../../workbook/index.ts';

export const duplicateKey = defineRule({
	id: 'structure/duplicate-key',
	severity: 'error',
	sources: ['tabular'],
	reads: [],
	messages: {
		again: { name: 'text', section: 'section', row: 'number' },
	},
	check({ report }, judge) {
		for (const section of sectionKeys) {
			const table = report[section] as Table;
			const { topic } = sections[section];
			const keys = columnsOf(section).flatMap(([key, column]) => (column.isKey ? [key] : []));
			if (keys.length === 0 || table.length === 0) continue;
			const columns = keys.map((key) => table.values(key as never) as readonly unknown[]);
			const parts = columnsOf(section).flatMap(([key, column]) =>
				column.splitsKey ? [table.values(key as never) as readonly unknown[]] : [],
			);
			const seen = new KeyIndex([...columns, ...parts], table.length);
			for (let index = 0; index < table.length; index++) {
				if (!isComplete(columns, index)) {
					judge.pass(1, topic);
					continue;
				}
				const earlier = seen.add(index);
				if (earlier < 0) {
					judge.pass(1, topic);
					continue;
				}
				const place = table.at(index, keys[0] as never);
				const original = table.at(earlier, keys[0] as never);
				const shown = columns.map((values) => String(values[index])).join(' · ');
				judge.fail('again', [place, original], { name: shown, section: section as SectionKey, row: original.row + 1 });
			}
		}
	},
});

function isComplete(columns: readonly (readonly unknown[])[], index: number): boolean {
	for (const values of columns) if (values[index] === undefined) return false;
	return true;
}

export const examples: Examples<typeof duplicateKey> = {
	valid: [
		{
			name: 'The same service for two municipalities',
			report: {
				services: [
					{ service: 'Waste collection', municipality: 'Alder', delivered: 500 },
					{ service: 'Waste collection', municipality: 'Birch', delivered: 700 },
				],
			},
		},
		{
			name: 'A past figure of each municipality',
			report: {
				history: [
					{ service: 'Waste collection', indicator: 'Volume', period: '2019', value: 40, municipality: 'Alder' },
					{ service: 'Waste collection', indicator: 'Volume', period: '2019', value: 60, municipality: 'Birch' },
				],
			},
		},
	],
	invalid: [
		{
			name: 'A row was copied, and only the case changed',
			report: {
				services: [
					{ service: 'Waste collection', municipality: 'Alder', delivered: 500 },
					{ service: 'Waste Collection', municipality: 'ALDER', delivered: 700 },
				],
			},
			findings: [{ message: 'again', at: 'services 2 service' }],
		},
		{
			name: 'Two meetings on one day',
			report: {
				meetings: [
					{ date: '2020-03-02', chairedBy: 'Alder' },
					{ date: '2020-03-02', chairedBy: 'Birch' },
				],
			},
			findings: [{ message: 'again', at: 'meetings 2 date' }],
		},
	],
};

import { columnsOf, type SectionKey, sectionKeys, sections } from '../../report/sections.ts';
import type { Table } from '../../report/table.ts';
import { defineRule, type Examples } from '../../rule/index.ts';
import { foldName } from '../../workbook/index.ts';

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
			const keys = columnsOf(section).flatMap(([key, column]) => (column.isKey ? [key] : []));
			if (keys.length === 0 || table.length === 0) continue;
			const columns = keys.map((key) => table.values(key as never) as readonly unknown[]);
			const first = new Map<string, number>();
			let passed = 0;
			for (let index = 0; index < table.length; index++) {
				const name = nameOf(columns, index);
				if (name === undefined) continue;
				const earlier = first.get(name);
				if (earlier === undefined) {
					first.set(name, index);
					passed++;
					continue;
				}
				const place = table.at(index, keys[0] as never);
				const original = table.at(earlier, keys[0] as never);
				const shown = columns.map((values) => String(values[index])).join(' · ');
				judge.fail('again', [place, original], { name: shown, section: section as SectionKey, row: original.row + 1 });
			}
			judge.pass(passed, sections[section].topic);
		}
	},
});

/** The row's key as it is compared; `undefined` where a part of it is missing. */
function nameOf(columns: readonly (readonly unknown[])[], index: number): string | undefined {
	let name = '';
	for (const values of columns) {
		const value = values[index];
		if (value === undefined) return undefined;
		name = name === '' ? partOf(value) : `${name}\u0000${partOf(value)}`;
	}
	return name;
}

function partOf(value: unknown): string {
	return typeof value === 'string' ? foldName(value) : String(value);
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

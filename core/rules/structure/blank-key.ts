import type { Row, Table } from '../../report/table.ts';
import { type ColumnPath, defineRule, type Examples } from '../../rule/index.ts';
import { columnsOf, sectionKeys, sections } from '../../sections/sections.ts';

export const blankKey = defineRule({
	id: 'structure/blank-key',
	severity: 'error',
	sources: ['tabular'],
	reads: [],
	messages: {
		blank: { column: 'column', section: 'section' },
	},
	check({ report }, judge) {
		for (const section of sectionKeys) {
			const table = report[section] as Table;
			const { topic } = sections[section];
			const keys = columnsOf(section).flatMap(([key, column]) => (column.isKey && !column.hasOwnMissingRule ? [key] : []));
			if (keys.length === 0) continue;
			if (keys.every((key) => table.column(key as never).filled === table.length)) {
				judge.pass(table.length, topic);
				continue;
			}
			const columns = keys.map((key) => table.column(key as never).values);
			for (let index = 0; index < table.length; index++) {
				if (columns.every((values) => values[index] !== undefined)) {
					judge.pass(1, topic);
					continue;
				}
				const row = table.row(index) as Row;
				const missing = keys.filter((key) => row.isMissing(key as never));
				const [first] = missing;
				if (first === undefined) judge.pass(1, topic);
				else
					judge.fail(
						'blank',
						missing.map((key) => row.at(key as never)),
						{ column: `${section}.${first}` as ColumnPath, section },
					);
			}
		}
	},
});

export const examples: Examples<typeof blankKey> = {
	valid: [{ name: 'Each row says what it is about', report: { contributions: [{ municipality: 'Alder', due: 100 }] } }],
	invalid: [
		{
			name: 'An amount that belongs to nobody',
			report: {
				contributions: [
					{ municipality: 'Alder', due: 100 },
					{ municipality: null, due: 250 },
				],
			},
			findings: [{ message: 'blank', at: 'contributions 2 municipality' }],
		},
		{
			name: 'A service row that names no municipality, not even “All”',
			report: { services: [{ service: 'Roads', municipality: null, delivered: 40 }] },
			findings: [{ message: 'blank', at: 'services 1 municipality' }],
		},
	],
};

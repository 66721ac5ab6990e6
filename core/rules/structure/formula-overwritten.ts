import type { Table } from '../../report/table.ts';
import { defineRule, type Examples } from '../../rule/index.ts';
import { columnsOf, sectionKeys, sections } from '../../sections/sections.ts';
import { cellKey } from '../../workbook/index.ts';

/** Formulas in the same column from which it is a column of formulas. */
const FEWEST_FORMULAS = 2;

export const formulaOverwritten = defineRule({
	id: 'structure/formula-overwritten',
	severity: 'error',
	sources: ['tabular'],
	reads: ['satisfaction', 'complaints', 'unitCosts'],
	messages: {
		constant: { column: 'column', value: 'number' },
	},
	check({ report }, judge) {
		for (const section of sectionKeys) {
			if (sections[section].kind === 'form') continue;
			const table = report[section] as Table;
			for (const [key, column] of columnsOf(section)) {
				if (!column.isComputed || !table.parts.some(({ sheet }) => sheet.formulas)) continue;
				const values = table.values(key as never) as readonly (number | undefined)[];
				const filled = [...values.keys()].filter((index) => values[index] !== undefined);
				const constants = filled.filter((index) => !table.isFormula(index, key as never));
				const formulas = filled.length - constants.length;
				if (formulas < FEWEST_FORMULAS || formulas < constants.length) continue;
				judge.pass(table.length - constants.length, sections[section].topic);
				for (const index of constants) {
					judge.fail('constant', table.at(index, key as never), { column: `${section}.${key}` as never, value: values[index] ?? 0 });
				}
			}
		}
	},
});

const formulas = (rows: readonly number[]) => new Map(rows.map((row) => [cellKey(row, 3), `B${row + 1}/C${row + 1}`]));
const rows = [
	['Service', 'Cost', 'Volume', 'Unit cost'],
	['Waste collection', 600, 20, 30],
	['Street cleaning', 900, 30, 30],
	['Roads', 1000, 10, 100],
];

export const examples: Examples<typeof formulaOverwritten> = {
	valid: [
		{ name: 'Every unit cost is worked out by its formula', sheets: [{ name: 'Unit costs', rows, formulas: formulas([1, 2, 3]) }] },
		{ name: 'A workbook without formulas', sheets: [{ name: 'Unit costs', rows }] },
	],
	invalid: [
		{
			name: 'One number was typed over its formula',
			sheets: [{ name: 'Unit costs', rows, formulas: formulas([1, 2]) }],
			findings: [{ message: 'constant', at: 'unitCosts 3 unitCost' }],
		},
	],
};

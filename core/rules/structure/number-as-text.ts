import type { Table } from '../../report/table.ts';
import { type ColumnPath, defineRule, type Examples } from '../../rule/index.ts';
import { sections } from '../../sections/sections.ts';
import type { Sheet } from '../../workbook/index.ts';
import { countCells, passTheRest } from '../facts/cell-counts.ts';
import { suggestValue } from '../facts/suggest-value.ts';

/** From so many in one column on, they are one finding. */
const MANY = 5;

export const numberAsText = defineRule({
	id: 'structure/number-as-text',
	severity: 'warning',
	sources: ['tabular'],
	reads: [],
	messages: {
		cell: { text: 'text', value: 'number', column: 'column' },
		column: { column: 'column', count: 'number' },
	},
	check({ report }, judge) {
		const typed = new Map<string, boolean>();
		const isTyped = (name: string) => {
			const known = typed.get(name) ?? hasNumbers(report.workbook.sheets.find((sheet) => sheet.name === name));
			typed.set(name, known);
			return known;
		};
		const units = new Map<string, Set<string>>();
		for (const { place, unit } of report.writtenUnits) {
			const column = `${place.section}.${place.field}`;
			units.set(column, (units.get(column) ?? new Set()).add(unit));
		}
		const byColumn = new Map<ColumnPath, (typeof report.textNumbers)[number][]>();
		for (const number of report.textNumbers) {
			const column = `${number.place.section}.${number.place.field}` as ColumnPath;
			// A text file knows nothing but texts; and structure/mixed-units speaks of a column in several units.
			if (number.place.section === undefined || !isTyped(number.place.sheet) || (units.get(column)?.size ?? 0) > 1) continue;
			const numbers = byColumn.get(column);
			if (numbers) numbers.push(number);
			else byColumn.set(column, [number]);
		}
		const counts = countCells(report, ({ type }) => type === 'number' || type === 'money' || type === 'percent');
		passTheRest(
			judge,
			counts,
			[...byColumn.values()].flatMap((numbers) => (numbers.length >= MANY ? numbers.slice(0, 1) : numbers).map(({ place }) => place)),
		);
		for (const [column, numbers] of byColumn) {
			const [section, key] = column.split('.') as [keyof typeof sections, string];
			const table = report[section] as Table;
			const isForm = sections[section].kind === 'form';
			const suggested = numbers.map(({ place, value }) =>
				suggestValue(table, isForm ? 0 : table.sheetRows.indexOf(place.row), key as never, value),
			);
			const places = numbers.map(({ place }) => place);
			if (numbers.length >= MANY) {
				judge.fail('column', places, { column, count: numbers.length }, { suggestions: suggested.flat(), affects: places });
			} else {
				numbers.forEach(({ place, text, value }, at) => {
					judge.fail('cell', place, { text, value, column }, { suggestions: suggested[at] ?? [] });
				});
			}
		}
	},
});

function hasNumbers(sheet: Sheet | undefined): boolean {
	return sheet?.rows.some((cells) => cells.some((cell) => typeof cell === 'number')) ?? false;
}

export const examples: Examples<typeof numberAsText> = {
	valid: [
		{ name: 'Numbers are numbers', report: { budget: [{ line: 'Fuel', kind: 'Expenditure', budget: 1200, actual: 1180 }] } },
		{
			name: 'A text file holds nothing but texts',
			report: { budget: [{ line: 'Fuel', kind: 'Expenditure', budget: '1200', actual: '1180' }] },
		},
	],
	invalid: [
		{
			name: 'Thousands with a k, a sum with its currency and points between the thousands',
			report: {
				budget: [
					{ line: 'Fuel', kind: 'Expenditure', budget: 150_000, actual: '150k' },
					{ line: 'Staff', kind: 'Expenditure', budget: '€ 500.000,00', actual: 498_000 },
					{ line: 'Rent', kind: 'Expenditure', budget: '3 950', actual: 3950 },
				],
			},
			findings: [
				{ message: 'cell', at: 'budget 1 actual', suggests: [150_000] },
				{ message: 'cell', at: 'budget 2 budget', suggests: [500_000] },
				{ message: 'cell', at: 'budget 3 budget', suggests: [3950] },
			],
		},
		{
			name: 'A whole column pasted from a text document: one finding',
			report: {
				contributions: ['Alder', 'Birch', 'Cedar', 'Doe', 'Elm'].map((municipality, index) => ({
					municipality,
					due: `${index + 1} 000`,
					paid: 1000,
				})),
			},
			findings: [{ message: 'column', at: 'contributions 1 due', suggests: [1000, 2000, 3000, 4000, 5000] }],
		},
	],
};

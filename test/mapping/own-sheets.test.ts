import { expect, test } from 'vitest';
import { catalogueFor, checkWorkbook, mappingFromChoice } from '#core';
import { type OwnSheetsView, previewOwnSheets, viewOwnSheets } from '#core/view';
import { ownLanguages, ownWorkbookOf } from './own-workbook.ts';

const asOf = 45_400;

const choiceOf = (view: OwnSheetsView) => ({
	ask: { year: view.year, headerRows: view.headerRows },
	tables: view.tables.map(({ id, section, columns, combine, kind }) => ({
		id,
		section: section as 'budget',
		columns: columns.map(({ to }) => to),
		combine,
		kind,
	})),
});

test.each(ownLanguages)(
	'in %s: four sheets of one’s own are guessed as they are meant, and next year’s are read by the same mapping',
	(language) => {
		const words = catalogueFor(language);
		const view = viewOwnSheets(ownWorkbookOf(language), words);
		expect(view.tables.map(({ section }) => section)).toEqual(['services', 'budget', 'satisfaction', 'partners']);
		expect(view.tables[0]).toMatchObject({ combine: 'sum' });
		const choice = choiceOf(view);
		const preview = previewOwnSheets(ownWorkbookOf(language), words, choice);
		expect(preview.parts.map(({ rows, differing }) => [rows, differing])).toEqual([
			[4, []],
			[3, []],
			[2, []],
			[2, []],
		]);
		const mapping = mappingFromChoice(ownWorkbookOf(language), choice);
		for (const year of [2023, 2024]) {
			const { report, reading } = checkWorkbook(ownWorkbookOf(language, year), { asOf, mapping });
			expect(report.services.values('delivered')).toEqual([2498, 1283, 86, 49]);
			expect(report.budget.values('budget')).toEqual([100_000, 12_000, 9000]);
			expect(report.budget.values('actual')).toEqual([131_000, 12_100, 9050]);
			expect(report.satisfaction.values('verySatisfied')).toEqual([120, 60]);
			expect(report.partners.values('population')).toEqual([41_200, 18_900]);
			expect(reading.questions).toEqual([]);
		}
	},
);

const rows = [
	['Notes of the treasurer', 'who', 'when', 'how much'],
	['Agreed in May', 'Ann', 'May', 'all'],
	['Budget line', 'Kind', 'Voted', 'Spent'],
	['Fuel', 'Expenditure', 10, 20],
	['Fees', 'Revenue', 30, 30],
];

test('headers in the row that a person points at are found again by their texts, wherever they stand then', () => {
	const words = catalogueFor('en');
	const workbook = { sheets: [{ name: 'Book', rows }] };
	const ask = { year: null, headerRows: [{ sheet: 'Book', row: 2 }] };
	const view = viewOwnSheets(workbook, words, ask);
	expect(view.tables.map(({ headerRow, section }) => [headerRow, section])).toContainEqual([2, 'budget']);
	const mapping = mappingFromChoice(workbook, choiceOf(view));
	const later = { sheets: [{ name: 'Book', rows: [['A word'], ...rows] }] };
	expect(checkWorkbook(later, { asOf, mapping }).report.budget.values('actual')).toEqual([20, 30]);
});

test('what a person says of all rows of a budget, and of how parts are put together, is what is read', () => {
	const words = catalogueFor('en');
	const workbook = ownWorkbookOf('en');
	const choice = choiceOf(viewOwnSheets(workbook, words));
	const tables = choice.tables.map((table) => ({ ...table, combine: table.combine && ('last' as const), kind: 'revenue' as const }));
	const mapping = mappingFromChoice(workbook, { ...choice, tables });
	const { report } = checkWorkbook(workbook, { asOf, mapping });
	expect(report.services.values('delivered')).toEqual([440, 230, 18, 10]);
	expect(new Set(report.budget.values('kind'))).toEqual(new Set(['revenue']));
	expect(viewOwnSheets(workbook, words, choice.ask, mapping).tables[0]?.combine).toBe('last');
});

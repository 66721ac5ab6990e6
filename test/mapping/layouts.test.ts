import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CellValue, checkWorkbook, type Sheet } from '#core';

const asOf = 45_400;
const budgetHead = ['Budget line', 'Type', 'Budget', 'Actual'];
type Rows = CellValue[][];

function budgetOf(...sheets: Sheet[]) {
	const { report, reading } = checkWorkbook({ sheets }, { asOf });
	const { budget } = report;
	const lines = [...budget].map((row) => [row.value('line'), row.value('budget'), row.value('actual'), row.value('previous')]);
	return { lines, reading, at: (index: number) => budget.at(index, 'actual') };
}

function servicesOf(...sheets: Sheet[]) {
	const { report, reading } = checkWorkbook({ sheets }, { asOf });
	return {
		rows: [...report.services].map((row) => [row.value('service'), row.value('municipality'), row.value('delivered')]),
		reading,
		at: (index: number) => report.services.at(index, 'delivered'),
	};
}

test('years in headers are read as this period and the one before', () => {
	const rows: Rows = [
		['Budget line', 'Type', 'Actual 2021', 'Budget 2022', 'Actual 2022'],
		['Fuel', 'Expenditure', 10, 20, 30],
	];
	expect(budgetOf({ name: 'Budget', rows }).lines).toEqual([['Fuel', 20, 30, 10]]);
});

test('groups of years above are told apart, and the value is at its own cell', () => {
	const rows: Rows = [
		[null, null, 2021, null, 2022],
		['Budget line', 'Type', 'Budget', 'Actual', 'Budget', 'Actual'],
		['Fuel', 'Expenditure', 1, 2, 3, 4],
	];
	const { lines, reading, at } = budgetOf({ name: 'Budget', rows });
	expect(lines).toEqual([['Fuel', 3, 4, 2]]);
	expect(at(0)).toMatchObject({ sheet: 'Budget', row: 2, column: 5 });
	expect(reading.leftOut.map(({ kind }) => kind)).toContain('other-year');
});

test('of a sheet a year the last is read, and the one before gives its previous values', () => {
	const of = (year: number, actual: number): Sheet => ({
		name: `Budget ${year}`,
		rows: [budgetHead, ['Fuel', 'Expenditure', 100, actual]],
	});
	expect(budgetOf(of(2020, 70), of(2021, 80), of(2022, 90)).lines).toEqual([['Fuel', 100, 90, 80]]);
});

const months: Rows = [
	['Service', 'Municipality', 'Unit', 'January', 'February', 'March', 'Total'],
	['Roads', 'Alder', 'km', 4, 5, 6, 15],
];

test('months in columns are summed where something says of what, and each of them is a cell of the value', () => {
	const { rows: read, at } = servicesOf({ name: 'Services', rows: [['Delivered'], ...months] });
	expect(read).toEqual([['Roads', 'Alder', 15]]);
	expect(at(0)).toMatchObject({ row: 2, column: 3 });
});

test('months of which nothing says whether they were planned or delivered are a question, not a number', () => {
	const { rows: read, reading } = servicesOf({ name: 'Services', rows: months });
	expect(read).toEqual([]);
	expect(reading.questions).toMatchObject([{ kind: 'table-unsure', section: 'services' }]);
});

test('a month that nobody can read makes no sum', () => {
	const rows: Rows = [
		['Service', 'Municipality', 'Unit', 'January', 'February'],
		['Roads', 'Alder', 'km', 4, 'about five'],
	];
	const sheets = [{ name: 'Services', rows }];
	expect(servicesOf(...sheets).reading.questions).toMatchObject([{ kind: 'table-unsure', section: 'services' }]);
	const month = (header: string) => ({ header, to: 'services.delivered', isPart: true as const });
	const columns = [
		{ header: 'Service', to: 'services.service' },
		{ header: 'Municipality', to: 'services.municipality' },
		{ header: 'Unit', to: 'services.unit' },
		month('January'),
		month('February'),
	];
	const mapping = { version: 1 as const, tables: [{ sheet: 'Services', section: 'services' as const, columns, constants: [] }] };
	const { report } = checkWorkbook({ sheets }, { asOf, mapping });
	expect([...report.services].map((row) => row.value('delivered'))).toEqual([undefined]);
	expect(report.problems).toHaveLength(1);
});

test('names that stand once hold for the rows below, merged or not', () => {
	const rows: Rows = [
		['Service', 'Municipality', 'Unit', 'Planned', 'Delivered'],
		['Waste', 'Alder', 't', 1, 2],
		[null, 'Birch', 't', 3, 4],
		['Roads', 'Alder', 'km', 5, 6],
		[null, 'Birch', 'km', 7, 8],
	];
	const { rows: read, reading } = servicesOf({ name: 'Services', rows });
	expect(read.map(([service]) => service)).toEqual(['Waste', 'Waste', 'Roads', 'Roads']);
	expect(reading.parts[0]?.namesFromAbove).toBe(2);
});

test('a hidden copy is left out and said', () => {
	const sheet = (name: string, actual: number, isHidden?: true): Sheet => ({
		name,
		rows: [budgetHead, ['Fuel', 'Expenditure', 1, actual]],
		...(isHidden ? { isHidden } : {}),
	});
	const { lines, reading } = budgetOf(sheet('Budget', 5), sheet('Budget 2', 999, true));
	expect(lines).toEqual([['Fuel', 1, 5, undefined]]);
	expect(reading.leftOut).toMatchObject([{ kind: 'hidden-sheet', text: 'Budget 2' }]);
});

test('sums in thousands are read in units', () => {
	const rows: Rows = [['Sums in thousand EUR'], budgetHead, ['Fuel', 'Expenditure', 12.5, 13]];
	const { lines, reading } = budgetOf({ name: 'Budget', rows });
	expect(lines).toEqual([['Fuel', 12_500, 13_000, undefined]]);
	expect(reading.parts[0]?.scale).toBe(1000);
});

test('the only revenue of a balanced budget is no total', () => {
	const rows: Rows = [budgetHead, ['Staff', 'Expenditure', 100, 100], ['Fuel', 'Expenditure', 50, 50], ['Fees', 'Revenue', 150, 150]];
	expect(budgetOf({ name: 'Budget', rows }).lines).toHaveLength(3);
});

test('a workbook in the known form is read as it stands', () => {
	const rows: Rows = [budgetHead, ['Staff', 'Expenditure', 100, 90]];
	const { reading } = budgetOf({ name: 'Budget', rows });
	expect(reading).toMatchObject({ leftOut: [], questions: [] });
	expect(reading.parts.every(({ isMapped }) => !isMapped)).toBe(true);
});

test('whatever the layout, a known budget is read with its own values, or a question is asked', () => {
	const line = fc.record({ budget: fc.integer({ min: 1, max: 1_000_000 }), actual: fc.integer({ min: 1, max: 1_000_000 }) });
	fc.assert(
		fc.property(
			fc.array(line, { minLength: 2, maxLength: 8 }),
			fc.constantFrom('plain', 'bands', 'years', 'extra', 'thousands', 'title'),
			fc.boolean(),
			(lines, layout, hasTotal) => {
				const name = (index: number) => `Line ${index + 1}`;
				const values = lines.map(({ budget, actual }, index): CellValue[] => [name(index), 'Expenditure', budget, actual]);
				const total: Rows = hasTotal
					? [
							[
								'Total expenditure',
								null,
								lines.reduce((sum, { budget }) => sum + budget, 0),
								lines.reduce((sum, { actual }) => sum + actual, 0),
							],
						]
					: [];
				const body = [...values, ...total];
				const made: Rows =
					layout === 'bands'
						? [
								[null, null, 2021, null, 2022],
								[...budgetHead, 'Budget', 'Actual'],
								...body.map(([first, kind, ...sums]) => [first ?? null, kind ?? null, 1, 2, ...sums]),
							]
						: layout === 'years'
							? [['Budget line', 'Type', 'Budget 2022', 'Actual 2022', 'Actual 2021'], ...body.map((row) => [...row, 7])]
							: layout === 'extra'
								? [[...budgetHead, 'Ward', 'Officer', 'Room', 'Key'], ...body.map((row) => [...row, 1, 'X', 'Y', 'Z'])]
								: layout === 'thousands'
									? [['in thousands of EUR'], budgetHead, ...body]
									: layout === 'title'
										? [['Budget of the union'], [], budgetHead, ...body]
										: [budgetHead, ...body];
				const { lines: read, reading } = budgetOf({ name: 'Budget', rows: made });
				if (reading.questions.length > 0) return;
				const factor = layout === 'thousands' ? 1000 : 1;
				expect(read.map(([first, budget, actual]) => [first, budget, actual])).toEqual(
					lines.map(({ budget, actual }, index) => [name(index), budget * factor, actual * factor]),
				);
			},
		),
		{ numRuns: 200 },
	);
});

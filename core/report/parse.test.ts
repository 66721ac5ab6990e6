import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWorkbook } from '../check.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { catalogues } from '../locales/index.ts';
import { columnsOf, type SectionKey, sectionKeys, sections } from '../sections/sections.ts';
import type { CellValue, Sheet } from '../workbook/index.ts';
import { parseReport } from './parse.ts';
import type { Table } from './table.ts';

const parse = (sheets: readonly Sheet[], locale?: string) => parseReport({ sheets }, { locale });
const tableKeys = sectionKeys.filter((section) => sections[section].kind === 'table' && section !== 'settings');

/** A value that a column of that type takes, for row `row`. */
function valueFor(section: SectionKey, key: string, row: number): CellValue {
	const column = columnsOf(section).find(([name]) => name === key)?.[1];
	switch (column?.type) {
		case 'number':
		case 'money':
			return 100 + row;
		case 'percent':
			return 40 + row;
		case 'date':
			return `2020-01-${String(10 + row)}`;
		case 'yes-no':
			return row % 2 === 0;
		case 'choice': {
			const words: Readonly<Record<string, readonly string[]>> = catalogueAt(row).choices[column.of];
			return Object.values(words)[0]?.[0] ?? null;
		}
		default:
			return `${key} ${row}`;
	}
}

function catalogueAt(index: number): Catalogue {
	return catalogues[index % catalogues.length] as Catalogue;
}

function headerIn(section: SectionKey, key: string, language: number, synonym: number): string {
	const columns: Readonly<Record<string, { header: string; also?: readonly string[] }>> = catalogueAt(language).sections[section].columns;
	const words = columns[key];
	const names = [words?.header ?? key, ...(words?.also ?? [])];
	return names[synonym % names.length] ?? key;
}

describe('headers', () => {
	test('are found in any order, in any mixture of languages and synonyms, below a preamble and beside extra columns', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...tableKeys),
				fc.infiniteStream(fc.nat({ max: 3 })),
				fc.infiniteStream(fc.nat({ max: 4 })),
				fc.integer({ min: 0, max: 1000 }),
				fc.integer({ min: 0, max: 4 }),
				fc.integer({ min: 0, max: 2 }),
				(section, languages, synonyms, order, preamble, extra) => {
					const keys = columnsOf(section).map(([key]) => key);
					const shuffled = [...keys].sort(
						(one, other) => ((keys.indexOf(one) * 31 + order) % 97) - ((keys.indexOf(other) * 31 + order) % 97),
					);
					const headers = shuffled.map((key) => headerIn(section, key, languages.next().value ?? 0, synonyms.next().value ?? 0));
					const extras = Array.from({ length: extra }, (_, index) => `Zq own column ${index}`);
					const rows: CellValue[][] = [
						...Array.from({ length: preamble }, (_, index) => [`A line above the table, number ${index}`]),
						[...headers, ...extras],
						...[0, 1, 2].map((row) => [...shuffled.map((key) => valueFor(section, key, row)), ...extras.map(() => 'x')]),
					];
					const report = parse([{ name: catalogues[order % 4]?.sections[section].name ?? '', rows }]);
					const table = report[section] as Table;
					expect(table.length).toBe(3);
					expect([...(table.parts[0]?.cells.keys() ?? [])].sort()).toEqual([...keys].sort());
					expect(report.headerProblems).toEqual([]);
					for (const [key, column] of columnsOf(section)) {
						if (column.type !== 'number' && column.type !== 'money') continue;
						expect(table.values(key as never), key).toEqual([100, 101, 102]);
						expect(table.at(1, key as never)).toMatchObject({ row: preamble + 2, column: shuffled.indexOf(key) });
					}
				},
			),
			{ numRuns: 300 },
		);
	});

	test('of several lines are read together, with a band of group names above them', () => {
		const report = parse([
			{
				name: 'Satisfaction',
				rows: [
					['Survey of residents 2019'],
					['', '', '', 'Answers', '', '', '', ''],
					['', '', 'Surveyed', 'Very', '', '', 'Very', '%'],
					['Service', 'Municipality', 'on', 'satisfied', 'Satisfied', 'Dissatisfied', 'dissatisfied', 'satisfied'],
					['Waste collection', 'All', '2019-11-04', 20, 30, 15, 5, '71 %'],
				],
			},
		]);
		const row = report.satisfaction.only;
		expect([
			row.value('verySatisfied'),
			row.value('satisfied'),
			row.value('dissatisfied'),
			row.value('veryDissatisfied'),
			row.value('satisfiedShare'),
		]).toEqual([20, 30, 15, 5, 71]);
	});

	test('may have line breaks, units in brackets and a row of units below', () => {
		const report = parse([
			{
				name: 'Costs',
				rows: [
					['Service', 'Total\ncost (£000)', 'Volume', 'Unit cost', 'Previous'],
					[null, '£000', 'km', '£', null],
					['Roads', 900, 30, 30, 29],
				],
			},
		]);
		expect(report.unitCosts.length).toBe(1);
		expect(report.unitCosts.only.value('cost')).toBe(900);
	});
});

describe('rows', () => {
	const headers = ['Line', 'Kind', 'Budget', 'Actual'];

	test('that only sum up others are left out, and so are gaps and footnotes', () => {
		const { budget } = parse([
			{
				name: 'Budget',
				rows: [
					headers,
					['Staff', 'Expenditure', 100, 90],
					[null],
					['Fuel', 'Expenditure', 10, 12],
					['Total', null, 110, 102],
					[],
					['Figures are provisional.'],
				],
			},
		]);
		expect(budget.values('line')).toEqual(['Staff', 'Fuel']);
		expect(budget.totals).toMatchObject([{ sheet: 'Budget', row: 4, column: 0, name: 'Total', above: 2 }]);
	});

	test('of a section that stands on two sheets make one table, each with its own place', () => {
		const { budget } = parse([
			{ name: 'Budget', rows: [headers, ['Staff', 'Expenditure', 100, 90]] },
			{ name: 'Budget 2', rows: [['note'], headers, ['Fuel', 'Expenditure', 10, 12]] },
		]);
		expect(budget.length).toBe(2);
		expect([budget.at(0, 'actual'), budget.at(1, 'actual')]).toMatchObject([
			{ sheet: 'Budget', row: 1, column: 3 },
			{ sheet: 'Budget 2', row: 2, column: 3 },
		]);
	});

	test('of two tables on one sheet are told apart', () => {
		const report = parse([
			{
				name: 'All in one',
				rows: [
					headers,
					['Staff', 'Expenditure', 100, 90],
					[],
					['Contributions of the partners'],
					['Municipality', 'Due', 'Paid', 'Due on'],
					['Alder', 50, 50, '2020-01-31'],
				],
			},
		]);
		expect([report.budget.length, report.contributions.length]).toEqual([1, 1]);
	});
});

describe('forms', () => {
	test('are read as labels with values beside them, wherever they stand', () => {
		const { balances } = parse([
			{
				name: 'Bank',
				rows: [
					['Balances of the year'],
					[],
					[null, 'Opening balance', null, 100],
					[null, 'Closing balance', null, 120],
					[null, 'Money in', null, '1 020'],
				],
			},
		]);
		expect([balances.only.value('opening'), balances.only.value('closing'), balances.only.value('inflow')]).toEqual([100, 120, 1020]);
		expect(balances.only.at('closing')).toMatchObject({ row: 3, column: 3 });
	});
});

describe('values', () => {
	const volumes = (...cells: CellValue[]) =>
		parse([
			{ name: 'Services', rows: [['Service', 'Municipality', 'Delivered'], ...cells.map((cell, index) => [`S${index}`, 'All', cell])] },
		]);

	test('that are missing are told from those that cannot be read', () => {
		const { services } = volumes('n/a', '-', 'dna', '#N/A', 'NA', '*', '!', 'N/A', null, 'many', { error: '#DIV/0!' }, { error: '#N/A' });
		const rows = [...services];
		expect(rows.map((row) => row.isMissing('delivered'))).toEqual([
			true,
			true,
			true,
			true,
			true,
			true,
			true,
			true,
			true,
			false,
			false,
			true,
		]);
		expect(rows.map((row) => row.isUnreadable('delivered'))).toEqual([...Array<boolean>(9).fill(false), true, true, false]);
	});

	test('are read in the locale that the reader chooses', () => {
		expect(
			parse(
				[
					{
						name: 'Budget',
						rows: [
							['Line', 'Budget', 'Actual'],
							['Fuel', '1.234', '1.234,50'],
						],
					},
				],
				'ro-RO',
			).budget.only.value('budget'),
		).toBe(1234);
		expect(
			parse(
				[
					{
						name: 'Budget',
						rows: [
							['Line', 'Budget', 'Actual'],
							['Fuel', '1.234', '1,234.50'],
						],
					},
				],
				'en-GB',
			).budget.only.value('budget'),
		).toBe(1.234);
	});
});

describe('a misspelt header', () => {
	test('is one fault: no rule speaks of the values below it', () => {
		const rows: CellValue[][] = [
			['Service', 'Municipality', 'Unit', 'Planned', 'Delivred'],
			['Roads', 'All', 'km', 40, 41],
			['Street lights', 'All', 'lights', 900, 890],
		];
		const { findings } = checkWorkbook({ sheets: [{ name: 'Services', rows }] }, { asOf: 43_982 });
		expect(findings.filter(({ places: [place] }) => place?.section === 'services').map(({ rule }) => rule)).toEqual([
			'structure/unrecognised-header',
		]);
	});
});

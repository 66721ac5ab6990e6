import { expect, test } from 'vitest';
import type { Mapping } from './mapping.ts';
import { mappingCells, mappingIn, readMapping, writeMapping } from './mapping-file.ts';

const mapping: Mapping = {
	version: 1,
	year: 2023,
	tables: [
		{
			sheet: 'Budget {year}',
			section: 'budget',
			columns: [
				{ header: 'Program', to: 'budget.line' },
				{ header: 'FY{yy} Adopted', to: 'budget.budget' },
			],
			constants: [{ to: 'budget.kind', from: 'value', value: 'expenditure' }],
			scale: 1000,
		},
	],
};

test('a mapping is kept as text and read again as it was', () => {
	expect(readMapping(writeMapping(mapping))).toEqual(mapping);
});

test('what is no mapping is none, whatever it is instead', () => {
	for (const text of ['', '{', '[]', '{"version":2,"tables":[]}', '{"version":1,"tables":[{"sheet":"x"}]}', 'null']) {
		expect(readMapping(text)).toBeUndefined();
	}
});

test('a workbook keeps it in a sheet of its own, in as many cells as it takes', () => {
	const long: Mapping = { ...mapping, tables: Array.from({ length: 300 }, () => mapping.tables[0] as Mapping['tables'][number]) };
	const cells = mappingCells(long);
	expect(cells.length).toBeGreaterThan(2);
	const rows = [['How your own sheets are read'], ['Made by IMC Monitor.'], [], ...cells.map((cell) => [null, null, cell])];
	expect(mappingIn({ sheets: [{ name: 'Own sheets', rows }] })).toEqual(long);
	expect(mappingIn({ sheets: [{ name: 'Own sheets', rows: rows.slice(2) }] })).toBeUndefined();
});

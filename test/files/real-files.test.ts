import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { type CellValue, checkWorkbook, isCellError } from '#core';
import { readWorkbook } from '#core/files';
import { expectSameCells } from './same-cells.ts';

const folder = process.env.IMC_REAL_DATA ?? resolve('../shared/data');
const isThere = existsSync(folder);
if (!isThere) console.log(`Skipped: the real files are not at ${folder} (set IMC_REAL_DATA to where they are).`);

const read = (file: string) => readWorkbook(new Uint8Array(readFileSync(resolve(folder, file))), file);
const cellsOf = (rows: readonly (readonly CellValue[])[]) => rows.flat().filter((cell) => cell !== null);

describe.skipIf(!isThere)('real files', () => {
	test('the Scottish benchmarking workbook is read whole, its 196 errors and all', async () => {
		const workbook = await read('lgbf/lgbf-raw-data.xlsx');
		const cells = workbook.sheets.flatMap(({ rows }) => cellsOf(rows));
		expect(cells.filter(isCellError)).toHaveLength(196);
		expect(workbook.sheets.reduce((sum, { formulas }) => sum + (formulas?.size ?? 0), 0)).toBe(58_876);
		expect(Math.max(...workbook.sheets.flatMap(({ rows }) => rows.map((row) => row.length)))).toBe(2_189);
		expect(workbook.remarks).toEqual(['external-links-not-followed']);
	}, 20_000);

	test.each(['lgbf/lgbf-raw-data.xlsx', 'lgbf/lgbf-metadata.xlsx', 'openupsa/quarterly.xlsx'])(
		'%s has the cells that another reader finds',
		async (file) => {
			expectSameCells(await read(file), await readXlsx(new Uint8Array(readFileSync(resolve(folder, file)))));
		},
		20_000,
	);

	test.each(['lgbf/lgbf-environment.csv', 'cmecs/v1.1.0-SC.csv', 'cmecs/v1.1.1-GC.csv'])('%s is one sheet of texts', async (file) => {
		const { sheets } = await read(file);
		expect(sheets).toHaveLength(1);
		expect(cellsOf(sheets[0]?.rows ?? []).every((cell) => typeof cell === 'string')).toBe(true);
		expect(new Set(sheets[0]?.rows.filter((row) => row.length > 0).map((row) => (row.length > 1 ? 'table' : 'text')))).toEqual(
			new Set(['table']),
		);
	});

	test('none of them is a report', async () => {
		for (const file of ['lgbf/lgbf-raw-data.xlsx', 'lgbf/lgbf-metadata.xlsx']) {
			expect(checkWorkbook(await read(file), { asOf: 45_000 }).isReport, file).toBe(false);
		}
	}, 20_000);
});

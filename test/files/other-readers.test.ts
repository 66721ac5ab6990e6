import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { readOds, writeOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { describe, test, vi } from 'vitest';
import { readWorkbook, writeTemplate } from '#core/files';
import { expectSameCells } from './same-cells.ts';

vi.setConfig({ testTimeout: 60_000 });

const cell = fc.oneof(
	fc.constant(null),
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.integer({ min: -1_000, max: 1_000_000 }),
	fc.boolean(),
	fc.integer({ min: 400, max: 80_000 }).map((serial) => new Date((serial - 25_569) * 86_400_000)),
	fc.constantFrom('#DIV/0!', 'a\nb', ' x ', '_x000D_', '<b>&amp;</b>', '45 %', '00123', '=1+1', 'Вода', 'שירות', '😀', ']]>'),
	fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });

describe('what another library reads', () => {
	test.each(['ayrshire-2019-20.xlsx', 'ayrshire-2019-20-flawed.xlsx'])('in %s is what we read', async (name) => {
		const bytes = new Uint8Array(readFileSync(`test/reports/${name}`));
		expectSameCells(await readWorkbook(bytes, name), await readXlsx(bytes));
	});

	test('in a template is what we read', async () => {
		const bytes = await writeTemplate('uk');
		expectSameCells(await readWorkbook(bytes, 'template.xlsx'), await readXlsx(bytes));
	});

	test('in any .xlsx of a third library is what we read', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(rows, { minLength: 1, maxLength: 3 }), async (sheets) => {
				const workbook = new ExcelJS.Workbook();
				for (const [index, content] of sheets.entries()) workbook.addWorksheet(`Sheet ${index}`).addRows(content);
				const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
				expectSameCells(await readWorkbook(bytes, 'a.xlsx'), await readXlsx(bytes));
			}),
			{ numRuns: 100 },
		);
	});

	test('in any .ods is what we read', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(rows, { minLength: 1, maxLength: 3 }), async (sheets) => {
				const bytes = await writeOds({ sheets: sheets.map((content, index) => ({ name: `Sheet ${index}`, rows: content })) });
				expectSameCells(await readWorkbook(bytes, 'a.ods'), await readOds(bytes));
			}),
			{ numRuns: 300 },
		);
	});
});

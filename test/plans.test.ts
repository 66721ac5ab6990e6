import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueFor, checkWorkbook, languages, planTemplate, TEMPLATE_ROWS } from '#core';
import { readWorkbook, writeTemplate } from '#core/files';
import { planAnnotations } from '../core/files/annotation-plan.ts';
import { type Laid, mergeFaults } from './merge-faults.ts';

const reports = ['ayrshire-2019-20', 'ayrshire-2019-20-flawed'].map((name) => resolve(import.meta.dirname, `reports/${name}.xlsx`));

describe('no merged cell is cut by what is frozen, nor by another', () => {
	test('in the template, in any language and of any length', () => {
		fc.assert(
			fc.property(fc.constantFrom(...languages), fc.integer({ min: 1, max: 3 * TEMPLATE_ROWS }), (language, rows) => {
				expect(planTemplate(language, rows).sheets.flatMap(mergeFaults)).toEqual([]);
			}),
			{ numRuns: 30 },
		);
	});

	test.each(languages)('in the template’s file in %s, as another program reads it', async (language) => {
		const book = new ExcelJS.Workbook();
		await book.xlsx.load((await writeTemplate(language)).buffer as ArrayBuffer);
		expect(book.worksheets.map(laidOut).flatMap(mergeFaults)).toEqual([]);
	});

	test.each(languages)('on the sheets of a copy with what was found, in %s', async (language) => {
		const workbook = await readWorkbook(new Uint8Array(readFileSync(reports[1] ?? '')), 'report.xlsx');
		const plan = planAnnotations(checkWorkbook(workbook, { asOf: 44_166 }), catalogueFor(language));
		expect(plan.sheets.flatMap(mergeFaults)).toEqual([]);
	});

	test.each(reports)('in %s', async (path) => {
		const book = new ExcelJS.Workbook();
		await book.xlsx.load(readFileSync(path).buffer as ArrayBuffer);
		expect(book.worksheets.map(laidOut).flatMap(mergeFaults)).toEqual([]);
	});
});

function laidOut(sheet: ExcelJS.Worksheet): Laid {
	const view = sheet.views[0];
	const frozen = view?.state === 'frozen' ? view : undefined;
	return {
		name: sheet.name,
		frozenRows: frozen?.ySplit ?? 0,
		frozenColumns: frozen?.xSplit ?? 0,
		merges: sheet.model.merges.map((merge) => {
			const [start = '', end = start] = merge.split(':');
			const [first, last] = [sheet.getCell(start), sheet.getCell(end)];
			return {
				startRow: Number(first.row) - 1,
				startColumn: Number(first.col) - 1,
				endRow: Number(last.row) - 1,
				endColumn: Number(last.col) - 1,
			};
		}),
	};
}

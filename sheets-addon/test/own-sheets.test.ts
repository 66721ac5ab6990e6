import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CellValue } from '#core';
import { writeReport } from '../../test/cli/report-files.ts';
import { readSpreadsheet } from '../../test/workspace/files/read-spreadsheet.ts';
import { copySpreadsheet } from '../../test/workspace/spreadsheet/copy-spreadsheet.ts';
import { openAddon } from './built-addon.ts';

/** A clerk's own workbook: nothing in it has the product's headers. */
async function ownWorkbook() {
	const folder = mkdtempSync(join(tmpdir(), 'own-'));
	const rows = (cells: CellValue[][]) => cells;
	await writeReport(join(folder, 'own.xlsx'), {
		sheets: [
			{
				name: 'Money 2023',
				rows: rows([
					['Heading', 'Group', '2023 Voted', '2023 Spent'],
					['Salaries', 'Staff', 100000, 131000],
					['Fuel', 'Supplies', 12000, 12100],
					['Repairs', 'Supplies', 9000, 9050],
				]),
			},
			{
				name: 'Questionnaire',
				rows: rows([
					['Question', 'Answers', 'Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied', 'Very dissatisfied'],
					['Waste collection', 400, 120, 160, 60, 40, 20],
					['Roads', 400, 60, 120, 100, 80, 40],
				]),
			},
		],
	});
	const spreadsheet = await readSpreadsheet(new Uint8Array(readFileSync(join(folder, 'own.xlsx'))), 'own', 'own.xlsx');
	rmSync(folder, { recursive: true });
	return spreadsheet;
}

test('a workbook of one’s own is read once its tables are confirmed, is marked at its own cells, and its copy needs nothing', async () => {
	const spreadsheet = await ownWorkbook();
	const addon = openAddon({ spreadsheet });
	expect(addon.call('check', { scope: 'report' }).view.isReport).toBe(false);
	const own = addon.call('ownSheets', { year: null, headerRows: [] });
	expect(own.tables.map(({ sheet, section }) => [sheet, section])).toEqual([
		['Money 2023', 'budget'],
		['Questionnaire', 'satisfaction'],
	]);
	const choice = {
		ask: { year: own.year, headerRows: [] },
		tables: own.tables.map(({ id, section, columns, combine, kind }) => ({
			id,
			section: section as 'budget',
			columns: columns.map(({ to }) => to),
			combine,
			kind,
		})),
	};
	const preview = addon.call('previewOwnSheets', choice);
	expect(preview.parts.map(({ section, rows }) => [section, rows])).toEqual([
		['Budget', 3],
		['Satisfaction', 2],
	]);
	expect(preview.missing.map(({ key }) => key)).toEqual(['report', 'partners', 'services', 'quality']);
	const kept = addon.call('keepOwnSheets', choice);
	expect(kept.sheet).toBe('My own sheets');
	const { view, marks } = addon.call('check', { scope: 'report' });
	expect(view.isReport).toBe(true);
	const variance = view.findings.filter(({ rule }) => rule === 'finance/variance-unexplained');
	expect(variance.map(({ place }) => place && [place.sheet, place.row, place.column])).toEqual([['Money 2023', 1, 3]]);
	expect(marks.some(({ sheet }) => sheet === 'Money 2023')).toBe(true);
	expect(view.reading.read.map(({ says }) => says).join()).toContain('Money 2023 → Budget');
	expect(view.reading.lacking.map(({ key }) => key)).toEqual(['report', 'partners', 'services', 'quality']);
	expect(addon.call('addSection', { section: 'quality' })).toEqual({ sheet: 'Quality' });
	const after = addon.call('check', { scope: 'report' }).view;
	expect(after.reading.lacking.map(({ key }) => key)).toEqual(['report', 'partners', 'services']);
	expect(after.reading.read.map(({ says }) => says).join()).toContain('Money 2023 → Budget');
	const copy = openAddon({ spreadsheet: copySpreadsheet(spreadsheet) });
	expect(copy.call('check', { scope: 'report' }).view.isReport).toBe(true);
});

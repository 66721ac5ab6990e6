import { describe, expect, test } from 'vitest';
import { checkWorkbook, type Workbook } from '#core';
import { snapshotSpreadsheet } from '../../test/workspace/spreadsheet/snapshot.ts';
import type { SpreadsheetModel } from '../../test/workspace/spreadsheet/spreadsheet-model.ts';
import { exampleSpreadsheet, openAddon } from './built-addon.ts';
import { longReport } from './long-report.ts';

describe('a check', () => {
	test('finds in the sheet what core finds in the file, and writes nothing', async () => {
		const spreadsheet = await exampleSpreadsheet('ayrshire-2019-20-flawed');
		const before = snapshotSpreadsheet(spreadsheet);
		const { call } = openAddon({ spreadsheet });
		const { view } = call('check', { scope: 'report' });
		const direct = checkWorkbook(workbookOf(spreadsheet), { asOf: Math.floor(Date.now() / 86_400_000) + 25_569 });
		expect(view.findings.map(({ rule, cell }) => `${rule} ${cell}`).sort()).toEqual(
			direct.findings.map(({ rule, places: [place] }) => `${rule} ${place ? cellOf(place) : ''}`).sort(),
		);
		expect(view.quality.value).toBeCloseTo(direct.standing.quality ?? Number.NaN);
		expect(snapshotSpreadsheet(spreadsheet)).toBe(before);
	});

	test('takes at most two calls for each sheet and ten more, the same at 100 and at 20,000 rows', async () => {
		const counts = [100, 20_000].map((rows) => {
			const { call, calls, spreadsheet } = openAddon({ spreadsheet: longReport(rows) });
			call('check', { scope: 'report' });
			expect(calls().length).toBeLessThanOrEqual(2 * spreadsheet.sheets.length + 10);
			return calls().length;
		});
		expect(counts[1]).toBe(counts[0]);
		const example = openAddon({ spreadsheet: await exampleSpreadsheet('ayrshire-2019-20-flawed') });
		example.call('check', { scope: 'report' });
		expect(example.calls().length).toBeLessThanOrEqual(2 * example.spreadsheet.sheets.length + 10);
	});

	test('passes over empty sheets, and takes no more calls for them', async () => {
		const spreadsheet = await exampleSpreadsheet('ayrshire-2019-20-flawed');
		const { view } = openAddon({ spreadsheet }).call('check', { scope: 'report' });
		for (let index = 0; index < 30; index++) spreadsheet.addSheet(`Empty ${index}`, 2 * index);
		const addon = openAddon({ spreadsheet });
		const withEmpty = addon.call('check', { scope: 'report' });
		expect(withEmpty.remarks).toEqual([]);
		expect(withEmpty.view.findings).toEqual(view.findings);
		expect(addon.calls().length).toBeLessThanOrEqual(2 * spreadsheet.sheets.length + 10);
	});

	test('of 200 sheets and 50,000 rows ends in time', () => {
		const spreadsheet = longReport(50_000);
		for (let index = 0; index < 198; index++) spreadsheet.addSheet(`Notes ${index}`).setCell(0, 0, { value: 'Note' });
		const { run, spreadsheet: opened, calls } = openAddon({ spreadsheet });
		const outcome = run('callServer', { parameters: JSON.stringify(['check', '{"scope":"report"}']) });
		expect(outcome.ok).toBe(true);
		expect(outcome.elapsedMs).toBeLessThan(120_000);
		expect(calls().length).toBeLessThanOrEqual(2 * opened.sheets.length + 10);
	});

	test('of one sheet shows and marks that sheet alone', async () => {
		const spreadsheet = await exampleSpreadsheet('ayrshire-2019-20-flawed');
		spreadsheet.activeSheetId = spreadsheet.sheetByName('Services')?.id ?? -1;
		const { view, marks } = openAddon({ spreadsheet }).call('check', { scope: 'sheet' });
		expect(new Set(view.findings.map(({ place }) => place?.sheet))).toEqual(new Set(['Services']));
		expect(marks.map(({ sheet }) => sheet)).toEqual(['Services']);
	});

	test('says so of a workbook that is no report', () => {
		expect(openAddon().call('check', { scope: 'report' }).view.isReport).toBe(false);
	});

	test('shows hostile texts as texts', () => {
		const hostile = '<img src=x onerror=alert(1)>\u202e=HYPERLINK("http://x")';
		const spreadsheet = longReport(2);
		spreadsheet.sheets[1]?.setCell(1, 4, { value: hostile });
		const reply = openAddon({ spreadsheet }).call('check', { scope: 'report' });
		expect(reply.view.findings.some(({ message }) => message.includes('<img'))).toBe(true);
	});
});

function workbookOf(spreadsheet: SpreadsheetModel): Workbook {
	return {
		locale: spreadsheet.locale.replace('_', '-'),
		sheets: spreadsheet.sheets.map((sheet) => {
			const { rows, columns } = sheet.contentSize();
			const formulas = new Map<number, string>();
			const formats = new Map<number, 'percent' | 'date'>();
			sheet.forEachCell(({ formula, numberFormat }, row, column) => {
				if (formula !== undefined) formulas.set(row * 16_384 + column, formula);
				if (numberFormat?.includes('%')) formats.set(row * 16_384 + column, 'percent');
				else if (numberFormat && /[dmy]/i.test(numberFormat) && numberFormat !== 'General') formats.set(row * 16_384 + column, 'date');
			});
			return {
				name: sheet.name,
				formulas,
				formats,
				merges: sheet.merges,
				rows: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => sheet.cell(row, column).value)),
			};
		}),
	};
}

function cellOf({ row, column, sheet }: { row: number; column: number; sheet: string }): string {
	return sheet === '' ? '' : `${String.fromCharCode(65 + column)}${row + 1}`;
}

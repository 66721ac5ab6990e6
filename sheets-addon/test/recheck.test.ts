import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { copySpreadsheet } from '../../test/workspace/spreadsheet/copy-spreadsheet.ts';
import type { SpreadsheetModel } from '../../test/workspace/spreadsheet/spreadsheet-model.ts';
import type { ReplyOf } from '../contract/calls.ts';
import { exampleSpreadsheet, openAddon } from './built-addon.ts';
import { longReport } from './long-report.ts';

let flawed: SpreadsheetModel;
beforeAll(async () => {
	flawed = await exampleSpreadsheet('ayrshire-2019-20-flawed');
});

/** All of a check but when it was made. */
const told = ({ view, marks, remarks }: ReplyOf<'check'>) => ({ view, marks, remarks });

describe('a check of the rows that were changed', () => {
	test('says what a check of the whole workbook says, whatever was typed', () => {
		const addon = openAddon({ spreadsheet: copySpreadsheet(flawed) });
		const sheets = ['Services', 'Quality', 'Budget', 'Partners', 'Satisfaction'];
		let { kept } = addon.call('check', { scope: 'report' });
		fc.assert(
			fc.property(
				fc.constantFrom(...sheets),
				fc.integer({ min: 4, max: 14 }),
				fc.integer({ min: 0, max: 9 }),
				fc.oneof(
					fc.constantFrom<string | number | null>(null, 'n/a', 'Alder', 0, -5, 0.5, 1e9),
					fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
				),
				(sheet, row, column, value) => {
					const cell = addon.spreadsheet.sheetByName(sheet);
					if (cell?.cell(row, column).formula !== undefined) return;
					cell?.change(row, column, { value });
					const partial = addon.call('recheck', { kept, changed: [{ sheet, row }], scope: 'report' });
					expect(told(partial)).toEqual(told(addon.call('check', { scope: 'report' })));
					kept = partial.kept;
				},
			),
			{ numRuns: 12 },
		);
	});

	test('asks Google for a fraction of what a whole check asks', () => {
		const addon = openAddon({ spreadsheet: copySpreadsheet(flawed) });
		const { kept } = addon.call('check', { scope: 'report' });
		const whole = addon.calls().length;
		addon.call('recheck', { kept, changed: [{ sheet: 'Services', row: 5 }], scope: 'report' });
		expect(addon.calls().length).toBeLessThan(whole / 1.5);
	});

	test('is a check of everything where rows were put in, where the page kept nothing, and where what it kept is spoilt', () => {
		const addon = openAddon({ spreadsheet: longReport(20) });
		const { kept } = addon.call('check', { scope: 'report' });
		addon.spreadsheet.sheetByName('Services')?.insertRows(3, 1);
		const whole = told(addon.call('check', { scope: 'report' }));
		for (const text of [kept, null, '{"sheets":[{"rows":7}]}', 'no JSON'])
			expect(told(addon.call('recheck', { kept: text, changed: [{ sheet: 'Services', row: 3 }], scope: 'report' }))).toEqual(whole);
	});

	test('is not kept by the page where the workbook is too long to be sent to and fro', () => {
		expect(openAddon({ spreadsheet: longReport(60_000) }).call('check', { scope: 'report' }).kept).toBeNull();
	});
});

describe('many cells mended at once', () => {
	const edit = (row: number, before: string | number, after: string | number) => ({
		place: { sheet: 'Services', row, column: 4 },
		before,
		after,
		isDate: false,
		format: null,
	});
	const open = () => {
		const spreadsheet = longReport(40);
		const services = spreadsheet.sheetByName('Services');
		for (const row of [3, 4, 5, 9, 20]) services?.setCell(row, 4, { value: `${row}k`, numberFormat: '@' });
		return openAddon({ spreadsheet });
	};
	const cell = (addon: ReturnType<typeof open>, row: number) => addon.spreadsheet.sheetByName('Services')?.cell(row, 4);
	const edits = [3, 4, 5, 9, 20].map((row) => edit(row, `${row}k`, row * 1000));

	test('are numbers then, and what they were once it is undone', () => {
		const addon = open();
		const before = [3, 4, 5, 9, 20].map((row) => cell(addon, row));
		const { mended } = addon.call('mend', { edits });
		expect([3, 4, 5, 9, 20].map((row) => cell(addon, row)?.value)).toEqual([3000, 4000, 5000, 9000, 20_000]);
		expect(cell(addon, 6)?.value).toBe(10.5);
		const back = edits.map((each, index) => ({
			...each,
			before: each.after,
			after: mended[index]?.content ?? null,
			format: mended[index]?.format ?? null,
		}));
		addon.call('mend', { edits: back });
		expect([3, 4, 5, 9, 20].map((row) => cell(addon, row))).toEqual(before);
	});

	test('leave alone what somebody changed meanwhile, and formulas', () => {
		const addon = open();
		addon.spreadsheet.sheetByName('Services')?.change(4, 4, { value: 'other' });
		addon.spreadsheet.sheetByName('Services')?.change(9, 4, { value: '9k', formula: '"9"&"k"' });
		const { mended } = addon.call('mend', { edits });
		expect(mended.map((former) => former !== null)).toEqual([true, false, true, false, true]);
		expect(cell(addon, 4)?.value).toBe('other');
		expect(cell(addon, 9)?.formula).toBe('"9"&"k"');
	});

	test('cost a handful of calls, however many there are', () => {
		const spreadsheet = longReport(400);
		const services = spreadsheet.sheetByName('Services');
		for (let row = 10; row < 310; row++) services?.setCell(row, 4, { value: `${row}k` });
		const addon = openAddon({ spreadsheet });
		addon.call('mend', { edits: Array.from({ length: 300 }, (_, index) => edit(index + 10, `${index + 10}k`, index)) });
		expect(addon.calls().length).toBeLessThan(30);
	});
});

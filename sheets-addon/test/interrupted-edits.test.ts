import { describe, expect, test } from 'vitest';
import { snapshotSpreadsheet } from '../../test/workspace/spreadsheet/snapshot.ts';
import type { CallName, RequestOf } from '../contract/calls.ts';
import { type Addon, openAddon } from './built-addon.ts';
import { type Interruptible, interruptEverywhere, stateOf } from './interruptions.ts';
import { placeOf, smallReport } from './small-report.ts';

const DAY = 45_292;

/** A page's call as the run that can be interrupted. */
function calling<N extends CallName>(name: N, request: RequestOf<N>): Interruptible['run'] {
	const parameters = JSON.stringify([name, JSON.stringify(request)]);
	return (addon, disturbance) => addon.run('callServer', { parameters, isFromPage: true, ...disturbance });
}

function openWithCell(content: string, numberFormat?: string): { addon: Addon; place: { sheet: string; row: number; column: number } } {
	const spreadsheet = smallReport();
	const { sheet, at } = placeOf(spreadsheet, 'services', 'explanation', 0);
	sheet.change(at.row, at.column, { value: content, ...(numberFormat !== undefined && { numberFormat }) });
	return { addon: openAddon({ spreadsheet }), place: { sheet: sheet.name, ...at } };
}

const cellOf = (addon: Addon, { sheet, row, column }: { sheet: string; row: number; column: number }) =>
	addon.spreadsheet.sheetByName(sheet)?.cell(row, column);

/** What a sheet shows: a number as what its format makes of it. */
const shows = (addon: Addon, place: Parameters<typeof cellOf>[1]) => {
	const cell = cellOf(addon, place);
	return typeof cell?.value === 'number' ? `${cell.value} as ${cell.numberFormat}` : cell?.value;
};

describe('interrupted at any service call', () => {
	test.each(['General', '@'])('a suggested day is written with its format or not at all (%s)', (format) => {
		const open = () => openWithCell('03/04/2024', format === 'General' ? undefined : format);
		const { place } = open();
		const run = calling('apply', { place, before: '03/04/2024', after: DAY, isDate: true });
		const whole = open().addon;
		run(whole, {});
		interruptEverywhere({
			open: () => open().addon,
			run,
			look: (addon, what) => {
				expect(['03/04/2024', `${DAY} as yyyy-mm-dd`], what).toContain(shows(addon, place));
				expect(run(addon, {}), what).toMatchObject({ ok: true, result: expect.stringContaining('\\"ok\\":true') });
				expect(stateOf(addon.spreadsheet), what).toEqual(stateOf(whole.spreadsheet));
			},
		});
	});

	test('what was applied is taken back whole or not at all', () => {
		const open = () => {
			const { addon, place } = openWithCell('03/04/2024', '@');
			const former = addon.call('apply', { place, before: '03/04/2024', after: DAY, isDate: true });
			return { addon, place, former };
		};
		const { place, former } = open();
		const run = calling('undo', { place, written: DAY, former });
		const untouched = openWithCell('03/04/2024', '@').addon;
		interruptEverywhere({
			open: () => open().addon,
			run,
			look: (addon, what) => {
				expect(['03/04/2024', `${DAY} as yyyy-mm-dd`], what).toContain(shows(addon, place));
				run(addon, {});
				expect(snapshotSpreadsheet(addon.spreadsheet), what).toBe(snapshotSpreadsheet(untouched.spreadsheet));
			},
		});
	});

	test('a text that breaks a strict rule is put back, and the rule is strict again after the next run', () => {
		const strict = { criteria: 'DATE_IS_VALID_DATE', values: [], allowsInvalid: false };
		const open = () => {
			const { addon, place } = openWithCell('03/04/2024');
			addon.spreadsheet.sheetByName(place.sheet)?.change(place.row, place.column, { validation: strict });
			const former = addon.call('apply', { place, before: '03/04/2024', after: DAY, isDate: true });
			return { addon, place, former };
		};
		const { place, former } = open();
		const run = calling('undo', { place, written: DAY, former });
		const whole = open().addon;
		run(whole, {});
		expect(cellOf(whole, place)).toMatchObject({ value: '03/04/2024', validation: strict });
		interruptEverywhere({
			open: () => open().addon,
			run,
			look: (addon, what) => {
				expect(['03/04/2024', `${DAY} as yyyy-mm-dd`], what).toContain(shows(addon, place));
				run(addon, {});
				expect(stateOf(addon.spreadsheet), what).toEqual(stateOf(whole.spreadsheet));
			},
		});
	});

	test('an explanation is written whole or not at all', () => {
		const open = () => openWithCell('').addon;
		const { place } = openWithCell('');
		const text = '=The landfill was closed';
		const run = calling('explain', { place, before: '', text });
		const whole = open();
		run(whole, {});
		expect(cellOf(whole, place)).toMatchObject({ value: text });
		interruptEverywhere({
			open,
			run,
			look: (addon, what) => {
				expect([null, '', text], what).toContain(shows(addon, place));
				run(addon, {});
				expect(stateOf(addon.spreadsheet), what).toEqual(stateOf(whole.spreadsheet));
			},
		});
	});

	test('settings are all as before or all as wanted', () => {
		const open = () => {
			const addon = openAddon({ spreadsheet: smallReport() });
			addon.call('saveSettings', { language: 'en', values: { largeChange: 20 } });
			return addon;
		};
		const run = calling('saveSettings', { language: 'en', values: { largeChange: 30, clearsSharedAccount: 1, varianceWarning: 6 } });
		const values = (addon: Addon) => addon.call('settings', {}).parameters.map(({ key, value }) => `${key} ${value}`);
		const [before, whole] = [open(), open()];
		run(whole, {});
		const allowed = [values(before), values(whole)];
		expect(allowed[0]).not.toEqual(allowed[1]);
		interruptEverywhere({
			open,
			run,
			look: (addon, what) => {
				expect(allowed, what).toContainEqual(values(addon));
				run(addon, {});
				expect(stateOf(addon.spreadsheet), what).toEqual(stateOf(whole.spreadsheet));
			},
		});
	});
});

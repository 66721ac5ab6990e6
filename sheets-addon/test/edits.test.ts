import { describe, expect, test } from 'vitest';
import { snapshotSpreadsheet } from '../../test/workspace/spreadsheet/snapshot.ts';
import { newSpreadsheet } from '../../test/workspace/test/new-host.ts';
import { openAddon } from './built-addon.ts';

const place = { sheet: 'Sheet1', row: 2, column: 1 };

function openWith(value: string | number | null, numberFormat?: string) {
	const spreadsheet = newSpreadsheet();
	spreadsheet.sheets[0]?.setCell(2, 1, { value, ...(numberFormat !== undefined && { numberFormat }) });
	return openAddon({ spreadsheet });
}

const cellOf = ({ spreadsheet }: ReturnType<typeof openAddon>) => spreadsheet.sheets[0]?.cell(2, 1);

describe('a suggestion', () => {
	test('is written, and taken back without a trace', () => {
		const addon = openWith('Interm', '@');
		const before = snapshotSpreadsheet(addon.spreadsheet);
		const former = addon.call('apply', { place, before: 'Interm', after: 'Interim', isDate: false });
		expect(cellOf(addon)?.value).toBe('Interim');
		addon.call('undo', { place, written: 'Interim', former });
		expect(snapshotSpreadsheet(addon.spreadsheet)).toBe(before);
	});

	test('of a day shows as a day', () => {
		const addon = openWith('03/04/2020');
		addon.call('apply', { place, before: '03/04/2020', after: 43_924, isDate: true });
		expect(cellOf(addon)).toMatchObject({ value: 43_924, numberFormat: 'yyyy-mm-dd' });
	});

	test('is not written over what somebody changed since the check', () => {
		const addon = openWith('Something else');
		expect(() => addon.call('apply', { place, before: 'Interm', after: 'Interim', isDate: false })).toThrow(/B3 has changed/);
		expect(cellOf(addon)?.value).toBe('Something else');
	});

	test('is not written over a formula', () => {
		const addon = openAddon();
		addon.spreadsheet.sheets[0]?.setCell(2, 1, { value: 3, formula: '1+2' });
		expect(() => addon.call('apply', { place, before: 3, after: 4, isDate: false })).toThrow(/holds a formula/);
	});

	test('for a protected cell is refused in words, and nothing is written', () => {
		const spreadsheet = newSpreadsheet();
		const [sheet] = spreadsheet.sheets;
		sheet?.setCell(2, 1, { value: 'x' });
		sheet?.protections.push({ range: undefined, unprotected: [], description: '', isWarningOnly: false, editors: [] });
		const addon = openAddon({ spreadsheet, user: { email: 'clerk@example.org', locale: 'en' } });
		expect(() => addon.call('apply', { place, before: 'x', after: 'y', isDate: false })).toThrow(/B3 can’t be changed/);
		expect(sheet?.cell(2, 1).value).toBe('x');
	});

	test('that looks like a formula stays a text', () => {
		const addon = openWith('x');
		addon.call('apply', { place, before: 'x', after: '=HYPERLINK("http://example.org")', isDate: false });
		expect(cellOf(addon)?.formula).toBeUndefined();
		expect(cellOf(addon)?.value).toBe('=HYPERLINK("http://example.org")');
	});
});

describe('a strict rule of a cell', () => {
	const list = { criteria: 'VALUE_IN_LIST', values: [['Draft', 'Interim'], true], allowsInvalid: false, helpText: 'Choose' };
	const days = { criteria: 'DATE_IS_VALID_DATE', values: [], allowsInvalid: false };
	const openStrict = (value: string, validation: typeof list | typeof days) => {
		const addon = openWith(value);
		addon.spreadsheet.sheets[0]?.change(2, 1, { validation });
		return addon;
	};

	test('lets a suggestion in that it allows, and what stood there before is put back all the same, with the rule as it was', () => {
		const addon = openStrict('Interm', list);
		const before = snapshotSpreadsheet(addon.spreadsheet);
		const former = addon.call('apply', { place, before: 'Interm', after: 'Interim', isDate: false });
		addon.call('undo', { place, written: 'Interim', former });
		expect(snapshotSpreadsheet(addon.spreadsheet)).toBe(before);
	});

	test('refuses what it does not allow, in words that name the rule, and nothing is written', () => {
		const addon = openStrict('Draft', list);
		const before = snapshotSpreadsheet(addon.spreadsheet);
		expect(() => addon.call('apply', { place, before: 'Draft', after: 'Final', isDate: false })).toThrow(/only what its rule allows/);
		expect(() => addon.call('explain', { place: { ...place, row: 2 }, before: 'Draft', text: 'Late' })).toThrow(
			/only what its rule allows/,
		);
		expect(snapshotSpreadsheet(addon.spreadsheet)).toBe(before);
	});

	test('for days takes a day, and gives back the text that stood there', () => {
		const addon = openStrict('03/04/2020', days);
		const before = snapshotSpreadsheet(addon.spreadsheet);
		const former = addon.call('apply', { place, before: '03/04/2020', after: 43_924, isDate: true });
		expect(cellOf(addon)).toMatchObject({ value: 43_924, numberFormat: 'yyyy-mm-dd', validation: days });
		addon.call('undo', { place, written: 43_924, former });
		expect(cellOf(addon)).toMatchObject({ value: '03/04/2020', validation: days });
		expect(before).toContain('03/04/2020');
	});

	test('is not taken for a protection, nor a protection for a rule', () => {
		const addon = openStrict('Draft', list);
		addon.spreadsheet.sheets[0]?.protections.push({
			range: undefined,
			unprotected: [],
			description: '',
			isWarningOnly: false,
			editors: [],
		});
		const clerk = openAddon({ spreadsheet: addon.spreadsheet, user: { email: 'clerk@example.org', locale: 'en' } });
		expect(() => clerk.call('apply', { place, before: 'Draft', after: 'Interim', isDate: false })).toThrow(/can’t be changed/);
	});
});

describe('an explanation', () => {
	test('is written into an empty cell', () => {
		const addon = openWith(null);
		addon.call('explain', { place, before: '', text: '-The landfill was closed for repairs' });
		expect(cellOf(addon)?.value).toBe('-The landfill was closed for repairs');
	});

	test('never overwrites another text', () => {
		const addon = openWith('Waste collection');
		expect(() => addon.call('explain', { place, before: '', text: 'Another reason here' })).toThrow(/has changed/);
	});
});

describe('a click', () => {
	test('selects the cell', () => {
		const addon = openWith('x');
		addon.call('select', place);
		expect(addon.spreadsheet.selection).toMatchObject({ startRow: 2, startColumn: 1 });
	});

	test('on a cell of a sheet that was renamed says so', () => {
		expect(() => openWith('x').call('select', { ...place, sheet: 'Gone' })).toThrow(/deleted or renamed/);
	});
});

test('a page’s request that is not what was agreed is refused', () => {
	const { run } = openAddon();
	const outcome = run('callServer', { parameters: JSON.stringify(['select', '{"sheet":1}']), isFromPage: true });
	expect(outcome.ok && JSON.parse(JSON.parse(outcome.result ?? '') as string)).toMatchObject({ ok: false });
});

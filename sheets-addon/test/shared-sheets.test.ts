import { describe, expect, test } from 'vitest';
import { snapshotSpreadsheet } from '../../test/workspace/spreadsheet/snapshot.ts';
import type { SpreadsheetModel } from '../../test/workspace/spreadsheet/spreadsheet-model.ts';
import { newSpreadsheet } from '../../test/workspace/test/new-host.ts';
import type { ReplyOf } from '../contract/calls.ts';
import { type Addon, openAddon } from './built-addon.ts';
import { longReport } from './long-report.ts';
import { placeOf, put, smallReport } from './small-report.ts';

const clerk = { email: 'clerk@example.org', locale: 'en' };
const asClerk = (spreadsheet: SpreadsheetModel) => openAddon({ spreadsheet, user: clerk });

/** Somebody else keeps a sheet, or a part of it, for themselves. */
function protect(spreadsheet: SpreadsheetModel, name: string, range?: SpreadsheetModel['selection']): void {
	spreadsheet.sheetByName(name)?.protections.push({ range, unprotected: [], description: '', isWarningOnly: false, editors: [] });
}

/** A report with faults on three sheets. */
function faultyReport(): SpreadsheetModel {
	const spreadsheet = smallReport();
	put(spreadsheet, 'services', 'delivered', 0, -5);
	put(spreadsheet, 'partners', 'population', 0, 'many');
	put(spreadsheet, 'history', 'value', 0, 'much');
	return spreadsheet;
}

function markAll(addon: Addon): { failed: string[] } {
	const { marks, checkedAt } = addon.call('check', { scope: 'report' });
	return addon.call('mark', { sheets: marks, checkedAt });
}

const markedSheets = ({ spreadsheet }: Addon) =>
	spreadsheet.sheets.filter(({ conditionalRules }) => conditionalRules.length > 0).map(({ name }) => name);

describe('a sheet that somebody else has protected', () => {
	test('is checked and named as without marks; the others are marked', () => {
		const spreadsheet = faultyReport();
		const all = markAll(openAddon({ spreadsheet: faultyReport() }));
		expect(all.failed).toEqual([]);
		protect(spreadsheet, 'Services');
		const addon = asClerk(spreadsheet);
		expect(addon.call('check', { scope: 'report' }).view.findings.some(({ place }) => place?.sheet === 'Services')).toBe(true);
		expect(markAll(addon)).toEqual({ failed: ['Services'], isLate: false });
		expect(markedSheets(addon)).toContain('Partners');
		expect(markedSheets(addon)).not.toContain('Services');
	});

	test('keeps its marks when the others are cleared, and the person is told', () => {
		const spreadsheet = faultyReport();
		markAll(openAddon({ spreadsheet }));
		protect(spreadsheet, 'Services');
		const addon = asClerk(spreadsheet);
		expect(addon.run('clearMarks')).toMatchObject({ ok: true });
		expect(markedSheets(addon)).toEqual(['Services']);
		expect(addon.shown.questions[0]?.message).toContain('Services');
	});

	test('takes no suggestion and no explanation, and says so', () => {
		const spreadsheet = faultyReport();
		const { sheet, at } = placeOf(spreadsheet, 'services', 'explanation', 0);
		protect(spreadsheet, 'Services');
		const before = snapshotSpreadsheet(spreadsheet);
		const addon = asClerk(spreadsheet);
		const place = { sheet: sheet.name, ...at };
		expect(() => addon.call('explain', { place, before: '', text: 'Closed for repairs' })).toThrow(/can’t be changed/);
		expect(() => addon.call('apply', { place, before: null, after: 45_000, isDate: true })).toThrow(/can’t be changed/);
		expect(snapshotSpreadsheet(spreadsheet)).toBe(before);
	});

	test('of settings keeps all of them', () => {
		const spreadsheet = faultyReport();
		protect(spreadsheet, 'Settings');
		const before = snapshotSpreadsheet(spreadsheet);
		expect(() => asClerk(spreadsheet).call('saveSettings', { language: 'en', values: { largeChange: 30 } })).toThrow(/did not allow/);
		expect(snapshotSpreadsheet(spreadsheet)).toBe(before);
	});

	test('that is an earlier scorecard stays; the new one stands beside it, and neither is part of the report', () => {
		const spreadsheet = faultyReport();
		openAddon({ spreadsheet }).run('makeScorecardSheet');
		protect(spreadsheet, 'Scorecard');
		const addon = asClerk(spreadsheet);
		const count = addon.call('check', { scope: 'report' }).view.findings.length;
		for (let time = 0; time < 2; time++) expect(addon.run('makeScorecardSheet')).toMatchObject({ ok: true });
		expect(addon.shown.questions[0]?.message).toMatch(/“Scorecard 2”.*“Scorecard”/);
		expect(spreadsheet.sheets.filter(({ name }) => name.startsWith('Scorecard')).map(({ name, isHidden }) => [name, isHidden])).toEqual([
			['Scorecard', false],
			['Scorecard 2', false],
		]);
		expect(addon.call('check', { scope: 'report' }).view.findings).toHaveLength(count);
	});

	test('in part is marked where its protected cells have no findings', () => {
		const spreadsheet = faultyReport();
		const { at } = placeOf(spreadsheet, 'services', 'delivered', 0);
		protect(spreadsheet, 'Services', { startRow: 0, startColumn: 0, endRow: 0, endColumn: 3 });
		expect(markAll(asClerk(spreadsheet)).failed).toEqual([]);
		protect(spreadsheet, 'Services', { startRow: at.row, startColumn: at.column, endRow: at.row, endColumn: at.column });
		spreadsheet.sheetByName('Services')?.conditionalRules.splice(0);
		expect(markAll(asClerk(spreadsheet)).failed).toEqual(['Services']);
	});
});

describe('a sheet that is deleted or renamed', () => {
	test.each(['deleted', 'renamed'])('(%s) between the check and a click is named, and nothing is written', (change) => {
		const spreadsheet = faultyReport();
		const { sheet, at } = placeOf(spreadsheet, 'services', 'explanation', 0);
		const place = { sheet: sheet.name, ...at };
		const addon = openAddon({ spreadsheet });
		const { marks, checkedAt } = addon.call('check', { scope: 'report' });
		if (change === 'renamed') sheet.name = 'Old services';
		else spreadsheet.sheets = spreadsheet.sheets.filter((each) => each !== sheet);
		const before = snapshotSpreadsheet(spreadsheet);
		const message = /“Services” is no longer there/;
		expect(() => addon.call('select', place)).toThrow(message);
		expect(() => addon.call('explain', { place, before: '', text: 'Closed for repairs' })).toThrow(message);
		expect(() => addon.call('apply', { place, before: null, after: 'x', isDate: false })).toThrow(message);
		expect(() => addon.call('undo', { place, written: 'x', former: { formula: '', content: null, format: 'General' } })).toThrow(message);
		expect(snapshotSpreadsheet(spreadsheet)).toBe(before);
		expect(addon.call('mark', { sheets: marks, checkedAt }).failed).toEqual(['Services']);
	});

	test('between two checks, or while one is read, is left out and said to be', () => {
		const spreadsheet = faultyReport();
		const addon = openAddon({ spreadsheet });
		markAll(addon);
		spreadsheet.sheets = spreadsheet.sheets.filter(({ name }) => name !== 'Services');
		expect(addon.call('check', { scope: 'report' }).view.findings.some(({ place }) => place?.sheet === 'Services')).toBe(false);
		for (const call of ['Sheet.getSheetValues', 'Range.getFormulas']) {
			const other = openAddon({ spreadsheet: faultyReport() });
			const reply = other.call(
				'check',
				{ scope: 'report' },
				{
					onCall: (name) => {
						if (name === call) other.spreadsheet.sheets = other.spreadsheet.sheets.filter((sheet) => sheet.name !== 'Services');
					},
				},
			);
			expect(reply.remarks.join(), call).toContain('Services');
		}
	});
});

describe('a table', () => {
	test('that is filtered or has hidden rows is checked and marked whole, and stays filtered', () => {
		const plain = openAddon({ spreadsheet: faultyReport() });
		const spreadsheet = faultyReport();
		for (const sheet of spreadsheet.sheets) {
			sheet.filter = { startRow: 3, startColumn: 0, endRow: 20, endColumn: 5 };
			for (let row = 4; row < 12; row++) sheet.hiddenRows.add(row);
			sheet.hiddenColumns.add(1);
		}
		const addon = openAddon({ spreadsheet });
		const before = snapshotSpreadsheet(spreadsheet);
		const findings = (each: Addon) => each.call('check', { scope: 'report' }).view.findings.map(({ rule, cell }) => `${rule} ${cell}`);
		expect(findings(addon)).toEqual(findings(plain));
		expect(markAll(addon)).toEqual({ failed: [], isLate: false });
		addon.run('clearMarks');
		expect(snapshotSpreadsheet(spreadsheet)).toBe(before);
	});

	test('with merged cells takes nothing under them', () => {
		const spreadsheet = faultyReport();
		const { sheet, at } = placeOf(spreadsheet, 'services', 'explanation', 0);
		sheet.merges = [...sheet.merges, { startRow: at.row, startColumn: at.column, endRow: at.row + 1, endColumn: at.column }];
		const addon = openAddon({ spreadsheet });
		markAll(addon);
		const covered = { sheet: sheet.name, row: at.row + 1, column: at.column };
		expect(() => addon.call('explain', { place: covered, before: '', text: 'Closed for repairs' })).toThrow(/under merged cells/);
		addon.call('explain', { place: { ...covered, row: at.row }, before: '', text: 'Closed for repairs' });
		expect(sheet.cell(at.row, at.column).value).toBe('Closed for repairs');
		expect(sheet.cell(at.row + 1, at.column).value).toBeNull();
	});

	test('whose explanation is a formula keeps it', () => {
		const spreadsheet = faultyReport();
		const { sheet, at } = placeOf(spreadsheet, 'services', 'explanation', 0);
		sheet.change(at.row, at.column, { value: '', formula: 'IF(A1=1,"x","")' });
		const place = { sheet: sheet.name, ...at };
		expect(() => openAddon({ spreadsheet }).call('explain', { place, before: '', text: 'Closed for repairs' })).toThrow(/holds a formula/);
	});
});

describe('very many', () => {
	test('sheets and rows are checked and marked in time, by as many calls as promised', () => {
		const spreadsheet = longReport(50_000);
		for (let index = 0; index < 198; index++) spreadsheet.addSheet(`Notes ${index}`).setCell(0, 0, { value: 'Note' });
		const addon = openAddon({ spreadsheet });
		const { marks, checkedAt } = addon.call('check', { scope: 'report' });
		expect(addon.calls().length).toBeLessThanOrEqual(2 * spreadsheet.sheets.length + 10);
		const outcome = addon.run('callServer', { parameters: JSON.stringify(['mark', JSON.stringify({ sheets: marks, checkedAt })]) });
		expect(outcome).toMatchObject({ ok: true });
		expect(outcome.elapsedMs).toBeLessThan(120_000);
		expect(markedSheets(addon)).toEqual(['Partners', 'Services'].filter((name) => markedSheets(addon).includes(name)));
		expect(addon.run('clearMarks')).toMatchObject({ ok: true, elapsedMs: expect.closeTo(30_000, -5) });
	});

	test('sheets leave no room for more, and the person is told before any is made', () => {
		const spreadsheet = newSpreadsheet();
		for (let index = 0; index < 190; index++) spreadsheet.addSheet(`Notes ${index}`);
		const before = snapshotSpreadsheet(spreadsheet);
		const request = { language: 'en' as const, entity: 'x', currency: 'EUR', periodStart: '2025-01-01', periodEnd: '2025-12-31' };
		expect(() => openAddon({ spreadsheet }).call('newReport', { ...request, partners: [], services: [] })).toThrow(/at most 200 sheets/);
		expect(snapshotSpreadsheet(spreadsheet)).toBe(before);
	});

	test('findings and rows of history fit the sheets that are made for them', () => {
		const addon = openAddon({ spreadsheet: longReport(2000) });
		const services = addon.spreadsheet.sheetByName('Services');
		for (let row = 1; row <= 2000; row++) services?.change(row, 4, { value: -1 });
		expect(addon.run('makeFindingsSheet')).toMatchObject({ ok: true });
		expect(addon.shown.questions).toEqual([]);
		expect(addon.spreadsheet.sheetByName('Findings')?.contentSize().rows).toBeGreaterThan(1500);
	});
});

describe('two people who check at once', () => {
	test('wait for each other’s marks or are told, and the marks are right at the end', () => {
		const spreadsheet = faultyReport();
		const [one, other] = [openAddon({ spreadsheet }), openAddon({ spreadsheet })];
		Object.assign(other.host, { heldLocks: one.host.heldLocks });
		const requestOf = ({ marks, checkedAt }: ReplyOf<'check'>) => ({ sheets: marks, checkedAt });
		const first = requestOf(one.call('check', { scope: 'report' }));
		const second = requestOf(other.call('check', { scope: 'report' }));
		let said: unknown;
		one.run('callServer', {
			parameters: JSON.stringify(['mark', JSON.stringify(first)]),
			onCall: (name) => {
				if (name !== 'Sheet.setConditionalFormatRules' || said !== undefined) return;
				try {
					said = other.call('mark', second);
				} catch (error) {
					said = error;
				}
			},
		});
		expect(String(said)).toMatch(/Somebody else/);
		other.call('mark', second);
		const single = openAddon({ spreadsheet: faultyReport() });
		markAll(single);
		expect(spreadsheet.sheets.map(({ conditionalRules }) => conditionalRules)).toEqual(
			single.spreadsheet.sheets.map(({ conditionalRules }) => conditionalRules),
		);
	});
});

test('the marks of a check that somebody began earlier don’t replace those of a newer one', () => {
	const spreadsheet = faultyReport();
	const [slow, quick] = [openAddon({ spreadsheet }), openAddon({ spreadsheet })];
	Object.assign(quick.host, { cache: slow.host.cache });
	const older = slow.call('check', { scope: 'report' });
	put(spreadsheet, 'services', 'delivered', 0, 5);
	const newer = quick.call('check', { scope: 'report' });
	expect(quick.call('mark', { sheets: newer.marks, checkedAt: newer.checkedAt })).toEqual({ failed: [], isLate: false });
	const marked = JSON.stringify(spreadsheet.sheets.map(({ conditionalRules }) => conditionalRules));
	expect(slow.call('mark', { sheets: older.marks, checkedAt: older.checkedAt })).toEqual({ failed: [], isLate: true });
	expect(JSON.stringify(spreadsheet.sheets.map(({ conditionalRules }) => conditionalRules))).toBe(marked);
});

describe('six minutes', () => {
	const slow = (addon: Addon, item: string, callMs: number) => addon.run(item, { callMs });

	test('are not reached by a check: it ends before and says so', () => {
		const spreadsheet = faultyReport();
		const before = snapshotSpreadsheet(spreadsheet);
		const addon = openAddon({ spreadsheet });
		expect(() => addon.call('check', { scope: 'report' }, { callMs: 32_000 })).toThrow(/six minutes/);
		expect(snapshotSpreadsheet(spreadsheet)).toBe(before);
	});

	test('end a new report early; nothing of it is seen, and asking for it again goes on from there', () => {
		const request = { language: 'en' as const, entity: 'x', currency: 'EUR', periodStart: '2025-01-01', periodEnd: '2025-12-31' };
		const ask = (addon: Addon, callMs = 0) => addon.call('newReport', { ...request, partners: ['Alder'], services: ['Waste'] }, { callMs });
		const [addon, undisturbed] = [openAddon({ spreadsheet: newSpreadsheet() }), openAddon({ spreadsheet: newSpreadsheet() })];
		ask(undisturbed);
		expect(() => ask(addon, 2500)).toThrow(/six minutes/);
		const [empty, ...begun] = addon.spreadsheet.sheets;
		expect(begun.length).toBeGreaterThan(0);
		expect([empty?.isHidden, begun.some(({ isHidden }) => !isHidden)]).toEqual([false, false]);
		ask(addon);
		expect(addon.calls().length).toBeLessThan(undisturbed.calls().length);
		const shown = ({ spreadsheet }: Addon) =>
			spreadsheet.sheets.map((sheet) => {
				const cells: unknown[] = [];
				sheet.forEachCell(({ value, formula }, row, column) => cells.push([row, column, value, formula?.replace(/gid=\d+/, '')]));
				return [sheet.name, sheet.isHidden, sheet.tabColor, cells];
			});
		expect(shown(addon)).toEqual(shown(undisturbed));
	});

	test('end added sections early; what is finished is kept, and the next run goes on from there', () => {
		const addon = openAddon({ spreadsheet: smallReport() });
		const own = addon.spreadsheet.sheets.length;
		slow(addon, 'addMissingSections', 2500);
		expect(addon.shown.questions[addon.shown.questions.length - 1]?.message).toMatch(/six minutes/);
		expect(addon.spreadsheet.sheets.slice(own).every(({ isHidden }) => isHidden)).toBe(true);
		const first = addon.calls().length;
		addon.run('addMissingSections');
		expect(addon.calls().length).toBeLessThan(first * 1.9);
		expect(addon.spreadsheet.sheets.slice(own).some(({ isHidden }) => isHidden)).toBe(false);
	});
});

import { describe, expect, test } from 'vitest';
import { addonWordsFor } from '#core/add-on-words';
import { personalCopy } from '../../test/workspace/spreadsheet/copy-spreadsheet.ts';
import { snapshotSheet } from '../../test/workspace/spreadsheet/snapshot.ts';
import type { SpreadsheetModel } from '../../test/workspace/spreadsheet/spreadsheet-model.ts';
import { exampleSpreadsheet, openAddon } from './built-addon.ts';
import { interruptEverywhere, stateOf } from './interruptions.ts';
import { placeOf, put, smallReport } from './small-report.ts';

const { nextPeriod: words } = addonWordsFor('en');
const sheetsOf = (spreadsheet: SpreadsheetModel) => spreadsheet.sheets.map(snapshotSheet);

/** A report whose item was chosen, and the copy that the person then made. */
function copied(spreadsheet: SpreadsheetModel): SpreadsheetModel {
	const addon = openAddon({ spreadsheet });
	expect(addon.run('startNextPeriod')).toMatchObject({ ok: true });
	return personalCopy(spreadsheet);
}

describe('Start next period', () => {
	test('in a report leads to Google’s own page for a copy, however often, and changes no sheet', async () => {
		const spreadsheet = await exampleSpreadsheet('ayrshire-2019-20');
		const before = sheetsOf(spreadsheet);
		const addon = openAddon({ spreadsheet });
		for (let time = 1; time <= 3; time++) {
			expect(addon.run('startNextPeriod')).toMatchObject({ ok: true });
			expect(addon.shown.dialogs).toHaveLength(time);
			expect(addon.shown.dialogs[0]?.html).toContain(`https://docs.google.com/spreadsheets/d/${spreadsheet.id}/copy`);
			expect(addon.shown.questions).toEqual([]);
		}
		expect(sheetsOf(spreadsheet)).toEqual(before);
	});

	test('in the copy turns it into the next period, and leaves layout and own sheets as they are', async () => {
		const original = await exampleSpreadsheet('ayrshire-2019-20');
		const own = original.addSheet('Notes of the town');
		own.setCell(0, 0, { value: 'kept', formula: '1+1' });
		const copy = copied(original);
		const before = sheetsOf(original);
		const addon = openAddon({ spreadsheet: copy });
		expect(addon.run('startNextPeriod')).toMatchObject({ ok: true });
		expect(addon.calls().length).toBeLessThan(120);
		expect(addon.shown.questions.map(({ message }) => message.slice(0, 30))).toEqual([
			words.question.slice(0, 30),
			words.done.slice(0, 30),
		]);
		expect(sheetsOf(original)).toEqual(before);
		expect(copy.name).toContain('2020');
		expect(copy.sheets.map(({ name }) => name)).toEqual(original.sheets.map(({ name }) => name));
		expect(snapshotSheet(copy.sheetByName('Notes of the town') as never)).toBe(snapshotSheet(own));
		const looks = (spreadsheet: SpreadsheetModel) =>
			spreadsheet.sheets.map(({ merges, frozenRows, columnWidths }) => [merges, frozenRows, [...columnWidths]]);
		expect(looks(copy)).toEqual(looks(original));
		const { view } = openAddon({ spreadsheet: copy }).call('check', { scope: 'report' });
		expect(view.period).toContain('2020');
		expect(view.stage).toBe('Draft');
		expect(view.municipalities).toHaveLength(3);
		expect(view.broken).toEqual([]);
	});

	test('in the copy that was turned leads to a copy of its own', () => {
		const copy = copied(smallReport());
		openAddon({ spreadsheet: copy }).run('startNextPeriod');
		const again = openAddon({ spreadsheet: copy });
		const before = sheetsOf(copy);
		again.run('startNextPeriod');
		expect(again.shown.dialogs[0]?.html).toContain(`${copy.id}/copy`);
		expect(sheetsOf(copy)).toEqual(before);
	});

	test('carries actual figures over as previous ones, empties what is to be filled in, and keeps formulas', () => {
		const report = smallReport();
		put(report, 'services', 'delivered', 0, 120);
		put(report, 'services', 'explanation', 0, '=not a formula');
		const copy = copied(report);
		openAddon({ spreadsheet: copy }).run('startNextPeriod');
		const cell = (column: string) => {
			const { sheet, at } = placeOf(copy, 'services', column, 0);
			return sheet.cell(at.row, at.column).value;
		};
		expect([cell('service'), cell('previous'), cell('delivered'), cell('explanation')]).toEqual(['Waste', 120, null, null]);
	});

	test('that is cancelled changes nothing', () => {
		const copy = copied(smallReport());
		const before = sheetsOf(copy);
		openAddon({ spreadsheet: copy, answers: [{ button: 'CANCEL' }] }).run('startNextPeriod');
		expect(sheetsOf(copy)).toEqual(before);
	});

	test('interrupted at any service call never turns the original, and the next run in the copy ends what one began', () => {
		const report = smallReport();
		put(report, 'services', 'delivered', 0, 120);
		put(report, 'services', 'delivered', 1, 80);
		const original = sheetsOf(report);
		const open = () => openAddon({ spreadsheet: personalCopy(marked) });
		const marked = personalCopy(report);
		openAddon({ spreadsheet: marked }).run('startNextPeriod');
		const whole = open();
		whole.run('startNextPeriod');
		const wanted = [whole.spreadsheet.name, ...stateOf(whole.spreadsheet)];
		interruptEverywhere({
			open,
			run: (addon, disturbance) => addon.run('startNextPeriod', disturbance),
			look: (addon, what) => {
				expect(sheetsOf(report), what).toEqual(original);
				addon.run('startNextPeriod');
				expect([addon.spreadsheet.name, ...stateOf(addon.spreadsheet)], what).toEqual(wanted);
			},
		});
		interruptEverywhere({
			open: () => openAddon({ spreadsheet: personalCopy(report) }),
			run: (addon, disturbance) => addon.run('startNextPeriod', disturbance),
			look: (addon, what) => expect(sheetsOf(addon.spreadsheet), what).toEqual(original),
		});
	});
});

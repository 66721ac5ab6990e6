import { describe, expect, test } from 'vitest';
import type { Disturbance } from '../../test/workspace/apps-script/script-run.ts';
import { copySpreadsheet } from '../../test/workspace/spreadsheet/copy-spreadsheet.ts';
import { snapshotSheet } from '../../test/workspace/spreadsheet/snapshot.ts';
import { type Addon, openAddon } from './built-addon.ts';
import { expectNothingHalfWritten, interruptEverywhere, stateOf, wholeSheets } from './interruptions.ts';
import { smallReport } from './small-report.ts';

const open = () => openAddon({ spreadsheet: smallReport() });

/** Several calls in a row only colour a sheet that is hidden: one of them will do. */
const isMoreThanLooks = (call: string) => !/^(?:Range\.set(?:Font|Vertical|Wrap)|Range\.merge|Sheet\.setColumnWidths)/.test(call);
const byMenu = (item: string) => (addon: Addon, disturbance: Disturbance) => addon.run(item, disturbance);

describe('interrupted at any service call', () => {
	test.each([
		['makeFindingsSheet', false],
		['makeScorecardSheet', true],
	])('%s changes no sheet of the report, and the next run ends what it began (over an earlier sheet: %s)', (item, hasEarlier) => {
		const run = byMenu(item);
		const earlier = open();
		if (hasEarlier) run(earlier, {});
		const openHere = () => openAddon({ spreadsheet: copySpreadsheet(earlier.spreadsheet) });
		const before = open().spreadsheet.sheets.map(snapshotSheet);
		const end = openHere();
		run(end, {});
		const whole = wholeSheets(end, before.length);
		const wanted = stateOf(end.spreadsheet);
		interruptEverywhere({
			open: openHere,
			run,
			isChosen: isMoreThanLooks,
			look: (addon, what) => {
				expectNothingHalfWritten(addon, before, whole, what);
				if (hasEarlier) expect(addon.spreadsheet.sheets.filter(({ isHidden }) => !isHidden).length, what).toBeGreaterThan(before.length);
				expect(run(addon, {}).ok, what).toBe(true);
				expect(stateOf(addon.spreadsheet), what).toEqual(wanted);
			},
		});
	});

	test('“Add missing sections” adds all of them or none that is seen, and the next run ends what it began', () => {
		const run = byMenu('addMissingSections');
		const almost = open();
		run(almost, {});
		const lacking = new Set(['Meetings', 'Issues']);
		const openHere = () => {
			const addon = openAddon({ spreadsheet: smallReport() });
			for (const sheet of almost.spreadsheet.sheets.slice(addon.spreadsheet.sheets.length)) {
				if (lacking.has(sheet.name)) continue;
				const added = addon.spreadsheet.addSheet(sheet.name);
				sheet.forEachCell(({ value }, row, column) => value !== null && row < 12 && added.setCell(row, column, { value }));
			}
			return addon;
		};
		const before = openHere().spreadsheet.sheets.map(snapshotSheet);
		const end = openHere();
		run(end, {});
		expect(
			end.spreadsheet.sheets
				.slice(before.length)
				.map(({ name }) => name)
				.sort(),
		).toEqual([...lacking].sort());
		const whole = wholeSheets(end, before.length);
		const wanted = stateOf(end.spreadsheet);
		interruptEverywhere({
			open: openHere,
			run,
			isChosen: isMoreThanLooks,
			look: (addon, what) => {
				expectNothingHalfWritten(addon, before, whole, what);
				run(addon, {});
				expect(stateOf(addon.spreadsheet), what).toEqual(wanted);
			},
		});
	});
});

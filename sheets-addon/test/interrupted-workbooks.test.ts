import { describe, expect, test } from 'vitest';
import { sectionKeys } from '#core';
import type { Disturbance } from '../../test/workspace/apps-script/script-run.ts';
import { snapshotSheet } from '../../test/workspace/spreadsheet/snapshot.ts';
import { newSpreadsheet } from '../../test/workspace/test/new-host.ts';
import { type Addon, openAddon } from './built-addon.ts';
import { expectNothingHalfWritten, interruptEverywhere, stateOf, wholeSheets } from './interruptions.ts';

describe('interrupted at any service call', () => {
	const request = {
		...{ language: 'en', entity: 'Joint service', currency: 'EUR', periodStart: '2025-01-01', periodEnd: '2025-12-31' },
		...{ partners: ['Alder'], services: ['Waste'] },
	};
	const newReport = (addon: Addon, disturbance: Disturbance) =>
		addon.run('callServer', { parameters: JSON.stringify(['newReport', JSON.stringify(request)]), ...disturbance });
	/** Hundreds of calls fill sheet after sheet in the same way: some of each kind, and all that come once. */
	const isTelling = (call: string, index: number) => /^Properties\.(?:set|delete)|deleteSheet/.test(call) || index % 200 === 7;

	test('a new report is seen whole or not at all, and the next run ends what it began', () => {
		const openHere = () => openAddon({ spreadsheet: newSpreadsheet() });
		const before = openHere().spreadsheet.sheets.map(snapshotSheet);
		const end = openHere();
		newReport(end, {});
		expect(end.spreadsheet.sheets).toHaveLength(before.length + sectionKeys.length + 1);
		const whole = wholeSheets(end, before.length);
		const wanted = stateOf(end.spreadsheet);
		interruptEverywhere({
			open: openHere,
			run: newReport,
			isChosen: isTelling,
			look: (addon, what) => {
				expectNothingHalfWritten(addon, before, whole, what);
				newReport(addon, {});
				expect(stateOf(addon.spreadsheet), what).toEqual(wanted);
			},
		});
	});
});

import { describe, expect, test } from 'vitest';
import { sectionKeys } from '#core';
import type { Disturbance } from '../../test/workspace/apps-script/script-run.ts';
import { snapshotSheet } from '../../test/workspace/spreadsheet/snapshot.ts';
import type { SpreadsheetModel } from '../../test/workspace/spreadsheet/spreadsheet-model.ts';
import { newSpreadsheet } from '../../test/workspace/test/new-host.ts';
import { type Addon, openAddon } from './built-addon.ts';
import { expectNothingHalfWritten, interruptEverywhere, stateOf, wholeSheets } from './interruptions.ts';
import { smallReport } from './small-report.ts';

describe('interrupted at any service call', () => {
	const request = {
		...{ language: 'en', entity: 'Joint service', currency: 'EUR', periodStart: '2025-01-01', periodEnd: '2025-12-31' },
		...{ partners: ['Alder'], services: ['Waste'] },
	};
	const newReport = (addon: Addon, disturbance: Disturbance) =>
		addon.run('callServer', { parameters: JSON.stringify(['newReport', JSON.stringify(request)]), ...disturbance });
	/** Hundreds of calls fill sheet after sheet in the same way: some of each kind, and all that come once. */
	const isTelling = (call: string, index: number) =>
		/^Properties\.(?:set|delete)|create|rename|deleteSheet|showModalDialog/.test(call) || index % 200 === 7;

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

	test('the next period’s workbook says that it is unfinished until it is whole, and the next run ends it; this one stays as it is', () => {
		const made = new Map<Addon, SpreadsheetModel[]>();
		const openHere = () => {
			const addon = openAddon({ spreadsheet: smallReport() });
			const workbooks: SpreadsheetModel[] = [];
			const create = addon.host.createSpreadsheet.bind(addon.host);
			const keep = (name: string) => {
				const workbook = create(name);
				workbooks.push(workbook);
				return workbook;
			};
			Object.assign(addon.host, { createSpreadsheet: keep });
			made.set(addon, workbooks);
			return addon;
		};
		const run = (addon: Addon, disturbance: Disturbance) => addon.run('startNextPeriod', disturbance);
		const before = stateOf(openHere().spreadsheet);
		const end = openHere();
		run(end, {});
		const wanted = made.get(end)?.[0];
		if (!wanted) throw new Error('no workbook was made');
		interruptEverywhere({
			open: openHere,
			run,
			others: (addon) => made.get(addon) ?? [],
			isChosen: isTelling,
			look: (addon, what) => {
				expect(stateOf(addon.spreadsheet), what).toEqual(before);
				const [begun] = made.get(addon) ?? [];
				if (begun && begun.name === wanted.name) expect(stateOf(begun), what).toEqual(stateOf(wanted));
				else if (begun) expect(begun.name, what).toContain('(unfinished)');
				run(addon, {});
				const finished = (made.get(addon) ?? []).filter(({ name }) => name === wanted.name);
				expect(finished.map(stateOf), what).toEqual([stateOf(wanted)]);
				expect(addon.shown.dialogs.length, what).toBeGreaterThan(0);
			},
		});
	});
});

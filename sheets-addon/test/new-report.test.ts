import { describe, expect, test } from 'vitest';
import { sectionKeys } from '#core';
import { snapshotSpreadsheet } from '../../test/workspace/spreadsheet/snapshot.ts';
import { newSpreadsheet } from '../../test/workspace/test/new-host.ts';
import { exampleSpreadsheet, openAddon } from './built-addon.ts';
import { longReport } from './long-report.ts';

const request = {
	language: 'uk',
	entity: '=Спільна служба',
	currency: 'UAH',
	periodStart: '2026-01-01',
	periodEnd: '2026-06-30',
	partners: ['Миргород', 'Хорол'],
	services: ['Вивезення сміття'],
} as const;

describe('a new report', () => {
	test('has every section, what was asked for, and no fault of structure but what is still empty', () => {
		const addon = openAddon({ spreadsheet: newSpreadsheet() });
		const { sheets } = addon.call('newReport', { ...request, partners: [...request.partners], services: [...request.services] });
		expect(sheets).toHaveLength(sectionKeys.length + 1);
		const { view } = addon.call('check', { scope: 'report' });
		expect(view.entity).toBe('=Спільна служба');
		expect(view.municipalities).toEqual(['Миргород', 'Хорол']);
		expect(view.findings.filter(({ rule }) => /missing-section|unrecognised|formula|wrong-type|unknown/.test(rule))).toEqual([]);
		expect(view.broken).toEqual([]);
	});

	test('of a small cooperation has eight sheets, without a word of what does not apply, and others can be added', () => {
		const addon = openAddon({ spreadsheet: newSpreadsheet() });
		const small = { ...request, language: 'en' as const, partners: ['Alder', 'Birch'], services: ['Waste'] };
		expect(addon.call('newReport', { ...small, has: ['contributions'] }).sheets).toHaveLength(8);
		const shown: string[] = [];
		addon.spreadsheet.sheetByName('Start')?.forEachCell(({ value, formula }) => void shown.push(String(formula ?? value)));
		expect(shown.some((text) => text.includes('Budget'))).toBe(true);
		expect(shown.some((text) => /Committee|Complaints/.test(text))).toBe(false);
		const { view } = addon.call('check', { scope: 'report' });
		expect(view.broken).toEqual([]);
		expect(view.findings.filter(({ rule }) => /missing-section|unknown|formula|wrong-type/.test(rule))).toEqual([]);
		expect(addon.run('addMissingSections')).toMatchObject({ ok: true });
		expect(addon.spreadsheet.sheetByName('Committee')).toBeDefined();
	});

	test('is refused where there is one already, and nothing changes', () => {
		const spreadsheet = longReport(2);
		const before = snapshotSpreadsheet(spreadsheet);
		const { call } = openAddon({ spreadsheet });
		expect(() => call('newReport', { ...request, partners: [], services: [] })).toThrow(/holds a report already/);
		expect(snapshotSpreadsheet(spreadsheet)).toBe(before);
	});

	test('that Google stops at any moment leaves nothing to be seen, and the next one begins anew', () => {
		const parameters = JSON.stringify(['newReport', JSON.stringify({ ...request, partners: [], services: [] })]);
		const whole = openAddon();
		whole.run('callServer', { parameters });
		const count = whole.calls().length;
		for (const share of [0.05, 0.3, 0.6, 0.85]) {
			const addon = openAddon();
			expect(addon.run('callServer', { parameters, stopAtCall: Math.ceil(count * share) }).ok).toBe(false);
			expect(addon.spreadsheet.sheets.filter((sheet) => !sheet.isHidden && sheet.contentSize().rows > 0)).toEqual([]);
			expect(addon.call('check', { scope: 'report' }).view.isReport).toBe(false);
			addon.call('newReport', { ...request, partners: [], services: [] });
			expect(addon.spreadsheet.sheets.filter(({ isHidden }) => !isHidden)).toHaveLength(sectionKeys.length + 2);
		}
	});

	test('is refused where a sheet has a name that it needs, and nothing changes', () => {
		const spreadsheet = newSpreadsheet();
		spreadsheet.addSheet('Бюджет');
		const before = snapshotSpreadsheet(spreadsheet);
		const { call } = openAddon({ spreadsheet });
		expect(() => call('newReport', { ...request, partners: [], services: [] })).toThrow(/“Бюджет”/);
		expect(snapshotSpreadsheet(spreadsheet)).toBe(before);
	});
});

describe('formulas', () => {
	const formulasIn = (locale: string) => {
		const spreadsheet = newSpreadsheet();
		spreadsheet.locale = locale;
		const addon = openAddon({ spreadsheet });
		addon.call('newReport', { ...request, partners: [...request.partners], services: [...request.services] });
		expect(addon.run('makeScorecardSheet')).toMatchObject({ ok: true });
		expect(addon.run('makeFindingsSheet')).toMatchObject({ ok: true });
		const found: string[] = [];
		for (const sheet of spreadsheet.sheets) {
			sheet.forEachCell(({ formula }, row, column) => void (formula && found.push(`${sheet.name} ${row} ${column} ${formula}`)));
		}
		return found;
	};
	const usual = formulasIn('en_GB');

	test.each(['fr_FR', 'uk_UA', 'ro_RO', 'de_CH'])('are the same in a spreadsheet of %s as in a British one', (locale) => {
		expect(usual.filter((formula) => /SQRT/.test(formula))).not.toEqual([]);
		expect(usual.filter((formula) => formula.includes('HYPERLINK'))).not.toEqual([]);
		expect(formulasIn(locale)).toEqual(usual);
	});
});

test('an empty workbook, a foreign one and half a report are told apart, and each has the call that helps', async () => {
	const empty = openAddon({ spreadsheet: newSpreadsheet() });
	expect(empty.call('check', { scope: 'report' })).toMatchObject({ isEmpty: true, view: { isReport: false } });
	empty.call('openNewReport', {});
	expect(empty.shown.dialogs[0]?.html).toContain('data-start="new-report ');
	empty.spreadsheet.sheets[0]?.change(0, 0, { value: 'Shopping list' });
	expect(empty.call('check', { scope: 'report' })).toMatchObject({ isEmpty: false, view: { isReport: false } });
	const half = openAddon({ spreadsheet: longReport(2) });
	const lacking = half.call('check', { scope: 'report' }).view.missingSections;
	expect(lacking.length).toBeGreaterThan(0);
	expect(half.call('addDemanded', {}).sheets).toEqual(lacking);
	expect(half.call('check', { scope: 'report' }).view.missingSections).toEqual([]);
});

test('missing sections are added beside the others, which stay as they are', async () => {
	const spreadsheet = await exampleSpreadsheet('ayrshire-2019-20');
	spreadsheet.sheets = spreadsheet.sheets.filter(({ name }) => name !== 'Issues' && name !== 'Assessments');
	const names = spreadsheet.sheets.map(({ name }) => name);
	const { run, shown } = openAddon({ spreadsheet });
	expect(run('addMissingSections')).toMatchObject({ ok: true });
	expect(shown.questions[0]?.message).toContain('Issues, Assessments');
	expect(spreadsheet.sheets.map(({ name }) => name)).toEqual([...names, 'Issues', 'Assessments']);
});

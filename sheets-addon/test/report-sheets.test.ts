import { expect, test } from 'vitest';
import { languages } from '#core';
import { snapshotSheet } from '../../test/workspace/spreadsheet/snapshot.ts';
import { exampleSpreadsheet, openAddon } from './built-addon.ts';
import { longReport } from './long-report.ts';
import { heightOfSheet, widthOfSheet } from './printed-size.ts';

test('the scorecard is a sheet with bars and trends, made anew each time and no part of the report', async () => {
	const spreadsheet = await exampleSpreadsheet('ayrshire-2019-20-flawed');
	const before = spreadsheet.sheets.map(snapshotSheet);
	const addon = openAddon({ spreadsheet });
	const count = addon.call('check', { scope: 'report' }).view.findings.length;
	for (let time = 0; time < 2; time++) expect(addon.run('makeScorecardSheet')).toMatchObject({ ok: true });
	expect(spreadsheet.sheets).toHaveLength(before.length + 1);
	expect(spreadsheet.sheets.slice(0, -1).map(snapshotSheet)).toEqual(before);
	const sheet = spreadsheet.sheets[spreadsheet.sheets.length - 1];
	const formulas: string[] = [];
	sheet?.forEachCell(({ formula }) => void (formula?.startsWith('SPARKLINE') && formulas.push(formula)));
	expect(formulas.length).toBeGreaterThan(8);
	expect(sheet?.contentSize().rows).toBeLessThan(50);
	expect(addon.call('check', { scope: 'report' }).view.findings).toHaveLength(count);
});

test('the findings are a sheet whose rows lead to their cells, with hostile texts as texts', () => {
	const spreadsheet = longReport(3);
	spreadsheet.sheets[1]?.setCell(1, 4, { value: '=IMPORTXML("http://example.org")' });
	const addon = openAddon({ spreadsheet });
	expect(addon.run('makeFindingsSheet')).toMatchObject({ ok: true });
	const sheet = spreadsheet.sheetByName('Findings');
	const links: string[] = [];
	sheet?.forEachCell(({ formula }) => {
		if (formula !== undefined) links.push(formula);
	});
	expect(links.length).toBeGreaterThan(0);
	for (const link of links) expect(link).toMatch(/^HYPERLINK\("#gid=\d+&range=[A-Z]+\d+","[^"]+"\)$/);
});

test('a scorecard that was stopped half-way is replaced by the next, and the report stays as it is', () => {
	const spreadsheet = longReport(3);
	const before = spreadsheet.sheets.map(snapshotSheet);
	const addon = openAddon({ spreadsheet });
	addon.run('makeScorecardSheet');
	addon.run('makeScorecardSheet');
	const count = addon.calls().length;
	for (let stopAtCall = 8; stopAtCall < count; stopAtCall += 5) {
		expect(addon.run('makeScorecardSheet', { stopAtCall }).ok).toBe(false);
		expect(spreadsheet.sheets.slice(0, before.length).map(snapshotSheet)).toEqual(before);
	}
	expect(addon.run('makeScorecardSheet').ok).toBe(true);
	expect(spreadsheet.sheets.filter((sheet) => sheet.contentSize().rows > 0)).toHaveLength(before.length + 1);
});

test.each(languages)('the scorecard has the shape of one page of A4, in whichever language (%s)', async (language) => {
	const spreadsheet = await exampleSpreadsheet('ayrshire-2019-20-flawed');
	const addon = openAddon({ spreadsheet });
	addon.host.userProperties.set('language', language);
	expect(addon.run('makeScorecardSheet')).toMatchObject({ ok: true });
	const sheet = spreadsheet.sheets[spreadsheet.sheets.length - 1];
	if (!sheet) throw new Error('no scorecard');
	const [width, height] = [widthOfSheet(sheet), heightOfSheet(sheet)];
	const scale = 741 / (width * 0.75);
	expect(height * 0.75 * scale).toBeLessThanOrEqual(487);
	// No print smaller than 8 points: most texts have 10.
	expect(scale).toBeGreaterThan(0.8);
});

test.each(['ayrshire-2019-20', 'ayrshire-2019-20-flawed'] as const)(
	'the findings of %s are those of a check, though most formulas are not read for them',
	async (name) => {
		const spreadsheet = await exampleSpreadsheet(name);
		spreadsheet.sheetByName('Services')?.setCell(6, 5, { value: '#N/A', formula: 'NA()' });
		const addon = openAddon({ spreadsheet });
		const { view } = addon.call('check', { scope: 'report' });
		addon.run('makeFindingsSheet');
		const sheet = spreadsheet.sheetByName('Findings');
		const column = (index: number) =>
			Array.from({ length: (sheet?.contentSize().rows ?? 0) - 4 }, (_, row) => sheet?.cell(row + 4, index).value ?? '');
		expect(column(2)).toEqual([...view.findings, ...view.explained].map(({ message }) => message));
	},
);

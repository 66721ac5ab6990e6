import { expect, test } from 'vitest';
import { languages } from '#core';
import { snapshotSheet } from '../../test/workspace/spreadsheet/snapshot.ts';
import { exampleSpreadsheet, openAddon } from './built-addon.ts';
import { heightOfSheet, widthOfSheet } from './printed-size.ts';

test('one’s municipality is asked once, kept for this person, and changes nothing in the report', async () => {
	const spreadsheet = await exampleSpreadsheet('ayrshire-2019-20');
	const before = spreadsheet.sheets.map(snapshotSheet);
	const { call, run, shown } = openAddon({ spreadsheet });
	expect(run('openOwnReport')).toMatchObject({ ok: true });
	expect(shown.sidebars[0]?.html).toContain('data-start="own"');
	expect(call('ownReport', { municipality: null })).toMatchObject({ report: null, names: { length: 3 } });
	expect(call('municipalities', {}).own).toBe('');
	const { report } = call('ownReport', { municipality: 'North Ayrshire' });
	expect(report).toMatchObject({ municipality: 'North Ayrshire', news: { lines: [] } });
	expect(call('ownReport', { municipality: null }).report?.municipality).toBe('North Ayrshire');
	expect(call('municipalities', {}).own).toBe('North Ayrshire');
	expect(spreadsheet.sheets.map(snapshotSheet)).toEqual(before);
});

test('on another day it says what came and what went since', async () => {
	const spreadsheet = await exampleSpreadsheet('ayrshire-2019-20');
	const addon = openAddon({ spreadsheet });
	addon.call('ownReport', { municipality: 'North Ayrshire' });
	const key = [...addon.host.userProperties.keys()].find((name) => name.startsWith('looks.')) ?? '';
	const looks = JSON.parse(addon.host.userProperties.get(key) ?? '');
	looks.latest.day -= 7;
	looks.latest.found['finance/contribution-overdue'] = ['wNorth Ayrshire'];
	addon.host.userProperties.set(key, JSON.stringify(looks));
	spreadsheet.sheetByName('Services')?.change(17, 4, { value: -3 });
	const news = addon.call('ownReport', { municipality: null }).report?.news;
	expect(news?.lines.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['came', 'gone']));
	// The same day, it is still new.
	expect(addon.call('ownReport', { municipality: null }).report?.news).toEqual(news);
});

test.each(languages)('this period beside the last is a sheet that prints on one page of A4 (%s)', async (language) => {
	const spreadsheet = await exampleSpreadsheet('ayrshire-2019-20-flawed');
	const before = spreadsheet.sheets.map(snapshotSheet);
	const addon = openAddon({ spreadsheet });
	addon.host.userProperties.set('language', language);
	for (const municipality of ['', 'North Ayrshire']) {
		addon.host.userProperties.set('municipality', municipality);
		expect(addon.run('makeComparisonSheet')).toMatchObject({ ok: true });
		const sheet = spreadsheet.sheets[spreadsheet.sheets.length - 1];
		if (!sheet) throw new Error('no sheet');
		const scale = 741 / (widthOfSheet(sheet) * 0.75);
		expect(heightOfSheet(sheet) * 0.75 * scale).toBeLessThanOrEqual(487);
		expect(scale).toBeGreaterThan(0.78);
	}
	// Made anew, not once more; and no part of the report.
	expect(spreadsheet.sheets.slice(0, -1).map(snapshotSheet)).toEqual(before);
});

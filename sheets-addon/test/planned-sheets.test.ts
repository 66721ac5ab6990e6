import { expect, test } from 'vitest';
import { type Language, languages } from '#core';
import { mergeFaults } from '../../test/merge-faults.ts';
import { newSpreadsheet } from '../../test/workspace/test/new-host.ts';
import { exampleSpreadsheet, openAddon } from './built-addon.ts';

const request = {
	entity: 'Joint service',
	currency: 'EUR',
	periodStart: '2026-01-01',
	periodEnd: '2026-06-30',
	partners: ['Alder'],
	services: ['Waste'],
};

const openIn = async (language: Language, isEmpty: boolean) => {
	const spreadsheet = isEmpty ? newSpreadsheet() : await exampleSpreadsheet('ayrshire-2019-20-flawed');
	return openAddon({ spreadsheet, user: { email: 'owner@example.org', locale: language } });
};

test.each(languages)('every sheet that the add-on makes in %s is one that Google takes', async (language) => {
	const empty = await openIn(language, true);
	empty.call('newReport', { ...request, language });
	expect(empty.spreadsheet.sheets.some(({ frozenColumns }) => frozenColumns > 0)).toBe(true);
	expect(empty.spreadsheet.sheets.flatMap(mergeFaults)).toEqual([]);
	const filled = await openIn(language, false);
	for (const item of ['makeScorecardSheet', 'makeFindingsSheet', 'addMissingSections'])
		expect(filled.run(item), item).toMatchObject({ ok: true });
	expect(filled.spreadsheet.sheets.flatMap(mergeFaults)).toEqual([]);
});

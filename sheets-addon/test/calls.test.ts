import { describe, expect, test } from 'vitest';
import { languages } from '#core';
import { exampleSpreadsheet, openAddon } from './built-addon.ts';

const request = {
	entity: 'Joint service',
	currency: 'EUR',
	periodStart: '2026-01-01',
	periodEnd: '2026-06-30',
	partners: ['Alder'],
	services: ['Waste'],
};

/** Each call that Google has to answer costs a clerk time. */
describe('takes no more calls than it needs:', () => {
	test.each(languages)('a new report in %s', (language) => {
		const empty = openAddon();
		empty.call('newReport', { ...request, language });
		expect(empty.calls().length).toBeLessThan(200);
	});

	test.each(['ayrshire-2019-20', 'ayrshire-2019-20-flawed'] as const)('scorecard and findings of %s', async (name) => {
		const addon = openAddon({ spreadsheet: await exampleSpreadsheet(name) });
		addon.run('makeScorecardSheet');
		expect(addon.calls().length).toBeLessThan(60);
		addon.run('makeFindingsSheet');
		expect(addon.calls().length).toBeLessThan(50);
	});

	test('a check, as few as it ever took', async () => {
		const addon = openAddon({ spreadsheet: await exampleSpreadsheet('ayrshire-2019-20') });
		addon.call('check', { scope: 'report' });
		expect(addon.calls().length).toBeLessThanOrEqual(43);
	});
});

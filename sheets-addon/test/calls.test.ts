import { expect, test } from 'vitest';
import { exampleSpreadsheet, openAddon } from './built-addon.ts';

/** Each call that Google has to answer costs a clerk time. */
test('a new report, the scorecard and the findings take no more calls than they need', async () => {
	const empty = openAddon();
	const request = {
		entity: 'Joint service',
		currency: 'EUR',
		periodStart: '2026-01-01',
		periodEnd: '2026-06-30',
		partners: ['Alder'],
		services: ['Waste'],
	};
	empty.call('newReport', { ...request, language: 'en' });
	expect(empty.calls().length).toBeLessThan(370);
	const addon = openAddon({ spreadsheet: await exampleSpreadsheet('ayrshire-2019-20') });
	addon.run('makeScorecardSheet');
	expect(addon.calls().length).toBeLessThan(95);
	addon.run('makeFindingsSheet');
	expect(addon.calls().length).toBeLessThan(90);
});

import { describe, expect, test } from 'vitest';
import { addonWordsFor } from '#core/add-on-words';
import { exampleSpreadsheet, manifest, openAddon } from './built-addon.ts';
import { longReport } from './long-report.ts';

const MAIL = 'https://www.googleapis.com/auth/script.send_mail';

test('each dialog opens for what its menu item names', () => {
	for (const [functionName, start] of [
		['newReport', 'new-report en_GB'],
		['openBrief', 'brief'],
		['openSend', 'send'],
		['openReviews', 'reviews'],
		['openSettings', 'settings'],
		['openHelp', 'help'],
	] as const) {
		const { run, shown } = openAddon();
		expect(run(functionName)).toMatchObject({ ok: true });
		expect(shown.dialogs[0]?.html).toContain(`<div id="app" lang="en" data-start="${start}">`);
	}
});

test('a brief names the municipality and carries what the page lays out', async () => {
	const { call } = openAddon({ spreadsheet: await exampleSpreadsheet('ayrshire-2019-20') });
	const { names } = call('municipalities', {});
	expect(names).toHaveLength(3);
	const brief = call('brief', { municipality: names[0] ?? '' });
	expect(brief.title).toContain(names[0]);
	expect(brief.figures.length).toBeGreaterThan(0);
	expect(() => call('brief', { municipality: 'Atlantis' })).toThrow(/Atlantis/);
});

describe('settings', () => {
	test('show every threshold with its usual value, and write what was changed', async () => {
		const spreadsheet = await exampleSpreadsheet('ayrshire-2019-20');
		const { call, host } = openAddon({ spreadsheet });
		const before = call('settings', {});
		expect(before.canSet).toBe(true);
		expect(before.parameters.find(({ key }) => key === 'largeChange')).toMatchObject({
			usual: 25,
			minimum: 1,
			unit: '%',
			allowed: '1 % – 1,000 %',
		});
		const statistics = before.parameters.filter(({ isStatistic }) => isStatistic).map(({ key }) => key);
		// What a town would agree on stands before all of them.
		expect(before.parameters.slice(-statistics.length).map(({ key }) => key)).toEqual(statistics);
		expect(statistics).not.toContain('varianceWarning');
		call('saveSettings', { language: 'uk', values: { largeChange: 30, clearsSharedAccount: 1 } });
		const after = call('settings', {});
		expect(after.language).toBe('uk');
		expect(after.parameters.find(({ key }) => key === 'largeChange')?.value).toBe(30);
		expect(after.parameters.find(({ key }) => key === 'clearsSharedAccount')?.value).toBe(1);
		call('saveSettings', { language: 'en', values: { largeChange: null } });
		expect(call('settings', {}).parameters.find(({ key }) => key === 'largeChange')?.value).toBeNull();
		expect(host.userProperties.get('language')).toBe('en');
	});

	test('that have no sheet to stand in are refused in words', () => {
		const { call } = openAddon({ spreadsheet: longReport(2) });
		expect(() => call('saveSettings', { language: 'en', values: { largeChange: 30 } })).toThrow(addonWordsFor('en').problems.noSettings);
	});
});

describe('sending', () => {
	async function openWithAddresses(stage: string) {
		const spreadsheet = await exampleSpreadsheet('ayrshire-2019-20-flawed');
		const report = spreadsheet.sheetByName('Report');
		report?.forEachCell(({ value }, row, column) => {
			if (value === 'Stage') report.change(row, column + 1, { value: stage });
		});
		const addon = openAddon({ spreadsheet });
		const { recipients } = addon.call('recipients', {});
		const chosen = recipients
			.filter(({ isUsable, sentOn }) => isUsable && sentOn === null)
			.map(({ municipality, to, email, sentOn }) => ({ municipality, to, email, sentOn }));
		return { addon, recipients, chosen };
	}

	test('refuses a final report with errors unless a reason is written, then sends and records the day', async () => {
		const { addon, recipients, chosen } = await openWithAddresses('Final');
		expect(recipients.length).toBeGreaterThan(0);
		const all = recipients
			.filter(({ isUsable }) => isUsable)
			.map(({ municipality, to, email, sentOn }) => ({ municipality, to, email, sentOn }));
		const send = chosen.length > 0 ? chosen : all;
		expect(() => addon.call('send', { chosen: send, reason: '' })).toThrow(/only with a reason/);
		expect(addon.shown.mails).toEqual([]);
		const { sent } = addon.call('send', { chosen: send, reason: 'The audit is late this year' });
		expect(sent).toHaveLength(send.length);
		expect(addon.shown.mails).toHaveLength(send.length);
		expect(JSON.stringify(addon.shown.mails[0])).toContain('The audit is late this year');
		const after = addon.call('recipients', {}).recipients;
		const today = Math.floor(Date.now() / 86_400_000) + 25_569;
		for (const { municipality, to } of send) {
			const day = after.find((each) => each.municipality === municipality && each.to === to)?.sentOn;
			expect(Math.abs((day ?? 0) - today)).toBeLessThanOrEqual(1);
		}
	});

	test('asks for the right to send there and not before, and sends nothing without it', async () => {
		const spreadsheet = await exampleSpreadsheet('ayrshire-2019-20-flawed');
		const granted = manifest.oauthScopes.filter((scope) => scope !== MAIL);
		const addon = openAddon({ spreadsheet, granted });
		for (const item of ['checkReport', 'openBrief', 'openSettings']) expect(addon.run(item).ok).toBe(true);
		expect(addon.run('openSend')).toMatchObject({ ok: false, neededScopes: [MAIL] });
		const { recipients } = addon.call('recipients', {});
		const chosen = recipients
			.filter(({ isUsable }) => isUsable)
			.map(({ municipality, to, email, sentOn }) => ({ municipality, to, email, sentOn }));
		expect(() => addon.call('send', { chosen, reason: 'A reason that is long enough' })).toThrow();
		expect(addon.shown.mails).toEqual([]);
	});

	test('does not send to an address that the sheet no longer holds', async () => {
		const { addon } = await openWithAddresses('Draft');
		expect(() =>
			addon.call('send', {
				chosen: [{ municipality: 'East Ayrshire', to: 'mayor', email: 'else@example.org', sentOn: null }],
				reason: 'x',
			}),
		).toThrow(/recipients have changed/);
	});
});

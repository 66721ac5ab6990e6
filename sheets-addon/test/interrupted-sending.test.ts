import { expect, test } from 'vitest';
import { snapshotSheet } from '../../test/workspace/spreadsheet/snapshot.ts';
import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import { type Addon, openAddon } from './built-addon.ts';
import { interruptEverywhere } from './interruptions.ts';
import { placeOf, smallReport } from './small-report.ts';

const open = () => openAddon({ spreadsheet: smallReport() });
const listOf = (addon: Addon) => addon.call('recipients', {}).recipients;

/** As the page sends it: those who are ticked when it opens, as it shows them. */
function offered(list: ReplyOf<'recipients'>['recipients']): RequestOf<'send'> {
	const chosen = list.filter(({ isUsable, sentOn }) => isUsable && sentOn === null);
	return {
		chosen: chosen.map(({ municipality, to, email, sentOn }) => ({ municipality, to, email, sentOn })),
		reason: 'The audit is late',
	};
}

const parametersOf = (request: RequestOf<'send'>) => JSON.stringify(['send', JSON.stringify(request)]);
const addressesOf = ({ shown }: Addon) => shown.mails.flatMap(({ to }) => to);

test('whoever got an e-mail before the run was interrupted is told to the sender, and gets no second one unasked', () => {
	const everyone = offered(listOf(open()));
	expect(everyone.chosen).toHaveLength(4);
	const request = { ...everyone, chosen: everyone.chosen.slice(0, 2) };
	const others = open()
		.spreadsheet.sheets.filter(({ name }) => name !== 'Partners')
		.map(snapshotSheet);
	interruptEverywhere({
		open,
		run: (addon, disturbance) => addon.run('callServer', { parameters: parametersOf(request), ...disturbance }),
		look: (addon, what) => {
			const sent = addressesOf(addon);
			const list = listOf(addon);
			for (const { email, sentOn } of list) if (sent.includes(email)) expect(sentOn, `${what}: ${email}`).not.toBeNull();
			const unsure = list.filter(({ isUnsure }) => isUnsure).map(({ email }) => email);
			expect(unsure.length, what).toBeLessThanOrEqual(1);
			expect(
				list.filter(({ email, sentOn }) => sentOn !== null && !sent.includes(email)).map(({ email }) => email),
				what,
			).toEqual(unsure.filter((email) => !sent.includes(email)));

			// The page that was open shows an old list: the same click again sends nothing to anybody who may have got it.
			addon.run('callServer', { parameters: parametersOf(request) });
			if (sent.length > 0) expect(addressesOf(addon), what).toEqual(sent);

			const left = offered(listOf(addon));
			addon.call('send', { ...left, chosen: left.chosen.filter(({ email }) => request.chosen.some((each) => each.email === email)) });
			const all = addressesOf(addon);
			expect(new Set(all).size, `${what}: ${all}`).toBe(all.length);
			expect([...all, ...unsure.filter((email) => !all.includes(email))].sort(), what).toEqual(
				request.chosen.map(({ email }) => email).sort(),
			);
			for (const column of ['sentToMayorOn', 'sentToCouncilOn']) {
				for (const row of [0, 1]) {
					const { sheet, at } = placeOf(addon.spreadsheet, 'partners', column, row);
					const { value, numberFormat } = sheet.cell(at.row, at.column);
					if (value !== null) expect(numberFormat, what).toMatch(/yyyy/);
				}
			}
			expect(addon.spreadsheet.sheets.filter(({ name }) => name !== 'Partners').map(snapshotSheet)).toEqual(others);
		},
	});
});

test('the day goes to nobody else’s row where rows were moved meanwhile', () => {
	const addon = open();
	const request = offered(listOf(addon));
	const partners = addon.spreadsheet.sheetByName('Partners');
	const { at } = placeOf(addon.spreadsheet, 'partners', 'mayorEmail', 0);
	const outcome = addon.run('callServer', {
		parameters: parametersOf(request),
		onCall: (call) => {
			if (call === 'MailApp.sendEmail' && addon.shown.mails.length === 0) partners?.insertRows(at.row, 1);
		},
	});
	expect(outcome).toMatchObject({ ok: true, result: expect.stringContaining('could not be written') });
	expect(partners?.cell(at.row, placeOf(addon.spreadsheet, 'partners', 'sentToMayorOn', 0).at.column).value).toBeNull();
	const told = listOf(addon).map(({ sentOn, isUnsure }) => sentOn !== null && !isUnsure);
	expect(told).toEqual([true, true, true, true]);
});

test('two people can’t send at once, and an old list sends nothing', () => {
	const addon = open();
	const request = offered(listOf(addon));
	const call = () => addon.call('send', request);
	addon.host.heldLocks.add('document');
	expect(call).toThrow(/Somebody else/);
	addon.host.heldLocks.delete('document');
	let second: unknown;
	addon.run('callServer', {
		parameters: parametersOf(request),
		onCall: (name) => {
			if (name !== 'MailApp.sendEmail' || second !== undefined) return;
			try {
				second = call();
			} catch (error) {
				second = error;
			}
		},
	});
	expect(String(second)).toMatch(/Somebody else/);
	expect(call).toThrow(/recipients have changed/);
	expect(addressesOf(addon)).toHaveLength(4);
});

test('where time runs out while many are sent to, those who are left are named, and the next run sends to them alone', () => {
	const addon = open();
	const request = offered(listOf(addon));
	// The add-on's five minutes are over just before the third e-mail and its PDF.
	const other = open();
	other.run('callServer', { parameters: parametersOf(request) });
	const third = other.calls().flatMap((call, index) => (call === 'MailApp.sendEmail' ? [index] : []))[2] ?? 0;
	const outcome = addon.run('callServer', { parameters: parametersOf(request), callMs: 300_000 / (third - 6) });
	if (!outcome.ok) throw new Error(outcome.message);
	const reply = JSON.parse(JSON.parse(outcome.result ?? '') as string) as { value: ReplyOf<'send'> };
	const { sent, failed } = reply.value;
	expect(sent).toHaveLength(2);
	expect(failed).toHaveLength(4 - sent.length);
	for (const line of failed) expect(line).toContain('no time was left');
	expect(addon.call('send', offered(listOf(addon))).sent).toHaveLength(4 - sent.length);
	expect(new Set(addressesOf(addon)).size).toBe(4);
	expect(addressesOf(addon)).toHaveLength(4);
});

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { serveGoogle } from './google-pages.ts';
import { newProfile, openBrowser, ROOT, type TestBrowser } from './open-browser.ts';
import { chooseTab, introduce, noteForm, submit, writeNote } from './panel-steps.ts';

vi.setConfig({ testTimeout: 90_000 });

const EXAMPLE = { name: 'report.xlsx', mimeType: '', buffer: readFileSync(join(ROOT, 'test/reports/ayrshire-2019-20.xlsx')) };

let browser: TestBrowser;
let profile: string;

async function openReport(): Promise<Page> {
	const panel = await browser.openPanel();
	await panel.locator('input[type=file]').setInputFiles(EXAMPLE);
	await panel.getByText('Report quality').waitFor();
	return panel;
}

async function notesOnDisk(): Promise<string[]> {
	const panel = await openReport();
	await chooseTab(panel, 'Notes');
	await panel.getByRole('combobox', { name: 'Show' }).selectOption('all');
	const texts = await panel.locator('.imc-note > .imc-text').allTextContents();
	await panel.close();
	return texts;
}

beforeAll(async () => {
	profile = newProfile();
	browser = await openBrowser({ profile });
});
afterAll(async () => {
	await browser?.close();
	rmSync(profile, { recursive: true, force: true });
});

describe('nothing that is written is lost', () => {
	it('when the tab is closed while somebody types: the text is there again', async () => {
		const panel = await openReport();
		await introduce(panel, 'Ann Northam', 'East Ayrshire');
		const form = await noteForm(panel);
		await form.getByLabel('Note', { exact: true }).pressSequentially('The tab was closed in the middle of');
		await form.locator('[data-draft=kept]').waitFor();
		await panel.close();
		const again = await openReport();
		await chooseTab(again, 'Notes');
		await expect.poll(() => again.getByLabel('Note', { exact: true }).inputValue()).toBe('The tab was closed in the middle of');
		await again.getByLabel('Note', { exact: true }).press('End');
		await again.getByLabel('Note', { exact: true }).pressSequentially(' this');
		await again.locator('[data-draft=kept]').waitFor();
		await again.close();
		const third = await openReport();
		await chooseTab(third, 'Notes');
		await expect.poll(() => third.getByLabel('Note', { exact: true }).inputValue()).toBe('The tab was closed in the middle of this');
		await third.getByRole('button', { name: 'Save note' }).click();
		await third.locator('.imc-note').waitFor();
		await third.close();
		expect(await notesOnDisk()).toEqual(['The tab was closed in the middle of this']);
		const last = await openReport();
		await expect.poll(async () => (await noteForm(last)).getByLabel('Note', { exact: true }).inputValue()).toBe('');
		await last.close();
	});

	it('when two tabs write at once: both notes are there, and each shows the other’s', async () => {
		const [left, right] = [await openReport(), await openReport()];
		await Promise.all([writeNote(left, { text: 'from the left' }), writeNote(right, { text: 'from the right' })]);
		for (const panel of [left, right])
			for (const text of ['from the left', 'from the right']) await panel.locator('.imc-note', { hasText: text }).waitFor();
		expect((await notesOnDisk()).filter((text) => text.startsWith('from'))).toHaveLength(2);
		await left.close();
		await right.close();
	});

	it('when two tabs type at once: neither takes the other’s draft', async () => {
		const left = await openReport();
		await (await noteForm(left)).getByLabel('Note', { exact: true }).fill('typed on the left');
		await left.locator('[data-draft=kept]').waitFor();
		const right = await openReport();
		const form = await noteForm(right);
		await expect.poll(() => form.getByLabel('Note', { exact: true }).inputValue()).toBe('');
		await form.getByLabel('Note', { exact: true }).fill('typed on the right');
		await right.locator('[data-draft=kept]').waitFor();
		for (const panel of [left, right]) {
			await panel.getByRole('button', { name: 'Save note' }).click();
			await panel.locator('form').first().waitFor({ state: 'detached' });
			await panel.close();
		}
		expect((await notesOnDisk()).filter((text) => text.startsWith('typed'))).toHaveLength(2);
	});

	it('when the disk is full: it is said, nothing shows as saved, and the text stays in its field', async () => {
		const panel = await openReport();
		const form = await noteForm(panel);
		const shown = await panel.locator('.imc-note').count();
		await form.getByLabel('Note', { exact: true }).fill('typed while there was room');
		await form.locator('[data-draft=kept]').waitFor();
		const session = await browser.context.newCDPSession(panel);
		const origin = `chrome-extension://${browser.id}`;
		onTestFinished(() => session.send('Storage.overrideQuotaForOrigin', { origin }).then(undefined, () => undefined));
		await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
		// The browser goes by what it last knew to be free, for a while: one types on until it has looked again.
		const field = form.getByLabel('Note', { exact: true });
		const isSaid = async () => {
			await field.press('x');
			return panel.getByText('The draft could not be kept').isVisible();
		};
		await expect.poll(isSaid, { timeout: 60_000 }).toBe(true);
		await field.fill('no room for this');
		await form.getByRole('button', { name: 'Save note' }).click();
		await panel.getByText('There is no room left on this disk').waitFor();
		await expect.poll(() => form.getByLabel('Note', { exact: true }).inputValue()).toBe('no room for this');
		await expect.poll(() => panel.locator('.imc-note').count()).toBe(shown);
		const other = await openReport();
		await chooseTab(other, 'Notes');
		await expect.poll(() => other.locator('.imc-note', { hasText: 'no room for this' }).count()).toBe(0);
		await other.close();
		await session.send('Storage.overrideQuotaForOrigin', { origin });
		await form.getByRole('button', { name: 'Save note' }).click();
		await panel.locator('.imc-note', { hasText: 'no room for this' }).waitFor();
		await panel.close();
		expect((await notesOnDisk()).filter((text) => text === 'no room for this')).toHaveLength(1);
	});

	it('when the store gives no answer for a while: it is said, what is typed stays, and nothing is saved twice', async () => {
		const worker = await browser.worker();
		/** Every read of reviews fails in the worker until it is told otherwise. */
		const refuseReads = (isOn: boolean) =>
			worker.evaluate((on) => {
				const store = IDBObjectStore.prototype as IDBObjectStore & { whole?: IDBObjectStore['index'] };
				store.whole ??= store.index;
				store.index = on
					? () => {
							throw new DOMException('for the test', 'UnknownError');
						}
					: store.whole;
			}, isOn);
		onTestFinished(() => refuseReads(false));
		const panel = await openReport();
		const form = await noteForm(panel);
		await form.getByLabel('Note', { exact: true }).fill('saved while nothing could be read');
		await form.locator('[data-draft=kept]').waitFor();
		await refuseReads(true);
		await form.getByRole('button', { name: 'Save note' }).click();
		await panel.locator('.imc-note', { hasText: 'saved while nothing could be read' }).waitFor();
		const other = await browser.openPanel();
		await other.locator('input[type=file]').setInputFiles(EXAMPLE);
		await other.getByText('What you saved could not be read just now.').waitFor();
		await refuseReads(false);
		await other.getByRole('button', { name: 'Try again' }).click();
		await other.getByText('Report quality').waitFor();
		await other.close();
		await panel.close();
		expect((await notesOnDisk()).filter((text) => text === 'saved while nothing could be read')).toHaveLength(1);
	});

	it('when the clock is set back ten years between two changes: the later one counts, and the earlier one stays', async () => {
		const openAt = async (time: string) => {
			const panel = await browser.context.newPage();
			await panel.clock.setFixedTime(time);
			await panel.goto(`chrome-extension://${browser.id}/panel.html`);
			await panel.locator('input[type=file]').setInputFiles(EXAMPLE);
			await panel.getByText('Report quality').waitFor();
			return panel;
		};
		const before = await notesOnDisk();
		const first = await openAt('2030-06-01T10:00:00Z');
		await writeNote(first, { text: 'written in 2030' });
		await first.close();
		const second = await openAt('2020-06-01T10:00:00Z');
		await chooseTab(second, 'Notes');
		const note = (text: string) => second.locator('.imc-note', { hasText: text });
		await note('written in 2030').getByText('Reply or change…').click();
		await note('written in 2030').getByRole('button', { name: 'Change' }).click();
		const form = second.getByRole('form', { name: 'Change the note' });
		await form.getByLabel('Note', { exact: true }).fill('changed in 2020');
		await form.getByRole('button', { name: 'Save note' }).click();
		await note('changed in 2020').getByText('Reply or change…').click();
		await note('changed in 2020').getByRole('button', { name: 'Resolve' }).click();
		await second.getByRole('combobox', { name: 'Show' }).selectOption('all');
		await note('changed in 2020').getByText('History').click();
		await expect.poll(() => note('changed in 2020').getAttribute('data-status')).toBe('resolved');
		await expect.poll(() => note('changed in 2020').locator('del').allTextContents()).toEqual(['written in 2030']);
		await submit(second, 'Accept');
		await second.getByText('Waiting for your verdict: 0').waitFor();
		await second.close();
		expect((await notesOnDisk()).sort()).toEqual([...before, 'changed in 2020'].sort());
	});

	it('when a file is cut short, or a newer version wrote some of it: what can be read is kept and passed on', async () => {
		const panel = await openReport();
		await chooseTab(panel, 'My review');
		await panel.getByLabel('Accept', { exact: true }).check();
		await panel.getByRole('button', { name: 'Submit my review' }).click();
		await panel.locator('section b').filter({ hasText: 'Submitted on' }).waitFor();
		const foreign = {
			actor: 'newer',
			at: '2030-01-01T00:00:00Z',
			id: 'newer-1',
			payload: { mood: 'fine' },
			replaces: [],
			review: 'newer',
			step: 3,
			type: 'mood-given',
		};
		await chooseTab(panel, 'Everyone');
		const buffer = Buffer.from(`{"format":"imc-review","version":1}\n${JSON.stringify(foreign)}\n{"actor":"x","at":"2030`);
		await panel.locator('input[type=file]').setInputFiles({ name: 'newer.imc-review.jsonl', mimeType: '', buffer });
		await panel.getByText('Line 3 is cut short').first().waitFor();
		await panel.getByText('Entries from a newer version, kept and passed on: 1').waitFor();
		await chooseTab(panel, 'My review');
		const [download] = await Promise.all([panel.waitForEvent('download'), panel.getByRole('button', { name: 'Export my review' }).click()]);
		expect(readFileSync(await download.path(), 'utf8')).toContain('"type":"mood-given"');
		await panel.getByText('Everything that you submitted is in a file').waitFor();
		await panel.close();
	});

	it('when the extension is updated under an open page: its old drawer goes, and what was typed is in the new one', async () => {
		const sheet = '1sheetundertheupdate';
		await serveGoogle(browser.context, () => ({
			sheets: { [sheet]: { title: 'Annual report', sheets: [{ name: 'Start', gid: '1' }], bytes: () => EXAMPLE.buffer } },
		}));
		const page = await browser.context.newPage();
		await page.goto(`https://docs.google.com/spreadsheets/d/${sheet}/edit`);
		await browser.press(page);
		const old = await browser.drawerOf(page);
		const form = await noteForm(old);
		await form.getByLabel('Note', { exact: true }).fill('typed before the update');
		await form.locator('[data-draft=kept]').waitFor();
		await browser.updateExtension();
		await expect.poll(() => page.locator('imc-drawer').count(), { timeout: 10_000 }).toBe(0);
		await page.reload();
		await browser.press(page);
		const renewed = await browser.drawerOf(page);
		await chooseTab(renewed, 'Notes');
		await expect.poll(() => renewed.getByLabel('Note', { exact: true }).inputValue()).toBe('typed before the update');
		await renewed.getByRole('button', { name: 'Save note' }).click();
		await renewed.locator('.imc-note', { hasText: 'typed before the update' }).waitFor();
		await page.close();
	});

	it('when the browser is killed: all of it is there in the next', async () => {
		const before = await notesOnDisk();
		const panel = await openReport();
		const form = await noteForm(panel);
		await form.getByLabel('Note', { exact: true }).fill('typed before the browser went');
		await form.locator('[data-draft=kept]').waitFor();
		await browser.kill();
		browser = await openBrowser({ profile });
		expect(await notesOnDisk()).toEqual(before);
		const again = await openReport();
		await chooseTab(again, 'Notes');
		await expect.poll(() => again.getByLabel('Note', { exact: true }).inputValue()).toBe('typed before the browser went');
		await again.close();
	});
});

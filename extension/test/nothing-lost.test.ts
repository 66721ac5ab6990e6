import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newProfile, openBrowser, ROOT, type TestBrowser } from './open-browser.ts';
import { chooseTab, introduce, noteForm, writeNote } from './panel-steps.ts';

const EXAMPLE = { name: 'report.xlsx', mimeType: '', buffer: readFileSync(join(ROOT, 'test/reports/ayrshire-2019-20.xlsx')) };

let browser: TestBrowser;
let profile: string;

async function openReport(): Promise<Page> {
	const panel = await browser.openPanel();
	await panel.locator('input[type=file]').setInputFiles(EXAMPLE);
	await panel.getByText('Report quality').waitFor();
	return panel;
}

/** Stops the background's worker, as the browser does when it pleases. Whether one was running. */
async function stopWorker(): Promise<boolean> {
	const session = await browser.context.browser()?.newBrowserCDPSession();
	if (!session) return false;
	const { targetInfos } = await session.send('Target.getTargets');
	const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(browser.id));
	const isStopped = worker
		? await session.send('Target.closeTarget', { targetId: worker.targetId }).then(
				() => true,
				() => false,
			)
		: false;
	await session.detach().catch(() => undefined);
	return isStopped;
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
		expect(await again.getByLabel('Note', { exact: true }).inputValue()).toBe('The tab was closed in the middle of');
		await again.getByRole('button', { name: 'Save note' }).click();
		await again.locator('.imc-note').waitFor();
		await again.close();
		expect(await notesOnDisk()).toEqual(['The tab was closed in the middle of']);
		const last = await openReport();
		expect(await (await noteForm(last)).getByLabel('Note', { exact: true }).inputValue()).toBe('');
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
		expect(await form.getByLabel('Note', { exact: true }).inputValue()).toBe('');
		await form.getByLabel('Note', { exact: true }).fill('typed on the right');
		await right.locator('[data-draft=kept]').waitFor();
		for (const panel of [left, right]) {
			await panel.getByRole('button', { name: 'Save note' }).click();
			await panel.locator('form').first().waitFor({ state: 'detached' });
			await panel.close();
		}
		expect((await notesOnDisk()).filter((text) => text.startsWith('typed'))).toHaveLength(2);
	});

	it('when the worker is stopped again and again while notes are saved: each is there once', { timeout: 90_000 }, async () => {
		const before = (await notesOnDisk()).length;
		const panel = await openReport();
		// Long enough for some saves to come through, short enough to cut others at any of their steps.
		const pauses = [20, 50, 110, 230, 400];
		let isOver = false;
		let stopped = 0;
		const stopping = (async () => {
			for (let round = 0; !isOver; round++) {
				if (await stopWorker()) stopped++;
				await panel.waitForTimeout(pauses[round % pauses.length] ?? 0);
			}
		})();
		const texts = Array.from({ length: 12 }, (_, index) => `while the worker is stopped, ${index + 1}`);
		try {
			for (const text of texts) await writeNote(panel, { text });
		} finally {
			isOver = true;
			await stopping;
		}
		console.log(`worker stopped: ${stopped} times during ${texts.length} saves`);
		expect(stopped).toBeGreaterThan(4);
		await panel.close();
		const after = await notesOnDisk();
		expect(after).toHaveLength(before + texts.length);
		for (const text of texts)
			expect(
				after.filter((one) => one === text),
				text,
			).toHaveLength(1);
	});

	it('when the disk is full: it is said, nothing shows as saved, and the text stays in its field', async () => {
		const panel = await openReport();
		await (await browser.worker()).evaluate(() => {
			const store = IDBObjectStore.prototype as unknown as { put: IDBObjectStore['put']; realPut?: IDBObjectStore['put'] };
			store.realPut = store.put;
			store.put = () => {
				throw new DOMException('Full', 'QuotaExceededError');
			};
		});
		const form = await noteForm(panel);
		const shown = await panel.locator('.imc-note').count();
		await form.getByLabel('Note', { exact: true }).fill('no room for this');
		await panel.getByText('The draft could not be kept').waitFor();
		await form.getByRole('button', { name: 'Save note' }).click();
		await panel.getByText('There is no room left on this disk').waitFor();
		expect(await form.getByLabel('Note', { exact: true }).inputValue()).toBe('no room for this');
		expect(await panel.locator('.imc-note').count()).toBe(shown);
		await (await browser.worker()).evaluate(() => {
			const store = IDBObjectStore.prototype as unknown as { put: IDBObjectStore['put']; realPut: IDBObjectStore['put'] };
			store.put = store.realPut;
		});
		await form.getByRole('button', { name: 'Save note' }).click();
		await panel.locator('.imc-note', { hasText: 'no room for this' }).waitFor();
		await panel.close();
		expect((await notesOnDisk()).filter((text) => text === 'no room for this')).toHaveLength(1);
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

	it('when the browser is closed: all of it is there in the next', async () => {
		const before = await notesOnDisk();
		const panel = await openReport();
		const form = await noteForm(panel);
		await form.getByLabel('Note', { exact: true }).fill('typed before the browser went');
		await form.locator('[data-draft=kept]').waitFor();
		await browser.close();
		browser = await openBrowser({ profile });
		expect(await notesOnDisk()).toEqual(before);
		const again = await openReport();
		await chooseTab(again, 'Notes');
		expect(await again.getByLabel('Note', { exact: true }).inputValue()).toBe('typed before the browser went');
		await again.close();
	});
});

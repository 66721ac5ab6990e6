import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CutWorker, cutWorker } from './cut-worker.ts';
import { openBrowser, ROOT, type TestBrowser } from './open-browser.ts';
import { introduce, noteForm } from './panel-steps.ts';

const EXAMPLE = { name: 'report.xlsx', mimeType: '', buffer: readFileSync(join(ROOT, 'test/reports/ayrshire-2019-20.xlsx')) };

let browser: TestBrowser;
let panel: Page;
let worker: CutWorker;

beforeAll(async () => {
	browser = await openBrowser();
	panel = await browser.openPanel();
	await panel.locator('input[type=file]').setInputFiles(EXAMPLE);
	await panel.getByText('Report quality').waitFor();
	await introduce(panel, 'Ann Northam', 'East Ayrshire');
	worker = await cutWorker(browser, panel);
});
afterAll(() => browser?.close());

/** What is on disk, read without the product's help. */
function onDisk(): Promise<{ notes: string[]; outbox: number; drafts: string[] }> {
	return panel.evaluate(async () => {
		const done = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const database = await done(indexedDB.open('imc-review'));
		const all = (store: string) => done(database.transaction(store).objectStore(store).getAll()) as Promise<Record<string, never>[]>;
		const [events, outbox, drafts] = await Promise.all([all('events'), all('outbox'), all('drafts')]);
		database.close();
		type Stored = { event: { id: string; type: string; payload: { text: string } } };
		const added = (events as unknown as Stored[]).filter(({ event }) => event.type === 'note-added');
		return {
			notes: added.map(({ event }) => event.payload.text),
			outbox: added.filter(({ event }) => outbox.some(({ id }) => id === event.id)).length,
			drafts: drafts.map(({ text }) => String(text)),
		};
	});
}

async function fillNote(text: string): Promise<() => Promise<void>> {
	const form = await noteForm(panel);
	await form.getByLabel('Note', { exact: true }).fill(text);
	await form.locator('[data-draft=kept]').waitFor();
	return () => form.getByRole('button', { name: 'Save note' }).click();
}

const isSaved = () => panel.getByRole('form', { name: 'New note' }).waitFor({ state: 'detached' });

describe('the worker is killed at every await', () => {
	it('of saving a note: it is on disk once, waits in the outbox once, and its draft is gone', { timeout: 180_000 }, async () => {
		const save = await fillNote('killed nowhere');
		await worker.run(undefined, save);
		await isSaved();
		const passed = await worker.passed();
		const awaits = passed.slice(0, passed.indexOf('panels told') + 1);
		expect(awaits).toContain('opened');
		expect(awaits).toContain('on disk');
		expect(awaits.length).toBeGreaterThanOrEqual(7);
		for (const [index, name] of awaits.entries()) {
			await worker.run(index + 1, await fillNote(`killed at await ${index + 1}, ${name}`));
			await isSaved();
			expect(await worker.passed(), 'another worker has finished it').toEqual([]);
		}
		console.log(`worker killed at each of ${awaits.length} awaits of a save: ${awaits.join(', ')}`);
		const { notes, outbox, drafts } = await onDisk();
		const expected = ['killed nowhere', ...awaits.map((name, index) => `killed at await ${index + 1}, ${name}`)];
		expect(notes.sort()).toEqual(expected.sort());
		expect(outbox).toBe(expected.length);
		expect(drafts).toEqual([]);
	});

	it('of keeping what is typed: the newest text is on disk', { timeout: 120_000 }, async () => {
		const form = await noteForm(panel);
		const field = form.getByLabel('Note', { exact: true });
		await worker.run(undefined, () => field.fill('typed'));
		await form.locator('[data-draft=kept]').waitFor();
		const passed = await worker.passed();
		const awaits = passed.slice(0, passed.indexOf('on disk') + 1);
		expect(awaits.length).toBeGreaterThanOrEqual(3);
		for (const index of awaits.keys()) {
			await worker.run(index + 1, () => field.fill(`typed ${index + 1}`));
			await form.locator('[data-draft=kept]').waitFor();
			expect(await worker.passed(), 'another worker has finished it').toEqual([]);
			const { drafts } = await onDisk();
			expect(drafts.map((text) => (JSON.parse(text) as { text: string }).text)).toEqual([`typed ${index + 1}`]);
		}
		console.log(`worker killed at each of ${awaits.length} awaits of keeping a draft: ${awaits.join(', ')}`);
	});
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, ROOT, type TestBrowser } from './open-browser.ts';
import { chooseTab, introduce, noteForm, writeNote } from './panel-steps.ts';

const EXAMPLE = { name: 'report.xlsx', mimeType: '', buffer: readFileSync(join(ROOT, 'test/reports/ayrshire-2019-20.xlsx')) };
const tabs = ['Findings', 'Checklist', 'Notes', 'My review', 'Everyone'] as const;

describe('what is typed', () => {
	let browser: TestBrowser;
	let panel: Page;
	const fields: Readonly<Record<string, { readonly tab: (typeof tabs)[number]; readonly at: () => Promise<Locator> }>> = {
		'a remark to a question': { tab: 'Checklist', at: async () => panel.locator('li.imc-card').first().getByLabel('Remark') },
		'a half-written note': { tab: 'Notes', at: async () => (await noteForm(panel)).getByLabel('Note', { exact: true }) },
		'a reply': {
			tab: 'Notes',
			at: async () => {
				const note = panel.locator('.imc-note', { hasText: 'A note to answer' });
				const field = note.getByLabel('Remark');
				if (!(await field.isVisible())) await note.getByText('Reply or change…').click();
				return field;
			},
		},
		'the reason of a verdict': { tab: 'My review', at: async () => panel.getByLabel('Reason') },
	};

	beforeAll(async () => {
		browser = await openBrowser();
		panel = await browser.openPanel();
		await panel.locator('input[type=file]').setInputFiles(EXAMPLE);
		await panel.getByText('Report quality').waitFor();
		await introduce(panel, 'Ann Northam', 'East Ayrshire');
		await writeNote(panel, { text: 'A note to answer' });
	});
	afterAll(() => browser?.close());

	it.each(Object.keys(fields))('as %s is there again from whichever tab one comes back', async (name) => {
		const field = fields[name];
		if (!field) throw new Error(name);
		await chooseTab(panel, field.tab);
		await (await field.at()).fill(`Typed as ${name}`);
		for (const other of tabs) {
			if (other === field.tab) continue;
			await chooseTab(panel, other);
			await chooseTab(panel, field.tab);
			expect(await (await field.at()).inputValue(), `from ${other}`).toBe(`Typed as ${name}`);
		}
	});

	it('is listed before the review is submitted, and goes along on a click', async () => {
		await chooseTab(panel, 'My review');
		await panel.getByLabel('Accept', { exact: true }).check();
		await panel.getByRole('button', { name: 'Submit my review' }).click();
		const list = panel.locator('[data-unfinished]');
		await expect.poll(() => list.count()).toBe(3);
		await list.getByText('a remark without an answer: choose one').waitFor();
		await panel.getByRole('button', { name: 'Take these along and submit' }).click();
		await panel.locator('section b').filter({ hasText: 'Submitted on' }).waitFor();
		// What can't go along as it is stays, and is said.
		await expect.poll(() => list.count()).toBe(1);
		await chooseTab(panel, 'Notes');
		await panel.locator('.imc-note', { hasText: 'Typed as a half-written note' }).waitFor();
		await panel.locator('.imc-replies', { hasText: 'Typed as a reply' }).waitFor();
	});

	it('after it is not seen by others until it is sent, and it is said', async () => {
		await writeNote(panel, { text: 'A later thought' });
		await chooseTab(panel, 'My review');
		await panel.getByText('Changes that others don’t see yet: 1').waitFor();
		await panel.getByRole('button', { name: 'Send my changes' }).click();
		await expect.poll(() => panel.getByText('Changes that others don’t see yet').count()).toBe(0);
	});
});

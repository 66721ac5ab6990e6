import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { forwardToWorkspace } from '../../test/browser/google-addresses.ts';
import { openBrowser, type TestBrowser } from './open-browser.ts';
import { openTestWorkspace, type TestWorkspace } from './open-workspace.ts';

vi.setConfig({ testTimeout: 180_000 });

const MOST_PRESSES = 120;

let workspace: TestWorkspace;
let browser: TestBrowser;
let page: Page;
let panel: Frame;

beforeAll(async () => {
	[workspace, browser] = await Promise.all([openTestWorkspace(), openBrowser()]);
	await forwardToWorkspace(browser.context, workspace.address);
	page = await browser.context.newPage();
	await page.setViewportSize({ width: 1400, height: 900 });
	// From here on file choosers are told to the test: asked for later, a frame's first one may come before.
	page.on('filechooser', () => undefined);
	await page.goto(`https://docs.google.com/spreadsheets/d/${workspace.id}/edit`);
	await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#t-name-box')?.value);
});
afterAll(async () => {
	await browser?.close();
	await workspace?.close();
});

/** Presses a key until what is focused in the panel is this, and says so where it never comes. */
async function reach(selector: string, text = '', key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	for (let pressed = 0; pressed < MOST_PRESSES; pressed++) {
		await page.keyboard.press(key);
		const isThere = await panel.evaluate(
			([wanted, words]) => (document.activeElement?.matches(wanted) && document.activeElement.textContent?.includes(words)) ?? false,
			[selector, text] as const,
		);
		if (isThere) return;
	}
	throw new Error(`${key} never came to ${selector} ${text}`);
}

/** Goes back to the tabs, and on to one by the arrows. */
async function tab(name: string): Promise<void> {
	await reach('[role=tab]', '', 'Shift+Tab');
	await page.keyboard.press('Home');
	const isChosen = async () => (await panel.locator('[role=tab][aria-selected=true]').textContent())?.includes(name);
	for (let pressed = 0; pressed < 5 && !(await isChosen()); pressed++) await page.keyboard.press('ArrowRight');
	expect(await isChosen()).toBe(true);
}

it('a whole review is made by keyboard alone, beside the sheet', async () => {
	await browser.press(page);
	panel = await browser.drawerOf(page);
	await panel.locator('.imc-finding').first().waitFor();
	await reach('[role=tab]');

	const before = await page.locator('#t-name-box').inputValue();
	await reach('.imc-finding-head');
	await page.keyboard.press('Enter');
	await expect.poll(() => page.locator('#t-name-box').inputValue()).not.toBe(before);
	// Of merged cells the name box names all, and a note is on the first.
	const [cell] = (await page.locator('#t-name-box').inputValue()).split(':');

	await tab('My review');
	await reach('input[autocomplete=name]');
	await page.keyboard.type('Ann Northam');
	await page.keyboard.press('Tab');
	await page.keyboard.type('East Ayrshire');
	await reach('button[type=submit]', 'Save');
	await page.keyboard.press('Enter');
	await panel.getByText('Saved.').waitFor();

	await tab('Checklist');
	await reach('input[type=radio]');
	await page.keyboard.press('Space');
	await panel.getByText('Answered: 1 of 15').waitFor();

	await tab('Notes');
	await reach('button', 'New note');
	await page.keyboard.press('Enter');
	await expect.poll(() => panel.evaluate(() => document.activeElement?.localName)).toBe('textarea');
	await expect.poll(() => panel.getByLabel('Cell', { exact: true }).inputValue()).toBe(cell);
	await page.keyboard.type('Have it mended');
	await reach('select', 'Measure', 'Shift+Tab');
	await page.keyboard.type('Mea');
	await reach('textarea');
	await page.keyboard.press('Tab');
	await page.keyboard.type('The host');
	await page.keyboard.press('Tab');
	await page.keyboard.type('12312026');
	await reach('button[type=submit]', 'Save note');
	await page.keyboard.press('Enter');
	await panel.locator('.imc-note', { hasText: '31/12/2026' }).waitFor();
	// Whoever types on finds the focus in the panel, not lost with the form.
	await expect.poll(() => panel.evaluate(() => document.activeElement !== document.body)).toBe(true);

	await tab('My review');
	await reach('input[name=verdict]');
	await page.keyboard.press('Space');
	await reach('button[type=submit]', 'Submit my review');
	await page.keyboard.press('Enter');
	await panel.locator('section b', { hasText: 'Submitted on' }).waitFor();
	await reach('button', 'Export my review');
	const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);

	await tab('Everyone');
	await panel.getByRole('button', { name: 'Open to print' }).waitFor();
	await reach('input[type=file]');
	const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
	await chooser.setFiles({ name: 'ann.imc-review.jsonl', mimeType: '', buffer: readFileSync(await download.path()) });
	await panel.getByText('ann.imc-review.jsonl: new entries: 0').first().waitFor();
	await reach('button', 'Open to print');
	const [minutes] = await Promise.all([browser.context.waitForEvent('page'), page.keyboard.press('Enter')]);
	await minutes.getByText('Have it mended').waitFor();
	await minutes.close();
});

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './accessibility.ts';
import { openBrowser, ROOT, type TestBrowser } from './open-browser.ts';
import { chooseTab, introduce, writeNote } from './panel-steps.ts';

const EXAMPLE = { name: 'Ayrshire 2019-20.xlsx', mimeType: '', buffer: readFileSync(join(ROOT, 'test/reports/ayrshire-2019-20.xlsx')) };
/** Where the pictures go, where somebody wants to see them. */
const PICTURES = process.env.IMC_PICTURES;
const tabs = ['Findings', 'Checklist', 'Notes', 'My review', 'Everyone'];

let browser: TestBrowser;
let panel: Page;

beforeAll(async () => {
	browser = await openBrowser();
	panel = await browser.openPanel();
	await panel.setViewportSize({ width: 400, height: 900 });
	await panel.locator('input[type=file]').setInputFiles(EXAMPLE);
	await panel.getByText('Report quality').waitFor();
	await introduce(panel, 'Ann Northam', 'East Ayrshire');
	await writeNote(panel, { text: 'Is this number right?', cell: { sheet: 'Services', cell: 'E5' } });
	await writeNote(panel, {
		text: 'Survey the people anew',
		cell: { sheet: 'Satisfaction', cell: 'C5' },
		measure: { owner: 'The host', due: '2026-12-31' },
	});
});
afterAll(() => browser?.close());

describe('the panel', () => {
	it.each(tabs.flatMap((name) => (['light', 'dark'] as const).map((scheme) => [name, scheme] as const)))(
		'has no violation that axe knows: %s, %s',
		async (name, scheme) => {
			await panel.emulateMedia({ colorScheme: scheme });
			await chooseTab(panel, name);
			for (const summary of await panel.locator('summary').all()) await summary.click();
			if (PICTURES) {
				mkdirSync(PICTURES, { recursive: true });
				await panel.screenshot({ path: join(PICTURES, `${name}-${scheme}.png`) });
			}
			expect(await violations(panel)).toEqual([]);
		},
	);

	it('is worked by keyboard alone: tabs by arrows, an answer by space, a note by typing', async () => {
		await panel.emulateMedia({ colorScheme: 'light' });
		await chooseTab(panel, 'Findings');
		await panel.keyboard.press('ArrowRight');
		await expect.poll(() => panel.getByRole('tab', { name: 'Checklist' }).getAttribute('aria-selected')).toBe('true');
		const reached = async (isIt: string) => panel.evaluate((selector) => document.activeElement?.matches(selector), isIt);
		for (let pressed = 0; pressed < 12 && !(await reached('input[type=radio]')); pressed++) await panel.keyboard.press('Tab');
		await panel.keyboard.press('Space');
		await panel.getByText('Answered: 1 of 15').waitFor();
		await panel.getByRole('tab', { name: 'Checklist' }).focus();
		await panel.keyboard.press('ArrowRight');
		await expect.poll(() => panel.getByRole('tab', { name: 'Notes' }).getAttribute('aria-selected')).toBe('true');
		for (let pressed = 0; pressed < 6 && !(await reached('button.imc-main')); pressed++) await panel.keyboard.press('Tab');
		await panel.keyboard.press('Enter');
		await expect.poll(() => reached('textarea')).toBe(true);
		await panel.keyboard.type('Written by keyboard alone');
		for (let pressed = 0; pressed < 6 && !(await reached('button[type=submit]')); pressed++) await panel.keyboard.press('Tab');
		await panel.keyboard.press('Enter');
		await panel.locator('.imc-note', { hasText: 'Written by keyboard alone' }).waitFor();
	});

	it('has targets of 24 px at least, and no text cut off at 320 px', async () => {
		await panel.setViewportSize({ width: 320, height: 900 });
		for (const name of tabs) {
			await chooseTab(panel, name);
			const small = await panel.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('button, select, summary, input, textarea')]
					.map((element) => (element.matches('input[type=radio]') ? (element.closest('label') ?? element) : element))
					.filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 24)
					.map((element) => element.outerHTML.slice(0, 80)),
			);
			expect(small, name).toEqual([]);
			expect(await panel.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
		}
	});
});

describe('in French', () => {
	it('says everything in French, and judges the same', async () => {
		const french = await openBrowser({ language: 'fr' });
		try {
			const page = await french.openPanel();
			await page.locator('input[type=file]').setInputFiles(EXAMPLE);
			await page.getByRole('tab', { name: 'Liste de contrôle' }).waitFor();
			expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
			await page.getByText('Qualité du rapport').waitFor();
			await page.getByRole('tab', { name: 'Mon examen' }).click();
			await page.getByLabel('Commune').waitFor();
		} finally {
			await french.close();
		}
	});
});

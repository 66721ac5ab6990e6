import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveGoogle, waffleTable } from './google-pages.ts';
import { grantedCopy, openBrowser, ROOT, type TestBrowser } from './open-browser.ts';
import { chooseTab, introduce, noteForm, writeNote } from './panel-steps.ts';

const REAL_DATA = process.env.IMC_REAL_DATA ?? resolve(ROOT, '../shared/data');
const PUBLISHED = join(REAL_DATA, 'cmecs/published-sheet.html');
const SHEET = '1publishedsheetwithid';
const REAL = 'e/2PACX-1vRealPublishedSheet';
const TEXT = '1documentoftheagreement';
const REPORT = 'https://report.example/annual.html';

const services = [
	['Service', 'Municipality', 'Unit', 'Planned', 'Delivered'],
	['Waste', 'Alder', 'tonnes', 100, 101],
	['Waste', 'Birch', 'tonnes', 200, 190],
	['Roads', 'Alder', 'km', 10, 12],
];
const moved = [services[0], services[3], services[2], services[1]] as typeof services;
const paragraphs = [
	'<h1>Report</h1><p>The cooperation met four times.</p>',
	'<h2>Finance</h2><p>The contribution of Birch is late by two months.</p>',
];

let rows = services;
let html = paragraphs.join('');
let browser: TestBrowser;
let extension: string;

beforeAll(async () => {
	extension = grantedCopy(['https://report.example/*']);
	browser = await openBrowser({ extension });
	const sheet = { bytes: () => new Uint8Array() };
	await serveGoogle(browser.context, () => ({
		sheets: {
			[SHEET]: { ...sheet, title: 'Services', sheets: [{ name: 'Services', gid: '7' }], tables: { 7: waffleTable('7', rows) } },
			[REAL]: {
				...sheet,
				title: 'CMECS',
				sheets: [{ name: 'Substrate', gid: '1332882993' }],
				tables: { 1332882993: existsSync(PUBLISHED) ? readFileSync(PUBLISHED, 'utf8') : '' },
			},
		},
		texts: {
			[TEXT]: {
				title: 'Agreement',
				html,
				text: 'Report\nThe cooperation met four times.\nFinance\nThe contribution of Birch is late.\n',
				outline: ['Report', 'Finance'],
			},
		},
	}));
	await browser.context.route('https://report.example/**', (route) =>
		route.fulfill({ contentType: 'text/html', body: `<title>Annual report</title><nav>Menu</nav><main>${html}</main>` }),
	);
});
afterAll(async () => {
	await browser?.close();
	rmSync(extension, { recursive: true, force: true });
});

async function openOn(address: string): Promise<{ page: Page; panel: Awaited<ReturnType<TestBrowser['drawerOf']>> }> {
	const page = await browser.context.newPage();
	await page.goto(address);
	await browser.press(page);
	const panel = await browser.drawerOf(page);
	await panel.getByRole('tab', { name: 'Notes' }).waitFor();
	return { page, panel };
}

/** The shadow tree of the marks is closed to the page, and to the test: only its host and the screen tell of it. */
async function badgeAt(page: Page, cell: string): Promise<boolean> {
	const box = await page.locator('td', { hasText: cell }).first().boundingBox();
	const top = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName, [
		(box?.x ?? 0) + (box?.width ?? 0),
		box?.y ?? 0,
	] as const);
	return top === 'imc-marks';
}

describe('a published sheet', () => {
	it('shows a badge at the cell of each note, and on its row after a sort', async () => {
		const { page, panel } = await openOn(`https://docs.google.com/spreadsheets/d/${SHEET}/htmlview`);
		await introduce(panel, 'Ann Northam', 'Alder');
		await page.locator('td', { hasText: '190' }).click();
		await panel.waitForTimeout(600);
		const form = await noteForm(panel);
		await expect.poll(() => form.getByLabel('Cell').inputValue()).toBe('E3');
		await form.getByLabel('Note', { exact: true }).fill('Below the plan: why?');
		await form.getByRole('button', { name: 'Save note' }).click();
		await form.waitFor({ state: 'detached' });
		await expect.poll(() => badgeAt(page, '190')).toBe(true);
		expect(await badgeAt(page, '101')).toBe(false);

		rows = moved;
		await page.reload();
		await browser.press(page);
		const again = await browser.drawerOf(page);
		await chooseTab(again, 'Notes');
		await again.locator('.imc-note').waitFor();
		await expect.poll(() => badgeAt(page, '190')).toBe(true);
		expect(await badgeAt(page, '101')).toBe(false);
		await page.close();
	});

	it('is read by its own coordinates: 97 by 11 cells, spans and freeze bars understood', async (test) => {
		if (!existsSync(PUBLISHED)) {
			console.log('Skipped: the published sheet of the shared data is not here.');
			return test.skip();
		}
		const { page, panel } = await openOn(`https://docs.google.com/spreadsheets/d/${REAL}/pubhtml`);
		await panel.getByText('No part of a report was recognised').waitFor();
		const form = await noteForm(panel);
		await form.getByLabel('Sheet').selectOption('Substrate');
		// The last cell of 97 rows and 11 columns, one inside a merged cell, and one beyond the end.
		for (const [text, cell] of [
			['the last', 'K97'],
			['merged', 'C20'],
			['the first', 'A1'],
		] as const)
			await writeNote(panel, { text, cell: { sheet: 'Substrate', cell } });
		await expect.poll(() => panel.locator('[data-outcome=exact]').count()).toBe(3);
		const last = panel.locator('.imc-note', { hasText: 'the last' });
		await last.getByRole('button', { name: 'Go to K97' }).click();
		const seen = await page.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest('tr')?.querySelector('th')?.id);
		expect(seen).toBe('1332882993R96');
		await page.close();
	});
});

describe('a document of Docs', () => {
	it.each(['pub', 'mobilebasic'])('has its quotes highlighted where they stand (/%s)', async (kind) => {
		html = paragraphs.join('');
		const { page, panel } = await openOn(`https://docs.google.com/document/d/${TEXT}/${kind}`);
		if (kind === 'pub') {
			await page.evaluate(() => {
				const text = document.querySelectorAll('p')[1]?.firstChild as Text;
				getSelection()?.setBaseAndExtent(text, 4, text, 25);
			});
			await panel.waitForTimeout(600);
			const form = await noteForm(panel);
			await form.getByRole('button', { name: 'Use the selection' }).click();
			await expect.poll(() => form.getByLabel('Passage').inputValue()).toBe('contribution of Birch');
			await form.getByLabel('Note', { exact: true }).fill('Ask for a plan');
			await form.getByRole('button', { name: 'Save note' }).click();
			await form.waitFor({ state: 'detached' });
		}
		const highlighted = () => page.evaluate(() => [...(CSS.highlights.get('imc-notes') ?? [])].map(String));
		await expect.poll(highlighted).toEqual(['contribution of Birch']);

		html = ['<h1>Report</h1><p>A new first paragraph.</p><p>The cooperation met five times.</p>', paragraphs[1]].join('');
		await page.reload();
		await browser.press(page);
		const again = await browser.drawerOf(page);
		await chooseTab(again, 'Notes');
		await expect.poll(highlighted).toEqual(['contribution of Birch']);
		expect(await again.locator('.imc-where').first().textContent()).toContain('Report › Finance');
		await page.close();
	});

	it('is read by its export in the editor, with quotes listed by heading', async () => {
		const { page, panel } = await openOn(`https://docs.google.com/document/d/${TEXT}/edit`);
		await writeNote(panel, { text: 'How late?', passage: 'is late' });
		const note = panel.locator('.imc-note', { hasText: 'How late?' });
		await note.waitFor();
		expect(await note.locator('.imc-where').textContent()).toContain('Finance');
		const form = await noteForm(panel);
		await form.getByLabel('Passage').fill('words that nobody wrote');
		await form.getByLabel('Note', { exact: true }).fill('x');
		await form.getByRole('button', { name: 'Save note' }).click();
		await form.getByText('These words are not in the document.').waitFor();
		await page.close();
	});
});

describe('any other page', () => {
	it('is reviewed on the press of the button, beside it', async () => {
		html = paragraphs.join('');
		const page = await browser.context.newPage();
		await page.goto(REPORT);
		expect(await page.locator('imc-drawer, imc-marks').count()).toBe(0);
		// No person pressed, so the browser gives no side panel: the panel comes in a tab that follows the page's.
		const [panel] = await Promise.all([browser.context.waitForEvent('page'), browser.press(page)]);
		await writeNote(panel, { text: 'Since when?', passage: 'The cooperation met four times.' });
		await expect
			.poll(() => page.evaluate(() => [...(CSS.highlights.get('imc-notes') ?? [])].map(String)))
			.toEqual(['The cooperation met four times.']);
		await page.close();
		await panel.close();
	});

	it('gets nothing from the extension unless it is asked', async () => {
		const page = await browser.context.newPage();
		await page.goto(REPORT);
		expect(
			await page.evaluate(
				async (id) =>
					fetch(`chrome-extension://${id}/panel.html`).then(
						() => 'open',
						() => 'closed',
					),
				browser.id,
			),
		).toBe('closed');
		await page.close();
	});
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serveGoogle } from './google-pages.ts';
import { openBrowser, ROOT, type TestBrowser } from './open-browser.ts';
import { chooseTab, english, introduce, noteForm, writeNote } from './panel-steps.ts';

vi.setConfig({ testTimeout: 90_000 });

const ID = '1spreadsheetintrouble';
const SLOW = '1slowspreadsheetaddress';
const ADDRESS = `https://docs.google.com/spreadsheets/d/${ID}/edit`;
const { problems, start } = english.words;

let browser: TestBrowser;

beforeAll(async () => {
	browser = await openBrowser();
	const bytes = () => readFileSync(join(ROOT, 'test/reports/ayrshire-2019-20.xlsx'));
	const sheets = ['Services', 'Partners'].map((name, index) => ({ name, gid: String(index + 1) }));
	await serveGoogle(browser.context, () => ({ sheets: { [ID]: { title: 'Annual report', sheets, bytes } } }));
});
afterAll(() => browser?.close());

async function open(): Promise<{ page: Page; panel: Frame }> {
	const page = await browser.context.newPage();
	await page.goto(ADDRESS);
	await browser.press(page);
	const panel = await browser.drawerOf(page);
	await panel.getByText('Report quality').waitFor();
	return { page, panel };
}

describe('without a network', () => {
	it('a member is told, goes on writing, and reads the document when it is back', async () => {
		const { page, panel } = await open();
		await introduce(panel, 'Ann Northam', 'East Ayrshire');
		const refused: string[] = [];
		const refuse = (route: Route) => {
			refused.push(route.request().url());
			return route.abort('internetdisconnected');
		};
		await browser.context.route('**/export?format=xlsx', refuse);
		await browser.context.setOffline(true);
		await page.evaluate(() => history.pushState(null, '', '/spreadsheets/d/1otherspreadsheetaddress/edit'));
		await panel.getByText(problems.offline).waitFor();
		await page.evaluate((id) => history.pushState(null, '', `/spreadsheets/d/${id}/edit`), ID);
		// The same words stand there for the other document until the panel has come back to this one.
		await expect.poll(() => refused.some((address) => address.includes(ID))).toBe(true);
		await panel.getByText(problems.offline).waitFor();
		await writeNote(panel, { text: 'written on the train' });
		await panel.locator('.imc-note', { hasText: 'written on the train' }).waitFor();
		await browser.context.setOffline(false);
		await browser.context.unroute('**/export?format=xlsx', refuse);
		await panel.getByRole('button', { name: 'Try again' }).click();
		await chooseTab(panel, 'Findings');
		await panel.getByText('Report quality').waitFor();
		await page.close();
	});
});

describe('a place that is still being looked up', () => {
	it('takes away nothing of what is typed and chosen meanwhile', async () => {
		const { page, panel } = await open();
		const form = await noteForm(panel);
		await form.getByRole('button', { name: english.words.notes.useSelection, disabled: false }).waitFor();
		await form.evaluate((element, words) => {
			const named = (label: string) =>
				[...element.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label))?.querySelector('select, textarea');
			const say = (field: Element | null | undefined, value: string, event: string) => {
				Object.assign(field ?? {}, { value });
				field?.dispatchEvent(new Event(event, { bubbles: true }));
			};
			// In one go: no answer comes in between.
			[...element.querySelectorAll('button')].find(({ textContent }) => textContent === words.useSelection)?.click();
			say(named(words.kind), 'measure', 'change');
			say(named(words.text), 'typed at once', 'input');
		}, english.words.notes);
		await form.getByLabel(english.words.notes.cell, { exact: true }).waitFor();
		await form.getByLabel(english.words.notes.owner).waitFor();
		await form.getByLabel(english.words.notes.owner).fill('The host');
		await form.getByLabel(english.words.notes.due).fill('2026-12-31');
		await form.getByRole('button', { name: english.words.notes.save }).click();
		await panel.locator('.imc-note', { hasText: 'typed at once' }).waitFor();
		await page.close();
	});
});

describe('two tabs on one document', () => {
	it('show each other’s notes at once, and each goes its own way', async () => {
		const [left, right] = [await open(), await open()];
		await writeNote(left.panel, { text: 'from the left', cell: { sheet: 'Services', cell: 'E7' } });
		await chooseTab(right.panel, 'Notes');
		const note = right.panel.locator('.imc-note', { hasText: 'from the left' });
		await note.getByRole('button', { name: /^Go to/ }).click();
		await expect.poll(() => right.page.locator('#t-name-box').inputValue()).toBe('E7');
		await expect.poll(() => left.page.locator('#t-name-box').inputValue()).toBe('A1');
		await writeNote(right.panel, { text: 'from the right' });
		await left.panel.locator('.imc-note', { hasText: 'from the right' }).waitFor();
		await expect.poll(() => left.panel.locator('.imc-note', { hasText: 'from the' }).count()).toBe(2);
		await left.page.close();
		await right.page.close();
	});
});

describe('a page that is not ready', () => {
	it('is said to be loading, and is read once it has loaded', async () => {
		let finish: () => void = () => undefined;
		const isFinished = new Promise<void>((resolve) => {
			finish = resolve;
		});
		// The picture keeps the page loading; its table comes last.
		const body = `<!doctype html><title>Slow</title><div id="doc-title"><span class="name">Slow</span></div><img src="/slow.png">
			<script>const table = '<table class="waffle"><tbody><tr><th id="1R0"></th><td>Service</td></tr></tbody></table>';
			addEventListener('load', () => { document.body.insertAdjacentHTML('beforeend', table); });</script>`;
		await browser.context.route(`**/${SLOW}/htmlview`, (route) => route.fulfill({ contentType: 'text/html', body }));
		await browser.context.route('**/slow.png', async (route) => {
			await isFinished;
			await route.fulfill({ contentType: 'image/png', body: '' });
		});
		const page = await browser.context.newPage();
		await page.goto(`https://docs.google.com/spreadsheets/d/${SLOW}/htmlview`, { waitUntil: 'domcontentloaded' });
		// The script comes a moment after the page's own words.
		await expect
			.poll(async () => {
				if ((await page.locator('imc-drawer').count()) === 0) await browser.press(page);
				return page.locator('imc-drawer').count();
			})
			.toBe(1);
		const panel = await browser.drawerOf(page);
		await panel.getByText(problems['half-loaded']).waitFor();
		finish();
		await page.waitForLoadState('load');
		await panel.getByRole('button', { name: 'Try again' }).click();
		await panel.getByText('No part of a report was recognised').waitFor();
		await page.close();
	});

	it('because it is older than the extension asks to be loaded again, and is read then', async () => {
		const page = await browser.context.newPage();
		await page.goto(ADDRESS);
		await browser.updateExtension();
		const [panel] = await Promise.all([browser.context.waitForEvent('page'), browser.press(page)]);
		await panel.getByText(start.notYet).waitFor();
		await page.reload();
		await panel.getByText('Report quality').waitFor();
		await panel.close();
		await page.close();
	});
});

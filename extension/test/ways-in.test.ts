import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serveGoogle } from './google-pages.ts';
import { BUILT, openBrowser, ROOT, type TestBrowser } from './open-browser.ts';
import { introduce, writeNote } from './panel-steps.ts';
import { attachTo, type TargetSession } from './target-session.ts';

vi.setConfig({ testTimeout: 90_000 });

const FIRST = '1firstspreadsheetaddress';
const SECOND = '1secondspreadsheetaddress';
const sheets = [{ name: 'Services', gid: '1' }];
const bytes = () => readFileSync(join(ROOT, 'test/reports/ayrshire-2019-20.xlsx'));

let browser: TestBrowser;
let extension: string;

beforeAll(async () => {
	extension = withContextMenu();
	browser = await openBrowser({ extension });
	await serveGoogle(browser.context, () => ({
		sheets: { [FIRST]: { title: 'First', sheets, bytes }, [SECOND]: { title: 'Second', sheets, bytes } },
	}));
});
afterAll(async () => {
	await browser?.close();
	rmSync(extension, { recursive: true, force: true });
});

/** A copy of the built extension that has what a person grants to it in a dialog of the browser. All else is as it was built. */
function withContextMenu(): string {
	const copy = mkdtempSync(join(tmpdir(), 'imc-granted-'));
	cpSync(BUILT, copy, { recursive: true });
	const path = join(copy, 'manifest.json');
	const manifest = JSON.parse(readFileSync(path, 'utf8'));
	manifest.permissions.push('contextMenus');
	manifest.optional_permissions = ['scripting'];
	writeFileSync(path, JSON.stringify(manifest));
	return copy;
}

async function openSheet(id: string): Promise<Page> {
	const page = await browser.context.newPage();
	await page.goto(`https://docs.google.com/spreadsheets/d/${id}/edit`);
	return page;
}

/** As the browser tells the worker of a press, a shortcut or a choice in a menu: none of them can be made from outside of it. */
async function tellWorker(page: Page, what: 'shortcut' | 'menu' | 'other menu'): Promise<void> {
	await page.bringToFront();
	await (await browser.worker()).evaluate(async (what) => {
		const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
		const dispatch = (event: unknown, ...values: unknown[]) => (event as { dispatch(...values: unknown[]): void }).dispatch(...values);
		if (what === 'shortcut') dispatch(chrome.commands.onCommand, 'new-note', tab);
		else dispatch(chrome.contextMenus.onClicked, { menuItemId: what === 'menu' ? 'new-note' : 'another' }, tab);
	}, what);
}

describe('the button in the toolbar', () => {
	it('opens the panel in the page and closes it again', async () => {
		const page = await openSheet(FIRST);
		await browser.press(page);
		await (await browser.drawerOf(page)).getByText('Report quality').waitFor();
		await browser.press(page);
		await expect.poll(() => page.locator('imc-drawer').count()).toBe(0);
		await page.close();
	});

	it('has its name and its shortcuts in the browser', async () => {
		const worker = await browser.worker();
		expect(await worker.evaluate(() => chrome.action.getTitle({}))).toBe('Open the review');
		const commands = await worker.evaluate(() => chrome.commands.getAll());
		expect(commands.map(({ name }) => name).sort()).toEqual(['_execute_action', 'new-note']);
		expect(commands.find(({ name }) => name === 'new-note')?.description).toBe('New note on what is selected');
	});
});

describe.each(['shortcut', 'menu'] as const)('the %s for a new note', (way) => {
	it('opens the panel with an empty note on what is selected, ready to be typed into', async () => {
		const page = await openSheet(FIRST);
		await page.evaluate(() => {
			location.hash = 'gid=1&range=E5';
		});
		await tellWorker(page, way);
		const panel = await browser.drawerOf(page);
		const form = panel.getByRole('form', { name: 'New note' });
		await expect.poll(() => form.getByLabel('Cell').inputValue()).toBe('E5');
		await expect.poll(() => panel.evaluate(() => document.activeElement?.localName)).toBe('textarea');
		await page.close();
	});

	it('begins a note in the panel that is open already', async () => {
		const page = await openSheet(FIRST);
		await browser.press(page);
		const panel = await browser.drawerOf(page);
		await panel.getByText('Report quality').waitFor();
		await tellWorker(page, way);
		await panel.getByRole('form', { name: 'New note' }).waitFor();
		await expect.poll(() => panel.getByRole('button', { name: /right-click/ }).count()).toBe(0);
		await expect.poll(() => page.locator('imc-drawer').count()).toBe(1);
		await page.close();
	});
});

it('another extension’s entry in the menu is none of ours', async () => {
	const page = await openSheet(FIRST);
	await tellWorker(page, 'other menu');
	await browser.press(page);
	const panel = await browser.drawerOf(page);
	await panel.getByText('Report quality').waitFor();
	await expect.poll(() => panel.getByRole('form', { name: 'New note' }).count()).toBe(0);
	await page.close();
});

describe('the browser’s own side panel', () => {
	it('takes the place of the drawer, and follows the tab that is looked at', async () => {
		const page = await openSheet(FIRST);
		await browser.press(page);
		const drawer = await browser.drawerOf(page);
		await introduce(drawer, 'Ann Northam', 'East Ayrshire');
		await writeNote(drawer, { text: 'On the first' });
		await drawer.getByRole('button', { name: 'Open beside the page' }).click();
		const side = await sidePanel();
		const heading = () => side.evaluate('document.querySelector("h1")?.textContent');
		const notes = async () => {
			await side.evaluate('[...document.querySelectorAll("[role=tab]")][2].click()');
			return side.evaluate('[...document.querySelectorAll(".imc-note > .imc-text")].map(({ textContent }) => textContent)');
		};
		expect(await side.evaluate('chrome.tabs.getCurrent()')).toBeUndefined();
		await expect.poll(heading).toBe('First');
		await expect.poll(() => page.locator('imc-drawer').count()).toBe(0);
		await expect.poll(notes).toEqual(['On the first']);

		const other = await openSheet(SECOND);
		await expect.poll(heading).toBe('Second');
		await expect.poll(notes).toEqual([]);
		await page.bringToFront();
		await expect.poll(heading).toBe('First');
		await expect.poll(notes).toEqual(['On the first']);
		await other.close();
		await page.goto('about:blank');
		await expect.poll(heading).toBe('IMC Monitor');
		await page.close();
	});
});

/** Playwright counts no side panel among its pages. */
async function sidePanel(): Promise<TargetSession> {
	const session = await browser.context.browser()?.newBrowserCDPSession();
	if (!session) throw new Error('No session with the browser');
	const find = async () => (await session.send('Target.getTargets')).targetInfos.find(({ url }) => url.endsWith('/panel.html'))?.targetId;
	await expect.poll(find, { timeout: 10_000 }).toBeDefined();
	return attachTo(session, (await find()) ?? '');
}

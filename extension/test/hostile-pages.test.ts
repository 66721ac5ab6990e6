import { writeXlsx } from 'hucre/xlsx';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { serveGoogle } from './google-pages.ts';
import { openBrowser, type TestBrowser } from './open-browser.ts';
import { chooseTab, introduce, noteForm, submit, writeNote } from './panel-steps.ts';

vi.setConfig({ testTimeout: 90_000 });

const ID = '1hostilespreadsheetaddress';
const ATTACK = '<img src=x onerror="window.top.hacked=1"><script>hacked=1</script>';

let browser: TestBrowser;
let script = '';
let headers: Record<string, string> = {};

beforeAll(async () => {
	const rows = [
		['Service', 'Municipality', 'Unit', 'Planned', 'Delivered'],
		[ATTACK, 'Alder', '=HYPERLINK("https://evil.example")', 1, 2],
		['x'.repeat(30_000), 'Birch', 'km', 3, 4],
	];
	const bytes = new Uint8Array(await writeXlsx({ sheets: [{ name: 'Services', rows }] }));
	browser = await openBrowser();
	await serveGoogle(browser.context, () => ({
		sheets: { [ID]: { title: `Report ${ATTACK}`, sheets: [{ name: 'Services', gid: '1' }], bytes: () => bytes } },
		script,
		headers,
	}));
});
beforeEach(() => {
	script = '';
	headers = {};
});
afterEach(async () => {
	for (const page of browser.context.pages().slice(1)) await page.close();
});
afterAll(() => browser?.close());

async function open(): Promise<{ page: Page; panel: Frame }> {
	const page = await browser.context.newPage();
	await page.goto(`https://docs.google.com/spreadsheets/d/${ID}/edit`);
	await browser.press(page);
	const panel = await browser.drawerOf(page);
	await panel.getByRole('tab', { name: 'Notes' }).waitFor();
	return { page, panel };
}

/** Whether what is seen and pressed at the page's side is the drawer. */
function isDrawerInFront(page: Page): Promise<boolean> {
	return page.evaluate(() =>
		[50, innerHeight / 2, innerHeight - 50].every((y) => document.elementFromPoint(innerWidth - 200, y)?.localName === 'imc-drawer'),
	);
}

describe('a hostile page', () => {
	it('hears no key of what is typed into a note', async () => {
		script = `window.heard = []; for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'paste'])
			addEventListener(type, (event) => heard.push(event.key ?? event.type), true);`;
		const { page, panel } = await open();
		const form = await noteForm(panel);
		await form.getByLabel('Note', { exact: true }).click();
		await page.keyboard.type('a secret');
		await form.locator('[data-draft=kept]').waitFor();
		await expect.poll(() => form.getByLabel('Note', { exact: true }).inputValue()).toBe('a secret');
		expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
	});

	it('can’t restyle the drawer or reach into it', async () => {
		script = `document.documentElement.append(Object.assign(document.createElement('style'), { textContent: 'html > * { display: none !important; font-size: 90px !important; opacity: 0 !important }' }));`;
		const { page, panel } = await open();
		expect(await page.evaluate(() => [document.querySelector('imc-drawer')?.shadowRoot ?? null, window.length])).toEqual([null, 0]);
		expect(await panel.locator('body').evaluate((body) => getComputedStyle(body).fontSize)).not.toBe('90px');
		expect(await isDrawerInFront(page)).toBe(true);
	});

	it('that takes the drawer out loses nothing of what was typed into it, and one press brings it back', async () => {
		const { page, panel } = await open();
		const form = await noteForm(panel);
		await form.getByLabel('Note', { exact: true }).fill('typed into a page that fights back');
		await form.locator('[data-draft=kept]').waitFor();
		await page.evaluate(() => document.querySelector('imc-drawer')?.remove());
		await expect.poll(() => page.frames().length).toBe(1);
		await browser.press(page);
		const again = await browser.drawerOf(page);
		await chooseTab(again, 'Notes');
		await expect.poll(() => again.getByLabel('Note', { exact: true }).inputValue()).toBe('typed into a page that fights back');
	});

	it('is not answered when it posts messages to the frame, or embeds the panel by itself', async () => {
		const { page, panel } = await open();
		await page.evaluate((id) => {
			const frame = document.createElement('iframe');
			frame.src = `chrome-extension://${id}/panel.html#guess`;
			frame.id = 'stolen';
			document.body.append(frame);
			setInterval(() => frame.contentWindow?.postMessage({ type: 'document', kind: 'store', call: 'load', values: ['x'] }, '*'), 50);
			addEventListener('message', () => {
				(globalThis as unknown as { answered: boolean }).answered = true;
			});
		}, browser.id);
		await expect.poll(() => page.frames().filter((frame) => frame.url().includes('#guess')).length).toBe(1);
		const stolen = page.frames().find((frame) => frame.url().includes('#guess'));
		await stolen?.getByText('This panel was not opened by you.').waitFor();
		await expect.poll(() => stolen?.getByRole('tab').count()).toBe(0);
		expect(await page.evaluate(() => (globalThis as unknown as { answered?: boolean }).answered ?? false)).toBe(false);
		await expect.poll(() => panel.getByRole('tab').count()).toBe(5);
	});

	it('with a strict policy and Trusted Types still gets the panel', async () => {
		headers = {
			'content-security-policy':
				"default-src 'none'; script-src 'unsafe-inline'; style-src 'none'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
		};
		const { page, panel } = await open();
		await chooseTab(panel, 'Findings');
		await panel.getByText('Report quality').waitFor();
		expect(await isDrawerInFront(page)).toBe(true);
	});
});

describe('hostile cells, notes and files', () => {
	it('are shown as the text that they are', async () => {
		const { page, panel } = await open();
		await introduce(panel, ATTACK, ATTACK);
		await writeNote(panel, { text: `${ATTACK}\n=1+1`, cell: { sheet: 'Services', cell: 'A2' } });
		const note = panel.locator('.imc-note');
		await note.waitFor();
		await expect.poll(() => note.locator('.imc-text').first().textContent()).toContain(ATTACK);
		await chooseTab(panel, 'Everyone');
		await panel.getByText(ATTACK).first().waitFor();
		await expect.poll(() => panel.locator('img, script:not([src])').count()).toBe(0);
		await submit(panel, 'Accept');
		await chooseTab(panel, 'Everyone');
		const [minutes] = await Promise.all([
			browser.context.waitForEvent('page'),
			panel.getByRole('button', { name: 'Open to print' }).click(),
		]);
		await minutes.getByText(ATTACK).first().waitFor();
		await expect.poll(() => minutes.locator('img, script').count()).toBe(0);
		expect(await minutes.evaluate(() => (globalThis as { hacked?: number }).hacked)).toBeUndefined();
		expect(await page.evaluate(() => (globalThis as { hacked?: number }).hacked)).toBeUndefined();
	});

	it('of any size or kind add nothing but what can be read', async () => {
		const { panel } = await open();
		await chooseTab(panel, 'Everyone');
		const take = async (name: string, text: string) =>
			panel.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });
		await take('page.json', `<html>${ATTACK}</html>`);
		await panel.getByText('page.json is no review file. Nothing was added.').first().waitFor();
		const event = (id: string, text: string) =>
			JSON.stringify({
				actor: 'mallory',
				at: 'never',
				id,
				payload: { anchor: null, kind: 'issue', severity: 'low', text, topic: 'other' },
				replaces: [],
				review: 'mallory',
				step: 1,
				type: 'note-added',
			});
		const file = [
			'{"format":"imc-review","version":1}',
			event('one', ATTACK),
			event('huge', 'y'.repeat(2_000_000)),
			'{"__proto__":{"polluted":1}}',
			'',
		];
		await take('mallory.jsonl', file.join('\n'));
		await panel.getByText('mallory.jsonl: new entries: 2').first().waitFor();
		await panel.getByText('Line 4 is not part of a review').first().waitFor();
		expect(await panel.evaluate(() => ({}) as { polluted?: number }).then(({ polluted }) => polluted)).toBeUndefined();
	});
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readReviewFile } from '#core';
import { openTestWorkspace, type TestWorkspace } from '../../extension/test/open-workspace.ts';
import { english } from '../../extension/test/panel-steps.ts';
import { type GoogleByProxy, openGoogleByProxy } from './google-by-proxy.ts';
import { type Firefox, type FirefoxFrame, type FirefoxPage, loadPuppeteer } from './tools/load.ts';

const BUILT = resolve('dist/extension/firefox');
const PATIENCE = { timeout: 60_000 };
const NOTE = 'Is this figure right?';
const { words, review } = english;

let workspace: TestWorkspace;
let google: GoogleByProxy;
let firefox: Firefox;
let downloads: string;
let page: FirefoxPage;
let panel: FirefoxFrame;

beforeAll(async () => {
	workspace = await openTestWorkspace();
	google = await openGoogleByProxy(workspace.address);
	downloads = mkdtempSync(join(tmpdir(), 'imc-firefox-'));
	firefox = await loadPuppeteer().launch({
		browser: 'firefox',
		executablePath: process.env.IMC_FIREFOX ?? '',
		headless: true,
		acceptInsecureCerts: true,
		extraPrefsFirefox: {
			'network.proxy.type': 1,
			'network.proxy.ssl': '127.0.0.1',
			'network.proxy.ssl_port': google.port,
			'intl.locale.requested': 'en',
			'browser.download.folderList': 2,
			'browser.download.dir': downloads,
			'browser.download.alwaysOpenPanel': false,
			// A background that is idle is stopped after 30 seconds: here after ten, to see that nothing is lost by it.
			'extensions.background.idle.timeout': 10_000,
		},
	});
	await firefox.installExtension(BUILT);
});

const picture = (name: string) =>
	process.env.IMC_PICTURES ? page.screenshot({ path: join(process.env.IMC_PICTURES, name) as `${string}.png` }) : undefined;

afterEach(async ({ task }) => void (await picture(`firefox ${task.name}.png`)));

afterAll(async () => {
	await firefox?.close();
	google?.close();
	await workspace?.close();
	if (downloads) rmSync(downloads, { recursive: true, force: true });
});

/** The button in the toolbar is out of reach of the tools; a link to a committee's space opens the drawer too. */
async function openDrawer(): Promise<void> {
	page ??= await firefox.newPage();
	await page.setViewport({ width: 1366, height: 900 });
	await page.goto('about:blank');
	await page.goto(`https://docs.google.com/spreadsheets/d/${workspace.id}/edit#gid=0&imc-space=`);
	let found: FirefoxFrame | undefined;
	await expect
		.poll(async () => {
			for (const frame of page.frames().slice(1)) {
				// Its address is not told of a frame of an extension.
				if (await frame.evaluate(() => document.querySelector('.imc-panel') !== null).catch(() => false)) found = frame;
			}
			return found !== undefined;
		})
		.toBe(true);
	if (found) panel = found;
	// What the link offers is shown first.
	await find(`::-p-xpath(//*[@role="tab"][@aria-selected="true"][normalize-space(.)="${words.tabs.everyone}"])`);
}

const find = (selector: string) => panel.waitForSelector(selector, PATIENCE);
const press = async (selector: string) => (await find(selector))?.click();
const byName = (role: string, name: string) => `::-p-aria([name="${name}"][role="${role}"])`;
/** Again where the panel moved under the pointer while it was drawn. */
const chooseTab = (name: string) =>
	expect
		.poll(async () => {
			const tab = `//*[@role="tab"][starts-with(normalize-space(.), "${name}")]`;
			await press(`::-p-xpath(${tab})`);
			return (await panel.$(`::-p-xpath(${tab}[@aria-selected="true"])`)) !== null;
		})
		.toBe(true);
const pressButton = (name: string) => press(`::-p-xpath(//button[normalize-space(.)="${name}"])`);
const shows = (text: string) =>
	expect.poll(() => panel.evaluate((wanted) => (document.body.textContent ?? '').includes(wanted), text)).toBe(true);

test(`a member opens, reads, notes, submits and exports in Firefox`, async () => {
	console.log(await firefox.version());
	await openDrawer();
	await chooseTab(words.tabs.check);
	await shows('Report quality');

	await chooseTab(words.tabs.mine);
	await (await find(byName('textbox', words.mine.name)))?.type('Ann Northam');
	await (await find(byName('combobox', words.mine.municipality)))?.type('North Ayrshire');
	await pressButton(words.mine.saveWho);
	await shows(words.notes.saved);

	await chooseTab(words.tabs.notes);
	await pressButton(words.notes.create);
	await (await find(byName('textbox', words.notes.text)))?.type(NOTE);
	await pressButton(words.notes.save);
	await shows(NOTE);

	await chooseTab(words.tabs.mine);
	await press(`::-p-xpath(//label[normalize-space(.)="${review.verdicts.accept}"])`);
	await pressButton(words.mine.submit);
	await pressButton(words.mine.exportFile);
	const whole = () => readdirSync(downloads).filter((name) => name.endsWith('.jsonl'));
	await expect.poll(() => whole().length).toBe(1);
	await expect.poll(() => readFileSync(join(downloads, whole()[0] ?? ''), 'utf8')).toContain(NOTE);
	const { events } = readReviewFile(readFileSync(join(downloads, whole()[0] ?? ''), 'utf8'));
	expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(['review-opened', 'note-added', 'verdict-given']));
});

test('all of it is there again after the page was loaded anew', async () => {
	await openDrawer();
	await chooseTab(words.tabs.notes);
	await shows(NOTE);
});

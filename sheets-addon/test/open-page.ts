import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumArguments, findChromium } from '../../test/browser/chromium.ts';
import type { Addon } from './built-addon.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export function launch(): Promise<Browser> {
	return chromium.launch({ executablePath: findChromium(), headless: true, args: chromiumArguments });
}

export interface PageOptions {
	readonly start: keyof typeof items;
	readonly language?: string;
	readonly scheme?: 'light' | 'dark';
	readonly width?: number;
	/** Instead of the server: the message with which Google fails every call. */
	readonly failure?: string;
}

/** The menu items that open the pages. */
const items = {
	report: 'checkReport',
	sheet: 'checkSheet',
	own: 'openOwnReport',
	'new-report': 'newReport',
	brief: 'openBrief',
	send: 'openSend',
	reviews: 'openReviews',
	settings: 'openSettings',
	help: 'openHelp',
} as const;

/** A page as its menu item shows it and as HtmlService serves it, its calls answered by the built script. */
export async function openPage(browser: Browser, addon: Addon, options: PageOptions): Promise<Page> {
	const { start, language = 'en', scheme = 'light', width = 300, failure } = options;
	const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
	const page = await context.newPage();
	await page.exposeFunction('runOnServer', (name: string, request: string) => {
		if (failure !== undefined) return { error: failure };
		const outcome = addon.run('callServer', { parameters: JSON.stringify([name, request]), isFromPage: true });
		return outcome.ok ? { value: JSON.parse(outcome.result ?? '""') as string } : { error: outcome.message };
	});
	await page.addInitScript(shim);
	addon.host.userProperties.set('language', language);
	const opened = addon.run(items[start]);
	if (!opened.ok) throw new Error(opened.message);
	const html = [...addon.shown.sidebars, ...addon.shown.dialogs.splice(0)].pop()?.html ?? '';
	await page.route('https://addon.example/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
	await page.goto('https://addon.example/');
	return page;
}

/** What axe finds wrong, as lines. */
export async function violationsOf(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	const results = await page.evaluate(
		`axe.run(document, { iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ').slice(0, 300)))`,
	);
	return results as string[];
}

const shim = `
	const runner = (success, failure) => ({
		withSuccessHandler: (handle) => runner(handle, failure),
		withFailureHandler: (handle) => runner(success, handle),
		callServer: (name, request) => void window.runOnServer(name, request).then(({ value, error }) => (error === undefined ? success(value) : failure(new Error(error)))),
	});
	window.google = { script: { run: runner(() => {}, () => {}), host: { close: () => {}, setHeight: () => {}, editor: { focus: () => {} } } } };
`;

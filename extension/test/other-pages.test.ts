import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT, openBrowser, type TestBrowser } from './open-browser.ts';

const ID = '1spreadsheetaddress';
const HTML =
	'<!DOCTYPE html><html><head><title>A page</title></head><body><input id="t-name-box" value="A1"><table class="waffle"><tbody><tr><td>1</td></tr></tbody></table></body></html>';

/** Put before the built script, in the world that is the extension's own: counts whatever it asks of the page. */
const WATCHED = `{
for (const [owner, names] of [
	[EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
	[globalThis, ['setInterval', 'setTimeout', 'requestAnimationFrame', 'requestIdleCallback', 'fetch', 'postMessage']],
	[MutationObserver.prototype, ['observe']],
	[Document.prototype, ['querySelector', 'querySelectorAll', 'getElementById', 'createElement']],
	[XMLHttpRequest.prototype, ['open']],
]) for (const name of names) {
	const real = owner[name];
	owner[name] = function (...values) { (globalThis.called ??= []).push(name); return real.apply(this, values); };
}
}
`;

let browser: TestBrowser;
let extension: string;
const asked: string[] = [];

beforeAll(async () => {
	extension = mkdtempSync(join(tmpdir(), 'imc-watched-'));
	cpSync(BUILT, extension, { recursive: true });
	const script = join(extension, 'google-page.js');
	writeFileSync(script, WATCHED + readFileSync(script, 'utf8'));
	browser = await openBrowser({ extension });
	await browser.context.route('https://**/*', (route) => {
		asked.push(route.request().url());
		return route.fulfill({ contentType: 'text/html', body: HTML });
	});
});
afterAll(async () => {
	await browser?.close();
	rmSync(extension, { recursive: true, force: true });
});

/** What the extension's own script did in the page after it was put there. */
async function workOn(address: string): Promise<{ calls: string[]; hasScript: boolean; page: Page }> {
	const page = await browser.context.newPage();
	const session = await browser.context.newCDPSession(page);
	const worlds = new Map<number, string>();
	session.on('Runtime.executionContextCreated', ({ context }) => worlds.set(context.id, context.origin));
	await session.send('Page.enable');
	await session.send('Runtime.enable');
	await session.send('Page.addScriptToEvaluateOnNewDocument', {
		source: WATCHED,
		worldName: 'IMC Monitor',
		runImmediately: false,
	} as never);
	await page.goto(address);
	await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
	const own = [...worlds].filter(([, origin]) => origin.startsWith('chrome-extension://')).map(([id]) => id);
	const results = await Promise.all(
		own.map((contextId) => session.send('Runtime.evaluate', { contextId, expression: 'globalThis.called ?? []', returnByValue: true })),
	);
	return { calls: results.flatMap(({ result }) => result.value as string[]), hasScript: own.length > 0, page };
}

describe('a page that nobody asked the extension about', () => {
	it.each([
		['of another site', 'https://other.example/report.html', false],
		['of docs.google.com that is no document', 'https://docs.google.com/spreadsheets/u/0/', true],
		['that is a spreadsheet', `https://docs.google.com/spreadsheets/d/${ID}/edit`, true],
		['that is a published sheet', `https://docs.google.com/spreadsheets/d/${ID}/htmlview`, true],
		['that is a text', `https://docs.google.com/document/d/${ID}/pub`, true],
	])('is left as it is: %s', async (_, address, isMatched) => {
		asked.length = 0;
		const { calls, hasScript, page } = await workOn(address);
		expect(hasScript).toBe(isMatched);
		expect(asked).toEqual([address]);
		expect(calls).toEqual([]);
		expect(await page.content()).toBe(HTML);
		await page.close();
	});
});

import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumArguments, findChromium } from '../../browser/chromium.ts';
import { servedPage } from '../apps-script/served-page.ts';
import { pageProbes, selfTestPage } from '../conformance/page-probes.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await chromium.launch({ executablePath: findChromium(), headless: true, args: chromiumArguments });
});
afterAll(() => browser?.close());

/** The page as the workspace serves it, with a server that keeps what it is told. */
const shim = `
	const run = { withSuccessHandler: () => run, withFailureHandler: () => run, runAll: (answers) => void (window.answers = JSON.parse(answers)) };
	window.google = { script: { run } };
`;

test('a page sees of itself what the probes of pages say', async () => {
	const page = await browser.newPage();
	await page.addInitScript(shim);
	await page.route('https://page.example/', (route) =>
		route.fulfill({ contentType: 'text/html; charset=utf-8', body: servedPage(selfTestPage()) }),
	);
	await page.goto('https://page.example/');
	await expect
		.poll(() => page.evaluate('window.answers'))
		.toEqual(Object.fromEntries(pageProbes.map(({ id, expected }) => [id, expected])));
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from '../browser/chromium.ts';
import { spread } from './compare.ts';

const BUILT = resolve('dist/extension/chrome');
const ROUNDS = 15;
const WARM_UP = 2;
const pages = {
	'a page of Google’s spreadsheets that is no document': 'https://docs.google.com/spreadsheets/u/0/',
	'a spreadsheet in the editor': 'https://docs.google.com/spreadsheets/d/1spreadsheetaddress/edit',
	'any other site': 'https://other.example/',
} as const;

interface Cost {
	/** Until the end of the load event, by the clock. */
	readonly load: number;
	/** What the page's main thread was busy with until it was idle, by its own time: that of other programs is not in it. */
	readonly work: number;
}

/** What the extension adds to the load of a page, beside a browser without it: in turns, within one run. And what it weighs. */
export async function benchExtension(): Promise<void> {
	execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', 'extension', '-b', 'chrome'], { stdio: 'ignore' });
	const folders = [mkdtempSync(join(tmpdir(), 'imc-bench-')), mkdtempSync(join(tmpdir(), 'imc-bench-'))] as const;
	const contexts: BrowserContext[] = [];
	try {
		const plain = await launch(folders[0]);
		contexts.push(plain);
		const extended = await launch(folders[1], BUILT);
		contexts.push(extended);
		console.log(`\nA page’s load without the extension and with it, ${ROUNDS} rounds in turns`);
		for (const [name, address] of Object.entries(pages)) await comparePage(name, address, plain, extended);
	} finally {
		for (const context of contexts) await context.close();
		for (const folder of folders) rmSync(folder, { recursive: true, force: true });
	}
	tellSizes();
}

async function launch(profile: string, extension?: string): Promise<BrowserContext> {
	const own = extension === undefined ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
	const context = await chromium.launchPersistentContext(profile, {
		headless: true,
		executablePath: findChromium(),
		args: [...chromiumArguments, ...own],
	});
	const body = pageOf(50);
	await context.route('https://**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
	if (extension !== undefined && context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
	return context;
}

/** Parts of every kind of page that the extension looks for, so that it finds work where it looks for any. */
function pageOf(rows: number): string {
	const lines = Array.from({ length: rows }, (_, row) => `<tr><th id="7R${row}"></th>${`<td>cell ${row}</td>`.repeat(10)}</tr>`).join('');
	return `<!doctype html><title>Annual report</title><input class="docs-title-input" value="Annual report"><input id="t-name-box" value="A1"><div class="docs-sheet-tab docs-sheet-active-tab">Services</div><table class="waffle"><tbody>${lines}</tbody></table>`;
}

async function comparePage(name: string, address: string, plain: BrowserContext, extended: BrowserContext): Promise<void> {
	const without: Cost[] = [];
	const beside: Cost[] = [];
	for (let round = -WARM_UP; round < ROUNDS; round++) {
		// The first of a pair pays for what the machine was doing before: each is first in half of them.
		const order = round % 2 === 0 ? ([plain, extended] as const) : ([extended, plain] as const);
		for (const context of order) {
			const cost = await loadOnce(context, address);
			if (round >= 0) (context === plain ? without : beside).push(cost);
		}
	}
	console.log(`  ${name}`);
	for (const part of ['load', 'work'] as const) {
		const label = part === 'load' ? 'until loaded' : 'work of the page’s thread';
		const added = beside.map((cost, round) => cost[part] - (without[round]?.[part] ?? 0));
		const [first, second] = [without, beside].map((costs) =>
			spread(
				costs.map((cost) => cost[part]),
				'ms',
			),
		);
		console.log(`    ${label.padEnd(26)} without ${first}   with ${second}   added ${spread(added, 'ms')}`);
	}
}

async function loadOnce(context: BrowserContext, address: string): Promise<Cost> {
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	await page.goto(address);
	const load = await page.evaluate(async () => {
		await new Promise((done) => requestIdleCallback(() => setTimeout(done, 100)));
		return (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd;
	});
	const { metrics } = await session.send('Performance.getMetrics');
	await page.close();
	return { load, work: 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) };
}

function tellSizes(): void {
	console.log('\nSizes of the extension');
	const part = (folder: string, start: string) =>
		join(folder, readdirSync(join(BUILT, folder)).find((file) => file.startsWith(start)) ?? '');
	const parts = {
		'content script, in Google’s pages': 'google-page.js',
		'script of any other page, on a press': 'any-page.js',
		'background worker': 'background.js',
		panel: part('chunks', 'panel-'),
		'words of one language (Ukrainian, the longest)': part('chunks', 'uk-'),
		'worker that reads, checks and finds notes': part('assets', 'check.worker-'),
	};
	for (const [name, path] of Object.entries(parts)) {
		const bytes = readFileSync(join(BUILT, path));
		const size = (length: number) => `${(length / 1000).toFixed(1)} kB`.padStart(9);
		console.log(`  ${name.padEnd(46)} ${size(bytes.length)}, ${size(gzipSync(bytes).length)} gzipped`);
	}
}

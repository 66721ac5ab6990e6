import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { Folder } from '../workspace/files/folder.ts';
import { openWorkspace } from '../workspace/start.ts';
import { chromiumArguments, findChromium } from './chromium.ts';

/** The pictures of the README, taken anew from what is built. */
const OUTPUT = resolve('test/browser/screenshots');
const AS_OF = '2020-09-30';

async function takeScreenshots(): Promise<void> {
	mkdirSync(OUTPUT, { recursive: true });
	const folder = mkdtempSync(join(tmpdir(), 'imc-screenshots-'));
	const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
	try {
		const page = await browser.newPage({ viewport: { width: 1200, height: 1020 }, deviceScaleFactor: 1 });
		const report = join(folder, 'report.html');
		run(['check', 'test/reports/ayrshire-2019-20-flawed.xlsx', '--as-of', AS_OF, '--format', 'html', '--output', report]);
		await page.goto(pathToFileURL(report).href);
		await page.screenshot({ path: join(OUTPUT, 'report.png') });
		const brief = join(folder, 'brief.html');
		run(['brief', 'test/reports/ayrshire-2019-20.xlsx', '--municipality', 'North Ayrshire', '--as-of', AS_OF, '--output', brief]);
		await page.goto(pathToFileURL(brief).href);
		await page.screenshot({ path: join(OUTPUT, 'brief.png') });
		await takeWorkspace(page);
	} finally {
		await browser.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The add-on in the workspace: a sheet with the sidebar, the scorecard's sheet, the brief. */
async function takeWorkspace(page: Page): Promise<void> {
	const workspace = await openWorkspace({ root: process.cwd(), port: 0, judgedOn: AS_OF });
	const sidebar = page.frameLocator('aside iframe');
	const dialog = page.frameLocator('dialog iframe');
	const menu = async (caption: string) => {
		await page.getByRole('button', { name: 'Extensions' }).click();
		await page.getByRole('menuitem', { name: caption, exact: true }).click();
	};
	const whenQuiet = () => page.waitForFunction(() => document.querySelector('.running')?.textContent === '');
	try {
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto(new URL(`/spreadsheets/d/${Folder.idOf('ayrshire-2019-20-flawed.xlsx')}/edit`, workspace.address).href);
		await page.getByRole('button', { name: 'Extensions' }).waitFor();
		await page.waitForSelector('[data-u-comp="editor"]', { state: 'attached' });
		await menu('Check this report');
		await sidebar.getByRole('button', { name: 'Check again' }).waitFor({ timeout: 60_000 });
		await sidebar.locator('.imc-finding-head', { hasText: 'Balances B7' }).click();
		await page.waitForFunction(() => location.hash.endsWith('range=B7:E7'));
		await take(page, whenQuiet, 'sidebar.png');
		await page.getByRole('button', { name: 'Close', exact: true }).click();
		await menu('Scorecard');
		await page.locator('.docs-sheet-active-tab', { hasText: 'Scorecard' }).waitFor({ timeout: 60_000 });
		await take(page, whenQuiet, 'scorecard.png');
		await menu('Brief for my mayor and council…');
		await dialog.getByLabel('Municipality').selectOption('North Ayrshire');
		await dialog.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
		await take(page, whenQuiet, 'add-on-brief.png');
	} finally {
		await workspace.close();
	}
}

/** Once the grid has drawn what it was told. */
async function take(page: Page, whenQuiet: () => Promise<unknown>, name: string): Promise<void> {
	await whenQuiet();
	await page.waitForTimeout(1500);
	await page.screenshot({ path: join(OUTPUT, name) });
}

/** Findings make the command end with status 1; only a status of 2 means that there is no page. */
function run(argumentsOfCommand: readonly string[]): void {
	try {
		execFileSync(process.execPath, ['dist/cli/imc.js', ...argumentsOfCommand], { stdio: ['ignore', 'ignore', 'pipe'] });
	} catch (error) {
		if ((error as { status?: number }).status !== 1) throw error;
	}
}

await takeScreenshots();

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { checkWorkbook, parseIsoDate } from '#core';
import { readWorkbook } from '#core/files';
import { longReport } from '../../sheets-addon/test/long-report.ts';
import { chromiumArguments, findChromium } from '../browser/chromium.ts';
import { Folder } from '../workspace/files/folder.ts';
import { writeSpreadsheet } from '../workspace/files/write-spreadsheet.ts';
import { startWorkspace } from '../workspace/server/server.ts';
import { spread } from './compare.ts';

const ROUNDS: readonly (readonly [rows: number, rounds: number])[] = [
	[500, 9],
	[5000, 7],
	[50_000, 5],
];
const AS_OF = parseIsoDate('2020-09-30') ?? 0;

/** From the click on “Check this report” to findings on the screen, in the real page, beside the same check in process. */
export async function benchClicks(): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'imc-bench-clicks-'));
	const workspace = await startWorkspace({ folder, addon: 'dist/sheets-addon', assets: 'dist/workspace', port: 0 });
	const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
	console.log('\nFrom the click on “Check this report” to findings in the sidebar, in the workspace');
	try {
		for (const [rows, rounds] of ROUNDS) {
			const name = `rows-${rows}.xlsx`;
			const file = await writeSpreadsheet(longReport(rows));
			await writeFile(join(folder, name), file);
			await benchRows(browser, `${workspace.address}spreadsheets/d/${Folder.idOf(name)}/edit`, file, { rows, rounds });
		}
	} finally {
		await browser.close();
		await workspace.close();
		await rm(folder, { recursive: true, force: true });
	}
}

async function benchRows(
	browser: Browser,
	address: string,
	file: Uint8Array,
	{ rows, rounds }: { rows: number; rounds: number },
): Promise<void> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	await page.goto(address);
	await page.getByRole('button', { name: 'Extensions' }).waitFor({ timeout: 120_000 });
	await page.waitForSelector('[data-u-comp="editor"]', { state: 'attached' });
	const workbook = await readWorkbook(file, 'rows.xlsx');
	const loaded: { path: string; bytes: number }[] = [];
	page.on('response', async (response) => {
		const path = new URL(response.url()).pathname;
		const bytes = await response.body().then(
			({ length }) => length,
			() => 0,
		);
		if (/\/(?:run|views)\b/.test(path)) loaded.push({ path, bytes });
	});
	const clicks: number[] = [];
	const checks: number[] = [];
	for (let round = -1; round < rounds; round++) {
		const start = performance.now();
		checkWorkbook(workbook, { asOf: AS_OF });
		const check = performance.now() - start;
		const click = await clickToFindings(page);
		if (round >= 0) {
			checks.push(check);
			clicks.push(click);
		}
	}
	const ratios = clicks.map((time, index) => time / (checks[index] ?? time));
	console.log(
		`  ${`${rows} rows`.padEnd(16)} ${spread(clicks, 'ms')}   the check in process ${spread(checks, 'ms')}   ratio ${spread(ratios, '')}`,
	);
	const perRound = rounds + 1;
	const views = loaded.filter(({ path }) => path.includes('/views/'));
	const runs = loaded.filter(({ path }) => path.endsWith('/run'));
	const kilobytes = (of: typeof loaded) => `${(of.reduce((sum, { bytes }) => sum + bytes, 0) / 1000 / perRound).toFixed(0)} kB`;
	console.log(
		`  ${''.padEnd(16)} the sidebar loads ${views.length / perRound} page of ${kilobytes(views)}, and ${(runs.length / perRound).toFixed(0)} answers of ${kilobytes(runs)} together`,
	);
	await page.close();
}

/** With the sidebar closed again and nothing running at the end. */
async function clickToFindings(page: Page): Promise<number> {
	await page.getByRole('button', { name: 'Extensions' }).click();
	const item = page.getByRole('menuitem', { name: 'Check this report' });
	await item.waitFor();
	const start = performance.now();
	await item.click();
	await page.frameLocator('aside iframe').locator('.imc-finding').first().waitFor({ timeout: 120_000 });
	const time = performance.now() - start;
	await page.frameLocator('aside iframe').getByRole('button', { name: 'Check again' }).waitFor({ timeout: 120_000 });
	await page.waitForFunction(() => document.querySelector('.running')?.textContent === '');
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	return time;
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
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
		const workspace = await openWorkspace({ root: process.cwd() });
		try {
			await page.setViewportSize({ width: 1360, height: 850 });
			await page.goto(workspace.address);
			await page.getByText('Extensions', { exact: true }).click();
			await page.getByRole('menuitem', { name: 'Check this report' }).click();
			await page.frameLocator('iframe').last().getByText('Fix first').waitFor({ timeout: 60_000 });
			await page.getByText('Budget', { exact: true }).last().click();
			await page.waitForTimeout(2000);
			await page.screenshot({ path: join(OUTPUT, 'sidebar.png') });
		} finally {
			await workspace.close();
		}
	} finally {
		await browser.close();
		rmSync(folder, { recursive: true, force: true });
	}
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

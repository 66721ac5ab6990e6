import { afterAll, beforeAll, expect, test } from 'vitest';
import { longReport } from '../../../sheets-addon/test/long-report.ts';
import { SpreadsheetModel } from '../spreadsheet/spreadsheet-model.ts';
import { violations } from './violations.ts';
import { eventually, FLAWED, type Walk, Walks } from './walk.ts';

const NARROW = { width: 720, height: 600 };
const WIDE = { width: 1600, height: 900 };

let walks: Walks;
beforeAll(async () => {
	walks = await Walks.start();
});
afterAll(() => walks?.close());

async function inEveryLook(walk: Walk): Promise<void> {
	for (const viewport of [NARROW, WIDE]) {
		await walk.page.setViewportSize(viewport);
		for (const colorScheme of ['light', 'dark'] as const) {
			await walk.page.emulateMedia({ colorScheme });
			expect(await violations(walk), `${viewport.width} px, ${colorScheme}`).toEqual([]);
		}
	}
	expect(await walk.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

function emptySpreadsheet(): SpreadsheetModel {
	const spreadsheet = new SpreadsheetModel('id', 'empty');
	spreadsheet.addSheet('Sheet1');
	return spreadsheet;
}

/** Thousands of findings, more than a panel lists. */
function faultyReport(): SpreadsheetModel {
	const spreadsheet = longReport(3000);
	for (let row = 1; row <= 3000; row++) spreadsheet.sheets[1]?.change(row, 4, { value: -row });
	return spreadsheet;
}

test.each([
	['an empty spreadsheet', emptySpreadsheet],
	['a typical report', () => FLAWED],
	['an enormous one', faultyReport],
])('axe has nothing against the sidebar on %s, light and dark, narrow and wide', async (_name, report) => {
	const walk = await walks.open(report());
	await walk.check();
	const finding = walk.sidebar.locator('.imc-finding').getByRole('button').first();
	if (await finding.count()) await finding.click();
	await walk.whenQuiet();
	await inEveryLook(walk);
	await walk.close();
});

test('axe has nothing against the dialogs, light and dark, narrow and wide', async () => {
	const walk = await walks.open(FLAWED, { language: 'uk' });
	const { menu } = walk.words;
	for (const caption of [menu.newReport, menu.brief, menu.send, menu.settings, menu.help]) {
		await walk.page.setViewportSize(WIDE);
		await walk.menu(caption);
		const allow = walk.page.getByRole('button', { name: 'Allow' });
		await allow.or(walk.page.locator('dialog iframe')).first().waitFor();
		if (await allow.count()) await allow.click();
		await walk.dialog.getByRole('main').waitFor();
		await walk.whenQuiet();
		await eventually(() => walk.dialog.locator('progress').count()).toBe(0);
		if (caption === menu.brief) {
			await walk.dialog.getByRole('combobox').selectOption('East Ayrshire');
			await walk.dialog.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
		}
		await inEveryLook(walk);
		await walk.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
		await eventually(() => walk.page.getByRole('dialog').count()).toBe(0);
	}
	await walk.close();
});

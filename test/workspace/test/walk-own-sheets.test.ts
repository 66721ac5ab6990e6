import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownLanguages, ownWorkbookBytes } from '../../mapping/own-workbook.ts';
import { readSpreadsheet } from '../files/read-spreadsheet.ts';
import { copySpreadsheet } from '../spreadsheet/copy-spreadsheet.ts';
import { violations } from './violations.ts';
import { eventually, type Walk, Walks } from './walk.ts';

/** A folder for pictures of each step, for whoever wants to see them. */
const SHOTS = process.env.IMC_SHOTS;

let walks: Walks;
beforeAll(async () => {
	walks = await Walks.start();
});
afterAll(() => walks?.close());

async function look(walk: Walk, name: string): Promise<void> {
	if (SHOTS === undefined) return;
	mkdirSync(SHOTS, { recursive: true });
	for (const colorScheme of ['light', 'dark'] as const) {
		await walk.page.emulateMedia({ colorScheme });
		await walk.page.screenshot({ path: `${SHOTS}/${name}-${colorScheme}.png` });
	}
}

test.each(ownLanguages)(
	'in %s: a clerk’s own workbook of four sheets is checked, marked and scored in under ten clicks, next period without any',
	async (language) => {
		const spreadsheet = await readSpreadsheet(await ownWorkbookBytes(language), 'own', 'own.xlsx');
		const walk = await walks.open(spreadsheet, { language });
		const { ownSheets: words } = walk.panelWords;
		let clicks = 2;
		await walk.check();
		await look(walk, `${language}-offer`);
		const click = async (name: string) => {
			clicks++;
			await walk.sidebar.getByRole('button', { name, exact: true }).click();
		};
		await click(words.offer);
		const use = walk.sidebar.getByRole('button', { name: words.use });
		const next = walk.sidebar.getByRole('button', { name: words.next, exact: true });
		await use.or(next).first().waitFor();
		await look(walk, `${language}-first`);
		expect(await violations(walk)).toEqual([]);
		while ((await next.count()) > 0) await click(words.next);
		await eventually(() => use.isEnabled()).toBe(true);
		await look(walk, `${language}-preview`);
		expect(await violations(walk)).toEqual([]);
		await click(words.use);
		await walk.sidebar.locator('.imc-verdict-box').waitFor();
		await walk.whenChecked();
		await look(walk, `${language}-checked`);
		expect(await violations(walk)).toEqual([]);
		expect(clicks).toBeLessThan(10);
		const [, money] = spreadsheet.sheets;
		const marked = await walk.file();
		expect(marked.sheetByName(money?.name ?? '')?.conditionalRules.length).toBeGreaterThan(0);
		expect(walk.problems).toEqual([]);

		const copy = await walks.open(copySpreadsheet(marked), { language });
		await copy.check();
		await copy.sidebar.locator('.imc-verdict-box').waitFor();
		expect(copy.problems).toEqual([]);
		await copy.close();
		await walk.close();
	},
);

test('by keyboard alone: a table is opened, its section and a column are changed, and what comes out is used', async () => {
	const spreadsheet = await readSpreadsheet(await ownWorkbookBytes('en'), 'own', 'own.xlsx');
	const walk = await walks.open(spreadsheet);
	const { ownSheets: words } = walk.panelWords;
	await walk.check();
	await walk.sidebar.getByRole('button', { name: words.offer, exact: true }).press('Enter');
	const survey = walk.sidebar.getByRole('navigation').getByRole('button', { name: /Residents survey/ });
	await survey.press('Enter');
	await eventually(() =>
		walk.sidebar
			.locator('h2')
			.first()
			.evaluate((heading) => heading === document.activeElement),
	).toBe(true);
	await walk.page.keyboard.press('Tab');
	const section = walk.sidebar.getByLabel(words.section);
	await eventually(() => section.evaluate((select) => select === document.activeElement)).toBe(true);
	await section.press('Home');
	await eventually(() => section.inputValue()).toBe('');
	await walk.page.setViewportSize({ width: 320, height: 640 });
	await look(walk, 'narrow-left-out');
	await walk.sidebar
		.getByRole('navigation')
		.getByRole('button', { name: /Money 2023/ })
		.press('Enter');
	await look(walk, 'narrow-table');
	expect(await violations(walk)).toEqual([]);
	await walk.sidebar.getByRole('navigation').getByRole('button', { name: words.preview }).press('Enter');
	await eventually(() => walk.sidebar.getByRole('button', { name: words.use }).isEnabled()).toBe(true);
	await look(walk, 'narrow-preview');
	await walk.sidebar.getByRole('button', { name: words.use }).press('Enter');
	await walk.sidebar.locator('.imc-verdict-box').waitFor();
	await walk.whenChecked();
	expect(await walk.sidebar.locator('.imc-lacking').textContent()).toContain('Satisfaction');
	expect(walk.problems).toEqual([]);
	await walk.close();
});

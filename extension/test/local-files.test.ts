import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { violationsInBoth } from './accessibility.ts';
import { openBrowser, ROOT, type TestBrowser } from './open-browser.ts';
import { chooseTab, dropFile, introduce, type TestFile, writeNote } from './panel-steps.ts';

vi.setConfig({ testTimeout: 90_000 });

const read = (name: string) => readFileSync(join(ROOT, 'test/reports', name));
const REPORT = read('ayrshire-2019-20.xlsx');
/** The same report of the same period, and many of its cells are others. */
const LATER = read('ayrshire-2019-20-flawed.xlsx');
const tableOf = async (...cells: string[]) =>
	Buffer.from(await writeXlsx({ sheets: [{ name: 'List', rows: [['Place', 'Said'], cells] }] }));
const file = (name: string, buffer: Buffer): TestFile => ({ name, mimeType: '', buffer });

let browser: TestBrowser;
let panel: Page;

beforeAll(async () => {
	browser = await openBrowser();
	panel = await browser.openPanel();
	await choose(file('report.xlsx', REPORT));
	await introduce(panel, 'Ann Northam', 'East Ayrshire');
	await writeNote(panel, { text: 'of the report', cell: { sheet: 'Services', cell: 'E7' } });
});
beforeEach(() => panel.reload());
afterAll(() => browser?.close());

function choose(one: TestFile): Promise<void> {
	return panel.locator('input[type=file]').setInputFiles(one);
}

async function notes(): Promise<string[]> {
	await chooseTab(panel, 'Notes');
	await panel.getByRole('combobox', { name: 'Show' }).selectOption('all');
	return panel.locator('.imc-note > .imc-text').allTextContents();
}

describe('a local file', () => {
	it('finds its notes under another name', async () => {
		await choose(file('sent by the clerk.xlsx', REPORT));
		expect(await notes()).toEqual(['of the report']);
	});

	it('finds them in a later version of the same report, under another name', async () => {
		await choose(file('final.xlsx', LATER));
		expect(await notes()).toEqual(['of the report']);
	});

	it('of the same name and no such report has none of them, after it was asked about', async () => {
		await choose(file('report.xlsx', await tableOf('Alder', 'first')));
		await panel.getByRole('button', { name: 'No, it is another document' }).click();
		expect(await notes()).toEqual([]);
		await writeNote(panel, { text: 'of the list' });
	});

	it('is not asked about twice, and finds the notes that it was said to have', async () => {
		await choose(file('renamed.xlsx', await tableOf('Alder', 'first')));
		expect(await notes()).toEqual(['of the list']);
	});

	it('that is a newer version takes the notes along, where a person says so', async () => {
		const newer = await tableOf('Alder', 'second');
		await choose(file('report (1).xlsx', newer));
		await panel.getByRole('button', { name: 'Yes, go on with those notes' }).click();
		expect(await notes()).toEqual(['of the list']);
		await panel.reload();
		await choose(file('report.xlsx', newer));
		expect(await notes()).toEqual(['of the list']);
	});

	it('may be dropped', async () => {
		await dropFile(panel, panel.locator('.imc-drop'), file('dropped.xlsx', REPORT));
		expect(await notes()).toEqual(['of the report']);
	});

	it('that is none, or is cut short, is said to be so, and another can be chosen', async () => {
		await choose(file('letter.xlsx', Buffer.from('%PDF-1.7\n\u0000')));
		await panel.getByText('Files of this kind can’t be read. Save it as .xlsx and choose that.').waitFor();
		await choose(file('cut.xlsx', REPORT.subarray(0, 20_000)));
		await panel.getByText('The file is damaged or cut short. Ask for it again.').waitFor();
		await choose(file('report.xlsx', REPORT));
		expect(await notes()).toEqual(['of the report']);
	});

	it('keeps a note whose row went away, for a person to put on another cell', async () => {
		await choose(file('rows.xlsx', await tableOf('Birch', 'a word about the road')));
		await writeNote(panel, { text: 'Which road?', cell: { sheet: 'List', cell: 'B2' } });
		await panel.reload();
		await choose(file('rows.xlsx', await tableOf('Cedar', 'nothing like it')));
		await panel.getByRole('button', { name: 'Yes, go on with those notes' }).click();
		await chooseTab(panel, 'Notes');
		const note = panel.locator('.imc-note', { hasText: 'Which road?' });
		await expect.poll(() => note.locator('.imc-where').getAttribute('data-outcome')).toMatch(/orphan|ambiguous/);
		await expect.poll(() => note.locator('q').textContent()).toBe('a word about the road');
		await note.locator('input[name=cell]').fill('B2');
		await note.getByRole('button', { name: 'Attach to …' }).click();
		await expect.poll(() => note.locator('.imc-where').getAttribute('data-outcome')).toBe('exact');
	});

	it('shows the rows that a note may belong to, takes the one that is clicked and remembers it', async () => {
		const list = (figures: readonly number[]) => [['Work', 'Unit', 'Sum', 'Paid'], ...figures.map((sum) => ['Road', 'km', sum, sum + 1])];
		const bytes = async (figures: readonly number[]) => Buffer.from(await writeXlsx({ sheets: [{ name: 'Works', rows: list(figures) }] }));
		await choose(file('works.xlsx', await bytes([11, 22, 33, 44, 55, 66])));
		await writeNote(panel, { text: 'Which work?', cell: { sheet: 'Works', cell: 'D4' } });
		await panel.reload();
		await choose(file('works.xlsx', await bytes([17, 35, 28, 41, 63, 59])));
		await panel.getByRole('button', { name: 'Yes, go on with those notes' }).click();
		await chooseTab(panel, 'Notes');
		const note = panel.locator('.imc-note', { hasText: 'Which work?' });
		const rows = note.getByRole('region', { name: 'Which row is it now?' }).getByRole('row');
		await expect.poll(() => rows.count()).toBe(8);
		const cellsOf = async (nth: number) => (await rows.nth(nth).locator('td').allTextContents()).map((text) => text.trim());
		expect(await cellsOf(1)).toEqual(expect.arrayContaining(['33', '34']));
		const paid = await Promise.all([2, 3, 4, 5, 6, 7].map(async (nth) => (await cellsOf(nth)).at(-1)));
		expect(new Set(paid)).toEqual(new Set(['18', '36', '29', '42', '64', '60']));
		await panel.setViewportSize({ width: 320, height: 700 });
		expect(await violationsInBoth(panel)).toEqual([]);
		expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		const chosen = rows.filter({ hasText: '36' });
		await chosen.getByRole('button', { name: 'This one D3 on Works' }).click();
		const link = note.getByRole('button', { name: 'Go to D3 on Works' });
		await expect.poll(() => note.locator('.imc-where').getAttribute('data-outcome')).toBe('exact');
		await link.waitFor();
		await panel.reload();
		await choose(file('works.xlsx', await bytes([17, 35, 28, 41, 63, 59])));
		await chooseTab(panel, 'Notes');
		await link.waitFor();
	});
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isCellError, type Workbook } from '#core';
import { readWorkbook } from '#core/xlsx';
import { type SharedSheet, serveGoogle } from './google-pages.ts';
import { openBrowser, ROOT, type TestBrowser } from './open-browser.ts';
import { chooseTab, introduce, submit, writeNote } from './panel-steps.ts';

const ID = '1abcdefghijklmnopqrstuvwxyz';
const ADDRESS = `https://docs.google.com/spreadsheets/d/${ID}/edit`;
const EXAMPLE = readFileSync(join(ROOT, 'test/reports/ayrshire-2019-20.xlsx'));

let workbook: Workbook;
let bytes: Uint8Array = EXAMPLE;
let refusal: SharedSheet['refusal'];
let one: TestBrowser;
let page: Page;
let panel: Frame;

const served = (): SharedSheet => ({
	title: 'Annual report',
	sheets: workbook.sheets.map(({ name }, index) => ({ name, gid: String(100 + index) })),
	bytes: () => bytes,
	...(refusal ? { refusal } : {}),
});
const gidOf = (sheet: string) => String(100 + workbook.sheets.findIndex(({ name }) => name === sheet));

async function openSheet(browser: TestBrowser): Promise<{ page: Page; panel: Frame }> {
	await serveGoogle(browser.context, () => ({ sheets: { [ID]: served() } }));
	const opened = await browser.context.newPage();
	await opened.goto(ADDRESS);
	await browser.press(opened);
	const frame = await browser.drawerOf(opened);
	await frame.getByRole('tab', { name: 'Findings' }).waitFor();
	return { page: opened, panel: frame };
}

async function exportFile(frame: Frame): Promise<Buffer> {
	await chooseTab(frame, 'My review');
	const [download] = await Promise.all([
		frame.page().waitForEvent('download'),
		frame.getByRole('button', { name: 'Export my review' }).click(),
	]);
	expect(download.suggestedFilename()).toMatch(/\.imc-review\.jsonl$/);
	return readFileSync(await download.path());
}

/** The workbook with its Services sorted the other way, four rows put before them and a column renamed. */
async function changedWorkbook(): Promise<Uint8Array> {
	const sheets = workbook.sheets.map(({ name, rows }) => {
		const plain = rows.map((row) => row.map((value) => (isCellError(value) ? value.error : value)));
		if (name !== 'Services') return { name, rows: plain };
		const header = plain.findIndex((row) => row[0] === 'Service *');
		const body = plain.slice(header + 1).filter((row) => row.some((value) => value !== null));
		const renamed = (plain[header] ?? []).map((title) => (title === 'Delivered *' ? 'Volume delivered' : title));
		return { name, rows: [...plain.slice(0, header), ['Inserted'], [], [], [], renamed, ...body.reverse()] };
	});
	return new Uint8Array(await writeXlsx({ sheets }));
}

beforeAll(async () => {
	workbook = await readWorkbook(EXAMPLE, 'example.xlsx');
	one = await openBrowser();
	({ page, panel } = await openSheet(one));
});
afterAll(() => one?.close());

describe('a member with the right to view, on a shared sheet', () => {
	it('sees both dials and the findings of the whole workbook', async () => {
		await panel.getByText('Report quality').waitFor();
		await panel.getByText('Targets reached: 15 of 19.').waitFor();
		expect(await panel.locator('.imc-finding').count()).toBeGreaterThan(10);
	});

	it('goes from a finding to its cell', async () => {
		const finding = panel.locator('.imc-group', { hasText: 'Partners' }).locator('.imc-finding-head').first();
		const cell = (await finding.locator('.imc-cell').textContent()) ?? '';
		await finding.click();
		await expect.poll(() => page.url()).toBe(`${ADDRESS}#gid=${gidOf('Partners')}&range=${cell}`);
		expect(await page.locator('#t-name-box').inputValue()).toBe(cell);
	});

	it('begins a note on the cell that is selected, by button', async () => {
		await chooseTab(panel, 'Notes');
		await panel.getByRole('button', { name: 'New note' }).click();
		const form = panel.getByRole('form', { name: 'New note' });
		await expect.poll(() => form.getByLabel('Sheet').inputValue()).toBe('Partners');
		expect(await form.getByLabel('Cell').inputValue()).toBe(await page.locator('#t-name-box').inputValue());
		await page.evaluate((gid) => {
			location.hash = `gid=${gid}&range=C7`;
		}, gidOf('Services'));
		await panel.waitForTimeout(600);
		await form.getByRole('button', { name: 'Use the selection' }).click();
		await expect.poll(() => form.getByLabel('Cell').inputValue()).toBe('C7');
	});

	it('says who it is, ticks the checklist, writes an issue and a measure, and submits', async () => {
		await introduce(panel, 'Ann Northam', 'East Ayrshire');
		await chooseTab(panel, 'Checklist');
		const finance = panel.locator('li', { hasText: 'Does the report cover the financial data?' });
		await finance.locator('summary').click();
		await finance
			.getByRole('button', { name: /Go to cell/ })
			.first()
			.click();
		await finance.getByLabel('Partly').check();
		await panel.getByText('Answered: 1 of 15').waitFor();

		const services = workbook.sheets.find(({ name }) => name === 'Services');
		const row = services?.rows.findIndex((cells) => cells[0] === 'Roads') ?? -1;
		await writeNote(panel, { text: 'Is this length of road right?', cell: { sheet: 'Services', cell: `E${row + 1}` } });
		await writeNote(panel, {
			text: 'Count the people anew',
			cell: { sheet: 'Partners', cell: 'B6' },
			measure: { owner: 'The host', due: '2026-12-31' },
		});
		expect(await panel.locator('.imc-note').count()).toBe(2);
		expect(await panel.getByText('Pending until you submit').count()).toBe(2);
		await submit(panel, 'Accept with measures');
		await panel.getByText('Waiting for your verdict: 0').waitFor();
	});

	it('finds every note on its row after the sheet is sorted, rows are put in and a column is renamed', async () => {
		bytes = await changedWorkbook();
		await page.reload();
		await one.press(page);
		panel = await one.drawerOf(page);
		await chooseTab(panel, 'Notes');
		const note = panel.locator('.imc-note', { hasText: 'Is this length of road right?' });
		await expect.poll(() => note.locator('.imc-where').getAttribute('data-outcome')).toBe('moved');
		await note.getByRole('button', { name: /Go to/ }).click();
		const cell = await page.locator('#t-name-box').inputValue();
		const changed = await readWorkbook(bytes, 'changed.xlsx');
		const rows = changed.sheets.find(({ name }) => name === 'Services')?.rows ?? [];
		const before = workbook.sheets.find(({ name }) => name === 'Services')?.rows.find((cells) => cells[0] === 'Roads');
		expect(rows[Number(cell.slice(1)) - 1]?.slice(0, 2)).toEqual(before?.slice(0, 2));
		expect(rows.find((cells) => cells.includes('Volume delivered'))?.indexOf('Volume delivered')).toBe(cell.charCodeAt(0) - 65);
	});

	it('hands the review to a second member, who disagrees; agreement and minutes show both', async () => {
		const file = await exportFile(panel);
		const two = await openBrowser();
		try {
			const second = (await openSheet(two)).panel;
			await introduce(second, 'Bob Southam', 'South Ayrshire');
			await chooseTab(second, 'Everyone');
			await second.locator('input[type=file]').setInputFiles({ name: 'ann.imc-review.jsonl', mimeType: 'application/jsonl', buffer: file });
			await second
				.getByText(/new entries: \d+/)
				.first()
				.waitFor();
			await chooseTab(second, 'Checklist');
			await second.locator('li', { hasText: 'Does the report cover the financial data?' }).getByLabel('Yes').check();
			await submit(second, 'Return for correction');
			await chooseTab(second, 'Everyone');
			const item = second.locator('.imc-agreement-differ');
			await item.waitFor();
			expect(await item.textContent()).toContain('Ann Northam');
			expect(await item.textContent()).toContain('Bob Southam');
			await chooseTab(second, 'Notes');
			expect(await second.locator('.imc-note').count()).toBe(2);
			const back = await exportFile(second);
			await chooseTab(panel, 'Everyone');
			await panel.locator('input[type=file]').setInputFiles({ name: 'bob.imc-review.jsonl', mimeType: 'application/jsonl', buffer: back });
			await panel.getByText('Bob Southam').first().waitFor();
			const [minutes] = await Promise.all([one.context.waitForEvent('page'), panel.getByRole('button', { name: 'Open to print' }).click()]);
			await minutes.getByText('Count the people anew').waitFor();
			const text = (await minutes.locator('main').textContent()) ?? '';
			for (const expected of ['Ann Northam', 'Bob Southam', 'Return for correction', 'Is this length of road right?', '31/12/2026'])
				expect(text).toContain(expected);
			await minutes.close();
		} finally {
			await two.close();
		}
	});

	it.each([
		['forbidden', 'The owner of this document forbids downloads'],
		['signed-out', 'You are signed out of Google'],
		['not-found', 'The document is not there any more'],
	] as const)('is told in plain words when the export is %s, and its notes stay', async (reason, words) => {
		refusal = reason;
		await page.reload();
		await one.press(page);
		panel = await one.drawerOf(page);
		await panel.getByText(words).waitFor();
		await chooseTab(panel, 'Notes');
		await panel.getByText('Count the people anew').waitFor();
		refusal = undefined;
		await panel.getByRole('button', { name: 'Try again' }).click();
		await chooseTab(panel, 'Findings');
		await panel.getByText('Report quality').waitFor();
	});
});

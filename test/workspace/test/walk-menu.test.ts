import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	type Check,
	catalogueFor,
	checkWorkbook,
	nextEvent,
	REVIEW_LOG_SHEET,
	type ReviewEvent,
	reviewsIn,
	toA1,
	writeReviewFile,
} from '#core';
import { readWorkbook } from '#core/files';
import { viewCheck } from '#core/view';
import { SpreadsheetModel } from '../spreadsheet/spreadsheet-model.ts';
import { EXAMPLE, eventually, FLAWED, type Walk, Walks } from './walk.ts';

const OWNER_OF_MARKS = 'imc-monitor';

let walks: Walks;
beforeAll(async () => {
	walks = await Walks.start();
});
afterAll(() => walks?.close());

/** What core says of the file as it stands, today. */
async function checkOf(walk: Walk): Promise<Check> {
	// A sheet says how its numbers are written; a file doesn't.
	const workbook = { ...(await readWorkbook(await walk.bytes(), 'report.xlsx')), locale: 'en_GB' };
	return checkWorkbook(workbook, { asOf: Math.floor(Date.now() / 86_400_000) + 25_569 });
}

/** Each cell's content and looks; what a formula gives is worked out anew by the grid. */
function contentsOf(file: SpreadsheetModel): string[] {
	return file.sheets.map(({ name, ...sheet }, index) => {
		const cells: unknown[] = [];
		file.sheets[index]?.forEachCell((cell, row, column) => {
			cells.push([row, column, { ...cell, value: cell.formula === undefined ? cell.value : null }]);
		});
		return JSON.stringify([name, cells, sheet.merges, sheet.frozenRows, [...sheet.columnWidths]]);
	});
}

function marksIn(file: SpreadsheetModel): number {
	const values = file.sheets.flatMap(({ conditionalRules }) => conditionalRules.map(({ condition }) => String(condition?.values[0])));
	return values.filter((value) => value.includes(OWNER_OF_MARKS)).length;
}

const alertText = (walk: Walk, text: string) => walk.page.getByRole('dialog').getByText(text);

/** By its button, and the keys are in the sheet again. */
async function closeDialog({ page }: Walk): Promise<void> {
	await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
	await eventually(() => page.getByRole('dialog').count()).toBe(0);
	await page.waitForFunction(() => document.activeElement?.getAttribute('data-u-comp') === 'editor');
}

/** What the links of the Findings sheet say, once the grid has worked them out. */
function linksIn(file: SpreadsheetModel): string[] {
	const listed: string[] = [];
	file.sheetByName('Findings')?.forEachCell(({ formula, value }) => void (formula?.startsWith('HYPERLINK') && listed.push(String(value))));
	return listed.sort();
}

/** Begun and submitted. */
function reviewOf(name: string, municipality: string): ReviewEvent[] {
	const draft = { review: name, actor: name, at: '2025-03-01T10:00:00Z' };
	const opened = nextEvent([], { ...draft, id: 'e1', type: 'review-opened', payload: { name, municipality, role: 'focal-point' } });
	const verdict = nextEvent([opened], { ...draft, id: 'e2', type: 'verdict-given', payload: { verdict: 'accept', remark: '' } });
	return [opened, verdict];
}

describe.each([EXAMPLE, FLAWED])('the menu on %s', (report) => {
	/** What does the same whatever the report says is walked on one of them. */
	const once = (name: string, walked: () => Promise<void>) => void (report === EXAMPLE && test(name, walked));
	let walk: Walk;
	let before: string[];
	let check: Check;
	beforeAll(async () => {
		walk = await walks.open(report);
		before = contentsOf(await walk.file());
	});
	afterAll(async () => {
		expect(walk.problems).toEqual([]);
		await walk.close();
	});

	test('Check this report: scores and findings are those of the file, cells are marked, nothing else is changed', async () => {
		const { sidebar, panelWords } = walk;
		await walk.check();
		// Formulas without a result in the file have one by now.
		check = await checkOf(walk);
		const total = String(check.findings.length);
		await walk.unfold();
		await sidebar.getByText(panelWords.only, { exact: true }).click();
		await sidebar.getByText(panelWords.scores, { exact: true }).click();
		await sidebar.getByText(panelWords.shownOf.replace('{shown}', total).replace('{total}', total), { exact: true }).waitFor();
		const overall = viewCheck(check, catalogueFor('en')).quality.text;
		await sidebar.getByRole('img', { name: new RegExp(`^Report quality: ${overall}`) }).waitFor();
		const marked = check.findings.filter(({ places }) => places[0]?.sheet);
		for (const { places } of marked.slice(0, 5)) {
			const [place] = places;
			if (place) await walk.finding(place.sheet, toA1(place)).waitFor();
		}
		await eventually(async () => marksIn(await walk.file()) > 0).toBe(marked.length > 0);
		expect(contentsOf(await walk.file())).toEqual(before);
	});

	test('Check this sheet: what was found on it alone, with the scores of all', async () => {
		await walk.goTo('Quality', 'A1');
		await walk.menu(walk.words.menu.checkSheet);
		await walk.sidebar.getByText(walk.words.sidebar.thisSheetOnly).waitFor();
		await walk.whenChecked();
		const count = check.findings.filter(({ places }) => places[0]?.sheet === 'Quality').length;
		await walk.unfold();
		const cells = await walk.sidebar.locator('.imc-finding .imc-cell').allTextContents();
		expect(cells).toHaveLength(count);
		expect(cells.every((cell) => cell.startsWith('Quality '))).toBe(true);
		await walk.sidebar.getByText(walk.panelWords.scores, { exact: true }).click();
		const overall = viewCheck(check, catalogueFor('en')).quality.text;
		await walk.sidebar.getByRole('img', { name: new RegExp(`^Report quality: ${overall}`) }).waitFor();
	});

	test('Clear marks: they are gone, and the rest is as it was', async () => {
		await walk.menu(walk.words.menu.clearMarks);
		await walk.page
			.locator('.toast')
			.getByText(walk.words.menu.cleared.split('{')[0] ?? '')
			.waitFor();
		expect(marksIn(await walk.file())).toBe(0);
		expect(contentsOf(await walk.file())).toEqual(before);
		await walk.whenQuiet();
		await walk.menu(walk.words.menu.clearMarks);
		await walk.page.locator('.toast').getByText(walk.words.menu.nothingToClear).waitFor();
	});

	once('New report: refused where there is one, and nothing is changed', async () => {
		await walk.menu(walk.words.menu.newReport);
		await fillNewReport(walk);
		await walk.dialog.getByRole('alert').getByText(walk.words.problems.reportExists).waitFor();
		expect(contentsOf(await walk.file())).toEqual(before);
		await closeDialog(walk);
	});

	once('Add missing sections: says that none is', async () => {
		await walk.menu(walk.words.menu.addMissingSections);
		await alertText(walk, walk.words.addSections.nothing).waitFor();
		await walk.page.getByRole('button', { name: 'OK' }).click();
		expect(contentsOf(await walk.file())).toEqual(before);
	});

	once('Brief: a page for the municipality chosen, to print, copy and save', async () => {
		const { brief } = walk.words;
		await walk.menu(walk.words.menu.brief);
		await walk.dialog.getByLabel(brief.municipality).selectOption('North Ayrshire');
		const page = walk.dialog.frameLocator('iframe');
		await page.getByRole('heading', { level: 1, name: /North Ayrshire/ }).waitFor();
		await page
			.getByText(viewCheck(check, catalogueFor('en')).quality.text, { exact: true })
			.first()
			.waitFor();
		await walk.dialog.getByRole('button', { name: brief.copy }).click();
		await walk.dialog.getByText(brief.copied).waitFor();
		await walk.page.context().grantPermissions(['clipboard-read']);
		const copied = await walk.page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toMatch(/North Ayrshire.*\n/);
		const [download] = await Promise.all([
			walk.page.waitForEvent('download'),
			walk.dialog.getByRole('button', { name: brief.save }).click(),
		]);
		expect(download.suggestedFilename()).toMatch(/North Ayrshire.*\.html$/);
		await closeDialog(walk);
	});

	once('Settings: a threshold is written into the sheet', async () => {
		const { menu, settings } = walk.words;
		await walk.menu(menu.settings);
		await walk.dialog.getByLabel('Large change').fill('30');
		await walk.dialog.getByRole('button', { name: settings.save }).click();
		await walk.dialog.getByText(settings.saved).waitFor();
		await closeDialog(walk);
		const sheet = (await walk.file()).sheetByName('Settings');
		const written = new Map<unknown, unknown>();
		sheet?.forEachCell(({ value }, row, column) => void (column === 0 && written.set(value, sheet.cell(row, 1).value)));
		expect(written.get('Large change')).toBe(30);
	});

	once('Help: says how it works, and Escape closes it', async () => {
		await walk.menu(walk.words.menu.help);
		for (const step of walk.words.help.steps) await walk.dialog.getByText(step).waitFor();
		await walk.dialog.getByRole('main').click();
		await walk.page.keyboard.press('Escape');
		await eventually(() => walk.page.getByRole('dialog').count()).toBe(0);
	});

	test('Scorecard: a sheet with the scores, what to fix first and trends, made anew each time', async () => {
		const sheets = (await walk.file()).sheets.length;
		for (let time = 0; time < 2; time++) {
			await walk.menu(walk.words.menu.scorecard);
			await eventually(() => walk.tab()).toBe('Scorecard');
			await walk.whenQuiet();
		}
		expect((await walk.file()).sheets).toHaveLength(sheets + 1);
		expect(await walk.shownAt('Scorecard', 'A1')).toBe(check.entity);
		const { quality } = viewCheck(await checkOf(walk), catalogueFor('en'));
		const bar = (await walk.fileCell('Scorecard', 'C5'))?.formula ?? '';
		expect(await walk.shownAt('Scorecard', 'B5')).toBe(quality.text);
		// A report that is only unfinished has progress in words, and no colour.
		if (quality.band === null) expect(bar).toBe('');
		else {
			expect((await walk.fileCell('Scorecard', 'B5'))?.value).toBe(Number(quality.text));
			expect(bar).toMatch(/^SPARKLINE/);
		}
	});

	test('Findings: a sheet of them all, each with a link to its cell', async () => {
		await walk.menu(walk.words.menu.findings);
		await eventually(() => walk.tab()).toBe('Findings');
		await walk.whenQuiet();
		const now = await checkOf(walk);
		const places = [...now.findings, ...now.explained].flatMap(({ places: [place] }) =>
			place?.sheet ? [`${place.sheet} ${toA1(place)}`] : [],
		);
		await eventually(async () => linksIn(await walk.file())).toEqual(places.sort());
		const [first] = places;
		if (first === undefined) return;
		const shown = await walk.shownAt('Findings', 'B5');
		await walk.goTo('Findings', 'B5');
		await walk.page.getByRole('button', { name: `Open ${shown}` }).click();
		// A merged cell is selected whole.
		await eventually(async () => `${await walk.tab()} ${(await walk.nameBox()).split(':')[0]}`).toBe(shown);
	});

	once('Add reviews: a member’s file is shown, added, and read on a sheet of its own; the report stays as it is', async () => {
		const { menu, reviews, newReport } = walk.words;
		const was = contentsOf(await walk.file());
		const text = writeReviewFile(reviewOf('Ann', 'Northam'));
		await walk.menu(menu.reviews);
		await walk.dialog
			.getByLabel(reviews.choose)
			.setInputFiles({ name: 'ann.imc-review.jsonl', mimeType: 'application/json', buffer: Buffer.from(text) });
		await walk.dialog.getByText('Ann (Northam)').waitFor();
		await walk.dialog.getByRole('button', { name: reviews.add }).click();
		await walk.dialog.getByText(reviews.added.replace('{count}', '2').replace('{sheet}', reviews.sheet)).waitFor({ timeout: 60_000 });
		await walk.dialog.getByRole('button', { name: newReport.close }).click();
		await eventually(() => walk.tab()).toBe(reviews.sheet);
		await expect.poll(() => walk.page.locator('.docs-sheet-tab', { hasText: REVIEW_LOG_SHEET }).count()).toBe(0);
		const file = await readWorkbook(await walk.bytes(), 'report.xlsx');
		expect(reviewsIn(file)?.events).toEqual(reviewOf('Ann', 'Northam'));
		expect(contentsOf(await walk.file()).slice(0, was.length)).toEqual(was);
		expect((await checkOf(walk)).findings.map(({ places: [place] }) => place?.sheet)).not.toContain(reviews.sheet);
	});

	once('Start next period: leads to a copy, which it turns, and leaves this one as it is', async () => {
		const { nextPeriod, menu } = walk.words;
		const was = contentsOf(await walk.file());
		await walk.menu(menu.startNextPeriod);
		const link = walk.dialog.getByRole('link', { name: nextPeriod.makeCopy });
		await link.waitFor({ timeout: 60_000 });
		const [popup] = await Promise.all([walk.page.context().waitForEvent('page'), link.click()]);
		await popup.getByRole('button').click();
		const next = walk.inPage(popup);
		await next.ready();
		await next.menu(menu.startNextPeriod);
		await alertText(next, nextPeriod.question.split('{')[0] ?? '').waitFor();
		await popup.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
		await alertText(next, nextPeriod.done).waitFor({ timeout: 60_000 });
		await popup.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
		expect(await next.shownAt('Services', 'F5')).toBe(await walk.shownAt('Services', 'E5'));
		expect(await next.shownAt('Services', 'E5')).toBe('');
		expect(await next.shownAt('Partners', 'A5')).toBe('East Ayrshire');
		await popup.close();
		await closeDialog(walk);
		expect(contentsOf(await walk.file())).toEqual(was);
	});
});

test('Send: of a draft with errors nobody has to give a reason, and the day keeps the look of its cell', async () => {
	const walk = await walks.open(FLAWED);
	const { send, menu } = walk.words;
	const report = (await walk.file()).sheetByName('Report');
	let stage = '';
	report?.forEachCell(({ value }, row, column) => {
		if (/^Stage\b/.test(String(value))) stage = toA1({ row, column: column + 1 });
	});
	await walk.goTo('Report', stage);
	await walk.type('Draft');
	await eventually(async () => (await walk.fileCell('Report', stage))?.value).toBe('Draft');
	await walk.menu(menu.send);
	const allow = walk.page.getByRole('button', { name: 'Allow' });
	await allow.or(walk.page.locator('dialog iframe')).first().waitFor();
	if (await allow.count()) await allow.click();
	await walk.dialog.getByRole('checkbox', { name: /East Ayrshire, Council/ }).uncheck();
	const button = walk.dialog.getByRole('button', { name: send.preview });
	await expect.poll(() => button.isDisabled()).toBe(true);
	// A draft goes only with a reason.
	await walk.dialog.getByLabel(send.reason).fill('The council meets before the audit ends');
	await walk.dialog.getByRole('checkbox', { name: /East Ayrshire, Mayor/ }).check();
	// Somebody else corrects the address meanwhile: the list is no longer true, and is shown anew.
	const partners = (await walk.served()).sheetByName('Partners');
	const mayor =
		(await walk.dialog
			.getByRole('checkbox', { name: /East Ayrshire, Mayor/ })
			.locator('xpath=..')
			.locator('small bdi')
			.textContent()) ?? '';
	partners?.forEachCell(
		({ value }, row, column) => void (value === mayor && partners.change(row, column, { value: 'new.mayor@example.org' })),
	);
	await button.click();
	await walk.dialog.getByRole('button', { name: send.confirm.replace('{count}', '1') }).click({ timeout: 60_000 });
	await walk.dialog.getByRole('alert').getByText(walk.words.problems.recipientsChanged).waitFor();
	await walk.dialog.getByText('new.mayor@example.org').waitFor();
	await walk.dialog.getByRole('checkbox', { name: /East Ayrshire, Council/ }).uncheck();
	await walk.dialog.getByRole('checkbox', { name: /East Ayrshire, Mayor/ }).check();
	await button.click();
	await walk.dialog.getByRole('button', { name: send.confirm.replace('{count}', '1') }).click({ timeout: 60_000 });
	await walk.dialog.getByText(send.sent.replace('{count}', '1')).waitFor({ timeout: 60_000 });
	await closeDialog(walk);
	const today = new Intl.DateTimeFormat('en-GB').format(new Date());
	await eventually(() => walk.shownAt('Partners', 'K5')).toBe(today);
	await walk.close();
});

test('New report in an empty spreadsheet, then what was taken away is added again', async () => {
	const spreadsheet = new SpreadsheetModel('id', 'empty');
	spreadsheet.addSheet('Sheet1');
	const walk = await walks.open(spreadsheet);
	const { newReport, menu, addSections } = walk.words;
	await walk.check();
	await walk.sidebar.getByText(walk.words.sidebar.emptyWorkbook).waitFor();
	await walk.sidebar.getByRole('button', { name: menu.newReport }).click();
	await fillNewReport(walk);
	await walk.dialog.getByText(newReport.made.split('{')[0] ?? '').waitFor({ timeout: 60_000 });
	await walk.dialog.getByRole('button', { name: newReport.close }).click();
	await eventually(() => walk.tab()).toBe('Start');
	const file = await walk.file();
	expect(file.sheetByName('Partners')?.cell(4, 0).value).toBe('Alder');
	expect(file.sheetByName('Services')?.cell(4, 0).value).toBe('Waste collection');
	expect(await walk.shownAt('Partners', 'A6')).toBe('Birch');
	const lists: string[] = [];
	file.sheetByName('Services')?.forEachCell(({ validation }) => void (validation && lists.push(validation.criteria)));
	expect(new Set(lists)).toContain('VALUE_IN_RANGE');

	const model = await walk.served();
	model.sheets = model.sheets.filter(({ name }) => name !== 'Complaints');
	model.revision++;
	await walk.load();
	await walk.menu(menu.addMissingSections);
	await alertText(walk, addSections.added.replace('{sheets}', 'Complaints')).waitFor({ timeout: 60_000 });
	await walk.page.getByRole('button', { name: 'OK' }).click();
	await eventually(async () => (await walk.file()).sheetByName('Complaints')?.cell(3, 0).value).toBe('Service *');
	await walk.close();
});

// The last one: the language is the person's, and the other walks are in English.
test('Settings: another language is that of the next menu', async () => {
	const walk = await walks.open(EXAMPLE);
	await walk.menu(walk.words.menu.settings);
	await walk.dialog.getByLabel(walk.words.settings.language).selectOption('uk');
	await walk.dialog.getByRole('button', { name: walk.words.settings.save }).click();
	await walk.dialog.getByText(walk.words.settings.saved).waitFor();
	await closeDialog(walk);
	await walk.load();
	await walk.page.getByRole('button', { name: 'Extensions' }).click();
	await walk.page.getByRole('menuitem', { name: 'Перевірити звіт' }).waitFor();
	await walk.page.getByRole('menuitem', { name: 'Налаштування…' }).click();
	await walk.dialog.getByLabel('Моя мова').selectOption('en');
	await walk.dialog.getByRole('button', { name: 'Зберегти' }).click();
	await walk.dialog.getByText('Збережено.').waitFor();
	await closeDialog(walk);
	await walk.load();
	await walk.page.getByRole('button', { name: 'Extensions' }).click();
	await walk.page.getByRole('menuitem', { name: walk.words.menu.checkReport, exact: true }).waitFor();
	await walk.close();
});

async function fillNewReport({ dialog, words: { newReport } }: Walk): Promise<void> {
	await dialog.getByLabel(newReport.entity).fill('Joint waste service');
	await dialog.getByLabel(newReport.currency).selectOption('EUR');
	await dialog.getByLabel(newReport.periodStart).fill('2026-01-01');
	await dialog.getByLabel(newReport.periodEnd).fill('2026-06-30');
	await dialog.getByLabel(newReport.partners).fill('Alder\nBirch');
	await dialog.getByLabel(newReport.services).fill('Waste collection');
	for (const box of await dialog.getByRole('checkbox').all()) await box.check();
	await dialog.getByRole('button', { name: newReport.make }).click();
}

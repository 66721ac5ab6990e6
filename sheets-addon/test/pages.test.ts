import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill, reviewsIn, reviewWordsFor, writeReviewFile } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { panelWordsFor } from '#core/panel';
import { exampleSpreadsheet, openAddon } from './built-addon.ts';
import { longReport } from './long-report.ts';
import { launch, openPage, violationsOf } from './open-page.ts';
import { fileOf, workbookOf } from './review-files.ts';
import { smallReport } from './small-report.ts';

const words = panelWordsFor('en');
const sidebar = addonWordsFor('en').sidebar;

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser?.close());

describe('the sidebar', () => {
	test('checks, marks, and leads from a finding to its cell', async () => {
		const addon = openAddon({ spreadsheet: await exampleSpreadsheet('ayrshire-2019-20-flawed') });
		const page = await openPage(browser, addon, { start: 'report' });
		await page.getByRole('button', { name: sidebar.checkAgain }).waitFor();
		expect(addon.spreadsheet.sheetByName('Services')?.conditionalRules.length).toBeGreaterThan(0);
		const finding = page.locator('.imc-finding-head').nth(3);
		const cell = (await finding.locator('.imc-cell').textContent())?.split(' ').pop();
		await finding.click();
		await page.getByRole('button', { name: fill(words.goTo, { cell: cell ?? '' }) }).click();
		const { startRow, startColumn } = addon.spreadsheet.selection;
		await expect
			.poll(() => `${String.fromCharCode(65 + addon.spreadsheet.selection.startColumn)}${addon.spreadsheet.selection.startRow + 1}`)
			.toBe(cell);
		expect([startRow, startColumn].every(Number.isInteger)).toBe(true);
		expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(300);
	});

	test('writes a suggestion and takes it back, and keeps filter and place over a new check', async () => {
		const addon = openAddon({ spreadsheet: await exampleSpreadsheet('ayrshire-2019-20-flawed') });
		const page = await openPage(browser, addon, { start: 'report' });
		await page.getByRole('button', { name: sidebar.checkAgain }).waitFor();
		await page.getByText(words.only).click();
		await page.getByLabel(words.filterKind).selectOption('wrong');
		const heads = page.locator('.imc-finding-head');
		for (let index = 0; index < (await heads.count()); index++) {
			await heads.nth(index).click();
			if (await page.getByRole('button', { name: words.apply, exact: true }).count()) break;
		}
		const open = await page.locator('.imc-finding-head[aria-expanded=true]').textContent();
		await page.getByRole('button', { name: words.apply, exact: true }).first().click();
		await page.getByRole('button', { name: words.undo, exact: true }).click();
		await page.getByRole('button', { name: words.apply, exact: true }).first().waitFor();
		await page.getByRole('button', { name: sidebar.checkAgain }).click();
		await page.getByRole('button', { name: sidebar.checkAgain }).waitFor();
		await expect.poll(() => page.getByLabel(words.filterKind).inputValue()).toBe('wrong');
		await expect.poll(() => page.locator('.imc-finding-head[aria-expanded=true]').textContent()).toBe(open);
	});

	test('shows hostile texts as texts', async () => {
		const spreadsheet = longReport(3);
		spreadsheet.sheets[1]?.setCell(1, 4, { value: '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>' });
		const page = await openPage(browser, openAddon({ spreadsheet }), { start: 'report' });
		await page.getByRole('button', { name: sidebar.checkAgain }).waitFor();
		await page.getByText('<img src=x').first().waitFor();
		expect(await page.evaluate('window.hacked')).toBeUndefined();
		await expect.poll(() => page.locator('#app img').count()).toBe(0);
	});

	test('says in plain words what several accounts and an ended session mean', async () => {
		for (const [failure, message] of [
			['We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.', sidebar.accounts],
			['ScriptError: Authorization is required to perform that action.', sidebar.session],
		] as const) {
			const page = await openPage(browser, openAddon(), { start: 'report', failure });
			await page.getByRole('alert').getByText(message).waitFor();
		}
	});

	test('has nothing that axe objects to, light and dark, in English and Ukrainian', async () => {
		const addon = openAddon({ spreadsheet: await exampleSpreadsheet('ayrshire-2019-20-flawed') });
		for (const scheme of ['light', 'dark'] as const) {
			const language = scheme === 'light' ? 'en' : 'uk';
			addon.host.userProperties.set('language', language);
			const page = await openPage(browser, addon, { start: 'report', language, scheme });
			await page.getByRole('button', { name: addonWordsFor(language).sidebar.checkAgain }).waitFor();
			await page.locator('.imc-finding-head').first().click();
			expect(await violationsOf(page)).toEqual([]);
		}
	});
});

test('one’s own municipality is chosen once, and its page has nothing that axe objects to', async () => {
	const addon = openAddon({ spreadsheet: await exampleSpreadsheet('ayrshire-2019-20-flawed') });
	const { own } = panelWordsFor('en');
	const first = await openPage(browser, addon, { start: 'own' });
	await first.getByLabel(own.choose).selectOption('North Ayrshire');
	await first.getByRole('heading', { level: 1, name: 'North Ayrshire' }).waitFor();
	const again = await openPage(browser, addon, { start: 'own', scheme: 'dark' });
	await again.getByRole('heading', { level: 1, name: 'North Ayrshire' }).waitFor();
	for (const page of [first, again]) expect(await violationsOf(page)).toEqual([]);
	expect(await again.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
});

describe('the dialogs', () => {
	test('make a new report by keyboard', async () => {
		const addon = openAddon();
		const page = await openPage(browser, addon, { start: 'new-report', width: 480 });
		const { newReport } = addonWordsFor('en');
		await page.getByLabel(newReport.entity).fill('Joint waste service');
		// The spreadsheet's locale says what is paid with there.
		expect(await page.getByLabel(newReport.currency).inputValue()).toBe('GBP');
		await page.getByLabel(newReport.currency).selectOption('EUR');
		await page.getByLabel(newReport.periodStart).fill('2026-01-01');
		await page.getByLabel(newReport.periodEnd).fill('2026-06-30');
		await page.getByLabel(newReport.partners).fill('Alder, Birch; Cedar');
		await page.getByText('Alder · Birch · Cedar').waitFor();
		await page.getByLabel(newReport.services).fill('Waste collection');
		await page.getByRole('button', { name: newReport.make }).press('Enter');
		await page.getByText(newReport.made.split('{')[0] ?? '').waitFor();
		expect(addon.spreadsheet.sheetByName('Partners')?.cell(6, 0).value).toBe('Cedar');
	});

	test('write the brief as a page of its own', async () => {
		const addon = openAddon({ spreadsheet: await exampleSpreadsheet('ayrshire-2019-20') });
		const page = await openPage(browser, addon, { start: 'brief', width: 820 });
		const { brief } = addonWordsFor('en');
		const select = page.getByLabel(brief.municipality);
		await expect.poll(() => select.locator('option').count()).toBeGreaterThan(1);
		await select.selectOption({ index: 1 });
		await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
		expect(await violationsOf(page)).toEqual([]);
	});

	test('show what review files hold, and add them with one button', async () => {
		const addon = openAddon({ spreadsheet: smallReport() });
		const fileWith = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
		const ann = writeReviewFile(
			fileOf('Ann', { text: '<img src=x onerror="window.hacked=1">', documentId: `sheets:${addon.spreadsheet.id}` }).events,
		);
		const elsewhere = writeReviewFile(fileOf('Bob', { documentId: 'sheets:elsewhere' }).events);
		for (const scheme of ['light', 'dark'] as const) {
			const language = scheme === 'light' ? 'en' : 'uk';
			addon.host.userProperties.set('language', language);
			const page = await openPage(browser, addon, { start: 'reviews', language, scheme, width: 620 });
			const { reviews } = addonWordsFor(language);
			const { fileProblems, verdicts } = reviewWordsFor(language);
			await page
				.getByLabel(reviews.choose)
				.setInputFiles([
					fileWith('ann.imc-review.jsonl', `${ann}{"id":`),
					fileWith('bob.imc-review.jsonl', elsewhere),
					fileWith('photo.jsonl', 'JFIF'),
				]);
			const card = (name: string) => page.getByRole('listitem').filter({ hasText: name });
			await card('ann.').getByText(verdicts['accept-with-measures']).waitFor();
			await card('ann.')
				.getByText(fill(fileProblems['cut-short'], { line: '7' }))
				.waitFor();
			const fresh = scheme === 'light' ? '5' : '0';
			await card('ann.')
				.getByText(fill(reviews.counts, { notes: '2', count: fresh }))
				.waitFor();
			await card('bob.').getByText(reviews.other).waitFor();
			await expect.poll(() => card('ann.').getByText(reviews.other).count()).toBe(0);
			await card('photo.').getByText(reviews.foreign).waitFor();
			expect(await violationsOf(page)).toEqual([]);
			expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(620);
			await card('bob.').getByRole('button').click();
			await page.getByRole('button', { name: scheme === 'light' ? reviews.add : reviews.again }).click();
			// The sheet keeps the name that it has.
			await page.getByText(fill(reviews.added, { count: fresh, sheet: 'Review' })).waitFor();
			expect(await page.evaluate('window.hacked')).toBeUndefined();
		}
		const log = reviewsIn(workbookOf(addon.spreadsheet));
		expect(new Set(log?.events.map(({ actor }) => actor))).toEqual(new Set(['Ann']));
	});

	test('tell in Help whether page and script see the same', async () => {
		const { help } = addonWordsFor('uk');
		const page = await openPage(browser, openAddon(), { start: 'help', language: 'uk', width: 520 });
		await page.getByRole('button', { name: help.selfTest }).click();
		await page
			.getByRole('status')
			.getByText(help.selfTestPassed.split('{')[0] ?? '')
			.waitFor();
	});

	test('have nothing that axe objects to', async () => {
		const addon = openAddon({ spreadsheet: await exampleSpreadsheet('ayrshire-2019-20') });
		for (const start of ['new-report', 'settings', 'send', 'help'] as const) {
			const page = await openPage(browser, addon, { start, width: 560 });
			await expect.poll(() => page.locator('progress').count()).toBe(0);
			expect(await violationsOf(page), start).toEqual([]);
		}
	});
});

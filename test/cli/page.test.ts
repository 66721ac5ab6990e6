import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogueFor, catalogues, checkWorkbook, exampleWorkbook, type Workbook } from '#core';
import { briefFor } from '../../core/present/brief/brief.ts';
import { briefHtml } from '../../core/present/brief/brief-html.ts';
import { reportHtml, reportSectionHtml } from '../../core/present/html/report-html.ts';
import { summaryHtml } from '../../core/present/summary/summary-html.ts';
import { summaryRow } from '../../core/present/summary/summary-row.ts';
import { viewCheck } from '../../core/view/view-check.ts';
import { chromiumArguments, findChromium } from '../browser/chromium.ts';
import { enormousWorkbook, hostileReport, typicalReport } from './sample-reports.ts';

const asOf = 44012; // 2020-06-30
const en = catalogueFor('en');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const typicalWorkbook = exampleWorkbook({ name: '', report: typicalReport });
const reportPage = (workbook: Workbook) =>
	reportHtml(viewCheck(checkWorkbook(workbook, { asOf }), en, { file: 'report.xlsx', mostOfRule: 25 }), en);

function summaryPage(): string {
	const check = checkWorkbook(typicalWorkbook, { asOf });
	const parts = ['a.xlsx', 'b.xlsx'].map((file, index) => ({
		row: summaryRow(file, check, en),
		html: reportSectionHtml(viewCheck(check, en, { file }), en, `r${index}-`),
	}));
	return summaryHtml(parts, [{ file: 'c.xlsx', error: 'The file is empty.' }], en, '30/06/2020');
}

function briefPage(language = en): string {
	const result = briefFor(checkWorkbook(typicalWorkbook, { asOf }), 'Birch', language);
	if (result.kind !== 'brief') throw new Error('no brief');
	return briefHtml(result.brief);
}

const pages: readonly (readonly [string, () => string])[] = [
	['a typical report', () => reportPage(typicalWorkbook)],
	['an empty workbook', () => reportPage({ sheets: [] })],
	['an enormous report', () => reportPage(enormousWorkbook(4000))],
	['a hostile report', () => reportPage(exampleWorkbook({ name: '', report: hostileReport }))],
	['many reports', summaryPage],
	['a brief', briefPage],
];

let browser: Browser;
beforeAll(async () => {
	browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
}, 300_000);
afterAll(() => browser?.close());

describe.each(pages)('the page of %s', (_, make) => {
	test.each([
		['light', 1280],
		['dark', 360],
	] as const)(
		'is accessible and fits, %s at %i px',
		async (colorScheme, width) => {
			const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
			await page.setContent(make());
			expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
			await page.evaluate(axe);
			const violations =
				await page.evaluate(`axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
			.then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target).join(', ')))`);
			expect(violations).toEqual([]);
			await page.close();
		},
		60_000,
	);

	test('asks nothing of the network and runs nothing', async () => {
		const page = await browser.newPage();
		const seen: string[] = [];
		page.on('request', (request) => seen.push(request.url()));
		page.on('dialog', (dialog) => {
			seen.push(`dialog ${dialog.message()}`);
			void dialog.dismiss();
		});
		page.on('console', (message) => seen.push(message.text()));
		await page.setContent(make());
		expect(seen.filter((each) => !each.startsWith('data:'))).toEqual([]);
		await page.close();
	});
});

test('findings are folded by section, and one kind alone can be shown, without a script', async () => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.setContent(reportPage(typicalWorkbook));
	const budget = page.locator('details.group', { has: page.getByRole('heading', { name: 'Budget' }) });
	const wrong = budget.locator('.rule.wrong').first();
	await expect.poll(() => wrong.isVisible()).toBe(false);
	await budget.locator('summary').click();
	await expect.poll(() => wrong.isVisible()).toBe(true);
	await page.getByLabel(/^\d+ warnings?$/).check();
	await expect.poll(() => wrong.isVisible()).toBe(false);
	for (const group of await page.locator('details.group.has-wrong:not(.has-question)').all())
		await expect.poll(() => group.isVisible()).toBe(false);
	await page.close();
});

test.each(catalogues.map((catalogue) => [catalogue.name, catalogue] as const))(
	'a brief is one sheet of A4, in %s',
	async (_, catalogue) => {
		const page = await browser.newPage();
		await page.setContent(briefPage(catalogue));
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
		await page.close();
	},
);

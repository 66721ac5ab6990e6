import { beforeAll, expect, test } from 'vitest';
import { exampleSpreadsheet, openAddon } from './built-addon.ts';

/** Of the page that Google turns into the PDF: each table's rows of texts. */
let page: string;
let tables: string[][][];
beforeAll(async () => {
	const addon = openAddon({ spreadsheet: await exampleSpreadsheet('ayrshire-2019-20-flawed') });
	const chosen = addon.call('recipients', {}).recipients.filter(({ isUsable, sentOn }) => isUsable && sentOn === null);
	addon.call('send', { chosen, reason: 'The audit is late' });
	page = Buffer.from(addon.shown.mails[0]?.attachments[0]?.bytes ?? []).toString();
	tables = [...page.matchAll(/<table(?! class="bar").*?<\/table>(?!<\/td>)/gs)].map(([table]) =>
		[...table.matchAll(/<tr>(?:(?!<tr>).)*<\/tr>/gs)].map(([row]) =>
			[...row.matchAll(/<t[dh][^>]*>([^<]*)</g)].map(([, text]) => text ?? ''),
		),
	);
});

const titled = (title: string) => page.slice(page.indexOf(`<h2>${title}</h2>`)).split('<h2>')[1] ?? '';

test('a page for the mayor comes first: the verdict, what came of the targets, what we pay and get, three questions', () => {
	const first = page.slice(0, page.indexOf('class="report"'));
	expect(first).toMatch(/<h1>Brief for the mayor of \w+ Ayrshire<\/h1>/);
	expect(first).toMatch(/Not ready: \d+ figures are wrong/);
	expect(first.match(/<h2>What to ask the cooperation<\/h2><ol>(<li>[^<]+<\/li>){1,3}<\/ol>/)).not.toBeNull();
	for (const heading of ['Were the targets reached?', 'What we pay and what we get']) expect(first).toContain(`<h2>${heading}</h2>`);
	expect(first).not.toMatch(/>[^<]*\b[A-Z]{1,2}\d{1,3}\b[^<]*</);
});

test('the annex begins with the scorecard: both scores, the topics and what to fix, with bars as long as the scores', () => {
	expect(page.indexOf('Annex')).toBeLessThan(page.indexOf('<h2>Scorecard</h2>'));
	expect(page.indexOf('Fix first')).toBeLessThan(page.indexOf('<h2>Report</h2>'));
	expect(titled('Scorecard')).toContain('Report quality: Can this report be trusted?');
	const [, shown, width] = /class="n">(\d+)<.*?width="(\d+)%" bgcolor="#b3261e"/s.exec(titled('Scorecard')) ?? [];
	expect([Number(shown) < 60, width]).toEqual([true, shown]);
	expect(titled('The four topics that every report must cover')).toContain('Poor');
	expect(titled('Fix first')).toMatch(/\+\d+(\.\d)?</);
});

test('the sheets are there without what only helps to fill them in', () => {
	expect(page).not.toContain('← Start');
	expect(page).not.toContain('First day reported on');
	expect(page).not.toMatch(/ \*</);
	expect(titled('Report')).toMatch(/Stage<\/th><td>Final</);
	expect(titled('Balances')).toMatch(/Closing balance<\/th><td>5,492,000</);
});

test('a table wider than a page is cut between columns; each piece names its rows and is narrow enough to read', () => {
	const satisfaction = tables.filter(([heads = []]) => heads[0] === 'Service' && heads[1] === 'Municipality');
	expect(satisfaction.length).toBeGreaterThan(3);
	for (const [heads = []] of tables) expect(heads.length).toBeLessThanOrEqual(10);
	const heads = satisfaction.flatMap(([first = []]) => first);
	for (const head of ['Method', 'Very satisfied', 'Margin of error', 'Previous responses', 'Comment']) expect(heads).toContain(head);
});

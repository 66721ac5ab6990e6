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

test('the scorecard comes first: both scores, the topics and what to fix, with bars as long as the scores', () => {
	expect(page.indexOf('Fix first')).toBeLessThan(page.indexOf('<h2>Report</h2>'));
	expect(titled('Scorecard')).toContain('Report quality: Can this report be trusted?');
	expect(titled('Scorecard')).toMatch(/class="n">86<.*width="86%" bgcolor="#1b7a3d"/s);
	expect(titled('The four topics that every report must cover')).toContain('Needs work');
	expect(titled('Fix first')).toMatch(/\+1\.5<.*More users than residents<.*>Services G6</s);
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

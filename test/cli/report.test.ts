import { describe, expect, test } from 'vitest';
import { catalogueFor, catalogues, checkWorkbook, exampleWorkbook, type Workbook } from '#core';
import { briefFor } from '../../core/present/brief/brief.ts';
import { briefHtml } from '../../core/present/brief/brief-html.ts';
import { briefText } from '../../core/present/brief/brief-text.ts';
import { reportHtml } from '../../core/present/html/report-html.ts';
import { reportMarkdown } from '../../core/present/markdown.ts';
import { summaryHtml } from '../../core/present/summary/summary-html.ts';
import { summaryMarkdown } from '../../core/present/summary/summary-markdown.ts';
import { summaryText } from '../../core/present/summary/summary-text.ts';
import { textWidth } from '../../core/present/text/layout.ts';
import { reportText } from '../../core/present/text/report-text.ts';
import { viewCheck } from '../../core/view/view-check.ts';
import { enormousWorkbook, hostileReport, typicalReport } from './sample-reports.ts';

const asOf = 44012; // 2020-06-30
const en = catalogueFor('en');
const all = { width: 100, hasColour: false, isShort: false };
const present = (workbook: Workbook, mostOfRule = 25) =>
	viewCheck(checkWorkbook(workbook, { asOf }), en, { file: 'report.xlsx', mostOfRule });
const typical = present(exampleWorkbook({ name: '', report: typicalReport }));
const hostile = present(exampleWorkbook({ name: '', report: hostileReport }));

test('in French, a label stands before its colon as French has it, in every output', () => {
	const french = catalogueFor('fr');
	const check = checkWorkbook(exampleWorkbook({ name: '', report: typicalReport }), { asOf });
	const view = viewCheck(check, french, { file: 'report.xlsx' });
	const brief = briefFor(check, 'Birch', french);
	if (brief.kind !== 'brief') throw new Error('there is no brief');
	const terminal = { width: 100, hasColour: false, isShort: false };
	const unreadable = [{ file: 'vide.xlsx', error: 'Le fichier est vide.' }];
	const outputs = {
		text: reportText(view, french, terminal),
		html: visibleText(reportHtml(view, french)),
		markdown: reportMarkdown(view, french),
		'one screen of text': reportText(view, french, { ...terminal, isShort: true }),
		'brief as text': briefText(brief.brief, terminal),
		'brief as html': visibleText(briefHtml(brief.brief)),
		'many as text': summaryText([], unreadable, french, terminal),
		'many as html': visibleText(summaryHtml([], unreadable, french, '30/06/2020')),
		'many as markdown': summaryMarkdown([], unreadable, french),
	};
	for (const [output, text] of Object.entries(outputs)) {
		expect(text, output).toContain('\u00a0:');
		expect([...text.matchAll(/.{0,30}[^\s\u00a0:][:;] .{0,20}/gu)].map(String), output).toEqual([]);
	}
});

function visibleText(page: string): string {
	return page
		.replace(/<(style|title)\b[\s\S]*?<\/\1>/g, '')
		.replace(/<[^>]*>/g, '')
		.replace(/&[a-z]+;|&#\d+;/g, ' ');
}

describe('a report as text', () => {
	test.each([40, 60, 100, 120])('fits a terminal of %i columns', (width) => {
		for (const view of [typical, hostile]) {
			for (const isShort of [true, false]) {
				const lines = reportText(view, en, { width, hasColour: false, isShort, hint: ['a hint '.repeat(20)] }).split('\n');
				for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
			}
		}
	});

	test('has colour only where it is asked for, and the same words with it', () => {
		const plain = reportText(typical, en, all);
		const coloured = reportText(typical, en, { ...all, hasColour: true });
		expect(plain).not.toContain('\u001b');
		// biome-ignore lint/suspicious/noControlCharactersInRegex: the codes that a terminal takes for colours.
		expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
	});

	test('says of each finding where, what, why and what to do', () => {
		const text = reportText(typical, en, all);
		expect(text).toContain('“Fuel”');
		expect(text).toContain('Why it matters: Councils that pay');
		expect(text).toContain('What to do:');
		expect(text).toContain('[finance/variance-unexplained]');
	});

	test('says the verdict at the head and at the end, so that a good score hides nothing', () => {
		const lines = reportText(typical, en, all).trimEnd().split('\n');
		expect(lines[3]).toMatch(/^■ Not ready: \d+ figures are wrong$/);
		expect(lines[lines.length - 1]).toBe(lines[3]);
	});

	test('fits a screen, with the verdict, the scores, five fixes, each section’s counts and how to see the rest', () => {
		const lines = reportText(typical, en, { width: 80, hasColour: false, isShort: true, hint: ['the rest: --all'] })
			.trimEnd()
			.split('\n');
		expect(lines.length).toBeLessThanOrEqual(40);
		expect(lines.indexOf('FINDINGS') - lines.indexOf('FIX FIRST')).toBe(7);
		for (const { heading } of typical.groups) expect(lines.join('\n')).toContain(heading);
		expect(lines[lines.length - 1]).toBe('the rest: --all');
	});

	test('writes large counts as its reader does', () => {
		const many = checkWorkbook(enormousWorkbook(8000), { asOf });
		const viewIn = (catalogue: typeof en) => viewCheck(many, catalogue, { file: 'report.xlsx', mostOfRule: 25 });
		const text = reportText(viewIn(en), en, all);
		expect(text).toMatch(/^\d{2},\d{3} errors · /m);
		expect(text).toContain('Shown here: 25 of ');
		const french = catalogueFor('fr');
		expect(visibleText(reportHtml(viewIn(french), french))).toMatch(/\d{2}\u202f\d{3}\u00a0erreurs/);
	});

	test('spells out the thresholds that the agreement changed, and only names the others', () => {
		const report = {
			...typicalReport,
			settings: [
				{ parameter: 'Large change', value: '40%' },
				{ parameter: 'Cash cover', value: 1 },
			],
		};
		const text = reportText(present(exampleWorkbook({ name: '', report })), en, all);
		expect(text).toContain('Large change: 40 % (Default: 25 %)\n    Change since last period');
		expect(text).toContain('Cash cover: 1');
		expect(text).not.toContain('Months of expenditure');
	});

	test('keeps what staff explained on record', () => {
		expect(reportText(typical, en, all)).toContain('Reason given: Two lorries were replaced');
	});
});

describe('a report as a page', () => {
	test('loads nothing and runs nothing, whatever its cells hold', () => {
		const page = reportHtml(hostile, en);
		expect(page).toContain(`content="default-src 'none'`);
		expect(page).not.toMatch(/<script|<img|<iframe|<link rel="stylesheet|\son\w+="|src=["']http|href="(?!#|data:image\/svg)/i);
		expect(page).toContain('&lt;script&gt;');
		expect(page).not.toMatch(/[\u202a-\u202e\u200b]/);
	});

	test('of ten thousand findings shows a part and says how many there are', () => {
		const view = present(enormousWorkbook(4000));
		const total = Object.values(view.counts).reduce((sum, count) => sum + count, 0);
		expect(total).toBeGreaterThan(10_000);
		const page = reportHtml(view, en);
		expect(page.length).toBeLessThan(150_000);
		expect(page).toMatch(/Shown here: 25 of 4,000/);
	});

	test('is whole in every language', () => {
		for (const catalogue of catalogues) {
			const view = viewCheck(checkWorkbook(exampleWorkbook({ name: '', report: typicalReport }), { asOf }), catalogue, {});
			const page = reportHtml(view, catalogue).replace(/<style>[\s\S]*<\/style>/, '');
			expect(page).toContain(`<html lang="${catalogue.language}">`);
			expect(page).not.toMatch(/\{\w+\}|undefined|NaN/);
		}
	});

	test('has each id once', () => {
		const ids = [...reportHtml(typical, en).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe('a report as Markdown', () => {
	test('keeps hostile cells text', () => {
		const markdown = reportMarkdown(hostile, en);
		expect(markdown).toContain('\\<script\\>');
		expect(markdown).not.toMatch(/(?<!\\)<script|(?<!\\)\]\(javascript/);
	});

	test('has as many cells in each row of a table as in its head', () => {
		for (const table of reportMarkdown(hostile, en).matchAll(/(?:^\|.*\n)+/gm)) {
			const widths = table[0]
				.trim()
				.split('\n')
				.map((line) => line.split(/(?<!\\)\|/).length);
			expect(new Set(widths).size).toBe(1);
		}
	});
});

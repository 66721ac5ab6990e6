import { beforeAll, describe, expect, test } from 'vitest';
import { catalogueFor, columnsOf, type SectionKey, sectionKeys } from '#core';
import { personalCopy } from '../../test/workspace/spreadsheet/copy-spreadsheet.ts';
import type { SheetModel } from '../../test/workspace/spreadsheet/sheet-model.ts';
import type { SpreadsheetModel } from '../../test/workspace/spreadsheet/spreadsheet-model.ts';
import { type Addon, openAddon } from './built-addon.ts';
import { placeOf } from './small-report.ts';

/** What reorders or hides other letters, and what only looks empty. */
const INVISIBLE = /[\u202a-\u202e\u2066-\u2069\u200b-\u200f\u00ad\ufeff\u2028]/;
const hostile = (name: string) =>
	`=HYPERLINK("https://${name}.example","x")<img src=x onerror=alert(1)><script>${name}</script>\u202e\u200b&lt;`;

/** The next period is reckoned from these. */
const KEPT = ['report-periodStart', 'report-periodEnd'];
/** Every column of every section, by the sections' own data: a new one is tested by itself. */
const fields = sectionKeys
	.flatMap((section) =>
		columnsOf(section).flatMap(([column, { isComputed }]) => (isComputed ? [] : [{ section, column, name: `${section}-${column}` }])),
	)
	.filter(({ name }) => !KEPT.includes(name));

let addon: Addon;
let spreadsheet: SpreadsheetModel;
beforeAll(() => {
	addon = openAddon();
	spreadsheet = addon.spreadsheet;
	addon.call('newReport', {
		...{ language: 'en', entity: hostile('asked'), currency: 'EUR', periodStart: '2025-01-01', periodEnd: '2025-12-31' },
		...{ partners: [hostile('partner'), '(5)', 'March 2020'], services: [hostile('service'), '-1', '+1', '@x', 'TRUE'] },
	});
	for (const { section, column, name } of fields) fill(section, column, hostile(name));
	fill('partners', 'mayorEmail', 'mayor@alder.example');
});

/** Into the first free row of a table, or beside the label of a form. */
function fill(section: SectionKey, column: string, value: string): void {
	const { sheet, at } = cellOf(section, column);
	sheet.change(at.row, at.column, { value });
}

function cellOf(section: SectionKey, column: string): ReturnType<typeof placeOf> {
	const isForm = section === 'report' || section === 'balances';
	const place = placeOf(spreadsheet, section, column, 0);
	if (!isForm) return place;
	const { sheet, at } = place;
	return { sheet, at: { row: at.row - 1, column: at.column + 1 } };
}

function eachText(sheet: SheetModel | undefined, visit: (text: string, formula: string | undefined) => void): void {
	sheet?.forEachCell(
		({ value, formula }) => void ((typeof value === 'string' || formula !== undefined) && visit(String(value ?? ''), formula)),
	);
}

test('there are fields to test', () => {
	expect(fields.length).toBeGreaterThan(40);
});

test('what was asked for in the dialog stands in the sheets as it was typed', () => {
	const texts: unknown[] = [];
	for (const sheet of spreadsheet.sheets) sheet.forEachCell(({ value, formula }) => void (formula === undefined && texts.push(value)));
	for (const text of ['(5)', 'March 2020', '-1', '+1', '@x', 'TRUE']) expect(texts).toContain(text);
});

describe.each([
	['makeFindingsSheet', 'Findings', /^HYPERLINK\("#gid=\d+&range=[A-Z]+\d+","[^"]*"\)$/],
	['makeScorecardSheet', 'Scorecard', /^(?:HYPERLINK\("#gid=\d+&range=[A-Z]+\d+","[^"]*"\)|SPARKLINE\([$A-Z\d:,]+\))$/],
])('%s', (item, name, allowed) => {
	test('writes no formula of anybody’s text, and nothing that hides', () => {
		expect(addon.run(item)).toMatchObject({ ok: true });
		const sheet = spreadsheet.sheetByName(name);
		let count = 0;
		eachText(sheet, (text, formula) => {
			count++;
			if (formula !== undefined) expect(formula).toMatch(allowed);
			expect(text).not.toMatch(INVISIBLE);
		});
		expect(count).toBeGreaterThan(10);
	});
});

describe('what is sent', () => {
	function mails() {
		const { recipients } = addon.call('recipients', {});
		const chosen = recipients
			.filter(({ isUsable }) => isUsable)
			.map(({ municipality, to, email, sentOn }) => ({ municipality, to, email, sentOn }));
		const from = addon.shown.mails.length;
		addon.call('send', { chosen, reason: 'Line one\r\nBcc: evil@evil.example\r\n\r\n<b>x</b>' });
		return addon.shown.mails.slice(from);
	}

	test('holds each field as text, in a PDF whose page has no element of theirs', () => {
		const [mail] = mails();
		const page = Buffer.from(mail?.attachments[0]?.bytes ?? []).toString();
		for (const { name } of fields.filter(({ name }) => name !== 'partners-mayorEmail')) expect(page, name).toContain(`${name}.example`);
		expect(page).not.toMatch(/<(?:img|script|a|b)\b/i);
		expect(page).not.toMatch(INVISIBLE);
		expect(page).toContain('&#38;lt;');
	});

	test('has no header but its own: one line of subject, one recipient, a plain body and a name without folders', () => {
		fill('report', 'entity', 'Service\r\nBcc: evil@evil.example\u202e/../x');
		const [mail, ...others] = mails();
		expect(others).toEqual([]);
		expect(mail?.to).toEqual(['mayor@alder.example']);
		expect([mail?.cc, mail?.bcc, mail?.replyTo, mail?.fromName, mail?.htmlBody]).toEqual([[], [], undefined, undefined, undefined]);
		expect(mail?.subject).not.toMatch(/[\r\n]|\u202e/);
		expect(mail?.body).not.toMatch(/\r|\u202e|^Bcc/m);
		expect(mail?.attachments[0]?.name).not.toMatch(/[\\/\r\n\u202e]/);
	});

	test.each([
		'mayor@alder.example, evil@evil.example',
		'mayor@alder.example\r\nBcc: evil@evil.example',
		'Mayor <mayor@alder.example>',
		'mayor@alder.example;x@y.example',
		'mayor\u200b@alder.example',
		'mayor@alder\u202e.example',
		'mayor@alder',
		'mayor@@alder.example',
		'mayor@alder..example',
		`${'m'.repeat(250)}@alder.example`,
	])('goes to no address like %j', (address) => {
		fill('partners', 'mayorEmail', address);
		const { recipients } = addon.call('recipients', {});
		expect(recipients.filter(({ isUsable }) => isUsable)).toEqual([]);
		fill('partners', 'mayorEmail', 'mayor@alder.example');
	});
});

test('the next period holds what is carried over as text, under a name without anything hidden', () => {
	expect(addon.run('startNextPeriod')).toMatchObject({ ok: true });
	const copy = personalCopy(addon.spreadsheet);
	expect(openAddon({ spreadsheet: copy }).run('startNextPeriod')).toMatchObject({ ok: true });
	expect(copy.name).not.toMatch(INVISIBLE);
	let carried = 0;
	for (const sheet of copy.sheets) {
		eachText(sheet, (text, formula) => {
			if (text.includes('.example')) carried++;
			expect(formula ?? '').not.toContain('.example');
		});
	}
	expect(carried).toBeGreaterThan(0);
});

test('a message names a sheet without what hides in its name', () => {
	expect(() => addon.call('select', { sheet: 'Gone\u202e<b>', row: 0, column: 0 })).toThrow('Gone[U+202E]<b>');
});

test('the brief and the settings carry nothing hidden', () => {
	const { names } = addon.call('municipalities', {});
	const brief = addon.call('brief', { municipality: names[0] ?? '' });
	expect(JSON.stringify({ ...brief, catalogue: null })).not.toMatch(INVISIBLE);
	expect(JSON.stringify(addon.call('settings', {}))).not.toMatch(INVISIBLE);
	expect(catalogueFor('en').language).toBe('en');
});

import { describe, expect, test } from 'vitest';
import {
	checkWorkbook,
	type Language,
	languages,
	REVIEW_LOG_SHEET,
	type ReviewEvent,
	reviewLogRows,
	reviewsIn,
	reviewWordsFor,
} from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { copySpreadsheet } from '../../test/workspace/spreadsheet/copy-spreadsheet.ts';
import { snapshotSheet } from '../../test/workspace/spreadsheet/snapshot.ts';
import type { RequestOf } from '../contract/calls.ts';
import { rowsDigest } from '../contract/rows-digest.ts';
import { addToWorkbook, type ChosenFile, contentOf, type SheetSource, sharedEvents } from '../reviews/add-reviews.ts';
import { reviewSheet } from '../reviews/review-sheet.ts';
import { type Addon, exampleSpreadsheet, openAddon } from './built-addon.ts';
import { expectNothingHalfWritten, interruptEverywhere, stateOf, wholeSheets } from './interruptions.ts';
import { fileOf, workbookOf } from './review-files.ts';
import { smallReport } from './small-report.ts';

const SHEET = addonWordsFor('en').reviews.sheet;
const NO_SHEET = rowsDigest([]);
const HOSTILE = '=HYPERLINK("https://evil.example","x")<img src=x onerror=alert(1)>\u202e\u200b';

/** As the dialog does: what it was opened with, and its button. */
async function addFiles(addon: Addon, files: readonly ChosenFile[], source: SheetSource = addon.call('reviews', {})) {
	const add = (request: RequestOf<'addReviews'>) => Promise.resolve(addon.call('addReviews', request));
	return addToWorkbook(add, source, ({ log }) => sharedEvents(log, files), sheetOf);
}

const sheetIn = (language: Language) => (events: readonly ReviewEvent[]) => {
	const { reviews } = addonWordsFor(language);
	return reviewSheet(events, {
		name: reviews.sheet,
		made: reviews.made,
		words: reviewWordsFor(language),
		help: { response: '', state: '' },
		day: '2025-04-01',
	});
};
const sheetOf = sheetIn('en');

const eventsIn = (addon: Addon) => reviewsIn(workbookOf(addon.spreadsheet))?.events ?? [];

function textsOn(addon: Addon, name: string): string[] {
	const texts: string[] = [];
	addon.spreadsheet.sheetByName(name)?.forEachCell(({ value }) => void (value !== null && texts.push(String(value))));
	return texts;
}

const [ann, bob] = [fileOf('Ann'), fileOf('Bob', { answer: 'no' })];
const both = sharedEvents([], [ann, bob]);

describe('reviews in the workbook', () => {
	test('are in a hidden log, which gives back every event, and on a sheet that shows who said what', async () => {
		const addon = openAddon({ spreadsheet: smallReport() });
		expect(await addFiles(addon, [ann])).toBe(SHEET);
		expect(await addFiles(addon, [bob])).toBe(SHEET);
		expect(eventsIn(addon)).toEqual(both);
		const log = addon.spreadsheet.sheetByName(REVIEW_LOG_SHEET);
		expect(log?.isHidden).toBe(true);
		expect(log?.protections).toMatchObject([{ range: undefined, isWarningOnly: true }]);
		const { answers, verdicts, minutes } = reviewWordsFor('en');
		const texts = textsOn(addon, SHEET);
		for (const text of ['Ann', 'Bob', 'Ann asks', 'Bob asks', minutes.agreement.differ, '30/06/2025']) expect(texts).toContain(text);
		expect(texts.join('\n')).toContain(verdicts['accept-with-measures']);
		expect(texts.join('\n')).toMatch(new RegExp(`Ann: ${answers.yes}.*\nBob: ${answers.no}`));
		expect(addon.spreadsheet.sheets.filter(({ name }) => name.startsWith(SHEET))).toHaveLength(1);
	});

	test('added twice are there once, and cost no line more', async () => {
		const addon = openAddon({ spreadsheet: smallReport() });
		await addFiles(addon, [ann, ann]);
		const before = snapshotSheet(addon.spreadsheet.sheetByName(REVIEW_LOG_SHEET) ?? never());
		await addFiles(addon, [ann]);
		expect(snapshotSheet(addon.spreadsheet.sheetByName(REVIEW_LOG_SHEET) ?? never())).toBe(before);
		expect(contentOf([ann, bob, bob], addon.call('reviews', {}).log, 'id').map(({ fresh }) => fresh)).toEqual([0, bob.events.length, 0]);
	});

	test('of two people who add at once are all there, and on the sheet', async () => {
		const addon = openAddon({ spreadsheet: smallReport() });
		const source = addon.call('reviews', {});
		await addFiles(addon, [ann], source);
		await addFiles(addon, [bob], source);
		expect(eventsIn(addon)).toEqual(both);
		expect(textsOn(addon, SHEET)).toEqual(expect.arrayContaining(['Ann asks', 'Bob asks']));
	});

	test('that nobody has submitted stay with their author', async () => {
		const addon = openAddon({ spreadsheet: smallReport() });
		await addFiles(addon, [fileOf('Cleo', { isSubmitted: false, text: 'Not for others yet' })]);
		expect(eventsIn(addon).map(({ type }) => type)).toEqual(['review-opened']);
		expect(JSON.stringify(workbookOf(addon.spreadsheet))).not.toContain('Not for others yet');
	});

	test('say when they are about another document, and only where that is sure', () => {
		const other = fileOf('Ann', { documentId: 'sheets:elsewhere' });
		const copy = fileOf('Bob', { documentId: 'report:joint service 2025' });
		expect(contentOf([ann, other, copy], [], 'id').map(({ isAboutOther }) => isAboutOther)).toEqual([false, true, false]);
	});

	test('keep a line longer than a cell, and lines that a person spoilt do not stop them', async () => {
		const addon = openAddon({ spreadsheet: smallReport() });
		const long = fileOf('Ann', { text: `ї${'"'.repeat(19_000)}` });
		await addFiles(addon, [long]);
		const log = addon.spreadsheet.sheetByName(REVIEW_LOG_SHEET) ?? never();
		expect(log.contentSize().columns).toBe(2);
		log.change(log.contentSize().rows, 0, { value: 'hello' });
		expect(await addFiles(addon, [bob])).toBeDefined();
		expect(eventsIn(addon)).toEqual(sharedEvents([], [long, bob]));
	});

	test('are never taken for formulas, and lead to their cells', async () => {
		const addon = openAddon({ spreadsheet: smallReport() });
		await addFiles(addon, [fileOf(HOSTILE, { text: HOSTILE, cell: { sheet: 'Services', row: 4, column: 1 } })]);
		const formulas: string[] = [];
		for (const name of [SHEET, REVIEW_LOG_SHEET])
			addon.spreadsheet.sheetByName(name)?.forEachCell(({ formula }) => void (formula !== undefined && formulas.push(formula)));
		const { id } = addon.spreadsheet.sheetByName('Services') ?? never();
		expect(formulas).toHaveLength(1);
		expect(formulas[0]).toMatch(new RegExp(`^HYPERLINK\\("#gid=${id}&range=B5","Services › [^"]*"\\)$`));
		expect(textsOn(addon, SHEET).join()).not.toMatch(/[\u202e\u200b]/);
		expect(eventsIn(addon)).toHaveLength(6);
	});

	test('are no part of the report: not for the check, its marks or what is sent', async () => {
		const spreadsheet = await exampleSpreadsheet('ayrshire-2019-20-flawed');
		const addon = openAddon({ spreadsheet });
		const before = addon.call('check', { scope: 'report' });
		await addFiles(addon, [ann, bob]);
		const after = addon.call('check', { scope: 'report' });
		expect(after.view.findings).toEqual(before.view.findings);
		expect(after.marks).toEqual(before.marks);
		const own = () => [SHEET, REVIEW_LOG_SHEET].map((name) => snapshotSheet(spreadsheet.sheetByName(name) ?? never()));
		const looks = own();
		addon.call('mark', { sheets: after.marks, checkedAt: after.checkedAt });
		expect(addon.run('clearMarks').ok).toBe(true);
		expect(own()).toEqual(looks);
		const chosen = addon.call('recipients', {}).recipients.filter(({ isUsable }) => isUsable);
		addon.call('send', { chosen, reason: 'The audit is late' });
		const page = Buffer.from(addon.shown.mails[0]?.attachments[0]?.bytes ?? []).toString();
		expect(page).toContain('Ayrshire');
		expect(page).not.toMatch(/imc-review|Ann asks/);
	});

	test.each(languages)('are no part of the report for others who check the file either (%s)', async (language) => {
		const spreadsheet = smallReport();
		const addon = openAddon({ spreadsheet });
		const findings = () => checkWorkbook(workbookOf(spreadsheet), { asOf: 45_800 }).findings.map(({ rule, places }) => [rule, places]);
		const before = findings();
		addon.call('addReviews', { seen: 0, seenSheet: NO_SHEET, lines: linesOf(ann, bob), sheet: sheetIn(language)(both) });
		expect(spreadsheet.sheets).toHaveLength(7);
		expect(findings()).toEqual(before);
	});

	test('take few calls, as many for a thousand entries as for ten', async () => {
		const counts = [1, 100].map((members) => {
			const addon = openAddon({ spreadsheet: smallReport() });
			const files = Array.from({ length: members }, (_, index) => fileOf(`Member ${index}`));
			addon.call('reviews', {});
			expect(addon.calls().length).toBeLessThanOrEqual(6);
			const events = sharedEvents([], files);
			return { addon, files, events };
		});
		const calls: number[] = [];
		for (const { addon, files } of counts) {
			await addFiles(addon, files);
			calls.push(addon.calls().length);
		}
		expect(calls[0]).toBe(calls[1]);
		expect(calls[0]).toBeLessThanOrEqual(70);
	});
});

describe('interrupted at any service call', () => {
	test.each([false, true])(
		'no review is lost or shown by half, and the next run ends what was begun (beside earlier ones: %s)',
		(hasEarlier) => {
			const earlier = openAddon({ spreadsheet: smallReport() });
			if (hasEarlier) earlier.call('addReviews', { seen: 0, seenSheet: NO_SHEET, lines: linesOf(ann), sheet: sheetOf(ann.events) });
			const seenSheet = rowsDigest(earlier.call('reviews', {}).rows);
			const request = { seen: hasEarlier ? linesOf(ann).length : 0, seenSheet, lines: linesOf(ann, bob), sheet: sheetOf(both) };
			const open = () => openAddon({ spreadsheet: copySpreadsheet(earlier.spreadsheet) });
			const parameters = (given: typeof request) => JSON.stringify(['addReviews', JSON.stringify(given)]);
			const report = smallReport().sheets.map(snapshotSheet);
			const before = eventsIn(open());
			const end = open();
			end.call('addReviews', request);
			const whole = wholeSheets(end, report.length);
			for (const sheet of wholeSheets(open(), report.length)) whole.add(sheet);
			interruptEverywhere({
				open,
				run: (addon, disturbance) => addon.run('callServer', { parameters: parameters(request), isFromPage: true, ...disturbance }),
				isChosen: (call) => !/^(?:Range\.set(?:Font|Vertical|Wrap)|Sheet\.setColumnWidths)/.test(call),
				look: (addon, what) => {
					expectNothingHalfWritten(addon, report, whole, what);
					expect([before, both], what).toContainEqual(eventsIn(addon));
					// As the dialog does when it is opened again.
					const { log, rows } = addon.call('reviews', {});
					addon.call('addReviews', { ...request, seen: log.length, seenSheet: rowsDigest(rows) });
					expect(eventsIn(addon), what).toEqual(both);
					expect(textsOn(addon, SHEET), what).toEqual(textsOn(end, SHEET));
					const log1 = addon.spreadsheet.sheetByName(REVIEW_LOG_SHEET);
					expect([log1?.isHidden, log1?.protections.map(({ isWarningOnly }) => isWarningOnly)], what).toEqual([true, [true]]);
					expect(stateOf(addon.spreadsheet).sort(), what).toEqual(stateOf(end.spreadsheet).sort());
				},
			});
		},
	);
});

function linesOf(...files: readonly ChosenFile[]): string[][] {
	return reviewLogRows(sharedEvents([], files));
}

function never(): never {
	throw new Error('no such sheet');
}

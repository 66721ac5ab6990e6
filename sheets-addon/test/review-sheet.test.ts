import { describe, expect, test } from 'vitest';
import {
	catalogueFor,
	checkWorkbook,
	foldReviews,
	inThisPeriod,
	mergeEvents,
	type ReviewEvent,
	reviewsIn,
	reviewWordsFor,
	type SectionKey,
	withoutReviewLog,
} from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { personalCopy } from '../../test/workspace/spreadsheet/copy-spreadsheet.ts';
import type { SheetModel } from '../../test/workspace/spreadsheet/sheet-model.ts';
import type { ReplyOf } from '../contract/calls.ts';
import { rowsDigest } from '../contract/rows-digest.ts';
import { addToWorkbook, type ChosenFile, type SheetSource, sharedEvents } from '../reviews/add-reviews.ts';
import { cellsOfNotes, issueOf, notInIssues } from '../reviews/notes-as-issues.ts';
import { reviewSheet } from '../reviews/review-sheet.ts';
import { readByHand, type StaffStep, staffEvents } from '../reviews/staff-answers.ts';
import { type Addon, openAddon } from './built-addon.ts';
import { fileOf, workbookOf } from './review-files.ts';
import { put, smallReport } from './small-report.ts';

const { reviews: words } = addonWordsFor('en');
const reviewWords = reviewWordsFor('en');
const { responseStates: states } = reviewWords;
const catalogue = catalogueFor('en');
const [RESPONSE, STATE, KEY] = [8, 9, 11];

let made = 0;

/** All that the page knows of a source, as it works it out. */
function eventsOf(
	addon: Addon,
	{ log, rows }: SheetSource,
	files: readonly ChosenFile[] = [],
	linked: StaffStep['linked'] = [],
): ReviewEvent[] {
	const events = sharedEvents(log, files);
	const { answers } = readByHand(rows, foldReviews(events));
	const step = { id: addon.spreadsheet.id, at: '2025-04-02T08:00:00Z', newId: () => `staff-${made++}`, answers, linked };
	return mergeEvents(events, staffEvents(events, step));
}

/** As the page's button does. */
async function press(addon: Addon, files: readonly ChosenFile[] = [], linked: StaffStep['linked'] = []): Promise<string | undefined> {
	const where = addon.call('reviewedCells', {});
	const source: SheetSource = addon.call('reviews', {});
	return addToWorkbook(
		(request) => Promise.resolve(addon.call('addReviews', request)),
		source,
		(now) => eventsOf(addon, now, files, linked),
		(events) =>
			reviewSheet(events, {
				...{ name: words.sheet, made: words.made, words: reviewWords, help: { response: '', state: '' }, day: '2025-04-02' },
				documentId: `sheets:${addon.spreadsheet.id}`,
				cells: cellsOfNotes(events, where.kept),
				issues: where.issues,
			}),
	);
}

const stateOf = (addon: Addon) => foldReviews(reviewsIn(workbookOf(addon.spreadsheet))?.events ?? []);
const sheetOf = (addon: Addon): SheetModel => addon.spreadsheet.sheetByName(words.sheet) ?? never();
const rowsOf = (addon: Addon): ReplyOf<'reviews'>['rows'] => addon.call('reviews', {}).rows;
const noteRows = (addon: Addon) => rowsOf(addon).flatMap((row, index) => (row[KEY]?.startsWith('["note"') ? [index] : []));

/** What staff do: type beside the note that holds a text. */
function answer(addon: Addon, text: string, response: string, state = ''): void {
	const row = rowsOf(addon).findIndex((cells) => cells[0]?.includes(text) && cells[KEY]?.startsWith('["note"'));
	sheetOf(addon).change(row, RESPONSE, { value: response });
	sheetOf(addon).change(row, STATE, { value: state });
}

async function opened(...files: readonly ChosenFile[]): Promise<Addon> {
	const addon = openAddon({ spreadsheet: smallReport() });
	await press(addon, files);
	return addon;
}

describe('on the sheet of reviews', () => {
	test('what staff write beside a note becomes what they say to it, and stands there again', async () => {
		const addon = await opened(fileOf('Ann'));
		answer(addon, 'Ann asks', 'We mend it in May', states.promised);
		expect(await press(addon)).toBe(words.sheet);
		const [answered] = stateOf(addon).notes.filter(({ response }) => response);
		expect(answered?.response?.current).toMatchObject({ value: { response: 'We mend it in May', state: 'promised' } });
		expect(answered?.response?.current.isPending).toBeUndefined();
		const row = rowsOf(addon).find((cells) => cells[RESPONSE] === 'We mend it in May');
		expect(row?.[STATE]).toBe(states.promised);
		const before = addon.call('reviews', {}).log;
		await press(addon);
		expect(addon.call('reviews', {}).log).toEqual(before);
	});

	test('sorting, copying and deleting rows and columns loses nothing, and makes nothing up', async () => {
		const addon = await opened(fileOf('Ann'), fileOf('Bob'));
		answer(addon, 'Ann asks', 'To Ann', states.done);
		await press(addon);
		const before = stateOf(addon);
		const sheet = sheetOf(addon);
		const rows = noteRows(addon);
		expect(rows).toHaveLength(4);
		const [first = 0, , , last = 0] = rows;
		// The order turned round, as a sort does; the last gone, another twice.
		const texts = rows.map((row) => rowsOf(addon)[row] ?? []);
		rows.forEach((row, index) => {
			for (const [column, value] of (texts[rows.length - 1 - index] ?? []).entries()) sheet.change(row, column, { value });
		});
		for (const [column, value] of (rowsOf(addon)[first] ?? []).entries()) sheet.change(last + 20, column, { value });
		sheet.deleteRows(last, 1);
		expect(readByHand(rowsOf(addon), before)).toMatchObject({ answers: [], changed: [], unknown: [] });
		await press(addon);
		expect(stateOf(addon)).toEqual(before);
		expect(noteRows(addon)).toHaveLength(4);
		addon.spreadsheet.sheets = addon.spreadsheet.sheets.filter(({ name }) => name !== words.sheet);
		await press(addon);
		expect(stateOf(addon)).toEqual(before);
		expect(rowsOf(addon).some((cells) => cells[RESPONSE] === 'To Ann' && cells[STATE] === states.done)).toBe(true);
	});

	test('what others added since it was made is not taken for changed by hand; of two answers to one note both are kept', async () => {
		const addon = await opened(fileOf('Ann'));
		const old = rowsOf(addon);
		answer(addon, 'Ann asks', 'From one clerk', states.promised);
		const typed = rowsOf(addon);
		await press(addon);
		const { log } = addon.call('reviews', {});
		// Another clerk's sheet, open since before, with another answer in the same row.
		const row = typed.findIndex((cells) => cells[RESPONSE] === 'From one clerk');
		const other = old.map((cells, index) => (index === row ? cells.with(RESPONSE, 'From another') : cells));
		const merged = foldReviews(eventsOf(addon, { log, rows: other }));
		const [note] = merged.notes.filter(({ response }) => response);
		expect([note?.response?.current, ...(note?.response?.besides ?? [])].map((said) => said?.value.response).sort()).toEqual([
			'From another',
			'From one clerk',
		]);
		expect(readByHand(old, foldReviews(sharedEvents(log, []))).answers).toEqual([]);
	});

	test('a word that is no state, a changed text of a member and a row of no note are said, and change nothing', async () => {
		const addon = await opened(fileOf('Ann'));
		answer(addon, 'Ann asks', '', 'perhaps');
		const [, second = 0] = noteRows(addon);
		sheetOf(addon).change(second, 0, { value: 'Ann praises' });
		const [row = []] = rowsOf(addon).filter((cells) => cells[KEY]?.startsWith('["note"'));
		for (const [column, value] of row.entries())
			sheetOf(addon).change(second + 30, column, { value: column === KEY ? '["note","nobody’s","0-0",[]]' : value });
		const before = stateOf(addon);
		const { answers, noStates, changed, unknown } = readByHand(rowsOf(addon), before);
		expect([answers.length, noStates, changed.length, unknown.length]).toEqual([0, ['perhaps'], 1, 1]);
		expect(changed[0]).toContain('Ann praises');
		await press(addon);
		expect(stateOf(addon)).toEqual(before);
		expect(rowsOf(addon).flat()).not.toContain('Ann praises');
	});

	test('what somebody types while the page is open is not written over', async () => {
		const addon = await opened(fileOf('Ann'));
		const { log, rows } = addon.call('reviews', {});
		answer(addon, 'Ann asks', 'Typed meanwhile', states.done);
		const sheet = reviewSheet(sharedEvents(log, []), {
			...{ name: words.sheet, made: words.made, words: reviewWords, help: { response: '', state: '' }, day: '2025-04-02' },
		});
		expect(addon.call('addReviews', { seen: log.length, seenSheet: rowsDigest(rows), lines: [], sheet }).sheet).toBe(null);
		expect(rowsOf(addon).flat()).toContain('Typed meanwhile');
	});

	test('an answer is kept as it was typed, and never taken for a formula, a number, a day or one of our own marks', async () => {
		const texts = ['=1+1', '1,5', '30/06/2025', "'x", '+7', '<b>', '{"notes":"imc"}', '["note","x","",[]]', 'a\nb', '\u202eevil'];
		const addon = await opened(...['Ann', 'Bob', 'Cleo', 'Dan', 'Eve'].map((name) => fileOf(name)));
		const rows = noteRows(addon);
		texts.forEach((value, index) => void sheetOf(addon).change(rows[index] ?? 0, RESPONSE, { value }));
		await press(addon);
		const said = stateOf(addon).notes.map(({ response }) => response?.current.value.response ?? '');
		expect(said.sort()).toEqual([...texts].sort());
		const { log } = addon.call('reviews', {});
		await press(addon);
		expect(addon.call('reviews', {}).log).toEqual(log);
		const formulas: string[] = [];
		sheetOf(addon).forEachCell(({ formula }) => void (formula !== undefined && formulas.push(formula)));
		expect(formulas).toEqual([]);
	});

	test('lines that are no events are refused at the door', () => {
		const addon = openAddon({ spreadsheet: smallReport() });
		const sheet = reviewSheet([], {
			...{ name: words.sheet, made: words.made, words: reviewWords, help: { response: '', state: '' }, day: '2025-04-02' },
		});
		for (const lines of [[['rubbish']], [['{"id":"x","step":1e300}']]])
			expect(() => addon.call('addReviews', { seen: 0, seenSheet: rowsDigest([]), lines, sheet })).toThrow();
		expect(addon.call('reviews', {}).log).toEqual([]);
	});
});

describe('a note among the issues', () => {
	test('has a row with its number, day, author, severity, owner and due day, once, linked both ways', async () => {
		const { spreadsheet } = reportWithIssues();
		const addon = openAddon({ spreadsheet });
		await press(addon, [fileOf('Ann', { documentId: `sheets:${spreadsheet.id}` })]);
		const issuesIn = () => [...checkWorkbook(withoutReviewLog(workbookOf(spreadsheet)), { asOf: 45_800 }).report.issues];
		const before = issuesIn().length;
		const notes = notInIssues(stateOf(addon).history, `sheets:${spreadsheet.id}`);
		expect(notes).toHaveLength(2);
		for (const note of notes) {
			const { id } = addon.call('addIssue', issueOf(note, stateOf(addon), { words, reviewWords }));
			expect(addon.call('addIssue', issueOf(note, stateOf(addon), { words, reviewWords })).id).toBe(id);
			await press(addon, [], [{ note: note.id, issue: id }]);
		}
		const rows = issuesIn().slice(before);
		expect(rows.map((row) => [row.value('issue'), row.value('raisedBy'), row.value('severity'), row.value('status')])).toEqual([
			['Ann asks', 'Ann, Northam', 'high', 'open'],
			['Ann asks', 'Ann, Northam', 'low', 'open'],
		]);
		expect(rows.map((row) => [row.value('measure'), row.value('owner'), row.value('dueOn')])).toEqual([
			[undefined, undefined, undefined],
			['Ann asks', 'Ann asks', 45_838],
		]);
		expect(rows.map((row) => row.value('id'))).toEqual(['I-10', 'I-11']);
		expect(new Set(issuesIn().map((row) => row.value('id'))).size).toBe(before + 2);
		const state = stateOf(addon);
		expect(state.notes.map(({ issue }) => issue?.current.value)).toEqual(rows.map((row) => row.value('id')));
		expect(notInIssues(state.history, `sheets:${spreadsheet.id}`)).toEqual([]);
		// From the review to the row, and from the row to the review.
		const formulas: string[] = [];
		sheetOf(addon).forEachCell(({ formula }) => void (formula !== undefined && formulas.push(formula)));
		const { sheet, row, column } = rows[0]?.at('id') ?? never();
		const issues = spreadsheet.sheetByName(sheet) ?? never();
		expect(formulas.some((formula) => formula.includes(`#gid=${issues.id}&range=`) && formula.includes(`"${rows[0]?.value('id')}"`))).toBe(
			true,
		);
		expect(issues.cell(row, column).note).toContain(words.sheet);
	});
});

test('a note’s link leads to where its row is now', async () => {
	const addon = openAddon({ spreadsheet: smallReport() });
	const place = checkWorkbook(workbookOf(addon.spreadsheet), { asOf: 45_800 }).report.services.row(1).at('service');
	await press(addon, [fileOf('Ann', { cell: place })]);
	const rowNow = () => {
		const formulas: string[] = [];
		sheetOf(addon).forEachCell(({ formula }) => void (formula !== undefined && formulas.push(formula)));
		return formulas.map((formula) => Number(/range=[A-Z]+(\d+)/.exec(formula)?.[1]));
	};
	expect(rowNow()).toEqual([place.row + 1]);
	addon.spreadsheet.sheetByName(place.sheet)?.insertRows(place.row, 2);
	await press(addon);
	expect(rowNow()).toEqual([place.row + 3]);
});

test('in the copy for the next period, what was not done is carried over with its answer, and who judged the last one is not', async () => {
	const spreadsheet = smallReport();
	const addon = openAddon({ spreadsheet });
	await press(addon, [fileOf('Ann', { documentId: `sheets:${spreadsheet.id}` })]);
	answer(addon, 'Ann asks', 'By the summer', states.promised);
	await press(addon);
	addon.run('startNextPeriod');
	const copy = openAddon({ spreadsheet: personalCopy(spreadsheet) });
	expect(copy.run('startNextPeriod')).toMatchObject({ ok: true });
	const document = `sheets:${copy.spreadsheet.id}`;
	const later = inThisPeriod(stateOf(copy), document);
	expect(later.notes.map(({ isEarlier, response }) => [isEarlier, response?.current.value.state])).toEqual([
		[true, 'promised'],
		[true, undefined],
	]);
	expect(later.reviews.filter(({ verdict }) => verdict)).toEqual([]);
	await press(copy);
	const texts = rowsOf(copy).flat();
	expect(texts.join('\n')).toContain(reviewWords.minutes.earlier);
	expect(texts).not.toContain(reviewWords.verdicts['accept-with-measures']);
	const { view } = copy.call('check', { scope: 'report' });
	expect(view.verdict.says).toMatch(/Overdue: 2 measures$/);
});

/** A report of few sheets, with two issues. */
function reportWithIssues(): Addon {
	const addon = openAddon();
	addon.call('newReport', {
		...{ language: 'en', entity: 'Joint service', currency: 'EUR', periodStart: '2025-01-01', periodEnd: '2025-12-31' },
		...{ partners: ['Alder', 'Birch'], services: ['Waste', 'Roads'] },
	});
	const kept = new Set(['report', 'partners', 'services', 'issues'].map((section) => catalogue.sections[section as SectionKey].name));
	addon.spreadsheet.sheets = addon.spreadsheet.sheets.filter(({ name }) => kept.has(name));
	for (const [row, id] of ['I-08', 'I-09'].entries()) {
		put(addon.spreadsheet, 'issues', 'id', row, id);
		put(addon.spreadsheet, 'issues', 'issue', row, `Issue ${id}`);
	}
	return addon;
}

function never(): never {
	throw new Error('no such sheet');
}

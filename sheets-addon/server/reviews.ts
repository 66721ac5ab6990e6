import { REVIEW_LOG_SHEET, readReviewLog, type SheetPlan } from '#core';
import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import { rowsDigest } from '../contract/rows-digest.ts';
import { readNotes } from './document-notes.ts';
import { fileText } from './file-text.ts';
import { readerLanguage } from './language.ts';
import { ownSheet } from './own-sheet.ts';
import { putSheet } from './report-sheets.ts';
import { type LogRows, lineOf, readLog } from './review-log.ts';
import { withLock } from './with-lock.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rows = ReplyOf<'reviews'>['log'];

/** The page reads files, merges reviews and words them: the script only keeps lines. */
export function reviews(): ReplyOf<'reviews'> {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const words = fileText(`review-${readerLanguage()}`);
	return {
		log: readLog(spreadsheet),
		rows: readSheet(spreadsheet),
		id: spreadsheet.getId(),
		words: JSON.parse(words) as ReplyOf<'reviews'>['words'],
	};
}

/**
 * Lines are never changed, so two people who add at once both keep theirs. What staff wrote on the sheet since the page read it
 * is not written over. The answer is what was read back.
 */
export function addReviews({ seen, seenSheet, lines, sheet }: RequestOf<'addReviews'>): ReplyOf<'addReviews'> {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	// The one validator, at this door too: what nobody could read again is not written.
	if (readReviewLog(lines).unread.length > 0) throw new Error('no lines of a review');
	return withLock(() => {
		const before = readLog(spreadsheet);
		addToLog(spreadsheet, lines, before);
		const isSeen = before.length === seen && rowsDigest(readSheet(spreadsheet)) === seenSheet;
		const name = isSeen ? putSheet(spreadsheet, 'review', planOf(sheet), (made) => hideColumn(made, sheet.hidden)) : null;
		SpreadsheetApp.flush();
		return { log: readLog(spreadsheet), rows: readSheet(spreadsheet), sheet: name };
	});
}

/** Lines that the log holds already are not added again. */
export function addToLog(spreadsheet: Spreadsheet, lines: readonly (readonly string[])[], before: LogRows = readLog(spreadsheet)): void {
	const known = new Set(before.map(lineOf));
	const missing = lines.filter((row) => !known.has(lineOf(row)));
	if (missing.length > 0) appendToLog(spreadsheet, missing);
}

function planOf({ toWrite, hidden: _, ...sheet }: RequestOf<'addReviews'>['sheet']): SheetPlan {
	const areas = toWrite.map(({ column, from, to, choices, help }) => ({
		range: { startRow: from, startColumn: column, endRow: to, endColumn: column },
		role: 'input' as const,
		// What staff write stays text.
		format: '@',
		...(choices.length > 0 && {
			entry: { allows: { type: 'list' as const, values: choices }, isStrict: false, title: '', help, refused: '', refusal: '' },
		}),
	}));
	return { ...ownSheet(sheet), areas };
}

function hideColumn(sheet: GoogleSheet, column: number | null): void {
	if (column !== null) sheet.hideColumns(column + 1);
}

/** As it is shown: a day that Google made of what somebody typed is what they see. */
function readSheet(spreadsheet: Spreadsheet): Rows {
	const [id] = readNotes().own.review ?? [];
	const sheet = id === undefined ? undefined : spreadsheet.getSheets().find((each) => each.getSheetId() === id);
	const rows = sheet?.getDataRange().getDisplayValues() ?? [];
	return rows.every((row) => row.every((cell) => cell === '')) ? [] : rows;
}

/** Hidden, of text and with a warning before anybody types there, all before the first line stands in it; lines in one call. */
function appendToLog(spreadsheet: Spreadsheet, lines: readonly (readonly string[])[]): void {
	const log = spreadsheet.getSheetByName(REVIEW_LOG_SHEET) ?? spreadsheet.insertSheet(REVIEW_LOG_SHEET, spreadsheet.getNumSheets());
	log.hideSheet();
	log.protect().setWarningOnly(true);
	const width = Math.max(...lines.map(({ length }) => length));
	const first = log.getLastRow() + 1;
	const [rows, columns] = [log.getMaxRows(), log.getMaxColumns()];
	const last = first + lines.length - 1;
	if (last > rows) log.insertRowsAfter(rows, last - rows);
	if (width > columns) log.insertColumnsAfter(columns, width - columns);
	const range = log.getRange(first, 1, lines.length, width);
	range.setNumberFormat('@');
	range.setValues(lines.map((row) => Array.from({ length: width }, (_, part) => row[part] ?? '')));
	SpreadsheetApp.flush();
}

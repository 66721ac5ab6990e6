import { REVIEW_LOG_SHEET } from '#core';
import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import { fileText } from './file-text.ts';
import { readerLanguage } from './language.ts';
import { ownSheet } from './own-sheet.ts';
import { putSheet } from './report-sheets.ts';
import { withLock } from './with-lock.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Rows = ReplyOf<'reviews'>['log'];

/** The page reads files, merges reviews and words them: the script only keeps lines. */
export function reviews(): ReplyOf<'reviews'> {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const words = fileText(`review-${readerLanguage()}`);
	return { log: readLog(spreadsheet), id: spreadsheet.getId(), words: JSON.parse(words) as ReplyOf<'reviews'>['words'] };
}

/** Lines are never changed, so two people who add at once both keep theirs. The answer is what was read back. */
export function addReviews({ seen, lines, sheet }: RequestOf<'addReviews'>): ReplyOf<'addReviews'> {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	return withLock(() => {
		const before = readLog(spreadsheet);
		const known = new Set(before.map(lineOf));
		const missing = lines.filter((row) => !known.has(lineOf(row)));
		if (missing.length > 0) appendToLog(spreadsheet, missing);
		const name = before.length === seen ? putSheet(spreadsheet, 'review', ownSheet(sheet)) : null;
		SpreadsheetApp.flush();
		return { log: readLog(spreadsheet), sheet: name };
	});
}

export function readLog(spreadsheet: Spreadsheet): Rows {
	const values = spreadsheet.getSheetByName(REVIEW_LOG_SHEET)?.getDataRange().getValues() ?? [];
	return values.map((row) => row.map(String)).filter((row) => lineOf(row) !== '');
}

function lineOf(row: readonly string[]): string {
	return row.join('');
}

/** Hidden, of text and with a warning before anybody types there, all before the first line stands in it; lines in one call. */
function appendToLog(spreadsheet: Spreadsheet, lines: Rows): void {
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

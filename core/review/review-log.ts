import type { CellValue, Sheet, Workbook } from '../workbook/index.ts';
import type { ReviewEvent } from './review-event.ts';
import { type ReviewFile, readReviewFile, writeReviewFile } from './review-file.ts';

/** The hidden sheet of a workbook that holds its reviews: whoever can read the workbook reads them all. */
export const REVIEW_LOG_SHEET = 'IMC review log';
/** Excel takes 32,767 characters a cell, Google Sheets 50,000: a longer line goes on in the cells beside. */
const LONGEST_PART = 30_000;
/** Stands before what goes on, which may begin with a sign that a spreadsheet takes for a formula's. */
const GOES_ON = '|';

/** The lines of a review file, a row each. The same events give the same rows. */
export function reviewLogRows(...sets: readonly (readonly ReviewEvent[])[]): string[][] {
	return writeReviewFile(...sets)
		.trimEnd()
		.split('\n')
		.map(partsOf);
}

/** Keeps everything that can be read, as of a review file; a line is a row of the sheet. Never throws. */
export function readReviewLog(rows: readonly (readonly CellValue[])[]): ReviewFile {
	// Every row ends, so that none is taken for the rest of a file that was cut short.
	return readReviewFile(rows.map((row) => `${lineOf(row)}\n`).join(''));
}

/** The reviews in a workbook; nothing where it has no log. */
export function reviewsIn(workbook: Workbook): ReviewFile | undefined {
	const log = workbook.sheets.find(isReviewLog);
	return log && readReviewLog(log.rows);
}

/** The workbook that the reviews are about, which they are no part of. */
export function withoutReviewLog(workbook: Workbook): Workbook {
	return { ...workbook, sheets: workbook.sheets.filter((sheet) => !isReviewLog(sheet)) };
}

function isReviewLog({ name }: Sheet): boolean {
	return name === REVIEW_LOG_SHEET;
}

function lineOf([first, ...rest]: readonly CellValue[]): string {
	return (textOf(first) + rest.map((part) => textOf(part).slice(GOES_ON.length)).join('')).replaceAll('\n', ' ');
}

function partsOf(line: string): string[] {
	const parts: string[] = [];
	for (let at = 0; at < line.length; ) {
		let end = Math.min(line.length, at + LONGEST_PART);
		// A letter of two halves stays in one cell.
		if (/[\ud800-\udbff]/.test(line.charAt(end - 1))) end--;
		parts.push((at === 0 ? '' : GOES_ON) + line.slice(at, end));
		at = end;
	}
	return parts;
}

function textOf(cell: CellValue | undefined): string {
	return typeof cell === 'string' ? cell : '';
}

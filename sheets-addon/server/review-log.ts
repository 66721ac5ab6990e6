import { foldReviews, REVIEW_LOG_SHEET, type ReviewState, readReviewLog } from '#core';
import type { ReplyOf } from '../contract/calls.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type LogRows = ReplyOf<'reviews'>['log'];

export function readLog(spreadsheet: Spreadsheet): LogRows {
	const values = spreadsheet.getSheetByName(REVIEW_LOG_SHEET)?.getDataRange().getValues() ?? [];
	return values.map((row) => row.map(String)).filter((row) => lineOf(row) !== '');
}

export function lineOf(row: readonly string[]): string {
	return row.join('');
}

/** What the committee and the staff said of the report, which a check hears too; nothing where there are no reviews. */
export function reviewsOf(spreadsheet: Spreadsheet): ReviewState | undefined {
	const log = readLog(spreadsheet);
	return log.length === 0 ? undefined : foldReviews(readReviewLog(log).events);
}

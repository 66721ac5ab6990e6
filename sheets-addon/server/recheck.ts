import { checkWorkbook } from '#core';
import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import { openKept } from '../contract/kept-workbook.ts';
import { check, describeCheck } from './check-report.ts';
import { readChangedRows } from './read-rows.ts';
import { reviewsOf } from './review-log.ts';
import { SerialClock } from './serial-clock.ts';

/** Checks again after some rows were changed: on what the page kept where that can be had, else the whole workbook. */
export function recheck({ kept, changed, scope }: RequestOf<'recheck'>): ReplyOf<'check'> {
	const checkedAt = Date.now();
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const workbook = kept === null ? undefined : openKept(kept);
	const clock = new SerialClock(spreadsheet.getSpreadsheetTimeZone());
	if (!workbook || !readChangedRows(spreadsheet, workbook, changed, clock)) return check({ scope });
	const result = checkWorkbook(workbook, { asOf: clock.today(), reviews: reviewsOf(spreadsheet) });
	return describeCheck(result, { workbook, unread: [] }, scope, checkedAt);
}

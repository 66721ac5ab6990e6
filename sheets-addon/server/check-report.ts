import { type Check, checkWorkbook, fill } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { MOST_IN_PANEL, viewCheck } from '#core/view';
import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import { keepWorkbook } from '../contract/kept-workbook.ts';
import { readerLanguage, wholeCatalogue } from './language.ts';
import { markedCells } from './marked-cells.ts';
import { Problem } from './problem.ts';
import { type ReadWorkbook, readWorkbook } from './read-workbook.ts';
import { reviewsOf } from './review-log.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Checked {
	readonly check: Check;
	readonly read: ReadWorkbook;
}

/** Reads and checks; writes nothing. What it found is marked by a call of its own. */
export function check({ scope }: RequestOf<'check'>): ReplyOf<'check'> {
	const checkedAt = Date.now();
	const { check: result, read } = checkAsFarAsRead(SpreadsheetApp.getActiveSpreadsheet());
	return describeCheck(result, read, scope, checkedAt);
}

/** A check as the page is told of it. */
export function describeCheck(
	result: Check,
	read: Pick<ReadWorkbook, 'workbook' | 'unread'>,
	scope: RequestOf<'check'>['scope'],
	checkedAt: number,
): ReplyOf<'check'> {
	const language = readerLanguage();
	const sheet = scope === 'sheet' ? SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName() : undefined;
	const { problems } = addonWordsFor(language);
	return {
		isEmpty: read.workbook.sheets.every(({ rows }) => rows.every((row) => row.every((cell) => cell === null || cell === ''))),
		view: viewCheck(result, wholeCatalogue(language), { filter: { sheet }, most: MOST_IN_PANEL }),
		marks: markedCells(result.findings, sheet === undefined ? read.workbook.sheets.map(({ name }) => name) : [sheet]),
		remarks: read.unread.map((name) => fill(problems.unreadableSheet, { sheet: name })),
		checkedAt,
		kept: keepWorkbook(read.workbook),
	};
}

/** What is made of a report is made of all of it, or not at all. */
export function checkSpreadsheet(spreadsheet: Spreadsheet): Checked {
	return whole(checkAsFarAsRead(spreadsheet));
}

/** The same findings, of fewer reads: where nothing is written into the report, most of its formulas are of no interest. */
export function judgeSpreadsheet(spreadsheet: Spreadsheet): Check {
	return whole(checkAsFarAsRead(spreadsheet, true)).check;
}

function whole(checked: Checked): Checked {
	const [sheet] = checked.read.unread;
	if (sheet !== undefined) throw new Problem('sheetNotRead', { sheet });
	return checked;
}

function checkAsFarAsRead(spreadsheet: Spreadsheet, isToJudge = false): Checked {
	const read = readWorkbook(spreadsheet, isToJudge);
	return { check: checkWorkbook(read.workbook, { asOf: read.clock.today(), reviews: reviewsOf(spreadsheet) }), read };
}

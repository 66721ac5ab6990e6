import { type Check, checkWorkbook } from '#core';
import { viewOfCheck } from '#core/panel';
import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import { addonWordsFor } from '../words/index.ts';
import { Deadline } from './deadline.ts';
import { readerLanguage, wholeCatalogue } from './language.ts';
import { markedCells } from './marked-cells.ts';
import { fill } from './problem.ts';
import { type ReadWorkbook, readWorkbook } from './read-workbook.ts';

/** Reads and checks; writes nothing. What it found is marked by a call of its own. */
export function check({ scope }: RequestOf<'check'>): ReplyOf<'check'> {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const { check: result, read } = checkSpreadsheet(spreadsheet);
	const language = readerLanguage();
	const sheet = scope === 'sheet' ? spreadsheet.getActiveSheet().getName() : undefined;
	const { problems } = addonWordsFor(language);
	return {
		view: viewOfCheck(result, wholeCatalogue(language), { sheet }),
		marks: markedCells(result.findings, sheet === undefined ? read.workbook.sheets.map(({ name }) => name) : [sheet]),
		remarks: read.unread.map((name) => fill(problems.unreadableSheet, { sheet: name })),
	};
}

export function checkSpreadsheet(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): { check: Check; read: ReadWorkbook } {
	const read = readWorkbook(spreadsheet, new Deadline());
	return { check: checkWorkbook(read.workbook, { asOf: read.clock.today() }), read };
}

import { type Check, type ColumnKey, parseIsoDate, type Row, toA1, withoutReviewLog } from '#core';
import { harmless } from '#core/view';
import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import { keepWorkbook } from '../contract/kept-workbook.ts';
import { asText } from './cell-text.ts';
import { checkSpreadsheet } from './check-report.ts';
import { DATE_FORMAT } from './edit-cell.ts';
import { readerLanguage, wholeCatalogue } from './language.ts';
import { writeDespiteRules } from './lifted-rules.ts';
import { Problem } from './problem.ts';
import { runsOf } from './read-rows.ts';
import { sheetNamed } from './read-workbook.ts';
import { reportLanguage } from './report-language.ts';
import { withLock } from './with-lock.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Key = ColumnKey<'issues'>;

/** Where the report's issues stand now, and the cells of all sheets, for the page to find those of notes again. */
export function reviewedCells(): ReplyOf<'reviewedCells'> {
	const { check, read } = checkSpreadsheet(SpreadsheetApp.getActiveSpreadsheet());
	const { issues } = check.report;
	return {
		kept: keepWorkbook(withoutReviewLog(read.workbook)),
		canAdd: issues.isPresent && issues.hasColumn('id') && issues.hasColumn('issue'),
		issues: [...issues].map((row) => {
			const { sheet, row: at, column } = row.at('id');
			return { id: String(row.value('id') ?? ''), sheet, cell: toA1({ row: at, column }) };
		}),
	};
}

/** The note's id stands in the note of the row's first cell, so that a run that was stopped is ended and not begun again. */
export function addIssue(request: RequestOf<'addIssue'>): ReplyOf<'addIssue'> {
	return withLock(() => {
		const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
		const { check } = checkSpreadsheet(spreadsheet);
		const part = check.report.issues.parts[0];
		const idCell = part?.cells.get('id');
		if (!part || !idCell || !part.cells.has('issue')) throw new Problem('noIssuesSheet');
		const sheet = sheetNamed(spreadsheet, part.sheet.name);
		const below = part.headerRow + part.headerRows;
		const mark = `[${request.note}]`;
		const marked = markedRow(sheet, below, idCell.column, mark);
		const rows = [...check.report.issues];
		const known = rows.find((row) => row.at('id').row === marked);
		if (known && known.value('id') !== undefined) return { id: String(known.value('id')) };
		const row = marked ?? freeRow(spreadsheet, sheet, rows, below, part.sheet.rows);
		const id = nextId(rows);
		const texts = valuesOf(request, id, check);
		sheet.getRange(row + 1, idCell.column + 1).setNote(`${request.source}\n${mark}`);
		const columns = new Map([...part.cells].flatMap(([key, cell]) => (key in texts ? [[cell.column, texts[key as Key]] as const] : [])));
		for (const { from, count } of runsOf([...columns.keys()])) {
			const range = sheet.getRange(row + 1, from + 1, 1, count);
			writeDespiteRules(range, () => void range.setValues([Array.from({ length: count }, (_, right) => columns.get(from + right) ?? '')]));
		}
		for (const key of ['raisedOn', 'dueOn'] as const) {
			const cell = part.cells.get(key);
			if (cell && texts[key] !== '') sheet.getRange(row + 1, cell.column + 1).setNumberFormat(DATE_FORMAT);
		}
		SpreadsheetApp.flush();
		return { id };
	});
}

/** The row, from 0, that an earlier run has begun for this note. */
function markedRow(sheet: GoogleSheet, below: number, column: number, mark: string): number | undefined {
	const count = sheet.getMaxRows() - below;
	if (count < 1) return undefined;
	const notes = sheet.getRange(below + 1, column + 1, count, 1).getNotes();
	const at = notes.findIndex(([note = '']) => note.endsWith(mark));
	return at < 0 ? undefined : below + at;
}

/** Below the last issue; where something stands there, a row is put in between. */
function freeRow(
	spreadsheet: Spreadsheet,
	sheet: GoogleSheet,
	rows: readonly Row<'issues'>[],
	below: number,
	cells: Check['report']['workbook']['sheets'][number]['rows'],
): number {
	const own = rows.map((row) => row.at('id')).filter((place) => sheetNamed(spreadsheet, place.sheet).getSheetId() === sheet.getSheetId());
	const row = Math.max(below, ...own.map((place) => place.row + 1));
	const isFree = (cells[row] ?? []).every((cell) => cell === null || cell === '');
	if (!isFree || row >= sheet.getMaxRows()) sheet.insertRowsAfter(row, 1);
	return row;
}

/** As the numbers before it are made, one higher than the highest. */
function nextId(rows: readonly Row<'issues'>[]): string {
	const numbered = rows.flatMap((row) => {
		const [, before, digits] = /^(.*?)(\d{1,9})$/.exec(String(row.value('id') ?? '').trim()) ?? [];
		return digits === undefined ? [] : [{ before: before ?? '', digits }];
	});
	const highest = numbered.reduce((most, { digits }) => Math.max(most, Number(digits)), 0);
	const last = numbered[numbered.length - 1] ?? { before: 'I-', digits: '0' };
	return last.before + String(highest + 1).padStart(last.digits.length, '0');
}

function valuesOf(request: RequestOf<'addIssue'>, id: string, { report }: Check): Partial<Record<Key, string | number>> {
	const { choices } = wholeCatalogue(reportLanguage(report, readerLanguage()));
	const texts = Object.fromEntries(
		(['raisedBy', 'issue', 'measure', 'owner'] as const).map((key) => [key, asText(harmless(request[key]))]),
	);
	const day = (date: string) => parseIsoDate(date) ?? '';
	const all: Partial<Record<Key, string | number>> = {
		...texts,
		id: asText(id),
		raisedOn: day(request.raisedOn),
		topic: choices.issueTopic[request.topic][0],
		severity: choices.issueSeverity[request.severity][0],
		dueOn: day(request.due),
		status: choices.issueStatus.open[0],
	};
	return all;
}

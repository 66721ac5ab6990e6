import { cellKey, MAX_COLUMNS } from '#core';
import type { KeptRows, KeptWorkbook } from '../contract/kept-workbook.ts';
import { isDate, type SheetValue, toCellValue } from './cell-value.ts';
import { isPercent } from './read-workbook.ts';
import type { SerialClock } from './serial-clock.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A row in which something was changed; zero-based. */
export interface ChangedRow {
	readonly sheet: string;
	readonly row: number;
}

/** With more rows it is as quick to read everything. */
const MOST_RUNS = 12;

/**
 * Reads anew the rows that were changed, into a kept workbook. Says false where the workbook is not the kept one any more
 * in its outlines (a sheet is gone, rows were put in): then all of it has to be read.
 */
export function readChangedRows(spreadsheet: Spreadsheet, kept: KeptWorkbook, changed: readonly ChangedRow[], clock: SerialClock): boolean {
	const bySheet = new Map<string, Set<number>>();
	for (const { sheet, row } of changed) bySheet.set(sheet, (bySheet.get(sheet) ?? new Set()).add(row));
	const runs = [...bySheet].flatMap(([name, rows]) => runsOf([...rows]).map((run) => ({ name, ...run })));
	if (runs.length > MOST_RUNS) return false;
	for (const { name, from, count } of runs) {
		const google = spreadsheet.getSheetByName(name);
		const sheet = kept.sheets.find((each) => each.name === name);
		if (!google || !sheet || !hasKeptSize(google, sheet, from + count)) return false;
		readRun(google, sheet, from, count, clock);
	}
	return kept.sheets.every((sheet) => sheet.formulas.size === 0 || readResults(spreadsheet, sheet, clock));
}

/** What formulas give now, wherever they stand: the rows that were changed may be what they are worked out from. */
function readResults(spreadsheet: Spreadsheet, { name, rows, formulas, formats }: KeptRows, clock: SerialClock): boolean {
	const cells = [...formulas.keys()].map((key) => ({ key, row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS }));
	const [top, left] = [least(cells.map(({ row }) => row)), least(cells.map(({ column }) => column))];
	const [bottom, right] = [most(cells.map(({ row }) => row)), most(cells.map(({ column }) => column))];
	const google = spreadsheet.getSheetByName(name);
	if (!google) return false;
	const values: SheetValue[][] = google.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1).getValues();
	for (const { key, row, column } of cells) {
		const value = values[row - top]?.[column - left];
		const cellsOfRow = rows[row];
		if (cellsOfRow) cellsOfRow[column] = toCellValue(value, clock);
		if (isDate(value)) formats.set(key, 'date');
	}
	return true;
}

const least = (numbers: readonly number[]) => numbers.reduce((one, other) => Math.min(one, other));
const most = (numbers: readonly number[]) => numbers.reduce((one, other) => Math.max(one, other));

/** Whether the sheet ends where it did, or at the changed rows. */
function hasKeptSize(google: GoogleSheet, { rows }: KeptRows, end: number): boolean {
	const last = google.getLastRow();
	return last === rows.length || (last === end && rows.length < end);
}

function readRun(google: GoogleSheet, sheet: KeptRows, from: number, count: number, clock: SerialClock): void {
	const width = Math.max(1, google.getLastColumn());
	const range = google.getRange(from + 1, 1, count, width);
	const values: SheetValue[][] = range.getValues();
	const numberFormats = range.getNumberFormats();
	const formulas = range.getFormulas();
	while (sheet.rows.length < from + count) sheet.rows.push([]);
	values.forEach((row, down) => {
		const at = from + down;
		sheet.rows[at] = row.map((value) => toCellValue(value, clock));
		row.forEach((value, column) => {
			const key = cellKey(at, column);
			const formula = formulas[down]?.[column] ?? '';
			if (formula === '') sheet.formulas.delete(key);
			else sheet.formulas.set(key, formula.slice(1));
			if (isDate(value)) sheet.formats.set(key, 'date');
			else if (isPercent(numberFormats[down]?.[column] ?? '')) sheet.formats.set(key, 'percent');
			else sheet.formats.delete(key);
		});
	});
}

/** Neighbouring rows as one. */
export function runsOf(rows: readonly number[]): { readonly from: number; readonly count: number }[] {
	const sorted = [...rows].sort((one, other) => one - other);
	const runs: { from: number; count: number }[] = [];
	for (const row of sorted) {
		const last = runs[runs.length - 1];
		if (last && row === last.from + last.count) last.count++;
		else runs.push({ from: row, count: 1 });
	}
	return runs;
}

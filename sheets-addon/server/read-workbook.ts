import {
	type CellValue,
	cellKey,
	columnsOf,
	isCellError,
	type NumberFormat,
	parseReport,
	type Range,
	REVIEW_LOG_SHEET,
	type Sheet,
	sectionKeys,
	type Workbook,
} from '#core';
import { isDate, type SheetValue, toCellValue } from './cell-value.ts';
import { checkTime } from './deadline.ts';
import { readNotes } from './document-notes.ts';
import { STEPS_SHEET } from './kept-steps.ts';
import { Problem } from './problem.ts';
import { SerialClock } from './serial-clock.ts';
import { localeOf } from './spreadsheet-locale.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The most cells, empty ones between others included, that are read. */
export const MOST_CELLS = 3_000_000;
/*
 * Beside one call for each sheet's values there are as many more reads as there are sheets. With the fixed calls of a check that makes
 * at most two for each sheet plus ten, however long the sheets are.
 */
/** Nobody writes more than 1,000 %. */
const LARGEST_SHARE = 10;
/** Headers of several lines have merged cells this far down at most. */
const HEADER_ROWS = 30;

export interface ReadWorkbook {
	readonly workbook: Workbook;
	readonly clock: SerialClock;
	/** Names of sheets that could not be read. */
	readonly unread: readonly string[];
}

/**
 * Reads every sheet and writes nothing.
 *
 * @param isToJudge Formulas are read only where a rule asks for them; else wherever numbers are
 */
export function readWorkbook(spreadsheet: Spreadsheet, isToJudge = false): ReadWorkbook {
	const clock = new SerialClock(spreadsheet.getSpreadsheetTimeZone());
	const locale = localeOf(spreadsheet).replace('_', '-');
	const notes = readNotes();
	// The sheet that says how a person's own sheets are read is read with them.
	const { mapping: _mapping, ...others } = notes.own;
	const own = new Set(Object.values(others).flat());
	const unfinished = new Set(notes.unfinished.isWhole ? [] : notes.unfinished.names);
	const unread: string[] = [];
	const pages: PageReader[] = [];
	let cells = 0;
	let empty = 0;
	const all = spreadsheet.getSheets();
	for (const sheet of all) {
		checkTime();
		const name = sheet.getName();
		if (
			name === REVIEW_LOG_SHEET ||
			name === STEPS_SHEET ||
			(own.size > 0 && own.has(sheet.getSheetId())) ||
			(unfinished.has(name) && sheet.isSheetHidden())
		)
			continue;
		try {
			const page = new PageReader(name, sheet, clock);
			cells += page.size;
			if (cells > MOST_CELLS) throw new Problem('tooLarge', { limit: String(MOST_CELLS) });
			pages.push(page);
		} catch (error) {
			if (error instanceof Problem) throw error;
			if (isEmpty(sheet)) empty++;
			else unread.push(name);
		}
	}
	const gone = readDetails(pages, all.length - empty, isToJudge);
	unread.push(...[...gone].map(({ name }) => name));
	const read = pages.filter((page) => !gone.has(page));
	return { workbook: workbookOf(read, locale), clock, unread };
}

/** Google reads no values of a sheet that has none, nor of a chart on a sheet of its own. Any other may be deleted while we read. */
function isEmpty(sheet: GoogleSheet): boolean {
	try {
		return sheet.getType() !== SpreadsheetApp.SheetType.GRID || sheet.getLastRow() === 0;
	} catch {
		return false;
	}
}

function workbookOf(pages: readonly PageReader[], locale: string): Workbook {
	return { sheets: pages.map((page) => page.sheet()), locale };
}

/**
 * Merged headers first, for they say what a table is; then what changes the meaning of a cell; then the rest. Returns the
 * sheets that went away meanwhile: half-read, they would be misread.
 */
function readDetails(pages: readonly PageReader[], reads: number, isToJudge: boolean): ReadonlySet<PageReader> {
	const gone = new Set<PageReader>();
	let left = reads;
	const each = (chosen: readonly PageReader[], read: (page: PageReader) => void) => {
		for (const page of chosen.slice(0, left)) {
			checkTime();
			left--;
			try {
				read(page);
			} catch {
				gone.add(page);
			}
		}
	};
	each(
		pages.filter(({ mayHaveMergedHeaders }) => mayHaveMergedHeaders),
		(page) => page.readMerges(),
	);
	const { inUse, computed } = findTables(pages);
	each(
		pages.filter((page) => inUse.has(page.name) && page.mayHaveShares),
		(page) => page.readFormats(),
	);
	const withFormulas = pages.filter((page) => inUse.has(page.name) && (page.hasNumbers || page.hasErrors));
	const isJudged = ({ name, hasErrors }: PageReader) => computed.has(name) || hasErrors;
	each(withFormulas.filter(isJudged), (page) => page.readFormulas());
	if (!isToJudge)
		each(
			withFormulas.filter((page) => !isJudged(page)),
			(page) => page.readFormulas(),
		);
	return gone;
}

/** Names of the sheets that hold a part of the report, and of those among them with columns that formulas fill. */
function findTables(pages: readonly PageReader[]): { inUse: ReadonlySet<string>; computed: ReadonlySet<string> } {
	const report = parseReport(workbookOf(pages, ''));
	const inUse = new Set<string>();
	const computed = new Set<string>();
	for (const section of sectionKeys) {
		const hasComputed = columnsOf(section).some(([, column]) => column.isComputed);
		for (const { sheet } of report[section].parts) {
			inUse.add(sheet.name);
			if (hasComputed) computed.add(sheet.name);
		}
	}
	return { inUse, computed };
}

/** One sheet, with what was read of it so far. */
class PageReader {
	readonly name: string;
	hasNumbers = false;
	/** #N/A means something else where a formula gives it. */
	hasErrors = false;
	/** Some number could be a percentage: only its format tells. */
	mayHaveShares = false;
	mayHaveMergedHeaders = false;
	/** Cells, empty ones between others included. */
	readonly size: number;
	private readonly google: GoogleSheet;
	private readonly rows: CellValue[][];
	private readonly formats = new Map<number, NumberFormat>();
	private readonly formulas = new Map<number, string>();
	private merges: Range[] = [];

	constructor(name: string, google: GoogleSheet, clock: SerialClock) {
		this.name = name;
		this.google = google;
		// All that there is, in one call: -1 stands for the last row, and column, that have something.
		const values: SheetValue[][] = google.getSheetValues(1, 1, -1, -1);
		this.size = values.length * (values[0]?.length ?? 0);
		this.rows = values.map((row, rowIndex) =>
			row.map((value, column) => {
				if (isDate(value)) this.formats.set(cellKey(rowIndex, column), 'date');
				else if (typeof value === 'number') {
					this.hasNumbers = true;
					this.mayHaveShares ||= value === 1 || (Math.abs(value) < LARGEST_SHARE && !Number.isInteger(value));
				}
				const read = toCellValue(value, clock);
				this.hasErrors ||= isCellError(read);
				return read;
			}),
		);
		this.mayHaveMergedHeaders = this.rows.slice(0, HEADER_ROWS).some((row, index) => isGroupRow(row, this.rows[index + 1] ?? []));
	}

	readFormats(): void {
		eachCell(this.range().getNumberFormats(), (row, column, format) => {
			if (isPercent(format)) this.formats.set(cellKey(row, column), 'percent');
		});
	}

	readFormulas(): void {
		eachCell(this.range().getFormulas(), (row, column, formula) => {
			if (formula !== '') this.formulas.set(cellKey(row, column), formula.slice(1));
		});
	}

	readMerges(): void {
		this.merges = this.range()
			.getMergedRanges()
			.map((range) => ({
				startRow: range.getRow() - 1,
				startColumn: range.getColumn() - 1,
				endRow: range.getLastRow() - 1,
				endColumn: range.getLastColumn() - 1,
			}));
	}

	private range(): GoogleAppsScript.Spreadsheet.Range {
		return this.google.getRange(1, 1, this.rows.length, this.rows[0]?.length ?? 1);
	}

	sheet(): Sheet {
		const { name, rows, formats, formulas, merges } = this;
		return { name, rows, formats, formulas, merges };
	}
}

function eachCell(texts: readonly (readonly string[])[], visit: (row: number, column: number, text: string) => void): void {
	for (let row = 0; row < texts.length; row++) {
		const cells = texts[row] ?? [];
		for (let column = 0; column < cells.length; column++) visit(row, column, cells[column] ?? '');
	}
}

/** `0.0%`, but not a percent sign that only stands there as text: `0" % of all"`. */
export function isPercent(format: string): boolean {
	return format.includes('%') && format.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** A text over empty cells, with headers below: the first row of headers of two lines, which name three columns at least. */
function isGroupRow(row: readonly CellValue[], below: readonly CellValue[]): boolean {
	const isText = (cell: CellValue | undefined) => typeof cell === 'string';
	return (
		row.some((cell, column) => isText(cell) && row[column + 1] === null && isText(below[column]) && isText(below[column + 1])) &&
		row.every(mayBeHeader) &&
		below.every(mayBeHeader) &&
		row.filter((cell, column) => isText(cell) || isText(below[column])).length >= FEWEST_COLUMNS
	);
}

const FEWEST_COLUMNS = 3;
const LONGEST_HEADER = 160;

/** No figure or day, but for a year, and no sentence. */
function mayBeHeader(cell: CellValue): boolean {
	if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1900 && cell < 2200;
	return typeof cell !== 'string' || (cell.length <= LONGEST_HEADER && !/^\d[\d\s.,/-]{4,}$/.test(cell));
}

/** The sheet of a name, or a word about its absence. */
export function sheetNamed(spreadsheet: Spreadsheet, name: string): GoogleSheet {
	const sheet = spreadsheet.getSheetByName(name);
	if (sheet === null) throw new Problem('sheetGone', { sheet: name });
	return sheet;
}

import type { Language } from '../locales/languages.ts';
import type { SectionKey } from '../sections/sections.ts';
import type { Range } from '../workbook/index.ts';

/**
 * A workbook before it is written: what stands where and what it is for. It knows neither files nor Google Sheets: each
 * host gives the roles their look. Rows and columns are zero-based, formulas have no leading `=` and English names.
 */
export interface WorkbookPlan {
	readonly title: string;
	readonly language: Language;
	readonly sheets: readonly SheetPlan[];
}

export interface SheetPlan {
	readonly name: string;
	readonly section?: SectionKey;
	/** Of the tab and the headings, RRGGBB; dark enough for white letters on it. */
	readonly colour: string;
	readonly cells: readonly PlannedCell[];
	/** Cells prepared for what a person will write, or for formulas that wait for it. */
	readonly areas: readonly PlannedArea[];
	/** In characters. */
	readonly widths: readonly number[];
	/** In points, by row; the host's own height where left out. */
	readonly heights: ReadonlyMap<number, number>;
	readonly merges: readonly Range[];
	readonly frozenRows: number;
	readonly frozenColumns: number;
	/** Row repeated on every printed page. */
	readonly repeatedRow?: number;
	readonly showsGrid: boolean;
	/** Formulas, totals and headings can't be changed without unprotecting the sheet; there is no password. */
	readonly isProtected: boolean;
	/** Printed on one page, whatever its length. */
	readonly isOnePage?: boolean;
}

export type CellRole =
	| 'title'
	| 'lead'
	| 'link'
	/** A link that stands alone. */
	| 'back'
	| 'heading'
	| 'required-header'
	| 'optional-header'
	| 'computed-header'
	| 'total-label'
	| 'total'
	| 'label'
	| 'help'
	| 'input'
	| 'form-input'
	| 'computed'
	| 'form-computed'
	| 'step'
	| 'text'
	| 'count'
	| 'good'
	| 'warning'
	| 'bad';

export interface PlannedCell {
	readonly row: number;
	readonly column: number;
	readonly role: CellRole;
	readonly value?: string | number | boolean;
	/** Instead of a value: `#DIV/0!` and its like. */
	readonly error?: string;
	readonly formula?: string;
	/** What the formula gives as long as nobody has worked it out again. */
	readonly result?: string | number;
	readonly format?: string;
	/** Of a column of numbers: values and heading stand at the right. */
	readonly isFigure?: boolean;
	/** On one line, over the empty cells beside it. */
	readonly runsOver?: true;
	/** Marked as no real value. */
	readonly isIllustrative?: boolean;
	/** What a total adds up: a column's values, of rows where another column says something. */
	readonly sums?: { readonly field: string; readonly where?: { readonly field: string; readonly says: string } };
	/** What a count counts: rows of a section, or values of a form. */
	readonly counts?: SectionKey;
	/** Shown when pointed at. */
	readonly note?: string;
	/** Leads to a cell: `sheet` by name, `cell` in A1 form. */
	readonly link?: { readonly sheet: string; readonly cell: string };
}

export interface PlannedArea {
	readonly range: Range;
	readonly role: 'input' | 'form-input' | 'computed' | 'form-computed';
	/** Number format code, as in every spreadsheet. */
	readonly format?: string;
	/** Numbers, which stand at the right. */
	readonly isFigure?: boolean;
	/** Formula of each row, with `{row}` for its number as A1 counts it. */
	readonly formula?: string;
	readonly entry?: EntryCheck;
	/** Column of the section that is written here. */
	readonly field?: string;
}

/** What may be written into an area, and what is said of it. */
export interface EntryCheck {
	readonly allows:
		| { readonly type: 'list'; readonly values: readonly string[] }
		| { readonly type: 'range'; readonly sheet: string; readonly range: Range }
		| { readonly type: 'number'; readonly minimum: number; readonly maximum: number }
		/** Serial dates. */
		| { readonly type: 'date'; readonly earliest: number; readonly latest: number };
	/** Refused, or allowed after a warning. */
	readonly isStrict: boolean;
	readonly title: string;
	readonly help: string;
	readonly refused: string;
	readonly refusal: string;
}

/** One column of rows. */
export function columnRange(column: number, firstRow: number, lastRow: number): Range {
	return { startRow: firstRow, startColumn: column, endRow: lastRow, endColumn: column };
}

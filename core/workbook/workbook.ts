/**
 * The grids of cells that a host hands in. Nothing in them is trusted: names may be hostile, rows ragged, numbers
 * not finite. Dates are serial numbers of the 1900 system (days since 1899-12-30), whatever the file used.
 */
export interface Workbook {
	readonly sheets: readonly Sheet[];
	/** BCP 47 tag of the file's or spreadsheet's own locale, where the host knows it. */
	readonly locale?: string;
	/** Things that the reader noticed and a person should know, e.g. that macros were left out. */
	readonly remarks?: readonly string[];
	/** Names of sheets that the file lists and does not hold. */
	readonly missingSheets?: readonly string[];
}

export interface Sheet {
	readonly name: string;
	/** Cells by row, then column. Rows may be of different lengths; what is beyond a row's end is empty. */
	readonly rows: readonly (readonly CellValue[])[];
	/** Text of the formulas, without the leading `=`, by `cellKey`. */
	readonly formulas?: ReadonlyMap<number, string>;
	/** Cells whose formula no program has worked out yet, by `cellKey`: they are blank, but nobody left them so. */
	readonly unresolved?: ReadonlySet<number>;
	/** How a number is shown, where that changes what it means, by `cellKey`. */
	readonly formats?: ReadonlyMap<number, NumberFormat>;
	readonly merges?: readonly Range[];
	readonly isHidden?: boolean;
	/** Rows that somebody or a filter hides, where the host knows them. */
	readonly hiddenRows?: ReadonlySet<number>;
}

export type CellValue = string | number | boolean | null | CellError;

/** What a formula that failed left behind, e.g. `#DIV/0!`. A text typed by hand that looks the same is a string. */
export interface CellError {
	readonly error: string;
}

/** `percent`: 0.45 is shown as 45 %. `date`: the number is a serial date. */
export type NumberFormat = 'percent' | 'date';

/** Zero-based, both ends included. */
export interface Range {
	readonly startRow: number;
	readonly startColumn: number;
	readonly endRow: number;
	readonly endColumn: number;
}

/** The most columns a sheet can have anywhere (Excel's own limit). */
export const MAX_COLUMNS = 16_384;

/** One number for a cell of a sheet; row and column are zero-based. */
export function cellKey(row: number, column: number): number {
	return row * MAX_COLUMNS + column;
}

export function isCellError(value: CellValue | undefined): value is CellError {
	return typeof value === 'object' && value !== null;
}

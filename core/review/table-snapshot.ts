import type { Sheet } from '../workbook/index.ts';
import { type CellPrint, cellText, hashText, maskPrint, printText } from './cell-print.ts';

/**
 * What a sheet looked like when notes were written on it: enough to tell later which of its rows is which. The id is a
 * hash of the content, so two members who saw the same sheet took the same snapshot.
 */
export interface TableSnapshot {
	readonly id: string;
	readonly sheet: string;
	/** Google's number of the sheet, where the host knows it: it survives a renaming. */
	readonly gid?: string;
	/** Headers by column, empty where there is none. */
	readonly columns: readonly string[];
	readonly headerRow?: number;
	/** Columns whose values together name a row; none where rows are told by all that they hold. */
	readonly keyColumns: readonly number[];
	/** Whether the reader of the report said which columns these are; else they were worked out. */
	readonly isKeyGiven?: true;
	/** Rows that hold something, in order. */
	readonly rows: readonly RowPrint[];
	/** How many rows the whole table has that hold something. */
	readonly size: number;
	/** Absent where it holds all of them. */
	readonly isPart?: true;
}

export interface RowPrint {
	/** Zero-based row of the sheet. */
	readonly row: number;
	readonly cells: readonly CellPrint[];
	/** In a part of a table: by column, how many rows of the whole hold the same in it. */
	readonly counts?: readonly number[];
	/** In a part of a table: the rows of the whole that have most in common with this one, which are in the part too. */
	readonly relatives?: readonly number[];
	/** In a part of a table: by what this row differs from every other row of the whole. */
	readonly alone?: readonly Alone[];
}

/** A row's key, its text, its text with digits masked. */
export type Alone = 'key' | 'text' | 'masked';

/** What the reader of the report already knows of a sheet's table; it is worked out where it is not given. */
export interface TableHint {
	readonly sheet: string;
	readonly headerRow?: number;
	readonly keyColumns?: readonly number[];
	readonly gid?: string;
}

const ROWS_THAT_MAY_HOLD_HEADERS = 30;
const LONGEST_HEADER = 80;
const MOST_KEY_COLUMNS = 8;

/** A table without the name that it is kept under. */
export type Table = Omit<TableSnapshot, 'id'>;

export function takeSnapshot(sheet: Sheet, hint?: Omit<TableHint, 'sheet'>): TableSnapshot {
	const table = readTable(sheet, hint);
	return { id: hashText(table.rows.reduce((text, { row, cells }) => `${text}\n${row} ${rowText(cells)}`, sheet.name)), ...table };
}

export function readTable(sheet: Sheet, hint: Omit<TableHint, 'sheet'> = {}): Table {
	const rows: RowPrint[] = [];
	sheet.rows.forEach((values, row) => {
		const cells = values.map((value) => printText(cellText(value)));
		while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
		if (cells.length > 0) rows.push({ row, cells });
	});
	const headerRow = hint.headerRow ?? findHeaderRow(sheet);
	const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
	const headers = headerRow === undefined ? [] : (sheet.rows[headerRow] ?? []);
	const columns = Array.from({ length: width }, (_, column) => cellText(headers[column]).slice(0, LONGEST_HEADER));
	const data = rows.filter(({ row }) => row > (headerRow ?? -1));
	return {
		sheet: sheet.name,
		...(hint.gid === undefined ? {} : { gid: hint.gid }),
		columns,
		...(headerRow === undefined ? {} : { headerRow }),
		keyColumns: hint.keyColumns ?? findKeyColumns(data, width),
		...(hint.keyColumns === undefined ? {} : { isKeyGiven: true as const }),
		rows,
		size: rows.length,
	};
}

/** What an anchor keeps of a table, as it may have to do without the whole: its row, those around it and its relatives. */
export function partOfSnapshot(
	whole: TableSnapshot,
	{
		at,
		neighbours,
		relatives,
		alone,
	}: { readonly at: number; readonly neighbours: number; readonly relatives: readonly number[]; readonly alone: readonly Alone[] },
	countsOf: (print: RowPrint) => readonly number[],
): TableSnapshot {
	const kept = whole.rows.filter((_, index) => Math.abs(index - at) <= neighbours || relatives.includes(index));
	const rows = kept.map((print) => ({
		...print,
		counts: countsOf(print),
		...(print === whole.rows[at] ? { alone, relatives: relatives.map((index) => whole.rows[index]?.row ?? 0) } : {}),
	}));
	return { ...whole, isPart: true, rows };
}

export function rowText(cells: readonly CellPrint[]): string {
	return cells.join('\u001f');
}

export function maskedRowText(cells: readonly CellPrint[]): string {
	return rowText(cells.map(maskPrint));
}

/** The key's cells as one text; empty where none of them is filled. */
export function keyText(cells: readonly CellPrint[], keyColumns: readonly number[]): string {
	const key = keyColumns.map((column) => cells[column] ?? '');
	return key.some((cell) => cell !== '') ? rowText(key) : '';
}

/** Headers stand in the first row that is as wide as the table and holds words alone. A form of two columns has none. */
function findHeaderRow(sheet: Sheet): number | undefined {
	const top = sheet.rows.slice(0, ROWS_THAT_MAY_HOLD_HEADERS);
	const filled = top.map((row) => row.filter((value) => cellText(value) !== '').length);
	const widest = Math.max(0, ...filled);
	if (widest < 3) return undefined;
	const found = top.findIndex((row, index) => {
		const words = row.filter((value) => typeof value === 'string' && cellText(value) !== '' && !/^[\d\s.,%-]+$/.test(value));
		return (filled[index] ?? 0) >= 0.6 * widest && words.length >= 0.8 * (filled[index] ?? 0);
	});
	return found < 0 ? undefined : found;
}

/** The fewest leading columns of words that name every row; none where a column of figures comes first. */
function findKeyColumns(rows: readonly RowPrint[], width: number): number[] {
	const chosen: number[] = [];
	for (let column = 0; column < Math.min(width, MOST_KEY_COLUMNS); column++) {
		const cells = rows.map((row) => row.cells[column] ?? '');
		if (cells.every((cell) => cell === '')) continue;
		const figures = cells.filter((cell) => /^-?[\d\s.,%]+$/.test(cell)).length;
		if (chosen.length > 0 && figures > 0.5 * cells.filter((cell) => cell !== '').length) return [];
		chosen.push(column);
		const keys = rows.map((row) => keyText(row.cells, chosen)).filter((key) => key !== '');
		if (keys.length > 1 && keys.length >= 0.9 * rows.length && new Set(keys).size === keys.length) return chosen;
	}
	return [];
}

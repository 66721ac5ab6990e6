import type { Place } from '../sections/place.ts';
import { type ColumnKey, columnsOf, type SectionKey, type Value } from '../sections/sections.ts';
import { cellKey, type Sheet } from '../workbook/index.ts';
import type { TotalRow } from './totals.ts';

/** Why a cell holds no value. */
export const CellState = {
	/** Nothing there, or the sheet has no such column. */
	blank: 0,
	/** Marked as missing: `n/a`, `-`, … */
	markedMissing: 1,
	/** Holds something, but not what the column is for; a structure rule says so. */
	unreadable: 2,
} as const;
export type CellState = (typeof CellState)[keyof typeof CellState];

/** One column of a section, row by row. */
export interface ColumnData {
	/** `undefined` where the cell holds no value. */
	readonly values: (string | number | boolean | undefined)[];
	/** State of the cells without a value that are not simply blank, by row. */
	readonly states: Map<number, CellState>;
	filled: number;
}

/** One place in the workbook where a section, or a part of it, was found. */
export interface Part {
	readonly sheet: Sheet;
	/** First row of the headers; of a form, the row of its first label. */
	readonly headerRow: number;
	/** How many rows the headers take. */
	readonly headerRows: number;
	/** Where each recognised column stands; of a form, where its value does. */
	readonly cells: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
	/** What stands in brackets in a header: `Cost (£000)`. */
	readonly headerUnits: ReadonlyMap<string, string>;
	/** Index of its first row in the table. */
	readonly firstIndex: number;
}

/** One section of the report as read; a form is a table of one row. Columns that the workbook lacks are blank. */
export class Table<S extends SectionKey = SectionKey> implements Iterable<Row<S>> {
	readonly section: S;
	readonly parts: Part[] = [];
	/** Row of the sheet by row of the table; -1 in forms, whose values each have a row of their own. */
	readonly sheetRows: number[] = [];
	readonly data: Readonly<Record<string, ColumnData>>;
	/** Rows left out because they sum up others. */
	readonly totals: TotalRow[] = [];
	/** Of these, one that no word names a total. */
	unnamedTotal: TotalRow | undefined;

	/** From the sheets that the parser read to people's own cells, where the two differ. */
	private readonly move: (place: Place) => Place;

	constructor(section: S, move: (place: Place) => Place = (place) => place) {
		this.section = section;
		this.move = move;
		const data: Record<string, ColumnData> = {};
		for (const [key] of columnsOf(section)) data[key] = { values: [], states: new Map(), filled: 0 };
		this.data = data;
	}

	/** The same table, each value at the place that `move` gives. */
	moved(move: (place: Place) => Place): Table<S> {
		const table = new Table(this.section, move);
		Object.assign(table, {
			parts: this.parts,
			sheetRows: this.sheetRows,
			data: this.data,
			totals: this.totals.map((total) => ({ ...total, ...move(total) })),
		});
		return table;
	}

	/** How many rows are filled in, at least in part. */
	get length(): number {
		return this.sheetRows.length;
	}

	/** Whether the workbook has this section at all, were it without a row. */
	get isPresent(): boolean {
		return this.parts.length > 0;
	}

	hasColumn(key: ColumnKey<S>): boolean {
		return this.parts.some((part) => part.cells.has(key));
	}

	row(index: number): Row<S> {
		return new Row(this, index);
	}

	/** The first row: the only one of a form. */
	get only(): Row<S> {
		return new Row(this, 0);
	}

	*[Symbol.iterator](): Iterator<Row<S>> {
		for (let index = 0; index < this.length; index++) yield new Row(this, index);
	}

	/** Values of a whole column by row, for rules that look at very long tables. */
	values<K extends ColumnKey<S>>(key: K): readonly (Value<S, K> | undefined)[] {
		return this.column(key).values as (Value<S, K> | undefined)[];
	}

	column(key: ColumnKey<S>): ColumnData {
		const column = this.data[key];
		if (!column) throw new Error(`no column ${key} in ${this.section}`);
		return column;
	}

	partOf(index: number): Part | undefined {
		let at = this.parts.length - 1;
		while (at > 0 && (this.parts[at]?.firstIndex ?? 0) > index) at--;
		return this.parts[at];
	}

	/** The cell of a value; of a column that the sheet lacks, the row's first recognised cell. */
	at(index: number, key: ColumnKey<S>): Place {
		return this.move(this.readAt(index, key));
	}

	/** Where the parser read a value. */
	private readAt(index: number, key: ColumnKey<S>): Place {
		const part = this.partOf(index);
		if (!part) return { sheet: '', row: 0, column: 0, section: this.section, field: key };
		const own = part.cells.get(key);
		const cell = own ?? firstOf(part.cells);
		const sheetRow = this.sheetRows[index];
		const row = sheetRow === undefined || sheetRow < 0 ? (cell?.row ?? part.headerRow) : sheetRow;
		return { sheet: part.sheet.name, row, column: cell?.column ?? 0, section: this.section, field: key };
	}

	/** The cell of a column's header, or the section's first header cell where the sheet lacks the column. */
	headerAt(key?: ColumnKey<S>): Place {
		const part = this.parts[0];
		const cell = part && ((key && part.cells.get(key)) ?? firstOf(part.cells));
		const place = { sheet: part?.sheet.name ?? '', row: part?.headerRow ?? 0, column: cell?.column ?? 0, section: this.section };
		return this.move(key ? { ...place, field: key } : place);
	}

	/** Whether the value was worked out by a formula. */
	isFormula(index: number, key: ColumnKey<S>): boolean {
		const place = this.readAt(index, key);
		return this.partOf(index)?.sheet.formulas?.has(cellKey(place.row, place.column)) ?? false;
	}
}

function firstOf<V>(map: ReadonlyMap<string, V>): V | undefined {
	for (const value of map.values()) return value;
	return undefined;
}

export class Row<S extends SectionKey = SectionKey> {
	readonly table: Table<S>;
	readonly index: number;

	constructor(table: Table<S>, index: number) {
		this.table = table;
		this.index = index;
	}

	/** The value, or `undefined` where there is none that can be read. Never a text of blanks, never NaN. */
	value<K extends ColumnKey<S>>(key: K): Value<S, K> | undefined {
		return this.table.column(key).values[this.index] as Value<S, K> | undefined;
	}

	isFilled(key: ColumnKey<S>): boolean {
		return this.table.column(key).values[this.index] !== undefined;
	}

	/** Nothing there, or marked as missing: for rules that ask for a value. */
	isMissing(key: ColumnKey<S>): boolean {
		return !this.isFilled(key) && !this.isUnreadable(key);
	}

	/** Something stands there that a structure rule has reported already: other rules keep quiet about it. */
	isUnreadable(key: ColumnKey<S>): boolean {
		return this.table.column(key).states.get(this.index) === CellState.unreadable;
	}

	at(key: ColumnKey<S>): Place {
		return this.table.at(this.index, key);
	}
}

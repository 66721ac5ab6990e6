import { type Locator, toA1, type Workbook } from '../workbook/index.ts';
import { cellText } from './cell-print.ts';
import {
	type Alone,
	keyText,
	maskedRowText,
	partOfSnapshot,
	type RowPrint,
	rowText,
	type TableHint,
	type TableSnapshot,
	takeSnapshot,
} from './table-snapshot.ts';

/**
 * What a note on a cell holds on to. The cell is the one of its row and its column, wherever both went; sheet name, gid
 * and A1 form are hints.
 */
export interface CellAnchor {
	readonly kind: 'cell';
	readonly sheet: string;
	readonly gid?: string;
	readonly a1: string;
	readonly row: number;
	readonly column: number;
	/** The column's header, empty where it has none. */
	readonly header: string;
	/** What names the row, for people: its key, or else its first filled cells. */
	readonly rowName: readonly string[];
	/** What the cell held. */
	readonly quote: string;
	/** The row and its neighbours. Its `id` is that of the whole snapshot, which serves better where it is at hand. */
	readonly table: TableSnapshot;
}

const LONGEST_QUOTE = 2000;
const LONGEST_NAME = 120;
const NEIGHBOURS = 2;
const RELATIVES = 4;
/** Relatives are chosen from so many rows, and no longer list of rows is looked through. */
const ENOUGH_RELATED = 100;
const MOST_LOOKED_AT = 2000;

/** The sheets of one workbook, ready for anchors to be taken on any of their cells. */
export interface AnchorSource {
	readonly workbook: Workbook;
	readonly hints: readonly TableHint[];
	/** Made once a sheet, when it is first asked for. */
	readonly tables: Map<string, SourceTable>;
}

interface SourceTable {
	readonly snapshot: TableSnapshot;
	readonly indexOfRow: ReadonlyMap<number, number>;
	readonly counts: Readonly<Record<Alone, ReadonlyMap<string, number>>>;
	/** By column and print, the rows that hold it. */
	readonly places: readonly ReadonlyMap<string, readonly number[]>[];
}

export function readForAnchors(workbook: Workbook, hints: readonly TableHint[] = []): AnchorSource {
	return { workbook, hints, tables: new Map() };
}

/** `undefined` where the workbook has no such sheet. */
export function snapshotOf(source: AnchorSource, sheet: string): TableSnapshot | undefined {
	return tableOf(source, sheet)?.snapshot;
}

/** `undefined` where the workbook has no such sheet. */
export function anchorCell(source: AnchorSource, place: Locator): CellAnchor | undefined {
	const table = tableOf(source, place.sheet);
	const sheet = source.workbook.sheets.find(({ name }) => name === place.sheet);
	if (!table || !sheet) return undefined;
	const { snapshot, indexOfRow } = table;
	const at = indexOfRow.get(place.row) ?? -1;
	const print = snapshot.rows[at];
	const values = sheet.rows[place.row] ?? [];
	const named = snapshot.keyColumns.map((column) => cellText(values[column]));
	const rowName =
		named.length > 0
			? named
			: values
					.map(cellText)
					.filter((text) => text !== '')
					.slice(0, 2);
	return {
		kind: 'cell',
		sheet: place.sheet,
		...(snapshot.gid === undefined ? {} : { gid: snapshot.gid }),
		a1: toA1(place),
		row: place.row,
		column: place.column,
		header: snapshot.columns[place.column] ?? '',
		rowName: rowName.map((text) => text.slice(0, LONGEST_NAME)),
		quote: cellText(values[place.column]).slice(0, LONGEST_QUOTE),
		table: print
			? partOfSnapshot(
					snapshot,
					{ at, neighbours: NEIGHBOURS, relatives: relativesIn(table, at), alone: aloneIn(table, print) },
					countsIn(table),
				)
			: { ...snapshot, rows: [], isPart: true },
	};
}

/** What `quote` would be for a cell that holds this text. */
export function quoteOf(text: string): string {
	return text.slice(0, LONGEST_QUOTE);
}

function tableOf(source: AnchorSource, name: string): SourceTable | undefined {
	const known = source.tables.get(name);
	const sheet = source.workbook.sheets.find((candidate) => candidate.name === name);
	if (known || !sheet) return known;
	const snapshot = takeSnapshot(
		sheet,
		source.hints.find((hint) => hint.sheet === name),
	);
	const table = {
		snapshot,
		indexOfRow: new Map(snapshot.rows.map(({ row }, index) => [row, index])),
		counts: {
			key: count(snapshot.rows, (print) => keyText(print.cells, snapshot.keyColumns)),
			text: count(snapshot.rows, (print) => rowText(print.cells)),
			masked: count(snapshot.rows, (print) => maskedRowText(print.cells)),
		},
		places: snapshot.columns.map((_, column) => placesOf(snapshot.rows, column)),
	};
	source.tables.set(name, table);
	return table;
}

function count(rows: readonly RowPrint[], textOf: (print: RowPrint) => string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const print of rows) {
		const text = textOf(print);
		counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return counts;
}

function placesOf(rows: readonly RowPrint[], column: number): Map<string, number[]> {
	const places = new Map<string, number[]>();
	rows.forEach(({ cells }, index) => {
		const cell = cells[column] ?? '';
		if (cell === '') return;
		const same = places.get(cell);
		if (same) same.push(index);
		else places.set(cell, [index]);
	});
	return places;
}

function countsIn({ places }: SourceTable): (print: RowPrint) => number[] {
	return ({ cells }) => cells.map((cell, column) => places[column]?.get(cell)?.length ?? 0);
}

/** The rows that share most with one, what is rare counting for more. They are looked for among those that share its rarest cells. */
function relativesIn({ snapshot, places }: SourceTable, at: number): number[] {
	const lists = (snapshot.rows[at]?.cells ?? [])
		.map((cell, column) => places[column]?.get(cell) ?? [])
		.filter(({ length }) => length > 1)
		.sort((one, other) => one.length - other.length);
	const shared = new Map<number, number>();
	for (const rows of lists) {
		const bits = Math.log2(snapshot.rows.length / rows.length) + 0.1;
		const isOpen = shared.size < ENOUGH_RELATED;
		for (const row of rows.slice(0, MOST_LOOKED_AT)) {
			const sum = shared.get(row);
			if (sum !== undefined || isOpen) shared.set(row, (sum ?? 0) + bits);
		}
	}
	shared.delete(at);
	return [...shared]
		.sort((one, other) => other[1] - one[1] || one[0] - other[0])
		.slice(0, RELATIVES)
		.map(([row]) => row);
}

function aloneIn({ snapshot, counts }: SourceTable, { cells }: RowPrint): Alone[] {
	const key = keyText(cells, snapshot.keyColumns);
	const alone: Alone[] = [];
	if (key !== '' && counts.key.get(key) === 1) alone.push('key');
	if (counts.text.get(rowText(cells)) === 1) alone.push('text');
	if (counts.masked.get(maskedRowText(cells)) === 1) alone.push('masked');
	return alone;
}

import { type SharedColumn, shareColumns } from './row-columns.ts';
import { type RowEvidence, weighRows } from './row-evidence.ts';
import { type Key, readKeys } from './row-keys.ts';
import { joinValues, strayRows, type Values } from './row-values.ts';
import type { Table } from './table-snapshot.ts';

/** Two tables side by side, what speaks for a pair of their rows, and the pairs found so far. */
export interface RowCase {
	readonly before: Table;
	readonly rows: { readonly before: number; readonly after: number };
	readonly columns: readonly SharedColumn[];
	readonly evidence: RowEvidence;
	/** All that a row holds. */
	readonly texts: Values;
	readonly keys: readonly Key[];
	/** Rows without a like in the other table: those which chance could mistake for others. */
	readonly stray: { readonly before: number; readonly after: number };
	/** How much likelier it is, in bits, that a row stayed as it was than that it was edited. */
	readonly stayedWhole: number;
	/** Whether the rows after stand in the order of their figures: then order says what the figures say, and no more. */
	readonly isSorted: boolean;
	/** Rows found for certain, both ways. */
	readonly found: Map<number, number>;
	readonly claimed: Map<number, number>;
	/** Where a row of the table before stands among all of its rows, also those that are not known. */
	positionOf(row: number): number;
}

/** A column of so few values, all others now, is a version or a date of the whole table and says nothing of its rows. */
const FEW_VALUES = 6;

/** How many rows were edited is itself a guess: where cells hold little, edits hide each other. So it never counts for more. */
const MOST_PRIOR = 3;

export function openCase(before: Table, after: Table, matched: readonly (number | undefined)[]): RowCase {
	const columns = shareColumns(before, after, matched);
	const rows = { before: before.rows.length, after: after.rows.length };
	const telling = columns.filter(({ isSerial, stayed, prints }) => !isSerial && (stayed > 0.1 || prints.length > FEW_VALUES));
	const texts = joinValues(telling, rows);
	const stray = before.isPart ? strayOfPart(before, rows, texts) : strayRows(texts);
	const edited = (stray.before + 0.5) / (before.size + 1);
	return {
		before,
		rows,
		columns,
		evidence: weighRows(columns, { before: before.size, after: rows.after }),
		texts,
		keys: readKeys(before, columns, rows),
		stray,
		stayedWhole: Math.max(-MOST_PRIOR, Math.min(MOST_PRIOR, Math.log2((1 - Math.min(edited, 0.99)) / edited))),
		isSorted: stray.before > 0 && columns.some(isSortedByFigures),
		found: new Map(),
		claimed: new Map(),
		positionOf: (row) => (before.isPart ? (before.rows[row]?.row ?? 0) : row),
	};
}

/** Of a part of a table the rows that are known speak for all. */
function strayOfPart(before: Table, rows: RowCase['rows'], texts: Values): RowCase['stray'] {
	const share = (strayRows(texts).before + 0.5) / (rows.before + 1.5);
	return { before: share * before.size, after: Math.max(0, rows.after - before.size) + share * before.size };
}

function isSortedByFigures({ figureOf, after, figures, isSerial }: SharedColumn): boolean {
	if (figures < 0.8 || isSerial) return false;
	let [last, up, down, changes] = [Number.NaN, 0, 0, 0];
	for (const id of after) {
		const figure = figureOf(id);
		if (Number.isNaN(figure)) continue;
		if (figure > last) up++;
		if (figure < last) down++;
		if (figure !== last) changes++;
		if (Math.min(up, down) > 0.1 * after.length) return false;
		last = figure;
	}
	return changes > 3 && Math.min(up, down) <= 0.1 * changes;
}

export function settle({ found, claimed }: RowCase, from: number, to: number): void {
	found.set(from, to);
	claimed.set(to, from);
}

/** Calls `visit` with each column in which a row before and a row after hold the same. */
export function eachShared({ columns }: RowCase, from: number, to: number, visit: (column: number, print: number) => void): void {
	columns.forEach((column, at) => {
		const print = column.before[from] ?? 0;
		if (print !== 0 && print === column.after[to]) visit(at, print);
	});
}

import { digitsOf, maskPrint, readablePart } from './cell-print.ts';
import type { Table } from './table-snapshot.ts';
import { likeness } from './text-likeness.ts';

/**
 * Two tables side by side, in the columns that both have. Every cell's print is a number here, equal where the prints
 * are, so that comparing rows is comparing numbers.
 */
export interface RowComparison {
	readonly before: Side;
	readonly after: Side;
	readonly prints: readonly string[];
	/** By print: the same number for prints that differ in digits alone. */
	readonly masks: readonly number[];
	/** By print: its value where it is a figure, else not a number. */
	readonly figures: readonly number[];
	readonly width: number;
	/** Which of the shared columns name a row; none where rows are told by what they hold. */
	readonly keyColumns: readonly number[];
	/** By column: where a running number stands in it that was given out anew, its digits say nothing. */
	readonly isRenumbered: boolean[];
	/** By column: whether a running number stands in it, before and after. */
	readonly isRunning: boolean[];
	/** By column: how far an equal or a different value can be trusted, 0 to 1, learned from the rows already found. */
	readonly trust: number[];
}

export interface Side {
	/** Prints by row, then shared column; 0 is an empty cell. Rows that hold the same, before or after, are one array. */
	readonly rows: readonly (readonly number[])[];
	/** By row: where it stands among all rows, those not known among them. */
	readonly positions: readonly number[];
	/** By column: how many rows hold a print. */
	readonly counts: readonly ReadonlyMap<number, number>[];
}

export function compareTables(before: Table, after: Table, columns: readonly (number | undefined)[]): RowComparison {
	const ids = new Map<string, number>([['', 0]]);
	const idOf = (print: string) => {
		const known = ids.get(print);
		if (known !== undefined) return known;
		ids.set(print, ids.size);
		return ids.size - 1;
	};
	const interned = new Map<string, readonly number[]>();
	const internRow = (row: readonly number[]) => {
		const text = row.join();
		const known = interned.get(text);
		if (known) return known;
		interned.set(text, row);
		return row;
	};
	const shared = columns.flatMap((to, from) => (to === undefined ? [] : [{ from, to }]));
	const side = (table: Table, which: 'from' | 'to'): Side => {
		const rows = table.rows.map(({ cells }) => internRow(shared.map((pair) => idOf(cells[pair[which]] ?? ''))));
		const times = new Map<readonly number[], number>();
		for (const row of rows) times.set(row, (times.get(row) ?? 0) + 1);
		const counts = shared.map((_, column) => {
			const count = new Map<number, number>();
			for (const [row, often] of times) {
				const print = row[column] ?? 0;
				count.set(print, (count.get(print) ?? 0) + often);
			}
			return count;
		});
		const positions = table.rows.map(({ row }, index) => (table.isPart ? row : index));
		return { rows, positions, counts };
	};
	const [left, right] = [side(before, 'from'), side(after, 'to')];
	const prints = [...ids.keys()];
	const maskIds = new Map<string, number>();
	const masks = prints.map((print) => {
		const mask = maskPrint(print);
		if (!maskIds.has(mask)) maskIds.set(mask, maskIds.size);
		return maskIds.get(mask) ?? 0;
	});
	const keys = before.keyColumns.map((column) => shared.findIndex(({ from }) => from === column));
	return {
		before: left,
		after: right,
		prints,
		masks,
		figures: prints.map((print) => (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(print) ? Number(print) : Number.NaN)),
		width: shared.length,
		// Half a key names nothing.
		keyColumns: keys.includes(-1) ? [] : keys,
		isRenumbered: shared.map(() => false),
		isRunning: shared.map(() => false),
		trust: shared.map(() => 1),
	};
}

/** A row's cells as one text, in the columns that `include` picks; empty where all of them are. */
export function signature(
	row: readonly number[],
	include: (column: number) => boolean,
	spell: (print: number, column: number) => number,
): string {
	let text = '';
	let isBlank = true;
	for (let column = 0; column < row.length; column++) {
		if (!include(column)) continue;
		const print = row[column] ?? 0;
		if (print !== 0) isBlank = false;
		text += `${spell(print, column)},`;
	}
	return isBlank ? '' : text;
}

/** Something about each row, worked out once for all that hold the same. */
export function ofEachRow<T>(rows: readonly (readonly number[])[], work: (row: readonly number[]) => T): T[] {
	const known = new Map<readonly number[], T>();
	return rows.map((row) => {
		const done = known.get(row);
		if (done !== undefined) return done;
		const value = work(row);
		known.set(row, value);
		return value;
	});
}

/** Rows as texts, without the digits of numbers that were given out anew: equal where the rows are. */
export interface Texts {
	readonly before: readonly string[];
	readonly after: readonly string[];
}

const knownTexts = new WeakMap<RowComparison, Texts>();

/** To be asked for once it is known which numbers were given out anew. */
export function textsOf(comparison: RowComparison): Texts {
	const known = knownTexts.get(comparison);
	if (known) return known;
	const { masks, isRenumbered, before, after } = comparison;
	const isPlain = !isRenumbered.includes(true);
	const textOf = (row: readonly number[]) =>
		(isPlain ? row : row.map((print, column) => (isRenumbered[column] ? -1 - (masks[print] ?? 0) : print))).join();
	const texts = { before: ofEachRow(before.rows, textOf), after: ofEachRow(after.rows, textOf) };
	knownTexts.set(comparison, texts);
	return texts;
}

/** Rows whose signature occurs once before and once after. */
export function pairUnique(before: readonly string[], after: readonly string[], isAlone?: (row: number) => boolean): Map<number, number> {
	const once = (signatures: readonly string[]) => {
		const rows = new Map<string, number>();
		signatures.forEach((text, row) => {
			if (text !== '') rows.set(text, rows.has(text) ? -1 : row);
		});
		return rows;
	};
	const after1 = once(after);
	const pairs = new Map<number, number>();
	for (const [text, row] of once(before)) {
		const to = after1.get(text);
		if (row >= 0 && to !== undefined && to >= 0 && (!isAlone || isAlone(row))) pairs.set(row, to);
	}
	return pairs;
}

/**
 * How alike two rows are, 0 to 1. What is rare in its column counts for more, as one bit more for each halving. Without
 * `isNearAlike`, a figure near another says nothing.
 */
export function rowLikeness(comparison: RowComparison, from: number, to: number, isNearAlike = true): number {
	const { before, after, masks, width, isRenumbered, trust } = comparison;
	const [left, right] = [before.rows[from], after.rows[to]];
	if (!left || !right) return 0;
	let earned = 0;
	let possible = 0;
	for (let column = 0; column < width; column++) {
		const sure = trust[column] ?? 1;
		if (sure <= 0) continue;
		const a = left[column] ?? 0;
		const b = right[column] ?? 0;
		if ((a === 0 && b === 0) || (isRenumbered[column] && masks[a] === masks[b])) continue;
		const count = before.counts[column]?.get(a) ?? after.counts[column]?.get(b) ?? 1;
		const weight = sure * Math.max(0.25, Math.log2((before.rows.length + 1) / count));
		possible += weight;
		if (a === b) earned += weight;
		else if (a !== 0 && b !== 0) earned += weight * cellLikeness(comparison, a, b, isNearAlike);
	}
	return possible === 0 ? 0 : earned / possible;
}

/** At most one half for two figures, by how near they are; for words by the pairs of letters that they share. */
function cellLikeness({ prints, figures }: RowComparison, a: number, b: number, isNearAlike: boolean): number {
	const [x = Number.NaN, y = Number.NaN] = [figures[a], figures[b]];
	if (!Number.isNaN(x) && !Number.isNaN(y)) {
		const distance = Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y), 1e-12);
		return isNearAlike ? Math.max(0, 0.5 - distance) : 0;
	}
	if (!Number.isNaN(x) || !Number.isNaN(y)) return 0;
	const [left, right] = [readablePart(prints[a] ?? ''), readablePart(prints[b] ?? '')];
	const share = likeness(left, right);
	return digitsOf(left) === digitsOf(right) ? Math.max(0, share - 0.1) : 0.25 * share;
}

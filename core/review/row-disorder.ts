import { type RowComparison, textsOf } from './row-comparison.ts';
import { longestInOrder, type Pair } from './row-order.ts';

/** Fewer cells than this, or than this share of the rows, may be in any order by chance. */
const LEAST_CELLS = 3;
const LEAST_SHARE = 0.2;
/** Rows whose texts are there again say something about the order where they are so many of all. */
const MOST_TEXTS = 0.3;
/** In a table that kept its order nearly all of what stayed is in order. */
const IN_ORDER = 0.8;
/** Comparing every text with every other stops here; the order of longer tables is left to a person. */
const MOST_COMPARISONS = 4_000_000;

/**
 * Whether what stayed of a table's cells shows that its rows are in another order, where too few rows are like no other to
 * tell it: the cells that stand once in their column, and the texts of rows that several rows share.
 */
export function isOutOfOrder(comparison: RowComparison): boolean {
	const { before, after } = comparison;
	const rows = Math.min(before.rows.length, after.rows.length);
	const columns = Array.from({ length: comparison.width }, (_, column) => cellsOf(comparison, column));
	const cells = columns.reduce((sum, pairs) => sum + pairs.length, 0);
	if (cells >= Math.max(LEAST_CELLS, LEAST_SHARE * rows)) {
		const ordered = columns.reduce((sum, pairs) => sum + longestInOrder(pairs).length, 0);
		if (ordered < IN_ORDER * cells) return true;
	}
	const { before: left, after: right } = textsOf(comparison);
	const shared = sharedTexts(left, right);
	return shared >= MOST_TEXTS * rows && longestCommon(left, right) < IN_ORDER * shared;
}

/** Where the cells of a column went that stand in it once before and once after. */
function cellsOf({ before, after, isRenumbered }: RowComparison, column: number): Pair[] {
	if (isRenumbered[column]) return [];
	const isOnce = (print: number) => print !== 0 && before.counts[column]?.get(print) === 1 && after.counts[column]?.get(print) === 1;
	const places = new Map<number, number>();
	after.rows.forEach((row, to) => {
		const print = row[column] ?? 0;
		if (isOnce(print)) places.set(print, to);
	});
	return before.rows.flatMap((row, from) => {
		const to = places.get(row[column] ?? 0);
		// The header's own row always stays.
		return to === undefined || (from === 0 && to === 0) ? [] : [{ from, to }];
	});
}

function sharedTexts(left: readonly string[], right: readonly string[]): number {
	const counts = new Map<string, number>();
	for (const text of left) counts.set(text, (counts.get(text) ?? 0) + 1);
	let shared = 0;
	for (const text of right) {
		const count = counts.get(text) ?? 0;
		if (count > 0) shared++;
		counts.set(text, count - 1);
	}
	return shared;
}

/** Length of the longest common subsequence; 0 where there is too much to compare. */
function longestCommon(left: readonly string[], right: readonly string[]): number {
	let start = 0;
	while (start < left.length && left[start] === right[start]) start++;
	let end = 0;
	while (end < Math.min(left.length, right.length) - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end++;
	const [a, b] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
	if (a.length * b.length > MOST_COMPARISONS) return start + end;
	let row = new Int32Array(b.length + 1);
	for (const text of a) {
		const next = new Int32Array(b.length + 1);
		for (let at = 1; at <= b.length; at++)
			next[at] = text === b[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
		row = next;
	}
	return start + end + (row[b.length] ?? 0);
}

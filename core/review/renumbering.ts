import { pairUnique, type RowComparison, type Side, signature } from './row-comparison.ts';
import { longestInOrder, orderedPairs } from './row-order.ts';

/** So many pairs in their old order are no chance, however few of the rows they are. */
const LEAST_IN_ORDER = 7;

/**
 * Running numbers (`1`, `2`, … or `Activity 1`, `Activity 2`, …) look like the best of keys and are none where somebody
 * inserts a row and numbers anew: then number 12 is another row. A column counts as numbered anew where its numbers run
 * without a break before and after, and the rest of the rows, where that is unique, went to other numbers.
 */
export function findRenumbering(comparison: RowComparison): void {
	const { before, after, prints, masks, width, isRenumbered, trust } = comparison;
	const running: number[] = [];
	for (let column = 0; column < width; column++) {
		if (isRunning(before, column, prints) && isRunning(after, column, prints)) running.push(column);
	}
	if (running.length === 0) return;
	const rest = (side: Side) =>
		side.rows.map((row) =>
			signature(
				row,
				(column) => (trust[column] ?? 1) > 0,
				(print, column) => (running.includes(column) ? (masks[print] ?? 0) : print),
			),
		);
	const pairs = orderedPairs(pairUnique(rest(before), rest(after)));
	const inOrder = longestInOrder(pairs).length;
	// Chance alone makes rows with one figure meet in up to a fifth of all rows, and then in no order.
	const share = pairs.length / Math.max(1, Math.min(before.rows.length, after.rows.length));
	const isOrdered = inOrder >= 0.9 * pairs.length;
	if (pairs.length < 3 || (share < 0.3 && !(isOrdered && inOrder >= LEAST_IN_ORDER)) || (share < 0.4 && !isOrdered)) return;
	for (const column of running) {
		if (pairs.some(({ from, to }) => before.rows[from]?.[column] !== after.rows[to]?.[column])) isRenumbered[column] = true;
	}
}

/** Whether the first whole number in the cells grows with the rows, one for one, in nearly all of them. */
function isRunning(side: Side, column: number, prints: readonly string[]): boolean {
	let steps = 0;
	let last: number | undefined;
	let counted = 0;
	for (const [index, row] of side.rows.entries()) {
		const found = /\d+/.exec(prints[row[column] ?? 0] ?? '');
		if (!found) continue;
		const lead = Number(found[0]) - (side.positions[index] ?? 0);
		if (lead === last) steps++;
		last = lead;
		counted++;
	}
	return counted >= 3 && counted >= 0.8 * side.rows.length && steps >= 0.9 * (counted - 1);
}

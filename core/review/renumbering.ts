import { ofEachRow, pairUnique, type RowComparison, type Side, signature } from './row-comparison.ts';

/** So many rows that kept their numbers, and so large a share of all that can be told without them, are no chance. */
const LEAST_KEPT = 3;
const MOST_OF = 0.95;

/**
 * Running numbers (`1`, `2`, … or `Activity 1`, `Activity 2`, …) look like the best of keys and are none where somebody
 * inserts a row and numbers anew: then number 12 is another row. So they tell rows only where the rest of the rows, where that
 * is unique, kept its numbers; where nothing does, it is not known whether they were given out anew.
 */
export function findRenumbering(comparison: RowComparison): void {
	const { before, after, prints, masks, width, isRenumbered, trust } = comparison;
	const running: number[] = [];
	for (let column = 0; column < width; column++) {
		if (isRunning(before, column, prints) && isRunning(after, column, prints)) running.push(column);
	}
	if (running.length === 0) return;
	const rest = (side: Side) =>
		ofEachRow(side.rows, (row) =>
			signature(
				row,
				(column) => (trust[column] ?? 1) > 0,
				(print, column) => (running.includes(column) ? (masks[print] ?? 0) : print),
			),
		);
	const pairs = pairUnique(rest(before), rest(after));
	for (const column of running) {
		comparison.isRunning[column] = true;
		const kept = [...pairs].filter(([from, to]) => before.rows[from]?.[column] === after.rows[to]?.[column]).length;
		// Chance alone makes a few rows with one figure meet, and then seldom at the same number.
		isRenumbered[column] = kept < LEAST_KEPT || kept < MOST_OF * pairs.size;
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

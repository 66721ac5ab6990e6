import { type RowComparison, rowLikeness } from './row-comparison.ts';
import { distinctions, distinctiveColumns } from './row-pins.ts';

/** Below this likeness two rows that share no rare cell may have no more in common than all rows of the table. */
const POOR = 0.6;
/** So seldom do two cells of a column hold the same that one which stayed is no chance. */
const UNLIKELY = 0.004;

/** Of rows with the same text, one of which is there no more or one more, nobody can tell which it is. */
export function twinsAmong(
	{ before, after }: RowComparison,
	left: readonly number[],
	right: readonly number[],
): (from: number, to: number) => boolean {
	let surplus: Map<string, number> | undefined;
	const textOf = (rows: readonly (readonly number[])[], row: number) => rows[row]?.join() ?? '';
	const count = () => {
		const counts = new Map<string, number>();
		const add = (text: string, step: number) => counts.set(text, (counts.get(text) ?? 0) + step);
		for (const row of left) add(textOf(before.rows, row), 1);
		for (const row of right) add(textOf(after.rows, row), -1);
		return counts;
	};
	return (from, to) => {
		const text = textOf(before.rows, from);
		if (text !== textOf(after.rows, to)) return false;
		surplus ??= count();
		return surplus.get(text) !== 0;
	};
}

/** Whether so little stayed of a row that what did may be there by chance. */
export function poorPairs(comparison: RowComparison): (from: number, to: number) => boolean {
	const chances = comparison.before.counts.map(chanceOfMeeting);
	return (from, to) =>
		rowLikeness(comparison, from, to, false) < POOR &&
		distinctions(comparison, from, to) < 2 &&
		!distinctiveColumns(comparison, from, to).some((column) => (chances[column] ?? 1) <= UNLIKELY);
}

/** How often two cells of a column hold the same, counted as if one pair more did. */
function chanceOfMeeting(counts: ReadonlyMap<number, number>): number {
	let filled = 0;
	let pairs = 1;
	for (const [print, count] of counts) {
		if (print === 0) continue;
		filled += count;
		pairs += (count * (count - 1)) / 2;
	}
	return pairs / Math.max(1, (filled * (filled - 1)) / 2);
}

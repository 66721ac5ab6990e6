import { type RowComparison, rowLikeness, type Texts } from './row-comparison.ts';
import { distinctions, distinctiveColumns } from './row-pins.ts';

/** Below this likeness two rows that share no rare cell may have no more in common than all rows of the table. */
const POOR = 0.6;
/** So seldom do two cells of a column hold the same that one which stayed is no chance. */
const UNLIKELY = 0.004;
/** So few pairs of rows that share as much would be there by chance. */
const UNEXPECTED = 0.01;

/** Of rows with the same text, one of which is there no more or one more, nobody can tell which it is. */
export function twinsAmong(texts: Texts, left: readonly number[], right: readonly number[]): (from: number, to: number) => boolean {
	let surplus: Map<string, number> | undefined;
	const count = () => {
		const counts = new Map<string, number>();
		const add = (text: string | undefined, step: number) => counts.set(text ?? '', (counts.get(text ?? '') ?? 0) + step);
		for (const row of left) add(texts.before[row], 1);
		for (const row of right) add(texts.after[row], -1);
		return counts;
	};
	return (from, to) => {
		const text = texts.before[from] ?? '';
		if (text !== texts.after[to]) return false;
		surplus ??= count();
		return surplus.get(text) !== 0;
	};
}

/** Rows after that hold the very text of a row before, where that one was put on a row with another text. */
export function elsewhere(texts: Texts, found: ReadonlyMap<number, number>): (from: number, to: number) => readonly number[] {
	const claimed = new Set(found.values());
	let places: Map<string, number[]> | undefined;
	const findPlaces = () => {
		const rows = new Map<string, number[]>();
		texts.after.forEach((text, row) => {
			if (claimed.has(row)) return;
			const same = rows.get(text);
			if (same) same.push(row);
			else rows.set(text, [row]);
		});
		return rows;
	};
	return (from, to) => {
		const text = texts.before[from] ?? '';
		if (text === texts.after[to]) return [];
		places ??= findPlaces();
		return places.get(text) ?? [];
	};
}

/**
 * Whether two rows share so much that among all pairs of rows not one was to be expected to by chance (as in record linkage
 * after Fellegi and Sunter). `isName` says which columns don't count.
 */
export function tellingPairs(comparison: RowComparison): (from: number, to: number, isName?: (column: number) => boolean) => boolean {
	const { before, after, isRenumbered, trust, width } = comparison;
	const chances = before.counts.map(chanceOfMeeting);
	const pairs = before.rows.length * after.rows.length;
	return (from, to, isName = () => false) => {
		let expected = pairs;
		for (let column = 0; column < width; column++) {
			const print = before.rows[from]?.[column] ?? 0;
			if (print === 0 || print !== after.rows[to]?.[column] || isRenumbered[column] || isName(column) || trust[column] === 0) continue;
			expected *= chances[column] ?? 1;
		}
		return expected <= UNEXPECTED;
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

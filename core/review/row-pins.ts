import { ofEachRow, pairUnique, type RowComparison, rowLikeness, type Side, signature } from './row-comparison.ts';
import type { Alone } from './table-snapshot.ts';

/** Rows found without any guessing, and those of which two such ways say different things. */
export interface Pins {
	readonly strong: Map<number, number>;
	/** The same text, once before and once after, but told from its look-alikes by a single figure: chance could do that. */
	readonly weak: Map<number, number>;
	readonly contested: Map<number, readonly number[]>;
}

/** Rows with the same text are rare below this share of all rows. */
const RARE = 0.1;

/** The first three steps of the ladder: unique key; unique row text; unique row text with digits masked. */
export function findPins(comparison: RowComparison, isAlone: false | undefined | ((row: number, by: Alone) => boolean)): Pins {
	const { before, after, masks, keyColumns, isRenumbered, trust } = comparison;
	const pins: Pins = { strong: new Map(), weak: new Map(), contested: new Map() };
	const claimed = new Set<number>();
	const known = (by: Alone) => (isAlone ? (row: number) => isAlone(row, by) : undefined);
	const spell = (print: number, column: number) => (isRenumbered[column] ? -1 - (masks[print] ?? 0) : print);
	const isUsed = (column: number) => (trust[column] ?? 1) > 0;
	const texts = (side: Side, include: (column: number) => boolean, spelling: typeof spell) =>
		ofEachRow(side.rows, (row) => signature(row, include, spelling));
	const pair = (include: (column: number) => boolean, spelling: typeof spell, by: Alone) =>
		pairUnique(texts(before, include, spelling), texts(after, include, spelling), known(by));

	if (keyColumns.length > 0) {
		const isKey = (column: number) => keyColumns.includes(column);
		// Where not all rows are known, any doubt is one too many.
		const leastTelling = isAlone ? 1 : 2;
		const rest = (column: number) => isUsed(column) && !isKey(column);
		const elsewhere = pairUnique(texts(before, rest, spell), texts(after, rest, spell));
		for (const [from, to] of pair(isKey, spell, 'key')) {
			const other = elsewhere.get(from);
			const isOnlyNumbered = keyColumns.every((column) => comparison.isRunning[column]);
			const isTold = () => distinctions(comparison, from, other ?? to) >= leastTelling && rowLikeness(comparison, from, to) < 0.75;
			if (other !== undefined && other !== to && (isOnlyNumbered || isTold())) {
				pins.contested.set(from, [to, other]);
				continue;
			}
			pins.strong.set(from, to);
			claimed.add(to);
		}
	}
	const exact = pair(isUsed, spell, 'text');
	// Where nearly every row is another text now, two figures may meet by chance.
	const leastDistinctions = exact.size >= RARE * Math.min(before.rows.length, after.rows.length) ? 2 : 3;
	for (const [from, to] of exact) {
		if (pins.strong.has(from) || pins.contested.has(from) || claimed.has(to)) continue;
		const isInRun = runLength(exact, from, to) >= 3;
		if (isInRun || distinctions(comparison, from, to) >= leastDistinctions) {
			pins.strong.set(from, to);
			claimed.add(to);
		} else pins.weak.set(from, to);
	}
	const mask = (print: number) => masks[print] ?? 0;
	for (const [from, to] of pair(isUsed, mask, 'masked')) {
		if (pins.strong.has(from) || pins.contested.has(from) || claimed.has(to)) continue;
		// A key whose digits changed may be another thing's key, and without one chance alone makes blanks fall alike: something
		// else must speak for it.
		const isSameKey = keyColumns.length > 0 && keyColumns.every((column) => before.rows[from]?.[column] === after.rows[to]?.[column]);
		if (!isSameKey && distinctions(comparison, from, to) < 2) continue;
		pins.weak.delete(from);
		pins.strong.set(from, to);
		claimed.add(to);
	}
	return pins;
}

/** How many rows in a row, this one among them, have the same text as as many rows in a row after. Counts to 3. */
function runLength(pairs: ReadonlyMap<number, number>, from: number, to: number): number {
	const isPair = (step: number) => pairs.get(from + step) === to + step;
	if (isPair(-1)) return isPair(1) || isPair(-2) ? 3 : 2;
	return isPair(1) ? (isPair(2) ? 3 : 2) : 1;
}

/** How many of the cells that two rows share stand nowhere else; words without digits count for three. */
export function distinctions(comparison: RowComparison, from: number, to: number): number {
	return distinctiveColumns(comparison, from, to).reduce((sum, column) => {
		const text = comparison.prints[comparison.before.rows[from]?.[column] ?? 0] ?? '';
		return sum + (/\p{L}{3}/u.test(text) && !/\d/.test(text) ? 3 : 1);
	}, 0);
}

/** Columns in which two rows hold the same, and no other row does. */
export function distinctiveColumns({ before, after, isRenumbered, width }: RowComparison, from: number, to: number): number[] {
	const found: number[] = [];
	for (let column = 0; column < width; column++) {
		const print = before.rows[from]?.[column] ?? 0;
		if (print === 0 || print !== after.rows[to]?.[column] || isRenumbered[column]) continue;
		if (before.counts[column]?.get(print) === 1 && after.counts[column]?.get(print) === 1) found.push(column);
	}
	return found;
}

/** Learns from the rows already found how far each column can be trusted (as in record linkage after Fellegi and Sunter). */
export function learnTrust(comparison: RowComparison, found: ReadonlyMap<number, number>): void {
	if (found.size < 4) return;
	for (let column = 0; column < comparison.width; column++) {
		if (comparison.trust[column] === 0) continue;
		let equal = 0;
		for (const [from, to] of found) if (comparison.before.rows[from]?.[column] === comparison.after.rows[to]?.[column]) equal++;
		comparison.trust[column] = (equal + 1) / (found.size + 2);
	}
}

/** A column of which next to nothing stayed (a version number, figures all entered anew) tells no rows apart. */
export function distrustChangedColumns(comparison: RowComparison): void {
	const { before, after, width, trust } = comparison;
	for (let column = 0; column < width; column++) {
		let shared = 0;
		let filled = 0;
		for (const [print, count] of before.counts[column] ?? []) {
			if (print === 0) continue;
			filled += count;
			shared += Math.min(count, after.counts[column]?.get(print) ?? 0);
		}
		// The header's own row is one that always stays.
		if (filled > 2 && shared <= 1 + 0.1 * filled) trust[column] = 0;
	}
}

import { isFigure, type SharedColumn } from './row-columns.ts';

/**
 * What cells say about whether two rows are one, in bits: what they share counts by how seldom that happens by chance, what
 * differs by how seldom that column was edited (Fellegi and Sunter 1969). A row that is another one has 0 bits or less.
 */
export interface RowEvidence {
	readonly columns: readonly SharedColumn[];
	/** By column, what a cell that stayed adds. */
	equal(column: number, print: number): number;
	/** By column, what a cell that differs takes away; 0 or less. */
	differ(column: number): number;
	/** Of the row before and the row after. */
	score(from: number, to: number): number;
	/** The same of two rows of one table. */
	scoreBefore(row: number, other: number): number;
	scoreAfter(row: number, other: number): number;
}

/** Chance that a cell stays, where nothing is known of its column yet, and how many rows that guess weighs. */
const STAYS = 0.9;
const GUESS = 2;
/** Bits of a letter and of a digit that is not a zero at the end: what somebody else would hardly type by chance. */
const LETTER = 2.5;
const DIGIT = 3;
/** A word or two may come from a short list of names, whatever their letters; a sentence does not. */
const BITS_OF_WORD = 5;
const SENTENCE = 25;
const MOST_BITS_OF_SENTENCE = 12;
const MOST_BITS_OF_FIGURE = 16;
/** Rows edited through and through are known: all that differs together counts no more than this against a row. */
const REWRITTEN = -8;

export function weighRows(columns: readonly SharedColumn[], rows: { readonly before: number; readonly after: number }): RowEvidence {
	const stays = columns.map(({ stayed }) => Math.min(STAYS, stayed));
	const size = Math.max(rows.before, rows.after, 2);
	const bits = columns.map((column) => bitsOf(column, size));
	const differs = columns.map(() => 0);
	const equals = columns.map(({ prints }) => new Float64Array(prints.length).fill(Number.NaN));
	const evidence: RowEvidence = {
		columns,
		equal(column, print) {
			const known = equals[column]?.[print] ?? 0;
			if (!Number.isNaN(known)) return known;
			const chance = stays[column] ?? STAYS;
			const rare = columns[column]?.isSerial ? 0 : (bits[column]?.(print) ?? 0);
			const weight = Math.log2(chance * 2 ** rare + 1 - chance);
			const own = equals[column];
			if (own) own[print] = weight;
			return weight;
		},
		differ: (column) => differs[column] ?? 0,
		score: (from, to) =>
			scoreOf(
				(column) => column.before[from] ?? 0,
				(column) => column.after[to] ?? 0,
			),
		scoreBefore: (row, other) =>
			scoreOf(
				(column) => column.before[row] ?? 0,
				(column) => column.before[other] ?? 0,
			),
		scoreAfter: (row, other) =>
			scoreOf(
				(column) => column.after[row] ?? 0,
				(column) => column.after[other] ?? 0,
			),
	};
	learn();
	return evidence;

	function scoreOf(left: (column: SharedColumn) => number, right: (column: SharedColumn) => number): number {
		let shared = 0;
		let against = 0;
		for (let at = 0; at < columns.length; at++) {
			const column = columns[at];
			if (!column) continue;
			const [a, b] = [left(column), right(column)];
			if (a === b) {
				if (a !== 0) shared += evidence.equal(at, a);
			} else against += differs[at] ?? 0;
		}
		return shared + Math.max(REWRITTEN, against);
	}

	/** How often each column stayed, from rows that all the others tell. */
	function learn(): void {
		const pairs = surePairs(columns, bits);
		columns.forEach((column, at) => {
			let same = 0;
			let all = 0;
			for (const { from, to, isSureWithout } of pairs) {
				if (!isSureWithout(at)) continue;
				all++;
				if (column.before[from] === column.after[to]) same++;
			}
			const guess = Math.min(STAYS, column.stayed);
			const chance = (same + GUESS * guess) / (all + GUESS);
			stays[at] = Math.max(0.02, chance);
			differs[at] = column.isSerial ? 0 : Math.log2(Math.max(1e-3, 1 - chance));
		});
		for (const known of equals) known.fill(Number.NaN);
	}
}

interface SurePair {
	readonly from: number;
	readonly to: number;
	/** Whether what the other columns hold would do. */
	isSureWithout(column: number): boolean;
}

const MOST_PROBES = 600;
const SURE = 16;

/** Rows that share cells which stand once in their column, so many that it is no chance. */
function surePairs(columns: readonly SharedColumn[], bits: readonly ((print: number) => number)[]): SurePair[] {
	const rows = columns[0]?.before.length ?? 0;
	const placeOf = columns.map((column) => {
		const places = new Int32Array(column.prints.length).fill(-1);
		column.after.forEach((print, row) => {
			places[print] = column.countAfter[print] === 1 ? row : -1;
		});
		return places;
	});
	const step = Math.max(1, rows / MOST_PROBES);
	const pairs: SurePair[] = [];
	for (let probe = 0; probe < rows; probe += step) {
		const from = Math.floor(probe);
		const found = new Map<number, { sum: number; own: number[] }>();
		columns.forEach((column, at) => {
			const print = column.before[from] ?? 0;
			const to = placeOf[at]?.[print] ?? -1;
			if (print === 0 || to < 0 || column.isSerial || column.countBefore[print] !== 1) return;
			const entry = found.get(to) ?? { sum: 0, own: columns.map(() => 0) };
			// A name like no other is enough.
			const weight = column.isAllDifferent && column.figures < 0.5 ? SURE : (bits[at]?.(print) ?? 0);
			entry.sum += weight;
			entry.own[at] = weight;
			found.set(to, entry);
		});
		let best: { to: number; sum: number; own: number[] } | undefined;
		for (const [to, entry] of found) if (!best || entry.sum > best.sum) best = { to, ...entry };
		if (!best || best.sum < SURE) continue;
		const { to, sum, own } = best;
		pairs.push({ from, to, isSureWithout: (column) => sum - (own[column] ?? 0) >= SURE });
	}
	return pairs;
}

/** How unlikely it is, in bits, that another row holds the same in this column. */
function bitsOf({ prints, countBefore, countAfter }: SharedColumn, size: number): (print: number) => number {
	let collisions = 0;
	let filled = 0;
	for (let id = 1; id < prints.length; id++) {
		const count = Math.max(countBefore[id] ?? 0, countAfter[id] ?? 0);
		filled += count;
		collisions += (count * (count - 1)) / 2;
	}
	const pairs = (filled * (filled - 1)) / 2;
	return (print) => {
		if (print === 0) return 0;
		const text = prints[print] ?? '';
		const count = Math.max(countBefore[print] ?? 0, countAfter[print] ?? 0, 1);
		const letters = text.length > 40 ? 40 : lettersIn(text);
		const digits = digitsIn(text);
		const typed = LETTER * letters + DIGIT * digits;
		const often = Math.log2(size / count);
		if (count > 1) return Math.max(0, Math.min(typed + 1, often));
		const guess = Math.min(typed, isFigure(text) ? MOST_BITS_OF_FIGURE : letters >= SENTENCE ? MOST_BITS_OF_SENTENCE : BITS_OF_WORD);
		const once = -Math.log2((collisions + 0.5) / (pairs + 0.5 * 2 ** guess));
		return Math.max(0, Math.min(typed + 1, Math.max(often, once)));
	};
}

function lettersIn(text: string): number {
	let letters = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code > 127) return text.match(/\p{L}/gu)?.length ?? 0;
		const small = code | 32;
		if (small >= 97 && small <= 122) letters++;
	}
	return letters;
}

/** Noughts at either end say how large a figure is, and not which. */
function digitsIn(text: string): number {
	let digits = 0;
	let noughts = 0;
	for (let at = 0; at < text.length; at++) {
		const digit = text.charCodeAt(at) - 48;
		if (digit === 0 && digits > 0) noughts++;
		if (digit >= 1 && digit <= 9) {
			digits += 1 + noughts;
			noughts = 0;
		}
	}
	return digits;
}

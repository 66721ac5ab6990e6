import type { RowCase } from './row-case.ts';
import type { Stretch } from './row-order.ts';
import type { Rivals } from './row-rivals.ts';

const MOST_OFFERED = 10;
/** So many of the likeliest rows, and of those about where the row stood, are looked at. */
const MOST_LIKELY = 40;
const MOST_LOOKED_AT = 80;
const NEAREST = 60;
/** Below these bits, and this likeness of names, nothing of a row that has a name is there. */
const SOMETHING = 6;
const LIKE_NAME = 0.5;

/**
 * The rows after that a row may be, likeliest first, for a person to choose from; none where it must be gone. Near figures, like
 * words and the place count here for the order of what is offered alone: they prove nothing.
 */
export function offerRows(
	known: RowCase,
	rivals: Rivals,
	from: number,
	stretch: Stretch | undefined,
	isProvedForOther: (to: number) => boolean,
): readonly number[] {
	const { before, rows, columns, evidence, texts, keys, stray, claimed } = known;
	const alternatives = rivals.alternatives(from);
	const expected = stretch
		? stretch.low + (from - stretch.first)
		: Math.round((known.positionOf(from) / Math.max(1, before.size)) * rows.after);
	const pool = new Set(alternatives.slice(0, MOST_LIKELY).map(({ row }) => row));
	for (let step = 0; pool.size < MOST_LOOKED_AT && step < NEAREST; step++) {
		for (const row of [expected + step, expected - step]) if (row >= 0 && row < rows.after && !claimed.has(row)) pool.add(row);
	}
	const likely = [...pool]
		.filter((row) => !isProvedForOther(row))
		.map((row) => ({ row, score: plausibility(row) }))
		.sort((one, other) => other.score - one.score || one.row - other.row)
		.map(({ row }) => row);
	return isGone() ? [] : likely.slice(0, MOST_OFFERED);

	function isGone(): boolean {
		const best = alternatives[0]?.score ?? 0;
		if (keys.some((key) => key.isNamed(from))) {
			const isLike = (row: number) => keys.some((key) => key.columns.every((at) => likenessIn(at, row) >= LIKE_NAME));
			return best < SOMETHING && !likely.some(isLike);
		}
		// Every row after has its like before, and none of them is this one's.
		if (!before.isPart && stray.after === 0) return texts.rowsAfter(texts.before[from] ?? 0).length === 0;
		return stretch !== undefined && best < SOMETHING && !likely.some((row) => row > stretch.low && row < stretch.high);
	}

	function plausibility(to: number): number {
		let sum = 0;
		for (let at = 0; at < columns.length; at++) {
			const column = columns[at];
			const [a, b] = [column?.before[from] ?? 0, column?.after[to] ?? 0];
			if (!column || a === 0 || b === 0) continue;
			const [x, y] = [column.figureOf(a), column.figureOf(b)];
			if (a === b) sum += column.isSerial ? 6 : evidence.equal(at, a);
			else if (Number.isNaN(x) || Number.isNaN(y)) sum += 6 * (column.likeness(a, b) - 0.5);
			else if (!column.isSerial) sum += Math.max(-1, 2 - 8 * (Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y), 1e-9)));
		}
		return sum - (stretch ? 2 : 0.8) * Math.log2(1 + Math.abs(to - expected));
	}

	function likenessIn(at: number, to: number): number {
		const column = columns[at];
		const [a, b] = [column?.before[from] ?? 0, column?.after[to] ?? 0];
		return !column || (a === 0) !== (b === 0) ? 0 : column.likeness(a, b);
	}
}

/** What came of one row before: the row after, or the rows that it may be (none: nothing is like it). */
export type Choice = { readonly to: number } | { readonly candidates: readonly number[] };

/** Leaving a row out costs this, before as well as after: one row edited is likelier than one deleted and one inserted. */
const GAP = 0.2;
/** By this much the best alignment of all must beat the best one that puts the row elsewhere or leaves it out. */
const MARGIN = 0.2;
/** In long stretches only rows about as far from their start are compared; a stretch longer still is left to a person. */
const BAND = 32;
const MOST_CELLS = 1_000_000;

/**
 * Aligns rows between two rows already found, in order, so that the sum of gains is greatest (Needleman and Wunsch 1970),
 * and pins a row only where every other alignment is clearly worse. A gain of `undefined` forbids a pair.
 */
export function alignInOrder(
	from: readonly number[],
	to: readonly number[],
	gain: (from: number, to: number) => number | undefined,
): Choice[] {
	if (from.length === 0) return [];
	if (to.length === 0) return new Array<Choice>(from.length).fill({ candidates: [] });
	if (from.length * to.length > MOST_CELLS) return new Array<Choice>(from.length).fill({ candidates: to.slice(0, 2) });
	const width = to.length + 1;
	const gains = new Float64Array(from.length * to.length).fill(Number.NaN);
	const reach = Math.abs(from.length - to.length) + BAND;
	from.forEach((left, i) => {
		for (let j = Math.max(0, i - reach); j < Math.min(to.length, i + reach + 1); j++) {
			gains[i * to.length + j] = gain(left, to[j] ?? 0) ?? Number.NaN;
		}
	});
	const gainAt = (i: number, j: number) => gains[i * to.length + j] ?? Number.NaN;
	const heads = new Float64Array((from.length + 1) * width).fill(Number.NEGATIVE_INFINITY);
	const tails = heads.slice();
	const first = (i: number) => Math.max(0, i - reach - 1);
	const last = (i: number) => Math.min(to.length, i + reach + 1);
	for (let i = 0; i <= from.length; i++) {
		for (let j = first(i); j <= last(i); j++) {
			heads[i * width + j] = best(heads, i, j, -1, i > 0 && j > 0 ? gainAt(i - 1, j - 1) : Number.NaN);
		}
	}
	for (let i = from.length; i >= 0; i--) {
		for (let j = last(i); j >= first(i); j--) {
			tails[i * width + j] = best(tails, i, j, 1, i < from.length && j < to.length ? gainAt(i, j) : Number.NaN);
		}
	}
	return from.map((_, i) => choose(i));

	function best(table: Float64Array, i: number, j: number, step: 1 | -1, pairGain: number): number {
		const hasRow = step < 0 ? i > 0 : i < from.length;
		const hasColumn = step < 0 ? j > 0 : j < to.length;
		if (!hasRow && !hasColumn) return 0;
		let most = Number.NEGATIVE_INFINITY;
		if (hasRow) most = (table[(i + step) * width + j] ?? 0) - GAP;
		if (hasColumn) most = Math.max(most, (table[i * width + j + step] ?? 0) - GAP);
		if (!Number.isNaN(pairGain)) most = Math.max(most, (table[(i + step) * width + j + step] ?? 0) + pairGain);
		return most;
	}

	function choose(i: number): Choice {
		const totals: { readonly to: number; readonly total: number }[] = [];
		let leftOut = Number.NEGATIVE_INFINITY;
		for (let j = first(i); j <= last(i); j++) {
			const head = heads[i * width + j] ?? 0;
			leftOut = Math.max(leftOut, head - GAP + (tails[(i + 1) * width + j] ?? 0));
			const row = to[j];
			const own = gainAt(i, j);
			if (row === undefined || Number.isNaN(own)) continue;
			totals.push({ to: row, total: head + own + (tails[(i + 1) * width + j + 1] ?? 0) });
		}
		totals.sort((a, b) => b.total - a.total);
		const [top, second] = totals;
		if (!top || leftOut - top.total >= MARGIN) return { candidates: [] };
		if (top.total - Math.max(leftOut, second?.total ?? leftOut) >= MARGIN) return { to: top.to };
		return { candidates: totals.filter(({ total }) => top.total - total < MARGIN).map((candidate) => candidate.to) };
	}
}

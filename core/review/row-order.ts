import type { RowCase } from './row-case.ts';

export interface Stretch {
	/** Rows after between which the row must be, both not included, where nothing was moved. */
	readonly low: number;
	readonly high: number;
	/** The same of the rows before. */
	readonly first: number;
	readonly last: number;
}

/** So many rows already found, nearest above and below, must have kept their order and their distance. */
const NEAREST = 3;
const LEAST = 2;

/**
 * Where a row must be if nobody moved it, as the rows around prove it that were found by what they hold. `undefined` where
 * they don't: then order says nothing.
 */
export function readOrder({ found, rows, positionOf }: RowCase): (row: number) => Stretch | undefined {
	const pins = [...found].map(([from, to]) => ({ from, to, lead: to - positionOf(from) })).sort((a, b) => a.from - b.from);
	return (row) => {
		let low = 0;
		let high = pins.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((pins[middle]?.from ?? 0) < row) low = middle + 1;
			else high = middle;
		}
		const above = pins.slice(Math.max(0, low - NEAREST), low);
		const below = pins.slice(low, low + NEAREST);
		const isSteady = (side: typeof pins) => side.every(({ lead }) => lead === side[0]?.lead);
		const last = above[above.length - 1];
		const next = below[0];
		if (!isSteady(above) || !isSteady(below) || above.length + below.length < 2 * LEAST) return undefined;
		// At the table's ends one side alone has to say it.
		if (above.length < LEAST && low > above.length) return undefined;
		if (below.length < LEAST && low + below.length < pins.length) return undefined;
		if (last && next && last.to >= next.to) return undefined;
		return { low: last?.to ?? -1, high: next?.to ?? rows.after, first: last?.from ?? -1, last: next?.from ?? rows.before };
	};
}

/**
 * Of pairs of rows that hold the same, those whose nearest neighbours kept their distance: as many rows in a row would not
 * meet by chance.
 */
export function keptInOrder(pairs: readonly (readonly [from: number, to: number])[], positionOf: (row: number) => number): Set<number> {
	const sorted = pairs.map(([from, to]) => ({ from, lead: to - positionOf(from) })).sort((a, b) => a.from - b.from);
	const kept = new Set<number>();
	sorted.forEach(({ from, lead }, at) => {
		const run = (step: 1 | -1) => {
			let length = 0;
			while (length < NEAREST && sorted[at + step * (length + 1)]?.lead === lead) length++;
			return length;
		};
		const [above, below] = [run(-1), run(1)];
		if (above === NEAREST || below === NEAREST || (above >= LEAST && below >= LEAST)) kept.add(from);
	});
	return kept;
}

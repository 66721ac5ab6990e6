/** A figure and what others say that it should be near. */
export interface Expected {
	readonly index: number;
	readonly value: number;
	readonly expected: number;
}

/** Below it, two rows differ too little for anybody to see that they were swapped. */
const LEAST_OFF = 0.08;
/** How near to what is expected of the other row a figure must be. */
const NEAR = 0.03;
/** More rows than that are not off by chance or by a swap. */
const MOST_OFF = 200;

/** Pairs of rows each of which holds what is expected of the other. */
export function findSwaps(
	figures: readonly Expected[],
	limits = { off: LEAST_OFF, near: NEAR },
): { readonly one: Expected; readonly other: Expected }[] {
	const off = figures.filter(({ value, expected }) => expected !== 0 && Math.abs(value - expected) > limits.off * Math.abs(expected));
	if (off.length < 2 || off.length > MOST_OFF) return [];
	const isNear = (one: Expected, other: Expected) => Math.abs(one.value - other.expected) <= limits.near * Math.abs(other.expected);
	const swaps: { one: Expected; other: Expected }[] = [];
	const taken = new Set<number>();
	for (const one of off) {
		const other = off.find(
			(candidate) => candidate.index > one.index && !taken.has(candidate.index) && isNear(one, candidate) && isNear(candidate, one),
		);
		if (!other || taken.has(one.index)) continue;
		taken.add(one.index).add(other.index);
		swaps.push({ one, other });
	}
	return swaps;
}

/** The one figure that several others agree on; `undefined` where they don't. */
export function agreed(others: readonly (number | undefined)[], apart = LEAST_OFF): number | undefined {
	const known = others.filter((value) => value !== undefined && value !== 0);
	const [first] = known;
	if (first === undefined) return undefined;
	return known.every((value) => Math.abs((value ?? 0) - first) <= apart * Math.abs(first)) ? first : undefined;
}

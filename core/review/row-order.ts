export interface Pair {
	readonly from: number;
	readonly to: number;
}

/** The longest run of pairs, by `from`, in which `to` only grows (patience sorting). Pairs must come ordered by `from`. */
export function longestInOrder(pairs: readonly Pair[]): Pair[] {
	const tails: number[] = [];
	const previous: number[] = [];
	pairs.forEach(({ to }, index) => {
		let low = 0;
		let high = tails.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((pairs[tails[middle] ?? 0]?.to ?? 0) < to) low = middle + 1;
			else high = middle;
		}
		previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
		tails[low] = index;
	});
	const chosen: Pair[] = [];
	for (let index = tails[tails.length - 1] ?? -1; index >= 0; index = previous[index] ?? -1) {
		const pair = pairs[index];
		if (pair) chosen.push(pair);
	}
	return chosen.reverse();
}

export function orderedPairs(pairs: ReadonlyMap<number, number>): Pair[] {
	return [...pairs].map(([from, to]) => ({ from, to })).sort((a, b) => a.from - b.from);
}

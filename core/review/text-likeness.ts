/**
 * How alike two short texts are, 0 to 1: the pairs of letters that they share (Dice's coefficient over bigrams of the
 * lower-case text). 1 only where nothing but case differs, or the same pairs come in another order.
 */
export function likeness(left: string, right: string): number {
	const [a, b] = [left.toLowerCase(), right.toLowerCase()];
	if (a === b) return 1;
	if (a.length < 2 || b.length < 2) return 0;
	const pairs = new Map<string, number>();
	for (let index = 0; index + 1 < a.length; index++) {
		const pair = a.slice(index, index + 2);
		pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
	}
	let shared = 0;
	for (let index = 0; index + 1 < b.length; index++) {
		const pair = b.slice(index, index + 2);
		const left = pairs.get(pair) ?? 0;
		if (left > 0) {
			shared++;
			pairs.set(pair, left - 1);
		}
	}
	return (2 * shared) / (a.length + b.length - 2);
}

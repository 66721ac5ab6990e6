/** A short text in lower case, with the pairs of letters in it, in order of their codes. */
export interface LetterPairs {
	readonly text: string;
	readonly pairs: Float64Array;
}

export function letterPairs(text: string): LetterPairs {
	const small = text.toLowerCase();
	const pairs = new Float64Array(Math.max(0, small.length - 1));
	for (let at = 0; at < pairs.length; at++) pairs[at] = small.charCodeAt(at) * 65536 + small.charCodeAt(at + 1);
	return { text: small, pairs: pairs.sort() };
}

/**
 * How alike two short texts are, 0 to 1: the pairs of letters that they share (Dice's coefficient over bigrams of the
 * lower-case text). 1 only where nothing but case differs, or the same pairs come in another order.
 */
export function likeness(left: string, right: string): number {
	return likenessOfPairs(letterPairs(left), letterPairs(right));
}

export function likenessOfPairs(left: LetterPairs, right: LetterPairs): number {
	if (left.text === right.text) return 1;
	const [a, b] = [left.pairs, right.pairs];
	if (a.length === 0 || b.length === 0) return 0;
	let [shared, nth, other] = [0, 0, 0];
	while (nth < a.length && other < b.length) {
		const difference = (a[nth] ?? 0) - (b[other] ?? 0);
		if (difference === 0) shared++;
		if (difference <= 0) nth++;
		if (difference >= 0) other++;
	}
	return (2 * shared) / (a.length + b.length);
}

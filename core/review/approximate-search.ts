/** An occurrence of a pattern in a text, but for some letters put in, left out or exchanged. The end is not included. */
export interface ApproximateMatch {
	readonly start: number;
	readonly end: number;
	readonly errors: number;
}

const BITS = 32;

/**
 * All places where the pattern stands with at most `mostErrors` edits, the best of each neighbourhood. Myers' bit-parallel
 * algorithm (1999) in the blocks of Hyyrö (2003): time grows with the text's length times the pattern's length / 32.
 * Gives up with `undefined` when there are more than `mostMatches` places.
 */
export function findApproximate(text: string, pattern: string, mostErrors: number, mostMatches: number): ApproximateMatch[] | undefined {
	const length = pattern.length;
	if (length === 0) return [];
	const ends: { end: number; errors: number }[] = [];
	let last: { end: number; errors: number } | undefined;
	for (const hit of approximateEnds(text, pattern, mostErrors)) {
		if (last && hit.end - last.end <= length / 2) {
			if (hit.errors < last.errors) Object.assign(last, hit);
			continue;
		}
		if (ends.length >= mostMatches) return undefined;
		last = hit;
		ends.push(hit);
	}
	return ends.map(({ end, errors }) => ({ start: startOf(text, pattern, end, errors), end, errors }));
}

function* approximateEnds(text: string, pattern: string, mostErrors: number): Generator<{ end: number; errors: number }> {
	const blocks = Math.ceil(pattern.length / BITS);
	const none = new Int32Array(blocks);
	const masks = new Map<number, Int32Array>();
	for (let index = 0; index < pattern.length; index++) {
		const code = pattern.charCodeAt(index);
		const mask = masks.get(code) ?? new Int32Array(blocks);
		masks.set(code, mask);
		const block = Math.floor(index / BITS);
		mask[block] = (mask[block] ?? 0) | (1 << (index % BITS));
	}
	const near = Array.from({ length: 256 }, (_, code) => masks.get(code) ?? none);
	const plus = new Int32Array(blocks).fill(-1);
	const minus = new Int32Array(blocks);
	const lastBit = 1 << ((pattern.length - 1) % BITS);
	const highBit = 1 << (BITS - 1);
	let errors = pattern.length;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		const equal = near[code] ?? masks.get(code) ?? none;
		let carry = 0;
		for (let block = 0; block < blocks; block++) {
			const isLast = block === blocks - 1;
			const positive = plus[block] ?? 0;
			const negative = minus[block] ?? 0;
			const same = equal[block] ?? 0;
			const vertical = same | negative;
			const matches = carry < 0 ? same | 1 : same;
			const horizontal = (((matches & positive) + positive) ^ positive) | matches;
			let up = negative | ~(horizontal | positive);
			let down = positive & horizontal;
			const top = isLast ? lastBit : highBit;
			const out = (up & top) !== 0 ? 1 : (down & top) !== 0 ? -1 : 0;
			up <<= 1;
			down <<= 1;
			if (carry < 0) down |= 1;
			else if (carry > 0) up |= 1;
			plus[block] = down | ~(vertical | up);
			minus[block] = up & vertical;
			carry = out;
		}
		errors += carry;
		if (errors <= mostErrors) yield { end: index + 1, errors };
	}
}

/** The start of the match that ends here: the pattern read backwards, against the text read backwards. */
function startOf(text: string, pattern: string, end: number, errors: number): number {
	const longest = Math.min(end, pattern.length + errors);
	let row = Array.from({ length: longest + 1 }, (_, index) => index);
	for (let p = 1; p <= pattern.length; p++) {
		const next = [p];
		const letter = pattern[pattern.length - p];
		for (let t = 1; t <= longest; t++) {
			const swap = (row[t - 1] ?? 0) + (text[end - t] === letter ? 0 : 1);
			next.push(Math.min(swap, (row[t] ?? 0) + 1, (next[t - 1] ?? 0) + 1));
		}
		row = next;
	}
	let best = pattern.length;
	row.forEach((distance, taken) => {
		const isCloser = Math.abs(taken - pattern.length) < Math.abs(best - pattern.length);
		if (distance < (row[best] ?? Number.POSITIVE_INFINITY) || (distance === row[best] && isCloser)) best = taken;
	});
	return end - best;
}

/**
 * Text as it is compared: without case, accents, apostrophes, punctuation and what stands in brackets. `%` and `#` are
 * words of their own, so that `% satisfied` is not `Satisfied`.
 */
export function fold(text: string): string {
	return remembered(foldedTexts, text, () => {
		const simple = foldSimple(text);
		if (simple !== undefined) return simple;
		const outside = text.replace(/\([^()]*\)|\[[^[\]]*\]/g, (bracket) => (bracket.includes('%') ? ' % ' : ' '));
		return plain(outside) || plain(text);
	});
}

/** The same few texts come again and again: headers, names, units. */
const foldedTexts = new Map<string, string>();
const foldedNames = new Map<string, string>();
const MOST_REMEMBERED = 4096;

function remembered(known: Map<string, string>, text: string, fold: () => string): string {
	let folded = known.get(text);
	if (folded === undefined) {
		folded = fold();
		if (known.size >= MOST_REMEMBERED) known.clear();
		known.set(text, folded);
	}
	return folded;
}

function plain(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\p{M}'’ʼ`´]/gu, '')
		.toLowerCase()
		.replace(/([%#])/g, ' $1 ')
		.replace(/[^\p{L}\p{N}%#]+/gu, ' ')
		.trim();
}

/** Whether two names mean the same thing when people write them: case, accents, spaces and punctuation apart. */
export function isSameName(one: string, other: string): boolean {
	return one === other || foldName(one) === foldName(other);
}

/** A name of a thing (a service, a municipality) as it is compared; what stands in brackets tells things apart. */
export function foldName(text: string): string {
	return foldSimple(text) ?? remembered(foldedNames, text, () => plain(text) || text.trim());
}

/** Names of ASCII letters, digits and single spaces need no more than lower case: most do, and long tables are full of them. */
function foldSimple(text: string): string | undefined {
	let hasCapital = false;
	let wasSpace = true;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === 32) {
			if (wasSpace) return undefined;
			wasSpace = true;
			continue;
		}
		wasSpace = false;
		if (code >= 65 && code <= 90) hasCapital = true;
		else if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return undefined;
	}
	if (wasSpace) return undefined;
	return hasCapital ? text.toLowerCase() : text;
}

/** Damerau-Levenshtein distance (adjacent swaps count once), given up at `limit`. */
export function editDistance(one: string, other: string, limit: number): number {
	if (Math.abs(one.length - other.length) > limit) return limit + 1;
	let beforePrevious: number[] = [];
	let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= one.length; i++) {
		const current = [i];
		let best = i;
		for (let j = 1; j <= other.length; j++) {
			const same = one[i - 1] === other[j - 1];
			let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
			if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
				cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
			}
			current.push(cost);
			best = Math.min(best, cost);
		}
		if (best > limit) return limit + 1;
		beforePrevious = previous;
		previous = current;
	}
	return previous[other.length] ?? limit + 1;
}

/** The candidate nearest to a name, where one is so near that it must be meant: one edit for every four letters, at most three. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
	const folded = foldName(name);
	const limit = Math.min(3, Math.floor(folded.length / 4));
	if (limit === 0) return undefined;
	let best: string | undefined;
	let bestDistance = limit + 1;
	let isTied = false;
	for (const candidate of candidates) {
		const distance = editDistance(folded, foldName(candidate), limit);
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
			isTied = false;
		} else if (distance === bestDistance && candidate !== best) isTied = true;
	}
	return isTied ? undefined : best;
}

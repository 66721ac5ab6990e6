/** How some words look: a first glance at the names of a table of a hundred thousand rows. */
export type WordSigns = ReadonlySet<number>;

/** The signs of the first word of each of these folded texts. */
export function signsOf(texts: Iterable<string>): WordSigns {
	return new Set(Array.from(texts, (text) => signOf(text, 0, `${text} `.indexOf(' '))));
}

/** The first letter of a word, its last and its length, in a small number. */
function signOf(text: string, start: number, end: number): number {
	const first = (text.charCodeAt(start) | 32) & 0x3ff;
	const last = (text.charCodeAt(end - 1) | 32) & 0x3ff;
	return (first << 16) | (last << 6) | Math.min(end - start, 63);
}

/**
 * Whether the first or the last word of a name looks like one of those that the signs are of, as in most rows none does. Only
 * names of ASCII letters, digits and single spaces are looked at: any other may hold anything.
 */
export function mayBeginOrEndWith(name: string, signs: WordSigns): boolean {
	let start = 0;
	let first = -1;
	for (let index = 0; index < name.length; index++) {
		const code = name.charCodeAt(index);
		if (code === 32) {
			if (index === start) return true;
			if (first < 0) first = signOf(name, 0, index);
			start = index + 1;
		} else if (!((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57))) return true;
	}
	return start === name.length || (first >= 0 && signs.has(first)) || signs.has(signOf(name, start, name.length));
}

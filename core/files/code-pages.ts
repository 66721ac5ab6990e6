import { decodeAnyway } from './host.ts';

/** One byte a letter, as programs wrote before Unicode and as Excel still saves .csv. */
type CodePage = 'windows-1250' | 'windows-1251' | 'windows-1252' | 'koi8-u';

/** What Western Windows has at 0x80 to 0x9F; the five places without a sign stay control characters. */
const WESTERN_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const C1_CONTROLS = /[\u0080-\u009f]/g;

/** Text of bytes in a code page; never fails, since each byte stands for something. */
export function decodeCodePage(bytes: Uint8Array, page: CodePage): string {
	const text = decodeAnyway(bytes, page);
	// Node's own decoder gives control characters for ’ – € up to some versions of 20, 22 and 23 (nodejs/node#56542).
	return page === 'windows-1252' ? text.replace(C1_CONTROLS, (sign) => WESTERN_SIGNS[sign.charCodeAt(0) - 0x80] as string) : text;
}

/** As many letters beyond ASCII as tell a code page. */
const ENOUGH = 65_536;
/** Letters of Ukrainian and Russian, the most frequent first. */
const CYRILLIC = 'оанивтеірслкудмпязьбгчйхжцюїшєщфґыэъё';
/** Ă, â is in both; ă, ț, ș, Ţ, Ş as Central European Windows writes them, which in Western text are ã, þ, º, Þ, ª. */
const CENTRAL = new Set([0xe3, 0xfe, 0xba, 0xde, 0xaa, 0xc3]);
/** è, ê, à, û, ù, ô, œ, ’: common in French, rare letters in Central European text. */
const WESTERN = new Set([0xe8, 0xea, 0xe0, 0xfb, 0xf9, 0x9c]);

/** The code page that bytes look like which are no Unicode. */
export function detectCodePage(bytes: Uint8Array): CodePage {
	let inRuns = 0;
	let central = 0;
	let western = 0;
	const letters: number[] = [];
	for (let index = 0; index < bytes.length && letters.length < ENOUGH; index++) {
		const byte = bytes[index] as number;
		if (byte < 0x80) continue;
		// A sign that belongs to no word parts the letters that don't stand together.
		if ((bytes[index - 1] ?? 0) < 0x80) letters.push(0x20);
		letters.push(byte);
		if (isInRun(bytes[index - 1]) || isInRun(bytes[index + 1])) inRuns++;
		if (CENTRAL.has(byte)) central++;
		if (WESTERN.has(byte)) western++;
	}
	// Cyrillic words are made of such letters throughout; in Latin ones they stand alone.
	if (inRuns > letters.filter((byte) => byte >= 0x80).length / 2) {
		const sample = Uint8Array.from(letters);
		const likeness = (page: CodePage) => cyrillicLikeness(decodeAnyway(sample, page));
		return likeness('koi8-u') > likeness('windows-1251') ? 'koi8-u' : 'windows-1251';
	}
	return central > western ? 'windows-1250' : 'windows-1252';
}

function isInRun(byte: number | undefined): boolean {
	return byte !== undefined && byte >= 0xa3;
}

/** How much a text looks like Ukrainian or Russian: common letters, and no capital after a small one in a word. */
function cyrillicLikeness(text: string): number {
	let likeness = 0;
	let wasSmall = false;
	for (const letter of text) {
		const small = letter.toLowerCase();
		const rank = CYRILLIC.indexOf(small);
		const isSmall = rank >= 0 && letter === small;
		if (rank >= 0) likeness += CYRILLIC.length / 2 - rank - (wasSmall && !isSmall ? CYRILLIC.length : 0);
		else if (letter !== ' ') likeness -= CYRILLIC.length / 4;
		wasSmall = isSmall;
	}
	return likeness;
}

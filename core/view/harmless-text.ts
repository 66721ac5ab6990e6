/** The longest text shown of a cell or a sentence that quotes one; a cell may hold 32,767 characters. */
export const LONGEST_TEXT = 600;

/**
 * Characters that show nothing themselves but change how others are read, as ranges of code points: controls, which a
 * terminal would obey; direction marks and overrides; zero-width characters and fillers; soft hyphens; tags.
 */
const INVISIBLE: readonly (readonly [first: number, last: number])[] = [
	[0x00, 0x1f],
	[0x7f, 0x9f],
	[0xad, 0xad],
	[0x34f, 0x34f],
	[0x61c, 0x61c],
	[0x115f, 0x1160],
	[0x17b4, 0x17b5],
	[0x180b, 0x180e],
	[0x200b, 0x200f],
	[0x202a, 0x202e],
	[0x2060, 0x206f],
	[0x3164, 0x3164],
	[0xfeff, 0xfeff],
	[0xffa0, 0xffa0],
	[0xfff9, 0xfffb],
	[0x1bca0, 0x1bca3],
	[0x1d173, 0x1d17a],
	[0xe0000, 0xe0fff],
];

/**
 * A text from a workbook as it may be shown to people: one line, no character that hides or reorders others. They are
 * named instead (`[U+202E]`), because they are often the very reason why two names that look alike are not the same.
 */
export function harmless(text: string, longest = LONGEST_TEXT): string {
	if (text.length <= longest && /^[ -~]*$/.test(text)) return text.trim();
	let line = '';
	let length = 0;
	let isCut = false;
	for (const character of text) {
		if (length >= longest) {
			isCut = true;
			break;
		}
		const code = character.codePointAt(0) ?? 0;
		line += shown(character, code);
		length++;
	}
	const trimmed = line.replace(/ {2,}/g, ' ').trim();
	return isCut ? `${trimmed}…` : trimmed;
}

function shown(character: string, code: number): string {
	if ((code >= 9 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029) return ' ';
	if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
	for (const [first, last] of INVISIBLE) {
		if (code < first) break;
		if (code <= last) return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
	}
	return character;
}

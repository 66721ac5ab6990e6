/** The longest text shown of a cell or a sentence that quotes one; a cell may hold 32,767 characters. */
export const LONGEST_TEXT = 600;

/**
 * Characters that show nothing themselves but change how others are read: direction marks and overrides, zero-width
 * characters, soft hyphens, tags, interlinear marks; and controls, which a terminal would obey.
 */
const INVISIBLE =
	/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u{1bca0}|\u{1bca1}|\u{1bca2}|\u{1bca3}|[\u{e0000}-\u{e0fff}]/gu;

const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/**
 * A text from a workbook as it may be shown to people: one line, no character that hides or reorders others. They are
 * named instead (`[U+202E]`), because they are often the very reason why two names that look alike are not the same.
 */
export function harmless(text: string, longest = LONGEST_TEXT): string {
	const line = text
		.slice(0, longest * 2)
		.replace(LONE_SURROGATE, '\ufffd')
		.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
		.replace(INVISIBLE, (character) => `[U+${codePointOf(character)}]`)
		.trim();
	return line.length > longest || text.length > longest * 2 ? `${withoutHalves(line.slice(0, longest - 1)).trim()}…` : line;
}

function codePointOf(character: string): string {
	return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** A cut may leave the first half of a surrogate pair. */
function withoutHalves(text: string): string {
	return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}

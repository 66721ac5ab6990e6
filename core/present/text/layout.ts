/** Columns that a text takes on a terminal: none for marks that sit on other letters, two for wide letters and emoji. */
export function textWidth(text: string): number {
	let width = 0;
	for (const character of text) {
		if (/\p{M}/u.test(character)) continue;
		width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
	}
	return width;
}

function isWide(code: number): boolean {
	return (
		code >= 0x1100 &&
		(code <= 0x115f ||
			(code >= 0x2e80 && code <= 0xa4cf) ||
			(code >= 0xac00 && code <= 0xd7a3) ||
			(code >= 0xf900 && code <= 0xfaff) ||
			(code >= 0xfe30 && code <= 0xfe6f) ||
			(code >= 0xff00 && code <= 0xff60) ||
			(code >= 0xffe0 && code <= 0xffe6) ||
			(code >= 0x1f300 && code <= 0x1faff) ||
			(code >= 0x20000 && code <= 0x3fffd))
	);
}

/** Breaks a text at its spaces; a word longer than a line is broken where it must be. */
export function wrap(text: string, width: number): string[] {
	const most = Math.max(10, width);
	const lines: string[] = [];
	let line = '';
	let taken = 0;
	for (const word of text.split(' ')) {
		for (const piece of pieces(word, most)) {
			const size = textWidth(piece);
			if (line !== '' && taken + 1 + size > most) {
				lines.push(line);
				line = '';
				taken = 0;
			}
			line += line === '' ? piece : ` ${piece}`;
			taken += (taken === 0 ? 0 : 1) + size;
		}
	}
	if (line !== '') lines.push(line);
	return lines;
}

function pieces(word: string, most: number): string[] {
	if (textWidth(word) <= most) return word === '' ? [] : [word];
	const cut: string[] = [];
	let piece = '';
	for (const character of word) {
		if (textWidth(piece + character) > most) {
			cut.push(piece);
			piece = '';
		}
		piece += character;
	}
	if (piece !== '') cut.push(piece);
	return cut;
}

/** Wraps under a hanging indent: the first line starts with `lead`, the others with as many blanks. */
export function hang(lead: string, text: string, width: number, leadWidth = textWidth(lead)): string[] {
	const blank = ' '.repeat(leadWidth);
	const lines = wrap(text, width - leadWidth);
	return lines.length === 0 ? [lead.trimEnd()] : lines.map((line, index) => (index === 0 ? lead : blank) + line);
}

export function padEnd(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

export function padStart(text: string, width: number): string {
	return ' '.repeat(Math.max(0, width - textWidth(text))) + text;
}

/** As much of a text as fits, with an ellipsis where it is cut. */
export function clip(text: string, width: number): string {
	if (textWidth(text) <= width) return text;
	let clipped = '';
	for (const character of text) {
		if (textWidth(clipped + character) > width - 1) break;
		clipped += character;
	}
	return `${clipped.trimEnd()}…`;
}

/** As much of a text's end as fits: what tells files in long folders apart. */
export function clipStart(text: string, width: number): string {
	if (textWidth(text) <= width) return text;
	let clipped = '';
	for (const character of [...text].reverse()) {
		if (textWidth(character + clipped) > width - 1) break;
		clipped = character + clipped;
	}
	return `…${clipped.trimStart()}`;
}

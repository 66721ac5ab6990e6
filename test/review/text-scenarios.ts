import type { Random } from './anchor-scenarios.ts';

const words = (
	'the water supply of municipality council service waste road report budget quality households collected planned period delivered ' +
	'cubic metres tonnes survey residents satisfied committee partner cost share repaired network leak pump station schedule delay measure agreed'
).split(' ');

/** A document of about `size` characters; every tenth sentence is a look-alike of another. */
export function makeText(random: Random, size: number): string {
	const parts: string[] = [];
	let length = 0;
	let previous = '';
	while (length < size) {
		const isLookAlike = parts.length > 50 && random() < 0.1;
		const sentence = isLookAlike
			? (parts[Math.floor(random() * parts.length)] ?? '').replace(/\d+/g, () => String(Math.floor(random() * 5000)))
			: `${Array.from({ length: 6 + Math.floor(random() * 10) }, () => words[Math.floor(random() * words.length)]).join(' ')} ${Math.floor(random() * 5000)}. `;
		previous = sentence;
		parts.push(previous);
		length += sentence.length;
	}
	return parts.join('');
}

/** Puts `edits` letters in, out or others in their place within [start, end); returns the text and the passage's new end. */
export function editPassage(text: string, start: number, end: number, edits: number, random: Random): { text: string; end: number } {
	const letters = [...text.slice(start, end)];
	for (let count = 0; count < edits; count++) {
		const at = Math.floor(random() * letters.length);
		const letter = String.fromCharCode(97 + Math.floor(random() * 26));
		const kind = Math.floor(random() * 3);
		if (kind === 0) letters.splice(at, 1, letter);
		else if (kind === 1) letters.splice(at, 0, letter);
		else letters.splice(at, 1);
	}
	return { text: text.slice(0, start) + letters.join('') + text.slice(end), end: start + letters.length };
}

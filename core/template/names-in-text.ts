import { foldName } from '../workbook/index.ts';

const BULLET = /^\s*(?:[-–—•·*▪▫◦‣●○■□➢✓]\s*|\(?\d{1,3}[.)]\s+|\(?\p{L}\)\s+)/u;
const BULLETS_WITHIN = /\s*[•▪▫◦‣●○■□➢✓]\s*/;
const NUMBERS_WITHIN = /\s+(?=\(?\d{1,3}[.)]\s)/;
const LONGEST = 200;

/**
 * Names out of a text that was pasted from anywhere: lines, bullets, numbers, semicolons, tabs, commas. A comma parts names
 * unless what follows goes on in small letters, as in `Roads, bridges and lighting`. Each name once.
 */
export function namesInText(text: string): string[] {
	const names = new Map<string, string>();
	for (const line of text.split(/[\r\n\u2028\u2029\v]+/)) {
		for (const part of partsOfLine(line)) {
			const name = tidy(part);
			const key = foldName(name);
			if (key !== '' && !names.has(key)) names.set(key, name);
		}
	}
	return [...names.values()];
}

function partsOfLine(line: string): string[] {
	const isNumbered = /^\s*\(?\d{1,3}[.)]\s/.test(line);
	const parts = line.split(/[;；\t]/).flatMap((part) => part.split(BULLETS_WITHIN));
	const single = isNumbered ? parts.flatMap((part) => part.split(NUMBERS_WITHIN)) : parts;
	return single.flatMap((part) => partsAtCommas(part.replace(BULLET, '')));
}

function partsAtCommas(text: string): string[] {
	const parts = text.split(/[,，]\s*/).filter((part) => part.trim() !== '');
	const beginsSmall = (part: string) => /^\s*["“«„']?\p{Ll}/u.test(part);
	const [first = '', ...rest] = parts;
	return !beginsSmall(first) && rest.some(beginsSmall) ? [text] : parts;
}

function tidy(part: string): string {
	const bare = part
		.replace(BULLET, '')
		.trim()
		.replace(/^["“”«»„'](.*)["“”«»']$/u, '$1')
		.replace(/[\s,;]+$/, '');
	// A list ends in a full stop, an abbreviation does too.
	return bare
		.replace(/(\p{L}{4,})\.$/u, '$1')
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, LONGEST);
}

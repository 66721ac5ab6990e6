import { type CellValue, isCellError } from '../workbook/index.ts';

/**
 * What a cell held, short enough to keep for every row of a table. Up to 40 characters stand as they are; of a longer text
 * its beginning and two hashes, of the whole and of the whole with its digits masked. So a print is longer than 40
 * characters exactly where it is not the text itself.
 */
export type CellPrint = string;

const LONGEST_VERBATIM = 40;
const BEGINNING = 32;
const HASH_LENGTH = 11;
const PLAIN = /^[!-~]*(?: [!-~]+)*$/;

/** The cell's value as one line of text. Numbers are rounded to 12 digits, so that recalculation noise is no change. */
export function cellText(value: CellValue | undefined): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'number') return String(Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(12)));
	if (typeof value === 'boolean') return String(value);
	return squeeze(isCellError(value) ? value.error : value);
}

/** One line, single spaces, composed characters. */
export function squeeze(text: string): string {
	if (PLAIN.test(text)) return text;
	return text
		.normalize('NFC')
		.replace(/[\s\u00a0]+/g, ' ')
		.trim();
}

export function printText(text: string): CellPrint {
	if (text.length <= LONGEST_VERBATIM) return text;
	return `${text.slice(0, BEGINNING)}${hashText(text)}${hashText(maskDigits(text))}`;
}

/** The same for two prints that differ in digits alone. */
export function maskPrint(print: CellPrint): string {
	if (print.length <= LONGEST_VERBATIM) return maskDigits(print);
	return `${maskDigits(print.slice(0, BEGINNING))}\u2026${print.slice(-HASH_LENGTH)}`;
}

/** The part of a print that a person can read, which is all of a short text. */
export function readablePart(print: CellPrint): string {
	return print.length <= LONGEST_VERBATIM ? print : print.slice(0, BEGINNING);
}

export function maskDigits(text: string): string {
	return text.replace(/\d+(?:[.,\u00a0\u202f' ]\d+)*/g, '#');
}

/**
 * 53 bits in base 36, always 11 characters (cyrb53 by bryc, public domain). It tells texts apart; it is no seal: who
 * wants two texts of one hash can make them.
 */
export function hashText(text: string): string {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		high = Math.imul(high ^ code, 2654435761);
		low = Math.imul(low ^ code, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(HASH_LENGTH, '0');
}

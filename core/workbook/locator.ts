/** Where a cell is: the sheet's name and zero-based row and column. */
export interface Locator {
	readonly sheet: string;
	readonly row: number;
	readonly column: number;
}

/** `0` is `A`, `25` is `Z`, `26` is `AA`. */
export function columnLetters(column: number): string {
	let letters = '';
	for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
		letters = String.fromCharCode(65 + (rest % 26)) + letters;
	}
	return letters;
}

/** The A1 form of a cell within its sheet, e.g. `C12`. */
export function toA1(place: { readonly row: number; readonly column: number }): string {
	return columnLetters(place.column) + (place.row + 1);
}

/** The A1 form with the sheet's name, quoted where a spreadsheet would, e.g. `'Unit costs'!C12`. */
export function toQualifiedA1(place: Locator): string {
	return `${quoteSheetName(place.sheet)}!${toA1(place)}`;
}

/** A sheet's name as a formula writes it. */
export function quoteSheetName(name: string): string {
	return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}[0-9]+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Reads `C12`, `$C$12` or `'Unit costs'!C12`; `undefined` where the text is no cell. */
export function parseA1(text: string): { sheet?: string; row: number; column: number } | undefined {
	const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text);
	if (!match) return undefined;
	const [, quoted, plain, letters = '', digits = ''] = match;
	let column = 0;
	for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
	const sheet = quoted?.replaceAll("''", "'") ?? plain;
	const place = { row: Number(digits) - 1, column: column - 1 };
	return sheet === undefined ? place : { sheet, ...place };
}

import { numberStyleOf } from '#core';

/** `TRUE` and `FALSE` as sheets of our languages know them. */
const BOOLEAN = /^(?:true|false|vrai|faux|adevărat|fals|істина|хибність)$/i;

/**
 * Text stays text: an apostrophe keeps Sheets from taking it for a formula, a number or a date, as it would `=1`, `(5)` and
 * `March 2020`. Words without digits need none.
 */
export function asText(text: string): string {
	return text === '' || (/^\p{L}\P{N}*$/u.test(text) && !BOOLEAN.test(text)) ? text : `'${text}`;
}

/** A text as a formula holds it. */
export function quote(text: string): string {
	return `"${text.replace(/"/g, '""')}"`;
}

/** A formula that shows a text and leads to a cell of this workbook. */
export function linkTo(sheetId: number, cell: string, text: string): string {
	return `=HYPERLINK(${quote(`#gid=${sheetId}&range=${cell}`)};${quote(text)})`;
}

/**
 * A formula as a spreadsheet of that locale reads it. Google takes semicolons between arguments everywhere, and commas only
 * where numbers have a decimal point; decimals go by the locale. Texts and names of sheets stay as they are.
 */
export function formulaFor(locale: string, formula: string): string {
	const decimal = numberStyleOf(locale)?.decimal ?? '.';
	return `=${formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|,|\.(?=\d)/g, (part) => (part === ',' ? ';' : part === '.' ? decimal : part))}`;
}

import { type CellValue, parseIsoDate, toSerial } from '#core';
import { decimalSignOf, readFormula } from './formula-syntax.ts';

export interface Entry {
	readonly value: CellValue;
	readonly formula?: string;
	/** Given where the text says how it wants to be shown and the cell has no format of its own. */
	readonly numberFormat?: string;
}

/**
 * What a cell makes of a text, typed by a person or set by a script: Google Sheets reads both alike, so a text that
 * begins with `=` becomes a formula unless the cell is formatted as plain text or the text begins with an apostrophe.
 */
export function enterText(text: string, numberFormat: string | undefined, locale: string): Entry {
	if (text === '') return { value: null };
	if (numberFormat === '@') return { value: text };
	if (text.startsWith("'")) return { value: text.slice(1) };
	if (text.startsWith('=') && text.length > 1) return enterFormula(text, locale);
	if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
	const number = readNumber(text, locale);
	if (number !== undefined) return { value: number };
	const percent = /^(.+?)\s?%$/.exec(text)?.[1];
	const share = percent === undefined ? undefined : readNumber(percent, locale);
	if (share !== undefined) return { value: share / 100, numberFormat: Number.isInteger(share) ? '0%' : '0.00%' };
	const accounting = /^\((.+)\)$/.exec(text)?.[1];
	const negative = accounting === undefined ? undefined : readNumber(accounting, locale);
	if (negative !== undefined) return { value: -negative };
	const month = readMonth(text);
	if (month !== undefined) return { value: month, numberFormat: 'mmmm yyyy' };
	const day = parseIsoDate(text);
	if (day !== undefined) return { value: day, numberFormat: 'yyyy-mm-dd' };
	return { value: text };
}

/** A formula that the locale's syntax does not allow is an error at once. */
export function enterFormula(text: string, locale: string): { readonly value: CellValue; readonly formula?: string } {
	const formula = readFormula(text.replace(/^=/, ''), locale);
	return formula === undefined ? { value: { error: '#ERROR!' } } : { value: null, formula };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `March 2020` or `5 Mar 2020`: of the many ways in which Google reads a day, one that begins with a letter. */
function readMonth(text: string): number | undefined {
	const [, day = '1', name = '', year = ''] = /^(?:(\d{1,2}) )?([a-z]{3,9}) (\d{4})$/i.exec(text) ?? [];
	const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
	return month < 0 ? undefined : toSerial(Number(year), month + 1, Number(day));
}

/** With the locale's own decimal separator; grouped digits in threes are read too. */
function readNumber(text: string, locale: string): number | undefined {
	if (!/\d/.test(text)) return undefined;
	const { pattern, group, decimal } = numberSyntaxOf(locale);
	if (!pattern.test(text)) return undefined;
	const number = Number(text.replace(group, '').replace(decimal, '.'));
	return Number.isFinite(number) ? number : undefined;
}

interface NumberSyntax {
	readonly pattern: RegExp;
	readonly group: RegExp;
	readonly decimal: string;
}

const syntaxes = new Map<string, NumberSyntax>();

function numberSyntaxOf(locale: string): NumberSyntax {
	let syntax = syntaxes.get(locale);
	if (!syntax) {
		const decimal = decimalSignOf(locale);
		const group = decimal === ',' ? '[.\\u00a0\\u202f ]' : '[,]';
		const separator = decimal === ',' ? ',' : '\\.';
		const pattern = new RegExp(`^[-+]?(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${separator}\\d*)?(?:[eE][-+]?\\d+)?$`);
		syntax = { pattern, group: new RegExp(group, 'g'), decimal };
		syntaxes.set(locale, syntax);
	}
	return syntax;
}

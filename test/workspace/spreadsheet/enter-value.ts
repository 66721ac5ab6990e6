import { type CellValue, parseIsoDate, toSerial } from '#core';
import { formulaFault, type KnownNames } from './formula-fault.ts';
import { decimalSignOf, readFormula } from './formula-syntax.ts';

export interface Entry {
	readonly value: CellValue;
	readonly formula?: string;
	/** Given where the text says how it wants to be shown and the cell has no format of its own. */
	readonly numberFormat?: string;
}

/** What the text stands in. */
export interface EntryContext {
	readonly locale: string;
	/** That a day without one is of; this year by the clock of this machine where left out. */
	readonly year?: number;
	readonly known?: KnownNames;
}

/**
 * What a cell makes of a text, typed by a person or set by a script: Google Sheets reads both alike, so a text that
 * begins with `=`, `+` or `-` becomes a formula unless the cell is formatted as plain text or the text begins with an
 * apostrophe, and `1/2` a day in the order of the locale.
 */
export function enterText(text: string, numberFormat: string | undefined, context: EntryContext): Entry {
	const { locale } = context;
	if (text === '') return { value: null };
	if (numberFormat === '@') return { value: text };
	if (text.startsWith("'")) return { value: text.slice(1) };
	if (text.startsWith('=') && text.length > 1) return enterFormula(text, context);
	if (isBoolean(text, locale)) return { value: booleanWords(locale)[0].test(text) };
	const number = readNumber(text, locale);
	if (number !== undefined) return { value: number };
	const percent = /^(.+?)\s?%$/.exec(text)?.[1];
	const share = percent === undefined ? undefined : readNumber(percent, locale);
	if (share !== undefined) return { value: share / 100, numberFormat: Number.isInteger(share) ? '0%' : '0.00%' };
	const money = /^([-+]?)[$€£]\s?(.+)$/.exec(text) ?? /^([-+]?)(.+?)\s?[€£]$/.exec(text);
	const amount = money && readNumber(`${money[1]}${money[2]}`, locale);
	if (amount !== undefined && amount !== null) return { value: amount, numberFormat: '[$$]#,##0.00' };
	const accounting = /^\((.+)\)$/.exec(text)?.[1];
	const negative = accounting === undefined ? undefined : readNumber(accounting, locale);
	if (negative !== undefined) return { value: -negative };
	const month = readMonth(text);
	if (month !== undefined) return { value: month, numberFormat: 'mmmm yyyy' };
	const day = parseIsoDate(text);
	if (day !== undefined) return { value: day, numberFormat: 'yyyy-mm-dd' };
	const ordered = readDay(text, context);
	if (ordered !== undefined) return { value: ordered, numberFormat: 'dd/mm/yyyy' };
	const time = readTime(text);
	if (time !== undefined) return { value: time, numberFormat: 'h:mm:ss' };
	if (/^[-+]\S/.test(text)) return enterFormula(`=${text}`, context);
	return { value: text };
}

const NO_NAMES: KnownNames = { functions: new Set(), ranges: new Set() };

/** A formula that is malformed, or names what is not there, is an error at once. */
export function enterFormula(
	text: string,
	{ locale, known = NO_NAMES }: EntryContext,
): { readonly value: CellValue; readonly formula?: string } {
	const formula = readFormula(text.replace(/^=/, ''), locale);
	if (formula === undefined) return { value: { error: '#ERROR!' } };
	const fault = formulaFault(formula, known);
	if (fault === '#ERROR!') return { value: { error: fault } };
	return { value: fault ? { error: fault } : null, formula };
}

const WORDS: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
	fr: [/^(?:true|vrai)$/i, /^(?:false|faux)$/i],
	ro: [/^(?:true|adevărat)$/i, /^(?:false|fals)$/i],
	uk: [/^(?:true|істина)$/i, /^(?:false|хибність)$/i],
	de: [/^(?:true|wahr)$/i, /^(?:false|falsch)$/i],
};

function booleanWords(locale: string): readonly [RegExp, RegExp] {
	return WORDS[locale.slice(0, 2)] ?? [/^true$/i, /^false$/i];
}

function isBoolean(text: string, locale: string): boolean {
	return booleanWords(locale).some((words) => words.test(text));
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `March 2020` or `5 Mar 2020`: of the many ways in which Google reads a day, one that begins with a letter. */
function readMonth(text: string): number | undefined {
	const [, day = '1', name = '', year = ''] = /^(?:(\d{1,2}) )?([a-z]{3,9}) (\d{4})$/i.exec(text) ?? [];
	const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
	return month < 0 ? undefined : toSerial(Number(year), month + 1, Number(day));
}

/** `1/2` and `31.12.2024`, in the locale's order of day and month; full stops only where the locale writes days with them. */
function readDay(text: string, { locale, year: thisYear = new Date().getFullYear() }: EntryContext): number | undefined {
	const [, first = '', separator = '', second = '', third] = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?$/.exec(text) ?? [];
	if (first === '') return undefined;
	const { hasStops, isMonthFirst } = daySyntaxOf(locale);
	if (separator === '.' && !hasStops) return undefined;
	const [month, day] = isMonthFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];
	const year = third === undefined ? thisYear : third.length === 2 ? 2000 + Number(third) : Number(third);
	return toSerial(year, month, day);
}

const daySyntaxes = new Map<string, { readonly hasStops: boolean; readonly isMonthFirst: boolean }>();

function daySyntaxOf(locale: string): { readonly hasStops: boolean; readonly isMonthFirst: boolean } {
	let syntax = daySyntaxes.get(locale);
	if (!syntax) {
		const parts = new Intl.DateTimeFormat(locale.replace('_', '-'), { year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts(0);
		const types = parts.map(({ type }) => type);
		syntax = { hasStops: parts.some(({ value }) => value.includes('.')), isMonthFirst: types.indexOf('month') < types.indexOf('day') };
		daySyntaxes.set(locale, syntax);
	}
	return syntax;
}

function readTime(text: string): number | undefined {
	const [, hours = '', minutes = '', seconds = '0'] = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
	return hours === '' ? undefined : (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
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

import { maskPrint, readablePart } from './cell-print.ts';
import { type Values, valuesOf } from './row-values.ts';
import type { Table } from './table-snapshot.ts';
import { type LetterPairs, letterPairs, likenessOfPairs } from './text-likeness.ts';

/** One column that both tables have; its values are prints. */
export interface SharedColumn extends Values {
	/** Its place in the table before and in the one after. */
	readonly from: number;
	readonly to: number;
	/** By value. */
	readonly prints: readonly string[];
	/** What a value is as a figure; NaN where it is none. */
	figureOf(value: number): number;
	/** How alike two values are as words, 0 to 1. */
	likeness(value: number, other: number): number;
	/** Share of the filled cells that hold figures, 0 to 1. */
	readonly figures: number;
	/** Whether every filled cell, before and after, is like no other, and nearly all are filled. */
	readonly isAllDifferent: boolean;
	/** Whether running numbers stand in it after, without a gap: they may have been given out anew, so they name the place. */
	readonly isSerial: boolean;
	/** Share of what it held that is there again, 0 to 1, whatever the row. */
	readonly stayed: number;
}

const DIGITS = 48;
const MINUS = 45;
const BETWEEN_DIGITS = new Set([..." .,'%\u00a0\u202f"].map((letter) => letter.charCodeAt(0)));
const ALL = 0.9;
/** Numbers from here on are years or codes, which nobody gives out anew. */
const YEARS = 1000;

/** Whether digits stand in it, with no more than what people write between and about them. */
export function isFigure(print: string): boolean {
	let hasDigit = false;
	for (let at = 0; at < print.length; at++) {
		const code = print.charCodeAt(at);
		if (code >= DIGITS && code < DIGITS + 10) hasDigit = true;
		else if (!BETWEEN_DIGITS.has(code) && !(at === 0 && code === MINUS)) return false;
	}
	return hasDigit;
}

/** The columns that both tables have, side by side. */
export function shareColumns(before: Table, after: Table, columns: readonly (number | undefined)[]): SharedColumn[] {
	return columns.flatMap((to, from) => (to === undefined ? [] : [shareColumn(before, after, from, to)]));
}

function shareColumn(before: Table, after: Table, from: number, to: number): SharedColumn {
	const ids = new Map<string, number>([['', 0]]);
	const read = ({ rows }: Table, column: number) => {
		const cells = new Int32Array(rows.length);
		for (let row = 0; row < rows.length; row++) {
			const text = rows[row]?.cells[column] ?? '';
			if (text === '') continue;
			let id = ids.get(text);
			if (id === undefined) {
				id = ids.size;
				ids.set(text, id);
			}
			cells[row] = id;
		}
		return cells;
	};
	const [left, right] = [read(before, from), read(after, to)];
	const prints = [...ids.keys()];
	const values = valuesOf(left, right, prints.length);
	const { countBefore, countAfter } = values;
	// An anchor knows of its own cells how many rows of the whole table hold them.
	if (before.isPart)
		before.rows.forEach(({ counts }, row) => {
			const known = counts?.[from];
			const id = left[row] ?? 0;
			if (known !== undefined) countBefore[id] = Math.max(countBefore[id] ?? 0, known);
		});
	let filled = 0;
	let figures = 0;
	let shared = 0;
	let held = 0;
	prints.forEach((print, id) => {
		const [old = 0, now = 0] = [countBefore[id], countAfter[id]];
		if (id === 0) return;
		filled += old + now;
		if (isFigure(print)) figures += old + now;
		held += old;
		shared += Math.min(old, now);
	});
	const isOnce = (counts: Int32Array, rows: number) => {
		let distinct = 0;
		for (let id = 1; id < counts.length; id++) {
			if ((counts[id] ?? 0) > 1) return false;
			distinct += counts[id] ?? 0;
		}
		return distinct > 1 && distinct >= ALL * rows;
	};
	return {
		from,
		to,
		...values,
		prints,
		...readings(prints),
		figures: filled === 0 ? 0 : figures / filled,
		isAllDifferent:
			isOnce(countAfter, right.length) && (before.isPart === true ? isOnceKnown(before, from) : isOnce(countBefore, left.length)),
		isSerial: isSerial(left, right, prints),
		stayed: held === 0 ? 0 : shared / held,
	};
}

/** Values as figures and as words, each read once. */
function readings(prints: readonly string[]): Pick<SharedColumn, 'figureOf' | 'likeness'> {
	const pairs: LetterPairs[] = [];
	let figures: Float64Array | undefined;
	const pairsOf = (value: number) => {
		pairs[value] ??= letterPairs(readablePart(prints[value] ?? ''));
		return pairs[value];
	};
	return {
		figureOf(value) {
			figures ??= Float64Array.from(prints, (print) => (print === '' ? Number.NaN : Number(print)));
			return figures[value] ?? Number.NaN;
		},
		likeness: (value, other) => (value === other ? 1 : likenessOfPairs(pairsOf(value), pairsOf(other))),
	};
}

/** Of a part of a table only the cells whose counts are known can say it. */
function isOnceKnown({ rows }: Table, column: number): boolean {
	const counts = rows.flatMap((row) => row.counts?.[column] ?? []);
	return counts.length > 0 && counts.every((count) => count <= 1);
}

/** Whether the cells differ by a number alone that grows by one from row to row, without a gap, from one or where it began before. */
function isSerial(before: Int32Array, after: Int32Array, prints: readonly string[]): boolean {
	const first = firstOfRun(after, prints);
	return first !== undefined && first <= YEARS && (first <= 1 || first === firstNumber(before, prints));
}

/** The first of the running numbers that stand in nearly all filled cells; a header, a heading or a total may have none. */
function firstOfRun(cells: Int32Array, prints: readonly string[]): number | undefined {
	const mostOthers = (filled: number) => Math.max(2, 0.1 * filled);
	const runs = new Map<string, { readonly first: number; length: number; isBroken: boolean }>();
	let filled = 0;
	let broken = 0;
	for (const id of cells) {
		if (id === 0) continue;
		filled++;
		const print = prints[id] ?? '';
		const digits = /\d+/.exec(print);
		if (!digits) continue;
		const number = Number(digits[0]);
		const mask = maskPrint(print);
		const run = runs.get(mask);
		if (!run) runs.set(mask, { first: number, length: 1, isBroken: false });
		else if (run.isBroken || number !== run.first + run.length) {
			broken += run.isBroken ? 1 : run.length + 1;
			run.isBroken = true;
			if (broken > mostOthers(cells.length)) return undefined;
		} else run.length++;
	}
	const [longest] = [...runs.values()].filter(({ isBroken }) => !isBroken).sort((one, other) => other.length - one.length);
	if (!longest || longest.length < 3 || filled - longest.length > mostOthers(longest.length)) return undefined;
	return longest.first;
}

/** The first number of those that look alike but for their number, as most of a column do. */
function firstNumber(cells: Int32Array, prints: readonly string[]): number | undefined {
	const groups = new Map<string, { readonly first: number; length: number }>();
	for (const id of cells) {
		const print = prints[id] ?? '';
		const digits = /\d+/.exec(print);
		if (!digits) continue;
		const mask = maskPrint(print);
		const group = groups.get(mask);
		if (group) group.length++;
		else groups.set(mask, { first: Number(digits[0]), length: 1 });
	}
	return [...groups.values()].sort((one, other) => other.length - one.length)[0]?.first;
}

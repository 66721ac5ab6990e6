import { maskPrint } from './cell-print.ts';
import type { Table } from './table-snapshot.ts';

/** One column that both tables have. Prints are numbers here, equal where the prints are; 0 is an empty cell. */
export interface SharedColumn {
	/** Its place in the table before and in the one after. */
	readonly from: number;
	readonly to: number;
	readonly prints: readonly string[];
	readonly before: Int32Array;
	readonly after: Int32Array;
	/** By print: how many rows hold it. Before, as far as it is known. */
	readonly countBefore: Int32Array;
	readonly countAfter: Int32Array;
	/** The rows that hold a print. */
	rowsBefore(print: number): Int32Array;
	rowsAfter(print: number): Int32Array;
	/** Share of the filled cells that hold figures, 0 to 1. */
	readonly figures: number;
	/** Whether every filled cell, before and after, is like no other, and nearly all are filled. */
	readonly isAllDifferent: boolean;
	/** Whether running numbers stand in it after, without a gap: they may have been given out anew, so they name the place. */
	readonly isSerial: boolean;
	/** Share of what it held that is there again, 0 to 1, whatever the row. */
	readonly stayed: number;
}

const FIGURE = /^-?[\d\s.,'\u00a0\u202f%]*\d[\d\s.,'\u00a0\u202f%]*$/;
const ALL = 0.9;
/** Numbers from here on are years or codes, which nobody gives out anew. */
const YEARS = 1000;

export function isFigure(print: string): boolean {
	return FIGURE.test(print);
}

const NONE = new Int32Array(0);

/** The columns that both tables have, side by side. */
export function shareColumns(before: Table, after: Table, columns: readonly (number | undefined)[]): SharedColumn[] {
	return columns.flatMap((to, from) => (to === undefined ? [] : [shareColumn(before, after, from, to)]));
}

function shareColumn(before: Table, after: Table, from: number, to: number): SharedColumn {
	const ids = new Map<string, number>([['', 0]]);
	const read = ({ rows }: Table, column: number) => {
		const cells = new Int32Array(rows.length);
		rows.forEach((print, row) => {
			const text = print.cells[column] ?? '';
			let id = ids.get(text);
			if (id === undefined) {
				id = ids.size;
				ids.set(text, id);
			}
			cells[row] = id;
		});
		return cells;
	};
	const [left, right] = [read(before, from), read(after, to)];
	const prints = [...ids.keys()];
	const count = (cells: Int32Array) => {
		const counts = new Int32Array(prints.length);
		for (const id of cells) counts[id] = (counts[id] ?? 0) + 1;
		return counts;
	};
	const [countBefore, countAfter] = [count(left), count(right)];
	// An anchor knows of its own cells how many rows of the whole table hold them.
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
		prints,
		before: left,
		after: right,
		countBefore,
		countAfter,
		rowsBefore: listRows(left, prints.length),
		rowsAfter: listRows(right, prints.length),
		figures: filled === 0 ? 0 : figures / filled,
		isAllDifferent:
			isOnce(countAfter, right.length) && (before.isPart === true ? isOnceKnown(before, from) : isOnce(countBefore, left.length)),
		isSerial: isSerial(left, right, prints),
		stayed: held === 0 ? 0 : shared / held,
	};
}

/** Rows by what they hold; worked out when first asked for. */
function listRows(cells: Int32Array, prints: number): (print: number) => Int32Array {
	let starts: Int32Array | undefined;
	const rows = new Int32Array(cells.length);
	const list = () => {
		const ends = new Int32Array(prints + 1);
		for (const print of cells) ends[print + 1] = (ends[print + 1] ?? 0) + 1;
		for (let print = 0; print < prints; print++) ends[print + 1] = (ends[print + 1] ?? 0) + (ends[print] ?? 0);
		const next = ends.slice();
		cells.forEach((print, row) => {
			const at = next[print] ?? 0;
			rows[at] = row;
			next[print] = at + 1;
		});
		return ends;
	};
	return (print) => {
		if (print === 0) return NONE;
		starts ??= list();
		return rows.subarray(starts[print] ?? 0, starts[print + 1] ?? 0);
	};
}

/** Of a part of a table only the cells whose counts are known can say it. */
function isOnceKnown({ rows }: Table, column: number): boolean {
	const counts = rows.flatMap((row) => row.counts?.[column] ?? []);
	return counts.length > 0 && counts.every((count) => count <= 1);
}

/** Whether the cells differ by a number alone that grows by one from row to row, without a gap, from one or where it began before. */
function isSerial(before: Int32Array, after: Int32Array, prints: readonly string[]): boolean {
	const old = numbersIn(before, prints);
	const now = numbersIn(after, prints);
	const [first] = now.numbers;
	if (first === undefined || now.numbers.length < 3 || first > YEARS || (first !== old.numbers[0] && first > 1)) return false;
	// A header, a heading or a total may stand among them without a number.
	return now.others <= Math.max(2, 0.1 * now.numbers.length) && now.numbers.every((number, nth) => number === first + nth);
}

/** The numbers of the cells that look alike but for their number, as most of the column do. */
function numbersIn(cells: Int32Array, prints: readonly string[]): { readonly numbers: readonly number[]; readonly others: number } {
	const byMask = new Map<string, number[]>();
	let filled = 0;
	for (const id of cells) {
		const print = prints[id] ?? '';
		if (print === '') continue;
		filled++;
		const found = /\d+/.exec(print);
		if (!found) continue;
		const mask = maskPrint(print);
		const same = byMask.get(mask);
		if (same) same.push(Number(found[0]));
		else byMask.set(mask, [Number(found[0])]);
	}
	let most: readonly number[] = [];
	for (const numbers of byMask.values()) if (numbers.length > most.length) most = numbers;
	return { numbers: most, others: filled - most.length };
}

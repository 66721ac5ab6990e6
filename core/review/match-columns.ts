import { maskDigits } from './cell-print.ts';
import type { Table } from './table-snapshot.ts';

/** Comparing what columns hold stops here: a sheet of thousands of columns that were all renamed is another sheet. */
const MOST_COMPARISONS = 20_000_000;
const LEAST_SHARED = 0.5;
const LEAST_MARGIN = 0.15;

/**
 * For each column of the table before, the column after that is the same one: by its header where that is unique; a
 * renamed one by what it holds; one without any header by its place beside columns already found.
 */
export function matchColumns(before: Table, after: Table): (number | undefined)[] {
	const matched: (number | undefined)[] = before.columns.map(() => undefined);
	const taken = new Set<number>();
	const pair = (from: number, to: number) => {
		matched[from] = to;
		taken.add(to);
	};
	for (const spelling of [plainHeader, (header: string) => maskDigits(plainHeader(header))]) {
		const old = places(before.columns, spelling);
		for (const [header, to] of places(after.columns, spelling)) {
			const from = old.get(header);
			// The same header twice is told apart by order, where there are as many of it as there were.
			if (from?.length !== to.length || from.some((column) => matched[column] !== undefined)) continue;
			if (to.some((column) => taken.has(column))) continue;
			for (const [nth, column] of from.entries()) pair(column, to[nth] ?? column);
		}
	}
	matchByContent(before, after, matched, taken, pair);
	matchUnnamed(before, after, matched, taken, pair);
	return matched;
}

function plainHeader(header: string): string {
	return header
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

function places(headers: readonly string[], spelling: (header: string) => string): Map<string, number[]> {
	const found = new Map<string, number[]>();
	headers.forEach((header, column) => {
		const name = spelling(header);
		if (name !== '') found.set(name, [...(found.get(name) ?? []), column]);
	});
	return found;
}

function matchByContent(
	before: Table,
	after: Table,
	matched: readonly (number | undefined)[],
	taken: ReadonlySet<number>,
	pair: (from: number, to: number) => void,
): void {
	const old = matched.flatMap((to, column) => (to === undefined ? [column] : []));
	const free = after.columns.flatMap((_, column) => (taken.has(column) ? [] : [column]));
	if (old.length * free.length * before.rows.length > MOST_COMPARISONS) return;
	const oldValues = new Map(old.map((column) => [column, valuesOf(before, column)]));
	const newValues = new Map(free.map((column) => [column, valuesOf(after, column)]));
	const shared = old.map((from) => free.map((to) => overlap(oldValues.get(from), newValues.get(to), before.isPart)));
	const best = (scores: readonly number[]) => {
		const [first = 0, second = 0] = [...scores].sort((a, b) => b - a);
		return first >= LEAST_SHARED && first - second >= LEAST_MARGIN ? scores.indexOf(first) : undefined;
	};
	old.forEach((from, nth) => {
		const at = best(shared[nth] ?? []);
		const to = at === undefined ? undefined : free[at];
		if (at !== undefined && to !== undefined && best(shared.map((scores) => scores[at] ?? 0)) === nth) pair(from, to);
	});
}

/** A column without a header keeps its distance from a neighbour that was found, where nothing else lays claim to it. */
function matchUnnamed(
	before: Table,
	after: Table,
	matched: readonly (number | undefined)[],
	taken: ReadonlySet<number>,
	pair: (from: number, to: number) => void,
): void {
	const isPlain = before.headerRow === undefined && after.headerRow === undefined && before.columns.length === after.columns.length;
	before.columns.forEach((header, from) => {
		if (matched[from] !== undefined || header !== '') return;
		const left = from === 0 ? -1 : matched[from - 1];
		const right = matched[from + 1];
		const to = left !== undefined ? left + 1 : right !== undefined ? right - 1 : isPlain ? from : undefined;
		if (to === undefined || to < 0 || taken.has(to) || after.columns[to] !== '') return;
		if (left !== undefined && right !== undefined && right !== to + 1) return;
		pair(from, to);
	});
}

function valuesOf(table: Table, column: number): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { row, cells } of table.rows) {
		const cell = cells[column];
		if (cell !== undefined && cell !== '' && row > (table.headerRow ?? -1)) counts.set(cell, (counts.get(cell) ?? 0) + 1);
	}
	return counts;
}

/** Share of the values that two columns have in common, 0 to 1; of a part of a table, the share found in the whole. */
function overlap(
	left: ReadonlyMap<string, number> | undefined,
	right: ReadonlyMap<string, number> | undefined,
	isPart: boolean | undefined,
): number {
	if (!left || !right || left.size === 0 || right.size === 0) return 0;
	let shared = 0;
	let leftTotal = 0;
	let rightTotal = 0;
	for (const [value, count] of left) {
		leftTotal += count;
		shared += Math.min(count, right.get(value) ?? 0);
	}
	for (const count of right.values()) rightTotal += count;
	return shared / (isPart ? leftTotal : Math.max(leftTotal, rightTotal));
}

import type { SectionKey } from '../sections/sections.ts';
import { fold, type Locator, mayBeginOrEndWith, signsOf, type WordSigns } from '../workbook/index.ts';
import type { Table } from './table.ts';

/** Columns whose sum over the rows of a table says something. */
export const additiveColumns: Readonly<Partial<Record<SectionKey, readonly string[]>>> = {
	partners: ['population', 'costShare'],
	complaints: ['openAtStart', 'received', 'closed', 'openAtEnd'],
	budget: ['budget', 'actual', 'previous'],
	contributions: ['due', 'paid'],
	unitCosts: ['cost'],
};

/** A row that sums up others: set apart when it is read. */
export interface TotalRow extends Locator {
	readonly name: string;
	/** How many rows of the table stand above it. */
	readonly above: number;
	/** Its figures by column. */
	readonly values: ReadonlyMap<string, { readonly value: number; readonly column: number }>;
	/** In Budget, what it sums up, where its row says so. */
	readonly kind: string | undefined;
}

const NOISE = 1e-9;

/**
 * Sums that a total at a place may stand for: of all rows above, of those since the last total, and in Budget of its own kind,
 * or of revenue less expenditure.
 */
export function sumsAbove(table: Table, key: string, above: number): readonly number[] {
	const values = table.data[key]?.values ?? [];
	const kinds = table.section === 'budget' ? table.data.kind?.values : undefined;
	const start = table.totals.reduce((last, total) => (total.above < above ? Math.max(last, total.above) : last), 0);
	let [all, since, revenue, expenditure] = [0, 0, 0, 0];
	for (let index = 0; index < above; index++) {
		const value = values[index];
		if (typeof value !== 'number') continue;
		all += value;
		if (index >= start) since += value;
		if (kinds?.[index] === 'revenue') revenue += value;
		if (kinds?.[index] === 'expenditure') expenditure += value;
	}
	return kinds ? [all, since, revenue, expenditure, revenue - expenditure] : [all, since];
}

export function isSum(value: number, sums: readonly number[], parts: number): boolean {
	// Each part may be rounded by half a unit where the figures are whole.
	const rounding = Number.isInteger(value) ? 0.5 * parts : 0;
	return sums.some((sum) => Math.abs(value - sum) <= Math.max(rounding * 0.1, NOISE * Math.abs(sum)));
}

/** Names of rows that sum up others, as they are compared. */
export interface TotalWords {
	readonly words: ReadonlySet<string>;
	readonly signs: WordSigns;
}

export function totalWordsOf(names: Iterable<string>): TotalWords {
	const words = new Set([...names].map(fold));
	return { words, signs: signsOf(words) };
}

/** Whether a name says that a row sums up others: `Total`, `Grand total:`; `begins` where it says more than that: `Total expenditure`. */
export function totalName(text: string, { words, signs }: TotalWords): 'is' | 'begins' | undefined {
	if (!mayBeginOrEndWith(text, signs)) return undefined;
	const folded = fold(text);
	if (words.has(folded)) return 'is';
	const parts = folded.split(' ');
	if (parts.length < 2 || parts.length > MOST_WORDS) return undefined;
	return words.has(parts[0] ?? '') || words.has(parts[parts.length - 1] ?? '') || words.has(parts.slice(0, 2).join(' '))
		? 'begins'
		: undefined;
}
const MOST_WORDS = 6;

const FEWEST_FIGURES = 2;
const FEWEST_PARTS = 2;

/** Whether the last row of a table is the sum of all others in at least two columns, whatever its name. */
export function isLastRowSum(table: Table): boolean {
	const columns = additiveColumns[table.section] ?? [];
	const last = table.length - 1;
	if (columns.length < FEWEST_FIGURES || last < FEWEST_PARTS) return false;
	const kinds = table.section === 'budget' ? table.data.kind?.values : undefined;
	let sums = 0;
	for (const key of columns) {
		const value = table.data[key]?.values[last];
		if (typeof value !== 'number' || value === 0) continue;
		// The only revenue of a balanced budget equals all expenditure, and is no total of it.
		const own = kinds?.[last];
		const candidates = own === undefined ? sumsAbove(table, key, last) : [sumOfKind(table, key, last, own)];
		// A single other row with figures is a copy, not a sum.
		const parts = table.data[key]?.values.slice(0, last).filter((part) => typeof part === 'number' && part !== 0).length ?? 0;
		if (parts < FEWEST_PARTS || !isSum(value, candidates, 0)) return false;
		sums++;
	}
	return sums >= FEWEST_FIGURES;
}

function sumOfKind(table: Table, key: string, above: number, kind: unknown): number {
	const kinds = table.data.kind?.values ?? [];
	let sum = 0;
	for (let index = 0; index < above; index++) {
		const value = table.data[key]?.values[index];
		if (typeof value === 'number' && kinds[index] === kind) sum += value;
	}
	return sum;
}

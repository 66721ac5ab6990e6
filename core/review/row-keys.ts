import type { SharedColumn } from './row-columns.ts';
import { joinValues, strayRows } from './row-values.ts';
import type { Table } from './table-snapshot.ts';

/** A column, or columns together, that name a row in both tables. */
export interface Key {
	/** Which of the shared columns. */
	readonly columns: readonly number[];
	/** The row after of the same name as the row before, where each has it once. */
	readonly placeOf: (from: number) => number | undefined;
	/** Whether the row before has a name at all. */
	readonly isNamed: (from: number) => boolean;
	/** Bits against two rows of that name by chance; many where the reader of the report says that it is the key. */
	readonly bits: number;
	/** Whether it is made of cells that other rows hold too, so that editing one cell makes it another row's. */
	readonly isOfParts: boolean;
	/** Whether both tables have the same names, so that no row came or went. */
	readonly isSteady: boolean;
}

const ID_SPREAD = 1.15;
const ALL = 0.9;
const MOST_BITS = 12;
const GIVEN = 99;

/**
 * What names the rows: the columns that the reader of the report says; each column of words of which no two rows hold the
 * same; else the leading columns that do so together. Running numbers name nothing: they may have been given out anew.
 */
export function readKeys(
	before: Table,
	columns: readonly SharedColumn[],
	rows: { readonly before: number; readonly after: number },
): Key[] {
	const places = before.keyColumns.map((column) => columns.findIndex(({ from }) => from === column));
	const isWhole = places.length > 0 && !places.includes(-1);
	if (before.isKeyGiven && isWhole) return [keyOf(places, columns, before, rows, { isGiven: true })].flatMap((key) => key ?? []);
	const firstFigures = columns.find(({ figures }) => figures >= 0.5);
	const single = columns.flatMap((column, at) =>
		column.isAllDifferent && !column.isSerial && (column.figures < 0.5 || (column === firstFigures && isIdentifier(column))) ? [at] : [],
	);
	if (single.length > 0) return single.flatMap((at) => keyOf([at], columns, before, rows, {}) ?? []);
	const isTelling = places.some((at) => (columns[at]?.figures ?? 1) < 0.5) && !places.some((at) => columns[at]?.isSerial);
	return isWhole && isTelling ? [keyOf(places, columns, before, rows, { isOfParts: true })].flatMap((key) => key ?? []) : [];
}

/** Whole numbers that left hardly one out before: numbers of lots, lines or issues, and no figures. */
function isIdentifier({ prints, before, after }: SharedColumn): boolean {
	const spread = (cells: Int32Array) => {
		const numbers = [...cells].flatMap((id) => (/^\d+$/.test(prints[id] ?? '') ? [Number(prints[id])] : []));
		if (numbers.length < ALL * cells.length) return Number.POSITIVE_INFINITY;
		const [least, most] = numbers.reduce(([low, high], number) => [Math.min(low, number), Math.max(high, number)], [Infinity, -Infinity]);
		return ((most ?? 0) - (least ?? 0) + 1) / numbers.length;
	};
	return spread(before) <= ID_SPREAD && spread(after) <= 2 * ID_SPREAD;
}

function keyOf(
	places: readonly number[],
	columns: readonly SharedColumn[],
	before: Table,
	rows: { readonly before: number; readonly after: number },
	{ isGiven = false, isOfParts = false }: { readonly isGiven?: boolean; readonly isOfParts?: boolean },
): Key | undefined {
	const [first, ...others] = places.flatMap((at) => columns[at] ?? []);
	if (!first) return undefined;
	const names = others.length === 0 ? first : joinValues([first, ...others], rows);
	const once = (counts: Int32Array) => counts.reduce((sum, count, name) => sum + (name > 0 && count === 1 ? 1 : 0), 0);
	if (!isGiven && !before.isPart && once(names.countBefore) < ALL * rows.before) return undefined;
	if (!isGiven && once(names.countAfter) < ALL * rows.after) return undefined;
	const stray = strayRows(names);
	const size = Math.max(before.size, rows.after);
	return {
		columns: places,
		placeOf: (from) => {
			const name = names.before[from] ?? 0;
			if (name === 0 || names.countAfter[name] !== 1) return undefined;
			const isOnce = before.isPart ? isKnownOnce(from) : names.countBefore[name] === 1;
			return isOnce ? names.rowsAfter(name)[0] : undefined;
		},
		isNamed: (from) => (names.before[from] ?? 0) !== 0,
		bits: isGiven ? GIVEN : -Math.log2(0.5 / ((size * (size - 1)) / 2 + 0.5 * 2 ** MOST_BITS)),
		isOfParts,
		isSteady: stray.before === 0 && stray.after === 0,
	};

	function isKnownOnce(from: number): boolean {
		const row = before.rows[from];
		if (places.some((at) => row?.counts?.[columns[at]?.from ?? -1] === 1)) return true;
		const isKey = places.length === before.keyColumns.length && places.every((at, nth) => columns[at]?.from === before.keyColumns[nth]);
		return isKey && (row?.alone?.includes('key') ?? false);
	}
}

import { type RowCase, settle } from './row-case.ts';

/** So many bits must speak for a row of the same name beyond the chance that another got it. */
export const PROOF_OF_NAME = 6;
/** That so much of a row stands elsewhere than its name makes both doubtful. */
const CONTEST = 14;
/** All that differs beside the name counts no more than this against it; more in a table so small that a name may be there again by chance. */
const SMALL = 12;
const MOST_AGAINST = { small: -12, other: -4 };

/**
 * Rows with a name that stands once in each table: found, unless another name of theirs, or the rest of the row, stands
 * elsewhere. Those are returned, with the rows that they may be.
 */
export function settleNames(known: RowCase): Map<number, readonly number[]> {
	const contested = new Map<number, readonly number[]>();
	const { keys, rows, stray, claimed } = known;
	// A name made of several cells becomes another row's by one edit: it counts where all rivals are heard.
	if (keys.length === 0 || keys.some(({ isOfParts }) => isOfParts)) return contested;
	for (let from = 0; from < rows.before; from++) {
		const [to, ...others] = new Set(keys.flatMap((key) => key.placeOf(from) ?? []));
		if (to === undefined) continue;
		const elsewhere = others.length > 0 ? others : restElsewhere(known, from, to);
		if (elsewhere.length > 0) contested.set(from, [to, ...elsewhere]);
		else if (isRestOfAnother(known, from, to) || claimed.has(to)) continue;
		else if (bitsOfName(known, from, to) - Math.log2(Math.max(stray.after, 1)) >= PROOF_OF_NAME) settle(known, from, to);
	}
	return contested;
}

/** Bits for a row after of the same name to be the row, and not one that got this name by chance. */
export function bitsOfName(known: RowCase, from: number, to: number): number {
	const { keys, columns, evidence, before } = known;
	let bits = 0;
	for (const key of keys) {
		if (key.placeOf(from) !== to) continue;
		// Where rows came or went in so small a table, one put in easily gets a name made of cells that other rows hold too.
		const isEasy = key.isOfParts && !key.isSteady && before.size < SMALL;
		const ofParts = isEasy ? key.columns.reduce((sum, at) => sum + evidence.equal(at, columns[at]?.before[from] ?? 0), 0) : key.bits;
		bits = Math.max(bits, Math.min(key.bits, ofParts));
	}
	let against = 0;
	for (let at = 0; at < columns.length; at++) {
		const column = columns[at];
		if (!column || keys.some((key) => key.columns.includes(at))) continue;
		const [print, other] = [column.before[from] ?? 0, column.after[to] ?? 0];
		if (print !== other) against += evidence.differ(at);
		else if (print !== 0) bits += evidence.equal(at, print);
	}
	return bits + Math.max(before.size < SMALL ? MOST_AGAINST.small : MOST_AGAINST.other, against);
}

/** Where, other than at `to`, so much stands of a row's own that it can't be chance. */
function restElsewhere(known: RowCase, from: number, to: number): number[] {
	const other = strongestOther(known, to, (column) => {
		const print = column.before[from] ?? 0;
		return isOnce(column, print) ? { print, row: column.rowsAfter(print)[0] ?? to } : undefined;
	});
	return other === undefined ? [] : [other];
}

/** Whether what stands beside the name at `to` is rather another row's. */
function isRestOfAnother(known: RowCase, from: number, to: number): boolean {
	const other = strongestOther(known, from, (column) => {
		const print = column.after[to] ?? 0;
		return isOnce(column, print) ? { print, row: column.rowsBefore(print)[0] ?? from } : undefined;
	});
	return other !== undefined;
}

function isOnce({ countBefore, countAfter }: RowCase['columns'][number], print: number): boolean {
	return print !== 0 && countBefore[print] === 1 && countAfter[print] === 1;
}

function strongestOther(
	{ columns, evidence, keys }: RowCase,
	own: number,
	placeOf: (column: RowCase['columns'][number]) => { readonly print: number; readonly row: number } | undefined,
): number | undefined {
	let sums: Map<number, number> | undefined;
	let has = 0;
	for (let at = 0; at < columns.length; at++) {
		const column = columns[at];
		if (!column || keys.some((key) => key.columns.includes(at))) continue;
		const place = placeOf(column);
		if (!place) continue;
		const bits = evidence.equal(at, place.print);
		if (place.row === own) has += bits;
		else {
			sums ??= new Map();
			sums.set(place.row, (sums.get(place.row) ?? 0) + bits);
		}
	}
	for (const [row, bits] of sums ?? []) if (bits >= CONTEST && bits > has) return row;
	return undefined;
}

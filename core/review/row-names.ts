import { eachShared, type RowCase, settle } from './row-case.ts';

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
	const named = new Set(keys.flatMap((key) => key.columns));
	let bits = Math.max(...keys.map((key) => (key.placeOf(from) === to ? key.bits : 0)));
	eachShared(known, from, to, (at, print) => {
		if (!named.has(at)) bits += evidence.equal(at, print);
	});
	const against = columns.reduce(
		(sum, column, at) => sum + (!named.has(at) && column.before[from] !== column.after[to] ? evidence.differ(at) : 0),
		0,
	);
	return bits + Math.max(before.size < SMALL ? MOST_AGAINST.small : MOST_AGAINST.other, against);
}

/** Where, other than at `to`, so much stands of a row's own that it can't be chance. */
function restElsewhere(known: RowCase, from: number, to: number): number[] {
	const other = strongestOther(known, to, (column) => {
		const print = column.before[from] ?? 0;
		return { print, row: column.rowsAfter(print)[0] };
	});
	return other === undefined ? [] : [other];
}

/** Whether what stands beside the name at `to` is rather another row's. */
function isRestOfAnother(known: RowCase, from: number, to: number): boolean {
	const other = strongestOther(known, from, (column) => {
		const print = column.after[to] ?? 0;
		return { print, row: column.rowsBefore(print)[0] };
	});
	return other !== undefined;
}

function strongestOther(
	{ columns, evidence, keys }: RowCase,
	own: number,
	placeOf: (column: RowCase['columns'][number]) => { readonly print: number; readonly row: number | undefined },
): number | undefined {
	const named = new Set(keys.flatMap((key) => key.columns));
	const sums = new Map<number, number>();
	columns.forEach((column, at) => {
		const { print, row } = placeOf(column);
		if (named.has(at) || print === 0 || row === undefined || column.countAfter[print] !== 1 || column.countBefore[print] !== 1) return;
		sums.set(row, (sums.get(row) ?? 0) + evidence.equal(at, print));
	});
	const has = sums.get(own) ?? 0;
	for (const [row, bits] of sums) if (row !== own && bits >= CONTEST && bits > has) return row;
	return undefined;
}

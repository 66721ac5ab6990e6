import { eachShared, openCase, type RowCase, settle } from './row-case.ts';
import { bitsOfName, PROOF_OF_NAME, settleNames } from './row-names.ts';
import { offerRows } from './row-offers.ts';
import { keptInOrder, readOrder, type Stretch } from './row-order.ts';
import { findRivals, type Rivals } from './row-rivals.ts';
import type { Table } from './table-snapshot.ts';

/** What came of one row before: the row after, or the rows that it may be, likeliest first (none: it is gone). */
export type Choice = { readonly to: number } | { readonly candidates: readonly number[] };

/** So many bits must speak for a pair beyond all that speaks for any other explanation. */
const PROOF = 14;
/** Between rows that prove the order, where any other row would have to have been moved there. */
const PROOF_IN_PLACE = 8;
/** Of a row in the very place where it must be if nothing was moved, against another put there that looks like it. */
const PROOF_OF_ORDER = 13;
/** Where all rows of one table are found in the other there is next to nothing that chance could mistake. */
const NEXT_TO_NONE = 0.05;
const MOST_COMPARED = 6;

/**
 * For each wanted row before (by its index in `before.rows`) the row after, or what it may be. The ladder, each step for what
 * the ones before left open: nothing changed; a name that stands once in each table; a row of which all is there again,
 * once; the same where the rows around prove the order; more bits than for any other explanation; else a person is asked.
 */
export function matchRows(
	before: Table,
	after: Table,
	columns: readonly (number | undefined)[],
	wanted: Iterable<number>,
): Map<number, Choice> {
	const rows = [...wanted];
	if (isUntouched(before, after)) return new Map(rows.map((row) => [row, { to: row }]));
	if (columns.every((column) => column === undefined)) return new Map(rows.map((row) => [row, { candidates: [] }]));
	const known = openCase(before, after, columns);
	const contested = settleNames(known);
	settleWholeRows(known, contested);
	const stretchOf = known.isSorted ? () => undefined : readOrder(known);
	const rivals = findRivals(known);
	const proved = new Map<number, number | undefined>();
	const prove = (from: number) => {
		if (!proved.has(from)) proved.set(from, provePair(known, rivals, from, stretchOf(from)));
		return proved.get(from);
	};
	const choose = (from: number): Choice => {
		const doubtful = contested.get(from);
		if (doubtful) return { candidates: doubtful };
		const stretch = stretchOf(from);
		const to = known.found.get(from) ?? (stretch && findTwin(known, from, stretch)) ?? prove(from);
		if (to !== undefined) return { to };
		const isProvedForOther = (row: number) => {
			const rival = rivals.claimants(row).find((claimant) => claimant.row !== from);
			return rival !== undefined && rival.score > 0 && prove(rival.row) === row;
		};
		return { candidates: offerRows(known, rivals, from, stretch, isProvedForOther) };
	};
	return new Map(rows.map((row) => [row, choose(row)]));
}

function isUntouched(before: Table, after: Table): boolean {
	return (
		!before.isPart &&
		before.rows.length === after.rows.length &&
		before.columns.length === after.columns.length &&
		before.rows.every(({ cells }, row) => {
			const other = after.rows[row]?.cells ?? [];
			return cells.length === other.length && cells.every((cell, column) => cell === other[column]);
		})
	);
}

/** Rows of which all is there again, once: by what they alone hold, or because the rows around them prove the order. */
function settleWholeRows(known: RowCase, contested: ReadonlyMap<number, unknown>): void {
	const { before, texts, found, claimed, stray, stayedWhole } = known;
	const chance = Math.log2(Math.max(NEXT_TO_NONE, stray.before, stray.after)) - stayedWhole;
	const doubtful: [from: number, to: number][] = [];
	for (let text = 1; text < texts.countBefore.length; text++) {
		if (texts.countBefore[text] !== 1 || texts.countAfter[text] !== 1) continue;
		const [from = 0] = texts.rowsBefore(text);
		const [to = 0] = texts.rowsAfter(text);
		if (found.has(from) || contested.has(from) || claimed.has(to)) continue;
		const isAlone = stray.before === 0 && (!before.isPart || before.rows[from]?.alone?.includes('text'));
		if (isAlone || bitsAlone(known, from, to) - chance >= PROOF) settle(known, from, to);
		else doubtful.push([from, to]);
	}
	if (known.isSorted) return;
	const inOrder = keptInOrder([...found, ...doubtful], known.positionOf);
	for (const [from, to] of doubtful) if (inOrder.has(from) && isProvedInPlace(known, from, to)) settle(known, from, to);
}

/** Bits of the cells that no other row holds, or, in a part of a table, that the nearest relative does not share. */
function bitsAlone(rowCase: RowCase, from: number, to: number): number {
	const { before, columns, evidence } = rowCase;
	const bitsBut = (isOwn: (column: number, print: number) => boolean) => {
		let bits = 0;
		eachShared(rowCase, from, to, (at, print) => {
			if (isOwn(at, print)) bits += evidence.equal(at, print) - evidence.differ(at);
		});
		return bits;
	};
	const kept = before.isPart ? (before.rows[from]?.relatives ?? []) : [];
	const relatives = kept.map((relative) => before.rows.findIndex(({ row }) => row === relative)).filter((row) => row >= 0);
	if (relatives.length > 0) {
		return Math.min(...relatives.map((row) => bitsBut((at, print) => columns[at]?.before[row] !== print)));
	}
	if (before.isPart && !before.rows[from]?.counts) return 0;
	return bitsBut((at, print) => columns[at]?.countBefore[print] === 1);
}

/** One of several rows that hold the same, where the rows around prove that none of them was moved. */
function findTwin(known: RowCase, from: number, stretch: Stretch): number | undefined {
	const { before, texts } = known;
	const text = texts.before[from] ?? 0;
	const own = texts.rowsBefore(text).filter((row) => row > stretch.first && row < stretch.last);
	const now = texts.rowsAfter(text).filter((row) => row > stretch.low && row < stretch.high);
	const [top, bottom] = [before.rows[stretch.first]?.row, before.rows[stretch.last]?.row];
	const areAllKnown = !before.isPart || (top !== undefined && bottom !== undefined && bottom - top === stretch.last - stretch.first);
	const to = now[own.indexOf(from)];
	return areAllKnown && own.length === now.length && to !== undefined && isProvedInPlace(known, from, to) ? to : undefined;
}

/** Whether another row that was put in this one's very place would hardly look like it. */
function isProvedInPlace({ evidence, stray, before, rows }: RowCase, from: number, to: number): boolean {
	const bitsOfShare = (some: number, all: number) => -Math.log2(Math.max(0.5, some) / Math.max(1, all));
	return evidence.score(from, to) + bitsOfShare(stray.before, before.size) + bitsOfShare(stray.after, rows.after) >= PROOF_OF_ORDER;
}

/** The row after for which more speaks, by the bits that prove it, than for any other explanation. */
function provePair(known: RowCase, rivals: Rivals, from: number, stretch: Stretch | undefined): number | undefined {
	const { texts, keys, stray, stayedWhole } = known;
	const [best, second] = rivals
		.alternatives(from)
		.slice(0, MOST_COMPARED)
		.map(({ row, score }) => {
			const contention = rivals.contention(from, row);
			return { row, score, contention, net: score - Math.max(0, contention) };
		})
		.sort((one, other) => other.net - one.net);
	if (!best) return undefined;
	const to = best.row;
	const name = keys.find(({ isOfParts }) => isOfParts)?.placeOf(from);
	if (name !== undefined && name !== to) return undefined;
	const isInPlace = stretch !== undefined && to > stretch.low && to < stretch.high;
	const isWhole = texts.before[from] !== 0 && texts.before[from] === texts.after[to];
	const proof = name === to ? PROOF_OF_NAME : (isInPlace ? PROOF_IN_PLACE : PROOF) - (isWhole ? stayedWhole : 0);
	const width = isInPlace ? stretch.high - stretch.low - 1 : Number.POSITIVE_INFINITY;
	const among = (strays: number) => Math.log2(Math.max(isWhole ? NEXT_TO_NONE : 1, Math.min(width, strays)));
	const bits = name === to ? Math.max(best.score, bitsOfName(known, from, to)) : best.score;
	// The row is gone, and another has as much in common with it by chance.
	if (bits - among(stray.after) < proof) return undefined;
	// Another row before was edited to look like it: one that shares what many rows share, or one that shares more.
	if (bits - rivals.common(from, to) - among(stray.before) < proof) return undefined;
	const elsewhere = Math.max(0, second?.net ?? 0);
	if (best.score - elsewhere - best.contention < proof) return undefined;
	return best.score - elsewhere >= proof || name === to ? to : undefined;
}

import { digitsOf, readablePart } from './cell-print.ts';
import { findRenumbering } from './renumbering.ts';
import { alignInOrder, type Choice } from './row-alignment.ts';
import { assignOneToOne } from './row-assignment.ts';
import { compareTables, type RowComparison, rowLikeness, signature, textsOf } from './row-comparison.ts';
import { isOutOfOrder } from './row-disorder.ts';
import { elsewhere, poorPairs, tellingPairs, twinsAmong } from './row-doubts.ts';
import { longestInOrder, orderedPairs, type Pair } from './row-order.ts';
import { distinctions, distrustChangedColumns, findPins, learnTrust, type Pins } from './row-pins.ts';
import type { Alone, Table } from './table-snapshot.ts';
import { likeness } from './text-likeness.ts';

/** Below this share of rows in their old order the table was sorted, and order says nothing. */
const LEAST_IN_ORDER = 0.8;
/** Likeness at which pairing two rows is as good as leaving both out. */
const EVEN = 0.35;
/** Chance alone makes rows that a single figure tells apart meet in up to a fifth of all rows. */
const MORE_THAN_CHANCE = 0.3;

/**
 * For each of the rows before (by its index in `before.rows`) the row after, or what it may be. The ladder, each step for
 * what the ones before left open: unique key; unique row text; unique row text with digits masked; then in order between
 * the rows found, or, where the table was sorted, one to one with a margin.
 */
export function matchRows(before: Table, after: Table, columns: readonly (number | undefined)[]): Choice[] {
	if (isUntouched(before, after)) return before.rows.map((_, row) => ({ to: row }));
	const comparison = compareTables(before, after, columns);
	if (comparison.width === 0) return before.rows.map(() => ({ candidates: [] }));
	if (!before.isPart) distrustChangedColumns(comparison);
	findRenumbering(comparison);
	const pins = findPins(comparison, before.isPart && ((row, by) => isKnownAlone(before, row, by, columns)));
	const found = new Map(pins.strong);
	const choices: (Choice | undefined)[] = before.rows.map((_, row) => {
		const candidates = pins.contested.get(row);
		return candidates ? { candidates } : undefined;
	});
	learnTrust(comparison, pins.strong);
	if (isInOrder(comparison, pins)) alignGaps(comparison, before, pins, found, choices);
	else acceptWeak(comparison, pins, found, choices);
	assignRest(comparison, found, choices);
	for (const [from, to] of found) choices[from] = { to };
	return settle(choices, found);
}

function isInOrder(comparison: RowComparison, pins: Pins): boolean {
	const { strong, weak } = pins;
	const isOrdered = (pairs: readonly Pair[]) => longestInOrder(pairs).length >= LEAST_IN_ORDER * pairs.length;
	if (haveMostStayed(comparison, pins)) return isOrdered(orderedPairs(new Map([...weak, ...strong])));
	return isOrdered(orderedPairs(strong)) && !isOutOfOrder(comparison);
}

function haveMostStayed({ before, after }: RowComparison, { strong, weak }: Pins): boolean {
	return strong.size + weak.size >= MORE_THAN_CHANCE * Math.min(before.rows.length, after.rows.length);
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

/** Of a part of a table only the anchors' own rows are known to be like no other, and their texts only as a whole. */
function isKnownAlone(before: Table, row: number, by: Alone, columns: readonly (number | undefined)[]): boolean {
	return (by === 'key' || !columns.includes(undefined)) && (before.rows[row]?.alone?.includes(by) ?? false);
}

function alignGaps(
	comparison: RowComparison,
	before: Table,
	pins: Pins,
	found: Map<number, number>,
	choices: (Choice | undefined)[],
): void {
	const claimed = new Set(found.values());
	const mask = masksOf(comparison);
	const gain = (from: number, to: number) => {
		if (!mayBeRenamed(comparison, from, to)) return undefined;
		const like = rowLikeness(comparison, from, to);
		const isLookAlike = mask('before', from) === mask('after', to);
		return isLookAlike ? Math.max(like - EVEN, 0.05 + 0.1 * like) : like >= EVEN ? like - EVEN : undefined;
	};
	const aligned: [row: number, choice: Choice][] = [];
	const texts = textsOf(comparison);
	let [lastFrom, lastTo] = [-1, -1];
	const end = { from: comparison.before.rows.length, to: comparison.after.rows.length };
	for (const { from, to } of [...longestInOrder(orderedPairs(found)), end]) {
		const left = pick(lastFrom + 1, from, (row) => !found.has(row) && !choices[row]);
		const right = pick(lastTo + 1, to, (row) => !claimed.has(row));
		if (!before.isPart || isUnbroken(before, lastFrom, from)) {
			const isOneOfTwins = twinsAmong(texts, left, right);
			alignInOrder(left, right, gain).forEach((choice, nth) => {
				const row = left[nth] ?? 0;
				if (!('to' in choice)) {
					aligned.push([row, choice]);
					return;
				}
				// As many rows as before, yet this one in another place, and on the strength of one figure: that may be chance.
				const isShifted = left.length === right.length && right[nth] !== choice.to && distinctions(comparison, row, choice.to) < 2;
				const isDoubtful = isShifted || isOneOfTwins(row, choice.to);
				aligned.push([row, isDoubtful ? { candidates: [choice.to] } : choice]);
			});
		}
		[lastFrom, lastTo] = [from, to];
	}
	const taken = new Set(claimed);
	for (const [, choice] of aligned) for (const to of 'to' in choice ? [choice.to] : choice.candidates) taken.add(to);
	const wereInserted = taken.size < comparison.after.rows.length;
	const wereDeleted = aligned.some(([, choice]) => 'candidates' in choice && choice.candidates.length === 0);
	const isPoor = poorPairs(comparison);
	const others = elsewhere(texts, found);
	const mayBeReplaced = (wereInserted && wereDeleted) || haveMostStayed(comparison, pins);
	for (const [row, choice] of aligned) {
		if ('candidates' in choice) {
			if (choice.candidates.length > 0) choices[row] = choice;
		} else if (others(row, choice.to).length > 0) {
			// Its very text stands in a row that nothing else lays claim to.
			choices[row] = { candidates: [choice.to, ...others(row, choice.to)] };
		} else if (mayBeReplaced && isPoor(row, choice.to)) {
			// Where rows were deleted and others inserted, or all around it stayed, one of which nothing stayed may be another in its place.
			choices[row] = { candidates: [choice.to] };
		} else found.set(row, choice.to);
	}
}

/** In a part of a table, whether the rows between two of its rows are all known. */
function isUnbroken(before: Table, first: number, last: number): boolean {
	const [top, bottom] = [before.rows[first]?.row, before.rows[last]?.row];
	return top !== undefined && bottom !== undefined && bottom - top === last - first;
}

/** In a sorted table a row that a single figure tells from its look-alikes holds only where none of those was edited. */
function acceptWeak(comparison: RowComparison, pins: Pins, found: Map<number, number>, choices: (Choice | undefined)[]): void {
	const mask = masksOf(comparison);
	const isTelling = tellingPairs(comparison);
	const unmatched = new Map<string, number>();
	const texts = textsOf(comparison);
	for (const text of texts.before) unmatched.set(text, (unmatched.get(text) ?? 0) + 1);
	const edited = new Set<string>();
	texts.after.forEach((text, row) => {
		const left = unmatched.get(text) ?? 0;
		if (left === 0) edited.add(mask('after', row));
		else unmatched.set(text, left - 1);
	});
	for (const [from, to] of pins.weak) {
		if (edited.has(mask('before', from)) && !isTelling(from, to)) choices[from] = { candidates: [to] };
		else found.set(from, to);
	}
}

function assignRest(comparison: RowComparison, found: Map<number, number>, choices: (Choice | undefined)[]): void {
	const claimed = new Set(found.values());
	const left = pick(0, comparison.before.rows.length, (row) => !found.has(row) && !choices[row]);
	const right = pick(0, comparison.after.rows.length, (row) => !claimed.has(row));
	const like = (from: number, to: number) => rowLikeness(comparison, from, to);
	const isTelling = tellingPairs(comparison);
	const mayPair = (from: number, to: number) => isTelling(from, to) && mayBeRenamed(comparison, from, to);
	assignOneToOne(left, right, like, mayPair).forEach((choice, nth) => {
		const row = left[nth];
		if (row === undefined) return;
		if ('to' in choice) found.set(row, choice.to);
		else choices[row] = choice;
	});
}

/**
 * In a table with keys, whether a row may be another although its key differs: its name is nearly the same and has the
 * same digits, or the name alone changed and the rest is unmistakable.
 */
function mayBeRenamed(comparison: RowComparison, from: number, to: number): boolean {
	const { before, after, keyColumns, isRenumbered, masks, prints, trust, width } = comparison;
	const [left, right] = [before.rows[from], after.rows[to]];
	if (!left || !right) return false;
	const isAlike = keyColumns.every((column) => {
		const [a, b] = [left[column] ?? 0, right[column] ?? 0];
		if (a === b || (isRenumbered[column] && masks[a] === masks[b])) return true;
		const [old, now] = [readablePart(prints[a] ?? ''), readablePart(prints[b] ?? '')];
		return digitsOf(old) === digitsOf(now) && likeness(old, now) >= 0.7;
	});
	if (isAlike) return true;
	for (let column = 0; column < width; column++) {
		if (!keyColumns.includes(column) && (trust[column] ?? 1) > 0.5 && left[column] !== right[column]) return false;
	}
	return distinctions(comparison, from, to) >= 2;
}

function masksOf(comparison: RowComparison): (side: 'before' | 'after', row: number) => string {
	const known = new Map<readonly number[], string>();
	return (side, row) => {
		const cells = comparison[side].rows[row];
		if (!cells) return '';
		let text = known.get(cells);
		if (text === undefined) {
			text = signature(
				cells,
				(column) => (comparison.trust[column] ?? 1) > 0,
				(print) => comparison.masks[print] ?? 0,
			);
			known.set(cells, text);
		}
		return text;
	};
}

/** A row that is surely one is no candidate for another. */
function settle(choices: readonly (Choice | undefined)[], found: ReadonlyMap<number, number>): Choice[] {
	const claimed = new Set(found.values());
	return choices.map((choice, row) => {
		if (!choice) return { candidates: [] };
		if ('to' in choice || choice.candidates.every((candidate) => !claimed.has(candidate))) return choice;
		const open = choice.candidates.filter((candidate) => !claimed.has(candidate) || found.get(row) === candidate);
		// What was contested stays so: the row that it was taken for must be looked at.
		return { candidates: open.length > 0 ? open : choice.candidates };
	});
}

function pick(start: number, end: number, isWanted: (row: number) => boolean): number[] {
	const rows: number[] = [];
	for (let row = start; row < end; row++) if (isWanted(row)) rows.push(row);
	return rows;
}

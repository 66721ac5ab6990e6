import type { CellValue, Locator, Sheet, Workbook } from '../workbook/index.ts';
import type { CellAttachment } from './attachment.ts';
import { type CellAnchor, quoteOf } from './cell-anchor.ts';
import { cellText, squeeze } from './cell-print.ts';
import { matchColumns } from './match-columns.ts';
import { type Choice, matchRows } from './match-rows.ts';
import { matchSheet } from './match-sheets.ts';
import { type RowPrint, readTable, type Table, type TableHint, type TableSnapshot } from './table-snapshot.ts';
import { likeness } from './text-likeness.ts';

export interface AttachOptions {
	/** Whole snapshots kept with the reviews. Anchors whose snapshot is among them are placed by the evidence of all rows. */
	readonly snapshots?: readonly TableSnapshot[];
	/** What is known of the workbook's tables now. */
	readonly hints?: readonly TableHint[];
}

const MOST_CANDIDATES = 10;

/** Finds the cells of all anchors in the workbook as it is now; one attachment for each anchor, in their order. */
export function attachCells(anchors: readonly CellAnchor[], workbook: Workbook, options: AttachOptions = {}): CellAttachment[] {
	const current = new Map<string, Table>();
	const now = (sheet: Sheet) => {
		const known =
			current.get(sheet.name) ??
			readTable(
				sheet,
				options.hints?.find((hint) => hint.sheet === sheet.name),
			);
		current.set(sheet.name, known);
		return known;
	};
	const attachments: CellAttachment[] = anchors.map(() => ({ outcome: 'orphan' }));
	for (const [before, indexes] of groupByTable(anchors, options.snapshots ?? [])) {
		const found = matchSheet(before, workbook.sheets, now);
		if (!found) continue;
		const after = now(found);
		const columns = matchColumns(before, after);
		const wanted = new Set(indexes.map((index) => anchors[index]?.row));
		const indexOfRow = new Map<number, number>();
		before.rows.forEach(({ row }, index) => {
			if (wanted.has(row)) indexOfRow.set(row, index);
		});
		const rows = matchRows(before, after, columns, indexOfRow.values());
		for (const index of indexes) {
			const anchor = anchors[index];
			if (!anchor) continue;
			const choice = rows.get(indexOfRow.get(anchor.row) ?? -1);
			attachments[index] = choice ? attachCell(anchor, choice, columns, after, found) : attachInBlankRow(anchor, found);
		}
	}
	return attachments;
}

function attachCell(
	anchor: CellAnchor,
	choice: Choice,
	columns: readonly (number | undefined)[],
	after: Table,
	sheet: Sheet,
): CellAttachment {
	const place = (index: number, column: number) => ({ sheet: sheet.name, row: after.rows[index]?.row ?? 0, column });
	const mapped = columns[anchor.column];
	if (!('to' in choice)) {
		const column = mapped ?? nearestFree(anchor.column, columns, after);
		const candidates = choice.candidates.slice(0, MOST_CANDIDATES).map((index) => place(index, column));
		return candidates.length > 0 ? { outcome: 'ambiguous', candidates } : { outcome: 'orphan' };
	}
	const values = sheet.rows[after.rows[choice.to]?.row ?? 0] ?? [];
	if (mapped !== undefined) {
		const at = place(choice.to, mapped);
		if (quoteOf(cellText(values[mapped])) !== anchor.quote) return { outcome: 'changed', place: at };
		const isWhereItWas = at.row === anchor.row && mapped === anchor.column && sheet.name === anchor.sheet;
		return { outcome: isWhereItWas ? 'exact' : 'moved', place: at };
	}
	return attachInRow(anchor, values, columns, (column) => place(choice.to, column));
}

/** Of the columns that no other column went to, the one nearest to where a column was. */
function nearestFree(column: number, columns: readonly (number | undefined)[], after: Table): number {
	const free = after.columns.flatMap((_, at) => (columns.includes(at) ? [] : [at]));
	return free.sort((one, other) => Math.abs(one - column) - Math.abs(other - column))[0] ?? column;
}

/** The column is gone or can't be told: only words that stand in this very row can say where it went. */
function attachInRow(
	anchor: CellAnchor,
	values: readonly CellValue[],
	columns: readonly (number | undefined)[],
	place: (column: number) => Locator,
): CellAttachment {
	const quote = squeeze(anchor.quote);
	const free = values.map((_, column) => column).filter((column) => !columns.includes(column));
	const scored = free
		.map((column) => ({ column, score: likeness(quote, quoteOf(cellText(values[column]))) }))
		.sort((a, b) => b.score - a.score);
	const [first, second] = scored;
	if (!first) return { outcome: 'orphan' };
	if (/\p{L}{3}/u.test(quote) && first.score >= 0.6 && first.score - (second?.score ?? 0) >= 0.2) {
		return { outcome: first.score === 1 ? 'moved' : 'changed', place: place(first.column) };
	}
	return { outcome: 'ambiguous', candidates: scored.slice(0, MOST_CANDIDATES).map(({ column }) => place(column)) };
}

/** A row that held nothing has no identity: its place is a guess, unless the sheet still ends before it. */
function attachInBlankRow(anchor: CellAnchor, sheet: Sheet): CellAttachment {
	return { outcome: 'ambiguous', candidates: [{ sheet: sheet.name, row: anchor.row, column: anchor.column }] };
}

/** Anchors by the table that they were written on: its whole snapshot, or what the anchors themselves know of it. */
function groupByTable(anchors: readonly CellAnchor[], snapshots: readonly TableSnapshot[]): Map<TableSnapshot, number[]> {
	const whole = new Map(snapshots.filter(({ isPart }) => !isPart).map((snapshot) => [snapshot.id, snapshot]));
	const byId = new Map<string, number[]>();
	anchors.forEach(({ table }, index) => {
		const same = byId.get(table.id);
		if (same) same.push(index);
		else byId.set(table.id, [index]);
	});
	const groups = new Map<TableSnapshot, number[]>();
	for (const [id, indexes] of byId) {
		const parts = indexes.flatMap((index) => anchors[index]?.table ?? []);
		const snapshot = whole.get(id) ?? joinParts(parts);
		if (snapshot) groups.set(snapshot, indexes);
	}
	return groups;
}

function joinParts(parts: readonly TableSnapshot[]): TableSnapshot | undefined {
	const rows = new Map<number, RowPrint>();
	for (const part of parts) {
		for (const print of part.rows) if (print.alone || !rows.has(print.row)) rows.set(print.row, print);
	}
	const [first] = parts;
	if (!first) return undefined;
	const { isPart, ...table } = first;
	const known = [...rows.values()].sort((a, b) => a.row - b.row);
	// Notes close enough to one another know the whole table between them.
	return known.length === table.size ? { ...table, rows: known } : { ...table, isPart: true, rows: known };
}

import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import type { CellEdit, FormerCell } from '../contract/shared.ts';
import { toCellValue } from './cell-value.ts';
import { checkTime } from './deadline.ts';
import { asWritten, contentOf, formatFor, isSame, ownFormat, PLAIN_FORMAT } from './edit-cell.ts';
import { writeDespiteRules } from './lifted-rules.ts';
import { runsOf } from './read-rows.ts';
import { sheetNamed } from './read-workbook.ts';
import { SerialClock } from './serial-clock.ts';
import { withLock } from './with-lock.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes many cells, column by column, in a handful of calls each. A cell that no longer holds what the person saw, holds a
 * formula or is hidden in a merged one, or that Google refuses, is left as it is. The reply says for each edit what stood
 * there before, or nothing where the cell was left.
 */
export function mend({ edits }: RequestOf<'mend'>): ReplyOf<'mend'> {
	const mended: (FormerCell | null)[] = edits.map(() => null);
	withLock(() => {
		const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
		const clock = new SerialClock(spreadsheet.getSpreadsheetTimeZone());
		for (const indexes of byColumn(edits)) {
			checkTime();
			const [first] = indexes;
			const place = edits[first ?? -1]?.place;
			if (place) mendColumn(sheetNamed(spreadsheet, place.sheet), place.column, edits, indexes, clock, mended);
		}
	});
	return { mended };
}

/** Indexes of the edits of each sheet's columns. */
function byColumn(edits: readonly CellEdit[]): number[][] {
	const columns = new Map<string, number[]>();
	edits.forEach(({ place }, index) => {
		const key = `${place.column} ${place.sheet}`;
		const known = columns.get(key);
		if (known) known.push(index);
		else columns.set(key, [index]);
	});
	return [...columns.values()];
}

function mendColumn(
	sheet: GoogleSheet,
	column: number,
	edits: readonly CellEdit[],
	indexes: readonly number[],
	clock: SerialClock,
	mended: (FormerCell | null)[],
): void {
	const rows = indexes.map((index) => edits[index]?.place.row ?? 0);
	const top = Math.min(...rows);
	const range = sheet.getRange(top + 1, column + 1, Math.max(...rows) - top + 1, 1);
	const values = range.getValues();
	const formulas = range.getFormulas();
	const formats = range.getNumberFormats();
	const covered = new Set<number>();
	for (const merged of range.getMergedRanges())
		for (let row = merged.getRow(); row <= merged.getLastRow(); row++)
			if (row > merged.getRow() || merged.getColumn() !== column + 1) covered.add(row - 1);
	const chosen = new Map<number, { readonly index: number; readonly after: CellEdit['after']; readonly format: string }>();
	for (const index of indexes) {
		const edit = edits[index];
		if (!edit) continue;
		const { row } = edit.place;
		const content = contentOf(toCellValue(values[row - top]?.[0], clock));
		const isFree = formulas[row - top]?.[0] === '' && !covered.has(row) && isSame(content, edit.before);
		const format = ownFormat(formats[row - top]?.[0] ?? PLAIN_FORMAT);
		if (!isFree || chosen.has(row)) continue;
		mended[index] = { formula: '', content, format };
		chosen.set(row, { index, after: edit.after, format: edit.format ?? formatFor(edit.after, edit.isDate, format) });
	}
	for (const { from, count } of runsOf([...chosen.keys()])) {
		const cells = Array.from({ length: count }, (_, down) => chosen.get(from + down));
		const run = sheet.getRange(from + 1, column + 1, count, 1);
		const former = cells.map((cell) => (cell ? mended[cell.index] : null));
		try {
			// The format first: it changes nothing of the text that stands there, and a run that is stopped leaves no bare number.
			const write = () => {
				run.setNumberFormats(cells.map((cell) => [cell?.format ?? PLAIN_FORMAT]));
				run.setValues(cells.map((cell) => [asWritten(cell?.after ?? null, cell?.format ?? '')]));
			};
			// What is put back, and a day, is written whatever a strict rule of the cell makes of it.
			if (cells.every((cell) => cell && isOwed(edits[cell.index]))) writeDespiteRules(run, write);
			else write();
			SpreadsheetApp.flush();
		} catch {
			putBack(run, former);
			for (const cell of cells) if (cell) mended[cell.index] = null;
		}
	}
}

/** Whether the person is owed it: it stood there before, or is the day that a rule for days asks for. */
function isOwed(edit: CellEdit | undefined): boolean {
	return edit !== undefined && (edit.format !== null || edit.isDate);
}

/** After a run that Google refused; where even that fails, nothing was written in the first place. */
function putBack(run: GoogleAppsScript.Spreadsheet.Range, former: readonly (FormerCell | null | undefined)[]): void {
	try {
		const values = former.map((cell) => [asWritten(cell?.content ?? null, cell?.format ?? '')]);
		writeDespiteRules(run, () => void run.setValues(values));
		run.setNumberFormats(former.map((cell) => [cell?.format ?? PLAIN_FORMAT]));
		SpreadsheetApp.flush();
	} catch {
		// What is told is that the cells were left as they are.
	}
}

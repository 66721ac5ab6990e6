import { MAX_COLUMNS } from '#core';
import type { Cell } from './cell.ts';
import type { ConditionalRule } from './conditional-rule.ts';
import type { SheetModel } from './sheet-model.ts';
import type { SpreadsheetModel } from './spreadsheet-model.ts';

/** What a script changed, so that a window need not load everything anew. */
export type Changes =
	| { readonly kind: 'some'; readonly sheets: readonly SheetChanges[] }
	/** Sheets came, went or changed their shape: load anew. */
	| { readonly kind: 'all' };

export interface SheetChanges {
	readonly sheetId: number;
	readonly cells: readonly { readonly row: number; readonly column: number; readonly cell: Cell }[];
	/** All the rules of the sheet, where one of them changed. */
	readonly rules?: readonly ConditionalRule[];
}

/** More cells than these are not worth telling one by one. */
const MOST_CELLS = 5000;

/** Runs `change` and tells what it did to the sheets. */
export function watchChanges<Result>(spreadsheet: SpreadsheetModel, change: () => Result): { result: Result; changes: Changes } {
	const before = new Map(spreadsheet.sheets.map((sheet) => [sheet, { shape: shapeOf(sheet), rules: sheet.conditionalRules }] as const));
	const order = spreadsheet.sheets.map(({ id }) => id).join();
	for (const sheet of spreadsheet.sheets) sheet.watchedCells = new Set();
	try {
		const result = change();
		return { result, changes: changesSince(spreadsheet, before, order) };
	} finally {
		for (const sheet of before.keys()) sheet.watchedCells = undefined;
	}
}

function changesSince(
	spreadsheet: SpreadsheetModel,
	before: ReadonlyMap<SheetModel, { readonly shape: string; readonly rules: readonly ConditionalRule[] }>,
	order: string,
): Changes {
	if (spreadsheet.sheets.map(({ id }) => id).join() !== order) return { kind: 'all' };
	const sheets: SheetChanges[] = [];
	for (const sheet of spreadsheet.sheets) {
		const former = before.get(sheet);
		const keys = [...(sheet.watchedCells ?? [])];
		if (!former || former.shape !== shapeOf(sheet) || keys.length > MOST_CELLS) return { kind: 'all' };
		const cells = keys.map((key) => {
			const row = Math.floor(key / MAX_COLUMNS);
			const column = key % MAX_COLUMNS;
			return { row, column, cell: sheet.cell(row, column) };
		});
		if (cells.some(({ cell }) => cell.note !== undefined || cell.runs !== undefined)) return { kind: 'all' };
		const hasNewRules = former.rules !== sheet.conditionalRules;
		if (cells.length > 0 || hasNewRules) {
			sheets.push({ sheetId: sheet.id, cells, ...(hasNewRules ? { rules: sheet.conditionalRules } : {}) });
		}
	}
	return { kind: 'some', sheets };
}

function shapeOf(sheet: SheetModel): string {
	const { name, maxRows, maxColumns, merges, isHidden, tabColor, frozenRows, frozenColumns, columnWidths, rowHeights, hiddenRows } = sheet;
	return JSON.stringify([
		...[name, maxRows, maxColumns, merges, isHidden, tabColor, frozenRows, frozenColumns, sheet.hidesGridlines, sheet.protections.length],
		...[[...columnWidths], [...rowHeights], [...hiddenRows], [...sheet.hiddenColumns], sheet.filter, sheet.charts],
	]);
}

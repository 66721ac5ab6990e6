import type { SheetModel } from './sheet-model.ts';
import type { SpreadsheetModel } from './spreadsheet-model.ts';

/**
 * Everything of a sheet that a person could miss, as text that is equal where the sheets are: values, formulas,
 * formats, notes, validations, rules, protections, merges and sizes.
 */
export function snapshotSheet(sheet: SheetModel): string {
	const cells: unknown[] = [];
	sheet.forEachCell((cell, row, column) => {
		cells.push([row, column, cell]);
	});
	return stableJson({
		id: sheet.id,
		name: sheet.name,
		size: [sheet.maxRows, sheet.maxColumns],
		frozen: [sheet.frozenRows, sheet.frozenColumns],
		tabColor: sheet.tabColor,
		isHidden: sheet.isHidden,
		hidesGridlines: sheet.hidesGridlines,
		merges: sheet.merges,
		conditionalRules: sheet.conditionalRules,
		protections: sheet.protections,
		charts: sheet.charts,
		filter: sheet.filter,
		columnWidths: [...sheet.columnWidths],
		rowHeights: [...sheet.rowHeights],
		hiddenRows: [...sheet.hiddenRows],
		hiddenColumns: [...sheet.hiddenColumns],
		cells,
	});
}

/** The sheets in order, and the names, metadata and properties of the spreadsheet. */
export function snapshotSpreadsheet(spreadsheet: SpreadsheetModel): string {
	return stableJson({
		sheets: spreadsheet.sheets.map(snapshotSheet),
		namedRanges: [...spreadsheet.namedRanges],
		metadata: spreadsheet.metadata,
		documentProperties: [...spreadsheet.documentProperties],
	});
}

/** JSON with the keys of every object in order. */
function stableJson(value: unknown): string {
	return JSON.stringify(value, (_key, part: unknown) =>
		part !== null && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
	);
}

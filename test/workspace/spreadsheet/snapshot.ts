import type { SheetModel } from './sheet-model.ts';
import type { SpreadsheetModel } from './spreadsheet-model.ts';

/**
 * Everything of a sheet that a person could miss, as text that is equal where the sheets are: values, formulas,
 * formats, notes, validations, rules, protections, merges and sizes.
 */
export function snapshotSheet(sheet: SheetModel): string {
	const cells: string[] = [];
	sheet.forEachCell((cell, row, column) => {
		cells.push(`[${row},${column},${textOf(cell)}]`);
	});
	const frame = stableJson({
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
	});
	return `${frame.slice(0, -1)},"cells":[${cells.join()}]}`;
}

/** A cell is never changed, only replaced, and cells that are alike share what they have: each part is written once. */
function textOf(part: object): string {
	let text = texts.get(part);
	if (text === undefined) {
		const entries = Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1));
		text = `{${entries.map(([key, value]) => `"${key}":${isPart(key, value) ? textOf(value) : stableJson(value)}`).join()}}`;
		texts.set(part, text);
	}
	return text;
}

/** Parts of a cell that many cells have in common. */
function isPart(key: string, value: unknown): value is object {
	return (key === 'style' || key === 'validation') && typeof value === 'object' && value !== null;
}

const texts = new WeakMap<object, string>();

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
	// Most are texts and numbers.
	if (typeof value !== 'object') return JSON.stringify(value) ?? 'null';
	return JSON.stringify(value, (_key, part: unknown) =>
		part !== null && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
	);
}

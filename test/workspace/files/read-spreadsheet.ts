import { type Cell as FileCell, type Sheet as FileSheet, type Workbook as FileWorkbook, readXlsx } from 'hucre';
import { type CellValue, parseA1 } from '#core';
import { readWorkbook } from '#core/files';
import { parseRange } from '../spreadsheet/a1-range.ts';
import type { Cell } from '../spreadsheet/cell.ts';
import type { SheetModel } from '../spreadsheet/sheet-model.ts';
import { SpreadsheetModel } from '../spreadsheet/spreadsheet-model.ts';
import { readConditionalRules } from './conditional-rules.ts';
import { type Extras, extrasOf } from './extras.ts';
import { styleFromFile, withoutUndefined } from './styles.ts';
import { readValidations } from './validations.ts';

const MILLISECONDS_A_DAY = 86_400_000;
const DAYS_TO_UNIX_EPOCH = 25_569;
const PIXELS_A_CHARACTER = 7;
const PIXELS_A_POINT = 4 / 3;

/**
 * A file as a spreadsheet. Values and formulas are read through core, with its limits; looks, notes, validations and rules
 * by hucre. What neither tells the model is lost when the workspace writes the file.
 *
 * @throws WorkbookFileError where core can't read the file
 */
export async function readSpreadsheet(bytes: Uint8Array, id: string, fileName: string): Promise<SpreadsheetModel> {
	const contents = await readWorkbook(bytes, fileName);
	const looks: FileWorkbook = await readXlsx(bytes, { readStyles: true });
	const extras = extrasOf(looks.properties?.custom);
	const spreadsheet = new SpreadsheetModel(id, fileName.replace(/\.xlsx$/i, ''), extras?.locale ? { locale: extras.locale } : {});
	for (const content of contents.sheets) {
		const look = looks.sheets.find(({ name }) => name === content.name);
		const sheet = spreadsheet.addSheet(content.name);
		const columns = Math.max(0, ...content.rows.map((row) => row.length));
		sheet.maxRows = Math.max(1000, content.rows.length + 100);
		sheet.maxColumns = Math.max(26, columns);
		content.rows.forEach((row, rowIndex) => {
			row.forEach((value, column) => {
				if (value !== null) sheet.setCell(rowIndex, column, { value });
			});
		});
		for (const [key, formula] of content.formulas ?? []) sheet.change(Math.floor(key / 16_384), key % 16_384, { formula });
		if (look) readLook(look, sheet);
		sheet.isHidden = content.isHidden ?? false;
	}
	readNames(looks, spreadsheet);
	for (const sheet of spreadsheet.sheets) {
		const look = looks.sheets.find(({ name }) => name === sheet.name);
		readValidations(look?.dataValidations ?? [], sheet, spreadsheet);
	}
	if (extras) applyExtras(extras, spreadsheet);
	return spreadsheet;
}

function readLook(look: FileSheet, sheet: SheetModel): void {
	for (const [key, cell] of look.cells ?? []) {
		const [row = 0, column = 0] = key.split(',').map(Number);
		sheet.change(row, column, lookOf(cell, sheet.cell(row, column).value));
	}
	look.columns?.forEach(({ width, hidden }, column) => {
		if (width !== undefined) sheet.columnWidths.set(column, Math.round(width * PIXELS_A_CHARACTER + 5));
		if (hidden) sheet.hiddenColumns.add(column);
	});
	for (const [row, { height, hidden }] of look.rowDefs ?? []) {
		if (height !== undefined) sheet.rowHeights.set(row, Math.round(height * PIXELS_A_POINT));
		if (hidden) sheet.hiddenRows.add(row);
	}
	sheet.merges = (look.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
		...{ startRow, startColumn: startCol },
		...{ endRow, endColumn: endCol },
	}));
	sheet.frozenRows = look.freezePane?.rows ?? 0;
	sheet.frozenColumns = look.freezePane?.columns ?? 0;
	sheet.tabColor = look.view?.tabColor?.rgb ? `#${look.view.tabColor.rgb.slice(-6).toLowerCase()}` : undefined;
	sheet.hidesGridlines = look.view?.showGridLines === false;
	sheet.filter = look.autoFilter ? parseRange(look.autoFilter.range, sheet) : undefined;
	sheet.conditionalRules = readConditionalRules(look.conditionalRules ?? [], sheet);
	if (look.protection?.sheet !== false && look.protection) {
		sheet.protections = [{ range: undefined, unprotected: [], description: '', isWarningOnly: false, editors: [] }];
	}
}

/** What the file says beside the value. */
function lookOf(cell: FileCell, value: CellValue): { -readonly [Key in keyof Cell]?: Cell[Key] } {
	const { target, location } = cell.hyperlink ?? {};
	// A place of this workbook, as addresses write it.
	const link = location ? `#${location}` : target;
	const runs = link && typeof value === 'string' ? [{ text: value, link }] : undefined;
	return withoutUndefined({
		style: styleFromFile(cell.style),
		numberFormat: cell.style?.numFmt === 'General' ? undefined : cell.style?.numFmt,
		note: cell.comment?.text,
		runs,
		value: value === null && cell.value instanceof Date ? cell.value.getTime() / MILLISECONDS_A_DAY + DAYS_TO_UNIX_EPOCH : undefined,
	});
}

function readNames(looks: FileWorkbook, spreadsheet: SpreadsheetModel): void {
	for (const { name, range, scope } of looks.namedRanges ?? []) {
		if (scope !== undefined || name.startsWith('_xlnm')) continue;
		const [first = '', last = first] = range.split(':');
		const start = parseA1(first);
		const end = parseA1(last);
		const sheet = start?.sheet === undefined ? undefined : spreadsheet.sheetByName(start.sheet);
		if (!start || !end || !sheet) continue;
		spreadsheet.namedRanges.set(name, {
			...{ startRow: start.row, startColumn: start.column, endRow: end.row, endColumn: end.column },
			sheetId: sheet.id,
		});
	}
}

function applyExtras(extras: Extras, spreadsheet: SpreadsheetModel): void {
	for (const [key, value] of extras.documentProperties) spreadsheet.documentProperties.set(key, value);
	for (const { name, protections, maxRows, maxColumns } of extras.sheets) {
		const sheet = spreadsheet.sheetByName(name);
		if (!sheet) continue;
		sheet.maxRows = Math.max(maxRows, sheet.contentSize().rows);
		sheet.maxColumns = Math.max(maxColumns, sheet.contentSize().columns);
		sheet.protections = protections.map(({ range, ...rest }) => ({ ...rest, range: range ?? undefined }));
	}
	spreadsheet.metadata = [...extras.metadata];
	spreadsheet.restoreIds(extras.sheets.map(({ name, id }) => [name, id] as const));
}

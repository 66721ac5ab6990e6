import { type Cell as FileCell, type CellValue as FileValue, type WriteSheet, writeXlsx } from 'hucre';
import { type CellValue, isCellError } from '#core';
import { rangeToA1 } from '../spreadsheet/a1-range.ts';
import type { SheetModel } from '../spreadsheet/sheet-model.ts';
import type { SpreadsheetModel } from '../spreadsheet/spreadsheet-model.ts';
import { writeConditionalRules } from './conditional-rules.ts';
import { extrasToProperty } from './extras.ts';
import { colorToFile, styleToFile, withoutUndefined } from './styles.ts';
import { absolute, writeValidations } from './validations.ts';

/** The spreadsheet as an .xlsx file. */
export function writeSpreadsheet(spreadsheet: SpreadsheetModel): Promise<Uint8Array> {
	return writeXlsx({
		sheets: spreadsheet.sheets.map((sheet) => sheetToFile(sheet, spreadsheet)),
		namedRanges: [...spreadsheet.namedRanges].flatMap(([name, range]) => {
			const sheet = spreadsheet.sheetById(range.sheetId);
			return sheet ? [{ name, range: `'${sheet.name.replaceAll("'", "''")}'!${absolute(rangeToA1(range))}` }] : [];
		}),
		properties: { title: spreadsheet.name, custom: extrasToProperty(spreadsheet) },
	});
}

function sheetToFile(sheet: SheetModel, spreadsheet: SpreadsheetModel): WriteSheet {
	const rows: FileValue[][] = [];
	const cells = new Map<string, Partial<FileCell>>();
	sheet.forEachCell((cell, row, column) => {
		while (rows.length <= row) rows.push([]);
		const values = rows[row];
		if (!values) return;
		while (values.length < column) values.push(null);
		values[column] = valueToFile(cell.value);
		const style = styleToFile(cell.style, cell.numberFormat);
		const link = cell.runs?.find((run) => run.link !== undefined)?.link;
		const details = withoutUndefined<Partial<FileCell>>({
			...(cell.formula === undefined
				? {}
				: { formula: cell.formula, formulaResult: valueToFile(cell.value), value: valueToFile(cell.value) }),
			...(isCellError(cell.value) ? { type: 'error' as const, value: cell.value.error } : {}),
			...(style ? { style } : {}),
			...(cell.note ? { comment: { text: cell.note } } : {}),
			...(link ? { hyperlink: linkToFile(link) } : {}),
		});
		if (Object.keys(details).length > 0) cells.set(`${row},${column}`, { value: valueToFile(cell.value), ...details });
	});
	return withoutUndefined({
		name: sheet.name,
		rows,
		cells,
		columns: columnsToFile(sheet),
		rowDefs: rowsToFile(sheet),
		merges: sheet.merges.map(({ startRow, startColumn, endRow, endColumn }) => ({
			startRow,
			startCol: startColumn,
			endRow,
			endCol: endColumn,
		})),
		dataValidations: writeValidations(sheet, spreadsheet),
		conditionalRules: writeConditionalRules(sheet.conditionalRules),
		autoFilter: sheet.filter ? { range: rangeToA1(sheet.filter) } : undefined,
		freezePane: sheet.frozenRows || sheet.frozenColumns ? { rows: sheet.frozenRows, columns: sheet.frozenColumns } : undefined,
		hidden: sheet.isHidden || undefined,
		view: withoutUndefined({
			showGridLines: sheet.hidesGridlines ? false : undefined,
			tabColor: sheet.tabColor ? { rgb: colorToFile(sheet.tabColor) } : undefined,
		}),
	}) as WriteSheet;
}

function linkToFile(link: string): NonNullable<FileCell['hyperlink']> {
	return link.startsWith('#') && !link.startsWith('#gid=') ? { target: link.slice(1), location: link.slice(1) } : { target: link };
}

function valueToFile(value: CellValue): FileValue {
	return isCellError(value) ? value.error : value;
}

function columnsToFile(sheet: SheetModel): NonNullable<WriteSheet['columns']> | undefined {
	const last = Math.max(-1, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns);
	if (last < 0) return undefined;
	return Array.from({ length: last + 1 }, (_, column) => {
		const width = sheet.columnWidths.get(column);
		return { ...(width === undefined ? {} : { width: (width - 5) / 7 }), ...(sheet.hiddenColumns.has(column) ? { hidden: true } : {}) };
	});
}

function rowsToFile(sheet: SheetModel): NonNullable<WriteSheet['rowDefs']> | undefined {
	const rows = new Set([...sheet.rowHeights.keys(), ...sheet.hiddenRows]);
	if (rows.size === 0) return undefined;
	return new Map(
		[...rows].map((row) => {
			const height = sheet.rowHeights.get(row);
			return [
				row,
				{ ...(height === undefined ? {} : { height: height * 0.75 }), ...(sheet.hiddenRows.has(row) ? { hidden: true } : {}) },
			] as const;
		}),
	);
}

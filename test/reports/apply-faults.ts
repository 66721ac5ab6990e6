import type { CellValue, Report, Sheet, Workbook } from '#core';
import { cellEdits, type Fault } from './faults.ts';

/** The workbook with somebody's faults in it; `report` is the workbook as read without them. */
export function applyFaults(workbook: Workbook, report: Report, faults: readonly Fault[]): Workbook {
	const rows = new Map<string, CellValue[][]>();
	for (const { sheet, row, column, value } of cellEdits(report, faults)) {
		const own = rows.get(sheet) ?? workbook.sheets.find(({ name }) => name === sheet)?.rows.map((cells) => [...cells]) ?? [];
		rows.set(sheet, own);
		while (own.length <= row) own.push([]);
		const cells = own[row] ?? [];
		while (cells.length <= column) cells.push(null);
		cells[column] = value;
	}
	return { ...workbook, sheets: workbook.sheets.map((sheet): Sheet => ({ ...sheet, rows: rows.get(sheet.name) ?? sheet.rows })) };
}

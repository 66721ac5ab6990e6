import type { SheetModel } from '../../test/workspace/spreadsheet/sheet-model.ts';

/*
 * Google prints landscape, as wide as the page; between its margins of 0.7 and 0.75 inches A4 has 741 by 487 points. Sizes
 * are in pixels.
 */

export function widthOfSheet(sheet: SheetModel): number {
	let width = 0;
	for (let column = 0; column < sheet.contentSize().columns; column++)
		if (!sheet.hiddenColumns.has(column)) width += sheet.columnWidths.get(column) ?? 100;
	return width;
}

export function heightOfSheet(sheet: SheetModel): number {
	let height = 0;
	for (let row = 0; row < sheet.contentSize().rows; row++) height += sheet.rowHeights.get(row) ?? heightOfLines(sheet, row);
	return height;
}

/** As Google makes a row grow: 21 pixels a line of 10 points, merged cells by their whole width. */
function heightOfLines(sheet: SheetModel, row: number): number {
	const { value, style } = sheet.cell(row, 0);
	const size = style?.fontSize ?? 10;
	const lines = Math.max(1, Math.ceil((String(value ?? '').length * size * 0.75) / 1100));
	return Math.ceil(lines * size * 1.7 + 4);
}

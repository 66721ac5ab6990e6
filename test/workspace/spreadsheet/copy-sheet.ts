import type { SheetModel } from './sheet-model.ts';

/** Fills a new sheet with all that another one holds; protections stay behind, as at Google. */
export function copySheet(from: SheetModel, to: SheetModel): void {
	to.maxRows = from.maxRows;
	to.maxColumns = from.maxColumns;
	from.forEachCell((cell, row, column) => {
		to.setCell(row, column, cell);
	});
	to.frozenRows = from.frozenRows;
	to.frozenColumns = from.frozenColumns;
	to.tabColor = from.tabColor;
	to.isHidden = from.isHidden;
	to.hidesGridlines = from.hidesGridlines;
	to.merges = [...from.merges];
	to.conditionalRules = [...from.conditionalRules];
	to.filter = from.filter;
	for (const [column, width] of from.columnWidths) to.columnWidths.set(column, width);
	for (const [row, height] of from.rowHeights) to.rowHeights.set(row, height);
}

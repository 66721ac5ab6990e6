import type { Range } from '#core';
import { ServiceError } from '../apps-script/service-error.ts';
import { overlaps } from './protection.ts';
import type { SheetModel } from './sheet-model.ts';

/** @throws ServiceError where the range cuts a merged cell, or lies on both sides of what is frozen */
export function checkMerge(sheet: SheetModel, range: Range): void {
	checkWholeMerges(sheet, range);
	if (isCut(range, sheet.frozenRows, 'Row')) throw new ServiceError("You can't merge frozen and non-frozen rows.");
	if (isCut(range, sheet.frozenColumns, 'Column')) throw new ServiceError("You can't merge frozen and non-frozen columns.");
}

/** @throws ServiceError where the range holds only part of a merged cell */
export function checkWholeMerges(sheet: SheetModel, range: Range): void {
	const cut = sheet.merges.find((merge) => overlaps(merge, range) && !holds(range, merge));
	if (cut) throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
}

/** @throws ServiceError where so many frozen rows or columns would hold only part of a merged cell */
export function checkFreeze(sheet: SheetModel, count: number, kind: 'Row' | 'Column'): void {
	if (sheet.merges.some((merge) => isCut(merge, count, kind)))
		throw new ServiceError(`Sorry, you can't freeze ${kind.toLowerCase()}s which contain only part of a merged cell.`);
}

function isCut(range: Range, frozen: number, kind: 'Row' | 'Column'): boolean {
	return range[`start${kind}`] < frozen && range[`end${kind}`] >= frozen;
}

function holds(range: Range, { startRow, startColumn, endRow, endColumn }: Range): boolean {
	return range.startRow <= startRow && range.startColumn <= startColumn && range.endRow >= endRow && range.endColumn >= endColumn;
}

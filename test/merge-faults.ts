import type { Range, SheetPlan } from '#core';

export type Laid = Pick<SheetPlan, 'name' | 'merges' | 'frozenRows' | 'frozenColumns'>;

/** What Google refuses of merges: “you can't freeze columns which contain only part of a merged cell”, and merges over part of another. */
export function mergeFaults({ name, merges, frozenRows, frozenColumns }: Laid): string[] {
	const isCut = (start: number, end: number, frozen: number) => start < frozen && end >= frozen;
	const isFrozen = ({ startRow, endRow, startColumn, endColumn }: Range) =>
		isCut(startRow, endRow, frozenRows) || isCut(startColumn, endColumn, frozenColumns);
	const isOverlapped = (one: Range, index: number) => merges.some((other, at) => at > index && overlap(one, other));
	return merges.flatMap((merge, index) => [
		...(isFrozen(merge) ? [`${name}: the freeze cuts ${JSON.stringify(merge)}`] : []),
		...(isOverlapped(merge, index) ? [`${name}: another merge lies over ${JSON.stringify(merge)}`] : []),
	]);
}

function overlap(one: Range, other: Range): boolean {
	const rows = one.startRow <= other.endRow && other.startRow <= one.endRow;
	return rows && one.startColumn <= other.endColumn && other.startColumn <= one.endColumn;
}

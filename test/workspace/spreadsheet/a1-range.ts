import { type Range, toA1 } from '#core';

export function rangeToA1({ startRow, startColumn, endRow, endColumn }: Range): string {
	const start = toA1({ row: startRow, column: startColumn });
	return startRow === endRow && startColumn === endColumn ? start : `${start}:${toA1({ row: endRow, column: endColumn })}`;
}

/** Reads `C2`, `A1:C3`, `A:C`, `2:4` and `A2:C` within a sheet of that size; `undefined` where the text is no range. */
export function parseRange(
	text: string,
	{ maxRows, maxColumns }: { readonly maxRows: number; readonly maxColumns: number },
): Range | undefined {
	const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/.exec(text);
	if (!match || text === '') return undefined;
	const [, column, row, lastColumn, lastRow] = match;
	const isOpen = text.includes(':');
	if (!isOpen && (column === undefined || row === undefined)) return undefined;
	const range = {
		startRow: row === undefined ? 0 : Number(row) - 1,
		startColumn: column === undefined ? 0 : columnNumber(column),
		endRow: lastRow === undefined ? (isOpen ? maxRows - 1 : Number(row) - 1) : Number(lastRow) - 1,
		endColumn: lastColumn === undefined ? (isOpen ? maxColumns - 1 : columnNumber(column ?? 'A')) : columnNumber(lastColumn),
	};
	return range.startRow > range.endRow || range.startColumn > range.endColumn ? undefined : range;
}

function columnNumber(letters: string): number {
	let column = 0;
	for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
	return column - 1;
}

import { columnLetters, MAX_COLUMNS } from '../workbook/index.ts';

/** A text in quotes, a quoted sheet name, a cell, or any other word. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})(?![\w(.])|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;
const MOST_ROWS = 1_048_576;

/** A formula written once for many cells, as it reads some rows and columns further: parts without `$` move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
	return formula.replace(
		TOKENS,
		(whole, columnSign: string | undefined, letters: string | undefined, rowSign: string | undefined, digits: string | undefined) => {
			if (letters === undefined || digits === undefined) return whole;
			const column = columnSign ? letters : shiftColumn(letters, columns);
			const row = rowSign ? Number(digits) : Number(digits) + rows;
			return column === undefined || row < 1 || row > MOST_ROWS ? '#REF!' : `${columnSign}${column}${rowSign}${row}`;
		},
	);
}

function shiftColumn(letters: string, columns: number): string | undefined {
	let column = -1;
	for (const letter of letters.toUpperCase()) column = (column + 1) * 26 + letter.charCodeAt(0) - 65;
	const shifted = column + columns;
	return shifted < 0 || shifted >= MAX_COLUMNS ? undefined : columnLetters(shifted);
}

import { detectDelimiter, parseCsv } from 'hucre/csv';
import type { CellValue, Workbook } from '../workbook/index.ts';
import { CellBudget } from './cell-budget.ts';
import { GridBuilder } from './grid-builder.ts';
import { type Limits, tooLarge } from './limits.ts';
import { decodeUnknown } from './text-encoding.ts';

const SAMPLE = 65_536;

/** Reads .csv, .tsv and their like. Every value stays the text that it is: what it means is for the report's columns to say. */
export function readCsv(bytes: Uint8Array, name: string, isTabbed: boolean, limits: Limits): Workbook {
	const decoded = decodeUnknown(bytes);
	// Excel's own first line for files whose separator is not the usual one.
	const declared = /^\ufeff?sep=(.)\r?\n/.exec(decoded);
	const text = declared ? decoded.slice(declared[0].length) : decoded;
	const delimiter = declared?.[1] ?? (isTabbed ? '\t' : detectDelimiter(text.slice(0, SAMPLE)));
	countCells(text, delimiter, limits);
	const grid = new GridBuilder(new CellBudget(limits));
	parseCsv(text, { delimiter }).forEach((cells: readonly unknown[], row) => {
		cells.forEach((cell, column) => {
			grid.setValue(row, column, cell as CellValue);
		});
	});
	return { sheets: [grid.build(name, false)] };
}

/** Refuses what would split into too many cells before it is split. */
function countCells(text: string, delimiter: string, limits: Limits): void {
	const sign = delimiter.charCodeAt(0);
	let cells = 1;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === sign || code === 10) cells++;
	}
	if (cells > limits.cells) throw tooLarge('cells', limits);
}

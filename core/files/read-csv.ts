import type { Workbook } from '../workbook/index.ts';
import { detectDelimiter, splitDelimited } from './delimited-text.ts';
import { GridBuilder } from './grid-builder.ts';
import type { Limits } from './limits.ts';
import { ReadingBudget } from './reading-budget.ts';
import { decodeUnknown } from './text-encoding.ts';

const SAMPLE = 65_536;

/** Reads .csv, .tsv and their like. Every value stays the text that it is: what it means is for the report's columns to say. */
export function readCsv(bytes: Uint8Array, name: string, isTabbed: boolean, limits: Limits): Workbook {
	const budget = new ReadingBudget(limits);
	budget.hold(bytes.length);
	budget.holdText(bytes);
	const decoded = decodeUnknown(bytes);
	// Excel's own first line for files whose separator is not the usual one.
	const declared = /^\ufeff?sep=(.)\r?\n/.exec(decoded);
	const text = decoded.slice(declared ? declared[0].length : decoded.startsWith('\ufeff') ? 1 : 0);
	const delimiter = declared?.[1] ?? (isTabbed ? '\t' : detectDelimiter(text.slice(0, SAMPLE)));
	const grid = new GridBuilder(budget);
	splitDelimited(text, delimiter, (field, row, column) => {
		grid.setValue(row, column, field);
		return true;
	});
	return { sheets: [grid.build(name, false)] };
}

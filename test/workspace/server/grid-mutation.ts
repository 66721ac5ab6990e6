import type { CellValue, Range } from '#core';
import { type Cell, changeCell } from '../spreadsheet/cell.ts';
import { enterText } from '../spreadsheet/enter-value.ts';
import type { SheetModel } from '../spreadsheet/sheet-model.ts';
import type { SpreadsheetModel } from '../spreadsheet/spreadsheet-model.ts';

/** What the person did in the grid, as the grid tells it: the id of a mutation and its parameters. */
export interface GridMutation {
	readonly id: string;
	readonly params: Readonly<Record<string, unknown>>;
}

type Apply = (context: { spreadsheet: SpreadsheetModel; sheet: SheetModel; params: Readonly<Record<string, unknown>> }) => void;

const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/;

/** Changes of content and shape that a person makes by hand. */
const mutations: Readonly<Record<string, Apply>> = {
	'sheet.mutation.set-range-values': ({ spreadsheet, sheet, params }) => {
		for (const [row, cells] of Object.entries((params.cellValue ?? {}) as Record<string, Record<string, GridCell | null>>)) {
			for (const [column, cell] of Object.entries(cells)) {
				const before = sheet.cell(Number(row), Number(column));
				const after = cellFromGrid(cell, before, spreadsheet.locale);
				if (JSON.stringify(after) === JSON.stringify(before)) continue;
				sheet.setCell(Number(row), Number(column), after);
				spreadsheet.revision++;
			}
		}
	},
	'sheet.mutation.insert-row': ({ sheet, params }) => {
		const { startRow, endRow } = rangeOf(params);
		sheet.insertRows(startRow, endRow - startRow + 1);
	},
	'sheet.mutation.remove-rows': ({ sheet, params }) => {
		const { startRow, endRow } = rangeOf(params);
		sheet.deleteRows(startRow, endRow - startRow + 1);
	},
	'sheet.mutation.insert-col': ({ sheet, params }) => {
		const { startColumn, endColumn } = rangeOf(params);
		sheet.insertColumns(startColumn, endColumn - startColumn + 1);
	},
	'sheet.mutation.remove-col': ({ sheet, params }) => {
		const { startColumn, endColumn } = rangeOf(params);
		sheet.deleteColumns(startColumn, endColumn - startColumn + 1);
	},
	'sheet.mutation.set-worksheet-name': ({ sheet, params }) => {
		sheet.name = String(params.name);
	},
	'sheet.mutation.update-note': ({ sheet, params }) => {
		const { note } = (params.note ?? {}) as { note?: string };
		sheet.change(Number(params.row), Number(params.col), { note: note || undefined });
	},
	'sheet.mutation.remove-note': ({ sheet, params }) => {
		sheet.change(Number(params.row), Number(params.col), { note: undefined });
	},
};

/** @throws Error where the mutation is none that is kept, or names what is not there */
export function applyMutation(spreadsheet: SpreadsheetModel, { id, params }: GridMutation): void {
	const apply = mutations[id];
	if (!apply) throw new Error(`The workspace does not keep ${id}.`);
	const sheet = spreadsheet.sheetById(Number(params.subUnitId));
	if (!sheet) throw new Error('The sheet is gone.');
	apply({ spreadsheet, sheet, params });
	// The grid tells the results of formulas too; a file that was only looked at is not written.
	if (id !== 'sheet.mutation.set-range-values') spreadsheet.revision++;
}

interface GridCell {
	readonly v?: string | number | boolean | null;
	readonly t?: number | null;
	readonly f?: string | null;
	readonly p?: { readonly body?: { readonly dataStream?: string } } | null;
	readonly s?: unknown;
}

/** What the grid doesn't mention stays as it was; `null` takes it away. */
function cellFromGrid(cell: GridCell | null, before: Cell, locale: string): Cell {
	if (cell === null) return changeCell(before, { formula: undefined, runs: undefined, value: null });
	const change: { -readonly [Key in keyof Cell]?: Cell[Key] | undefined } = {};
	if ('v' in cell || cell.p) {
		change.value = valueFromGrid(cell, before, locale);
		if (change.value !== before.value) change.runs = undefined;
	}
	if ('f' in cell) change.formula = cell.f ? cell.f.replace(/^=/, '') : undefined;
	const pattern = (cell.s as { n?: { pattern?: string } | null } | null | undefined)?.n;
	if (typeof cell.s === 'object' && cell.s !== null && 'n' in cell.s) change.numberFormat = pattern?.pattern || undefined;
	return changeCell(before, change);
}

function valueFromGrid({ v, t, p, f }: GridCell, before: Cell, locale: string): CellValue {
	if (p?.body?.dataStream) return p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
	if (v === null || v === undefined || v === '') return null;
	if (t === 3) return v === 1 || v === true || v === '1';
	if (typeof v === 'string' && (f ?? before.formula) && ERROR.test(v)) return { error: v };
	// What a person types comes as text without a kind.
	if (typeof v === 'string' && typeof t !== 'number') return enterText(v, before.numberFormat, locale).value;
	return v;
}

function rangeOf(params: Readonly<Record<string, unknown>>): Range {
	const range = params.range as Partial<Range> | undefined;
	const places = [range?.startRow, range?.endRow, range?.startColumn, range?.endColumn];
	if (!range || places.some((place) => place !== undefined && !(Number.isInteger(place) && place >= 0)))
		throw new Error('The mutation has no range.');
	return { startRow: range.startRow ?? 0, endRow: range.endRow ?? 0, startColumn: range.startColumn ?? 0, endColumn: range.endColumn ?? 0 };
}

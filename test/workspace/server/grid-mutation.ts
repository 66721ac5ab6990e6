import { type CellValue, cellKey, type Range } from '#core';
import { type Cell, changeCell } from '../spreadsheet/cell.ts';
import { enterText } from '../spreadsheet/enter-value.ts';
import type { SheetModel } from '../spreadsheet/sheet-model.ts';
import type { SpreadsheetModel } from '../spreadsheet/spreadsheet-model.ts';
import { styleFromGrid } from './grid-style.ts';

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
		setCells(spreadsheet, sheet, (params.cellValue ?? {}) as GridCells);
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
	// A dragged selection, or cells shifted by others that were put in or taken out.
	'sheet.mutation.move-range': ({ spreadsheet, params }) => {
		for (const { subUnitId, value } of [params.from, params.to] as { subUnitId: string; value: GridCells }[]) {
			const sheet = spreadsheet.sheetById(Number(subUnitId));
			if (!sheet) throw new Error('The sheet is gone.');
			const cells = Object.entries(value).map(([row, own]) => [
				row,
				Object.fromEntries(Object.entries(own).map(([column, cell]) => [column, { v: null, f: null, s: null, ...cell }])),
			]);
			setCells(spreadsheet, sheet, Object.fromEntries(cells));
		}
	},
	'sheet.mutation.set-col-hidden': ({ sheet, params }) => {
		for (const { startColumn, endColumn } of rangesOf(params))
			for (const column of span(startColumn, endColumn)) sheet.hiddenColumns.add(column);
	},
	'sheet.mutation.set-col-visible': ({ sheet, params }) => {
		for (const { startColumn, endColumn } of rangesOf(params))
			for (const column of span(startColumn, endColumn)) sheet.hiddenColumns.delete(column);
	},
	'sheet.mutation.set-row-hidden': ({ sheet, params }) => {
		for (const { startRow, endRow } of rangesOf(params)) for (const row of span(startRow, endRow)) sheet.hiddenRows.add(row);
	},
	'sheet.mutation.set-row-visible': ({ sheet, params }) => {
		for (const { startRow, endRow } of rangesOf(params)) for (const row of span(startRow, endRow)) sheet.hiddenRows.delete(row);
	},
	'sheet.mutation.set-worksheet-col-width': ({ sheet, params }) => {
		for (const { startColumn, endColumn } of rangesOf(params))
			for (const column of span(startColumn, endColumn)) setSize(sheet.columnWidths, column, params.colWidth);
	},
	'sheet.mutation.set-worksheet-row-height': ({ sheet, params }) => {
		for (const { startRow, endRow } of rangesOf(params))
			for (const row of span(startRow, endRow)) setSize(sheet.rowHeights, row, params.rowHeight);
	},
	'sheet.mutation.set-frozen': ({ sheet, params }) => {
		sheet.frozenRows = Math.max(0, Number(params.ySplit) || 0);
		sheet.frozenColumns = Math.max(0, Number(params.xSplit) || 0);
	},
	'sheet.mutation.add-worksheet-merge': ({ sheet, params }) => {
		sheet.merges.push(...rangesOf(params));
	},
	'sheet.mutation.remove-worksheet-merge': ({ sheet, params }) => {
		const gone = new Set(rangesOf(params).map(({ startRow, startColumn }) => cellKey(startRow, startColumn)));
		sheet.merges = sheet.merges.filter(({ startRow, startColumn }) => !gone.has(cellKey(startRow, startColumn)));
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
	const { subUnitId } = (params.from ?? params) as { subUnitId?: string };
	const sheet = spreadsheet.sheetById(Number(subUnitId));
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

type GridCells = Readonly<Record<string, Readonly<Record<string, GridCell | null>>>>;

function setCells(spreadsheet: SpreadsheetModel, sheet: SheetModel, cells: GridCells): void {
	for (const [row, own] of Object.entries(cells)) {
		for (const [column, cell] of Object.entries(own)) {
			const before = sheet.cell(Number(row), Number(column));
			const after = cellFromGrid(cell, before, spreadsheet.locale);
			if (JSON.stringify(after) === JSON.stringify(before)) continue;
			sheet.setCell(Number(row), Number(column), after);
			spreadsheet.revision++;
		}
	}
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
	if (typeof cell.s === 'object') {
		const look = cell.s as Readonly<Record<string, unknown>> | null;
		change.style = styleFromGrid(look, before.style);
		if (look === null || 'n' in look) change.numberFormat = (look?.n as { pattern?: string } | null | undefined)?.pattern || undefined;
	}
	return changeCell(before, change);
}

function valueFromGrid({ v, t, p, f }: GridCell, before: Cell, locale: string): CellValue {
	if (p?.body?.dataStream) return p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
	if (v === null || v === undefined || v === '') return null;
	if (t === 3) return v === 1 || v === true || v === '1';
	if (typeof v === 'string' && (f ?? before.formula) && ERROR.test(v)) return { error: v };
	// What a person types comes as text without a kind.
	if (typeof v === 'string' && typeof t !== 'number') return enterText(v, before.numberFormat, { locale }).value;
	return v;
}

function rangesOf(params: Readonly<Record<string, unknown>>): Range[] {
	if (!Array.isArray(params.ranges)) throw new Error('The mutation has no ranges.');
	return params.ranges.map((range: unknown) => rangeOf({ range }));
}

function span(first: number, last: number): number[] {
	return Array.from({ length: Math.max(0, Math.min(last, 1_000_000) - first + 1) }, (_, index) => first + index);
}

/** One size for all, or one for each. */
function setSize(sizes: Map<number, number>, index: number, size: unknown): void {
	const pixels = typeof size === 'number' ? size : Number((size as Record<number, number> | null | undefined)?.[index]);
	if (pixels > 0 && Number.isFinite(pixels)) sizes.set(index, pixels);
	else sizes.delete(index);
}

function rangeOf(params: Readonly<Record<string, unknown>>): Range {
	const range = params.range as Partial<Range> | undefined;
	const places = [range?.startRow, range?.endRow, range?.startColumn, range?.endColumn];
	if (!range || places.some((place) => place !== undefined && !(Number.isInteger(place) && place >= 0)))
		throw new Error('The mutation has no range.');
	return { startRow: range.startRow ?? 0, endRow: range.endRow ?? 0, startColumn: range.startColumn ?? 0, endColumn: range.endColumn ?? 0 };
}

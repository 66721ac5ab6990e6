import { cellKey, isCellError } from '#core';
import { isRangeValue } from '../apps-script/data-validation.ts';
import { absolute } from '../files/validations.ts';
import { rangeToA1 } from '../spreadsheet/a1-range.ts';
import type { Cell, Validation } from '../spreadsheet/cell.ts';
import type { ConditionalRule } from '../spreadsheet/conditional-rule.ts';
import type { SheetModel } from '../spreadsheet/sheet-model.ts';
import type { SpreadsheetModel } from '../spreadsheet/spreadsheet-model.ts';
import { gridStyle } from './grid-style.ts';

/** The spreadsheet in the words of the grid component (Univer's IWorkbookData). */
export function gridSnapshot(spreadsheet: SpreadsheetModel): Record<string, unknown> {
	const resources = { SHEET_CONDITIONAL_FORMATTING_PLUGIN: {}, SHEET_DATA_VALIDATION_PLUGIN: {}, SHEET_NOTE_PLUGIN: {} } as Record<
		string,
		Record<string, unknown>
	>;
	const sheets: Record<string, unknown> = {};
	for (const sheet of spreadsheet.sheets) {
		const id = String(sheet.id);
		sheets[id] = sheetSnapshot(sheet);
		if (resources.SHEET_CONDITIONAL_FORMATTING_PLUGIN)
			resources.SHEET_CONDITIONAL_FORMATTING_PLUGIN[id] = gridRules(sheet.conditionalRules);
		if (resources.SHEET_DATA_VALIDATION_PLUGIN) resources.SHEET_DATA_VALIDATION_PLUGIN[id] = gridValidations(sheet, spreadsheet);
		if (resources.SHEET_NOTE_PLUGIN) resources.SHEET_NOTE_PLUGIN[id] = gridNotes(sheet);
	}
	return {
		id: spreadsheet.id,
		name: spreadsheet.name,
		sheetOrder: spreadsheet.sheets.map(({ id }) => String(id)),
		sheets,
		resources: Object.entries(resources).map(([name, data]) => ({ name, data: JSON.stringify(data) })),
	};
}

function sheetSnapshot(sheet: SheetModel): Record<string, unknown> {
	const cellData: Record<number, Record<number, unknown>> = {};
	const heights = new Map<number, number>();
	const merged = new Set(sheet.merges.map(({ startRow, startColumn }) => cellKey(startRow, startColumn)));
	sheet.forEachCell((cell, row, column) => {
		const height = heightOf(cell, merged.has(cellKey(row, column)) ? Number.POSITIVE_INFINITY : (sheet.columnWidths.get(column) ?? 100));
		if (height > (heights.get(row) ?? DEFAULT_HEIGHT)) heights.set(row, height);
		const content = gridCell(cell);
		if (Object.keys(content).length === 0) return;
		cellData[row] ??= {};
		(cellData[row] as Record<number, unknown>)[column] = content;
	});
	const { frozenRows, frozenColumns } = sheet;
	return {
		...{ id: String(sheet.id), name: sheet.name, rowCount: sheet.maxRows, columnCount: sheet.maxColumns, cellData },
		...{ hidden: sheet.isHidden ? 1 : 0, tabColor: sheet.tabColor ?? '', showGridlines: sheet.hidesGridlines ? 0 : 1 },
		mergeData: sheet.merges,
		freeze: {
			...{ xSplit: frozenColumns, ySplit: frozenRows },
			...{ startRow: frozenRows === 0 ? -1 : frozenRows, startColumn: frozenColumns === 0 ? -1 : frozenColumns },
		},
		defaultColumnWidth: 100,
		defaultRowHeight: DEFAULT_HEIGHT,
		columnData: Object.fromEntries([
			...[...sheet.columnWidths].map(([column, w]) => [column, { w, hd: sheet.hiddenColumns.has(column) ? 1 : 0 }]),
			...[...sheet.hiddenColumns].filter((column) => !sheet.columnWidths.has(column)).map((column) => [column, { hd: 1 }]),
		]),
		rowData: Object.fromEntries([
			...[...new Map([...heights, ...sheet.rowHeights])].map(([row, h]) => [row, { h, ia: 0, hd: sheet.hiddenRows.has(row) ? 1 : 0 }]),
			...[...sheet.hiddenRows].filter((row) => !sheet.rowHeights.has(row) && !heights.has(row)).map((row) => [row, { hd: 1 }]),
		]),
	};
}

const DEFAULT_HEIGHT = 22;
const DEFAULT_FONT_SIZE = 10;

/** Rows without a height of their own are as high as their text, which Google measures and we guess. */
function heightOf({ value, style }: Cell, width: number): number {
	const size = style?.fontSize ?? DEFAULT_FONT_SIZE;
	const isWrapped = style?.wrap === 'WRAP' && typeof value === 'string';
	const lines = isWrapped ? Math.ceil((value.length * size * 0.75) / Math.max(20, width - 8)) : 1;
	return value === null ? 0 : Math.min(400, Math.ceil(Math.max(1, lines) * size * 1.75 + 4));
}

/** A cell's value, formula and look; `t` says what kind of value it is (1 text, 2 number, 3 boolean). */
export function gridCell({ value, formula, style, numberFormat, runs }: Cell): Record<string, unknown> {
	const cell: Record<string, unknown> = {};
	if (isCellError(value)) Object.assign(cell, { v: value.error, t: 1 });
	else if (typeof value === 'boolean') Object.assign(cell, { v: value ? 1 : 0, t: 3 });
	else if (value !== null) Object.assign(cell, { v: value, t: typeof value === 'number' ? 2 : 1 });
	if (formula !== undefined) cell.f = `=${formula}`;
	const link = runs?.find((run) => run.link !== undefined)?.link ?? linkOfFormula(formula);
	if (link !== undefined) cell.custom = { link };
	const look = gridStyle(link !== undefined ? { fontColor: '#1155cc', underline: true, ...style } : style, numberFormat);
	if (look) cell.s = look;
	return cell;
}

/** Where `HYPERLINK` leads, if its address is written in the formula. */
function linkOfFormula(formula: string | undefined): string | undefined {
	return /^HYPERLINK\("((?:[^"]|"")+)"/i.exec(formula ?? '')?.[1]?.replaceAll('""', '"');
}

const comparisons: Readonly<Record<string, string>> = {
	...{ NUMBER_BETWEEN: 'between', NUMBER_NOT_BETWEEN: 'notBetween', NUMBER_EQUAL_TO: 'equal', NUMBER_NOT_EQUAL_TO: 'notEqual' },
	...{ NUMBER_GREATER_THAN: 'greaterThan', NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual' },
	...{ NUMBER_LESS_THAN: 'lessThan', NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual' },
};
const texts: Readonly<Record<string, string>> = {
	...{ TEXT_CONTAINS: 'containsText', TEXT_DOES_NOT_CONTAIN: 'notContainsText', TEXT_EQUAL_TO: 'equal', TEXT_STARTS_WITH: 'beginsWith' },
	...{ TEXT_ENDS_WITH: 'endsWith', CELL_EMPTY: 'containsBlanks', CELL_NOT_EMPTY: 'notContainsBlanks' },
};

/** The rules that the grid can show; others stay in the model alone. */
export function gridRules(rules: readonly ConditionalRule[]): unknown[] {
	return rules.flatMap(({ ranges, condition, gradient }, index): unknown[] => {
		const shared = { ranges, cfId: `rule-${index}`, stopIfTrue: false };
		if (gradient) {
			const points = [gradient.min, gradient.mid, gradient.max].filter((point) => point !== undefined);
			const types = { MIN: 'min', MAX: 'max', NUMBER: 'num', PERCENT: 'percent', PERCENTILE: 'percentile' };
			const config = points.map(({ color, type, value }, position) => ({
				index: position,
				color,
				value: { type: types[type], value: Number(value) || 0 },
			}));
			return [{ ...shared, rule: { type: 'colorScale', config } }];
		}
		if (!condition) return [];
		const style = gridStyle(condition.format, undefined) ?? {};
		const [first, second] = condition.values;
		const highlight = { type: 'highlightCell', style };
		if (condition.criteria === 'CUSTOM_FORMULA') return [{ ...shared, rule: { ...highlight, subType: 'formula', value: String(first) } }];
		const operator = comparisons[condition.criteria];
		if (operator)
			return [{ ...shared, rule: { ...highlight, subType: 'number', operator, value: second === undefined ? first : [first, second] } }];
		const text = texts[condition.criteria];
		return text ? [{ ...shared, rule: { ...highlight, subType: 'text', operator: text, value: String(first ?? '') } }] : [];
	});
}

function gridValidations(sheet: SheetModel, spreadsheet: SpreadsheetModel): unknown[] {
	const places = new Map<Validation, { startRow: number; endRow: number; startColumn: number; endColumn: number }[]>();
	sheet.forEachCell(({ validation }, row, column) => {
		if (!validation) return;
		const ranges = places.get(validation) ?? [];
		places.set(validation, ranges);
		const above = ranges.findLast((range) => range.startColumn === column);
		if (above?.endRow === row - 1) above.endRow = row;
		else ranges.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
	});
	return [...places].flatMap(([validation, ranges], index) => {
		const rule = gridValidation(validation, spreadsheet);
		const { allowsInvalid, helpText } = validation;
		const shared = { uid: `validation-${index}`, ranges, allowBlank: true, errorStyle: allowsInvalid ? 2 : 1, showErrorMessage: true };
		return rule ? [{ ...shared, ...rule, ...(helpText ? { error: helpText, showInputMessage: true, prompt: helpText } : {}) }] : [];
	});
}

function gridValidation({ criteria, values }: Validation, spreadsheet: SpreadsheetModel): Record<string, unknown> | undefined {
	const [first, second] = values;
	if (criteria === 'VALUE_IN_LIST') return { type: 'list', formula1: JSON.stringify(first), showDropDown: true };
	if (criteria === 'VALUE_IN_RANGE' && isRangeValue(first)) {
		const name = spreadsheet.sheetById(first.range.sheetId)?.name ?? '';
		return { type: 'list', formula1: `='${name.replaceAll("'", "''")}'!${absolute(rangeToA1(first.range))}`, showDropDown: true };
	}
	if (criteria === 'CHECKBOX') return { type: 'checkbox' };
	if (criteria === 'CUSTOM_FORMULA') return { type: 'custom', formula1: String(first) };
	const operator = comparisons[criteria];
	if (operator)
		return { type: 'decimal', operator, formula1: String(first), ...(second === undefined ? {} : { formula2: String(second) }) };
	return undefined;
}

function gridNotes(sheet: SheetModel): Record<number, Record<number, unknown>> {
	const notes: Record<number, Record<number, unknown>> = {};
	sheet.forEachCell(({ note }, row, col) => {
		if (!note) return;
		notes[row] ??= {};
		(notes[row] as Record<number, unknown>)[col] = { id: `note-${row}-${col}`, row, col, note, width: 240, height: 100, show: false };
	});
	return notes;
}

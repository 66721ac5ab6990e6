import { fill } from '../locales/fill.ts';
import type { ExampleReport } from '../rule/examples.ts';
import { type Column, columnsOf, type SectionKey, sectionKeys, sections } from '../sections/sections.ts';
import { type CellValue, cellKey, isCellError, parseIsoDate, type Range } from '../workbook/index.ts';
import { type ComputedColumn, computedColumns } from './formulas.ts';
import type { PlannedArea, PlannedCell, SheetPlan, WorkbookPlan } from './plan.ts';
import { CLAUSE_COLUMN } from './settings.ts';
import { heightOf } from './table.ts';

/** Of a row that needs no height of its own. */
const ONE_LINE = 23;

type Content = Readonly<Record<string, CellValue>>;

/** Whether a value that is filled in is to be marked as no real one. */
export type IsIllustrative = (section: SectionKey, key: string) => boolean;

/**
 * A planned template with a report filled in, as its staff would: dates given as `2020-03-31`, percentages as `45%` or in
 * points. Columns that the template works out keep their formula and get its result.
 */
export function fillPlan(plan: WorkbookPlan, report: ExampleReport, isIllustrative: IsIllustrative = () => false): WorkbookPlan {
	const contents = new Map(sectionKeys.map((section) => [section, contentOf(section, report)]));
	return {
		...plan,
		sheets: plan.sheets.map((sheet) => {
			const own = sheet.section === undefined ? [] : (contents.get(sheet.section) ?? []);
			const filled = sheet.section === 'settings' ? fillSettings(sheet, own) : fillSheet(sheet, own, isIllustrative);
			return { ...filled, cells: filled.cells.map((cell) => workOut(cell, sheet.section, own, contents)) };
		}),
	};
}

/** A plan with single cells changed, as a hasty hand would: what stood there is gone, be it a formula. */
export function editPlan(
	plan: WorkbookPlan,
	edits: readonly { readonly sheet: string; readonly row: number; readonly column: number; readonly value: CellValue }[],
): WorkbookPlan {
	return {
		...plan,
		sheets: plan.sheets.map((sheet) => {
			const own = edits.filter((edit) => edit.sheet === sheet.name);
			if (own.length === 0) return sheet;
			const edited = new Set(own.map(({ row, column }) => cellKey(row, column)));
			const before = new Map(sheet.cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
			const cells = own.map(({ row, column, value }): PlannedCell => {
				const old = before.get(cellKey(row, column));
				const area = areaAt(sheet, row, column);
				const format = typeof value === 'number' ? (old?.format ?? area?.format) : undefined;
				return {
					row,
					column,
					role: old?.role ?? area?.role ?? 'text',
					...asCell(value),
					...(format !== undefined && { format }),
					...((old?.isFigure ?? area?.isFigure) && { isFigure: true }),
					...(old?.isIllustrative && { isIllustrative: true }),
				};
			});
			return { ...sheet, cells: [...sheet.cells.filter(({ row, column }) => !edited.has(cellKey(row, column))), ...cells] };
		}),
	};
}

function contentOf(section: SectionKey, report: ExampleReport): readonly Content[] {
	const content = report[section] as Content | readonly Content[] | undefined;
	if (content === undefined) return [];
	return Array.isArray(content) ? content : [content as Content];
}

function fillSheet(sheet: SheetPlan, contents: readonly Content[], isIllustrative: IsIllustrative): SheetPlan {
	const { section } = sheet;
	if (section === undefined || contents.length === 0) return sheet;
	const cells: PlannedCell[] = [];
	const columns = new Map(columnsOf(section));
	for (const area of sheet.areas) {
		const column = area.field === undefined ? undefined : columns.get(area.field);
		if (!column || area.field === undefined) continue;
		const height = area.range.endRow - area.range.startRow + 1;
		if (contents.length > height) throw new RangeError(`${section} has rows for ${height}, not for ${contents.length}`);
		contents.forEach((content, index) => {
			const cell = fillCell(
				section,
				area as PlannedArea & { field: string },
				column,
				content,
				area.range.startRow + index,
				isIllustrative(section, area.field ?? ''),
			);
			if (cell) cells.push(cell);
		});
	}
	return { ...sheet, cells: [...sheet.cells, ...cells], heights: fittingHeights(sheet, cells) };
}

/** Room for texts of several lines: not every program makes it by itself when it opens a file. */
function fittingHeights(sheet: SheetPlan, cells: readonly PlannedCell[]): ReadonlyMap<number, number> {
	const heights = new Map(sheet.heights);
	for (const { row, column, value } of cells) {
		const area = typeof value === 'string' ? areaAt(sheet, row, column) : undefined;
		if (typeof value !== 'string' || !area) continue;
		const height = heightOf(value, sheet.widths.slice(column, area.range.endColumn + 1));
		if (height > (heights.get(row) ?? ONE_LINE)) heights.set(row, height);
	}
	return heights;
}

function fillCell(
	section: SectionKey,
	area: PlannedArea & { field: string },
	column: Column,
	content: Content,
	row: number,
	isIllustrative: boolean,
): PlannedCell | undefined {
	const { role, format, isFigure } = area;
	const base = {
		row,
		column: area.range.startColumn,
		role,
		...(format !== undefined && { format }),
		...(isFigure && { isFigure }),
		...(isIllustrative && { isIllustrative }),
	};
	const computed = computedColumns[`${section}.${area.field}` as keyof typeof computedColumns];
	if (area.formula !== undefined && computed) {
		const result = resultOf(computed, content);
		return {
			...base,
			formula: fill(area.formula, { row: row + 1 }),
			result: result === undefined ? '' : column.type === 'percent' ? result / 100 : result,
		};
	}
	const value = content[area.field] ?? null;
	if (value === null) return undefined;
	const typed = typedValue(value, column);
	const hasThousands = format === undefined && typeof typed === 'number' && Math.abs(typed) >= 1000;
	return { ...base, ...(hasThousands && { format: Number.isInteger(typed) ? '#,##0' : '#,##0.00' }), ...asCell(typed) };
}

/** Percentages as the part of one that the format shows, dates as serials. */
function typedValue(value: CellValue, column: Column): CellValue {
	if (column.type === 'date' && typeof value === 'string') return parseIsoDate(value) ?? value;
	if (column.type !== 'percent') return value;
	const points = pointsOf(value);
	return points === undefined ? value : Number((points / 100).toPrecision(12));
}

function pointsOf(value: CellValue): number | undefined {
	if (typeof value === 'number') return value;
	const match = typeof value === 'string' ? /^(-?\d+(?:\.\d+)?)\s?%$/.exec(value) : null;
	return match ? Number(match[1]) : undefined;
}

function resultOf(computed: ComputedColumn, content: Content): number | undefined {
	const values = computed.from.map((key) => pointsOf(content[key] ?? null));
	return values.every((value) => value !== undefined) ? computed.result(...(values as number[])) : undefined;
}

function asCell(value: CellValue): Pick<PlannedCell, 'value' | 'error'> {
	if (value === null) return {};
	return isCellError(value) ? { error: value.error } : { value };
}

/** Settings have their names already: a value goes beside its name, what has another name below. */
function fillSettings(sheet: SheetPlan, contents: readonly Content[]): SheetPlan {
	const cells = [...sheet.cells];
	// The last area is where bounds of indicators go.
	let free = sheet.areas[sheet.areas.length - 1]?.range.startRow ?? 0;
	for (const { parameter = null, value = null, clause = null } of contents) {
		const name = cells.find((cell) => cell.column === 0 && cell.role === 'text' && cell.value === parameter);
		const row = name?.row ?? free++;
		const old = cells.findIndex((cell) => cell.row === row && cell.column === 1);
		if (old >= 0) cells.splice(old, 1);
		if (!name) cells.push({ row, column: 0, role: 'input', ...asCell(parameter) });
		cells.push({ row, column: 1, role: 'input', ...asCell(value) });
		if (clause !== null) cells.push({ row, column: CLAUSE_COLUMN, role: 'input', ...asCell(clause) });
	}
	return { ...sheet, cells };
}

/** Results of totals and counts, as a spreadsheet would show them. */
function workOut(
	cell: PlannedCell,
	section: SectionKey | undefined,
	own: readonly Content[],
	contents: ReadonlyMap<SectionKey, readonly Content[]>,
): PlannedCell {
	if (cell.counts !== undefined) {
		const counted = contents.get(cell.counts) ?? [];
		const isForm = sections[cell.counts].kind === 'form';
		return counted.length === 0 ? cell : { ...cell, result: isForm ? countValues(cell.counts, counted[0] ?? {}) : counted.length };
	}
	const { sums } = cell;
	if (sums === undefined || own.length === 0) return cell;
	const computed = computedColumns[`${section}.${sums.field}` as keyof typeof computedColumns];
	const figureOf = (content: Content) => pointsOf(content[sums.field] ?? null) ?? (computed ? resultOf(computed, content) : undefined);
	if (own.every((content) => figureOf(content) === undefined)) return cell;
	const rows = own.filter((content) => sums.where === undefined || content[sums.where.field] === sums.where.says);
	const sum = rows.reduce((total, content) => total + (figureOf(content) ?? 0), 0);
	return { ...cell, result: cell.format?.includes('%') ? sum / 100 : sum };
}

function countValues(section: SectionKey, content: Content): number {
	return columnsOf(section).filter(([key]) => {
		const computed = computedColumns[`${section}.${key}` as keyof typeof computedColumns];
		return (content[key] ?? null) !== null || (computed !== undefined && resultOf(computed, content) !== undefined);
	}).length;
}

function areaAt({ areas }: SheetPlan, row: number, column: number): PlannedArea | undefined {
	return areas.find(({ range }) => isIn(range, row, column));
}

function isIn({ startRow, startColumn, endRow, endColumn }: Range, row: number, column: number): boolean {
	return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}

import {
	type Range as CellRange,
	type PlannedArea,
	type PlannedCell,
	quoteSheetName,
	type SheetPlan,
	toA1,
	type WorkbookPlan,
} from '#core';
import { asText, linkTo } from './cell-text.ts';
import type { Deadline } from './deadline.ts';
import { forgetUnfinished, readNotes, rememberUnfinished } from './document-notes.ts';
import { lookOf } from './plan-look.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const POINTS_A_CHARACTER = 7.5;
const PIXELS_A_POINT = 4 / 3;

/**
 * Makes the sheets of a plan in this workbook, which has none of their names. They stay hidden until all are written; what
 * a failure leaves is taken away, and what Google's stopping a run leaves is taken away by the next.
 */
export function addPlannedSheets(spreadsheet: Spreadsheet, sheets: readonly SheetPlan[], deadline: Deadline): void {
	rememberUnfinished(sheets.map(({ name }) => name));
	try {
		const made = writeSheets(spreadsheet, sheets, deadline, (sheet) => sheet.hideSheet());
		forgetUnfinished();
		for (const sheet of made) sheet.showSheet();
	} catch (error) {
		removeUnfinished(spreadsheet);
		throw error;
	}
}

/** Takes away what an earlier run began and could not finish. */
export function removeUnfinished(spreadsheet: Spreadsheet): void {
	const { unfinished } = readNotes();
	if (unfinished.length === 0) return;
	for (const name of unfinished) {
		const sheet = spreadsheet.getSheetByName(name);
		// One that was not hidden yet is still empty.
		if (sheet && (sheet.isSheetHidden() || sheet.getLastRow() === 0)) spreadsheet.deleteSheet(sheet);
	}
	forgetUnfinished();
}

/** Makes the sheets of a plan in a workbook of their own. */
export function fillNewWorkbook(spreadsheet: Spreadsheet, plan: WorkbookPlan, deadline: Deadline): void {
	const empty = spreadsheet.getSheets();
	writeSheets(spreadsheet, plan.sheets, deadline);
	for (const sheet of empty) spreadsheet.deleteSheet(sheet);
}

function writeSheets(
	spreadsheet: Spreadsheet,
	plans: readonly SheetPlan[],
	deadline: Deadline,
	prepare: (sheet: Sheet) => void = () => {},
): Sheet[] {
	const made = plans.map(({ name }) => {
		const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
		prepare(sheet);
		return sheet;
	});
	const ids = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet.getSheetId()]));
	plans.forEach((plan, index) => {
		deadline.check();
		const sheet = made[index];
		if (sheet) new PlanWriter(spreadsheet, sheet, plan, ids).write();
	});
	return made;
}

/** Fills an empty sheet. */
export function writeSheet(spreadsheet: Spreadsheet, sheet: Sheet, plan: SheetPlan): void {
	const ids = new Map(spreadsheet.getSheets().map((each) => [each.getName(), each.getSheetId()]));
	new PlanWriter(spreadsheet, sheet, plan, ids).write();
}

class PlanWriter {
	private readonly spreadsheet: Spreadsheet;
	private readonly sheet: Sheet;
	private readonly plan: SheetPlan;
	private readonly ids: ReadonlyMap<string, number>;

	constructor(spreadsheet: Spreadsheet, sheet: Sheet, plan: SheetPlan, ids: ReadonlyMap<string, number>) {
		this.spreadsheet = spreadsheet;
		this.sheet = sheet;
		this.plan = plan;
		this.ids = ids;
	}

	write(): void {
		const { sheet, plan } = this;
		this.writeCells();
		for (const area of plan.areas) this.writeArea(area);
		for (const merge of plan.merges) this.rangeOf(merge).merge();
		for (const [first, last, width] of runsOf(plan.widths))
			sheet.setColumnWidths(first + 1, last - first + 1, Math.round(width * POINTS_A_CHARACTER));
		for (const [row, points] of plan.heights) sheet.setRowHeight(row + 1, Math.round(points * PIXELS_A_POINT));
		if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
		if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
		if (!plan.showsGrid) sheet.setHiddenGridlines(true);
		sheet.setTabColor(`#${plan.colour}`);
		if (plan.isProtected) this.protect();
	}

	/** Values, looks and notes of all single cells, each kind in one call. */
	private writeCells(): void {
		const { cells, colour } = this.plan;
		if (cells.length === 0) return;
		const last = { row: Math.max(...cells.map(({ row }) => row)), column: Math.max(...cells.map(({ column }) => column)) };
		const grid = <T>(empty: T): T[][] => Array.from({ length: last.row + 1 }, () => Array<T>(last.column + 1).fill(empty));
		const values = grid<string | number | boolean>('');
		const notes = grid('');
		const plain = lookOf('input', colour);
		const looks = grid(plain);
		for (const cell of cells) {
			put(values, cell, this.contentOf(cell));
			put(notes, cell, cell.note ?? '');
			put(looks, cell, lookOf(cell.role, colour));
		}
		const range = this.sheet.getRange(1, 1, last.row + 1, last.column + 1);
		range.setValues(values);
		range.setBackgrounds(looks.map((row) => row.map(({ paper }) => paper)));
		range.setFontColors(looks.map((row) => row.map(({ ink }) => ink)));
		range.setFontWeights(looks.map((row) => row.map(({ isBold }) => (isBold ? 'bold' : 'normal'))));
		range.setFontSizes(looks.map((row) => row.map(({ size }) => size)));
		range.setVerticalAlignment('middle');
		range.setWrap(true);
		if (notes.some((row) => row.some((note) => note !== ''))) range.setNotes(notes);
		const outside = cells.filter(
			({ format, row, column }) => format !== undefined && !this.plan.areas.some(({ range }) => isIn(range, row, column)),
		);
		for (const { row, column, format = '' } of outside) this.sheet.getRange(row + 1, column + 1).setNumberFormat(format);
	}

	private contentOf(cell: PlannedCell): string | number | boolean {
		if (cell.link) {
			const id = this.ids.get(cell.link.sheet);
			const text = String(cell.value ?? cell.link.sheet);
			return id === undefined ? asText(text) : linkTo(id, cell.link.cell, text);
		}
		if (cell.formula !== undefined) return `=${cell.formula}`;
		if (cell.error !== undefined) return cell.error;
		return typeof cell.value === 'string' ? asText(cell.value) : (cell.value ?? '');
	}

	private writeArea(area: PlannedArea): void {
		const range = this.rangeOf(area.range);
		const { formula, entry } = area;
		if (area.format !== undefined) range.setNumberFormat(area.format);
		if (formula !== undefined) {
			const { startRow, endRow, startColumn, endColumn } = area.range;
			const rowFormulas = (row: number) =>
				Array<string>(endColumn - startColumn + 1).fill(`=${formula.split('{row}').join(String(row + 1))}`);
			range.setFormulas(Array.from({ length: endRow - startRow + 1 }, (_, index) => rowFormulas(startRow + index)));
			range.setBackground(lookOf(area.role, this.plan.colour).paper);
		} else range.setWrap(true);
		// A list on a sheet that goes by another name here can't be pointed at.
		if (entry && (entry.allows.type !== 'range' || this.ids.has(entry.allows.sheet))) range.setDataValidation(this.ruleOf(entry));
	}

	private ruleOf({ allows, isStrict, help }: NonNullable<PlannedArea['entry']>): GoogleAppsScript.Spreadsheet.DataValidation {
		const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(!isStrict).setHelpText(help);
		switch (allows.type) {
			case 'list':
				return builder.requireValueInList([...allows.values], true).build();
			case 'range': {
				const { startRow, startColumn, endRow, endColumn } = allows.range;
				const cells = `${toA1({ row: startRow, column: startColumn })}:${toA1({ row: endRow, column: endColumn })}`;
				return builder.requireValueInRange(this.spreadsheet.getRange(`${quoteSheetName(allows.sheet)}!${cells}`), true).build();
			}
			case 'number':
				return builder.requireNumberBetween(allows.minimum, allows.maximum).build();
			case 'date':
				return builder.requireDate().build();
		}
	}

	/** A warning before headings, formulas and totals are changed: nobody is locked out of their own report. */
	private protect(): void {
		const inputs = this.plan.areas.filter(({ role }) => role === 'input' || role === 'form-input').map(({ range }) => this.rangeOf(range));
		const protection = this.sheet.protect();
		if (inputs.length > 0) protection.setUnprotectedRanges(inputs);
		protection.setWarningOnly(true);
	}

	private rangeOf({ startRow, startColumn, endRow, endColumn }: CellRange): GoogleAppsScript.Spreadsheet.Range {
		return this.sheet.getRange(startRow + 1, startColumn + 1, endRow - startRow + 1, endColumn - startColumn + 1);
	}
}

function isIn({ startRow, startColumn, endRow, endColumn }: CellRange, row: number, column: number): boolean {
	return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}

function put<T>(grid: T[][], { row, column }: PlannedCell, value: T): void {
	const cells = grid[row];
	if (cells) cells[column] = value;
}

/** Neighbours with the same width, so that one call sets them. */
function runsOf(widths: readonly number[]): [first: number, last: number, width: number][] {
	const runs: [number, number, number][] = [];
	widths.forEach((width, index) => {
		const run = runs[runs.length - 1];
		if (run && run[2] === width) run[1] = index;
		else runs.push([index, index, width]);
	});
	return runs;
}

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
/** What Sheets calls automatic. */
const PLAIN_FORMAT = 'General';

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

	/** Rows grow to fit their text by themselves, so no heights are set. */
	write(): void {
		const { sheet, plan } = this;
		this.writeCells();
		for (const merge of plan.merges) this.rangeOf(merge).merge();
		for (const [first, last, width] of runsOf(plan.widths))
			sheet.setColumnWidths(first + 1, last - first + 1, Math.round(width * POINTS_A_CHARACTER));
		if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
		if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
		if (!plan.showsGrid) sheet.setHiddenGridlines(true);
		sheet.setTabColor(`#${plan.colour}`);
		if (plan.isProtected) this.protect();
	}

	/** Values, formulas, looks, formats, checks and notes of all cells, each kind in one call. */
	private writeCells(): void {
		const { cells, areas, colour } = this.plan;
		const rows = 1 + Math.max(0, ...cells.map(({ row }) => row), ...areas.map(({ range }) => range.endRow));
		const columns = 1 + Math.max(0, ...cells.map(({ column }) => column), ...areas.map(({ range }) => range.endColumn));
		const grid = <T>(empty: T): T[][] => Array.from({ length: rows }, () => Array<T>(columns).fill(empty));
		const values = grid<string | number | boolean>('');
		const looks = grid(lookOf('input', colour));
		const formats = grid(PLAIN_FORMAT);
		const checks = grid<GoogleAppsScript.Spreadsheet.DataValidation | null>(null);
		const notes = grid('');
		for (const { range, role, format = PLAIN_FORMAT, formula, entry } of areas) {
			// A list on a sheet that goes by another name here can't be pointed at.
			const check = entry && (entry.allows.type !== 'range' || this.ids.has(entry.allows.sheet)) ? this.ruleOf(entry) : null;
			for (let row = range.startRow; row <= range.endRow; row++) {
				for (let column = range.startColumn; column <= range.endColumn; column++) {
					const cell = { row, column };
					if (formula !== undefined) put(values, cell, `=${formula.split('{row}').join(String(row + 1))}`);
					put(looks, cell, lookOf(role, colour));
					put(formats, cell, format);
					put(checks, cell, check);
				}
			}
		}
		for (const cell of cells) {
			put(values, cell, this.contentOf(cell));
			put(looks, cell, lookOf(cell.role, colour));
			put(notes, cell, cell.note ?? '');
			if (cell.format !== undefined) put(formats, cell, cell.format);
		}
		const range = this.sheet.getRange(1, 1, rows, columns);
		range.setValues(values);
		range.setNumberFormats(formats);
		range.setBackgrounds(looks.map((row) => row.map(({ paper }) => paper)));
		range.setFontColors(looks.map((row) => row.map(({ ink }) => ink)));
		range.setFontWeights(looks.map((row) => row.map(({ isBold }) => (isBold ? 'bold' : 'normal'))));
		range.setFontSizes(looks.map((row) => row.map(({ size }) => size)));
		range.setVerticalAlignment('middle');
		range.setWrap(true);
		if (areas.some(({ entry }) => entry)) range.setDataValidations(checks);
		if (notes.some((row) => row.some((note) => note !== ''))) range.setNotes(notes);
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

function put<T>(grid: T[][], { row, column }: { readonly row: number; readonly column: number }, value: T): void {
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

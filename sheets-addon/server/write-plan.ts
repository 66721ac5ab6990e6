import type { Range as CellRange, SheetPlan } from '#core';
import { type Looks, mergesOf, PLAIN_FORMAT, type PlanGrids } from './plan-grids.ts';
import type { Look } from './plan-look.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** As many has a new sheet. */
const NEW_ROWS = 1000;

/** Where the looks of a sheet's cells come from: they are laid on its cells, or are there already on others and only copied. */
export type LayLooks = (cells: Range, grids: PlanGrids) => void;

export interface PlanTarget {
	readonly sheet: Sheet;
	readonly plan: SheetPlan;
	readonly grids: PlanGrids;
	readonly layLooks: LayLooks;
	/** Done before anything stands in the sheet. */
	readonly finish?: (sheet: Sheet) => void;
}

/**
 * Writes a plan's cells into an empty sheet. What stands in them comes last, in one call: until then the sheet is blank, and
 * with it it is whole. Rows grow to fit their text by themselves, so no heights are set.
 */
export function writePlan({ sheet, plan, grids, layLooks, finish = () => {} }: PlanTarget): void {
	const { rows, columns, values, checks, notes } = grids;
	if (rows > NEW_ROWS) {
		const present = sheet.getMaxRows();
		if (rows > present) sheet.insertRowsAfter(present, rows - present);
	}
	const range = sheet.getRange(1, 1, rows, columns);
	layLooks(range, grids);
	if (plan.areas.some(({ entry }) => entry)) range.setDataValidations(checks);
	if (notes.some((row) => row.some((note) => note !== ''))) range.setNotes(notes);
	for (const merge of mergesOf(plan)) rangeOf(sheet, merge).mergeAcross();
	if (plan.isProtected) protect(sheet, plan);
	finish(sheet);
	range.setValues(values);
}

/** Lays looks on cells, each kind in one call. */
export function layLooks(range: Range, { looks, formats, wraps }: Looks): void {
	if (formats.some((row) => row.some((format) => format !== PLAIN_FORMAT))) range.setNumberFormats(formats);
	range.setBackgrounds(looks.map((row) => row.map(({ paper }) => paper)));
	const styles = new Map<string, GoogleAppsScript.Spreadsheet.TextStyle>();
	range.setTextStyles(looks.map((row) => row.map((look) => styleOf(look, styles))));
	range.setVerticalAlignment('middle');
	range.setWraps(wraps);
}

/** One style object for all cells of a look: Google is handed thousands of them. */
function styleOf({ ink, isBold, size }: Look, styles: Map<string, GoogleAppsScript.Spreadsheet.TextStyle>) {
	const key = `${ink} ${isBold} ${size}`;
	const known = styles.get(key);
	if (known) return known;
	const style = SpreadsheetApp.newTextStyle().setForegroundColor(ink).setBold(isBold).setFontSize(size).build();
	styles.set(key, style);
	return style;
}

/** A warning before headings, formulas and totals are changed: nobody is locked out of their own report. */
function protect(sheet: Sheet, plan: SheetPlan): void {
	const isInput = ({ role }: SheetPlan['areas'][number]) => role === 'input' || role === 'form-input';
	const inputs = plan.areas.filter(isInput).map(({ range }) => range);
	const first = Math.min(...inputs.map(({ startRow }) => startRow));
	// Where all that is no input stands above the inputs, those rows are enough.
	const isAbove = first > 0 && plan.areas.every(isInput) && plan.cells.every(({ row }) => row < first);
	const protection = isAbove ? sheet.getRange(1, 1, first, plan.widths.length).protect() : sheet.protect();
	if (!isAbove && inputs.length > 0) protection.setUnprotectedRanges(inputs.map((range) => rangeOf(sheet, range)));
	protection.setWarningOnly(true);
}

function rangeOf(sheet: Sheet, { startRow, startColumn, endRow, endColumn }: CellRange): Range {
	return sheet.getRange(startRow + 1, startColumn + 1, endRow - startRow + 1, endColumn - startColumn + 1);
}

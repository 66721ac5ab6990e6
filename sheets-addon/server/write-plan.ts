import { type Range as CellRange, type PlannedArea, type PlannedCell, quoteSheetName, type SheetPlan, toA1 } from '#core';
import { asText, formulaFor, linkTo } from './cell-text.ts';
import { checkTime } from './deadline.ts';
import { forgetUnfinished, readNotes, rememberUnfinished } from './document-notes.ts';
import { type Look, lookOf } from './plan-look.ts';
import { Problem } from './problem.ts';
import { withLock } from './with-lock.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A spreadsheet takes no more. */
const MOST_SHEETS = 200;
/** As many has a new sheet. */
const NEW_ROWS = 1000;
const POINTS_A_CHARACTER = 7.5;
/** What Sheets calls automatic. */
const PLAIN_FORMAT = 'general';

/**
 * Makes the sheets of a plan in this workbook. They stay hidden until all are written. Where no time is left, what is
 * finished is kept, and so it is where Google stops the run: the next one with the same plan goes on from there, one with
 * another plan takes it away. What any other failure leaves is taken away at once.
 *
 * @param finish Called once all are written and before they are shown
 */
export function addPlannedSheets(
	spreadsheet: Spreadsheet,
	sheets: readonly SheetPlan[],
	finish: (made: readonly Sheet[]) => void = () => {},
): Sheet[] {
	const unfinished = { names: sheets.map(({ name }) => name), plan: digestOf(sheets), isWhole: false };
	if (!isBegun(sheets)) {
		endUnfinished(spreadsheet);
		refuseWhereNoRoom(spreadsheet, sheets);
		rememberUnfinished(unfinished);
	}
	try {
		const made = writeSheets(spreadsheet, sheets);
		finish(made);
		rememberUnfinished({ ...unfinished, isWhole: true });
		endUnfinished(spreadsheet);
		return made;
	} catch (error) {
		if (!(error instanceof Problem)) tryTo(() => endUnfinished(spreadsheet));
		throw error;
	}
}

/** Whether an earlier run has begun to make these very sheets. */
export function isBegun(sheets: readonly SheetPlan[]): boolean {
	const { unfinished } = readNotes();
	return unfinished.names.length > 0 && unfinished.plan === digestOf(sheets);
}

/** Ends what a run began and could not finish: sheets that are whole are shown, others taken away. */
export function endUnfinished(spreadsheet: Spreadsheet): void {
	const { names, isWhole } = readNotes().unfinished;
	if (names.length === 0) return;
	for (const name of names) {
		const sheet = spreadsheet.getSheetByName(name);
		if (isWhole) sheet?.showSheet();
		// One that was not hidden yet is still empty.
		else if (sheet && (sheet.isSheetHidden() || sheet.getLastRow() === 0)) spreadsheet.deleteSheet(sheet);
	}
	SpreadsheetApp.flush();
	forgetUnfinished();
}

/** Shows what an earlier run has written and could not show. */
export function showWhole(spreadsheet: Spreadsheet): void {
	if (readNotes().unfinished.isWhole) withLock(() => endUnfinished(spreadsheet));
}

/** Tells one plan from another. */
function digestOf(sheets: readonly SheetPlan[]): number {
	const text = JSON.stringify(sheets);
	let digest = text.length;
	for (let index = 0; index < text.length; index++) digest = (Math.imul(digest, 31) + text.charCodeAt(index)) | 0;
	return digest;
}

function refuseWhereNoRoom(spreadsheet: Spreadsheet, sheets: readonly SheetPlan[]): void {
	const taken = sheets.find(({ name }) => spreadsheet.getSheetByName(name) !== null);
	if (taken) throw new Problem('sheetExists', { sheet: taken.name });
	if (spreadsheet.getNumSheets() + sheets.length > MOST_SHEETS) throw new Problem('tooManySheets', { limit: String(MOST_SHEETS) });
}

/** All sheets are there before any is written, for they point at each other. */
function writeSheets(spreadsheet: Spreadsheet, plans: readonly SheetPlan[]): Sheet[] {
	const present = spreadsheet.getSheets();
	const known = new Map(present.map((sheet) => [sheet.getName(), sheet]));
	let count = present.length;
	const whole = new Set<SheetPlan>();
	const made = plans.map((plan) => {
		checkTime();
		const earlier = known.get(plan.name);
		if (earlier && earlier.getTabColor()?.toLowerCase() === tabColourOf(plan)) whole.add(plan);
		else if (earlier && !earlier.isSheetHidden() && earlier.getLastRow() > 0) throw new Problem('sheetExists', { sheet: plan.name });
		const sheet = earlier ?? spreadsheet.insertSheet(plan.name, count++);
		if (!whole.has(plan)) sheet.hideSheet();
		return sheet;
	});
	const ids = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet.getSheetId()]));
	const locale = spreadsheet.getSpreadsheetLocale();
	plans.forEach((plan, index) => {
		const sheet = made[index];
		if (!sheet || whole.has(plan)) return;
		checkTime();
		new PlanWriter({ spreadsheet, sheet, plan, ids, locale }).write();
	});
	return made;
}

/** Set last of all: a sheet that has it is whole. */
function tabColourOf({ colour }: SheetPlan): string {
	return `#${colour.toLowerCase()}`;
}

function tryTo(work: () => void): void {
	try {
		work();
	} catch {
		// What is left is hidden and noted; the next run takes it away.
	}
}

class PlanWriter {
	private readonly spreadsheet: Spreadsheet;
	private readonly sheet: Sheet;
	private readonly plan: SheetPlan;
	private readonly ids: ReadonlyMap<string, number>;

	private readonly locale: string;
	private readonly textStyles = new Map<string, GoogleAppsScript.Spreadsheet.TextStyle>();

	constructor(parts: { spreadsheet: Spreadsheet; sheet: Sheet; plan: SheetPlan; ids: ReadonlyMap<string, number>; locale: string }) {
		this.spreadsheet = parts.spreadsheet;
		this.sheet = parts.sheet;
		this.plan = parts.plan;
		this.ids = parts.ids;
		this.locale = parts.locale;
	}

	/** Rows grow to fit their text by themselves, so no heights are set. */
	write(): void {
		const { sheet, plan } = this;
		this.writeCells();
		for (const merge of mergesOf(plan)) {
			if (merge.isAcross) this.rangeOf(merge).mergeAcross();
			else this.rangeOf(merge).merge();
		}
		this.setWidths();
		if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
		if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
		if (!plan.showsGrid) sheet.setHiddenGridlines(true);
		if (plan.isProtected) this.protect();
		sheet.setTabColor(tabColourOf(plan));
	}

	/** All get the commonest width, in one call; then only what is another. */
	private setWidths(): void {
		const { sheet, plan } = this;
		const widths = plan.section === undefined ? plan.widths : plan.widths.map(roundedWidth);
		const usual = commonest(widths);
		const set = (first: number, count: number, width: number) =>
			sheet.setColumnWidths(first + 1, count, Math.round(width * POINTS_A_CHARACTER));
		set(0, widths.length, usual);
		for (const [first, last, width] of runsOf(widths)) if (width !== usual) set(first, last - first + 1, width);
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
		const wraps = grid(true);
		for (const { range, role, format = PLAIN_FORMAT, formula, entry } of areas) {
			// A list on a sheet that goes by another name here can't be pointed at.
			const check = entry && (entry.allows.type !== 'range' || this.ids.has(entry.allows.sheet)) ? this.ruleOf(entry) : null;
			for (let row = range.startRow; row <= range.endRow; row++) {
				for (let column = range.startColumn; column <= range.endColumn; column++) {
					const cell = { row, column };
					if (formula !== undefined) put(values, cell, formulaFor(this.locale, formula.split('{row}').join(String(row + 1))));
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
			if (isOneLine(cell)) put(wraps, cell, false);
			if (cell.format !== undefined) put(formats, cell, cell.format);
		}
		if (rows > NEW_ROWS) {
			const present = this.sheet.getMaxRows();
			if (rows > present) this.sheet.insertRowsAfter(present, rows - present);
		}
		const range = this.sheet.getRange(1, 1, rows, columns);
		range.setValues(values);
		if (formats.some((row) => row.some((format) => format !== PLAIN_FORMAT))) range.setNumberFormats(formats);
		range.setBackgrounds(looks.map((row) => row.map(({ paper }) => paper)));
		range.setTextStyles(looks.map((row) => row.map((look) => this.textStyleOf(look))));
		range.setVerticalAlignment('middle');
		range.setWraps(wraps);
		if (areas.some(({ entry }) => entry)) range.setDataValidations(checks);
		if (notes.some((row) => row.some((note) => note !== ''))) range.setNotes(notes);
	}

	private textStyleOf(look: Look): GoogleAppsScript.Spreadsheet.TextStyle {
		const key = `${look.ink} ${look.isBold} ${look.size}`;
		const known = this.textStyles.get(key);
		if (known) return known;
		const style = SpreadsheetApp.newTextStyle().setForegroundColor(look.ink).setBold(look.isBold).setFontSize(look.size).build();
		this.textStyles.set(key, style);
		return style;
	}

	private contentOf(cell: PlannedCell): string | number | boolean {
		if (cell.link) {
			const id = this.ids.get(cell.link.sheet);
			const text = String(cell.value ?? cell.link.sheet);
			return id === undefined ? asText(text) : linkTo(id, cell.link.cell, text);
		}
		if (cell.formula !== undefined) return formulaFor(this.locale, cell.formula);
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

/** Titles and what stands below them run over their neighbours: merged, a row would not grow, and a freeze could cut them. */
function isOneLine({ role }: PlannedCell): boolean {
	return role === 'title' || role === 'lead';
}

/** What is merged: neighbouring rows with the same columns in one call. */
function mergesOf({ merges, cells }: SheetPlan): (CellRange & { readonly isAcross: boolean })[] {
	const lines = new Set(cells.filter(isOneLine).map(({ row, column }) => `${row} ${column}`));
	const joined: (CellRange & { readonly isAcross: boolean })[] = [];
	for (const merge of merges) {
		const isAcross = merge.startRow === merge.endRow;
		if (isAcross && lines.has(`${merge.startRow} ${merge.startColumn}`)) continue;
		const last = joined[joined.length - 1];
		const isBelow = last?.isAcross && isAcross && last.endRow + 1 === merge.startRow;
		if (last && isBelow && last.startColumn === merge.startColumn && last.endColumn === merge.endColumn)
			joined[joined.length - 1] = { ...last, endRow: merge.endRow };
		else joined.push({ ...merge, isAcross });
	}
	return joined;
}

function commonest(widths: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
	return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [widths[0] ?? 0, 0])[0];
}

/** Few widths, so that more neighbours have the same. In characters. */
function roundedWidth(width: number): number {
	return width <= 20 ? 17 : width <= 28 ? 26 : width <= 40 ? 38 : width;
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

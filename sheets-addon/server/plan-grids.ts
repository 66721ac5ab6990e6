import { type Range as CellRange, columnLetters, type PlannedArea, type PlannedCell, type SheetPlan, toA1 } from '#core';
import { asText, formulaFor, linkTo } from './cell-text.ts';
import { type Look, lookOf } from './plan-look.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Grid<T> = T[][];

/** What Sheets calls automatic. */
export const PLAIN_FORMAT = 'general';
/** What is written under it stays the text that it is. */
const TEXT_FORMAT = '@';

/** How cells look, without what stands in them. All grids are as large as each other. */
export interface Looks {
	readonly looks: Grid<Look>;
	readonly formats: Grid<string>;
	readonly wraps: Grid<boolean>;
}

/** A planned sheet's cells, each kind as a grid that one call writes. */
export interface PlanGrids extends Looks {
	readonly rows: number;
	readonly columns: number;
	readonly values: Grid<string | number | boolean>;
	readonly notes: Grid<string>;
	readonly checks: Grid<Validation | null>;
}

/** @param sheets By name: what the plan's links and lists point at */
export function gridsOf({ cells, areas, colour }: SheetPlan, sheets: ReadonlyMap<string, Sheet>, locale: string): PlanGrids {
	const rows = 1 + Math.max(0, ...cells.map(({ row }) => row), ...areas.map(({ range }) => range.endRow));
	const columns = 1 + Math.max(0, ...cells.map(({ column }) => column), ...areas.map(({ range }) => range.endColumn));
	const grid = <T>(empty: T): Grid<T> => Array.from({ length: rows }, () => Array<T>(columns).fill(empty));
	const values = grid<string | number | boolean>('');
	const looks = grid(lookOf('input', colour));
	const formats = grid(PLAIN_FORMAT);
	const checks = grid<Validation | null>(null);
	const notes = grid('');
	const wraps = grid(true);
	for (const { range, role, format = PLAIN_FORMAT, formula, entry } of areas) {
		// A list on a sheet that goes by another name here can't be pointed at.
		const check = entry && (entry.allows.type !== 'range' || sheets.has(entry.allows.sheet)) ? ruleOf(entry, sheets) : null;
		const look = lookOf(role, colour);
		for (let row = range.startRow; row <= range.endRow; row++) {
			for (let column = range.startColumn; column <= range.endColumn; column++) {
				const cell = { row, column };
				if (formula !== undefined) put(values, cell, formulaFor(locale, formula.split('{row}').join(String(row + 1))));
				put(looks, cell, look);
				put(formats, cell, format);
				put(checks, cell, check);
			}
		}
	}
	for (const cell of cells) {
		put(looks, cell, lookOf(cell.role, colour));
		put(notes, cell, cell.note ?? '');
		if (isOneLine(cell)) put(wraps, cell, false);
		if (cell.format !== undefined) put(formats, cell, cell.format);
		put(values, cell, contentOf(cell, sheets, locale, formats[cell.row]?.[cell.column] === TEXT_FORMAT));
	}
	return { rows, columns, values, looks, formats, checks, notes, wraps };
}

/** Looks side by side, each from the column on where the one before it ends. */
export function sideBySide(all: readonly (Looks & { readonly rows: number; readonly columns: number })[]): Looks {
	const plain = lookOf('input', '');
	const height = Math.max(0, ...all.map(({ rows }) => rows));
	const joined = <T>(of: (looks: Looks) => Grid<T>, empty: T): Grid<T> =>
		Array.from({ length: height }, (_, row) => all.flatMap((each) => of(each)[row] ?? Array<T>(each.columns).fill(empty)));
	return {
		looks: joined(({ looks }) => looks, plain),
		formats: joined(({ formats }) => formats, PLAIN_FORMAT),
		wraps: joined(({ wraps }) => wraps, true),
	};
}

/**
 * What is merged across, neighbouring rows with the same columns as one range. Merges downwards are left out: only steps on
 * the first sheet are planned so, where no line shows the difference.
 */
export function mergesOf({ merges, cells }: SheetPlan): CellRange[] {
	const lines = new Set(cells.filter(isOneLine).map(({ row, column }) => `${row} ${column}`));
	const joined: CellRange[] = [];
	for (const merge of merges) {
		if (merge.startRow !== merge.endRow || lines.has(`${merge.startRow} ${merge.startColumn}`)) continue;
		const last = joined[joined.length - 1];
		const isNext =
			last && last.endRow + 1 === merge.startRow && last.startColumn === merge.startColumn && last.endColumn === merge.endColumn;
		if (isNext) joined[joined.length - 1] = { ...last, endRow: merge.endRow };
		else joined.push(merge);
	}
	return joined;
}

/** Titles and what stands below them run over their neighbours: merged, a row would not grow, and a freeze could cut them. */
function isOneLine({ role, runsOver }: PlannedCell): boolean {
	return role === 'title' || role === 'lead' || runsOver === true;
}

function put<T>(grid: Grid<T>, { row, column }: { readonly row: number; readonly column: number }, value: T): void {
	const cells = grid[row];
	if (cells) cells[column] = value;
}

/** A cell whose format is that of texts has it before it is written, and keeps an apostrophe as a letter. */
function contentOf(cell: PlannedCell, sheets: ReadonlyMap<string, Sheet>, locale: string, isText: boolean): string | number | boolean {
	if (cell.link) {
		const id = sheets.get(cell.link.sheet)?.getSheetId();
		const text = String(cell.value ?? cell.link.sheet);
		return id === undefined ? asText(text) : linkTo(id, cell.link.cell, text);
	}
	if (cell.formula !== undefined) return formulaFor(locale, cell.formula);
	if (cell.error !== undefined) return cell.error;
	return typeof cell.value === 'string' && !isText ? asText(cell.value) : (cell.value ?? '');
}

function ruleOf({ allows, isStrict, help }: NonNullable<PlannedArea['entry']>, sheets: ReadonlyMap<string, Sheet>): Validation {
	const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(!isStrict).setHelpText(help);
	switch (allows.type) {
		case 'list':
			return builder.requireValueInList([...allows.values], true).build();
		case 'range': {
			const { startRow, startColumn, endColumn } = allows.range;
			// To the end of the sheet, which may be shorter than the template's.
			const cells = `${toA1({ row: startRow, column: startColumn })}:${columnLetters(endColumn)}`;
			const sheet = sheets.get(allows.sheet);
			if (!sheet) throw new Error(`no sheet ${allows.sheet}`);
			return builder.requireValueInRange(sheet.getRange(cells), true).build();
		}
		case 'number':
			return builder.requireNumberBetween(allows.minimum, allows.maximum).build();
		case 'date':
			return builder.requireDate().build();
	}
}

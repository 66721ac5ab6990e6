import { type CellValue, isCellError, toA1 } from '#core';
import { isAllowed } from '../spreadsheet/allowed-value.ts';
import type { Cell, TextRun } from '../spreadsheet/cell.ts';
import { type EntryContext, enterFormula, enterText } from '../spreadsheet/enter-value.ts';
import { showFormula } from '../spreadsheet/formula-syntax.ts';
import { dateToSerial, isDateFormat, serialToDate, showValue } from '../spreadsheet/number-format.ts';
import { checkMayEdit, checkPresent, checkSize, RangePlace } from './range-place.ts';
import { RichTextValueService } from './rich-text-value.ts';
import { RefusedWrite, ServiceError } from './service-error.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;

/** The most characters that a cell takes. */
const MAX_TEXT = 50_000;

/** What stands in the cells: values, formulas, notes and texts with links. */
export abstract class RangeContent
	extends RangePlace
	implements
		Pick<
			GoogleRange,
			| 'getValue'
			| 'getValues'
			| 'getDisplayValue'
			| 'getDisplayValues'
			| 'getFormula'
			| 'getFormulas'
			| 'getNote'
			| 'getNotes'
			| 'getRichTextValue'
			| 'getRichTextValues'
			| 'setValue'
			| 'setValues'
			| 'setFormula'
			| 'setFormulas'
			| 'setNote'
			| 'setNotes'
			| 'setRichTextValue'
			| 'setRichTextValues'
			| 'isBlank'
			| 'clearContent'
			| 'clearNote'
		>
{
	getValue(): unknown {
		return this.#values()[0]?.[0];
	}

	getValues(): unknown[][] {
		return this.#values();
	}

	getDisplayValue(): string {
		return this.getDisplayValues()[0]?.[0] ?? '';
	}

	getDisplayValues(): string[][] {
		return this.mapCells((cell) => showValue(cell.value, cell.numberFormat, this.place.spreadsheet.locale));
	}

	getFormula(): string {
		return this.getFormulas()[0]?.[0] ?? '';
	}

	getFormulas(): string[][] {
		return this.mapCells((cell) => (cell.formula === undefined ? '' : `=${showFormula(cell.formula, this.place.spreadsheet.locale)}`));
	}

	getNote(): string {
		return this.getNotes()[0]?.[0] ?? '';
	}

	getNotes(): string[][] {
		return this.mapCells((cell) => cell.note ?? '');
	}

	getRichTextValue(): RichTextValue | null {
		return this.getRichTextValues()[0]?.[0] ?? null;
	}

	getRichTextValues(): (RichTextValue | null)[][] {
		return this.mapCells((cell) => {
			if (typeof cell.value !== 'string' && cell.value !== null) return null;
			return new RichTextValueService(cell.runs ?? [{ text: cell.value ?? '' }]).asGoogle<RichTextValue>();
		});
	}

	isBlank(): boolean {
		return this.mapCells((cell) => cell.value === null && cell.formula === undefined).every((row) => row.every(Boolean));
	}

	setValue(value: unknown): GoogleRange {
		return this.#enter(() => value);
	}

	setValues(values: unknown[][]): GoogleRange {
		checkSize(values, this.place.range, 'setValues');
		for (const value of values.flat()) checkValue(value);
		return this.#enter((row, column) => values[row]?.[column]);
	}

	setFormula(formula: string): GoogleRange {
		return this.changeCells(() => formulaEntry(formula, this.#context));
	}

	setFormulas(formulas: string[][]): GoogleRange {
		checkSize(formulas, this.place.range, 'setFormulas');
		const context = this.#context;
		return this.changeCells((row, column) => formulaEntry(formulas[row]?.[column] ?? '', context));
	}

	setNote(note: string | null): GoogleRange {
		return this.changeCells(() => ({ note: note || undefined }));
	}

	setNotes(notes: (string | null)[][]): GoogleRange {
		checkSize(notes, this.place.range, 'setNotes');
		return this.changeCells((row, column) => ({ note: notes[row]?.[column] || undefined }));
	}

	setRichTextValue(value: RichTextValue): GoogleRange {
		return this.changeCells(() => richTextEntry(value));
	}

	setRichTextValues(values: RichTextValue[][]): GoogleRange {
		checkSize(values, this.place.range, 'setRichTextValues');
		return this.changeCells((row, column) => richTextEntry(values[row]?.[column]));
	}

	clearContent(): GoogleRange {
		return this.changeCells(() => ({ value: null, formula: undefined, runs: undefined }));
	}

	clearNote(): GoogleRange {
		return this.changeCells(() => ({ note: undefined }));
	}

	protected mapCells<Result>(read: (cell: Cell, row: number, column: number) => Result): Result[][] {
		const { sheet, range } = this.place;
		checkPresent(this.place);
		const rows: Result[][] = [];
		for (let row = range.startRow; row <= range.endRow; row++) {
			const results: Result[] = [];
			for (let column = range.startColumn; column <= range.endColumn; column++) {
				results.push(read(sheet.cell(row, column), row - range.startRow, column - range.startColumn));
			}
			rows.push(results);
		}
		return rows;
	}

	/** Changes each cell. Rows and columns are counted from the range's own start. */
	protected changeCells(
		changeAt: (row: number, column: number, cell: Cell) => { readonly [Key in keyof Cell]?: Cell[Key] | undefined },
	): GoogleRange {
		const { sheet, range } = this.place;
		checkPresent(this.place);
		checkMayEdit(this.place, range);
		for (let row = range.startRow; row <= range.endRow; row++) {
			for (let column = range.startColumn; column <= range.endColumn; column++) {
				const change = changeAt(row - range.startRow, column - range.startColumn, sheet.cell(row, column));
				const numberFormat = change.numberFormat ?? undefined;
				const keepsFormat = 'value' in change && numberFormat !== undefined && sheet.cell(row, column).numberFormat !== undefined;
				sheet.change(row, column, keepsFormat ? withoutFormat(change) : change);
			}
		}
		return this.asGoogle();
	}

	/** All of it or nothing: one value that breaks a strict rule is enough. */
	#enter(valueAt: (row: number, column: number) => unknown): GoogleRange {
		const { spreadsheet, range } = this.place;
		const context = this.#context;
		const entries = this.mapCells((cell, row, column) => {
			const entry = this.#entryOf(valueAt(row, column), cell.numberFormat, context);
			const { validation, numberFormat = entry.numberFormat } = cell;
			const isRefused = validation && !validation.allowsInvalid && !isAllowed(entry.value, numberFormat, validation, spreadsheet);
			if (isRefused) {
				const at = toA1({ row: range.startRow + row, column: range.startColumn + column });
				throw new RefusedWrite(`The data you entered in cell ${at} violates the data validation rules set on this cell.`);
			}
			return entry;
		});
		return this.changeCells((row, column) => entries[row]?.[column] ?? {});
	}

	#values(): unknown[][] {
		return this.mapCells(({ value, numberFormat }) => {
			if (value === null) return '';
			if (isCellError(value)) return value.error;
			if (typeof value === 'number' && isDateFormat(numberFormat)) return serialToDate(value, this.place.spreadsheet.timeZone);
			return value;
		});
	}

	get #context(): EntryContext {
		const { run, spreadsheet } = this.place;
		const ranges = new Set([...spreadsheet.namedRanges.keys()].map((name) => name.toUpperCase()));
		return { locale: spreadsheet.locale, year: new Date(run.now()).getFullYear(), known: { functions: run.customFunctions, ranges } };
	}

	#entryOf(value: unknown, format: string | undefined, context: EntryContext): Entered {
		const bare = { formula: undefined, runs: undefined };
		checkValue(value);
		if (value === null || value === undefined) return { ...bare, value: null };
		if (value instanceof Date) return { ...bare, value: dateToSerial(value, this.place.spreadsheet.timeZone), numberFormat: 'yyyy-mm-dd' };
		if (typeof value === 'number') return { ...bare, value: Number.isFinite(value) ? value : { error: '#NUM!' } };
		if (typeof value === 'boolean') return { ...bare, value };
		const { value: entered, formula, numberFormat } = enterText(String(value), format, context);
		return { ...bare, value: entered, formula, ...(numberFormat === undefined ? {} : { numberFormat }) };
	}
}

interface Entered {
	readonly value: CellValue;
	readonly formula: string | undefined;
	readonly runs: undefined;
	readonly numberFormat?: string;
}

function checkValue(value: unknown): void {
	if (typeof value === 'string' && value.length > MAX_TEXT) {
		throw new ServiceError(`Your input contains more than the maximum of ${MAX_TEXT} characters in a single cell.`);
	}
	if (
		typeof value === 'function' ||
		typeof value === 'symbol' ||
		(typeof value === 'object' && value !== null && !(value instanceof Date))
	) {
		throw new ServiceError(`A cell takes no ${typeof value}.`);
	}
}

function withoutFormat<Change extends { numberFormat?: unknown }>(change: Change): Omit<Change, 'numberFormat'> {
	const { numberFormat: _dropped, ...rest } = change;
	return rest;
}

function formulaEntry(text: string, context: EntryContext): Entered {
	return { value: null, formula: undefined, runs: undefined, ...(text === '' ? {} : enterFormula(text, context)) };
}

function richTextEntry(value: unknown): { value: CellValue; formula: undefined; runs: readonly TextRun[] | undefined } {
	if (!(value instanceof RichTextValueService)) throw new ServiceError('A RichTextValue was expected.');
	const runs = value.runs;
	const isPlain = runs.every((run) => run.link === undefined && run.style === undefined);
	return { value: value.getText() || null, formula: undefined, runs: isPlain ? undefined : runs };
}

import { type CellValue, isCellError, toA1 } from '#core';
import type { CellContent, PlaceView } from '#core/panel';
import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import type { FormerCell } from '../contract/shared.ts';
import { asText } from './cell-text.ts';
import { toCellValue } from './cell-value.ts';
import { Problem } from './problem.ts';
import { sheetNamed } from './read-workbook.ts';
import { SerialClock } from './serial-clock.ts';
import { withLock } from './with-lock.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** How a serial date is shown where the cell showed none. */
export const DATE_FORMAT = 'yyyy-mm-dd';
/** A cell in which everything is text. */
const TEXT_FORMAT = '@';

export function select(place: RequestOf<'select'>): ReplyOf<'select'> {
	cellAt(SpreadsheetApp.getActiveSpreadsheet(), place).activate();
	return {};
}

export function apply({ place, before, after, isDate }: RequestOf<'apply'>): ReplyOf<'apply'> {
	return edit(place, before, (cell, former) => {
		if (former.formula !== '') throw new Problem('holdsFormula', { cell: toA1(place) });
		write(cell, after, former.format);
		if (isDate && !showsDate(former.format)) cell.setNumberFormat(DATE_FORMAT);
	});
}

export function undo({ place, written, former }: RequestOf<'undo'>): ReplyOf<'undo'> {
	edit(place, written, (cell, { format }) => restore(cell, former, format));
	return {};
}

export function explain({ place, before, text }: RequestOf<'explain'>): ReplyOf<'explain'> {
	edit(place, before === '' ? null : before, (cell, { format }) => write(cell, text, format));
	return {};
}

/** Changes one cell, if it still holds what the person saw; returns all that is needed to put it back. */
function edit(place: PlaceView, seen: CellContent, change: (cell: Range, former: FormerCell) => void): FormerCell {
	return withLock(() => {
		const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
		const cell = cellAt(spreadsheet, place);
		const value = toCellValue(cell.getValue(), new SerialClock(spreadsheet.getSpreadsheetTimeZone()));
		if (!isSame(contentOf(value), seen)) throw new Problem('changed', { cell: toA1(place) });
		const former = { formula: cell.getFormula(), content: contentOf(value), format: cell.getNumberFormat() };
		try {
			change(cell, former);
		} catch (error) {
			if (error instanceof Problem) throw error;
			putBack(cell, former);
			throw new Problem('locked', { cell: toA1(place) });
		}
		return former;
	});
}

function restore(cell: Range, former: FormerCell, format: string): void {
	if (former.format !== format) cell.setNumberFormat(former.format);
	if (former.formula === '') write(cell, former.content, former.format);
	else cell.setFormula(former.formula);
}

/** After a change that failed half-way; where even that fails, nothing was written in the first place. */
function putBack(cell: Range, former: FormerCell): void {
	try {
		restore(cell, former, cell.getNumberFormat());
	} catch {
		// The person is told that the cell can't be changed.
	}
}

function write(cell: Range, content: CellContent, format: string): void {
	if (content === null || content === '') cell.setValue('');
	else cell.setValue(typeof content === 'string' && format !== TEXT_FORMAT ? asText(content) : content);
}

export function showsDate(format: string): boolean {
	return /[dmy]/i.test(format.replace(/"[^"]*"|\\./g, ''));
}

function contentOf(value: CellValue): CellContent {
	return isCellError(value) ? value.error : value;
}

function isSame(one: CellContent, other: CellContent): boolean {
	if (typeof one === 'string' && typeof other === 'string') return one.trim() === other.trim();
	return one === other || ((one ?? '') === '' && (other ?? '') === '');
}

function cellAt(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, place: PlaceView): Range {
	const sheet = sheetNamed(spreadsheet, place.sheet);
	try {
		return sheet.getRange(place.row + 1, place.column + 1);
	} catch {
		throw new Problem('cellGone', { cell: toA1(place) });
	}
}

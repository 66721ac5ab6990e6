import { type CellValue, isCellError, toA1 } from '#core';
import type { CellContent, PlaceView } from '#core/view';
import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import type { FormerCell } from '../contract/shared.ts';
import { asText } from './cell-text.ts';
import { toCellValue } from './cell-value.ts';
import { hasStrictRule, writeDespiteRules } from './lifted-rules.ts';
import { Problem } from './problem.ts';
import { sheetNamed } from './read-workbook.ts';
import { SerialClock } from './serial-clock.ts';
import { withLock } from './with-lock.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** How a serial date is shown where the cell showed none. */
export const DATE_FORMAT = 'yyyy-mm-dd';
/** A cell in which everything is text. */
export const TEXT_FORMAT = '@';
export const PLAIN_FORMAT = 'general';

export function select(place: RequestOf<'select'>): ReplyOf<'select'> {
	cellAt(SpreadsheetApp.getActiveSpreadsheet(), place).activate();
	return {};
}

export function apply({ place, before, after, isDate }: RequestOf<'apply'>): ReplyOf<'apply'> {
	return edit(place, before, after, (cell, format) => {
		// The format first: it changes nothing of the text that stands there, and a run that is stopped leaves no bare number.
		const shownAs = formatFor(after, isDate, format);
		if (shownAs !== format) cell.setNumberFormat(shownAs);
		// A day is what a rule for days asks for, whatever it makes of its number.
		if (isDate) writeDespiteRules(cell, () => write(cell, after, shownAs));
		else write(cell, after, shownAs);
	});
}

export function undo({ place, written, former }: RequestOf<'undo'>): ReplyOf<'undo'> {
	edit(place, written, former.content, (cell, format) => restore(cell, former, format));
	return {};
}

export function explain({ place, before, text }: RequestOf<'explain'>): ReplyOf<'explain'> {
	edit(place, before === '' ? null : before, text, (cell, format) => write(cell, text, format));
	return {};
}

/**
 * Changes one cell, if it still holds what the person saw; returns all that is needed to put it back. Where it holds what
 * is wanted already, an earlier run was stopped before it could say so, and this one ends what that one began.
 */
function edit(place: PlaceView, seen: CellContent, wanted: CellContent, change: (cell: Range, format: string) => void): FormerCell {
	return withLock(() => {
		const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
		const cell = cellAt(spreadsheet, place);
		const content = contentOf(toCellValue(cell.getValue(), new SerialClock(spreadsheet.getSpreadsheetTimeZone())));
		if (!isSame(content, seen) && !isSame(content, wanted)) throw new Problem('changed', { cell: toA1(place) });
		if (cell.getFormula() !== '') throw new Problem('holdsFormula', { cell: toA1(place) });
		if (isCovered(cell)) throw new Problem('covered', { cell: toA1(place) });
		const before = isSame(content, seen) ? content : seen;
		const former = { formula: '', content: before, format: ownFormat(cell.getNumberFormat()) };
		try {
			change(cell, former.format);
			// What Google refuses it may tell no sooner than here.
			SpreadsheetApp.flush();
		} catch {
			putBack(cell, { ...former, content });
			throw new Problem(isRefusedByRule(cell) ? 'refusedByRule' : 'locked', { cell: toA1(place) });
		}
		return former;
	});
}

/** The value first, which an apostrophe keeps a text whatever the format: a run that is stopped leaves what was there. */
function restore(cell: Range, former: FormerCell, format: string): void {
	writeDespiteRules(cell, () => write(cell, former.content, format));
	if (former.format !== format) cell.setNumberFormat(former.format);
}

/** After a change that failed half-way; where even that fails, nothing was written in the first place. */
function putBack(cell: Range, former: FormerCell): void {
	try {
		restore(cell, former, ownFormat(cell.getNumberFormat()));
		SpreadsheetApp.flush();
	} catch {
		// The person is told that the cell can't be changed.
	}
}

/** Google's messages come in the language of the account: what was refused is told by what the cell is. */
function isRefusedByRule(cell: Range): boolean {
	try {
		return cell.canEdit() && hasStrictRule(cell);
	} catch {
		return false;
	}
}

/** How a cell of that format must be formatted to show what will be written. */
export function formatFor(content: CellContent, isDate: boolean, format: string): string {
	if (isDate) return showsDate(format) ? format : DATE_FORMAT;
	return typeof content === 'number' && format === TEXT_FORMAT ? PLAIN_FORMAT : format;
}

function write(cell: Range, content: CellContent, format: string): void {
	cell.setValue(asWritten(content, format));
}

/** What Google is given so that the cell holds just that. */
export function asWritten(content: CellContent, format: string): string | number | boolean {
	if (content === null || content === '') return '';
	return typeof content === 'string' && format !== TEXT_FORMAT ? asText(content) : content;
}

/** Google answers `0.###############` for a cell that nobody gave a format; set as one, it would be one. */
export function ownFormat(format: string): string {
	return /^0\.#+$/.test(format) ? PLAIN_FORMAT : format;
}

export function showsDate(format: string): boolean {
	return /[dmy]/i.test(format.replace(/"[^"]*"|\\./g, ''));
}

/** Of merged cells only the first is seen. */
function isCovered(cell: Range): boolean {
	return cell.getMergedRanges().some((range) => range.getRow() !== cell.getRow() || range.getColumn() !== cell.getColumn());
}

export function contentOf(value: CellValue): CellContent {
	return isCellError(value) ? value.error : value;
}

export function isSame(one: CellContent, other: CellContent): boolean {
	if (typeof one === 'string' && typeof other === 'string') return one.trim() === other.trim();
	return (one ?? '') === (other ?? '');
}

function cellAt(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, place: PlaceView): Range {
	const sheet = sheetNamed(spreadsheet, place.sheet);
	try {
		return sheet.getRange(place.row + 1, place.column + 1);
	} catch {
		throw new Problem('cellGone', { cell: toA1(place) });
	}
}

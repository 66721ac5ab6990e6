import type { CellValue } from '#core';
import type { SerialClock } from './serial-clock.ts';

const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|ERROR!|SPILL!|CALC!)$/;

/** What `getValues` gives for a cell: text, number, boolean, date; an empty text where the cell is empty. */
export type SheetValue = unknown;

/** A cell as core knows it. Sheets takes an error's name for the error even where it is typed by hand. */
export function toCellValue(value: SheetValue, clock: SerialClock): CellValue {
	if (typeof value === 'string') return value === '' ? null : ERROR.test(value) ? { error: value } : value;
	if (typeof value === 'number' || typeof value === 'boolean') return value;
	if (isDate(value)) return clock.serialOf(value.getTime());
	return value === null || value === undefined ? null : String(value);
}

/** Dates may come from another realm than this script's, so `instanceof` would miss them. */
export function isDate(value: SheetValue): value is Date {
	return Object.prototype.toString.call(value) === '[object Date]';
}

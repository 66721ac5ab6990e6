import { ServiceError } from '../apps-script/service-error.ts';
import type { SpreadsheetModel } from './spreadsheet-model.ts';

/** Of a spreadsheet, and of a sheet: ZZZ is the last column (support.google.com/drive/answer/37603). */
const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;
const LONGEST_NAME = 100;
/** 1,000 rows of 26 columns. */
export const NEW_SHEET_CELLS = 26_000;

/** @throws ServiceError where so many more cells are more than a spreadsheet holds */
export function checkCells({ sheets }: SpreadsheetModel, added: number): void {
	const present = sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
	if (present + added > MOST_CELLS)
		throw new ServiceError(`This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`);
}

/** @throws ServiceError where a sheet has no more room for so many columns */
export function checkColumns(columns: number): void {
	if (columns > MOST_COLUMNS) throw new ServiceError(`You can’t have more than ${MOST_COLUMNS} columns in a sheet.`);
}

/** @throws ServiceError where the name is empty or longer than Google takes */
export function checkSheetName(name: string): void {
	if (name.trim() === '' || name.length > LONGEST_NAME) throw new ServiceError('The sheet name must be between 1 and 100 characters long.');
}

/** Letters, digits and underscores; nothing that could be a cell in either notation, or a boolean (support.google.com/docs/answer/63175). */
export function isRangeName(name: string): boolean {
	const isCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^R\d*C\d*$/i.test(name);
	return /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) && !isCell && !/^(?:true|false)$/i.test(name);
}

/** A language that this machine knows, with a country or without. */
export function isLocale(locale: string): boolean {
	if (!/^[a-z]{2,3}(?:_[A-Z]{2})?$/.test(locale)) return false;
	const [language = '', country] = locale.split('_');
	const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
	const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
	return names.of(language) !== undefined && (country === undefined || regions.of(country) !== undefined);
}

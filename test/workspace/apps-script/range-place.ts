import { columnLetters, type Range } from '#core';
import { rangeToA1 } from '../spreadsheet/a1-range.ts';
import { forbids } from '../spreadsheet/protection.ts';
import type { SheetModel } from '../spreadsheet/sheet-model.ts';
import type { SpreadsheetModel } from '../spreadsheet/spreadsheet-model.ts';
import type { ScriptRun } from './script-run.ts';
import { RefusedWrite, ServiceError, wrongParameters } from './service-error.ts';
import { ServiceObject } from './service-object.ts';

export interface Place {
	readonly run: ScriptRun;
	readonly spreadsheet: SpreadsheetModel;
	readonly sheet: SheetModel;
	readonly range: Range;
}

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Makes what is made of other objects and hands them out again: handed to a run, so that these need not import each other. */
export interface ServiceMakers {
	range(place: Place): GoogleRange;
	spreadsheet(run: ScriptRun, model: SpreadsheetModel): GoogleAppsScript.Spreadsheet.Spreadsheet;
}

const PROTECTED =
	'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Where a range is. Scripts count rows and columns from 1. */
export abstract class RangePlace
	extends ServiceObject
	implements
		Pick<
			GoogleRange,
			| 'getRow'
			| 'getRowIndex'
			| 'getColumn'
			| 'getNumRows'
			| 'getNumColumns'
			| 'getHeight'
			| 'getWidth'
			| 'getLastRow'
			| 'getLastColumn'
			| 'getA1Notation'
			| 'getGridId'
		>
{
	override readonly serviceName = 'Range';
	readonly place: Place;

	/** The range that a script handed in. */
	static of(range: unknown): RangePlace {
		if (range instanceof RangePlace) return range;
		throw new ServiceError(`A Range was expected, not ${range === null ? 'null' : typeof range}.`);
	}

	constructor(place: Place) {
		super();
		this.place = place;
	}

	getRow(): number {
		return this.place.range.startRow + 1;
	}

	getRowIndex(): number {
		return this.getRow();
	}

	getColumn(): number {
		return this.place.range.startColumn + 1;
	}

	getNumRows(): number {
		return this.place.range.endRow - this.place.range.startRow + 1;
	}

	getNumColumns(): number {
		return this.place.range.endColumn - this.place.range.startColumn + 1;
	}

	getHeight(): number {
		return this.getNumRows();
	}

	getWidth(): number {
		return this.getNumColumns();
	}

	getLastRow(): number {
		return this.place.range.endRow + 1;
	}

	getLastColumn(): number {
		return this.place.range.endColumn + 1;
	}

	getA1Notation(): string {
		return rangeToA1(this.place.range);
	}

	getGridId(): number {
		return this.place.sheet.id;
	}
}

/** @throws ServiceError where a person has deleted the sheet in the meantime */
export function checkPresent({ spreadsheet, sheet }: Omit<Place, 'range'>): void {
	if (!spreadsheet.sheets.includes(sheet)) throw new ServiceError(`Sheet ${sheet.id} not found`);
}

/** @throws ServiceError where someone else has protected a cell of the range */
export function checkMayEdit({ run, spreadsheet, sheet }: Omit<Place, 'range'>, range: Range): void {
	if (run.authorization.mode === 'CUSTOM_FUNCTION')
		throw new ServiceError('You do not have permission to change cells in a custom function.');
	if (sheet.protections.some((protection) => forbids(protection, range, run.host.user.email, spreadsheet.owner))) {
		throw new RefusedWrite(PROTECTED);
	}
	spreadsheet.revision++;
}

/** @throws ServiceError where someone else has protected the sheet: how it looks as a whole is theirs, whatever cells they left open */
export function checkMayEditSheet({ run, spreadsheet, sheet }: Omit<Place, 'range'>): void {
	const whole = { startRow: 0, startColumn: 0, endRow: sheet.maxRows - 1, endColumn: sheet.maxColumns - 1 };
	const isForbidden = sheet.protections.some(
		(protection) => protection.range === undefined && forbids(protection, whole, run.host.user.email, spreadsheet.owner),
	);
	if (isForbidden) throw new RefusedWrite(PROTECTED);
	spreadsheet.revision++;
}

/** @throws ServiceError as Google words it, where the data has another size than the range */
export function checkSize<Value>(data: readonly (readonly Value[])[], range: Range, method: string): void {
	if (!Array.isArray(data) || data.some((row) => !Array.isArray(row))) throw wrongParameters(`SpreadsheetApp.Range.${method}`, [data]);
	const rows = range.endRow - range.startRow + 1;
	const columns = range.endColumn - range.startColumn + 1;
	if (data.length !== rows) {
		throw new ServiceError(
			`The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${rows}.`,
		);
	}
	const odd = data.find((row) => row.length !== columns);
	if (odd) {
		throw new ServiceError(
			`The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${columns}.`,
		);
	}
}

/** @throws ServiceError where the range is not within the sheet */
export function checkInside(range: Range, sheet: SheetModel): Range {
	const { startRow, startColumn, endRow, endColumn } = range;
	if (![startRow, startColumn, endRow, endColumn].every(Number.isInteger)) {
		throw wrongParameters('SpreadsheetApp.Sheet.getRange', [startRow + 1, startColumn + 1]);
	}
	if (startRow < 0 || endRow < startRow) throw new ServiceError('The number of rows in the range must be at least 1.');
	if (startColumn < 0 || endColumn < startColumn) throw new ServiceError('The number of columns in the range must be at least 1.');
	if (endRow >= sheet.maxRows || endColumn >= sheet.maxColumns) {
		throw new ServiceError(
			`The coordinates of the range are outside the dimensions of the sheet (${columnLetters(sheet.maxColumns - 1)}${sheet.maxRows}).`,
		);
	}
	return range;
}

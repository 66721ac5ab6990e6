import { columnLetters, type Range } from '#core';
import { parseRange } from '../spreadsheet/a1-range.ts';
import { checkSheetName } from '../spreadsheet/limits.ts';
import { SheetType } from './enumerations.ts';
import { RangeListService } from './range-list.ts';
import { checkInside, checkMayEditSheet, checkPresent, type Place, RangePlace } from './range-place.ts';
import { ServiceError, wrongParameters } from './service-error.ts';
import { ServiceObject } from './service-object.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a sheet is called, how far it goes, and the ranges on it. Sheets are made of `SheetService`, at the end of this line of classes. */
export abstract class SheetPlace
	extends ServiceObject
	implements
		Pick<
			Sheet,
			| 'getName'
			| 'getSheetName'
			| 'setName'
			| 'getSheetId'
			| 'getIndex'
			| 'getParent'
			| 'getType'
			| 'getRange'
			| 'getRangeList'
			| 'getDataRange'
			| 'getLastRow'
			| 'getLastColumn'
			| 'getMaxRows'
			| 'getMaxColumns'
			| 'activate'
			| 'setActiveRange'
			| 'setActiveSelection'
		>
{
	override readonly serviceName = 'Sheet';
	readonly place: Omit<Place, 'range'>;

	constructor({ run, spreadsheet, sheet }: Omit<Place, 'range'>) {
		super();
		this.place = { run, spreadsheet, sheet };
	}

	getName(): string {
		return this.place.sheet.name;
	}

	getSheetName(): string {
		return this.getName();
	}

	setName(name: string): Sheet {
		const { spreadsheet } = this.present;
		checkSheetName(name);
		const other = spreadsheet.sheetByName(name);
		if (other && other !== this.place.sheet)
			throw new ServiceError(`A sheet with the name “${name}” already exists. Please enter another name.`);
		checkMayEditSheet(this.present);
		this.present.sheet.name = name;
		return this.asGoogle();
	}

	getSheetId(): number {
		return this.place.sheet.id;
	}

	getIndex(): number {
		return this.place.spreadsheet.sheets.indexOf(this.place.sheet) + 1;
	}

	getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
		return this.place.run.make.spreadsheet(this.place.run, this.place.spreadsheet);
	}

	getType(): GoogleAppsScript.Spreadsheet.SheetType {
		return SheetType.GRID as unknown as GoogleAppsScript.Spreadsheet.SheetType;
	}

	getRange(rowOrA1: number | string, column?: number, rows = 1, columns = 1): GoogleAppsScript.Spreadsheet.Range {
		const { sheet, spreadsheet } = this.place;
		if (typeof rowOrA1 === 'string') {
			const named = spreadsheet.namedRanges.get(rowOrA1);
			const range = parseRange(rowOrA1.slice(rowOrA1.lastIndexOf('!') + 1), sheet) ?? (named?.sheetId === sheet.id ? named : undefined);
			if (!range) throw new ServiceError('Range not found');
			return this.range(range);
		}
		if (typeof rowOrA1 !== 'number' || typeof column !== 'number')
			throw wrongParameters('SpreadsheetApp.Sheet.getRange', [rowOrA1, column]);
		return this.range({
			startRow: rowOrA1 - 1,
			startColumn: column - 1,
			endRow: rowOrA1 + rows - 2,
			endColumn: column + columns - 2,
		});
	}

	getRangeList(places: string[]): GoogleAppsScript.Spreadsheet.RangeList {
		return new RangeListService(places.map((place) => this.getRange(place))).asGoogle();
	}

	getDataRange(): GoogleAppsScript.Spreadsheet.Range {
		const { rows, columns } = this.present.sheet.contentSize();
		return this.range({ startRow: 0, startColumn: 0, endRow: Math.max(rows, 1) - 1, endColumn: Math.max(columns, 1) - 1 });
	}

	getLastRow(): number {
		return this.present.sheet.contentSize().rows;
	}

	getLastColumn(): number {
		return this.present.sheet.contentSize().columns;
	}

	getMaxRows(): number {
		return this.present.sheet.maxRows;
	}

	getMaxColumns(): number {
		return this.present.sheet.maxColumns;
	}

	activate(): Sheet {
		const { spreadsheet, sheet, run } = this.present;
		spreadsheet.activeSheetId = sheet.id;
		spreadsheet.selection = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
		run.host.window.select(sheet.id);
		return this.asGoogle();
	}

	setActiveRange(range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
		RangePlace.of(range);
		return range.activate();
	}

	setActiveSelection(range: GoogleAppsScript.Spreadsheet.Range | string): GoogleAppsScript.Spreadsheet.Range {
		return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
	}

	/** @throws ServiceError where a person has deleted the sheet in the meantime */
	protected get present(): Omit<Place, 'range'> {
		checkPresent(this.place);
		return this.place;
	}

	protected range(range: Range): GoogleAppsScript.Spreadsheet.Range {
		const { sheet } = this.present;
		if (range.endColumn >= 18_278) throw new ServiceError(`Columns end before ${columnLetters(18_278)}.`);
		return this.place.run.make.range({ ...this.place, range: checkInside(range, sheet) });
	}

	/** All cells, of which somebody else may have protected some. */
	protected get wholeRange(): Range {
		const { sheet } = this.present;
		return { startRow: 0, startColumn: 0, endRow: sheet.maxRows - 1, endColumn: sheet.maxColumns - 1 };
	}
}

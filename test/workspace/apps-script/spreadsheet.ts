import { parseRange } from '../spreadsheet/a1-range.ts';
import { copySheet } from '../spreadsheet/copy-sheet.ts';
import { checkCells, checkSheetName, isLocale, isRangeName, NEW_SHEET_CELLS } from '../spreadsheet/limits.ts';
import type { SheetModel } from '../spreadsheet/sheet-model.ts';
import type { SpreadsheetModel } from '../spreadsheet/spreadsheet-model.ts';
import { DeveloperMetadataService } from './developer-metadata.ts';
import { nameOf } from './enumerations.ts';
import { NamedRangeService } from './named-range.ts';
import { ProtectionService } from './protection.ts';
import { RangeService } from './range.ts';
import { checkMayEdit, RangePlace } from './range-place.ts';
import type { ScriptRun } from './script-run.ts';
import { ServiceError } from './service-error.ts';
import { ServiceObject } from './service-object.ts';
import { SheetService } from './sheet.ts';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A spreadsheet takes 200 sheets, and 10 million cells in all of them. */
const MAX_SHEETS = 200;

export class SpreadsheetService
	extends ServiceObject
	implements
		Pick<
			GoogleSpreadsheet,
			| 'getId'
			| 'getName'
			| 'rename'
			| 'getUrl'
			| 'getSheets'
			| 'getNumSheets'
			| 'getSheetByName'
			| 'getSheetById'
			| 'getActiveSheet'
			| 'setActiveSheet'
			| 'getActiveRange'
			| 'setActiveRange'
			| 'getActiveCell'
			| 'getCurrentCell'
			| 'getRange'
			| 'getRangeByName'
			| 'getNamedRanges'
			| 'setNamedRange'
			| 'removeNamedRange'
			| 'insertSheet'
			| 'deleteSheet'
			| 'moveActiveSheet'
			| 'getProtections'
			| 'getSpreadsheetLocale'
			| 'setSpreadsheetLocale'
			| 'getSpreadsheetTimeZone'
			| 'setSpreadsheetTimeZone'
			| 'toast'
			| 'addDeveloperMetadata'
			| 'getDeveloperMetadata'
		>
{
	override readonly serviceName = 'Spreadsheet';
	readonly #run: ScriptRun;
	readonly model: SpreadsheetModel;

	constructor(run: ScriptRun, model: SpreadsheetModel) {
		super();
		this.#run = run;
		this.model = model;
	}

	getId(): string {
		return this.model.id;
	}

	getName(): string {
		return this.model.name;
	}

	rename(name: string): void {
		this.model.name = name;
		this.model.revision++;
	}

	getUrl(): string {
		return `https://docs.google.com/spreadsheets/d/${this.model.id}/edit`;
	}

	getSheets(): GoogleAppsScript.Spreadsheet.Sheet[] {
		return this.model.sheets.map((sheet) => this.#sheet(sheet));
	}

	getNumSheets(): number {
		return this.model.sheets.length;
	}

	getSheetByName(name: string): GoogleAppsScript.Spreadsheet.Sheet | null {
		const sheet = this.model.sheets.find((one) => one.name === name);
		return sheet ? this.#sheet(sheet) : null;
	}

	getSheetById(id: number): GoogleAppsScript.Spreadsheet.Sheet | null {
		const sheet = this.model.sheetById(id);
		return sheet ? this.#sheet(sheet) : null;
	}

	getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
		return this.#sheet(this.#activeSheet);
	}

	setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
		return SheetService.of(sheet).activate();
	}

	getActiveRange(): GoogleAppsScript.Spreadsheet.Range | null {
		return this.#range(this.#activeSheet, this.model.selection).asGoogle();
	}

	getActiveCell(): GoogleAppsScript.Spreadsheet.Range {
		const { startRow, startColumn } = this.model.selection;
		return this.#range(this.#activeSheet, { startRow, startColumn, endRow: startRow, endColumn: startColumn }).asGoogle();
	}

	getCurrentCell(): GoogleAppsScript.Spreadsheet.Range | null {
		return this.getActiveCell();
	}

	setActiveRange(range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
		RangePlace.of(range);
		return range.activate();
	}

	getRange(a1: string): GoogleAppsScript.Spreadsheet.Range {
		const named = this.getRangeByName(a1);
		if (named) return named;
		const mark = a1.lastIndexOf('!');
		const name =
			mark < 0
				? undefined
				: a1
						.slice(0, mark)
						.replace(/^'(.*)'$/, '$1')
						.replaceAll("''", "'");
		const sheet = name === undefined ? this.#activeSheet : this.model.sheetByName(name);
		const range = sheet && parseRange(a1.slice(mark + 1), sheet);
		if (!sheet || !range) throw new ServiceError('Range not found');
		return this.#range(sheet, range).asGoogle();
	}

	getRangeByName(name: string): GoogleAppsScript.Spreadsheet.Range | null {
		const named = this.model.namedRanges.get(name);
		const sheet = named && this.model.sheetById(named.sheetId);
		return named && sheet ? this.#range(sheet, named).asGoogle() : null;
	}

	getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
		return [...this.model.namedRanges.keys()].map((name) => new NamedRangeService(this.#run, this.model, name).asGoogle());
	}

	setNamedRange(name: string, range: GoogleAppsScript.Spreadsheet.Range): void {
		if (!isRangeName(name)) throw new ServiceError('The name for the named range is invalid.');
		const { place } = RangePlace.of(range);
		this.model.namedRanges.set(name, { ...place.range, sheetId: place.sheet.id });
		this.model.revision++;
	}

	removeNamedRange(name: string): void {
		if (!this.model.namedRanges.delete(name)) throw new ServiceError('Named range not found');
		this.model.revision++;
	}

	insertSheet(...parameters: readonly unknown[]): GoogleAppsScript.Spreadsheet.Sheet {
		const name = parameters.find((part) => typeof part === 'string') ?? this.#freeName();
		const index = parameters.find((part) => typeof part === 'number');
		const options = parameters.find((part): part is { template?: unknown } => typeof part === 'object' && part !== null);
		checkSheetName(name);
		checkCells(this.model, NEW_SHEET_CELLS);
		if (this.model.sheets.length >= MAX_SHEETS) throw new ServiceError(`You can’t have more than ${MAX_SHEETS} sheets in a document.`);
		if (this.model.sheetByName(name)) throw new ServiceError(`A sheet with the name “${name}” already exists. Please enter another name.`);
		if (this.#run.authorization.mode === 'CUSTOM_FUNCTION') throw new ServiceError('You do not have permission to call insertSheet');
		const sheet = this.model.addSheet(name, index ?? this.model.sheets.indexOf(this.#activeSheet) + 1);
		if (options?.template) copySheet(SheetService.of(options.template).place.sheet, sheet);
		this.model.revision++;
		return SheetService.of(this.#sheet(sheet)).activate();
	}

	deleteSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
		const { sheet: gone } = SheetService.of(sheet).place;
		if (this.model.sheets.every((other) => other === gone || other.isHidden)) {
			throw new ServiceError("You can't remove all the visible sheets in a document.");
		}
		checkMayEdit(
			{ run: this.#run, spreadsheet: this.model, sheet: gone },
			{ startRow: 0, startColumn: 0, endRow: gone.maxRows - 1, endColumn: gone.maxColumns - 1 },
		);
		this.model.sheets = this.model.sheets.filter((other) => other !== gone);
		for (const [name, range] of this.model.namedRanges) if (range.sheetId === gone.id) this.model.namedRanges.delete(name);
		this.model.revision++;
	}

	moveActiveSheet(position: number): void {
		const sheet = this.#activeSheet;
		if (!(position >= 1 && position <= this.model.sheets.length)) throw new ServiceError('The position is out of range.');
		this.model.sheets = this.model.sheets.filter((other) => other !== sheet);
		this.model.sheets.splice(position - 1, 0, sheet);
		this.model.revision++;
	}

	getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
		return this.model.sheets.flatMap((sheet) =>
			ProtectionService.all({ run: this.#run, spreadsheet: this.model, sheet }, nameOf(type) as 'RANGE' | 'SHEET'),
		);
	}

	getSpreadsheetLocale(): string {
		return this.model.locale;
	}

	setSpreadsheetLocale(locale: string): void {
		if (!isLocale(locale)) throw new ServiceError(`Invalid argument: ${locale}`);
		this.model.locale = locale;
		this.model.revision++;
	}

	getSpreadsheetTimeZone(): string {
		return this.model.timeZone;
	}

	setSpreadsheetTimeZone(timeZone: string): void {
		try {
			new Intl.DateTimeFormat('en', { timeZone });
		} catch {
			throw new ServiceError(`Invalid argument: ${timeZone}`);
		}
		this.model.timeZone = timeZone;
		this.model.revision++;
	}

	toast(message: string, title = '', seconds: number | null = 5): void {
		this.#run.host.window.toast(String(message), String(title), seconds ?? 5);
	}

	addDeveloperMetadata(key: string, ...rest: readonly unknown[]): GoogleSpreadsheet {
		DeveloperMetadataService.add({ spreadsheet: this.model }, { key, rest, location: {} });
		return this.asGoogle();
	}

	getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
		return DeveloperMetadataService.find({ spreadsheet: this.model }, ({ sheetId }) => sheetId === undefined);
	}

	get #activeSheet(): SheetModel {
		const sheet = this.model.activeSheet;
		if (!sheet) throw new ServiceError('The spreadsheet has no sheet.');
		return sheet;
	}

	#sheet(sheet: SheetModel): GoogleAppsScript.Spreadsheet.Sheet {
		return new SheetService({ run: this.#run, spreadsheet: this.model, sheet }).asGoogle();
	}

	#range(sheet: SheetModel, range: ConstructorParameters<typeof RangeService>[0]['range']): RangeService {
		return new RangeService({ run: this.#run, spreadsheet: this.model, sheet, range });
	}

	#freeName(): string {
		let number = this.model.sheets.length + 1;
		while (this.model.sheetByName(`Sheet${number}`)) number++;
		return `Sheet${number}`;
	}
}

import { columnLetters, type Range } from '#core';
import { parseRange } from '../spreadsheet/a1-range.ts';
import { changeCell } from '../spreadsheet/cell.ts';
import { ConditionalFormatRuleService } from './conditional-format-rule.ts';
import { DeveloperMetadataService } from './developer-metadata.ts';
import { nameOf, SheetType } from './enumerations.ts';
import { ProtectionService } from './protection.ts';
import { RangeService } from './range.ts';
import { RangeListService } from './range-list.ts';
import { checkInside, checkMayEdit, type Place } from './range-place.ts';
import { ServiceError, wrongParameters } from './service-error.ts';
import { ServiceObject } from './service-object.ts';
import { SpreadsheetService } from './spreadsheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One sheet: its cells by ranges, and what belongs to it as a whole. */
export class SheetService
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
			| 'isSheetHidden'
			| 'hideSheet'
			| 'showSheet'
			| 'getTabColor'
			| 'setTabColor'
			| 'getFrozenRows'
			| 'getFrozenColumns'
			| 'setFrozenRows'
			| 'setFrozenColumns'
			| 'setColumnWidth'
			| 'setColumnWidths'
			| 'getColumnWidth'
			| 'autoResizeColumns'
			| 'setRowHeight'
			| 'setRowHeights'
			| 'hideColumns'
			| 'hideRows'
			| 'setHiddenGridlines'
			| 'getConditionalFormatRules'
			| 'setConditionalFormatRules'
			| 'clearConditionalFormatRules'
			| 'protect'
			| 'getProtections'
			| 'appendRow'
			| 'insertRowsAfter'
			| 'insertRowsBefore'
			| 'insertRowAfter'
			| 'insertRowBefore'
			| 'deleteRow'
			| 'deleteRows'
			| 'insertColumnsAfter'
			| 'deleteColumns'
			| 'clear'
			| 'clearContents'
			| 'clearFormats'
			| 'clearNotes'
			| 'addDeveloperMetadata'
			| 'getDeveloperMetadata'
		>
{
	override readonly serviceName = 'Sheet';
	readonly place: Omit<Place, 'range'>;

	static of(sheet: unknown): SheetService {
		if (sheet instanceof SheetService) return sheet;
		throw new ServiceError('A Sheet was expected.');
	}

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
		const { spreadsheet } = this.#present;
		const other = spreadsheet.sheetByName(name);
		if (other && other !== this.place.sheet)
			throw new ServiceError(`A sheet with the name “${name}” already exists. Please enter another name.`);
		this.#present.sheet.name = name;
		spreadsheet.revision++;
		return this.asGoogle();
	}

	getSheetId(): number {
		return this.place.sheet.id;
	}

	getIndex(): number {
		return this.place.spreadsheet.sheets.indexOf(this.place.sheet) + 1;
	}

	getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
		return new SpreadsheetService(this.place.run, this.place.spreadsheet).asGoogle();
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
			return this.#range(range).asGoogle();
		}
		if (typeof rowOrA1 !== 'number' || typeof column !== 'number')
			throw wrongParameters('SpreadsheetApp.Sheet.getRange', [rowOrA1, column]);
		return this.#range({
			startRow: rowOrA1 - 1,
			startColumn: column - 1,
			endRow: rowOrA1 + rows - 2,
			endColumn: column + columns - 2,
		}).asGoogle();
	}

	getRangeList(places: string[]): GoogleAppsScript.Spreadsheet.RangeList {
		return new RangeListService(places.map((place) => RangeService.of(this.getRange(place)))).asGoogle();
	}

	getDataRange(): GoogleAppsScript.Spreadsheet.Range {
		const { rows, columns } = this.#present.sheet.contentSize();
		return this.#range({ startRow: 0, startColumn: 0, endRow: Math.max(rows, 1) - 1, endColumn: Math.max(columns, 1) - 1 }).asGoogle();
	}

	getLastRow(): number {
		return this.#present.sheet.contentSize().rows;
	}

	getLastColumn(): number {
		return this.#present.sheet.contentSize().columns;
	}

	getMaxRows(): number {
		return this.#present.sheet.maxRows;
	}

	getMaxColumns(): number {
		return this.#present.sheet.maxColumns;
	}

	activate(): Sheet {
		const { spreadsheet, sheet, run } = this.#present;
		spreadsheet.activeSheetId = sheet.id;
		spreadsheet.selection = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
		run.host.window.select(sheet.id);
		return this.asGoogle();
	}

	setActiveRange(range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
		return RangeService.of(range).activate();
	}

	setActiveSelection(range: GoogleAppsScript.Spreadsheet.Range | string): GoogleAppsScript.Spreadsheet.Range {
		return (typeof range === 'string' ? RangeService.of(this.getRange(range)) : RangeService.of(range)).activate();
	}

	isSheetHidden(): boolean {
		return this.place.sheet.isHidden;
	}

	hideSheet(): Sheet {
		const { spreadsheet, sheet } = this.#present;
		if (spreadsheet.sheets.every((other) => other === sheet || other.isHidden)) {
			throw new ServiceError('You can’t hide all the sheets in a document.');
		}
		return this.#set({ isHidden: true });
	}

	showSheet(): Sheet {
		return this.#set({ isHidden: false });
	}

	getTabColor(): string | null {
		return this.#present.sheet.tabColor ?? null;
	}

	setTabColor(color: string | null): Sheet {
		return this.#set({ tabColor: color ?? undefined });
	}

	getFrozenRows(): number {
		return this.#present.sheet.frozenRows;
	}

	getFrozenColumns(): number {
		return this.#present.sheet.frozenColumns;
	}

	setFrozenRows(rows: number): void {
		if (rows >= this.#present.sheet.maxRows) throw new ServiceError('You can’t freeze all visible rows on the sheet.');
		this.#set({ frozenRows: rows });
	}

	setFrozenColumns(columns: number): void {
		if (columns >= this.#present.sheet.maxColumns) throw new ServiceError('You can’t freeze all visible columns on the sheet.');
		this.#set({ frozenColumns: columns });
	}

	setColumnWidth(column: number, width: number): Sheet {
		return this.setColumnWidths(column, 1, width);
	}

	setColumnWidths(start: number, count: number, width: number): Sheet {
		for (let column = start - 1; column < start - 1 + count; column++) this.#present.sheet.columnWidths.set(column, width);
		return this.#set({});
	}

	getColumnWidth(column: number): number {
		return this.#present.sheet.columnWidths.get(column - 1) ?? 100;
	}

	/** As wide as the longest text, between 40 and 400 px. */
	autoResizeColumns(start: number, count: number): Sheet {
		const longest = new Map<number, number>();
		this.#present.sheet.forEachCell(({ value }, _row, column) => {
			longest.set(column, Math.max(longest.get(column) ?? 0, String(value ?? '').length));
		});
		for (let column = start - 1; column < start - 1 + count; column++) {
			this.#present.sheet.columnWidths.set(column, Math.min(400, Math.max(40, 16 + 7 * (longest.get(column) ?? 0))));
		}
		return this.#set({});
	}

	setRowHeight(row: number, height: number): Sheet {
		return this.setRowHeights(row, 1, height);
	}

	setRowHeights(start: number, count: number, height: number): Sheet {
		for (let row = start - 1; row < start - 1 + count; row++) this.#present.sheet.rowHeights.set(row, height);
		return this.#set({});
	}

	hideColumns(start: number, count = 1): void {
		for (let column = start - 1; column < start - 1 + count; column++) this.#present.sheet.hiddenColumns.add(column);
		this.#set({});
	}

	hideRows(start: number, count = 1): void {
		for (let row = start - 1; row < start - 1 + count; row++) this.#present.sheet.hiddenRows.add(row);
		this.#set({});
	}

	setHiddenGridlines(hidesGridlines: boolean): Sheet {
		return this.#set({ hidesGridlines });
	}

	getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
		return this.#present.sheet.conditionalRules.map((rule) => new ConditionalFormatRuleService(this.place, rule).asGoogle());
	}

	setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
		const own = rules.map((rule) => ConditionalFormatRuleService.of(rule));
		if (own.some((rule) => rule.sheetId !== this.place.sheet.id)) {
			throw new ServiceError('Conditional format rule cannot reference a different sheet.');
		}
		const { sheet, spreadsheet, run } = this.#present;
		if (run.authorization.mode === 'CUSTOM_FUNCTION')
			throw new ServiceError('You do not have permission to call setConditionalFormatRules.');
		sheet.conditionalRules = own.map(({ rule }) => rule);
		spreadsheet.revision++;
	}

	clearConditionalFormatRules(): void {
		this.setConditionalFormatRules([]);
	}

	protect(): GoogleAppsScript.Spreadsheet.Protection {
		return ProtectionService.add(this.#present, undefined).asGoogle();
	}

	getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
		return ProtectionService.all(this.#present, nameOf(type) as 'RANGE' | 'SHEET');
	}

	appendRow(values: unknown[]): Sheet {
		const row = this.getLastRow();
		const { sheet } = this.#present;
		if (row >= sheet.maxRows) sheet.insertRows(row, 1);
		if (values.length > sheet.maxColumns) sheet.insertColumns(sheet.maxColumns, values.length - sheet.maxColumns);
		this.#range({ startRow: row, startColumn: 0, endRow: row, endColumn: values.length - 1 }).setValues([values]);
		return this.asGoogle();
	}

	insertRowsAfter(row: number, count: number): Sheet {
		return this.#insertRows(row, count);
	}

	insertRowsBefore(row: number, count: number): Sheet {
		return this.#insertRows(row - 1, count);
	}

	insertRowAfter(row: number): Sheet {
		return this.#insertRows(row, 1);
	}

	insertRowBefore(row: number): Sheet {
		return this.#insertRows(row - 1, 1);
	}

	deleteRow(row: number): Sheet {
		this.deleteRows(row, 1);
		return this.asGoogle();
	}

	deleteRows(row: number, count: number): void {
		const { sheet } = this.#present;
		if (count >= sheet.maxRows) throw new ServiceError('You can’t delete all the rows on the sheet.');
		checkMayEdit(this.place, { startRow: row - 1, startColumn: 0, endRow: row + count - 2, endColumn: sheet.maxColumns - 1 });
		sheet.deleteRows(row - 1, count);
	}

	insertColumnsAfter(column: number, count: number): Sheet {
		checkMayEdit(this.#present, { startRow: 0, startColumn: column - 1, endRow: 0, endColumn: column - 1 });
		this.#present.sheet.insertColumns(column, count);
		return this.asGoogle();
	}

	deleteColumns(column: number, count: number): void {
		const { sheet } = this.#present;
		if (count >= sheet.maxColumns) throw new ServiceError('You can’t delete all the columns on the sheet.');
		checkMayEdit(this.place, { startRow: 0, startColumn: column - 1, endRow: sheet.maxRows - 1, endColumn: column + count - 2 });
		sheet.deleteColumns(column - 1, count);
	}

	/** Contents and formats; notes, validations and rules stay, as at Google. */
	clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined } = {}): Sheet {
		if (!options.formatOnly) this.clearContents();
		if (!options.contentsOnly) this.clearFormats();
		return this.asGoogle();
	}

	clearContents(): Sheet {
		return this.#changeAll({ value: null, formula: undefined, runs: undefined });
	}

	clearFormats(): Sheet {
		return this.#changeAll({ style: undefined, numberFormat: undefined });
	}

	clearNotes(): Sheet {
		return this.#changeAll({ note: undefined });
	}

	addDeveloperMetadata(key: string, ...rest: readonly unknown[]): Sheet {
		DeveloperMetadataService.add(this.#present, { key, rest, location: { sheetId: this.place.sheet.id } });
		return this.asGoogle();
	}

	getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
		return DeveloperMetadataService.find(
			this.#present,
			({ sheetId, rows, columns }) => sheetId === this.place.sheet.id && rows === undefined && columns === undefined,
		);
	}

	/** @throws ServiceError where a person has deleted the sheet in the meantime */
	get #present(): Omit<Place, 'range'> {
		const { spreadsheet, sheet } = this.place;
		if (!spreadsheet.sheets.includes(sheet)) throw new ServiceError(`Sheet ${sheet.id} not found`);
		return this.place;
	}

	#range(range: Range): RangeService {
		const { sheet } = this.#present;
		if (range.endColumn >= 18_278) throw new ServiceError(`Columns end before ${columnLetters(18_278)}.`);
		return new RangeService({ ...this.place, range: checkInside(range, sheet) });
	}

	#insertRows(row: number, count: number): Sheet {
		checkMayEdit(this.#present, { startRow: row, startColumn: 0, endRow: row, endColumn: 0 });
		this.#present.sheet.insertRows(row, count);
		return this.asGoogle();
	}

	#set(change: Partial<Pick<Place['sheet'], 'isHidden' | 'tabColor' | 'frozenRows' | 'frozenColumns' | 'hidesGridlines'>>): Sheet {
		Object.assign(this.#present.sheet, change);
		this.place.spreadsheet.revision++;
		return this.asGoogle();
	}

	#changeAll(change: Parameters<typeof changeCell>[1]): Sheet {
		const { sheet } = this.#present;
		checkMayEdit(this.place, { startRow: 0, startColumn: 0, endRow: sheet.maxRows - 1, endColumn: sheet.maxColumns - 1 });
		sheet.forEachCell((cell, row, column) => {
			sheet.setCell(row, column, changeCell(cell, change));
		});
		return this.asGoogle();
	}
}

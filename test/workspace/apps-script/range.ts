import type { Range } from '#core';
import { checkMerge, checkWholeMerges } from '../spreadsheet/merged-cells.ts';
import { overlaps } from '../spreadsheet/protection.ts';
import { DataValidationService } from './data-validation.ts';
import { DeveloperMetadataService } from './developer-metadata.ts';
import { nameOf } from './enumerations.ts';
import { ProtectionService } from './protection.ts';
import { RangeFormat } from './range-format.ts';
import { checkInside, checkMayEdit, checkSize } from './range-place.ts';
import { NotImplemented, ServiceError } from './service-error.ts';
import { SheetService } from './sheet.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** A range of cells. */
export class RangeService
	extends RangeFormat
	implements
		Pick<
			GoogleRange,
			| 'getSheet'
			| 'getCell'
			| 'offset'
			| 'activate'
			| 'getDataValidation'
			| 'getDataValidations'
			| 'setDataValidation'
			| 'setDataValidations'
			| 'clearDataValidations'
			| 'clear'
			| 'copyTo'
			| 'merge'
			| 'mergeAcross'
			| 'breakApart'
			| 'getMergedRanges'
			| 'isPartOfMerge'
			| 'protect'
			| 'canEdit'
			| 'addDeveloperMetadata'
			| 'getDeveloperMetadata'
			| 'createFilter'
		>
{
	getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
		return new SheetService(this.place).asGoogle();
	}

	getCell(row: number, column: number): GoogleRange {
		return this.offset(row - 1, column - 1, 1, 1);
	}

	offset(rowOffset: number, columnOffset: number, rows = this.getNumRows(), columns = this.getNumColumns()): GoogleRange {
		const startRow = this.place.range.startRow + rowOffset;
		const startColumn = this.place.range.startColumn + columnOffset;
		return this.#at({ startRow, startColumn, endRow: startRow + rows - 1, endColumn: startColumn + columns - 1 }).asGoogle();
	}

	activate(): GoogleRange {
		const { spreadsheet, sheet, range, run } = this.place;
		spreadsheet.activeSheetId = sheet.id;
		spreadsheet.selection = range;
		run.host.window.select(sheet.id);
		return this.asGoogle();
	}

	getDataValidation(): GoogleAppsScript.Spreadsheet.DataValidation | null {
		return this.getDataValidations()[0]?.[0] ?? null;
	}

	getDataValidations(): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
		return this.mapCells(({ validation }) => (validation ? new DataValidationService(this.place, validation).asGoogle() : null));
	}

	setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): GoogleRange {
		const validation = rule === null ? undefined : DataValidationService.of(rule).rule;
		return this.changeCells(() => ({ validation }));
	}

	setDataValidations(rules: (GoogleAppsScript.Spreadsheet.DataValidation | null)[][]): GoogleRange {
		checkSize(rules, this.place.range, 'setDataValidations');
		return this.changeCells((row, column) => {
			const rule = rules[row]?.[column];
			return { validation: rule ? DataValidationService.of(rule).rule : undefined };
		});
	}

	clearDataValidations(): GoogleRange {
		return this.setDataValidation(null);
	}

	clear(
		options: {
			commentsOnly?: boolean | undefined;
			contentsOnly?: boolean | undefined;
			formatOnly?: boolean | undefined;
			validationsOnly?: boolean | undefined;
		} = {},
	): GoogleRange {
		const everything = !(options.commentsOnly || options.contentsOnly || options.formatOnly || options.validationsOnly);
		if (everything || options.contentsOnly) this.clearContent();
		if (everything || options.formatOnly) this.clearFormat();
		if (options.commentsOnly) this.clearNote();
		if (options.validationsOnly) this.clearDataValidations();
		return this.asGoogle();
	}

	/** Looks alone, with the rules of the cells, as in the Sheets API’s PASTE_FORMAT. */
	copyTo(...[destination, type]: readonly unknown[]): void {
		if (nameOf(type) !== 'PASTE_FORMAT') throw new NotImplemented(`Range.copyTo with ${nameOf(type)}`);
		const { sheet, range } = this.place;
		if (sheet.merges.some((merge) => overlaps(merge, range))) throw new NotImplemented('Range.copyTo of merged cells');
		const { place } = RangeService.of(destination);
		const { startRow, startColumn } = place.range;
		const endRow = startRow + range.endRow - range.startRow;
		const endColumn = startColumn + range.endColumn - range.startColumn;
		const target = new RangeService({ ...place, range: checkInside({ startRow, startColumn, endRow, endColumn }, place.sheet) });
		const cells = this.mapCells((cell) => cell);
		target.changeCells((row, column) => {
			const { style, numberFormat, validation } = cells[row]?.[column] ?? {};
			return { style, numberFormat, validation };
		});
	}

	/** Google keeps the value of the first cell alone. */
	merge(): GoogleRange {
		const { sheet, range } = this.place;
		checkMayEdit(this.place, range);
		checkMerge(sheet, range);
		for (let row = range.startRow; row <= range.endRow; row++) {
			for (let column = range.startColumn; column <= range.endColumn; column++) {
				if (row !== range.startRow || column !== range.startColumn) sheet.change(row, column, { value: null, formula: undefined });
			}
		}
		sheet.merges = [...sheet.merges.filter((merge) => !overlaps(merge, range)), range];
		return this.asGoogle();
	}

	/** Each row by itself. */
	mergeAcross(): GoogleRange {
		const { startRow, endRow } = this.place.range;
		for (let row = startRow; row <= endRow; row++) this.#at({ ...this.place.range, startRow: row, endRow: row }).merge();
		return this.asGoogle();
	}

	breakApart(): GoogleRange {
		const { sheet, range } = this.place;
		checkMayEdit(this.place, range);
		checkWholeMerges(sheet, range);
		sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, range));
		return this.asGoogle();
	}

	getMergedRanges(): GoogleRange[] {
		const { sheet, range } = this.place;
		return sheet.merges.filter((merge) => overlaps(merge, range)).map((merge) => this.#at(merge).asGoogle());
	}

	isPartOfMerge(): boolean {
		return this.place.sheet.merges.some((merge) => overlaps(merge, this.place.range));
	}

	protect(): GoogleAppsScript.Spreadsheet.Protection {
		return ProtectionService.add(this.place, this.place.range).asGoogle();
	}

	canEdit(): boolean {
		return ProtectionService.mayEdit(this.place, this.place.range);
	}

	addDeveloperMetadata(key: string, ...rest: readonly unknown[]): GoogleRange {
		DeveloperMetadataService.add(this.place, { key, rest, location: this.#metadataLocation() });
		return this.asGoogle();
	}

	getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
		const { rows, columns } = this.#metadataLocation();
		return DeveloperMetadataService.find(
			this.place,
			(metadata) =>
				metadata.sheetId === this.place.sheet.id &&
				((rows !== undefined && metadata.rows?.start === rows.start && metadata.rows.end === rows.end) ||
					(columns !== undefined && metadata.columns?.start === columns.start && metadata.columns.end === columns.end)),
		);
	}

	createFilter(): GoogleAppsScript.Spreadsheet.Filter {
		if (this.place.sheet.filter) throw new ServiceError('You can’t create a filter in a sheet that already has a filter.');
		this.place.sheet.filter = this.place.range;
		return null as unknown as GoogleAppsScript.Spreadsheet.Filter;
	}

	/** Google pins metadata to whole rows or columns, one of them, and to no other range. */
	#metadataLocation(): { sheetId: number; rows?: { start: number; end: number }; columns?: { start: number; end: number } } {
		const { sheet, range } = this.place;
		const wholeRow = range.startColumn === 0 && range.endColumn === sheet.maxColumns - 1;
		const wholeColumn = range.startRow === 0 && range.endRow === sheet.maxRows - 1;
		if (wholeRow === wholeColumn) {
			throw new ServiceError(
				'Adding developer metadata to arbitrary ranges is not currently supported. It may only be added to whole rows or columns.',
			);
		}
		return {
			sheetId: sheet.id,
			...(wholeRow
				? { rows: { start: range.startRow, end: range.endRow } }
				: { columns: { start: range.startColumn, end: range.endColumn } }),
		};
	}

	#at(range: Range): RangeService {
		return new RangeService({ ...this.place, range: checkInside(range, this.place.sheet) });
	}
}

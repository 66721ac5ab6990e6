import { changeCell } from '../spreadsheet/cell.ts';
import { checkCells, checkColumns } from '../spreadsheet/limits.ts';
import { checkMayEdit } from './range-place.ts';
import { ServiceError } from './service-error.ts';
import { SheetLook } from './sheet-look.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows and columns that come and go, and what is cleared of all cells. */
export abstract class SheetCells
	extends SheetLook
	implements
		Pick<
			Sheet,
			| 'appendRow'
			| 'getSheetValues'
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
		>
{
	appendRow(values: unknown[]): Sheet {
		const row = this.getLastRow();
		const { sheet } = this.present;
		if (row >= sheet.maxRows) sheet.insertRows(row, 1);
		if (values.length > sheet.maxColumns) sheet.insertColumns(sheet.maxColumns, values.length - sheet.maxColumns);
		this.range({ startRow: row, startColumn: 0, endRow: row, endColumn: values.length - 1 }).setValues([values]);
		return this.asGoogle();
	}

	/** -1 stands for the last row, or column, that has something; an empty sheet has none. */
	getSheetValues(startRow: number, startColumn: number, rows: number, columns: number): unknown[][] {
		const endRow = rows === -1 ? this.getLastRow() : startRow + rows - 1;
		const endColumn = columns === -1 ? this.getLastColumn() : startColumn + columns - 1;
		if (endRow < startRow) throw new ServiceError('The number of rows in the range must be at least 1.');
		if (endColumn < startColumn) throw new ServiceError('The number of columns in the range must be at least 1.');
		return this.range({ startRow: startRow - 1, startColumn: startColumn - 1, endRow: endRow - 1, endColumn: endColumn - 1 }).getValues();
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
		const { sheet } = this.present;
		if (count >= sheet.maxRows) throw new ServiceError('You can’t delete all the rows on the sheet.');
		checkMayEdit(this.place, { startRow: row - 1, startColumn: 0, endRow: row + count - 2, endColumn: sheet.maxColumns - 1 });
		sheet.deleteRows(row - 1, count);
	}

	insertColumnsAfter(column: number, count: number): Sheet {
		checkMayEdit(this.present, { startRow: 0, startColumn: column - 1, endRow: 0, endColumn: column - 1 });
		checkColumns(this.present.sheet.maxColumns + count);
		checkCells(this.place.spreadsheet, count * this.present.sheet.maxRows);
		this.present.sheet.insertColumns(column, count);
		return this.asGoogle();
	}

	deleteColumns(column: number, count: number): void {
		const { sheet } = this.present;
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

	#insertRows(row: number, count: number): Sheet {
		checkMayEdit(this.present, { startRow: row, startColumn: 0, endRow: row, endColumn: 0 });
		checkCells(this.place.spreadsheet, count * this.present.sheet.maxColumns);
		this.present.sheet.insertRows(row, count);
		return this.asGoogle();
	}

	#changeAll(change: Parameters<typeof changeCell>[1]): Sheet {
		const { sheet } = this.present;
		checkMayEdit(this.place, this.wholeRange);
		sheet.forEachCell((cell, row, column) => {
			sheet.setCell(row, column, changeCell(cell, change));
		});
		return this.asGoogle();
	}
}

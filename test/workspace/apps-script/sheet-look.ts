import { checkFreeze } from '../spreadsheet/merged-cells.ts';
import { checkMayEditSheet, type Place } from './range-place.ts';
import { ServiceError } from './service-error.ts';
import { SheetPlace } from './sheet-place.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How a sheet as a whole looks: shown or hidden, its tab, what is frozen, widths and heights. */
export abstract class SheetLook
	extends SheetPlace
	implements
		Pick<
			Sheet,
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
			| 'setRowHeightsForced'
			| 'hideColumns'
			| 'hideRows'
			| 'setHiddenGridlines'
		>
{
	isSheetHidden(): boolean {
		return this.place.sheet.isHidden;
	}

	hideSheet(): Sheet {
		const { spreadsheet, sheet } = this.present;
		if (spreadsheet.sheets.every((other) => other === sheet || other.isHidden)) {
			throw new ServiceError('You can’t hide all the sheets in a document.');
		}
		return this.set({ isHidden: true });
	}

	showSheet(): Sheet {
		return this.set({ isHidden: false });
	}

	getTabColor(): string | null {
		return this.present.sheet.tabColor ?? null;
	}

	setTabColor(color: string | null): Sheet {
		return this.set({ tabColor: color ?? undefined });
	}

	getFrozenRows(): number {
		return this.present.sheet.frozenRows;
	}

	getFrozenColumns(): number {
		return this.present.sheet.frozenColumns;
	}

	setFrozenRows(rows: number): void {
		if (rows >= this.present.sheet.maxRows) throw new ServiceError('You can’t freeze all visible rows on the sheet.');
		checkFreeze(this.present.sheet, rows, 'Row');
		this.set({ frozenRows: rows });
	}

	setFrozenColumns(columns: number): void {
		if (columns >= this.present.sheet.maxColumns) throw new ServiceError('You can’t freeze all visible columns on the sheet.');
		checkFreeze(this.present.sheet, columns, 'Column');
		this.set({ frozenColumns: columns });
	}

	setColumnWidth(column: number, width: number): Sheet {
		return this.setColumnWidths(column, 1, width);
	}

	setColumnWidths(start: number, count: number, width: number): Sheet {
		checkMayEditSheet(this.present);
		for (let column = start - 1; column < start - 1 + count; column++) this.present.sheet.columnWidths.set(column, width);
		return this.set({});
	}

	getColumnWidth(column: number): number {
		return this.present.sheet.columnWidths.get(column - 1) ?? 100;
	}

	/** As wide as the longest text, between 40 and 400 px. */
	autoResizeColumns(start: number, count: number): Sheet {
		checkMayEditSheet(this.present);
		const longest = new Map<number, number>();
		this.present.sheet.forEachCell(({ value }, _row, column) => {
			longest.set(column, Math.max(longest.get(column) ?? 0, String(value ?? '').length));
		});
		for (let column = start - 1; column < start - 1 + count; column++) {
			this.present.sheet.columnWidths.set(column, Math.min(400, Math.max(40, 16 + 7 * (longest.get(column) ?? 0))));
		}
		return this.set({});
	}

	setRowHeight(row: number, height: number): Sheet {
		return this.setRowHeights(row, 1, height);
	}

	setRowHeights(start: number, count: number, height: number): Sheet {
		checkMayEditSheet(this.present);
		for (let row = start - 1; row < start - 1 + count; row++) this.present.sheet.rowHeights.set(row, height);
		return this.set({});
	}

	setRowHeightsForced(start: number, count: number, height: number): Sheet {
		return this.setRowHeights(start, count, height);
	}

	hideColumns(start: number, count = 1): void {
		checkMayEditSheet(this.present);
		for (let column = start - 1; column < start - 1 + count; column++) this.present.sheet.hiddenColumns.add(column);
		this.set({});
	}

	hideRows(start: number, count = 1): void {
		checkMayEditSheet(this.present);
		for (let row = start - 1; row < start - 1 + count; row++) this.present.sheet.hiddenRows.add(row);
		this.set({});
	}

	setHiddenGridlines(hidesGridlines: boolean): Sheet {
		return this.set({ hidesGridlines });
	}

	protected set(change: Partial<Pick<Place['sheet'], 'isHidden' | 'tabColor' | 'frozenRows' | 'frozenColumns' | 'hidesGridlines'>>): Sheet {
		checkMayEditSheet(this.present);
		Object.assign(this.present.sheet, change);
		return this.asGoogle();
	}
}

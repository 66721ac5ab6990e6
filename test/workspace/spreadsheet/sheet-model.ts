import { cellKey, type Range } from '#core';
import { type Cell, changeCell, emptyCell, isBare } from './cell.ts';
import type { Chart } from './chart.ts';
import type { ConditionalRule } from './conditional-rule.ts';
import type { SheetProtection } from './protection.ts';

/** One sheet in memory. Rows and columns are zero-based; ranges hold both their ends. */
export class SheetModel {
	/** Google's `gid`. */
	id: number;
	name: string;
	maxRows: number;
	maxColumns: number;
	frozenRows = 0;
	frozenColumns = 0;
	tabColor: string | undefined;
	isHidden = false;
	hidesGridlines = false;
	merges: Range[] = [];
	conditionalRules: ConditionalRule[] = [];
	protections: SheetProtection[] = [];
	charts: Chart[] = [];
	filter: Range | undefined;
	readonly columnWidths = new Map<number, number>();
	readonly rowHeights = new Map<number, number>();
	readonly hiddenRows = new Set<number>();
	readonly hiddenColumns = new Set<number>();
	/** Keys of the cells that were set since someone began to watch; absent while nobody does. */
	watchedCells: Set<number> | undefined;
	#rows: (Cell | undefined)[][] = [];

	constructor(id: number, name: string, maxRows = 1000, maxColumns = 26) {
		this.id = id;
		this.name = name;
		this.maxRows = maxRows;
		this.maxColumns = maxColumns;
	}

	cell(row: number, column: number): Cell {
		return this.#rows[row]?.[column] ?? emptyCell;
	}

	setCell(row: number, column: number, cell: Cell): void {
		this.watchedCells?.add(cellKey(row, column));
		if (row >= this.maxRows) this.maxRows = row + 1;
		if (column >= this.maxColumns) this.maxColumns = column + 1;
		while (this.#rows.length <= row) this.#rows.push([]);
		const cells = this.#rows[row];
		if (!cells) return;
		if (isBare(cell)) {
			if (column < cells.length) cells[column] = undefined;
			return;
		}
		while (cells.length < column) cells.push(undefined);
		cells[column] = cell;
	}

	change(row: number, column: number, change: Parameters<typeof changeCell>[1]): void {
		this.setCell(row, column, changeCell(this.cell(row, column), change));
	}

	/** Visits the cells that hold something, row by row. */
	forEachCell(visit: (cell: Cell, row: number, column: number) => void): void {
		this.#rows.forEach((cells, row) => {
			cells.forEach((cell, column) => {
				if (cell) visit(cell, row, column);
			});
		});
	}

	/** Number of rows, and of columns, up to the last cell with a value or a formula. */
	contentSize(): { rows: number; columns: number } {
		let rows = 0;
		let columns = 0;
		this.forEachCell((cell, row, column) => {
			if ((cell.value === null || cell.value === '') && cell.formula === undefined) return;
			rows = row + 1;
			columns = Math.max(columns, column + 1);
		});
		return { rows, columns };
	}

	/** Rows are put in before `row`; what lies below moves down. */
	insertRows(row: number, count: number): void {
		this.maxRows += count;
		if (row < this.#rows.length) this.#rows.splice(row, 0, ...Array.from({ length: count }, () => []));
		this.#moveRanges('Row', row, count);
	}

	deleteRows(row: number, count: number): void {
		this.maxRows -= count;
		this.#rows.splice(row, count);
		this.#moveRanges('Row', row, -count);
	}

	insertColumns(column: number, count: number): void {
		this.maxColumns += count;
		for (const cells of this.#rows) if (column < cells.length) cells.splice(column, 0, ...new Array<undefined>(count).fill(undefined));
		this.#moveRanges('Column', column, count);
	}

	deleteColumns(column: number, count: number): void {
		this.maxColumns -= count;
		for (const cells of this.#rows) cells.splice(column, count);
		this.#moveRanges('Column', column, -count);
	}

	/** Merges, rules and protections move with the cells that they belong to. */
	#moveRanges(axis: 'Row' | 'Column', at: number, by: number): void {
		const move = (range: Range): Range | undefined => moveRange(range, axis, at, by);
		const moveAll = (ranges: readonly Range[]): Range[] => ranges.map(move).filter((range) => range !== undefined);
		this.merges = moveAll(this.merges);
		this.conditionalRules = this.conditionalRules
			.map((rule) => ({ ...rule, ranges: moveAll(rule.ranges) }))
			.filter((rule) => rule.ranges.length > 0);
		for (const protection of this.protections) {
			if (protection.range) protection.range = move(protection.range);
			protection.unprotected = moveAll(protection.unprotected);
		}
		if (this.filter) this.filter = move(this.filter);
	}
}

function moveRange(range: Range, axis: 'Row' | 'Column', at: number, by: number): Range | undefined {
	const [startKey, endKey] = axis === 'Row' ? (['startRow', 'endRow'] as const) : (['startColumn', 'endColumn'] as const);
	const start = range[startKey];
	const end = range[endKey];
	if (by > 0) return { ...range, [startKey]: start >= at ? start + by : start, [endKey]: end >= at ? end + by : end };
	const last = at - by - 1;
	const moved = (place: number, onDeleted: number) => (place < at ? place : place > last ? place + by : onDeleted);
	const newStart = moved(start, at);
	const newEnd = moved(end, at - 1);
	return newEnd < newStart ? undefined : { ...range, [startKey]: newStart, [endKey]: newEnd };
}

import { type CellValue, cellKey, type NumberFormat, type Range, type Sheet } from '../workbook/index.ts';
import { tooLarge } from './limits.ts';
import { memoryOf, type ReadingBudget } from './reading-budget.ts';

const NO_CELLS: CellValue[] = [];
const LINE_END = /\r\n?/g;
/** The parser asks for merged ranges near headers alone; files with more than this have them among the data. */
const MOST_MERGES = 2_000;
/** Longer texts with line ends are normalised once, however often they are repeated. */
const REMEMBERED_TEXT = 64;

/** Collects the cells of one sheet in whatever order they come. Blank cells take no room, however they are formatted. */
export class GridBuilder {
	private readonly budget: ReadingBudget;
	private readonly rows: CellValue[][] = [];
	private readonly formulas = new Map<number, string>();
	private readonly unresolved = new Set<number>();
	private readonly formats = new Map<number, NumberFormat>();
	private readonly merges: Range[] = [];
	private readonly hiddenRows = new Set<number>();
	private readonly normalised = new Map<string, string>();

	constructor(budget: ReadingBudget) {
		this.budget = budget;
	}

	setValue(row: number, column: number, value: CellValue): void {
		if (value === null || value === '') return;
		const cells = this.reach(row, column);
		if (typeof value === 'string' && value.length > this.budget.limits.cellText) throw tooLarge('cellText', this.budget.limits);
		this.budget.hold(memoryOf.value);
		cells[column] = typeof value === 'string' ? this.normalise(value) : value;
	}

	setFormula(row: number, column: number, formula: string): void {
		this.check(row, column);
		this.budget.hold(memoryOf.entry + memoryOf.formulaLetter * formula.length);
		this.formulas.set(cellKey(row, column), formula);
	}

	/** The formula at this place has no result. */
	setUnresolved(row: number, column: number): void {
		this.budget.hold(memoryOf.entry);
		this.unresolved.add(cellKey(row, column));
	}

	setFormat(row: number, column: number, format: NumberFormat): void {
		this.budget.hold(memoryOf.entry);
		this.formats.set(cellKey(row, column), format);
	}

	/** Whether a value stands there already. */
	has(row: number, column: number): boolean {
		return (this.rows[row]?.[column] ?? null) !== null;
	}

	addMerge(range: Range): void {
		if (this.merges.length < MOST_MERGES) this.merges.push(range);
	}

	/** Somebody or a filter hides it. */
	hideRow(row: number): void {
		if (row >= this.budget.limits.rows) return;
		this.budget.hold(memoryOf.entry);
		this.hiddenRows.add(row);
	}

	/** The row to write a cell to, as long as to just before it. */
	private reach(row: number, column: number): CellValue[] {
		this.check(row, column);
		if (row >= this.rows.length) {
			this.budget.spendCells(row + 1 - this.rows.length);
			while (this.rows.length <= row) this.rows.push(NO_CELLS);
		}
		let cells = this.rows[row] as CellValue[];
		if (cells === NO_CELLS) {
			this.budget.hold(memoryOf.row);
			cells = [];
			this.rows[row] = cells;
		}
		if (column >= cells.length) {
			this.budget.spendCells(column + 1 - cells.length);
			while (cells.length <= column) cells.push(null);
		}
		return cells;
	}

	private check(row: number, column: number): void {
		if (row >= this.budget.limits.rows) throw tooLarge('rows', this.budget.limits);
		if (column >= this.budget.limits.columns) throw tooLarge('columns', this.budget.limits);
	}

	private normalise(text: string): string {
		if (text.length <= REMEMBERED_TEXT) return text.includes('\r') ? text.replace(LINE_END, '\n') : text;
		const known = this.normalised.get(text);
		if (known !== undefined) return known;
		const normalised = text.replace(LINE_END, '\n');
		this.budget.hold(memoryOf.entry + (normalised === text ? 0 : 2 * normalised.length));
		this.normalised.set(text, normalised);
		return normalised;
	}

	build(name: string, isHidden: boolean): Sheet {
		return {
			name,
			rows: this.rows,
			...(this.formulas.size > 0 && { formulas: this.formulas }),
			...(this.unresolved.size > 0 && { unresolved: this.unresolved }),
			...(this.formats.size > 0 && { formats: this.formats }),
			...(this.merges.length > 0 && { merges: this.merges }),
			...(isHidden && { isHidden }),
			...(this.hiddenRows.size > 0 && { hiddenRows: this.hiddenRows }),
		};
	}
}

import { type Limits, tooLarge } from './limits.ts';

/** Counts the cells and rows that a workbook takes in memory, and refuses what is beyond the limits before it is there. */
export class CellBudget {
	readonly limits: Limits;
	private left: number;

	constructor(limits: Limits) {
		this.limits = limits;
		this.left = limits.cells;
	}

	spend(cells: number): void {
		this.left -= cells;
		if (this.left < 0) throw tooLarge('cells', this.limits);
	}
}

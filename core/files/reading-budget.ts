import { type Limits, tooLarge } from './limits.ts';

/** Bytes that V8 takes for what a workbook is made of, rounded up. */
export const memoryOf = {
	row: 64,
	/** A place in a row, filled or not. */
	slot: 8,
	/** A number, or a text that is a piece of the file's own. */
	value: 32,
	/** An entry of a map by cell: a format, a formula without its text. */
	entry: 64,
	/** Of a formula written out: eight, since what makes it is as much again and its making takes time. */
	formulaLetter: 8,
} as const;

/**
 * One account for all that is held in memory while a file is read: its parts, their texts, cells, and formulas written
 * out. What is beyond the limits is refused before it is there.
 */
export class ReadingBudget {
	readonly limits: Limits;
	private cellsLeft: number;
	private memoryLeft: number;

	constructor(limits: Limits) {
		this.limits = limits;
		this.cellsLeft = limits.cells;
		this.memoryLeft = limits.memory;
	}

	/** Places for cells, from a row's first to its last filled one. */
	spendCells(count: number): void {
		this.cellsLeft -= count;
		if (this.cellsLeft < 0) throw tooLarge('cells', this.limits);
		this.hold(count * memoryOf.slot);
	}

	hold(bytes: number): void {
		this.memoryLeft -= bytes;
		if (this.memoryLeft < 0) throw tooLarge('memory', this.limits);
	}

	release(bytes: number): void {
		this.memoryLeft += bytes;
	}

	/** The text that bytes of UTF-8 will be. V8 takes two bytes a letter once a text has one beyond Latin. */
	holdText(bytes: Uint8Array): void {
		let letters = 0;
		for (let index = 0; index < bytes.length; index++) if (((bytes[index] as number) & 0xc0) !== 0x80) letters++;
		this.hold(letters === bytes.length ? letters : letters * 2);
	}
}

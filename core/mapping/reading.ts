import type { SectionKey } from '../sections/sections.ts';
import type { Locator } from '../workbook/index.ts';

/** What was read of a workbook and what was not, for every surface to show: nothing is read differently in silence. */
export interface Reading {
	readonly parts: readonly ReadingPart[];
	readonly leftOut: readonly LeftOut[];
	readonly questions: readonly ReadingQuestion[];
}

/** A table or a form of a sheet that was read as a section. */
export interface ReadingPart {
	readonly section: SectionKey;
	readonly sheet: string;
	/** First cell of its headers. */
	readonly at: Locator;
	/** Which header became which column; several where several cells make one value. */
	readonly columns: readonly { readonly key: string; readonly header: string; readonly at: Locator }[];
	/** The year that was read, where the table holds several or is named by one. */
	readonly year?: number;
	/** What sums were multiplied by. */
	readonly scale?: number;
	/** Filled rows. */
	readonly rows: number;
	readonly totals: readonly { readonly at: Locator; readonly name: string; readonly agrees: boolean }[];
	/** Values that stand in no column: the sheet's name as the municipality. */
	readonly constants: readonly { readonly key: string; readonly value: string }[];
	/** Names that were taken from the row above: merged cells, or names that stand once for several rows. */
	readonly namesFromAbove?: number;
	/** Whether a mapping, a person's or a sure one, was needed. */
	readonly isMapped: boolean;
}

export interface LeftOut {
	readonly kind:
		| 'sheet'
		| 'column'
		| 'other-year'
		| 'other-version'
		| 'part-of-total'
		| 'hidden-sheet'
		| 'hidden-rows'
		| 'heading'
		| 'note-mark'
		| 'table';
	readonly at: Locator;
	/** The name of the sheet or the header. */
	readonly text: string;
	/** How many cells or rows. */
	readonly count?: number;
}

export interface ReadingQuestion {
	/**
	 * `total-differs`: a total that is not the sum of its rows; `table-unsure`: a table that may be a section;
	 * `hidden-rows-read`, `hidden-sheet-read`: what nobody sees was counted; `column-absent`: the mapping names a column that
	 * is no longer there; `scale-unsure`: a unit above that the columns contradict; `all-assumed`: no municipality is named.
	 */
	readonly kind:
		| 'total-differs'
		| 'table-unsure'
		| 'hidden-rows-read'
		| 'hidden-sheet-read'
		| 'column-absent'
		| 'column-unknown'
		| 'scale-read';
	readonly at: Locator;
	readonly section?: SectionKey;
	/** The name of the total, the header, the sheet. */
	readonly text: string;
	readonly says?: number;
	readonly sum?: number;
	readonly count?: number;
}

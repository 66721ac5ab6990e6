import type { Locator } from '../workbook/index.ts';
import type { SectionKey } from './sections.ts';

/** A cell, and what of the report it holds. The cell of a column that the sheet lacks is that of the row's key. */
export interface Place extends Locator {
	readonly section?: SectionKey;
	/** Key of the column (`delivered`), where the place is one value of a section. */
	readonly field?: string;
}

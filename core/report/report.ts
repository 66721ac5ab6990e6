import type { Place } from '../sections/place.ts';
import type { ColumnPath, ColumnType, SectionKey } from '../sections/sections.ts';
import type { Locator, Workbook } from '../workbook/index.ts';
import type { Table } from './table.ts';

/** A workbook as read: each section by its key, and what the reading noticed, for the structure rules to report. */
export type Report = { readonly [S in SectionKey]: Table<S> } & {
	readonly workbook: Workbook;
	readonly problems: readonly CellProblem[];
	readonly headerProblems: readonly HeaderProblem[];
	/** Units that stood beside a number in its own cell: `12 km`. */
	readonly writtenUnits: readonly { readonly place: Place; readonly unit: string }[];
	/** Numbers that a cell holds as text: a spreadsheet's own sums leave them out. */
	readonly textNumbers: readonly { readonly place: Place; readonly text: string; readonly value: number }[];
	/** Formula errors outside the sections: they belong to no value, but a person should know. */
	readonly strayErrors: readonly (Locator & { readonly error: string })[];
	/** Sheets with enough known headers for a section, among so many others that somebody should look. */
	readonly unsureSheets: readonly string[];
};

/** A cell whose content is not what its column is for. */
export type CellProblem =
	| {
			readonly kind: 'wrong-type';
			readonly place: Place;
			readonly expected: ColumnType['type'];
			readonly text: string;
			/** For closed lists: the choice that must be meant, in the report's language. */
			readonly suggestion?: string;
	  }
	| {
			readonly kind: 'ambiguous';
			readonly place: Place;
			readonly text: string;
			readonly options: readonly [number, number];
			readonly type: 'number' | 'percent' | 'date';
	  }
	| { readonly kind: 'error'; readonly place: Place; readonly error: string }
	/** A formula that no program has worked out yet. */
	| { readonly kind: 'no-result'; readonly place: Place }
	/** Means that the value is missing, though in no word that is known for it. */
	| { readonly kind: 'unknown-marker'; readonly place: Place; readonly text: string };

/** A header that no column answers to. */
export interface HeaderProblem {
	readonly place: Place;
	readonly text: string;
	/** `misspelt`: one letter or two from a column that is not there; `repeated`: a second column of the same name. */
	readonly kind: 'misspelt' | 'repeated';
	readonly meant: ColumnPath;
	/** The header as it should be written, in the language of the rest. */
	readonly header: string;
}

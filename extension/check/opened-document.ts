import type { ChecklistItemId, Evidence, JudgedExplanation, Locator, MinutesReport, ReviewFile, RuleResult } from '#core';
import type { CheckView } from '#core/view';

/** What the worker tells of a document that it has read: plain values that cross to the panel. */
export interface OpenedDocument {
	readonly kind: 'workbook' | 'text';
	readonly sheets: readonly string[];
	/** Nothing for a text, and for a workbook that is no report. */
	readonly view: CheckView | null;
	readonly evidence: Readonly<Record<ChecklistItemId, EvidenceView>> | null;
	/** A hash of all the cells of a file, without the log of its reviews; empty for a page. */
	readonly print: string;
	/** A hash of whose report it is and of which period; empty where it does not say. */
	readonly subject: string;
	readonly explanations: readonly GivenExplanation[];
	/** What minutes take from the report; nothing where it is none. */
	readonly minutes: MinutesReport | null;
	/** Members of the committee who, by the report itself, manage the cooperation. */
	readonly managers: readonly string[];
	/** How many letters the text has; 0 for a workbook. */
	readonly length: number;
	/** What the log in a workbook holds; nothing where it has none. */
	readonly reviews: ReviewFile | null;
	/** How the person's own tables are read: as the workbook says, as this reader said, or not at all yet. */
	readonly mapping: 'workbook' | 'own' | null;
}

/** A reason that staff gave for what the checks asked, with its cell. */
export interface GivenExplanation extends JudgedExplanation {
	/** What was asked. */
	readonly message: string;
	readonly place: Locator;
}

export interface EvidenceView {
	readonly standing: Evidence<RuleResult>['standing'];
	/** Ids of findings in the view. */
	readonly findings: readonly string[];
	readonly counts: Evidence<RuleResult>['counts'];
	readonly toDecide: number;
}

/** A cell among its neighbours, for a document that is open nowhere else. */
export interface CellNeighbourhood {
	readonly columns: readonly string[];
	readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
	readonly row: number;
	readonly column: number;
}

export type DocumentSource =
	| {
			readonly kind: 'file';
			readonly bytes: Uint8Array<ArrayBuffer>;
			readonly name: string;
			readonly gids?: Readonly<Record<string, string>>;
	  }
	| {
			readonly kind: 'sheets';
			readonly isFallback?: true;
			readonly sheets: readonly {
				readonly name: string;
				readonly gid?: string;
				readonly rows: readonly (readonly (string | null)[])[];
			}[];
	  }
	| {
			readonly kind: 'text';
			readonly text: string;
			readonly headings: readonly { readonly start: number; readonly path: readonly string[] }[];
	  };

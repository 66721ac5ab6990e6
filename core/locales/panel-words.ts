import type { FindingKind } from '../score/finding-kind.ts';
import { panel as en } from './en/panel.ts';
import { panel as fr } from './fr/panel.ts';
import type { Language } from './languages.ts';
import type { Plural } from './plurals.ts';
import { panel as ro } from './ro/panel.ts';
import { panel as uk } from './uk/panel.ts';

/** What only a panel says. Numbers stand after a colon or in brackets, so that no noun has to agree with them. */
export interface PanelWords {
	readonly language: Language;
	/** Between a label and what it labels. */
	readonly colon: string;
	readonly findings: string;
	readonly topics: string;
	readonly scores: string;
	/** `{points}` that a score has risen or fallen by. */
	readonly sinceLastCheck: string;
	readonly filterKind: string;
	readonly filterTopic: string;
	readonly filterMine: string;
	readonly everything: string;
	readonly everyTopic: string;
	readonly everyMunicipality: string;
	/** `{shown}`, `{total}`. */
	readonly shownOf: string;
	readonly noFindings: string;
	readonly allHidden: string;
	readonly showAll: string;
	readonly wholeWorkbook: string;
	/** `{cell}`. */
	readonly goTo: string;
	readonly why: string;
	readonly fix: string;
	readonly source: string;
	/** `{cell}`. */
	readonly suggestionFor: string;
	readonly empty: string;
	readonly apply: string;
	readonly undo: string;
	/** `{cell}`. */
	readonly explainIn: string;
	readonly explainHelp: string;
	readonly explain: string;
	/** `{count}`. */
	readonly explainedByStaff: string;
	readonly more: string;
	/** Headings of the one list, by kind. */
	readonly parts: { readonly [K in Exclude<FindingKind, 'explained'>]: string };
	/** How a finding was settled since the check. */
	readonly settled: { readonly mended: string; readonly explained: string; readonly gone: string };
	/** `{count}`. */
	readonly cells: Plural;
	readonly next: string;
	/** `{points}` with their sign. */
	readonly points: string;
	/** Which keys do what. */
	readonly keys: string;
	/** `{done}`, `{total}`. */
	readonly progress: string;
	/** `{left}`, `{total}`. */
	readonly left: string;
	readonly bySection: string;
	readonly only: string;
	/** `{count}`. */
	readonly together: string;
	readonly togetherLead: string;
	/** `{count}`. */
	readonly togetherApply: string;
	readonly cancel: string;
	/** `{count}`. */
	readonly togetherDone: string;
	/** `{count}`. */
	readonly leftAlone: string;
	readonly undoAll: string;
	readonly broken: string;
	/** What concerns the reader's own municipality. */
	readonly own: {
		readonly choose: string;
		readonly another: string;
		readonly kept: string;
		readonly none: string;
		/** A button. */
		readonly sheet: string;
	};
	readonly ownSheets: {
		/** Offers it, on a button. */
		readonly offer: string;
		/** Opens it again, on a button. */
		readonly revise: string;
		/** Kept in the workbook. */
		readonly lead: string;
		/** Kept in the reader's own browser. */
		readonly leadHere: string;
		readonly year: string;
		readonly tables: string;
		/** `{number}`, `{all}`. */
		readonly step: string;
		readonly section: string;
		readonly headerRow: string;
		/** Months, quarters: how they become one value. */
		readonly combine: string;
		readonly ways: { readonly sum: string; readonly mean: string; readonly last: string };
		/** Revenue or expenditure. */
		readonly kind: string;
		readonly kindAsSaid: string;
		readonly leaveOut: string;
		readonly notRead: string;
		readonly leftOut: { readonly 'other-year': string; readonly 'other-version': string; readonly 'part-of-total': string };
		readonly lookHere: string;
		/** `{read}`, `{all}`, `{rows}`. */
		readonly state: string;
		/** `{rows}`. */
		readonly rows: string;
		/** `{count}`. */
		readonly unread: string;
		readonly preview: string;
		/** `{names}`. */
		readonly totals: string;
		/** `{names}`. */
		readonly differing: string;
		readonly nothing: string;
		/** `{names}`. */
		readonly missing: string;
		readonly noTables: string;
		readonly back: string;
		readonly next: string;
		readonly use: string;
		/** `{sheet}`. */
		readonly kept: string;
		/** Sections that no sheet holds follow, each on a button. */
		readonly lacking: string;
		/** `{section}`. */
		readonly add: string;
	};
}

const byLanguage: Readonly<Record<Language, PanelWords>> = { en, fr, uk, ro };

export function panelWordsFor(language: Language): PanelWords {
	return byLanguage[language];
}

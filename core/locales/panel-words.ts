import { panel as en } from './en/panel.ts';
import { panel as fr } from './fr/panel.ts';
import type { Language } from './languages.ts';
import { panel as ro } from './ro/panel.ts';
import { panel as uk } from './uk/panel.ts';

/** What only a panel says. Numbers stand after a colon or in brackets, so that no noun has to agree with them. */
export interface PanelWords {
	readonly language: Language;
	/** Between a label and what it labels. */
	readonly colon: string;
	readonly findings: string;
	readonly fixFirst: string;
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
	readonly before: string;
	readonly after: string;
	readonly empty: string;
	readonly apply: string;
	readonly undo: string;
	readonly applied: string;
	/** `{cell}`. */
	readonly explainIn: string;
	readonly explainHelp: string;
	readonly explain: string;
	readonly explained: string;
	/** `{count}`. */
	readonly explainedByStaff: string;
	/** `{count}`. */
	readonly places: string;
	readonly more: string;
	readonly broken: string;
	readonly nothingToFix: string;
}

const byLanguage: Readonly<Record<Language, PanelWords>> = { en, fr, uk, ro };

export function panelWordsFor(language: Language): PanelWords {
	return byLanguage[language];
}

import type { Language } from '#core';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { ro } from './ro.ts';
import { uk } from './uk.ts';

/** What the add-on itself says; findings, scores and sections speak through core. */
export interface AddonWords {
	readonly menu: MenuWords;
	readonly problems: ProblemWords;
	readonly sidebar: SidebarWords;
	readonly newReport: NewReportWords;
	/** Sheets that the add-on writes about a report. */
	readonly ownSheets: { readonly trend: string; readonly made: string };
	readonly addSections: { readonly nothing: string; readonly added: string };
	readonly nextPeriod: { readonly title: string; readonly question: string; readonly done: string };
}

export interface MenuWords {
	readonly checkReport: string;
	readonly checkSheet: string;
	readonly clearMarks: string;
	readonly newReport: string;
	readonly addMissingSections: string;
	readonly startNextPeriod: string;
	readonly scorecard: string;
	readonly findings: string;
	/** `{count}` sheets whose marks were taken away. */
	readonly cleared: string;
	readonly nothingToClear: string;
}

/** What happened, what was kept and what to do. */
export interface ProblemWords {
	readonly busy: string;
	readonly outOfTime: string;
	/** `{limit}`. */
	readonly tooLarge: string;
	/** `{sheet}`. */
	readonly sheetGone: string;
	/** `{cell}`. */
	readonly cellGone: string;
	/** `{cell}`. */
	readonly changed: string;
	/** `{cell}`. */
	readonly locked: string;
	/** `{cell}`. */
	readonly holdsFormula: string;
	/** `{sheet}`. */
	readonly unreadableSheet: string;
	readonly reportExists: string;
	/** `{sheet}`. */
	readonly sheetExists: string;
	readonly noPeriod: string;
	readonly notAllowed: string;
	/** `{reason}`. */
	readonly unexpected: string;
}

export interface SidebarWords {
	readonly checking: string;
	/** `{done}`, `{total}`. */
	readonly marking: string;
	readonly cancel: string;
	readonly checkAgain: string;
	readonly tryAgain: string;
	readonly notReport: string;
	/** `{count}`. */
	readonly seconds: string;
	/** `{sheets}` could not be marked. */
	readonly unmarked: string;
	readonly thisSheetOnly: string;
	readonly accounts: string;
	readonly session: string;
	readonly offline: string;
	readonly outdated: string;
}

export interface NewReportWords {
	readonly lead: string;
	readonly language: string;
	readonly entity: string;
	readonly currency: string;
	readonly periodStart: string;
	readonly periodEnd: string;
	readonly partners: string;
	readonly services: string;
	readonly oneALine: string;
	readonly make: string;
	readonly making: string;
	readonly made: string;
	readonly close: string;
	readonly periodWrong: string;
	/** `{limit}`. */
	readonly tooMany: string;
}

const byLanguage: Readonly<Record<Language, AddonWords>> = { en, fr, uk, ro };

/** Each language in its own name. */
export const languageNames: readonly (readonly [Language, string])[] = [
	['en', 'English'],
	['fr', 'Français'],
	['uk', 'Українська'],
	['ro', 'Română'],
];

export function addonWordsFor(language: Language): AddonWords {
	return byLanguage[language];
}

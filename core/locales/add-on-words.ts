import type { Applicable } from '../template/applicable.ts';
import { addon as en } from './en/add-on.ts';
import { addon as fr } from './fr/add-on.ts';
import type { Language } from './languages.ts';
import { addon as ro } from './ro/add-on.ts';
import { addon as uk } from './uk/add-on.ts';

/** What the add-on itself says; findings, scores and sections speak through core. */
export interface AddonWords {
	readonly menu: MenuWords;
	readonly problems: ProblemWords;
	readonly sidebar: SidebarWords;
	readonly newReport: NewReportWords;
	readonly brief: BriefDialogWords;
	readonly send: SendWords;
	readonly reviews: ReviewsWords;
	readonly settings: SettingsWords;
	readonly help: HelpWords;
	/** Sheets that the add-on writes about a report. */
	readonly ownSheets: { readonly trend: string; readonly made: string };
	/** The sheet that keeps how a person's own sheets are read. */
	readonly mappingSheet: {
		readonly name: string;
		readonly title: string;
		readonly table: string;
		readonly header: string;
		readonly readAs: string;
		readonly notRead: string;
		readonly made: string;
	};
	readonly addSections: { readonly nothing: string; readonly added: string };
	/** Said in a report, then in a copy of it: `question` names the `{period}`. */
	readonly nextPeriod: {
		readonly title: string;
		readonly copyFirst: string;
		readonly makeCopy: string;
		readonly question: string;
		readonly done: string;
	};
}

export interface MenuWords {
	readonly checkReport: string;
	readonly checkSheet: string;
	readonly clearMarks: string;
	readonly newReport: string;
	readonly ownSheets: string;
	readonly addMissingSections: string;
	readonly startNextPeriod: string;
	readonly own: string;
	readonly comparison: string;
	readonly scorecard: string;
	readonly findings: string;
	readonly brief: string;
	readonly send: string;
	readonly reviews: string;
	readonly settings: string;
	readonly help: string;
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
	/** `{cell}`, whose data validation is strict. */
	readonly refusedByRule: string;
	/** `{cell}`. */
	readonly locked: string;
	/** `{cell}`. */
	readonly holdsFormula: string;
	/** `{cell}`. */
	readonly covered: string;
	/** `{limit}`. */
	readonly tooManySheets: string;
	/** `{name}` is the new sheet, `{sheet}` the earlier one. */
	readonly oldSheetLocked: string;
	/** `{count}` sheets were cleared, `{sheets}` were not. */
	readonly marksLocked: string;
	/** `{sheet}`. */
	readonly sheetNotRead: string;
	/** `{sheet}`. */
	readonly unreadableSheet: string;
	readonly reportExists: string;
	readonly noIssuesSheet: string;
	/** `{sheet}`. */
	readonly sheetExists: string;
	readonly noPeriod: string;
	/** `{municipality}`. */
	readonly noMunicipality: string;
	readonly noSettings: string;
	readonly reasonNeeded: string;
	readonly recipientsChanged: string;
	readonly mailQuota: string;
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
	readonly emptyWorkbook: string;
	/** `{sections}` that are not there. */
	readonly halfReport: string;
	readonly notReport: string;
	/** `{count}`. */
	readonly seconds: string;
	/** `{sheets}` could not be marked. */
	readonly unmarked: string;
	/** Somebody else has checked since. */
	readonly newerMarks: string;
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
	/** `{count}` names that a pasted text was parted into. */
	readonly found: string;
	readonly hasTitle: string;
	readonly hasHelp: string;
	/** What not every cooperation has. */
	readonly has: { readonly [A in Applicable]: string };
	/** `{count}`. */
	readonly sheets: string;
	readonly cancel: string;
}

export interface BriefDialogWords {
	readonly municipality: string;
	readonly loading: string;
	readonly none: string;
	readonly print: string;
	readonly copy: string;
	readonly copied: string;
	readonly notCopied: string;
	readonly save: string;
}

export interface SendWords {
	readonly lead: string;
	readonly mayor: string;
	readonly council: string;
	readonly noAddress: string;
	/** `{date}`. */
	readonly sentOn: string;
	/** `{verdict}`. */
	readonly needsReason: string;
	/** `{stage}`. */
	readonly isDraft: string;
	readonly reason: string;
	readonly sending: string;
	/** `{count}`. */
	readonly sent: string;
	readonly failed: string;
	/** `{date}`. */
	readonly maybeSentOn: string;
	readonly noTime: string;
	readonly notRecorded: string;
	readonly preview: string;
	/** `{email}`. */
	readonly previewLead: string;
	readonly message: string;
	readonly firstPage: string;
	/** `{count}`. */
	readonly confirm: string;
	readonly back: string;
	/** `{entity}`, `{period}`. */
	readonly subject: string;
	/** `{name}`. */
	readonly dearNamed: string;
	/** `{municipality}`. */
	readonly dearMayor: string;
	readonly dearCouncil: string;
	/** `{entity}`, `{period}`, `{stage}`. */
	readonly body: string;
	/** `{verdict}`, `{trust}`. */
	readonly verdict: string;
	/** `{municipality}`. */
	readonly pages: string;
	/** `{reason}`. */
	readonly reasonGiven: string;
}

export interface ReviewsWords {
	/** Name of the sheet that shows all reviews. */
	readonly sheet: string;
	/** Who made it, and where staff write in it: the columns `{response}` and `{state}`. */
	readonly made: string;
	readonly lead: string;
	readonly choose: string;
	readonly drop: string;
	readonly loading: string;
	/** `{names}` of those whose reviews the workbook holds. */
	readonly present: string;
	readonly nobodyYet: string;
	/** `{notes}` and `{count}` of entries that the workbook does not hold. */
	readonly counts: string;
	/** `{title}` of the document. */
	readonly about: string;
	readonly other: string;
	readonly foreign: string;
	readonly leaveOut: string;
	readonly add: string;
	/** Where there is nothing new to add. */
	readonly again: string;
	readonly adding: string;
	/** `{count}`, `{sheet}`. */
	readonly added: string;
	readonly notKept: string;
	/** `{count}` answers that staff wrote on the sheet. */
	readonly written: string;
	/** Where nothing but that is new. */
	readonly takeUp: string;
	/** `{text}` is no state. */
	readonly noState: string;
	/** `{text}` of a row in which somebody changed what is not theirs. */
	readonly putBack: string;
	/** `{text}` of a row of no known note. */
	readonly noNote: string;
	/** `{text}` that is too long to be kept. */
	readonly tooLong: string;
	/** Over the cells where staff write. */
	readonly writeHere: string;
	readonly chooseState: string;
	/** Over the notes that have no row in Issues. */
	readonly notInIssues: string;
	readonly addIssue: string;
	readonly addingIssue: string;
	/** `{id}` of the row that was made. */
	readonly issueAdded: string;
	/** In the row: `{name}` wrote it on `{day}`; all reviews are on `{sheet}`. */
	readonly source: string;
}

export interface SettingsWords {
	readonly language: string;
	readonly languageHelp: string;
	readonly thresholds: string;
	/** Over what a town rarely agrees on. */
	readonly statistics: string;
	/** Over each value that can't be used, with what is allowed. */
	readonly wrong: string;
	/** `{usual}`, of a yes or no. */
	readonly choice: string;
	/** `{usual}`, `{minimum}`, `{maximum}`. */
	readonly range: string;
	readonly noSheet: string;
	readonly save: string;
	readonly saved: string;
}

export interface HelpWords {
	readonly title: string;
	readonly steps: readonly string[];
	readonly functions: string;
	readonly privacy: string;
	/** The button that compares what page and script see; then the outcome with its `{details}`. */
	readonly selfTest: string;
	readonly selfTestPassed: string;
	readonly selfTestFailed: string;
}

const byLanguage: Readonly<Record<Language, AddonWords>> = { en, fr, uk, ro };

export function addonWordsFor(language: Language): AddonWords {
	return byLanguage[language];
}

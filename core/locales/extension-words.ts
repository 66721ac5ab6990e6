import type { FileProblemCode } from '../files/errors.ts';
import type { ReviewWords } from '../review/words.ts';
import type { Language } from './languages.ts';

/** Why a document could not be read, beside what is wrong with a file. */
type ReadingFailure =
	| 'download-forbidden'
	| 'signed-out'
	| 'not-found'
	| 'no-answer'
	| 'offline'
	| 'busy'
	| 'half-loaded'
	| 'too-large'
	| 'nothing-to-read'
	| 'broken'
	| 'cancelled';

/** What only the extension says. Numbers stand after a colon, so that no noun has to agree with them; `{braces}` name values. */
export interface ExtensionWords {
	/** The words of reviews, which the minutes share with other hosts. */
	readonly review: ReviewWords;
	readonly appName: string;
	readonly tabs: {
		readonly check: string;
		readonly checklist: string;
		readonly notes: string;
		readonly mine: string;
		readonly everyone: string;
	};
	readonly start: {
		readonly what: string;
		readonly notYet: string;
		readonly choose: string;
		readonly drop: string;
		readonly kinds: string;
	};
	/** Where a local file bears the name of another that there are notes on. */
	readonly whichDocument: { readonly question: string; readonly same: string; readonly another: string };
	readonly reading: string;
	readonly cancel: string;
	/** A member is led in five steps, with one next action. */
	readonly steps: {
		readonly label: string;
		readonly read: string;
		readonly answer: string;
		readonly note: string;
		readonly submit: string;
		readonly together: string;
		readonly toRead: string;
		/** `{count}`. */
		readonly toAnswer: string;
		readonly toNote: string;
		readonly toSubmit: string;
		readonly toShare: string;
		readonly begin: string;
	};
	/** The committee’s space: a form of its own and the sheet of its responses. */
	readonly space: {
		readonly title: string;
		readonly what: string;
		/** `{name}`. */
		readonly offer: string;
		readonly join: string;
		readonly leave: string;
		readonly paste: string;
		readonly badLink: string;
		/** `{name}`. */
		readonly joined: string;
		/** `{count}`. */
		readonly waiting: string;
		readonly allThere: string;
		/** `{notes}`, `{replies}`, `{names}`. */
		readonly news: string;
		/** `{count}`. */
		readonly rubbish: string;
		/** `{count}`. */
		readonly incomplete: string;
		/** `{name}`, `{emails}`. */
		readonly manyEmails: string;
		readonly done: string;
		readonly busy: string;
		readonly offline: string;
		readonly signedOut: string;
		readonly closed: string;
		readonly refused: string;
		readonly notShared: string;
		readonly notFound: string;
		readonly byHand: string;
		readonly tryNow: string;
		readonly setUp: string;
		readonly step1: string;
		readonly step2: string;
		readonly step3: string;
		readonly step4: string;
		readonly step5: string;
		readonly formLink: string;
		readonly sheetLink: string;
		readonly make: string;
		readonly noForm: string;
		readonly noQuestion: string;
		readonly noSheet: string;
		readonly memberLink: string;
		readonly onlyBeside: string;
	};
	/** Reasons of the staff’s that a member accepts or contests. */
	readonly explanations: {
		readonly title: string;
		readonly help: string;
		readonly accept: string;
		readonly contest: string;
		readonly why: string;
		readonly needsReason: string;
		readonly accepted: string;
		readonly contested: string;
		readonly withdraw: string;
		/** `{accepted}`, `{contested}`. */
		readonly others: string;
	};
	readonly readFromTables: string;
	readonly tryAgain: string;
	readonly readAgain: string;
	readonly stale: string;
	readonly notOpened: string;
	readonly beside: string;
	readonly close: string;
	/** What happened, what was kept and what to do. */
	readonly problems: { readonly [P in FileProblemCode | ReadingFailure]: string };
	/** `{part}`: a piece of a file. */
	readonly damagedPart: string;
	readonly storeProblems: { readonly [P in 'storage-full' | 'storage-failed' | 'not-read-back' | 'extension-reloaded']: string };
	/** Where the store gave no answer when the panel opened. */
	readonly notReadNow: string;
	readonly noReport: string;
	readonly textDocument: string;
	/** `{cell}` on `{sheet}`. */
	readonly cellOnSheet: string;
	readonly checklist: {
		/** `{done}`, `{total}`. */
		readonly progress: string;
		readonly remark: string;
		readonly save: string;
		readonly evidence: string;
		readonly counts: { readonly error: string; readonly warning: string; readonly info: string };
		readonly toDecide: string;
		readonly moreFindings: string;
		readonly asksFor: string;
	};
	readonly draft: { readonly kept: string; readonly keeping: string; readonly failed: string };
	readonly notes: {
		/** `{issue}`: its id there. */
		readonly inIssues: string;
		readonly wholeReport: string;
		readonly onFinding: string;
		readonly needsReason: string;
		readonly takeBack: string;
		readonly create: string;
		/** The menu of the right mouse button has to be asked for. */
		readonly offerMenu: string;
		readonly inMenuNow: string;
		readonly edit: string;
		readonly kind: string;
		readonly severity: string;
		readonly topic: string;
		readonly text: string;
		readonly owner: string;
		readonly due: string;
		readonly needsOwner: string;
		readonly needsText: string;
		readonly sheet: string;
		readonly cell: string;
		readonly wholeDocument: string;
		readonly badCell: string;
		readonly useSelection: string;
		readonly passage: string;
		readonly passageHelp: string;
		readonly passageNotFound: string;
		readonly passageTwice: string;
		readonly save: string;
		readonly saved: string;
		readonly pending: string;
		readonly none: string;
		readonly reply: string;
		/** Over all that can be done with a note. */
		readonly act: string;
		readonly replies: string;
		readonly remark: string;
		readonly address: string;
		readonly resolve: string;
		readonly withdraw: string;
		readonly reopen: string;
		readonly change: string;
		readonly history: string;
		readonly alsoWritten: string;
		readonly goTo: string;
		readonly attachHere: string;
		/** `{place}`. */
		readonly attachTo: string;
		readonly whichRow: string;
		/** On a button beside a row. */
		readonly thisRow: string;
		readonly asItWas: string;
		readonly oldQuote: string;
		readonly shown: string;
		readonly filters: {
			readonly label: string;
			readonly all: string;
			readonly open: string;
			readonly mine: string;
			readonly needsLook: string;
			readonly here: string;
			readonly everyKind: string;
			readonly everyMunicipality: string;
			readonly municipality: string;
		};
	};
	/** What comes next in a member's review. */
	readonly next: {
		readonly who: string;
		/** `{count}`. */
		readonly submit: string;
		readonly finish: string;
	};
	readonly mine: {
		readonly copyDue: string;
		readonly copyHelp: string;
		readonly saveCopy: string;
		readonly changesSent: string;
		readonly sendChanges: string;
		/** `{count}`. */
		readonly notSeenYet: string;
		/** `{date}`. */
		readonly seenUpTo: string;
		readonly nothingSeen: string;
		readonly forgetIt: string;
		readonly finishIt: string;
		readonly needsOwner: string;
		readonly needsAnswer: string;
		readonly inOtherWindow: string;
		readonly submitWithout: string;
		readonly takeAlong: string;
		readonly unfinishedHelp: string;
		/** `{count}`. */
		readonly unfinished: string;
		readonly who: string;
		readonly name: string;
		readonly municipality: string;
		readonly role: string;
		readonly saveWho: string;
		readonly needsName: string;
		/** `{name}`. */
		readonly inManagement: string;
		/** `{count}`. */
		readonly pending: string;
		readonly verdict: string;
		readonly verdictRemark: string;
		readonly submit: string;
		readonly submitHelp: string;
		readonly submitted: string;
		/** `{count}`. */
		readonly outbox: string;
		readonly nothingToShare: string;
		readonly exportFile: string;
		/** Names the add-on's own menu item. */
		readonly exportHelp: string;
		readonly exportAnnotations: string;
		readonly exported: string;
		readonly history: string;
	};
	readonly everyone: {
		readonly unknownDay: string;
		/** `{count}`. */
		readonly clashes: string;
		/** `{count}`. */
		readonly noReason: string;
		/** `{count}`. */
		readonly notTheirs: string;
		/** `{count}`. */
		readonly unread: string;
		readonly importFiles: string;
		readonly dropHelp: string;
		/** `{count}`, `{file}`. */
		readonly imported: string;
		/** Of several files at once: `{files}`, `{count}`. */
		readonly importedAll: string;
		readonly foreign: string;
		readonly otherDocument: string;
		/** Of the log in the workbook: `{reviews}`, `{count}` of new entries. */
		readonly inWorkbook: string;
		/** `{title}`. */
		readonly workbookAbout: string;
		/** After a few of a kind, `{count}` more. */
		readonly moreProblems: string;
		readonly agreement: string;
		readonly members: string;
		readonly minutes: string;
		readonly print: string;
		readonly copy: string;
		readonly copied: string;
		readonly notCopied: string;
		readonly newer: string;
		readonly nobody: string;
	};
	readonly by: string;
	readonly eventNames: {
		readonly [T in
			| 'review-opened'
			| 'answer-given'
			| 'note-added'
			| 'note-edited'
			| 'note-replied'
			| 'note-addressed'
			| 'note-resolved'
			| 'note-withdrawn'
			| 'note-reopened'
			| 'note-attached'
			| 'verdict-given']: string;
	};
}

/** The reader's own language is loaded, and the English that stands in for what it lacks. */
const loaders: Readonly<Record<Language, () => Promise<ExtensionWords>>> = {
	en: async () => (await import('./en/extension.ts')).extension,
	fr: async () => (await import('./fr/extension.ts')).extension,
	uk: async () => (await import('./uk/extension.ts')).extension,
	ro: async () => (await import('./ro/extension.ts')).extension,
};

export function loadExtensionWords(language: Language): Promise<ExtensionWords> {
	return loaders[language]();
}

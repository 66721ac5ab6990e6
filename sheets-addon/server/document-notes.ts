/** What the add-on keeps in the file itself, out of sight. */
const OWN_SHEETS = 'ownSheets';
const UNFINISHED = 'unfinishedSheets';
const MAILS = 'unrecordedMails';
const LIFTED = 'liftedRules';

/** Sheets that the add-on writes about a report. */
export type OwnSheet = 'scorecard' | 'findings' | 'comparison' | 'review' | 'mapping';

/** Sheets that a run has begun to make and not finished. */
export interface Unfinished {
	readonly names: readonly string[];
	/** Tells the plan that they are made by from any other. */
	readonly plan: number;
	/** All are written; nothing is left to do but to show them. Until then they are hidden and no part of the report. */
	readonly isWhole: boolean;
}

/** An e-mail of which the sheet Partners does not say that it was sent. */
export interface UnrecordedMail {
	readonly municipality: string;
	readonly to: string;
	readonly email: string;
	/** A serial date. */
	readonly on: number;
	/** It was sent; otherwise the run was stopped while it may have been. */
	readonly isSent: boolean;
}

/** Cells of a sheet whose strict rules only warn while something is put back there. */
export interface LiftedRules {
	readonly sheet: number;
	/** In A1 form. */
	readonly cells: readonly string[];
}

export interface DocumentNotes {
	/**
	 * Ids of the add-on's own sheets by what they are for: they are no part of the report. More than one where a run was
	 * stopped before it took an older one away.
	 */
	readonly own: Partial<Record<OwnSheet, readonly number[]>>;
	readonly unfinished: Unfinished;
	readonly mails: readonly UnrecordedMail[];
	readonly lifted: LiftedRules | null;
}

/** As this run has read or written them last. */
let known: Record<string, string> | undefined;

/** Others may have written since: asked for once this run alone may write. */
export function refreshNotes(): void {
	known = undefined;
}

export function readNotes(): DocumentNotes {
	const texts = known ?? PropertiesService.getDocumentProperties().getProperties();
	known = texts;
	return {
		own: parsed(texts[OWN_SHEETS], {}),
		unfinished: parsed(texts[UNFINISHED], { names: [], plan: 0, isWhole: false }),
		mails: parsed(texts[MAILS], []),
		lifted: parsed<LiftedRules | null>(texts[LIFTED], null),
	};
}

export function rememberOwnSheets(kind: OwnSheet, ids: readonly number[]): void {
	put(OWN_SHEETS, { ...readNotes().own, [kind]: ids });
}

export function rememberUnfinished(unfinished: Unfinished): void {
	if (unfinished.isWhole) SpreadsheetApp.flush();
	put(UNFINISHED, unfinished);
}

export function forgetUnfinished(): void {
	drop(UNFINISHED);
}

export function rememberMails(mails: readonly UnrecordedMail[]): void {
	SpreadsheetApp.flush();
	if (mails.length > 0) put(MAILS, mails);
	else drop(MAILS);
}

export function rememberLiftedRules(lifted: LiftedRules): void {
	put(LIFTED, lifted);
}

/** Once the rules are strict again: that has to have arrived first. */
export function forgetLiftedRules(): void {
	SpreadsheetApp.flush();
	drop(LIFTED);
}

/** Google holds back what is written to sheets, but no property: where a note says that something is done, it has to be sent off before. */
function put(key: string, value: object): void {
	const text = JSON.stringify(value);
	PropertiesService.getDocumentProperties().setProperty(key, text);
	if (known) known[key] = text;
}

function drop(key: string): void {
	PropertiesService.getDocumentProperties().deleteProperty(key);
	if (known) delete known[key];
}

function parsed<T>(text: string | undefined, otherwise: T): T {
	if (text === undefined) return otherwise;
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? (value as T) : otherwise;
	} catch {
		return otherwise;
	}
}

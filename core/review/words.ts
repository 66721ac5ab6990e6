import type { AttachmentOutcome } from './attachment.ts';
import type { Answer, ChecklistItem, ChecklistItemId, Evidence } from './checklist.ts';
import type { NoteKind, NoteSeverity, NoteStatus, NoteTopic, ResponseState, ReviewerRole, Verdict } from './review-event.ts';
import type { FileProblem } from './review-file.ts';

/**
 * All the words of a review in one language. They stand apart from the catalogues, so that a host that has no reviews does
 * not carry them. `{braces}` name values.
 */
export interface ReviewWords {
	/** BCP 47, for the document's language. */
	readonly language: string;
	/** What asks for an item of the checklist. */
	readonly sources: { readonly [S in ChecklistItem['source']]: string };
	/** `{d}` and `{m}` (two digits each) and `{y}`. */
	readonly date: string;
	readonly checklist: { readonly [I in ChecklistItemId]: { readonly question: string; readonly help: string } };
	readonly answers: { readonly [A in Answer]: string };
	readonly kinds: { readonly [K in NoteKind]: string };
	readonly severities: { readonly [S in NoteSeverity]: string };
	readonly topics: { readonly [T in NoteTopic]: string };
	readonly statuses: { readonly [S in NoteStatus]: string };
	/** How the staff stand to a note. */
	readonly responseStates: { readonly [S in ResponseState]: string };
	readonly verdicts: { readonly [V in Verdict]: string };
	readonly roles: { readonly [R in ReviewerRole]: string };
	/** Where a note is now; in a sentence that says what to do, where there is something to do. */
	readonly outcomes: { readonly [O in AttachmentOutcome]: string };
	/** What the checks found for an item of the checklist. */
	readonly standings: { readonly [S in Evidence['standing']]: string };
	/** With `{line}`. */
	readonly fileProblems: { readonly [P in FileProblem['problem']]: string };
	readonly minutes: MinutesWords;
}

export interface MinutesWords {
	readonly title: string;
	readonly agenda: string;
	readonly entity: string;
	readonly period: string;
	readonly chair: string;
	readonly verdictOfChecks: string;
	readonly promised: string;
	readonly id: string;
	readonly issue: string;
	readonly measure: string;
	readonly overdue: string;
	readonly signatures: string;
	readonly signature: string;
	readonly unknownDay: string;
	readonly document: string;
	readonly day: string;
	readonly members: string;
	readonly name: string;
	readonly municipality: string;
	readonly role: string;
	readonly verdict: string;
	readonly givenOn: string;
	readonly notSubmitted: string;
	readonly checklist: string;
	readonly item: string;
	readonly source: string;
	readonly agreementOf: string;
	readonly agreement: { readonly agree: string; readonly differ: string; readonly 'one-answer': string; readonly 'no-answer': string };
	readonly answers: string;
	readonly issues: string;
	readonly measures: string;
	readonly assessments: string;
	readonly questions: string;
	readonly praise: string;
	readonly text: string;
	readonly place: string;
	readonly severity: string;
	readonly topic: string;
	readonly status: string;
	readonly raisedBy: string;
	readonly owner: string;
	readonly due: string;
	readonly noOwner: string;
	readonly noDate: string;
	readonly replies: string;
	/** Before a text that somebody wrote at the same time. */
	readonly alsoWritten: string;
	readonly none: string;
	/** Of a note of an earlier period that is not done with. */
	readonly earlier: string;
	/** With `{issue}`, its number in the report's Issues. */
	readonly inIssues: string;
	/** Over what staff write to notes, in the workbook. */
	readonly notes: string;
	readonly kind: string;
	readonly response: string;
	readonly state: string;
	/** `{count}` lines that a newer version wrote. */
	readonly unknownEvents: string;
}

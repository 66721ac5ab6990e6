import type { Anchor } from './anchor.ts';
import { type Answer, type ChecklistItem, type ChecklistItemId, checklist } from './checklist.ts';
import { dayOfEvent } from './event-time.ts';
import { isOverdue } from './overdue-notes.ts';
import type { NoteKind, NoteSeverity, NoteStatus, NoteTopic, ResponseState, ReviewerRole, Verdict } from './review-event.ts';
import type { GivenResponse, NoteState, Register, ReviewOf, ReviewState } from './review-state.ts';
import { isByStaff } from './staff.ts';
import { inThisPeriod } from './this-period.ts';

/** The merged reviews as a document, before any words: what Markdown and HTML both say. */
export interface Minutes {
	readonly document: string;
	/** ISO date on which they were drawn up. */
	readonly day: string;
	/** What the report itself says; nothing where the minutes were drawn up without it. */
	readonly report?: MinutesReport;
	readonly members: readonly MinutesMember[];
	readonly items: readonly MinutesItem[];
	readonly notes: { readonly [K in NoteKind]: readonly MinutesNote[] };
	readonly unknownEvents: number;
}

/** What minutes take from the report that was reviewed, in the reader's words. */
export interface MinutesReport {
	readonly entity: string;
	readonly period: string;
	/** Who chaired the last meeting of the period. */
	readonly chair: string;
	readonly verdict: string;
	readonly scores: readonly (readonly [label: string, value: string])[];
	/** Issues that the report holds and that are not done, with what was promised. */
	readonly issues: readonly MinutesIssue[];
}

export interface MinutesIssue {
	readonly id: string;
	readonly issue: string;
	readonly measure: string;
	readonly owner: string;
	/** ISO day; empty where there is none. */
	readonly due: string;
	readonly isOverdue: boolean;
	readonly cell?: NoteCell;
}

export interface MinutesMember {
	readonly name: string;
	readonly municipality: string;
	readonly role: ReviewerRole;
	readonly verdict?: { readonly verdict: Verdict; readonly remark: string; readonly on: string };
}

export type Agreement = 'agree' | 'differ' | 'one-answer' | 'no-answer';

export interface MinutesItem {
	readonly id: ChecklistItemId;
	readonly source: ChecklistItem['source'];
	readonly agreement: Agreement;
	readonly answers: readonly { readonly member: string; readonly answer: Answer; readonly remark: string }[];
}

export interface MinutesNote {
	readonly id: string;
	readonly text: string;
	/** Texts written at the same time by the same member elsewhere: neither is dropped. */
	readonly alsoWritten: readonly string[];
	readonly place: string;
	/** Where a note on a cell was when it was written. */
	readonly cell?: NoteCell;
	readonly quote: string;
	readonly severity: NoteSeverity;
	readonly topic: NoteTopic;
	readonly status: NoteStatus;
	readonly raisedBy: string;
	readonly owner?: string;
	readonly due?: string;
	readonly replies: readonly { readonly by: string; readonly text: string }[];
	/** Who last took it for addressed or resolved, or reopened it, when and why. */
	readonly settled?: { readonly by: string; readonly on: string; readonly remark: string };
	/** What the staff say to it, and others of them said at the same time. */
	readonly response?: MinutesResponse;
	/** The row of the report's Issues that was made of it. */
	readonly issue?: string;
	readonly isEarlier: boolean;
	/** Its day has passed, or its period where it was promised, and it is not done. */
	readonly isOverdue: boolean;
}

export interface MinutesResponse {
	readonly by: string;
	readonly on: string;
	readonly text: string;
	readonly state: ResponseState;
	readonly besides: readonly string[];
	/** Ids of what is said here: who goes on from it takes the place of these. */
	readonly heads: readonly string[];
}

export interface NoteCell {
	readonly sheet: string;
	readonly a1: string;
}

export interface MinutesOptions {
	/** ISO date. */
	readonly day: string;
	readonly document?: string;
	/** A review whose pending answers and notes are shown too: the reader's own, before the verdict. */
	readonly withPendingOf?: string;
	readonly report?: MinutesReport;
	/** As reviews name it, where it is known: reviews of earlier periods give only what they left open. */
	readonly documentId?: string;
	/** Where each note's cell is now, by the note's id; where it was written, without. */
	readonly cells?: ReadonlyMap<string, NoteCell>;
}

const severityOrder: Readonly<Record<NoteSeverity, number>> = { high: 0, medium: 1, low: 2 };

/** Of each member whose review was submitted; withdrawn notes are left out. */
export function drawUpMinutes(everything: ReviewState, options: MinutesOptions): Minutes {
	const state = inThisPeriod(everything, options.documentId);
	const shown = state.reviews.filter(({ id, verdict, reviewer }) => reviewer && (verdict || id === options.withPendingOf));
	// The staff answer to notes; they are no members.
	const all = state.reviews.filter((review) => review.reviewer && !isByStaff(review));
	const names = nameMembers(everything.reviews);
	const nameOf = (actor: string) => names.get(actor) ?? actor;
	const visible = state.notes.filter((note) => note.status !== 'withdrawn' && (!note.isPending || note.review === options.withPendingOf));
	const ofKind = (kind: NoteKind) =>
		visible
			.filter((note) => note.content.current.value.kind === kind)
			.map((note) => noteLine(note, nameOf, options))
			.sort((a, b) => severityOrder[a.severity] - severityOrder[b.severity]);
	return {
		document: options.document ?? all.map(({ reviewer }) => reviewer?.current.value.document ?? '').find((title) => title !== '') ?? '',
		day: options.day,
		...(options.report ? { report: options.report } : {}),
		members: all.map(memberOf),
		items: byNeed(
			checklist.map(({ id, source }) => {
				const answers = shown.flatMap((review) => answersOf(review, id, nameOf(review.actor)));
				return { id, source, answers, agreement: agreementOf(answers.map(({ answer }) => answer)) };
			}),
		),
		notes: {
			issue: ofKind('issue'),
			measure: ofKind('measure'),
			question: ofKind('question'),
			assessment: ofKind('assessment'),
			praise: ofKind('praise'),
		},
		unknownEvents: state.unknown.length,
	};
}

const agreements: readonly Agreement[] = ['differ', 'one-answer', 'agree', 'no-answer'];

/** What needs talking about comes first. */
function byNeed(items: readonly MinutesItem[]): MinutesItem[] {
	return agreements.flatMap((agreement) => items.filter((item) => item.agreement === agreement));
}

export function agreementOf(answers: readonly Answer[]): Agreement {
	if (answers.length === 0) return 'no-answer';
	if (answers.length === 1) return 'one-answer';
	return new Set(answers).size === 1 ? 'agree' : 'differ';
}

function memberOf({ reviewer, verdict }: ReviewOf): MinutesMember {
	const { name = '', municipality = '', role = 'other' } = reviewer?.current.value ?? {};
	if (!verdict) return { name, municipality, role };
	return { name, municipality, role, verdict: { ...verdict.current.value, on: dayOfEvent(verdict.current.at) ?? '' } };
}

/** A member's name, with the municipality where two members bear the same. */
function nameMembers(reviews: readonly ReviewOf[]): Map<string, string> {
	const known = reviews.flatMap(({ actor, reviewer }) => (reviewer ? [{ actor, ...reviewer.current.value }] : []));
	return new Map(
		known.map(({ actor, name, municipality }) => {
			const isShared = known.some((other) => other.actor !== actor && other.name === name);
			return [actor, isShared ? `${name} (${municipality})` : name];
		}),
	);
}

function answersOf(review: ReviewOf, item: string, member: string): MinutesItem['answers'] {
	const said = review.answers.get(item);
	return said ? [said.current, ...said.besides].map(({ value }) => ({ member, ...value })) : [];
}

function noteLine(note: NoteState, nameOf: (actor: string) => string, { day, withPendingOf, cells }: MinutesOptions): MinutesNote {
	const { content, status, anchor, replies, actor, response, issue } = note;
	const { text, severity, topic, owner, due } = content.current.value;
	const held = anchor.current.value;
	const isSent = ({ isPending }: { readonly isPending?: true }) => !isPending || note.review === withPendingOf;
	const last = [...note.changes].reverse().find(isSent);
	const cell = cells ? cells.get(note.id) : held?.kind === 'cell' ? { sheet: held.sheet, a1: held.a1 } : undefined;
	return {
		id: note.id,
		text,
		alsoWritten: content.besides.map(({ value }) => value.text),
		place: placeOf(held),
		...(cell ? { cell } : {}),
		quote: (held?.quote ?? '').slice(0, 160),
		severity,
		topic,
		status,
		raisedBy: nameOf(actor),
		...(owner === undefined ? {} : { owner }),
		...(due === undefined ? {} : { due }),
		replies: replies.filter(isSent).map((reply) => ({ by: nameOf(reply.actor), text: reply.value })),
		...(last ? { settled: { by: nameOf(last.actor), on: dayOfEvent(last.at) ?? '', remark: last.value.remark } } : {}),
		...(response && !response.current.isPending ? { response: responseOf(response, nameOf) } : {}),
		...(issue && !issue.current.isPending ? { issue: issue.current.value } : {}),
		isEarlier: note.isEarlier === true,
		isOverdue: isOverdue(note, day),
	};
}

function responseOf({ current, besides }: Register<GivenResponse>, nameOf: (actor: string) => string): MinutesResponse {
	const { response, state } = current.value;
	const others = besides.map(({ value }) => value.response).filter((text) => text !== response);
	return {
		by: nameOf(current.actor),
		on: dayOfEvent(current.at) ?? '',
		text: response,
		state,
		besides: [...new Set(others)],
		heads: [...besides, current].map(({ event }) => event),
	};
}

/** Sheet, row and column by their names, as on the day of the note; or the headings over a passage. */
function placeOf(anchor: Anchor | null): string {
	if (!anchor) return '';
	if (anchor.kind === 'text') return anchor.headings.join(' › ');
	return [anchor.sheet, anchor.rowName.filter((name) => name !== '').join(', '), anchor.header || anchor.a1]
		.filter((part) => part !== '')
		.join(' › ');
}

import type { z } from '../zod.ts';
import type { Anchor } from './anchor.ts';
import type { Answer } from './checklist.ts';
import {
	envelope,
	type judgements,
	LONGEST_ID,
	LONGEST_TEXT,
	type noteKinds,
	type noteSeverities,
	type noteTopics,
	payloads,
	type responseStates,
	type reviewerRoles,
	type verdicts,
} from './event-schema.ts';
import type { TableSnapshot } from './table-snapshot.ts';

export type NoteKind = (typeof noteKinds)[number];
export type NoteSeverity = (typeof noteSeverities)[number];
export type NoteTopic = (typeof noteTopics)[number];
export type Judgement = (typeof judgements)[number];
export type Verdict = (typeof verdicts)[number];
export type ResponseState = (typeof responseStates)[number];
export type ReviewerRole = (typeof reviewerRoles)[number];
export type NoteStatus = 'open' | 'addressed' | 'resolved' | 'withdrawn';

export interface NoteContent {
	readonly kind: NoteKind;
	readonly severity: NoteSeverity;
	readonly topic: NoteTopic;
	readonly text: string;
	/** Of a measure or an assessment asked for: who sees to it, and by which day (`2025-06-30`). */
	readonly owner?: string;
	readonly due?: string;
}

export interface Reviewer {
	readonly name: string;
	readonly municipality: string;
	readonly role: ReviewerRole;
	readonly document?: string;
	readonly documentId?: string;
}

interface AboutNote {
	readonly note: string;
	readonly remark: string;
}

/** A reason that staff gave in the report for what a rule asked. */
export interface JudgedExplanation {
	readonly rule: string;
	readonly section: string;
	/** The row's name, as its keys give it. */
	readonly row: string;
	/** The reason as it was read: another reason is judged anew. */
	readonly text: string;
}

interface ExplanationJudged extends JudgedExplanation {
	readonly judgement: Judgement;
	readonly remark: string;
	readonly anchor: Anchor | null;
}

/** The same for the same reason. */
export function explanationKey({ rule, section, row, text }: JudgedExplanation): string {
	return JSON.stringify([rule, section, row, text.trim()]);
}

export interface Payloads {
	readonly 'review-opened': Reviewer;
	readonly 'answer-given': { readonly item: string; readonly answer: Answer; readonly remark: string };
	/** The note's id is the event's. */
	readonly 'note-added': NoteContent & { readonly anchor: Anchor | null };
	readonly 'note-edited': NoteContent & { readonly note: string };
	readonly 'note-replied': { readonly note: string; readonly text: string };
	readonly 'note-addressed': AboutNote;
	readonly 'note-resolved': AboutNote;
	readonly 'note-withdrawn': AboutNote;
	readonly 'note-reopened': AboutNote;
	readonly 'note-attached': { readonly note: string; readonly anchor: Anchor };
	readonly 'period-started': { readonly document: string; readonly reviews: readonly string[] };
	readonly 'snapshot-taken': { readonly snapshot: TableSnapshot };
	readonly 'note-answered': { readonly note: string; readonly response: string; readonly state: ResponseState };
	readonly 'note-linked': { readonly note: string; readonly issue: string };
	readonly 'explanation-judged': ExplanationJudged;
	/** Submits the review: what was pending is shared from now on. */
	readonly 'verdict-given': { readonly verdict: Verdict; readonly remark: string };
	/** Shares what was written since the review was submitted. */
	readonly 'changes-sent': Readonly<Record<never, never>>;
}

export type EventType = keyof Payloads;

/** One step of a review; never changed once written. */
export interface ReviewEvent<Type extends string = string, Payload = unknown> {
	readonly id: string;
	readonly review: string;
	readonly actor: string;
	readonly at: string;
	readonly step: number;
	readonly replaces: readonly string[];
	readonly type: Type;
	readonly payload: Payload;
}

export type KnownEvent = { [Type in EventType]: ReviewEvent<Type, Payloads[Type]> }[EventType];

/** The schemas and the types say the same; this line does not compile where they don't. */
type SchemaOutput = { [Type in EventType]: z.output<(typeof payloads)[Type]> };
true satisfies SchemaOutput extends Payloads ? true : never;

/** Ours nest six deep; what nests thousands of levels breaks every function that walks it. */
const DEEPEST = 60;

const types: ReadonlySet<string> = new Set(Object.keys(payloads));
/** Events never change, so each is checked once. */
const checked = new WeakMap<ReviewEvent, boolean>();

/** Whether this version understands the event. What it doesn't is kept and passed on all the same. */
export function isKnownEvent(event: ReviewEvent): event is KnownEvent {
	if (isPlainReply(event)) return true;
	const before = checked.get(event);
	if (before !== undefined) return before;
	const isKnown = types.has(event.type) && payloads[event.type as EventType].safeParse(event.payload).success;
	checked.set(event, isKnown);
	return isKnown;
}

/** Replies are most of what a large committee writes: what the schema says of them, said in code that is ten times as fast. */
function isPlainReply({ type, payload }: ReviewEvent): boolean {
	if (type !== 'note-replied' || typeof payload !== 'object' || payload === null) return false;
	const { note, text } = payload as Readonly<Record<string, unknown>>;
	return (
		typeof note === 'string' && note.length > 0 && note.length <= LONGEST_ID && typeof text === 'string' && text.length <= LONGEST_TEXT
	);
}

/** `undefined` where it is no event at all. Events of unknown type, or with fields of a newer version, pass. */
export function parseEvent(value: unknown): ReviewEvent | undefined {
	if (isDeeperThan(value, DEEPEST)) return undefined;
	const parsed = envelope.safeParse(value);
	return parsed.success ? (parsed.data as ReviewEvent) : undefined;
}

/** Whether every door would take the event as this version understands it: asked before it is written anywhere. */
export function isWritable(event: ReviewEvent): boolean {
	const back = parseEvent(JSON.parse(JSON.stringify(event)));
	return back !== undefined && isKnownEvent(back);
}

function isDeeperThan(value: unknown, levels: number): boolean {
	if (typeof value !== 'object' || value === null) return false;
	return levels === 0 || Object.values(value).some((part) => isDeeperThan(part, levels - 1));
}

import type { Anchor } from './anchor.ts';
import type { Answer } from './checklist.ts';
import { latest, mergeEvents, registersOf } from './event-order.ts';
import {
	isKnownEvent,
	type KnownEvent,
	type NoteContent,
	type NoteStatus,
	type ReviewEvent,
	type Reviewer,
	type Verdict,
} from './review-event.ts';
import type { TableSnapshot } from './table-snapshot.ts';

/** A word with who said it and when. */
export interface Said<Value> {
	readonly event: string;
	readonly actor: string;
	readonly at: string;
	readonly value: Value;
}

/** The latest word, others said at the same time without seeing it, and all that was said before. */
export interface Register<Value> {
	readonly current: Said<Value>;
	readonly besides: readonly Said<Value>[];
	readonly history: readonly Said<Value>[];
}

export interface NoteState {
	readonly id: string;
	readonly review: string;
	readonly actor: string;
	readonly at: string;
	readonly content: Register<NoteContent>;
	readonly anchor: Register<Anchor | null>;
	readonly status: NoteStatus;
	/** Every change of status, with its remark. */
	readonly changes: readonly Said<{ readonly status: NoteStatus; readonly remark: string }>[];
	readonly replies: readonly Said<string>[];
	/** Not yet submitted with a verdict: for its author's eyes. */
	readonly isPending: boolean;
}

export interface ReviewOf {
	readonly id: string;
	readonly actor: string;
	readonly reviewer?: Register<Reviewer>;
	readonly answers: ReadonlyMap<string, Register<{ readonly answer: Answer; readonly remark: string }>>;
	readonly verdict?: Register<{ readonly verdict: Verdict; readonly remark: string }>;
	/** Notes and answers not yet submitted. */
	readonly pending: number;
}

export interface ReviewState {
	readonly reviews: readonly ReviewOf[];
	readonly notes: readonly NoteState[];
	readonly snapshots: readonly TableSnapshot[];
	/** All events in order, those of newer versions among them. */
	readonly history: readonly ReviewEvent[];
	/** Events that this version can't read; they are kept and passed on. */
	readonly unknown: readonly ReviewEvent[];
	/** Ids that two different events claim: the first in order counts, both are kept. */
	readonly clashes: readonly string[];
}

const statusAfter: Partial<Record<KnownEvent['type'], NoteStatus>> = {
	'note-addressed': 'addressed',
	'note-resolved': 'resolved',
	'note-withdrawn': 'withdrawn',
	'note-reopened': 'open',
};

/** A review's own words wait for its verdict; replies and changes of status are to others' notes and don't. */
const waitingTypes: ReadonlySet<string> = new Set(['note-added', 'note-edited', 'note-attached', 'answer-given', 'snapshot-taken']);

/** What a set of events comes to. The same for the same set, however it was split, ordered or repeated. */
export function foldReviews(...sets: readonly (readonly ReviewEvent[])[]): ReviewState {
	const history = mergeEvents(...sets);
	const seen = new Set<string>();
	const clashes = new Set<string>();
	const known: KnownEvent[] = [];
	const unknown: ReviewEvent[] = [];
	for (const event of history) {
		if (seen.has(event.id)) clashes.add(event.id);
		else if (isKnownEvent(event)) known.push(event);
		else unknown.push(event);
		seen.add(event.id);
	}
	const byRegister = new Map<string, KnownEvent[]>();
	for (const event of known) {
		for (const register of registersOf(event)) byRegister.set(register, [...(byRegister.get(register) ?? []), event]);
	}
	const submitted = lastVerdicts(known);
	return {
		reviews: [...new Set(known.map(({ review }) => review))].sort().map((review) => reviewOf(review, known, byRegister, submitted)),
		notes: known.flatMap((event) => (event.type === 'note-added' ? [noteOf(event, known, byRegister, submitted)] : [])),
		snapshots: [
			...new Map(
				known.flatMap((event) => (event.type === 'snapshot-taken' ? [[event.payload.snapshot.id, event.payload.snapshot] as const] : [])),
			).values(),
		],
		history,
		unknown,
		clashes: [...clashes],
	};
}

/** The events that others may see: all but notes and answers that wait for their author's verdict, and what is about them. */
export function submittedEvents(events: readonly ReviewEvent[]): ReviewEvent[] {
	const merged = mergeEvents(events);
	const submitted = lastVerdicts(merged.filter(isKnownEvent));
	const waiting = new Set(merged.filter((event) => event.type === 'note-added' && isPending(event, submitted)).map(({ id }) => id));
	return merged.filter((event) => {
		const isAboutWaiting = isKnownEvent(event) && 'note' in event.payload && waiting.has(event.payload.note);
		return !isAboutWaiting && !isPending(event, submitted);
	});
}

function lastVerdicts(events: readonly KnownEvent[]): Map<string, number> {
	const steps = new Map<string, number>();
	for (const { type, review, step } of events) if (type === 'verdict-given') steps.set(review, Math.max(step, steps.get(review) ?? 0));
	return steps;
}

function isPending({ review, type, step }: ReviewEvent, submitted: ReadonlyMap<string, number>): boolean {
	return waitingTypes.has(type) && step > (submitted.get(review) ?? -1);
}

function reviewOf(
	id: string,
	known: readonly KnownEvent[],
	byRegister: ReadonlyMap<string, KnownEvent[]>,
	submitted: ReadonlyMap<string, number>,
): ReviewOf {
	const own = known.filter(({ review }) => review === id);
	const reviewer = register(byRegister.get(`reviewer ${id}`), 'review-opened', (event) => event.payload as Reviewer);
	const verdict = register(
		byRegister.get(`verdict ${id}`),
		'verdict-given',
		({ payload }) => payload as { verdict: Verdict; remark: string },
	);
	const items = [...new Set(own.flatMap((event) => (event.type === 'answer-given' ? [event.payload.item] : [])))].sort();
	const answered = items.flatMap((item) => {
		const said = register(
			byRegister.get(`answer ${id} ${item}`),
			'answer-given',
			({ payload }) => payload as { answer: Answer; remark: string },
		);
		return said ? [[item, said] as const] : [];
	});
	return {
		id,
		actor: reviewer?.current.actor ?? own[0]?.actor ?? '',
		...(reviewer ? { reviewer } : {}),
		answers: new Map(answered),
		...(verdict ? { verdict } : {}),
		pending: own.filter((event) => event.type !== 'snapshot-taken' && isPending(event, submitted)).length,
	};
}

function noteOf(
	added: KnownEvent & { readonly type: 'note-added' },
	known: readonly KnownEvent[],
	byRegister: ReadonlyMap<string, KnownEvent[]>,
	submitted: ReadonlyMap<string, number>,
): NoteState {
	const { id, review, actor, at } = added;
	// A text is its author's: what another writes into it is kept in the history and shown as nobody's words.
	const texts = (byRegister.get(`text ${id}`) ?? [added]).filter((event) => event.actor === actor);
	const content = register(texts, undefined, ({ payload }) => contentOf(payload as NoteContent));
	const anchor = register(byRegister.get(`anchor ${id}`), undefined, ({ payload }) => (payload as { anchor: Anchor | null }).anchor);
	const changes = (byRegister.get(`status ${id}`) ?? []).filter((event) => event.type !== 'note-withdrawn' || event.actor === actor);
	const said = (event: KnownEvent) =>
		sayOf(event, { status: statusAfter[event.type] ?? 'open', remark: (event.payload as { remark: string }).remark });
	const now = latest(changes);
	const first = sayOf(added, contentOf(added.payload));
	const place = sayOf(added, added.payload.anchor);
	return {
		id,
		review,
		actor,
		at,
		content: content ?? { current: first, besides: [], history: [first] },
		anchor: anchor ?? { current: place, besides: [], history: [place] },
		status: statusAfter[now[now.length - 1]?.type ?? added.type] ?? 'open',
		changes: changes.map(said),
		replies: known.flatMap((event) =>
			event.type === 'note-replied' && event.payload.note === id ? [sayOf(event, event.payload.text)] : [],
		),
		isPending: isPending(added, submitted),
	};
}

function contentOf({ kind, severity, topic, text, owner, due }: NoteContent): NoteContent {
	return { kind, severity, topic, text, ...(owner === undefined ? {} : { owner }), ...(due === undefined ? {} : { due }) };
}

function register<Value>(
	events: readonly KnownEvent[] | undefined,
	type: KnownEvent['type'] | undefined,
	read: (event: KnownEvent) => Value,
): Register<Value> | undefined {
	const versions = (events ?? []).filter((event) => type === undefined || event.type === type);
	const heads = latest(versions).map((event) => sayOf(event, read(event)));
	const current = heads.pop();
	return current && { current, besides: heads, history: versions.map((event) => sayOf(event, read(event))) };
}

function sayOf<Value>({ id, actor, at }: ReviewEvent, value: Value): Said<Value> {
	return { event: id, actor, at, value };
}

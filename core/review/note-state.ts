import type { Anchor } from './anchor.ts';
import { latest } from './event-order.ts';
import { type Reading, registerOf, sayOf } from './register.ts';
import type { KnownEvent, NoteContent, NoteStatus } from './review-event.ts';
import type { GivenResponse, NoteState, SetAside } from './review-state.ts';
import { isByStaff } from './staff.ts';

/** All events about one note, as they came. */
export interface NoteRecord {
	added: (KnownEvent & { readonly type: 'note-added' }) | undefined;
	readonly texts: KnownEvent[];
	readonly anchors: KnownEvent[];
	readonly statuses: KnownEvent[];
	readonly replies: (KnownEvent & { readonly type: 'note-replied' })[];
	readonly issues: KnownEvent[];
	readonly responses: KnownEvent[];
}

/** The note that an event is about. */
export function noteOfEvent(event: KnownEvent): string | undefined {
	if (event.type === 'note-added') return event.id;
	return 'note' in event.payload ? event.payload.note : undefined;
}

export function newNoteRecord(): NoteRecord {
	return { added: undefined, texts: [], anchors: [], statuses: [], replies: [], issues: [], responses: [] };
}

export function fileNote(record: NoteRecord, event: KnownEvent): void {
	switch (event.type) {
		case 'note-added':
			record.added = event;
			record.texts.push(event);
			record.anchors.push(event);
			break;
		case 'note-edited':
			record.texts.push(event);
			break;
		case 'note-attached':
			record.anchors.push(event);
			break;
		case 'note-replied':
			record.replies.push(event);
			break;
		case 'note-answered':
			record.responses.push(event);
			break;
		case 'note-linked':
			record.issues.push(event);
			break;
		default:
			record.statuses.push(event);
	}
}

const statusAfter: Partial<Record<KnownEvent['type'], NoteStatus>> = {
	'note-addressed': 'addressed',
	'note-resolved': 'resolved',
	'note-withdrawn': 'withdrawn',
	'note-reopened': 'open',
};

/** What became of a note, and the events about it that change nothing; nothing before the note itself has come. */
export function noteOf(
	record: NoteRecord,
	reading: Reading,
): { readonly note: NoteState; readonly setAside: readonly SetAside[] } | undefined {
	const { added } = record;
	if (!added) return undefined;
	for (const list of [record.texts, record.anchors, record.statuses, record.replies, record.issues, record.responses] as KnownEvent[][]) {
		if (list.length > 1) list.sort(reading.compare);
	}
	const { id, review, actor, at } = added;
	// A text is its author's: what another writes into it is kept in the history and shown as nobody's words.
	const texts = record.texts.filter((event) => event.actor === actor);
	const content = registerOf(texts, ({ payload }) => contentOf(payload as NoteContent), reading);
	const anchor = registerOf(record.anchors, ({ payload }) => (payload as { anchor: Anchor | null }).anchor, reading);
	const issue = registerOf(record.issues, ({ payload }) => (payload as { issue: string }).issue, reading);
	const responses = record.responses.filter(isByStaff);
	const response = registerOf(responses, ({ payload }) => responseOf(payload as GivenResponse), reading);
	if (!content || !anchor) return undefined;
	const statuses = record.statuses.filter((event) => reasonAgainst(event, actor) === undefined);
	const now = latest(statuses, reading);
	const note: NoteState = {
		id,
		review,
		actor,
		at,
		content,
		anchor,
		status: statusAfter[now[now.length - 1]?.type ?? added.type] ?? 'open',
		changes: statuses.map((event) =>
			sayOf(event, { status: statusAfter[event.type] ?? 'open', remark: (event.payload as { remark: string }).remark }, reading),
		),
		replies: record.replies.map((event) => sayOf(event, event.payload.text, reading)),
		...(response ? { response } : {}),
		...(issue ? { issue } : {}),
		isPending: reading.isPending(added),
	};
	if (texts.length === record.texts.length && statuses.length === record.statuses.length && responses.length === record.responses.length)
		return { note, setAside: none };
	const setAside: SetAside[] = [];
	for (const event of record.texts) if (event.actor !== actor) setAside.push({ event, reason: 'not-theirs' });
	for (const event of record.statuses) {
		const reason = reasonAgainst(event, actor);
		if (reason !== undefined) setAside.push({ event, reason });
	}
	for (const event of record.responses) if (!isByStaff(event)) setAside.push({ event, reason: 'not-theirs' });
	return { note, setAside };
}

const none: readonly never[] = [];

/** Why a change of status changes nothing: only its author withdraws a note, and others say why they take it for resolved. */
function reasonAgainst(event: KnownEvent, author: string): SetAside['reason'] | undefined {
	if (event.actor === author) return undefined;
	if (event.type === 'note-withdrawn') return 'not-theirs';
	return event.type === 'note-resolved' && event.payload.remark.trim() === '' ? 'no-reason' : undefined;
}

function responseOf({ response, state }: GivenResponse): GivenResponse {
	return { response, state };
}

function contentOf({ kind, severity, topic, text, owner, due }: NoteContent): NoteContent {
	return { kind, severity, topic, text, ...(owner === undefined ? {} : { owner }), ...(due === undefined ? {} : { due }) };
}

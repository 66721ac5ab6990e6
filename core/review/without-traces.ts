import { highestStep, latest, type Order, orderUpTo, registersOf } from './event-order.ts';
import { isKnownEvent, type KnownEvent, type NoteContent, type ReviewEvent } from './review-event.ts';
import { isPendingIn, type Sharing, sharingIn } from './sharing.ts';

/**
 * A member's review with all that was reworded or taken back before anybody saw it left out: what was never submitted leaves
 * no text behind. What was sent already stays as it is. `review`: the member's own; other reviews are not touched.
 */
export function withoutTraces(events: readonly ReviewEvent[], review: string): readonly ReviewEvent[] {
	const order = orderUpTo(highestStep(events));
	const sharing = sharingIn(events, review, order);
	const own = events.filter((event): event is KnownEvent => isWaiting(event, review, sharing, order));
	if (own.length === 0) return events;
	const gone = new Set<ReviewEvent>();
	for (const event of takenBack(own, order)) gone.add(event);
	const versions = versionsOf(events, own);
	const isOwn = new Set<ReviewEvent>(own);
	for (const list of versions.values()) {
		const kept = list.filter((event) => !gone.has(event));
		const heads = new Set<ReviewEvent>(latest(kept, order));
		for (const event of kept) if (isOwn.has(event) && event.type !== 'note-added' && !heads.has(event)) gone.add(event);
		// A reopening of what nobody saw closed says nothing.
		const [only, more] = kept.filter((event) => !gone.has(event));
		if (only?.type === 'note-reopened' && isOwn.has(only) && more === undefined) gone.add(only);
	}
	const settled = new Map<ReviewEvent, ReviewEvent>();
	for (const event of own) if (event.type === 'note-added' && !gone.has(event)) settled.set(event, reworded(event, versions, gone, order));
	const byId = new Map([...gone].map((event) => [event.id, event]));
	const tables = tablesOf(events.filter((event) => !gone.has(event)).map((event) => settled.get(event) ?? event));
	return events.flatMap((event) => {
		if (gone.has(event)) return [];
		if (!isOwn.has(event)) return [event];
		if (isKnownEvent(event) && event.type === 'snapshot-taken') return tables.has(event.payload.snapshot.id) ? [event] : [];
		return [withReplaces(settled.get(event) ?? event, byId)];
	});
}

function isWaiting(event: ReviewEvent, review: string, sharing: Sharing, order: Order): boolean {
	return event.review === review && isKnownEvent(event) && isPendingIn(sharing, event, order);
}

/** Notes that were withdrawn before anybody saw them, with all that was said of them. */
function takenBack(own: readonly KnownEvent[], order: Order): KnownEvent[] {
	const statuses = new Map<string, KnownEvent[]>();
	for (const event of own) {
		const [register] = event.type === 'note-added' ? [] : registersOf(event);
		if (register?.startsWith('status ')) statuses.set(register, [...(statuses.get(register) ?? []), event]);
	}
	const withdrawn = new Set<string>();
	for (const { id, type } of own) {
		if (type !== 'note-added') continue;
		const now = latest(statuses.get(`status ${id}`) ?? [], order);
		if (now[now.length - 1]?.type === 'note-withdrawn') withdrawn.add(id);
	}
	return own.filter((event) => withdrawn.has(event.type === 'note-added' ? event.id : 'note' in event.payload ? event.payload.note : ''));
}

/** All that was said, by anybody, in the places where the member said something that waits. */
function versionsOf(events: readonly ReviewEvent[], own: readonly KnownEvent[]): Map<string, KnownEvent[]> {
	const versions = new Map<string, KnownEvent[]>(own.flatMap(registersOf).map((register) => [register, []]));
	if (versions.size === 0) return versions;
	for (const event of events) {
		if (!isKnownEvent(event)) continue;
		for (const register of registersOf(event)) versions.get(register)?.push(event);
	}
	return versions;
}

/** The note as it reads now, in the words and at the place that it has come to; the changes on the way go. */
function reworded(
	added: KnownEvent & { readonly type: 'note-added' },
	versions: ReadonlyMap<string, readonly KnownEvent[]>,
	gone: Set<ReviewEvent>,
	order: Order,
): ReviewEvent {
	const head = (register: string) => {
		const heads = latest(
			(versions.get(register) ?? []).filter((event) => !gone.has(event)),
			order,
		);
		const [only] = heads;
		// Of two that were written at once neither is dropped.
		return heads.length === 1 && only && only !== added && only.actor === added.actor ? only : undefined;
	};
	const text = head(`text ${added.id}`);
	const place = head(`anchor ${added.id}`);
	for (const event of [text, place]) if (event) gone.add(event);
	if (!text && !place) return added;
	const { anchor } = place?.type === 'note-attached' ? place.payload : added.payload;
	return { ...added, payload: { ...contentOf(text ? (text.payload as NoteContent) : added.payload), anchor } };
}

function contentOf({ kind, severity, topic, text, owner, due }: NoteContent): NoteContent {
	return { kind, severity, topic, text, ...(owner === undefined ? {} : { owner }), ...(due === undefined ? {} : { due }) };
}

function tablesOf(events: readonly ReviewEvent[]): ReadonlySet<string> {
	return new Set(
		events.flatMap((event) => {
			if (!isKnownEvent(event) || !('anchor' in event.payload)) return [];
			const { anchor } = event.payload;
			return anchor?.kind === 'cell' ? [anchor.table.id] : [];
		}),
	);
}

/** What an event that went had replaced, its follower replaces. */
function withReplaces(event: ReviewEvent, gone: ReadonlyMap<string, ReviewEvent>): ReviewEvent {
	if (!event.replaces.some((id) => gone.has(id))) return event;
	const replaces = new Set<string>();
	const seen = new Set<string>();
	const follow = (ids: readonly string[]) => {
		for (const id of ids) {
			if (seen.has(id)) continue;
			seen.add(id);
			const dropped = gone.get(id);
			if (dropped) follow(dropped.replaces);
			else replaces.add(id);
		}
	};
	follow(event.replaces);
	return { ...event, replaces: [...replaces] };
}

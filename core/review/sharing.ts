import { highestStep, mergeEvents, type Order, orderUpTo } from './event-order.ts';
import { isKnownEvent, type ReviewEvent } from './review-event.ts';
import { type Ownership, ownerOf, withSeen } from './review-owner.ts';

/** Whose a review is, and with what they last shared what they had written. */
export interface Sharing {
	readonly owner: string;
	readonly sent: ReviewEvent | undefined;
}

export function isSending(type: string): boolean {
	return type === 'verdict-given' || type === 'changes-sent';
}

/** Who writes, and about which report, is no secret. */
function isOpen(type: string): boolean {
	return type === 'review-opened' || type === 'period-started';
}

/** One rule: all that a member writes in their review waits until they submit or send it. */
export function isPendingIn({ owner, sent }: Sharing, event: ReviewEvent, { isBefore }: Order): boolean {
	if (event.actor !== owner || isOpen(event.type) || isSending(event.type)) return false;
	// What was written at the same time as it was sent, was not seen by who sent it.
	return !sent || !isBefore(event, sent);
}

/** Who shares one review, and with what they last did. `events`: of any reviews, as they came. */
export function sharingIn(events: readonly ReviewEvent[], review: string, { compare }: Order): Sharing {
	const own = events.filter((event) => event.review === review);
	const owner = ownerOf(own.reduce(withSeen, {} as Ownership));
	let sent: ReviewEvent | undefined;
	for (const event of own) {
		if (isSending(event.type) && event.actor === owner && isKnownEvent(event) && (!sent || compare(sent, event) < 0)) sent = event;
	}
	return { owner, sent };
}

/** The events that others may see: all but what waits to be sent, and what is about it. */
export function submittedEvents(events: readonly ReviewEvent[]): ReviewEvent[] {
	const merged = mergeEvents(events);
	const order = orderUpTo(highestStep(merged));
	const owners = new Map<string, Ownership>();
	// As they came, which tells whose a review is.
	for (const event of events) owners.set(event.review, withSeen(owners.get(event.review) ?? {}, event));
	const reviews = new Map<string, Sharing>();
	for (const event of merged) {
		const owner = ownerOf(owners.get(event.review) ?? {});
		const sent = isSending(event.type) && event.actor === owner && isKnownEvent(event) ? event : reviews.get(event.review)?.sent;
		reviews.set(event.review, { owner, sent });
	}
	const isPending = (event: ReviewEvent) => {
		const sharing = reviews.get(event.review);
		// What only a newer version understands came from elsewhere.
		return sharing !== undefined && isKnownEvent(event) && isPendingIn(sharing, event, order);
	};
	const waiting = new Set(merged.filter((event) => event.type === 'note-added' && isPending(event)).map(({ id }) => id));
	return merged.filter((event) => {
		const isAboutWaiting = waiting.size > 0 && isKnownEvent(event) && 'note' in event.payload && waiting.has(event.payload.note);
		return !isAboutWaiting && !isPending(event);
	});
}

import { canonicalJson } from './canonical-json.ts';
import { type EventType, isKnownEvent, type KnownEvent, type Payloads, type ReviewEvent } from './review-event.ts';

/**
 * The union of sets of events, in one order whatever the order and number of times that they came. Two events that claim
 * one id and differ (a damaged file, a forged one) both stay.
 */
export function mergeEvents(...sets: readonly (readonly ReviewEvent[])[]): ReviewEvent[] {
	const merged = new Map<string, ReviewEvent>();
	for (const event of sets.flat()) merged.set(canonicalJson(event), event);
	return [...merged]
		.sort(([a, left], [b, right]) => left.step - right.step || compare(left.at, right.at) || compare(left.id, right.id) || compare(a, b))
		.map(([, event]) => event);
}

function compare(left: string, right: string): number {
	return left < right ? -1 : left > right ? 1 : 0;
}

/** What an event says something about, where only the latest word counts: a text, a status, an answer. */
export function registersOf(event: KnownEvent): string[] {
	switch (event.type) {
		case 'review-opened':
			return [`reviewer ${event.review}`];
		case 'answer-given':
			return [`answer ${event.review} ${event.payload.item}`];
		case 'verdict-given':
			return [`verdict ${event.review}`];
		case 'note-added':
			return [`text ${event.id}`, `anchor ${event.id}`];
		case 'note-edited':
			return [`text ${event.payload.note}`];
		case 'note-attached':
			return [`anchor ${event.payload.note}`];
		case 'note-addressed':
		case 'note-resolved':
		case 'note-withdrawn':
		case 'note-reopened':
			return [`status ${event.payload.note}`];
		default:
			return [];
	}
}

/**
 * The versions that no other takes the place of: one, or several where people wrote at the same time without seeing each
 * other. A version can only replace one with a lower step, so no ring of versions makes all of them vanish.
 */
export function latest<Event extends ReviewEvent>(versions: readonly Event[]): Event[] {
	const steps = new Map(versions.map((event) => [event.id, event.step]));
	const replaced = new Set<string>();
	for (const { replaces, step } of versions) {
		for (const id of replaces) if ((steps.get(id) ?? step) < step) replaced.add(id);
	}
	return versions.filter(({ id }) => !replaced.has(id));
}

export interface EventDraft<Type extends EventType = EventType> {
	readonly id: string;
	readonly review: string;
	readonly actor: string;
	/** ISO 8601 in UTC, from the host's clock. */
	readonly at: string;
	readonly type: Type;
	readonly payload: Payloads[Type];
}

/** The next event of somebody who has seen `known`: it comes after all of them and replaces what it is about. */
export function nextEvent<Type extends EventType>(
	known: readonly ReviewEvent[],
	draft: EventDraft<Type>,
): ReviewEvent<Type, Payloads[Type]> {
	const event = { ...draft, step: 1 + known.reduce((highest, { step }) => Math.max(highest, step), 0), replaces: [] };
	const registers = registersOf(event as unknown as KnownEvent);
	const versions = known.filter((other) => isKnownEvent(other) && registersOf(other).some((register) => registers.includes(register)));
	return { ...event, replaces: latest(versions).map(({ id }) => id) };
}

import { canonicalJson } from './canonical-json.ts';
import { type EventType, explanationKey, isKnownEvent, type KnownEvent, type Payloads, type ReviewEvent } from './review-event.ts';

/**
 * How far one step may be from the next lower one. Each is one more than the highest that its writer knew of, so what lies
 * between are events that have not come yet; a million of those is no review but a slip or a trap.
 */
export const FARTHEST_LEAP = 1_000_000;

/** The highest step that follows from the others. What lies far beyond it moves no clock. */
export function highestStep(events: readonly ReviewEvent[]): number {
	let highest = 0;
	for (const { step } of events) if (step > highest) highest = step;
	if (highest <= FARTHEST_LEAP) return highest;
	let reached = 0;
	for (const step of Float64Array.from(events, (event) => event.step).sort()) {
		if (step - reached > FARTHEST_LEAP) break;
		reached = step;
	}
	return reached;
}

type Comparison = (left: ReviewEvent, right: ReviewEvent) => number;

export interface Order {
	readonly compare: Comparison;
	/** Whether the right one's writer may have seen the left one. */
	readonly isBefore: (left: ReviewEvent, right: ReviewEvent) => boolean;
}

/**
 * By step, and where people wrote at once, by clock and id. Steps that follow from nothing come before all others, in their
 * own order, so that anybody can replace what stands at one.
 */
export function orderUpTo(highest: number): Order {
	const place = ({ step }: ReviewEvent) => (step > highest ? -1 : step);
	const bySteps: Comparison = (left, right) => place(left) - place(right) || left.step - right.step;
	return {
		compare: (left, right) => bySteps(left, right) || compareText(left.at, right.at) || compareText(left.id, right.id),
		isBefore: (left, right) => bySteps(left, right) < 0,
	};
}

/**
 * The union of sets of events, in one order whatever the order and number of times that they came. Of two events that claim
 * one id and differ (a damaged file, a forged one) both stay, the one that was seen first before the other.
 */
export function mergeEvents(...sets: readonly (readonly ReviewEvent[])[]): ReviewEvent[] {
	const first = new Map<string, ReviewEvent>();
	const others = new Map<string, ReviewEvent[]>();
	for (const set of sets) {
		for (const event of set) {
			const known = first.get(event.id);
			if (known === undefined) first.set(event.id, event);
			else if (!isSame(known, event)) {
				const more = others.get(event.id) ?? [];
				if (!more.some((one) => isSame(one, event))) others.set(event.id, [...more, event]);
			}
		}
	}
	const events = [...first.values()];
	const merged = events.sort(orderUpTo(highestStep(events)).compare);
	return others.size === 0 ? merged : merged.flatMap((event) => [event, ...(others.get(event.id) ?? [])]);
}

export function isSame(left: ReviewEvent, right: ReviewEvent): boolean {
	return left === right || JSON.stringify(left) === JSON.stringify(right) || canonicalJson(left) === canonicalJson(right);
}

function compareText(left: string, right: string): number {
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
		case 'explanation-judged':
			return [`explanation ${event.review} ${explanationKey(event.payload)}`];
		case 'note-added':
			return [`text ${event.id}`, `anchor ${event.id}`];
		case 'note-edited':
			return [`text ${event.payload.note}`];
		case 'note-attached':
			return [`anchor ${event.payload.note}`];
		case 'note-answered':
			return [`response ${event.payload.note}`];
		case 'note-linked':
			return [`issue ${event.payload.note}`];
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
 * other. A version can only replace one that comes before it, so no ring of versions makes all of them vanish.
 */
export function latest<Event extends ReviewEvent>(versions: readonly Event[], { isBefore }: Pick<Order, 'isBefore'>): readonly Event[] {
	if (versions.length < 2) return versions;
	const byId = new Map(versions.map((event) => [event.id, event]));
	const replaced = new Set<string>();
	for (const event of versions) {
		for (const id of event.replaces) {
			const earlier = byId.get(id);
			if (earlier && isBefore(earlier, event)) replaced.add(id);
		}
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

/**
 * The next event of somebody who has seen `known`: it comes after all of them and replaces what it is about. Whoever writes
 * it asks `isWritable` first.
 */
export function nextEvent<Type extends EventType>(
	known: readonly ReviewEvent[],
	draft: EventDraft<Type>,
): ReviewEvent<Type, Payloads[Type]> {
	const highest = highestStep(known);
	const event = { ...draft, step: highest + 1, replaces: [] as readonly string[] };
	const registers = registersOf(event as unknown as KnownEvent);
	const versions =
		registers.length === 0
			? []
			: known.filter((other) => isKnownEvent(other) && registersOf(other).some((register) => registers.includes(register)));
	const heads = latest(versions, orderUpTo(highest)).slice(-MOST_REPLACED);
	return { ...event, replaces: heads.map(({ id }) => id) };
}

/** As many as the schema allows: more heads of one text than this are somebody's trick. */
const MOST_REPLACED = 1000;

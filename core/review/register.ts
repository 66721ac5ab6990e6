import { latest, type Order } from './event-order.ts';
import type { KnownEvent, ReviewEvent } from './review-event.ts';
import type { Register, Said } from './review-state.ts';

/** How events are read: in which order, and which of them were not yet sent. */
export interface Reading extends Order {
	readonly isPending: (event: ReviewEvent) => boolean;
}

/** The latest of what was said in one place, with all that was said there; nothing where nothing was. `events`: in order. */
export function registerOf<Value>(
	events: readonly KnownEvent[],
	read: (event: KnownEvent) => Value,
	reading: Reading,
): Register<Value> | undefined {
	const history = events.map((event) => sayOf(event, read(event), reading));
	const ids = events.length < 2 ? undefined : new Set(latest(events, reading).map(({ id }) => id));
	const heads = ids ? history.filter(({ event }) => ids.has(event)) : history;
	const current = heads[heads.length - 1];
	return current && { current, besides: heads.length < 2 ? none : heads.slice(0, -1), history };
}

const none: readonly never[] = [];

export function sayOf<Value>(event: ReviewEvent, value: Value, { isPending }: Reading): Said<Value> {
	const said = { event: event.id, actor: event.actor, at: event.at, value };
	return isPending(event) ? { ...said, isPending: true } : said;
}

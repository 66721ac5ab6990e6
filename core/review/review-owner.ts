import type { ReviewEvent } from './review-event.ts';

/** What tells whose a review is, as its events come. */
export interface Ownership {
	readonly named?: string;
	readonly opened?: string;
	readonly first?: string;
}

/**
 * Whose a review is: its id begins with its owner's where the extension made it; else it is theirs who were first seen to
 * open it, or to write in it.
 */
export function ownerOf({ named, opened, first }: Ownership): string {
	return named ?? opened ?? first ?? '';
}

export function withSeen(known: Ownership, { review, actor, type }: ReviewEvent): Ownership {
	const isNamed = review.startsWith(actor) && (review.length === actor.length || review[actor.length] === ' ');
	// Of several that the id begins with, the shortest: an id holds what was reviewed, too, and anybody may call themselves so.
	if (isNamed && (known.named === undefined || actor.length < known.named.length)) return { ...known, named: actor };
	if (type === 'review-opened' && known.opened === undefined) return { ...known, opened: actor };
	return known.first === undefined ? { ...known, first: actor } : known;
}

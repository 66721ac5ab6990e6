import type { ReviewEvent } from './review-event.ts';

/** Whoever writes in a workbook for the cooperation is one, for Google does not tell who it is. No blank: a review is named after it. */
const STAFF = 'staff:';

/** What the staff write in the workbook is a review of theirs, without a verdict. `document`: as reviews name it. */
export function staffOf(document: string): { readonly actor: string; readonly review: string } {
	const actor = `${STAFF}${document.replace(/\s/g, '-')}`.slice(0, 90);
	return { actor, review: `${actor} ${document}`.slice(0, 200) };
}

export function isByStaff({ actor }: Pick<ReviewEvent, 'actor'>): boolean {
	return actor.startsWith(STAFF);
}

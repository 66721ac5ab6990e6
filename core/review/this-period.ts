import type { ReviewEvent } from './review-event.ts';
import { isKnownEvent } from './review-event.ts';
import type { NoteState, ReviewOf, ReviewState } from './review-state.ts';
import { isByStaff } from './staff.ts';

/** Kinds of notes that ask for something to be done. */
const TASKS: ReadonlySet<string> = new Set(['issue', 'measure', 'assessment']);

/**
 * A workbook that was made of that of an earlier period brings its reviews along. Gives the reviews of this period, and of the
 * others what is not done with: open issues and measures, marked as of an earlier one. `document`: the one that is looked at, where
 * it is known; no review of it can be taken for an earlier one.
 */
export function inThisPeriod(state: ReviewState, document?: string): ReviewState {
	const earlier = earlierReviews(state, document);
	if (earlier.size === 0) return state;
	return {
		...state,
		reviews: state.reviews.filter(({ id }) => !earlier.has(id)),
		notes: state.notes.flatMap((note) => (earlier.has(note.review) ? carriedOver(note) : [note])),
	};
}

function carriedOver(note: NoteState): NoteState[] {
	const isLeft = note.status === 'open' || note.status === 'addressed';
	return isLeft && !note.isPending && TASKS.has(note.content.current.value.kind) ? [{ ...note, isEarlier: true }] : [];
}

function earlierReviews({ history, reviews }: ReviewState, document: string | undefined): ReadonlySet<string> {
	const starts = history.flatMap((event) => startOf(event) ?? []);
	const current = document ?? starts[starts.length - 1]?.document;
	const named = new Set(starts.flatMap((start) => (start.document === current ? start.reviews : [])));
	if (named.size === 0) return named;
	const isOfThis = (review: ReviewOf) => documentOf(review) === current;
	const documents = new Set(reviews.flatMap((review) => (named.has(review.id) ? (documentOf(review) ?? []) : [])));
	return new Set(
		reviews.filter((review) => !isOfThis(review) && (named.has(review.id) || documents.has(documentOf(review) ?? ''))).map(({ id }) => id),
	);
}

function documentOf({ reviewer }: ReviewOf): string | undefined {
	return reviewer?.current.value.documentId;
}

function startOf(event: ReviewEvent) {
	return event.type === 'period-started' && isByStaff(event) && isKnownEvent(event) && event.type === 'period-started'
		? event.payload
		: undefined;
}

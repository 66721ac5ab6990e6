import { dayOfEvent, fill } from '#core';
import type { PanelContext } from './context.ts';

export function nameOfActor(actor: string, { review }: PanelContext): string {
	const reviewer = review.state.reviews.find((one) => one.actor === actor && one.reviewer)?.reviewer?.current.value;
	if (reviewer && reviewer.name !== '') return reviewer.municipality === '' ? reviewer.name : `${reviewer.name} (${reviewer.municipality})`;
	return actor === review.me.actor && review.me.name !== '' ? review.me.name : '–';
}

/** The day of an ISO date or time in the reader's order; said to be unknown where it can't be. */
export function dayOf(iso: string, { words, reviewWords }: Pick<PanelContext, 'words' | 'reviewWords'>): string {
	const [y, m, d] = dayOfEvent(iso)?.split('-') ?? [];
	return y === undefined || m === undefined || d === undefined ? words.everyone.unknownDay : fill(reviewWords.date, { y, m, d });
}

import { fill } from '#core';
import type { PanelContext } from './context.ts';

export function nameOfActor(actor: string, { review }: PanelContext): string {
	const reviewer = review.state.reviews.find((one) => one.actor === actor && one.reviewer)?.reviewer?.current.value;
	if (reviewer && reviewer.name !== '') return reviewer.municipality === '' ? reviewer.name : `${reviewer.name} (${reviewer.municipality})`;
	return actor === review.me.actor && review.me.name !== '' ? review.me.name : '–';
}

/** The day of an ISO date or time in the reader's order; as it is where it is none. */
export function dayOf(iso: string, { reviewWords }: Pick<PanelContext, 'reviewWords'>): string {
	const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
	return y === undefined || m === undefined || d === undefined ? iso : fill(reviewWords.date, { y, m, d });
}

import { dayOfEvent, fill, isByStaff } from '#core';
import type { PanelContext } from './context.ts';

export function nameOfActor(actor: string, { review, reviewWords }: PanelContext): string {
	if (isByStaff({ actor })) return reviewWords.roles.staff;
	const reviewer = review.state.reviews.find((one) => one.actor === actor && one.reviewer)?.reviewer?.current.value;
	if (reviewer && reviewer.name !== '') return reviewer.municipality === '' ? reviewer.name : `${reviewer.name} (${reviewer.municipality})`;
	return actor === review.me.actor && review.me.name !== '' ? review.me.name : '–';
}

/** The day of an ISO date or time in the reader's order; said to be unknown where it can't be. */
export function dayOf(iso: string, { words, reviewWords }: Pick<PanelContext, 'words' | 'reviewWords'>): string {
	const [y, m, d] = dayOfEvent(iso)?.split('-') ?? [];
	return y === undefined || m === undefined || d === undefined ? words.everyone.unknownDay : fill(reviewWords.date, { y, m, d });
}

/** The person's own day, as an ISO date. */
export function today(): string {
	const now = new Date();
	return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

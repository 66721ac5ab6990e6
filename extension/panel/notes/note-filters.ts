import type { Attachment, NoteKind, NoteState } from '#core';
import { parseA1 } from '#core';
import { isCell, type PanelContext, type Place } from '../context.ts';
import { firstCell } from './note-place.ts';

export const noteShows = ['open', 'all', 'mine', 'needsLook', 'here'] as const;
export type NoteShow = (typeof noteShows)[number];

export interface NoteFilters {
	readonly show: NoteShow;
	readonly kind: NoteKind | '';
	readonly municipality: string;
}

/** Whether a person must see where the note belongs, or whether it still holds. */
export function needsLook(attachment: Attachment<Place> | undefined): boolean {
	return attachment !== undefined && attachment.outcome !== 'exact' && attachment.outcome !== 'moved';
}

/** A note and its place for certain; nothing where it is ambiguous or gone. */
export function placeOf(attachment: Attachment<Place> | undefined): Place | undefined {
	return attachment && 'place' in attachment ? attachment.place : undefined;
}

export function filterNotes(notes: readonly NoteState[], filters: NoteFilters, context: PanelContext): NoteState[] {
	const { review, attachments } = context;
	const municipalities = municipalityByReview(context);
	// What another tool wrote has no review that anybody opened, and nobody who would send it.
	const opened = new Set(review.state.reviews.flatMap(({ id, reviewer }) => (reviewer ? [id] : [])));
	return notes.filter((note) => {
		const attachment = attachments.get(note.id);
		const isShown: Readonly<Record<NoteShow, boolean>> = {
			all: true,
			open: note.status === 'open' || note.status === 'addressed',
			mine: note.review === review.mine,
			needsLook: needsLook(attachment) || note.content.besides.length > 0,
			here: isAtSelection(placeOf(attachment), context),
		};
		// What another member has not sent is not for these eyes, though a copy of theirs may hold it.
		if (note.isPending && note.review !== review.mine && opened.has(note.review)) return false;
		return (
			isShown[filters.show] &&
			(filters.kind === '' || note.content.current.value.kind === filters.kind) &&
			(filters.municipality === '' || municipalities.get(note.review) === filters.municipality)
		);
	});
}

export function municipalityByReview({ review }: PanelContext): ReadonlyMap<string, string> {
	return new Map(review.state.reviews.map(({ id, reviewer }) => [id, reviewer?.current.value.municipality ?? '']));
}

function isAtSelection(place: Place | undefined, { page }: PanelContext): boolean {
	const selection = page?.selection;
	if (!place || !selection) return false;
	if (selection.kind === 'text') return !isCell(place) && place.start < selection.end && selection.start < place.end;
	const cell = parseA1(firstCell(selection.a1));
	return isCell(place) && place.sheet === selection.sheet && place.row === cell?.row && place.column === cell.column;
}

import type { Attachment, ReviewState, ReviewWords } from '#core';
import type { Mark } from '../messages/page-messages.ts';
import type { Place } from './context.ts';
import { targetOf } from './targets.ts';

const LONGEST_LABEL = 200;

/** What the page shows of the notes: those whose place is known. What is ambiguous or gone is in the panel alone. */
export function marksOf(state: ReviewState, attachments: ReadonlyMap<string, Attachment<Place>>, { kinds }: ReviewWords): Mark[] {
	return state.notes.flatMap((note) => {
		const attachment = attachments.get(note.id);
		if (!attachment || !('place' in attachment) || note.status === 'resolved' || note.status === 'withdrawn') return [];
		const { kind, text } = note.content.current.value;
		const label = `${kinds[kind]}: ${text}`.slice(0, LONGEST_LABEL);
		return [{ id: note.id, label, isSure: attachment.outcome !== 'changed', target: targetOf(attachment.place) }];
	});
}

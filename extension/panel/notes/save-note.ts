import type { NoteContent, NoteKind, NoteSeverity, NoteState, NoteTopic } from '#core';
import type { PanelContext } from '../context.ts';
import { anchorOf, keepSnapshot, type PlaceInput, type PlaceProblem, wholeDocument } from './note-place.ts';

/** What stands in the form of a note. */
export interface NoteInput extends PlaceInput {
	readonly kind: NoteKind;
	readonly severity: NoteSeverity;
	readonly topic: NoteTopic;
	readonly text: string;
	readonly owner: string;
	readonly due: string;
}

export const emptyNote: NoteInput = { kind: 'issue', severity: 'medium', topic: 'other', text: '', owner: '', due: '', ...wholeDocument };

export type NoteProblem = PlaceProblem | 'needsText' | 'needsOwner';

/** What a note lacks before it can be saved. */
export function lackOf({ text, kind, owner, due }: NoteInput): NoteProblem | undefined {
	if (text.trim() === '') return 'needsText';
	return kind === 'measure' && (owner.trim() === '' || due === '') ? 'needsOwner' : undefined;
}

/** Makes an event of it, and takes its drafts away in the same step. Gives what stands in the way. @throws StoreError */
export async function saveNote(
	input: NoteInput,
	note: Pick<NoteState, 'id'> | undefined,
	clears: readonly string[],
	context: PanelContext,
): Promise<NoteProblem | undefined> {
	const lack = lackOf(input);
	if (lack) return lack;
	const content = contentOf(input);
	if (note) {
		await context.review.write('note-edited', { ...content, note: note.id }, clears);
		return undefined;
	}
	const anchor = await anchorOf(input, context);
	if (anchor && 'problem' in anchor) return anchor.problem;
	await keepSnapshot(anchor, context);
	await context.review.write('note-added', { ...content, anchor }, clears);
	return undefined;
}

function contentOf({ kind, severity, topic, text, owner, due }: NoteInput): NoteContent {
	const isOwned = kind === 'measure' || kind === 'assessment';
	return {
		kind,
		severity,
		topic,
		text: text.trim(),
		...(isOwned && owner.trim() !== '' ? { owner: owner.trim() } : {}),
		...(isOwned && /^\d{4}-\d{2}-\d{2}$/.test(due) ? { due } : {}),
	};
}

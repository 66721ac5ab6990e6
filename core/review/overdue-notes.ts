import type { NoteState, ReviewState } from './review-state.ts';

/**
 * What was asked for or promised and is not done though its day has passed, or its period. Where a note has its row in the report's
 * Issues, that row says how it stands. `day`: ISO date.
 */
export function overdueNotes({ notes }: ReviewState, day: string): NoteState[] {
	return notes.filter((note) => !note.isPending && note.issue === undefined && isOverdue(note, day));
}

export function isOverdue({ status, content, response, isEarlier }: NoteState, day: string): boolean {
	const { due } = content.current.value;
	const state = response?.current.value.state;
	if (status !== 'open' || state === 'done' || state === 'declined') return false;
	return (due !== undefined && due < day) || (state === 'promised' && isEarlier === true);
}

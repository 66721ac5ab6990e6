import {
	attachCells,
	type CellAnchor,
	dayOfEvent,
	fill,
	foldReviews,
	formatDay,
	inThisPeriod,
	isByStaff,
	type NoteCell,
	type NoteState,
	type ReviewEvent,
	type ReviewState,
	type ReviewWords,
	toA1,
} from '#core';
import type { addonWordsFor } from '#core/add-on-words';
import type { RequestOf } from '../contract/calls.ts';
import { openKept } from '../contract/kept-workbook.ts';

type Issue = RequestOf<'addIssue'>;
/** What asks for something to be done. */
const TASKS: ReadonlySet<string> = new Set(['issue', 'measure', 'assessment']);

/** Notes that ask for something to be done and have no row in the report's Issues. `document`: as reviews name the workbook. */
export function notInIssues(events: readonly ReviewEvent[], document: string): NoteState[] {
	return inThisPeriod(foldReviews(events), document).notes.filter(
		(note) => note.status === 'open' && !note.isPending && note.issue === undefined && TASKS.has(note.content.current.value.kind),
	);
}

/** A note as a row of Issues. */
export function issueOf(
	{ id, at, actor, content, anchor }: NoteState,
	{ reviews }: ReviewState,
	{ words, reviewWords }: { readonly words: ReturnType<typeof addonWordsFor>['reviews']; readonly reviewWords: ReviewWords },
): Issue {
	const { kind, severity, topic, text, owner = '', due = '' } = content.current.value;
	const author = reviews.find((review) => review.actor === actor && !isByStaff(review))?.reviewer?.current.value;
	const name = [author?.name ?? '', author?.municipality ?? ''].filter((part) => part !== '').join(', ');
	const raisedOn = dayOfEvent(at) ?? '';
	const held = anchor.current.value;
	// A measure says what to do; what it is about is where it stands.
	const about =
		held?.kind === 'cell' ? [...held.rowName, held.header || held.a1].filter((part) => part !== '').join(', ') : (held?.quote ?? '');
	const isMeasure = kind === 'measure';
	const source = fill(words.source, {
		name,
		day: raisedOn === '' ? '–' : formatDay(raisedOn, reviewWords.date),
		sheet: words.sheet,
	});
	return {
		note: id,
		source: source.slice(0, 2000),
		raisedBy: name.slice(0, 200),
		raisedOn,
		due,
		topic: topic === 'follow-up' || topic === 'submission' ? 'governance' : topic,
		severity,
		issue: isMeasure && about !== '' ? about.slice(0, 20_000) : text,
		measure: isMeasure ? text : '',
		owner: owner.slice(0, 200),
	};
}

/** Where the cell of each note is now; those that nobody can tell have none. `kept`: the workbook as the script sent it. */
export function cellsOfNotes(events: readonly ReviewEvent[], kept: string | null): ReadonlyMap<string, NoteCell> {
	const { notes, snapshots } = foldReviews(events);
	const held = notes.flatMap(({ id, anchor }) => {
		const value = anchor.current.value;
		return value?.kind === 'cell' ? [{ id, anchor: value satisfies CellAnchor }] : [];
	});
	const workbook = kept === null ? undefined : openKept(kept);
	if (!workbook) return new Map(held.map(({ id, anchor }) => [id, { sheet: anchor.sheet, a1: anchor.a1 }]));
	const found = attachCells(
		held.map(({ anchor }) => anchor),
		workbook,
		{ snapshots },
	);
	return new Map(
		held.flatMap(({ id }, index) => {
			const attachment = found[index];
			return attachment && 'place' in attachment ? [[id, { sheet: attachment.place.sheet, a1: toA1(attachment.place) }] as const] : [];
		}),
	);
}

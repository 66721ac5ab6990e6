import type { NoteState } from '#core';
import { isCell, type PanelContext, type Place } from '../context.ts';

export interface NoteGroup {
	/** A sheet, or the headings over a passage. */
	readonly name: string;
	readonly notes: readonly NoteState[];
}

type Known = Pick<PanelContext, 'attachments' | 'opened' | 'words'>;

/** As one comes upon them in the document: those on all of it first, then each where it is now, or was when that is not known. */
export function orderByPlace(notes: readonly NoteState[], context: Known): NoteState[] {
	const sheets = new Map((context.opened?.sheets ?? []).map((name, index) => [name, index]));
	const keys = new Map(notes.map((note) => [note, keyOf(note, context, sheets)]));
	return [...notes].sort((one, other) => {
		const [left, right] = [keys.get(one) ?? [], keys.get(other) ?? []];
		const at = left.findIndex((part, index) => part !== right[index]);
		return at < 0 ? left.length - right.length : (left[at] ?? -1) - (right[at] ?? -1);
	});
}

/** Notes in their order, parted by sheet or heading. */
export function groupByPlace(notes: readonly NoteState[], context: Known): NoteGroup[] {
	const groups = new Map<string, NoteState[]>();
	for (const note of notes) {
		const name = groupOf(note, context);
		const group = groups.get(name);
		if (group) group.push(note);
		else groups.set(name, [note]);
	}
	return [...groups].map(([name, group]) => ({ name, notes: group }));
}

function placeNow(note: NoteState, { attachments }: Known): Place | undefined {
	const attachment = attachments.get(note.id);
	if (attachment && 'place' in attachment) return attachment.place;
	const anchor = note.anchor.current.value;
	if (!anchor) return undefined;
	return anchor.kind === 'cell' ? anchor : { start: anchor.start, end: anchor.start + anchor.quote.length };
}

function keyOf(note: NoteState, context: Known, sheets: ReadonlyMap<string, number>): readonly number[] {
	const place = placeNow(note, context);
	if (!place) return [];
	return isCell(place) ? [sheets.get(place.sheet) ?? sheets.size, place.row, place.column] : [place.start];
}

function groupOf(note: NoteState, context: Known): string {
	const anchor = note.anchor.current.value;
	const place = placeNow(note, context);
	if (!anchor || !place) return context.words.notes.wholeDocument;
	if (isCell(place)) return place.sheet;
	return (anchor.kind === 'text' && anchor.headings.join(' › ')) || context.words.notes.passage;
}

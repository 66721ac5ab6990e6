import { type Anchor, fill, toA1 } from '#core';
import { isCell, type PanelContext, type Place } from './context.ts';

/** A place as people call it: a cell on its sheet, or the beginning of what stands there. */
export function nameOfPlace(place: Place, { words }: Pick<PanelContext, 'words'>, quote = ''): string {
	if (isCell(place)) return fill(words.cellOnSheet, { cell: toA1(place), sheet: place.sheet });
	return `“${quote.slice(0, 40)}${quote.length > 40 ? '…' : ''}”`;
}

/** What marks a column of the report that must be filled: no part of its name. */
const REQUIRED = /\s*\*$/;

/** Where a note was written, by the names of its row and column or by the headings over its sentence. */
export function nameOfAnchor(anchor: Anchor | null, words: PanelContext['words']): string {
	if (!anchor) return words.notes.wholeDocument;
	const path =
		anchor.kind === 'cell'
			? [anchor.sheet, anchor.rowName.filter(Boolean).join(', '), anchor.header.replace(REQUIRED, '') || anchor.a1]
			: anchor.headings;
	return path.filter((part) => part !== '').join(' › ');
}

import { type Anchor, parseA1, toA1 } from '#core';
import type { Selection } from '../../messages/page-messages.ts';
import type { PanelContext, Place } from '../context.ts';

/** The place of a note as a form holds it: a sheet and a cell, or a passage; empty for the document as a whole. */
export interface PlaceInput {
	readonly sheet: string;
	readonly cell: string;
	readonly passage: string;
	/** Where the passage stands, where the page told. */
	readonly start: number;
}

export const wholeDocument: PlaceInput = { sheet: '', cell: '', passage: '', start: -1 };

export type PlaceProblem = 'badCell' | 'passageNotFound' | 'passageTwice';

/** What is selected on the page, as a form holds it. A range stands for its first cell. */
export async function inputOfSelection(selection: Selection | null, { client }: PanelContext): Promise<PlaceInput> {
	if (!selection) return wholeDocument;
	if (selection.kind === 'cell') return { ...wholeDocument, sheet: selection.sheet, cell: firstCell(selection.a1) };
	const anchor = await client?.call('anchorAtText', selection.start, selection.end);
	return anchor ? { ...wholeDocument, passage: anchor.quote, start: anchor.start } : wholeDocument;
}

export function firstCell(a1: string): string {
	const place = parseA1(a1.split(':')[0] ?? '');
	return place ? toA1(place) : '';
}

/** An anchor for a form's place; `null` for the document as a whole. */
export async function anchorOf(
	input: PlaceInput,
	{ client, opened }: PanelContext,
): Promise<Anchor | null | { readonly problem: PlaceProblem }> {
	if (!client || !opened) return null;
	if (opened.kind === 'text') {
		const quote = input.passage.trim();
		if (quote === '') return null;
		if (input.start >= 0) {
			const known = await client.call('anchorAtText', input.start, input.start + input.passage.length);
			if (known?.quote === input.passage) return known;
		}
		const [first, second] = await client.call('findQuote', quote);
		if (!first) return { problem: 'passageNotFound' };
		if (second) return { problem: 'passageTwice' };
		return (await client.call('anchorAtText', first.start, first.end)) ?? null;
	}
	if (input.sheet === '') return null;
	const place = parseA1(input.cell.trim());
	if (!place) return { problem: 'badCell' };
	return (await client.call('anchorAtCell', { ...place, sheet: input.sheet })) ?? { problem: 'badCell' };
}

export function anchorAt(place: Place, { client }: PanelContext): Promise<Anchor | undefined> {
	if ('row' in place) return client?.call('anchorAtCell', place) ?? Promise.resolve(undefined);
	return client?.call('anchorAtText', place.start, place.end) ?? Promise.resolve(undefined);
}

/**
 * The whole sheet goes along once, as a step of its own: a note finds its row again by all rows together far better than
 * by its neighbours alone.
 */
export async function keepSnapshot(anchor: Anchor | null, { client, review }: PanelContext): Promise<void> {
	if (anchor?.kind !== 'cell' || review.state.snapshots.some(({ id }) => id === anchor.table.id)) return;
	const snapshot = await client?.call('snapshot', anchor.sheet);
	if (snapshot) await review.write('snapshot-taken', { snapshot });
}

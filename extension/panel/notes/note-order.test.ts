import { describe, expect, it } from 'vitest';
import type { NoteState } from '#core';
import { loadExtensionWords } from '#core/extension-words';
import { groupByPlace, orderByPlace } from './note-order.ts';

const en = await loadExtensionWords('en');

type Context = Parameters<typeof orderByPlace>[1];
const note = (id: string, anchor: object | null) => ({ id, anchor: { current: { value: anchor } } }) as unknown as NoteState;
const cell = (id: string, sheet: string, row: number, column = 0) => note(id, { kind: 'cell', sheet, row, column });
const passage = (id: string, start: number, ...headings: string[]) => note(id, { kind: 'text', quote: 'words', start, headings });
const context = (places: Readonly<Record<string, object>> = {}, sheets: readonly string[] = []) =>
	({ attachments: new Map(Object.entries(places)), opened: { sheets }, words: en }) as unknown as Context;
const ids = (notes: readonly NoteState[]) => notes.map(({ id }) => id);

describe('notes', () => {
	it('come in the order of the sheets and their cells, those on the whole document first', () => {
		const notes = [cell('d', 'Budget', 2), cell('c', 'Services', 12, 1), cell('b', 'Services', 3, 4), note('a', null)];
		expect(ids(orderByPlace(notes, context({}, ['Services', 'Budget'])))).toEqual(['a', 'b', 'c', 'd']);
	});

	it('follow their rows when the sheet is sorted', () => {
		const moved = { one: { outcome: 'moved', place: { sheet: 'Services', row: 9, column: 0 } } };
		const notes = [cell('one', 'Services', 1), cell('other', 'Services', 5)];
		expect(ids(orderByPlace(notes, context(moved, ['Services'])))).toEqual(['other', 'one']);
	});

	it('whose place is not known stand where they were', () => {
		const lost = { lost: { outcome: 'orphan' } };
		const notes = [cell('after', 'Services', 5), cell('lost', 'Services', 2), cell('before', 'Services', 1)];
		expect(ids(orderByPlace(notes, context(lost, ['Services'])))).toEqual(['before', 'lost', 'after']);
	});

	it('are listed under their sheets, and under the headings of a text', () => {
		const notes = [note('a', null), cell('b', 'Services', 1), cell('c', 'Budget', 1), cell('d', 'Budget', 2)];
		expect(groupByPlace(notes, context()).map(({ name, notes: group }) => [name, ...ids(group)])).toEqual([
			['The document as a whole', 'a'],
			['Services', 'b'],
			['Budget', 'c', 'd'],
		]);
		const texts = [passage('e', 10, 'Report', 'Roads'), passage('f', 40, 'Report', 'Roads'), passage('g', 90, 'Report')];
		expect(groupByPlace(texts, context()).map(({ name, notes: group }) => [name, ...ids(group)])).toEqual([
			['Report › Roads', 'e', 'f'],
			['Report', 'g'],
		]);
	});
});

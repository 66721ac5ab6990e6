import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextEvent, REVIEW_LOG_SHEET, type ReviewEvent, reviewLogRows, reviewsIn, withoutReviewLog } from './index.ts';

const noteOf = (text: string, id = 'e1'): ReviewEvent =>
	nextEvent([], {
		id,
		review: 'r1',
		actor: 'ann',
		at: '2025-03-01T10:00:00Z',
		type: 'note-added',
		payload: { kind: 'question', severity: 'low', topic: 'other', text, anchor: null },
	}) as ReviewEvent;
const workbookOf = (rows: readonly (readonly string[])[]) => ({
	sheets: [
		{ name: 'Services', rows: [] },
		{ name: REVIEW_LOG_SHEET, rows },
	],
});

describe('the log of the reviews in a workbook', () => {
	it('gives back what was written, in cells that every spreadsheet can hold and none takes for a formula', () => {
		const letters = fc.constantFrom('=', '+', '-', '@', ' ', '\n', '"', '\u{1f600}', 'ї', 'a');
		fc.assert(
			fc.property(fc.array(letters, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 1800 }), (some, times) => {
				const events = [noteOf(some.join('').repeat(times)), noteOf('short', 'e2')];
				const rows = reviewLogRows(events);
				for (const cell of rows.flat()) {
					expect(cell.length).toBeLessThanOrEqual(32_767);
					expect(cell).toMatch(/^[{|]/);
					// No letter of two halves is cut apart.
					expect(() => encodeURIComponent(cell)).not.toThrow();
				}
				expect(reviewsIn(workbookOf(rows))?.events).toEqual(events);
			}),
		);
	});

	it('keeps events of a newer version, and all that can be read beside a row that somebody spoilt', () => {
		const future: ReviewEvent = { ...noteOf('x', 'e3'), type: 'note-painted', payload: { colour: 'red' } };
		const rows = reviewLogRows([noteOf('one'), future]);
		const read = reviewsIn(workbookOf([...rows, ['{"id":'], [], ['two\nlines', 'there']]));
		expect(read?.events).toEqual([noteOf('one'), future]);
		expect(read?.problems).toEqual([
			{ line: 3, problem: 'from-newer-version' },
			{ line: 4, problem: 'not-json' },
			{ line: 6, problem: 'not-json' },
		]);
	});

	it('reads on past what was made to break it, in a moment', () => {
		const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
		const trap = JSON.stringify({ ...noteOf('x', 'e4'), type: 'note-painted', payload: 0 }).replace('"payload":0', `"payload":${deep}`);
		const rubbish = Array.from({ length: 100_000 }, (_, nth) => [`<b>${nth}</b>`, '=1', '{']);
		const before = performance.now();
		const read = reviewsIn(workbookOf([...rubbish, [trap], ['x'.repeat(5_000_000)], ...reviewLogRows([noteOf('one')])]));
		expect(performance.now() - before).toBeLessThan(3000);
		expect(read?.events).toEqual([noteOf('one')]);
		expect(read?.problems).toHaveLength(100_002);
	});

	it('is no part of the workbook that the reviews are about', () => {
		expect(withoutReviewLog(workbookOf(reviewLogRows([noteOf('one')]))).sheets.map(({ name }) => name)).toEqual(['Services']);
	});

	it('is nothing where a workbook has none', () => {
		expect(reviewsIn({ sheets: [{ name: 'Services', rows: [] }] })).toBeUndefined();
	});
});

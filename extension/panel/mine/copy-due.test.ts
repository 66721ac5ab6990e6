import { expect, test } from 'vitest';
import type { ReviewEvent } from '#core';
import { isDue } from './copy-due.ts';

const now = Date.parse('2026-03-31T12:00:00Z');
const day = (count: number) => now - count * 86_400_000;
const written = (at: string | number, review = 'mine'): ReviewEvent => ({
	...{ id: String(at), review, actor: 'ann', step: 1, replaces: [], type: 'note-added', payload: {} },
	at: typeof at === 'number' ? new Date(at).toISOString() : at,
});

test('a copy of one’s own review is suggested before a month has passed since what no copy holds', () => {
	const due = (events: readonly ReviewEvent[], last = 0) => isDue(events, { mine: 'mine', last, now });
	expect(due([])).toBe(false);
	expect(due([written(day(3))])).toBe(false);
	expect(due([written(day(29))])).toBe(true);
	expect(due([written(day(60), 'another’s')])).toBe(false);
	// Saved since; then something new, which has its own days.
	expect(due([written(day(60))], day(40))).toBe(false);
	expect(due([written(day(60)), written(day(3))], day(40))).toBe(false);
	expect(due([written(day(60)), written(day(30))], day(40))).toBe(true);
	expect(due([written(day(60)), written(day(3))], day(10))).toBe(false);
});

test('a clock that was wrong keeps nobody from being told', () => {
	for (const at of ['2199-01-01T00:00:00Z', 'rubbish', '1970-01-01T00:00:00Z'])
		expect(isDue([written(at)], { mine: 'mine', last: 0, now })).toBe(true);
	expect(isDue([written('2199-01-01T00:00:00Z')], { mine: 'mine', last: day(40), now })).toBe(true);
});

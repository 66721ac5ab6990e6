import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clip, clipStart, hang, textWidth, wrap } from './layout.ts';

test('wide letters take two columns, marks on letters none', () => {
	expect(textWidth('abc')).toBe(3);
	expect(textWidth('東京')).toBe(4);
	expect(textWidth('e\u0301')).toBe(1);
});

test('no line is wider than the terminal, and no word is lost', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 10, max: 120 }), (text, width) => {
			const lines = wrap(text, width);
			for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
			expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
		}),
	);
});

test('what follows the first line hangs under it', () => {
	expect(hang('• ', 'one two three', 10)).toEqual(['• one two', '  three']);
});

test('a name is cut at its end, a path at its start', () => {
	expect(clip('Alder Valley Joint Services', 12)).toBe('Alder Valle…');
	expect(clipStart('reports/2020/alder.xlsx', 12)).toBe('…/alder.xlsx');
});

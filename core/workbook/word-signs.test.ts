import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { mayBeginOrEndWith, signsOf } from './word-signs.ts';

const words = ['total', 'grand total', 'усього', 'sous total', 'sum'];

test('names that begin or end with one of the words are never passed over', () => {
	const signs = signsOf(words);
	const part = fc.constantFrom(...words, 'Total', 'SUM', 'Tótal', 'total:', '(net)', 'Waste', 'of', '12', '-', ' ', '');
	fc.assert(
		fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.constantFrom(' ', '  ', '-', ' · '), (parts, between) => {
			const name = parts.join(between);
			const found = fold(name).split(' ');
			const isNamed = words.some((word) => fold(name).startsWith(word)) || words.includes(found[found.length - 1] ?? '');
			expect(isNamed && !mayBeginOrEndWith(name, signs)).toBe(false);
		}),
	);
});

test('other names are passed over at a glance', () => {
	const signs = signsOf(words);
	expect(['Waste collection', 'Service 12', 'Roads'].filter((name) => mayBeginOrEndWith(name, signs))).toEqual([]);
});

import { expect, test } from 'vitest';
import { meantNames } from './meant-names.ts';

const names = new Map([
	['waste collection', 'Waste collection'],
	['home care', 'Home care'],
]);

test('a misspelt name stands for the one next to it', () => {
	expect([...meantNames(new Set(['waste colection', 'fire brigade']), names)]).toEqual(['waste collection']);
});

test('where there are too many to compare, any name may be meant', () => {
	const misspelt = new Set(Array.from({ length: 200_000 }, (_, index) => `service ${index}`));
	expect(meantNames(misspelt, names).size).toBe(2);
});

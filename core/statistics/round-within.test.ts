import { expect, test } from 'vitest';
import { roundWithin } from './round-within.ts';

test('one decimal will mostly do', () => {
	expect(roundWithin(83.3333, 0.5)).toBe(83.3);
	expect(roundWithin(80, 0)).toBe(80);
});

test('a small figure or a strict tolerance gets more decimals', () => {
	expect(roundWithin(0.0421, 0.005)).toBe(0.04);
	expect(roundWithin(83.3333, 0.01)).toBe(83.33);
});

test('without any tolerance the figure stays as it is', () => {
	expect(roundWithin(250 / 3, 0)).toBe(250 / 3);
});

import { expect, test } from 'vitest';
import { isNearRatio, roundRatio } from './ratio.ts';

test('a ratio may be off by the tolerance', () => {
	expect(isNearRatio(54.46, 54.2, 0.5)).toBe(true);
	expect(isNearRatio(54.48, 54.2, 0.5)).toBe(false);
});

test('a ratio may be rounded to the decimals that it shows', () => {
	expect(isNearRatio(3, 3.5, 0.5)).toBe(true);
	expect(isNearRatio(3.1, 3.16, 0.5)).toBe(false);
	expect(isNearRatio(0.3, 0.1 + 0.2, 0)).toBe(true);
});

test('a ratio to be offered keeps two decimals, or three digits of what is small', () => {
	expect(roundRatio(54.18660287)).toBe(54.19);
	expect(roundRatio(0.0043689)).toBe(0.00437);
	expect(roundRatio(0)).toBe(0);
});

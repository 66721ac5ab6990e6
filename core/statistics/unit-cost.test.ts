import { expect, test } from 'vitest';
import { isUnitCost } from './unit-cost.ts';

test('a unit cost may be off by the tolerance', () => {
	expect(isUnitCost(20.1, 1000, 50, 0.5)).toBe(true);
	expect(isUnitCost(20.2, 1000, 50, 0.5)).toBe(false);
});

test('a small price may be rounded to cents', () => {
	expect(isUnitCost(0.12, 1245, 10_000, 0.5)).toBe(true);
	expect(isUnitCost(0.11, 1245, 10_000, 0.5)).toBe(false);
});

test('nothing costs anything by the unit where nothing was delivered', () => {
	expect(isUnitCost(20, 1000, 0, 0.5)).toBeUndefined();
	expect(isUnitCost(20, 1000, -5, 0.5)).toBeUndefined();
});

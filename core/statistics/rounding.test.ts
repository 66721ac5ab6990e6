import { describe, expect, test } from 'vitest';
import { isSameSum, roundingStep, roundMoney } from './rounding.ts';

describe('the step of rounding', () => {
	test.each([
		[[1200, 350.25], 1],
		[[12.5, 350.25], 0.1],
		[[12.55, 350.25], 0.01],
		[[0, 350.25], 0.01],
		[[0, 0], 1],
		[[], 1],
		[[0.1 + 0.2], 0.1],
		[[-1234.56], 0.01],
	])('of %j is %d', (figures, step) => {
		expect(roundingStep(figures)).toBe(step);
	});
});

test('a sum of whole figures may be one off, not two', () => {
	expect(isSameSum(1201, 1200, [1000, 500, 300])).toBe(true);
	expect(isSameSum(1202, 1200, [1000, 500, 300])).toBe(false);
});

test('a sum of figures in cents may be a cent off, not ten', () => {
	expect(isSameSum(130.21, 130.2, [100.11, 50.25, 20.16])).toBe(true);
	expect(isSameSum(130.31, 130.21, [100.11, 50.25, 20.15])).toBe(false);
});

test('money is rounded to cents, and a small price to three digits', () => {
	expect(roundMoney(1234.5678)).toBe(1234.57);
	expect(roundMoney(0.0012345)).toBe(0.00123);
	expect(roundMoney(-0.5)).toBe(-0.5);
	expect(roundMoney(0)).toBe(0);
});

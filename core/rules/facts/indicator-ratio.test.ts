import { describe, expect, test } from 'vitest';
import { isOutsidePercentRange, readRatio } from './indicator-ratio.ts';

function verdictOf(unit: string, actual: number, numerator: number, denominator: number, bounds = {}) {
	return readRatio({ unit, actual, numerator, denominator }, bounds, 0.5).verdict;
}

describe('a ratio worked out again', () => {
	test('agrees within half a percent, or within the rounding of the reported value', () => {
		expect(verdictOf('%', 54.2, 2265, 4180)).toBe('agrees');
		expect(verdictOf('%', 3, 34, 1000)).toBe('agrees');
		expect(verdictOf('%', 3.0001, 34, 1000)).toBe('differs');
		expect(verdictOf('%', 56, 2265, 4180)).toBe('differs');
	});

	test('of a share typed as a fraction differs', () => {
		expect(readRatio({ unit: '%', actual: 0.54, numerator: 54, denominator: 100 }, {}, 0.5)).toEqual({
			verdict: 'differs',
			isActual: false,
			workedOut: 54,
		});
	});

	test('of a part that is more than the whole is no share', () => {
		expect(verdictOf('%', 120, 120, 100)).toBe('exceeds');
		expect(verdictOf('%', 120, 120, 100, { highest: 150 })).toBe('agrees');
		expect(verdictOf('l per day', 1.2, 120, 100)).toBe('agrees');
	});

	test('by zero is nothing but zero', () => {
		expect(verdictOf('%', 0, 0, 0)).toBe('agrees');
		expect(verdictOf('%', 100, 0, 0)).toBe('divides-by-zero');
		expect(verdictOf('days', 4, 12, 0)).toBe('divides-by-zero');
	});

	test('takes the scale from the unit, and is unclear where the unit says none', () => {
		expect(verdictOf('per 1,000 homes', 4.37, 45, 10_300)).toBe('agrees');
		expect(verdictOf('per 1,000 homes', 43.7, 45, 10_300)).toBe('differs');
		expect(verdictOf('complaints', 4.37, 45, 10_300)).toBe('agrees');
		expect(verdictOf('minutes', 45, 6, 8)).toBe('unclear');
	});
});

test('a percentage lies between 0 and 100, unless the bounds of the agreement reach beyond', () => {
	expect([0, 54, 100].some((value) => isOutsidePercentRange(value, {}))).toBe(false);
	expect(isOutsidePercentRange(-1, {})).toBe(true);
	expect(isOutsidePercentRange(101, { highest: 90 })).toBe(true);
	expect(isOutsidePercentRange(101, { highest: 130 })).toBe(false);
	expect(isOutsidePercentRange(-1, { lowest: -20 })).toBe(false);
});

import { expect, test } from 'vitest';
import { median } from './median.ts';
import { robustZ } from './robust-z.ts';

test('the median is the middle value, or halfway between the two in the middle', () => {
	expect(median([5, 1, 100])).toBe(5);
	expect(median([4, 1, 2, 100])).toBe(3);
	expect(median([])).toBeUndefined();
});

test('a modified z-score is 0.6745 times the distance from the median in median distances', () => {
	// Median 30, distances 20, 10, 0, 10, 20: their median is 10.
	expect(robustZ(60, [10, 20, 30, 40, 50])).toBeCloseTo(0.6745 * 3, 10);
	expect(robustZ(0, [10, 20, 30, 40, 50])).toBeCloseTo(-0.6745 * 3, 10);
	expect(robustZ(30, [10, 20, 30, 40, 50])).toBe(0);
});

test('where most of the others are the same, the mean distance stands in', () => {
	// Median 10, distances 0, 0, 0, 0, 5, 5: without the furthest their mean is 1.
	expect(robustZ(20, [10, 10, 10, 10, 15, 15])).toBeCloseTo(10 / 1.253314, 10);
});

test('where all the others are the same, only the same value is near', () => {
	expect(robustZ(7, [7, 7, 7])).toBe(0);
	expect(robustZ(8, [7, 7, 7])).toBe(Number.POSITIVE_INFINITY);
	expect(robustZ(6, [7, 7, 7])).toBe(Number.NEGATIVE_INFINITY);
});

test('without other values there is no score', () => {
	expect(robustZ(7, [])).toBeUndefined();
});

test('one wild old value among the same ones hides no new one', () => {
	expect(robustZ(180, [100, 100, 100, 100, 1000])).toBe(Number.POSITIVE_INFINITY);
});

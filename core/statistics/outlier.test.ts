import { expect, test } from 'vitest';
import { findOutlier } from './outlier.ts';

const limits = { score: 3.5, distance: 25 };

test('a value is an outlier when both its score and its distance from the median say so', () => {
	expect(findOutlier(130, [98, 99, 100, 101, 102], limits)).toEqual({ isOutlier: true, median: 100 });
});

test('a steady series makes no outlier of a small change', () => {
	expect(findOutlier(110, [99, 100, 100, 100, 101], limits)?.isOutlier).toBe(false);
	expect(findOutlier(101, [100, 100, 100, 100, 100], limits)?.isOutlier).toBe(false);
});

test('a restless series makes no outlier of a large change', () => {
	expect(findOutlier(180, [20, 150, 60, 110, 90], limits)?.isOutlier).toBe(false);
});

test('the distance counts from the limit on', () => {
	expect(findOutlier(125, [100, 100, 100, 100, 100], limits)?.isOutlier).toBe(true);
	expect(findOutlier(124.9, [100, 100, 100, 100, 100], limits)?.isOutlier).toBe(false);
});

test('after nothing but zeros, anything else is an outlier', () => {
	expect(findOutlier(1, [0, 0, 0, 0, 0], limits)).toEqual({ isOutlier: true, median: 0 });
	expect(findOutlier(0, [0, 0, 0, 0, 0], limits)?.isOutlier).toBe(false);
});

test('without earlier values nothing can be said', () => {
	expect(findOutlier(1, [], limits)).toBeUndefined();
});

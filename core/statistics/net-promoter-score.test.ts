import { expect, test } from 'vitest';
import { netPromoterScore } from './net-promoter-score.ts';

test.each([
	['everybody recommends', [9, 10, 10], 100],
	['nobody does', [0, 3, 6], -100],
	['7 and 8 count for neither side', [7, 8], 0],
	['half recommend, a quarter warns', [10, 9, 8, 2], 25],
])('the net promoter score where %s', (_, ratings, score) => {
	expect(netPromoterScore(ratings)).toBe(score);
});

test.each([
	['there is no rating', []],
	['a rating is above 10', [9, 11]],
	['a rating is below 0', [9, -1]],
	['a rating is no number', [9, Number.NaN]],
])('there is no net promoter score where %s', (_, ratings) => {
	expect(netPromoterScore(ratings)).toBeUndefined();
});

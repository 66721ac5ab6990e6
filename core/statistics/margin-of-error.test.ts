import { describe, expect, test } from 'vitest';
import { cautiousShare, marginOfError } from './margin-of-error.ts';

describe('the margin of error', () => {
	test.each([
		['is near 3.1 points for the thousand of an opinion poll', [1000], 3.099],
		['is near 4.9 points for 400 answers in the worst case', [400], 4.8999],
		['is narrower where nearly all agree', [400, undefined, 90], 2.94],
		['is the same for a share and for the rest', [400, undefined, 10], 2.94],
		['shrinks where a good part of everybody answered', [200, 400], 4.9061],
		['is nothing where everybody answered', [120, 120], 0],
		['is nothing where the only user answered', [1, 1], 0],
		['is nothing at 100 %, by the formula', [5, 1000, 100], 0],
	] as const)('%s', (_, [responses, population, share], points) => {
		expect(marginOfError(responses, population, share)).toBeCloseTo(points, 3);
	});

	test.each([
		['nobody answered', [0, 500]],
		['more answered than there are', [501, 500]],
		['the share is above 100 %', [100, 500, 101]],
		['the share is below 0', [100, 500, -1]],
		['a figure is none', [Number.NaN, 500]],
		['the responses have no end', [Number.POSITIVE_INFINITY]],
	] as const)('is unknown where %s', (_, [responses, population, share]) => {
		expect(marginOfError(responses, population, share)).toBeUndefined();
	});

	test('never exceeds that of an endless population', () => {
		for (const responses of [0.5, 1, 2, 10, 99]) {
			expect(marginOfError(responses, 100)).toBeLessThanOrEqual(marginOfError(responses) ?? 0);
		}
	});
});

test('a unanimous sample counts as if one answer had been otherwise', () => {
	expect(cautiousShare(100, 20)).toBe(95);
	expect(cautiousShare(0, 20)).toBe(5);
	expect(cautiousShare(80, 20)).toBe(80);
	expect(cautiousShare(100, 1)).toBe(50);
});

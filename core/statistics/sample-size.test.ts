import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marginOfError } from './margin-of-error.ts';
import { sampleSize } from './sample-size.ts';

describe('the sample size', () => {
	test.each([
		['for 5 points of an endless population is the well-known 385', [5], 385],
		['for 3 points of an endless population is 1068', [3], 1068],
		['for 5 points of 10,000 people is 370', [5, 10_000], 370],
		['for 5 points of 1,000 people is 278', [5, 1000], 278],
		['for 5 points of 50 people is nearly all of them', [5, 50], 45],
		['of a single user is that user', [5, 1, 0], 1],
		['is smaller where nearly all are expected to agree', [5, undefined, 90], 139],
		['is one where nobody is expected to disagree', [5, 1000, 100], 1],
		['for a tiny margin is everybody', [0.000001, 400], 400],
	] as const)('%s', (_, [points, population, share], responses) => {
		expect(sampleSize(points, population, share)).toBe(responses);
	});

	test.each([
		['no margin at all', [0, 500]],
		['nobody to ask', [5, 0]],
		['a share above 100 %', [5, 500, 101]],
	] as const)('is unknown for %s', (_, [points, population, share]) => {
		expect(sampleSize(points, population, share)).toBeUndefined();
	});

	test('is enough, and one response less is not', () => {
		const points = fc.double({ min: 0.5, max: 50, noNaN: true });
		const population = fc.oneof(fc.constant(undefined), fc.integer({ min: 1, max: 200_000 }));
		fc.assert(
			fc.property(points, population, fc.integer({ min: 0, max: 100 }), (margin, people, share) => {
				const responses = sampleSize(margin, people, share) ?? 0;
				expect(marginOfError(responses, people, share)).toBeLessThanOrEqual(margin + 1e-6);
				if (responses > 1) expect(marginOfError(responses - 1, people, share)).toBeGreaterThan(margin);
			}),
		);
	});
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCountChangeShown } from './count-change.ts';
import { cautiousShare, finitePopulationFactor, marginOfError } from './margin-of-error.ts';
import { median } from './median.ts';
import { netPromoterScore } from './net-promoter-score.ts';
import { findOutlier } from './outlier.ts';
import { robustZ } from './robust-z.ts';
import { sampleSize } from './sample-size.ts';
import { isChangeShown, smallestShownChange } from './share-change.ts';
import { isUnitCost } from './unit-cost.ts';

const anything = fc.oneof(
	fc.double(),
	fc.integer({ min: -5, max: 200 }),
	fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, -0, 100, 1e308, -1),
);

test('arguments out of range give nothing, never NaN', () => {
	fc.assert(
		fc.property(anything, anything, anything, fc.array(anything, { maxLength: 6 }), (one, other, third, list) => {
			const sample = { share: one, responses: other };
			const results = [
				marginOfError(one, other, third),
				finitePopulationFactor(one, other),
				cautiousShare(one, other),
				median(list),
				netPromoterScore(list),
				robustZ(one, list),
				sampleSize(one, other, third),
				smallestShownChange(sample, { share: third, responses: one }, other),
				findOutlier(one, list, { score: 3.5, distance: 25 })?.median,
			];
			for (const result of results) expect(Number.isNaN(result)).toBe(false);
			expect([true, false]).toContain(isChangeShown(sample, { share: third, responses: one }, other));
			expect([true, false, undefined]).toContain(isCountChangeShown(one, other));
			expect([true, false, undefined]).toContain(isUnitCost(one, other, third, 0.5));
		}),
		{ numRuns: 2000 },
	);
});

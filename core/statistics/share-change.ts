import { NOISE, Z_95 } from './confidence.ts';
import { finitePopulationFactor } from './margin-of-error.ts';

/** The result of one survey: a share of 0 to 100, and how many answered, above 0. */
export interface SampledShare {
	readonly share: number;
	readonly responses: number;
}

/**
 * The smallest difference between two shares, in points, that samples of these sizes can show at 95 %: the two-sample
 * test of proportions with pooled variance (NIST/SEMATECH e-Handbook of Statistical Methods, section 7.3.3), two-sided.
 *
 * @param population how many could have been asked, both times; endless where left out
 */
export function smallestShownChange(before: SampledShare, now: SampledShare, population?: number): number {
	const answers = before.responses + now.responses;
	const pooled = (before.share * before.responses + now.share * now.responses) / answers;
	const spread = ({ responses }: SampledShare) => finitePopulationFactor(responses, population) / responses;
	return Z_95 * Math.sqrt(Math.max(0, pooled * (100 - pooled)) * (spread(before) + spread(now)));
}

/** Whether the difference between two shares is more than chance would give in one of twenty pairs of such samples. */
export function isChangeShown(before: SampledShare, now: SampledShare, population?: number): boolean {
	return Math.abs(now.share - before.share) >= smallestShownChange(before, now, population) - NOISE;
}

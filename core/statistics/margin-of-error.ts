import { Z_95 } from './confidence.ts';

/** The share for which a sample of a given size is the least precise, in points. */
export const WORST_SHARE = 50;

/**
 * Half the width of the 95 % confidence interval of a share, in points: z·√(p(1−p)/n)·√((N−n)/(N−1)), the normal
 * approximation with finite population correction (Cochran, Sampling Techniques, 3rd ed., sections 2.6 and 3.2).
 *
 * @param responses how many answered, above 0
 * @param population how many could have been asked; endless where left out
 * @param share the share found, 0 to 100; the worst case where left out. At 0 and 100 the formula gives 0 for any sample:
 *   see `cautiousShare`.
 * @returns `undefined` where the three can't belong together
 */
export function marginOfError(responses: number, population = Number.POSITIVE_INFINITY, share = WORST_SHARE): number | undefined {
	if (!(responses > 0 && responses <= population && share >= 0 && share <= 100) || responses === Number.POSITIVE_INFINITY) return undefined;
	return Z_95 * Math.sqrt((share * (100 - share) * finitePopulationFactor(responses, population)) / responses);
}

/** (N − n)/(N − 1), by which a variance shrinks when the sample is a good part of everybody; 0 where everybody answered. */
export function finitePopulationFactor(responses: number, population = Number.POSITIVE_INFINITY): number {
	if (population === Number.POSITIVE_INFINITY || Number.isNaN(population) || Number.isNaN(responses)) return 1;
	return responses >= population || population <= 1 ? 0 : Math.min(1, (population - responses) / (population - 1));
}

/**
 * A share found in a sample, kept away from 0 and 100 as if at least one answer had been otherwise. A unanimous sample
 * would have no margin of error at all by the formula, as though five answers could prove something about everybody.
 */
export function cautiousShare(share: number, responses: number): number {
	if (!(share >= 0 && share <= 100 && responses > 0)) return WORST_SHARE;
	const oneAnswer = Math.min(WORST_SHARE, 100 / responses);
	return Math.min(Math.max(share, oneAnswer), 100 - oneAnswer);
}

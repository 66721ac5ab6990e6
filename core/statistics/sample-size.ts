import { NOISE, Z_95 } from './confidence.ts';
import { marginOfError, WORST_SHARE } from './margin-of-error.ts';

/**
 * The fewest responses whose margin of error at 95 % is at most `points`: n₀·N/(n₀ + N − 1) with n₀ = z²·p(1−p)/e²
 * (Cochran, Sampling Techniques, 3rd ed., section 4.4, for the correction that `marginOfError` uses), rounded up.
 *
 * @param points above 0
 * @param population how many can be asked; endless where left out
 * @param share the share expected, 0 to 100; the worst case where left out
 * @returns `undefined` where there is no such number
 */
export function sampleSize(points: number, population = Number.POSITIVE_INFINITY, share = WORST_SHARE): number | undefined {
	if (!(points > 0 && population >= 1 && share >= 0 && share <= 100)) return undefined;
	const everybody = Math.floor(population);
	if (everybody === 1) return 1;
	const variance = share * (100 - share);
	const endless = variance === 0 ? 0 : (Z_95 / points) ** 2 * variance;
	if (!Number.isFinite(endless)) return everybody === Number.POSITIVE_INFINITY ? undefined : everybody;
	const estimate = everybody === Number.POSITIVE_INFINITY ? endless : (endless * everybody) / (endless + everybody - 1);
	const isEnough = (responses: number) => (marginOfError(responses, everybody, share) ?? Number.POSITIVE_INFINITY) <= points + NOISE;
	// The estimate is exact but for the noise of binary fractions, which may put it on the wrong side of a whole number.
	const rounded = Math.min(everybody, Math.max(1, Math.round(estimate)));
	if (rounded > 1 && isEnough(rounded - 1)) return rounded - 1;
	return isEnough(rounded) ? rounded : rounded + 1;
}

import { NOISE, Z_95 } from './confidence.ts';
import { largest } from './extremes.ts';
import { finitePopulationFactor } from './margin-of-error.ts';

/** The result of one survey: a share of 0 to 100, and how many answered, from 1 to 10,000,000,000. */
export interface SampledShare {
	readonly share: number;
	readonly responses: number;
}

/** Below so many expected in any of the four cells the normal approximation says too much (Cochran 1954). */
const FEWEST_EXPECTED = 5;
const LEVEL = 0.05;
/** More answers than there are people are no sample; up to here the exact sum has a quarter of a million terms at most. */
const MOST_RESPONSES = 1e10;

/**
 * The smallest difference between two shares, in points, that samples of these sizes can show at 95 %: the two-sample
 * z-test with pooled share and finite population correction (Cochran, Sampling Techniques, 3rd ed., section 4.11).
 *
 * @param population how many could have been asked, both times; endless where left out
 * @returns endless where the two are no samples (see `isSample`)
 */
export function smallestShownChange(before: SampledShare, now: SampledShare, population?: number): number {
	if (!isSample(before) || !isSample(now)) return Number.POSITIVE_INFINITY;
	const answers = before.responses + now.responses;
	const pooled = (before.share * before.responses + now.share * now.responses) / answers;
	const spread = ({ responses }: SampledShare) => finitePopulationFactor(responses, population) / responses;
	return Z_95 * Math.sqrt(Math.max(0, pooled * (100 - pooled)) * (spread(before) + spread(now)));
}

/**
 * Whether the difference between two shares is more than chance would give in one of twenty pairs of such samples: by the
 * z-test, or by Fisher's exact test where fewer than 5 are expected in a cell and not everybody was asked.
 */
export function isChangeShown(before: SampledShare, now: SampledShare, population?: number): boolean {
	if (!isSample(before) || !isSample(now)) return false;
	const isCensus = [before, now].every(({ responses }) => finitePopulationFactor(responses, population) === 0);
	if (!isCensus && fewestExpected(before, now) < FEWEST_EXPECTED) return exactProbability(before, now) <= LEVEL;
	return Math.abs(now.share - before.share) >= smallestShownChange(before, now, population) - NOISE;
}

function isSample({ share, responses }: SampledShare): boolean {
	return share >= 0 && share <= 100 && responses >= 1 && responses <= MOST_RESPONSES;
}

function fewestExpected(before: SampledShare, now: SampledShare): number {
	const answers = before.responses + now.responses;
	const pooled = (before.share * before.responses + now.share * now.responses) / answers / 100;
	return Math.min(before.responses, now.responses) * Math.min(pooled, 1 - pooled);
}

/**
 * Fisher's exact test, two-sided: the probability of all tables with the same margins that are no likelier than this one.
 * Only called with few satisfied or few dissatisfied, so that the sum is short.
 */
function exactProbability(before: SampledShare, now: SampledShare): number {
	const [first, second] = [Math.round(before.responses), Math.round(now.responses)];
	const [one, other] = [Math.round((before.share * first) / 100), Math.round((now.share * second) / 100)];
	// The rarer answer is counted.
	const isRare = one + other <= (first + second) / 2;
	const [rare, together] = [isRare ? one : first - one, isRare ? one + other : first + second - one - other];
	const least = Math.max(0, together - second);
	const most = Math.min(first, together);
	const weights: number[] = [];
	// Each table's probability from the one before it, from the likeliest end; only their ratios count.
	let logarithm = 0;
	for (let count = least; count <= most; count++) {
		weights.push(logarithm);
		logarithm += Math.log(((first - count) * (together - count)) / ((count + 1) * (second - together + count + 1)));
	}
	const highest = largest(weights);
	const sizes = weights.map((weight) => Math.exp(weight - highest));
	const own = sizes[rare - least] ?? 0;
	const total = sizes.reduce((sum, size) => sum + size, 0);
	return sizes.filter((size) => size <= own * (1 + 1e-7)).reduce((sum, size) => sum + size, 0) / total;
}

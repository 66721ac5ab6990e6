import { Z_95 } from './confidence.ts';

/** From so many expected on, the normal approximation of a count will do. */
const FEWEST_EXPECTED = 5;
const LEVEL = 0.05;

/**
 * Whether two counts of the same length of time differ by more than chance would in one of twenty: cases that come singly are
 * Poisson, and given their sum one of two counts is binomial with p = 1/2 (Przyborowski and Wilenski 1940). Exact below 5
 * expected, else z = (a − b)/√(a + b).
 *
 * @returns `undefined` where the two are no counts (whole, not below 0)
 */
export function isCountChangeShown(before: number, now: number): boolean | undefined {
	if (![before, now].every((count) => Number.isSafeInteger(count) && count >= 0)) return undefined;
	const sum = before + now;
	if (sum / 2 >= FEWEST_EXPECTED) return Math.abs(now - before) >= Z_95 * Math.sqrt(sum);
	// Twice the probability of the smaller count or fewer.
	let term = 0.5 ** sum;
	let tail = 0;
	for (let count = 0; count <= Math.min(before, now); count++) {
		tail += term;
		term *= (sum - count) / (count + 1);
	}
	return Math.min(1, 2 * tail) <= LEVEL;
}

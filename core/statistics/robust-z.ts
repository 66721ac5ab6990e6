import { largest } from './extremes.ts';
import { median } from './median.ts';

/** 0.75 quantile of the standard normal distribution: makes a median absolute deviation comparable to a standard deviation. */
const MEDIAN_DEVIATION_FACTOR = 0.6745;
/** √(π/2): does the same for a mean absolute deviation. */
const MEAN_DEVIATION_FACTOR = 1.253314;

/**
 * Modified z-score of a value against other values: 0.6745 · (x − median) / MAD, MAD being the median of the distances from
 * the median (Iglewicz and Hoaglin 1993, "How to detect and handle outliers"; used in the DHIS2 and WHO data quality
 * review). Where more than half of the values are the same, MAD is 0 and the mean distance from the median stands in,
 * (x − median) / (1.253314 · mean distance), without the furthest of them: one wild old value would hide every new one.
 * Infinite where the rest are the same and this one isn't; `undefined` without others, or where one is no number.
 */
export function robustZ(value: number, others: readonly number[]): number | undefined {
	const middle = median(others);
	if (middle === undefined || !Number.isFinite(value)) return undefined;
	const offset = value - middle;
	if (offset === 0) return 0;
	const distances = others.map((other) => Math.abs(other - middle));
	const medianDistance = median(distances) ?? 0;
	if (medianDistance > 0) return (MEDIAN_DEVIATION_FACTOR * offset) / medianDistance;
	const rest = distances.length > 1 ? distances.reduce((sum, distance) => sum + distance, 0) - largest(distances) : 0;
	const meanDistance = Math.max(0, rest) / Math.max(1, distances.length - 1);
	return offset / (MEAN_DEVIATION_FACTOR * meanDistance);
}

import { median } from './median.ts';
import { robustZ } from './robust-z.ts';

export interface OutlierLimits {
	/** Modified z-score from which a value is an outlier. */
	readonly score: number;
	/** Distance from the median, in percent of it, below which nothing is: steady series make small changes look large. */
	readonly distance: number;
}

/** Whether a value is out of line with earlier ones by its modified z-score and its distance from their median; `undefined` without any. */
export function findOutlier(
	value: number,
	earlier: readonly number[],
	limits: OutlierLimits,
): { readonly isOutlier: boolean; readonly median: number } | undefined {
	const middle = median(earlier);
	const score = robustZ(value, earlier);
	if (middle === undefined || score === undefined) return undefined;
	const offset = Math.abs(value - middle);
	const isFar = offset > 0 && 100 * offset >= limits.distance * Math.abs(middle);
	return { isOutlier: isFar && Math.abs(score) >= limits.score, median: middle };
}

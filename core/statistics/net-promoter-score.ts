/** Answers to "How likely is it that you would recommend us?", from 0 to 10 (Reichheld, Harvard Business Review, December 2003). */
const LOWEST_RATING = 0;
const HIGHEST_RATING = 10;
const LOWEST_OF_PROMOTERS = 9;
const HIGHEST_OF_DETRACTORS = 6;

/**
 * Percentage of promoters (9 and 10) less that of detractors (0 to 6), from −100 to 100 points.
 *
 * @returns `undefined` where there is no rating, or one that is not between 0 and 10
 */
export function netPromoterScore(ratings: readonly number[]): number | undefined {
	if (ratings.length === 0 || !ratings.every((rating) => rating >= LOWEST_RATING && rating <= HIGHEST_RATING)) return undefined;
	const promoters = ratings.filter((rating) => rating >= LOWEST_OF_PROMOTERS).length;
	const detractors = ratings.filter((rating) => rating <= HIGHEST_OF_DETRACTORS).length;
	return (100 * (promoters - detractors)) / ratings.length;
}

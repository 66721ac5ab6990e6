/** Until this month people still write about the year before. */
const LAST_MONTH_OF_LAST_YEAR = 6;

/** The year that a report written on a day is likeliest about, as ISO dates. */
export function usualPeriod(day: Date): { periodStart: string; periodEnd: string } {
	const year = day.getMonth() < LAST_MONTH_OF_LAST_YEAR ? day.getFullYear() - 1 : day.getFullYear();
	return { periodStart: `${year}-01-01`, periodEnd: `${year}-12-31` };
}

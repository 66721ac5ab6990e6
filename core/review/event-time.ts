/** Nobody reviewed with this before; a clock that says so was never set. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
const A_DAY = 86_400_000;
const TIME = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * The ISO day of a time that a clock of somebody's machine gave; `undefined` where it can't be: no time, a day that no calendar
 * has, a year before any review, or, where `now` is given (ISO 8601), more than a day ahead of it.
 */
export function dayOfEvent(at: string, now?: string): string | undefined {
	const [, year, month, day, hour = '0', minute = '0', second = '0'] = TIME.exec(at) ?? [];
	if (year === undefined || month === undefined || day === undefined) return undefined;
	if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return undefined;
	if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return undefined;
	const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
	if (new Date(time).toISOString().slice(0, 10) !== `${year}-${month}-${day}`) return undefined;
	if (now !== undefined && time > Date.parse(now) + A_DAY) return undefined;
	return `${year}-${month}-${day}`;
}

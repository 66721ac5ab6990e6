import { toSerial } from './serial-date.ts';

export type DateReading =
	| { readonly kind: 'date'; readonly serial: number }
	/** Day and month could be either way round: `03/04/2020`. */
	| { readonly kind: 'ambiguous'; readonly options: readonly [number, number] }
	| { readonly kind: 'none' };

export type DateOrder = 'day-first' | 'month-first';

const NONE = { kind: 'none' } as const;

/**
 * Reads `2020-03-31`, `31.3.2020`, `31/03/20`, `31 March 2020`, each with or without a time of day. Years of two digits
 * are those of 1970 to 2069. `months` maps folded names of months to 1 to 12.
 */
export function readDate(
	text: string,
	order: DateOrder | undefined,
	months: ReadonlyMap<string, number>,
	fold: (text: string) => string,
): DateReading {
	if (text.length > 48) return NONE;
	const trimmed = text.trim().replace(/[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/, '');
	const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(trimmed);
	if (yearFirst) return found(toSerial(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4])));
	const yearLast = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/.exec(trimmed);
	if (yearLast) {
		const [first, second, year] = [Number(yearLast[1]), Number(yearLast[3]), fullYear(yearLast[4] ?? '')];
		const dayFirst = toSerial(year, second, first);
		const monthFirst = toSerial(year, first, second);
		if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) return found(dayFirst ?? monthFirst);
		if (yearLast[2] === '.' || order === 'day-first') return found(dayFirst);
		if (order === 'month-first') return found(monthFirst);
		return { kind: 'ambiguous', options: [dayFirst, monthFirst] };
	}
	const words = fold(trimmed)
		.split(' ')
		.filter((word) => !/^(?:of|de|du|r|р|року|рік)$/.test(word));
	if (words.length !== 3) return NONE;
	const year = words[2] ?? '';
	if (!/^\d{4}$/.test(year)) return NONE;
	const monthAt = months.has(words[1] ?? '') ? 1 : 0;
	const month = months.get(words[monthAt] ?? '');
	const day = /^(\d{1,2})(?:st|nd|rd|th|er|re)?$/.exec(words[1 - monthAt] ?? '');
	return month === undefined || !day ? NONE : found(toSerial(Number(year), month, Number(day[1])));
}

function found(serial: number | undefined): DateReading {
	return serial === undefined ? NONE : { kind: 'date', serial };
}

function fullYear(digits: string): number {
	const year = Number(digits);
	return digits.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year;
}

/** Day first nearly everywhere; month first in the United States and the Philippines; `undefined` where not known. */
export function dateOrderOf(locale: string | undefined): DateOrder | undefined {
	if (!locale) return undefined;
	return /^(?:en[-_](?:US|PH)|en$)/i.test(locale) ? (/^en$/i.test(locale) ? undefined : 'month-first') : 'day-first';
}

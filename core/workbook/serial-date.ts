/**
 * Serial dates: days since 1899-12-30, as Google Sheets and LibreOffice count them. Excel agrees from 1900-03-01 on;
 * before that it is a day off, because it takes 1900 for a leap year.
 */

const DAYS_TO_UNIX_EPOCH = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/** Serial of a day of the proleptic Gregorian calendar; `undefined` where there is no such day. Month from 1. */
export function toSerial(year: number, month: number, day: number): number | undefined {
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
	return date.getTime() / MILLISECONDS_A_DAY + DAYS_TO_UNIX_EPOCH;
}

/** Year, month (from 1) and day of a serial date; a time of day is dropped. `undefined` outside years 1 to 9999. */
export function fromSerial(serial: number): { year: number; month: number; day: number } | undefined {
	const date = new Date((Math.floor(serial) - DAYS_TO_UNIX_EPOCH) * MILLISECONDS_A_DAY);
	const year = date.getUTCFullYear();
	if (!(year >= 1 && year <= 9999)) return undefined;
	return { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2020-03-31`; an empty text where the serial is no day. */
export function toIsoDate(serial: number): string {
	const date = fromSerial(serial);
	if (!date) return '';
	const pad = (value: number, length: number) => String(value).padStart(length, '0');
	return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** Serial of `2020-03-31`; `undefined` where the text is no ISO date. */
export function parseIsoDate(text: string): number | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	return match ? toSerial(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** The same day `months` later; the last day of a shorter month where it has no such day. A part of a month is that part of 30 days. */
export function addMonths(serial: number, months: number): number {
	const from = fromSerial(serial);
	if (!from) return serial;
	const whole = Math.floor(months);
	if (whole !== months) return addMonths(serial, whole) + Math.round((months - whole) * 30);
	const index = from.year * 12 + from.month - 1 + months;
	const year = Math.floor(index / 12);
	const month = (index % 12) + 1;
	for (let day = from.day; day > 28; day--) {
		const exact = toSerial(year, month, day);
		if (exact !== undefined) return exact;
	}
	return toSerial(year, month, Math.min(from.day, 28)) ?? serial;
}

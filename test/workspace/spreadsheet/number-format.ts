import { formatValue, isDateFormat as isDateCode } from 'hucre';
import { type CellValue, isCellError } from '#core';

const MILLISECONDS_A_DAY = 86_400_000;
const DAYS_TO_UNIX_EPOCH = 25_569;

export function isDateFormat(format: string | undefined): boolean {
	return format !== undefined && format !== 'General' && isDateCode(format);
}

/** The moment that the serial date means by the clock of this machine, as scripts run in the time zone of the spreadsheet. */
export function serialToDate(serial: number): Date {
	const asUtc = new Date(Math.round((serial - DAYS_TO_UNIX_EPOCH) * MILLISECONDS_A_DAY));
	return new Date(
		...([asUtc.getUTCFullYear(), asUtc.getUTCMonth(), asUtc.getUTCDate()] as const),
		...([asUtc.getUTCHours(), asUtc.getUTCMinutes(), asUtc.getUTCSeconds(), asUtc.getUTCMilliseconds()] as const),
	);
}

export function dateToSerial(date: Date): number {
	const asUtc = Date.UTC(
		...([date.getFullYear(), date.getMonth(), date.getDate()] as const),
		...([date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds()] as const),
	);
	return asUtc / MILLISECONDS_A_DAY + DAYS_TO_UNIX_EPOCH;
}

/** What the cell shows. */
export function showValue(value: CellValue, format: string | undefined, locale: string): string {
	if (value === null) return '';
	if (isCellError(value)) return value.error;
	if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
	if (typeof value === 'string') return value;
	if (format === undefined || format === 'General' || format === '@') {
		return new Intl.NumberFormat(locale.replace('_', '-'), { useGrouping: false, maximumFractionDigits: 10 }).format(value);
	}
	return formatValue(value, format);
}

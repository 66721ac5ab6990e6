import { formatValue, isDateFormat as isDateCode } from 'hucre';
import { type CellValue, isCellError } from '#core';

const MILLISECONDS_A_DAY = 86_400_000;
const DAYS_TO_UNIX_EPOCH = 25_569;

export function isDateFormat(format: string | undefined): boolean {
	return format !== undefined && format !== 'General' && isDateCode(format);
}

/** The moment at which the clocks of the zone show the serial date: what Google hands to a script. */
export function serialToDate(serial: number, timeZone: string): Date {
	const wall = Math.round((serial - DAYS_TO_UNIX_EPOCH) * MILLISECONDS_A_DAY);
	const guess = wall - offsetAt(wall, timeZone);
	return new Date(wall - offsetAt(guess, timeZone));
}

/** What the clocks of the zone show at that moment. */
export function dateToSerial(date: Date, timeZone: string): number {
	return (date.getTime() + offsetAt(date.getTime(), timeZone)) / MILLISECONDS_A_DAY + DAYS_TO_UNIX_EPOCH;
}

const QUARTER = 900_000;
const zones = new Map<string, { readonly format: Intl.DateTimeFormat; readonly offsets: Map<number, number> }>();

/** Milliseconds that the clocks of the zone are ahead of UTC. */
function offsetAt(instant: number, timeZone: string): number {
	let zone = zones.get(timeZone);
	if (!zone) {
		const parts = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
		zone = { format: new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...parts }), offsets: new Map() };
		zones.set(timeZone, zone);
	}
	const quarter = Math.floor(instant / QUARTER);
	let offset = zone.offsets.get(quarter);
	if (offset === undefined) {
		const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = (
			zone.format.format(quarter * QUARTER).match(/\d+/g) ?? []
		).map(Number);
		offset = Date.UTC(year, month - 1, day, hour, minute, second) - quarter * QUARTER;
		zone.offsets.set(quarter, offset);
	}
	return offset;
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

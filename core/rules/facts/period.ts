import type { Report } from '../../report/report.ts';
import { addMonths, fromSerial } from '../../workbook/index.ts';

/** First and last day of a reporting period, serial dates without a time of day. */
export interface Period {
	readonly start: number;
	readonly end: number;
}

/** The report's period; `undefined` where a date can't be read or it ends before it starts: structure rules say so. */
export function periodOf(report: Report): Period | undefined {
	const form = report.report.only;
	const start = form.value('periodStart');
	const end = form.value('periodEnd');
	if (start === undefined || end === undefined || end < start) return undefined;
	return { start: Math.floor(start), end: Math.floor(end) };
}

/** Whether the last day of the report's period has come; `undefined` where that day can't be read. */
export function hasPeriodEnded(report: Report, asOf: number): boolean | undefined {
	const end = report.report.only.value('periodEnd');
	return end === undefined ? undefined : asOf >= Math.floor(end);
}

/** Length in months, the last day included: 1 January to 30 June gives 6. Days beyond whole months count as their share of a month. */
export function monthsIn({ start, end }: Period): number {
	const after = end + 1;
	let whole = monthIndex(after) - monthIndex(start);
	if (addMonths(start, whole) > after) whole--;
	const last = addMonths(start, whole);
	return whole + (after - last) / (addMonths(start, whole + 1) - last);
}

function monthIndex(serial: number): number {
	const day = fromSerial(serial);
	return day ? day.year * 12 + day.month : 0;
}

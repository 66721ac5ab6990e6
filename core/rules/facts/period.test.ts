import { describe, expect, test } from 'vitest';
import { parseReport } from '../../report/parse.ts';
import { parseIsoDate } from '../../workbook/index.ts';
import { hasPeriodEnded, monthsIn, periodOf } from './period.ts';

describe('months in a period', () => {
	test.each([
		['2020-01-01', '2020-06-30', 6],
		['2019-04-01', '2020-03-31', 12],
		['2020-02-01', '2020-02-29', 1],
		['2020-04-01', '2020-04-15', 0.5],
		['2020-01-16', '2020-03-15', 2],
	])('from %s to %s: %d', (start, end, months) => {
		expect(monthsIn({ start: day(start), end: day(end) })).toBeCloseTo(months, 10);
	});
});

test('a period that ends before it starts is none', () => {
	expect(periodOf(reportOf('2020-07-01', '2020-06-30'))).toBeUndefined();
	expect(periodOf(reportOf('2020-01-01', '2020-06-30'))).toEqual({ start: day('2020-01-01'), end: day('2020-06-30') });
});

test('a period has ended once its last day has come', () => {
	const report = reportOf('2020-01-01', '2020-06-30');
	expect(hasPeriodEnded(report, day('2020-06-29'))).toBe(false);
	expect(hasPeriodEnded(report, day('2020-06-30'))).toBe(true);
	expect(hasPeriodEnded(reportOf('2020-01-01', ''), day('2020-06-30'))).toBeUndefined();
});

function day(text: string): number {
	return parseIsoDate(text) ?? 0;
}

function reportOf(start: string, end: string) {
	const rows = [
		['periodStart', start],
		['periodEnd', end],
		['entity', 'Joint Services of the Valley'],
	];
	return parseReport({ sheets: [{ name: 'Report', rows }] });
}

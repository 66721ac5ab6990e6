import { expect, test } from 'vitest';
import { addMonths, parseIsoDate, toIsoDate } from './serial-date.ts';

test.each([
	['2020-01-15', 3, '2020-04-15'],
	['2020-01-31', 1, '2020-02-29'],
	['2019-11-30', 3, '2020-02-29'],
	['2020-03-31', -1, '2020-02-29'],
	['2019-12-01', 24, '2021-12-01'],
	['2020-01-31', 1.5, '2020-03-15'],
	['2020-01-15', 0.5, '2020-01-30'],
])('%s and %d months make %s', (from, months, to) => {
	expect(toIsoDate(addMonths(parseIsoDate(from) ?? Number.NaN, months))).toBe(to);
});

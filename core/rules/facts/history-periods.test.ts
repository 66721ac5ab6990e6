import { expect, test } from 'vitest';
import { parseReport } from '../../report/parse.ts';
import { exampleWorkbook } from '../../rule/examples.ts';
import { comparePeriods, currentPeriod, readPeriod } from './history-periods.ts';

test.each([
	['years', ['2017', '2018', '2019']],
	['years that span two', ['2017-18', '2018-2019', '2019/20']],
	['quarters', ['Q3 2019', 'Q4 2019', 'Q1 2020']],
	['quarters after the year', ['2019-Q4', '2020-Q1', '2020-Q2']],
	['quarters in Roman numbers', ['ІІІ квартал 2019', 'IV kv. 2019', 'I trim. 2020', 'II. 2020']],
	['months', ['December 2019', 'Jan 2020', '02/2020', '2020-03']],
	['months of other languages', ['грудень 2019', 'janvier 2020', 'februarie 2020']],
	['days', ['31.12.2019', '2020-01-31', '29.02.2020']],
	['numbers alone', ['Period 2', 'Period 10']],
])('%s come in the order of time', (_, periods) => {
	const shuffled = [...periods].reverse().sort((one, other) => comparePeriods(readPeriod(one), readPeriod(other)));
	expect(shuffled).toEqual(periods);
});

test.each([
	['2019-01-01', '2019-12-31', '2019'],
	['2018-04-01', '2019-03-31', '2018-19'],
	['2019-07-01', '2019-09-30', 'Q3 2019'],
	['2019-07-01', '2019-12-31', '2019 H2'],
	['2019-11-01', '2019-11-30', 'November 2019'],
])('the report’s own period from %s to %s is %s', (periodStart, periodEnd, name) => {
	const report = parseReport(exampleWorkbook({ name: '', report: { report: { periodStart, periodEnd } } }));
	expect(currentPeriod(report)).toEqual(readPeriod(name));
});

test('a report without dates has no period to compare with', () => {
	expect(currentPeriod(parseReport({ sheets: [] }))).toBeUndefined();
});

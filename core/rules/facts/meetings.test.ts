import { expect, test } from 'vitest';
import { parseReport } from '../../report/parse.ts';
import { exampleWorkbook } from '../../rule/examples.ts';
import { parseIsoDate, toIsoDate } from '../../workbook/index.ts';
import { meetingsOf } from './meetings.ts';

function meetings(dates: readonly string[], period: { periodStart?: string; periodEnd?: string }, asOf: string) {
	const report = { report: { entity: 'Two Rivers', ...period }, meetings: dates.map((date) => ({ date, chairedBy: 'Alder' })) };
	const { held, misplaced } = meetingsOf(parseReport(exampleWorkbook({ name: '', report })), parseIsoDate(asOf) ?? 0);
	return { held: held.map(({ day }) => toIsoDate(day)), misplaced };
}

test('meetings of the period that were held are in the order of their days, its first and last day included', () => {
	expect(
		meetings(['2020-03-31', '2019-04-01', '2019-10-02'], { periodStart: '2019-04-01', periodEnd: '2020-03-31' }, '2020-06-30'),
	).toEqual({
		held: ['2019-04-01', '2019-10-02', '2020-03-31'],
		misplaced: 0,
	});
});

test('meetings outside the period, and those without a date that can be read, may belong in it', () => {
	expect(meetings(['2019-03-31', '2020-04-01', 'in May'], { periodStart: '2019-04-01', periodEnd: '2020-03-31' }, '2020-06-30')).toEqual({
		held: [],
		misplaced: 3,
	});
});

test('a meeting that is yet to come is neither', () => {
	expect(meetings(['2020-02-12'], { periodStart: '2019-04-01', periodEnd: '2020-03-31' }, '2020-02-11')).toEqual({
		held: [],
		misplaced: 0,
	});
});

test('without a period every meeting counts', () => {
	expect(meetings(['2011-03-31'], {}, '2020-02-11')).toEqual({ held: ['2011-03-31'], misplaced: 0 });
});

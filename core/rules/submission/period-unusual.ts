import { defineRule, type Examples } from '../../rule/index.ts';
import { fromSerial } from '../../workbook/index.ts';
import { isFirstPeriod } from '../facts/first-period.ts';
import { comparePeriods, currentPeriod, type PeriodKey, readPeriod } from '../facts/history-periods.ts';
import { periodBefore } from '../facts/last-period.ts';
import { monthsIn, periodOf } from '../facts/period.ts';

/** A year, half of it, a quarter, a month. */
const USUAL_MONTHS = [12, 6, 3, 1];

export const periodUnusual = defineRule({
	id: 'submission/period-unusual',
	severity: 'warning',
	sources: ['practice'],
	isCause: true,
	reads: ['report'],
	messages: {
		length: { start: 'date', end: 'date', months: 'number' },
		gap: { start: 'date', last: 'text' },
	},
	check({ report }, judge) {
		const period = periodOf(report);
		const form = report.report.only;
		// A cooperation may begin on any day.
		if (!period || isFirstPeriod(report)) return;
		const months = monthsIn(period);
		if (!USUAL_MONTHS.includes(months)) {
			const [start, end] = [form.at('periodStart'), form.at('periodEnd')];
			const isEndOdd = isUsualStart(period.start);
			judge.fail('length', isEndOdd ? [end, start] : [start, end], {
				start: period.start,
				end: period.end,
				months: Number(months.toFixed(1)),
			});
			return;
		}
		const current = currentPeriod(report);
		const before = current && periodBefore(current);
		let latest: { period: PeriodKey; index: number } | undefined;
		report.history.values('period').forEach((text, index) => {
			const read = text === undefined ? undefined : readPeriod(text);
			if (!read || (current && comparePeriods(read, current) >= 0)) return;
			if (!latest || comparePeriods(read, latest.period) > 0) latest = { period: read, index };
		});
		// Where History names its periods otherwise, they can't be compared.
		if (!before || !latest || latest.period.length !== before.length || comparePeriods(latest.period, before) >= 0) judge.pass();
		else
			judge.fail('gap', [form.at('periodStart'), report.history.at(latest.index, 'period')], {
				start: period.start,
				last: report.history.values('period')[latest.index] ?? '',
			});
	},
});

/** The first day of a quarter: where years, halves and quarters begin. */
function isUsualStart(start: number): boolean {
	const date = fromSerial(start);
	return date?.day === 1 && [1, 4, 7, 10].includes(date.month);
}

const past = (periods: readonly string[]) => periods.map((period) => ({ service: 'Roads', indicator: 'Volume', period, value: 40 }));

export const examples: Examples<typeof periodUnusual> = {
	valid: [
		{
			name: 'A year from July to June, after the one before',
			report: { report: { periodStart: '2019-07-01', periodEnd: '2020-06-30' }, history: past(['2016-17', '2017-18', '2018-19']) },
		},
		{
			name: 'A first period begins when the cooperation does',
			report: { report: { periodStart: '2020-02-10', periodEnd: '2020-06-30' } },
		},
	],
	invalid: [
		{
			name: 'Seven months',
			report: { report: { periodStart: '2019-09-01', periodEnd: '2020-03-31' }, history: past(['2018-19']) },
			findings: [{ message: 'length', at: 'report periodStart' }],
		},
		{
			name: 'A year was left out',
			report: { report: { periodStart: '2019-01-01', periodEnd: '2019-12-31' }, history: past(['2016', '2017']) },
			findings: [{ message: 'gap', at: 'report periodStart' }],
		},
	],
};

import { describe, expect, test } from 'vitest';
import { parseReport } from '../../report/parse.ts';
import { exampleWorkbook } from '../../rule/examples.ts';
import { parseIsoDate } from '../../workbook/index.ts';
import { hasCommittee, seatsOf } from './committee.ts';

const day = (text: string) => parseIsoDate(text) ?? 0;

/** Where a member with these dates stands, of a period that ended on 31 March 2020. */
function seat(from: string | null, to: string | null, asOf = '2020-06-30') {
	const report = parseReport(
		exampleWorkbook({
			name: '',
			report: { report: { periodEnd: '2020-03-31' }, committee: [{ member: 'Ana Pop', municipality: 'Alder', from, to }] },
		}),
	);
	return seatsOf(report, day(asOf))(report.committee.row(0));
}

describe('a member', () => {
	test('holds the seat on the first and on the last day of the term', () => {
		expect(seat('2020-06-30', null)).toBe('held');
		expect(seat(null, '2020-03-31')).toBe('held');
	});

	test('has left where the term ended before the period did', () => {
		expect(seat('2018-01-01', '2020-03-30')).toBe('left');
	});

	test('is yet to come where the term begins after the day on which the report is judged', () => {
		expect(seat('2020-07-01', null)).toBe('to-come');
	});

	test('holds the seat while the period still runs and the term has not ended', () => {
		expect(seat('2019-01-01', '2020-02-29', '2020-02-01')).toBe('held');
	});

	test('is not known to hold it where a date can’t be read, unless the other date tells', () => {
		expect(seat('soon after Easter', null)).toBe('unknown');
		expect(seat('soon after Easter', '2020-01-31')).toBe('left');
		expect(seat('2021-01-01', 'soon after Easter')).toBe('to-come');
	});
});

test('meetings alone tell of a committee', () => {
	expect(hasCommittee(parseReport(exampleWorkbook({ name: '', report: { meetings: [{ date: '2020-03-10', chairedBy: 'Alder' }] } })))).toBe(
		true,
	);
	expect(hasCommittee(parseReport(exampleWorkbook({ name: '', report: { partners: [{ municipality: 'Alder' }] } })))).toBe(false);
});

import { defineRule, type Examples, type Place } from '../../rule/index.ts';
import { addMonths } from '../../workbook/index.ts';
import { hasCommittee } from '../facts/committee.ts';
import { meetingsOf } from '../facts/meetings.ts';

/** Who meets every third month on a Wednesday is a few days off now and then. */
const DAYS_OF_GRACE = 14;

/** Speaks of the longest time without a meeting; the period's start and end, or today while it runs, are its bounds. */
export const meetingGap = defineRule({
	id: 'governance/meeting-gap',
	severity: 'warning',
	sources: ['S12'],
	parameters: ['meetingInterval'],
	reads: ['committee', 'meetings'],
	messages: {
		gap: { from: 'date', to: 'date', interval: 'number' },
		none: { from: 'date', to: 'date', interval: 'number' },
	},
	check({ report, asOf, parameter }, judge) {
		if (!hasCommittee(report)) return;
		const start = report.report.only.value('periodStart');
		const periodEnd = report.report.only.value('periodEnd');
		if (start === undefined || periodEnd === undefined || periodEnd < start) return judge.withhold();
		const end = Math.floor(Math.min(periodEnd, asOf));
		if (end < start) return;
		const interval = parameter('meetingInterval');
		const { held, misplaced } = meetingsOf(report, asOf);
		const days = [start, ...held.map(({ day }) => day), end];
		let longest = { excess: 0, at: 0, from: start, to: end };
		days.forEach((to, at) => {
			const from = days[at - 1];
			if (from === undefined) return;
			const excess = to - addMonths(from, interval) - DAYS_OF_GRACE;
			if (excess > longest.excess) longest = { excess, at, from, to };
		});
		if (longest.excess === 0) return judge.pass();
		if (misplaced > 0) return judge.withhold();
		const { at, from, to } = longest;
		const data = { from, to, interval };
		// In `held` the meeting that ends the gap stands a place before its day in `days`, and the one that begins it two.
		const places: Place[] = [held[at - 1], held[at - 2]].flatMap((meeting) => (meeting ? [meeting.row.at('date')] : []));
		if (places.length > 0) judge.fail('gap', places, data);
		else judge.missing('none', report.meetings.isPresent ? report.meetings.headerAt('date') : report.committee.headerAt('member'), data);
	},
});

const year = { periodStart: '2019-04-01', periodEnd: '2020-03-31' } as const;
const committee = [{ member: 'Ana Pop', municipality: 'Alder' }] as const;

export const examples: Examples<typeof meetingGap> = {
	valid: [
		{
			name: 'A meeting at least every three months, give or take two weeks',
			report: {
				report: year,
				meetings: [{ date: '2019-07-01' }, { date: '2019-12-31' }, { date: '2019-10-14' }].map((meeting) => ({
					...meeting,
					chairedBy: 'Alder',
				})),
			},
		},
		{
			name: 'The agreement asks for two meetings a year',
			report: {
				report: year,
				meetings: [
					{ date: '2019-09-11', chairedBy: 'Alder' },
					{ date: '2020-02-12', chairedBy: 'Birch' },
				],
				settings: [{ parameter: 'Meeting interval', value: '6' }],
			},
		},
		{
			name: 'The period still runs and the next meeting is not due yet',
			report: { report: year, meetings: [{ date: '2019-06-12', chairedBy: 'Alder' }] },
			asOf: '2019-09-12',
		},
		{
			name: 'A period shorter than the interval needs no meeting',
			report: { report: { periodStart: '2020-01-01', periodEnd: '2020-03-31' }, committee },
		},
		{
			name: 'A meeting whose date can’t be read may fill the gap: another rule speaks of it',
			report: {
				report: year,
				meetings: [
					{ date: '2019-06-12', chairedBy: 'Alder' },
					{ date: 'in autumn', chairedBy: 'Birch' },
				],
			},
		},
		{ name: 'Without the period nobody can tell', report: { meetings: [{ date: '2019-06-12', chairedBy: 'Alder' }] } },
		{ name: 'No committee: the manual leaves it to the partners', report: { report: year } },
	],
	invalid: [
		{
			name: 'Half a year between two meetings',
			report: {
				report: year,
				meetings: [
					{ date: '2019-06-12', chairedBy: 'Alder' },
					{ date: '2020-03-11', chairedBy: 'Birch' },
					{ date: '2019-09-11', chairedBy: 'Alder' },
				],
			},
			findings: [{ message: 'gap', at: 'meetings 2 date' }],
		},
		{
			name: 'The first meeting came two weeks and a day late',
			report: {
				report: { periodStart: '2020-01-01', periodEnd: '2020-06-30' },
				meetings: [{ date: '2020-04-16', chairedBy: 'Alder' }],
			},
			findings: [{ message: 'gap', at: 'meetings 1 date' }],
		},
		{
			name: 'None since the summer',
			report: {
				report: year,
				meetings: [
					{ date: '2019-06-12', chairedBy: 'Alder' },
					{ date: '2019-08-14', chairedBy: 'Birch' },
				],
			},
			findings: [{ message: 'gap', at: 'meetings 2 date' }],
		},
		{
			name: 'A committee that never met',
			report: { report: year, committee },
			findings: [{ message: 'none', at: 'Committee!A1', outcome: 'missing' }],
		},
	],
};

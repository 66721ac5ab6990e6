import type { Table } from '../../report/table.ts';
import { type ColumnPath, defineRule, type Examples } from '../../rule/index.ts';
import { columnsOf, sectionKeys, sections } from '../../sections/sections.ts';
import { fromSerial } from '../../workbook/index.ts';

/** Columns that are about an earlier period, or about no period. */
const OTHER_PERIODS = /^previous/;

export const mixedPeriod = defineRule({
	id: 'structure/mixed-period',
	severity: 'error',
	sources: ['practice'],
	reads: ['report'],
	messages: {
		reversed: { start: 'date', end: 'date' },
		header: { column: 'column', text: 'text', start: 'date', end: 'date' },
		meeting: { date: 'date', start: 'date', end: 'date' },
	},
	check({ report }, judge) {
		const form = report.report.only;
		const start = form.value('periodStart');
		const end = form.value('periodEnd');
		if (start !== undefined && end !== undefined && start > end) {
			judge.fail('reversed', [form.at('periodStart'), form.at('periodEnd')], { start, end });
		} else judge.pass(1, 'submission');
		// Without a period there is nothing to compare with: what could be compared passes, as another rule speaks of it.
		const period = start === undefined || end === undefined || start > end ? undefined : { start, end };
		const years = period && yearsBetween(period.start, period.end);
		for (const section of sectionKeys) {
			const table = report[section] as Table;
			for (const part of table.parts) {
				for (const [key] of columnsOf(section)) {
					const text = part.headerUnits.get(key);
					const named = text?.match(/\b(?:19|20)\d{2}\b/g)?.map(Number) ?? [];
					const cell = part.cells.get(key);
					if (text === undefined || named.length === 0 || !cell || OTHER_PERIODS.test(key)) continue;
					const row = sections[section].kind === 'form' ? cell.row : part.headerRow;
					const place = { sheet: part.sheet.name, row, column: cell.column, section, field: key };
					if (!period || named.some((year) => years?.has(year))) judge.pass(1, sections[section].topic);
					else judge.fail('header', place, { column: `${section}.${key}` as ColumnPath, text, ...period });
				}
			}
		}
		const involves = [form.at('periodStart'), form.at('periodEnd')];
		const isLog = period !== undefined && isLogOfMeetings(report.meetings.values('date'), period.start);
		for (const row of report.meetings) {
			const date = row.value('date');
			const isEarlierOfLog = isLog && date !== undefined && date < period.start;
			if (!period || date === undefined || isEarlierOfLog || (date >= period.start && date < period.end + 1)) judge.pass(1, 'governance');
			else judge.fail('meeting', row.at('date'), { date, ...period }, { involves });
		}
	},
});

/** Some committees keep one list over the years: in the order of its dates, with several of earlier periods. */
function isLogOfMeetings(dates: readonly (number | undefined)[], start: number): boolean {
	const known = dates.filter((date) => date !== undefined);
	if (known.filter((date) => date < start).length < FEWEST_EARLIER) return false;
	return known.every((date, at) => date >= (known[at - 1] ?? date)) || known.every((date, at) => date <= (known[at - 1] ?? date));
}
const FEWEST_EARLIER = 2;

function yearsBetween(start: number, end: number): Set<number> {
	const first = fromSerial(start)?.year ?? 0;
	const last = fromSerial(end)?.year ?? 0;
	return new Set(Array.from({ length: Math.min(100, Math.max(1, last - first + 1)) }, (_, index) => first + index));
}

const period = { periodStart: '2019-04-01', periodEnd: '2020-03-31' } as const;

export const examples: Examples<typeof mixedPeriod> = {
	valid: [
		{
			name: 'A list of all meetings since the beginning',
			report: {
				report: period,
				meetings: ['2018-06-12', '2018-12-12', '2019-06-12', '2019-12-11'].map((date) => ({ date, chairedBy: 'Alder' })),
			},
		},
		{ name: 'Meetings within the period', report: { report: period, meetings: [{ date: '2019-06-12', chairedBy: 'Alder' }] } },
		{
			name: 'A header that names the report’s own years',
			sheets: [
				{
					name: 'Report',
					rows: [
						['Period start', '2019-04-01'],
						['Period end', '2020-03-31'],
					],
				},
				{
					name: 'Services',
					rows: [
						['Service', 'Municipality', 'Delivered (2019-20)'],
						['Roads', 'All', 40],
					],
				},
			],
		},
	],
	invalid: [
		{
			name: 'The period ends before it starts',
			report: { report: { periodStart: '2020-04-01', periodEnd: '2020-03-31' } },
			findings: [{ message: 'reversed', at: 'report periodStart' }],
		},
		{
			name: 'Last year’s column was left in',
			sheets: [
				{
					name: 'Report',
					rows: [
						['Period start', '2019-04-01'],
						['Period end', '2020-03-31'],
					],
				},
				{
					name: 'Services',
					rows: [
						['Service', 'Municipality', 'Delivered (2017-18)'],
						['Roads', 'All', 40],
					],
				},
			],
			findings: [{ message: 'header', at: 'Services!C1' }],
		},
		{
			name: 'A meeting of the next year',
			report: { report: period, meetings: [{ date: '2020-06-12', chairedBy: 'Alder' }] },
			findings: [{ message: 'meeting', at: 'meetings 1 date' }],
		},
	],
};

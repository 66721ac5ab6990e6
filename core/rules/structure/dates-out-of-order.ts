import type { Table } from '../../report/table.ts';
import { type ColumnPath, defineRule, type Examples } from '../../rule/index.ts';
import { type SectionKey, sections } from '../../sections/sections.ts';

/** What comes first and what can't come before it, within a row. */
const orders: readonly { readonly section: SectionKey; readonly first: string; readonly later: string }[] = [
	{ section: 'partners', first: 'sentToCouncilOn', later: 'presentedToCouncilOn' },
	{ section: 'progress', first: 'plannedStart', later: 'plannedEnd' },
	{ section: 'committee', first: 'from', later: 'to' },
	{ section: 'issues', first: 'raisedOn', later: 'closedOn' },
	{ section: 'issues', first: 'raisedOn', later: 'dueOn' },
	{ section: 'assessments', first: 'askedOn', later: 'completedOn' },
	{ section: 'assessments', first: 'askedOn', later: 'dueOn' },
];

/** What can't be before the last day of the period: a final report tells of the whole of it. */
const afterPeriod: readonly { readonly section: SectionKey; readonly later: string }[] = [
	{ section: 'report', later: 'submittedOn' },
	{ section: 'partners', later: 'sentToMayorOn' },
	{ section: 'partners', later: 'sentToCouncilOn' },
];

/** What tells of something that has happened. */
const past: readonly { readonly section: SectionKey; readonly later: string }[] = [
	{ section: 'issues', later: 'raisedOn' },
	{ section: 'issues', later: 'closedOn' },
	{ section: 'assessments', later: 'askedOn' },
];

export const datesOutOfOrder = defineRule({
	id: 'structure/dates-out-of-order',
	severity: 'error',
	sources: ['practice'],
	isCause: true,
	reads: ['report', 'partners', 'progress', 'committee', 'issues', 'assessments'],
	messages: {
		before: { column: 'column', date: 'date', first: 'column', firstDate: 'date' },
		future: { column: 'column', date: 'date' },
	},
	check({ report, asOf, stage }, judge) {
		const path = (section: SectionKey, key: string) => `${section}.${key}` as ColumnPath;
		for (const { section, first, later } of orders) {
			const table = report[section] as Table;
			const [firsts, laters] = [table.column(first as never).values, table.column(later as never).values];
			for (let index = 0; index < table.length; index++) {
				const [one, other] = [firsts[index], laters[index]];
				if (typeof one !== 'number' || typeof other !== 'number') continue;
				if (Math.floor(other) >= Math.floor(one)) judge.pass(1, sections[section].topic);
				else
					judge.fail(
						'before',
						[table.at(index, later as never), table.at(index, first as never)],
						{ column: path(section, later), date: other, first: path(section, first), firstDate: one },
						{ topic: sections[section].topic },
					);
			}
		}
		const end = report.report.only.value('periodEnd');
		const hasEnd = end !== undefined && stage === 'final' && !report.report.only.isUnreadable('periodStart');
		for (const { section, later } of hasEnd ? afterPeriod : []) {
			const table = report[section] as Table;
			table.column(later as never).values.forEach((value, index) => {
				if (typeof value !== 'number') return;
				if (value >= Math.floor(end ?? 0)) judge.pass(1, 'submission');
				else
					judge.fail(
						'before',
						[table.at(index, later as never), report.report.only.at('periodEnd')],
						{ column: path(section, later), date: value, first: 'report.periodEnd', firstDate: end ?? 0 },
						{ topic: 'submission' },
					);
			});
		}
		for (const { section, later } of past) {
			const table = report[section] as Table;
			table.column(later as never).values.forEach((value, index) => {
				if (typeof value !== 'number') return;
				if (Math.floor(value) <= asOf) judge.pass(1, sections[section].topic);
				else
					judge.fail(
						'future',
						table.at(index, later as never),
						{ column: path(section, later), date: value },
						{ topic: sections[section].topic },
					);
			});
		}
	},
});

export const examples: Examples<typeof datesOutOfOrder> = {
	valid: [
		{
			name: 'Raised and closed on one day; due later',
			report: { issues: [{ id: '1', issue: 'Delays', raisedOn: '2020-02-12', closedOn: '2020-02-12', dueOn: '2020-12-31' }] },
		},
		{
			name: 'An interim report goes out before the year is over',
			report: { report: { periodStart: '2020-01-01', periodEnd: '2020-12-31', stage: 'Interim', submittedOn: '2020-05-20' } },
		},
	],
	invalid: [
		{
			name: 'Ends before it starts, closed before it was raised, presented before it was sent',
			report: {
				partners: [{ municipality: 'Alder', sentToCouncilOn: '2020-06-26', presentedToCouncilOn: '2020-06-12' }],
				progress: [{ objective: 'Recycle more', activity: 'New bins', plannedStart: '2019-09-01', plannedEnd: '2019-03-31' }],
				issues: [{ id: '1', issue: 'Delays', raisedOn: '2019-05-22', closedOn: '2019-02-12' }],
			},
			findings: [
				{ message: 'before', at: 'partners 1 presentedToCouncilOn' },
				{ message: 'before', at: 'progress 1 plannedEnd' },
				{ message: 'before', at: 'issues 1 closedOn' },
			],
		},
		{
			name: 'A final report of a period that was not over',
			report: { report: { periodStart: '2019-04-01', periodEnd: '2020-03-31', stage: 'Final', submittedOn: '2020-03-02' } },
			findings: [{ message: 'before', at: 'report submittedOn' }],
		},
		{
			name: 'An issue raised in a year to come',
			report: { issues: [{ id: '1', issue: 'Delays', raisedOn: '2029-05-20' }] },
			findings: [{ message: 'future', at: 'issues 1 raisedOn' }],
		},
	],
};

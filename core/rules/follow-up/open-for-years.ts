import { defineRule, type Examples } from '../../rule/index.ts';
import { addMonths } from '../../workbook/index.ts';
import { nameOfAssessment, nameOfIssue, standOfAssessment, standOfIssue } from '../facts/follow-up.ts';

/** What a committee could not settle in two years needs another way. */
const MOST_MONTHS = 24;

export const openForYears = defineRule({
	id: 'follow-up/open-for-years',
	severity: 'warning',
	sources: ['S12', 'practice'],
	reads: ['issues', 'assessments'],
	messages: {
		open: { name: 'text', since: 'date' },
	},
	check({ report, asOf }, judge) {
		for (const row of report.issues) {
			const since = row.value('raisedOn');
			if (since === undefined || standOfIssue(row, asOf) !== 'open') continue;
			if (addMonths(since, MOST_MONTHS) >= asOf) judge.pass();
			else judge.fail('open', row.at('raisedOn'), { name: nameOfIssue(row), since });
		}
		for (const row of report.assessments) {
			const since = row.value('askedOn');
			if (since === undefined || standOfAssessment(row, asOf) !== 'open') continue;
			if (addMonths(since, MOST_MONTHS) >= asOf) judge.pass();
			else judge.fail('open', row.at('askedOn'), { name: nameOfAssessment(row), since });
		}
	},
});

export const examples: Examples<typeof openForYears> = {
	valid: [
		{
			name: 'Open for a year, and an old one that was resolved',
			report: {
				issues: [
					{ id: '1', issue: 'Bins overflow', raisedOn: '2019-05-20', status: 'Open' },
					{ id: '2', issue: 'Noise', raisedOn: '2015-05-20', status: 'Resolved' },
				],
			},
		},
	],
	invalid: [
		{
			name: 'Raised four years ago, and an assessment asked for three years ago',
			report: {
				issues: [{ id: '1', issue: 'Bins overflow', raisedOn: '2016-02-10', status: 'Open' }],
				assessments: [{ id: 'A', scope: 'Costs', askedOn: '2017-03-01', status: 'Requested' }],
			},
			findings: [
				{ message: 'open', at: 'issues 1 raisedOn' },
				{ message: 'open', at: 'assessments 1 askedOn' },
			],
		},
	],
};

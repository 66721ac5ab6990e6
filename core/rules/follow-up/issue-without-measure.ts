import { defineRule, type Examples } from '../../rule/index.ts';
import { measureOf, nameOfIssue, standOfIssue } from '../facts/follow-up.ts';

export const issueWithoutMeasure = defineRule({
	id: 'follow-up/issue-without-measure',
	severity: 'warning',
	sources: ['S12'],
	reads: ['issues'],
	messages: {
		none: { issue: 'text' },
	},
	check({ report, asOf }, judge) {
		for (const row of report.issues) {
			const stand = standOfIssue(row, asOf);
			if (stand === 'done' || stand === 'dropped') continue;
			const measure = measureOf(row, asOf);
			if (measure === 'set') judge.pass();
			else if (measure === 'wanted') judge.missing('none', row.at('measure'), { issue: nameOfIssue(row) });
			else judge.withhold();
		}
	},
});

export const examples: Examples<typeof issueWithoutMeasure> = {
	valid: [
		{
			name: 'Open issues with a measure, and closed ones without',
			report: {
				issues: [
					{ id: 'I-1', issue: 'Bins overflow in August', measure: 'A second round on Fridays', status: 'Open' },
					{ id: 'I-2', issue: 'Pump 3 leaks', measure: null, status: 'Resolved' },
					{ id: 'I-3', issue: 'Late invoices', measure: null, status: 'Withdrawn' },
				],
			},
		},
		{
			name: 'Closed by its date, though the status is blank',
			report: { issues: [{ id: 'I-1', issue: 'Pump 3 leaks', measure: null, status: null, closedOn: '2020-05-12' }] },
		},
		{
			name: 'A status that can’t be read is another rule’s finding',
			report: { issues: [{ id: 'I-1', issue: 'Pump 3 leaks', measure: null, status: 'ask the plumber' }] },
		},
	],
	invalid: [
		{
			name: 'Open and in progress, and nothing decided',
			report: {
				issues: [
					{ id: 'I-1', issue: 'Bins overflow in August', measure: null, status: 'Open' },
					{ id: 'I-2', issue: 'Pump 3 leaks', measure: 'n/a', status: 'In progress' },
					{ id: 'I-3', issue: 'Late invoices', measure: 'Invoices by the tenth', status: 'Open' },
				],
			},
			findings: [
				{ message: 'none', at: 'issues 1 measure', outcome: 'missing' },
				{ message: 'none', at: 'issues 2 measure', outcome: 'missing' },
			],
		},
		{
			name: 'Neither a status nor a closing date that has come: still open',
			report: {
				issues: [
					{ id: 'I-1', issue: 'Pump 3 leaks', measure: null, status: null, closedOn: null },
					{ id: null, issue: 'Late invoices', measure: null, status: null, closedOn: '2020-07-01' },
				],
			},
			findings: [
				{ message: 'none', at: 'issues 1 measure', outcome: 'missing' },
				{ message: 'none', at: 'issues 2 measure', outcome: 'missing' },
			],
		},
	],
};

import type { Row } from '../../report/table.ts';
import { defineRule, type Examples } from '../../rule/index.ts';
import {
	type ActionState,
	correctiveActionOf,
	measureOf,
	nameOfAssessment,
	nameOfIssue,
	type Stand,
	standOfAssessment,
	standOfIssue,
} from '../facts/follow-up.ts';

/** The due date itself is still in time. */
export const actionOverdue = defineRule({
	id: 'follow-up/action-overdue',
	severity: 'warning',
	sources: ['S12'],
	reads: ['issues', 'assessments'],
	messages: {
		overdue: { name: 'text', due: 'date' },
	},
	check({ report, asOf }, judge) {
		const check = <S extends 'issues' | 'assessments'>(row: Row<S>, action: ActionState, stand: Stand, name: string) => {
			if (stand === 'dropped') return;
			const asked = row as unknown as Row<'issues' | 'assessments'>;
			const due = asked.value('dueOn');
			if (due === undefined) {
				// Where an action should have a due date, action-incomplete asks for it.
				if (asked.isUnreadable('dueOn') || action !== 'none') judge.withhold();
			} else if (stand === 'done' || due >= asOf) judge.pass();
			else if (stand === 'unknown') judge.withhold();
			else judge.fail('overdue', [asked.at('dueOn'), asked.at('status')], { name, due });
		};
		for (const row of report.issues) check(row, measureOf(row, asOf), standOfIssue(row, asOf), nameOfIssue(row));
		for (const row of report.assessments) check(row, correctiveActionOf(row, asOf), standOfAssessment(row, asOf), nameOfAssessment(row));
	},
});

const issue = { id: 'I-1', issue: 'Bins overflow in August', measure: 'A second round on Fridays' } as const;

export const examples: Examples<typeof actionOverdue> = {
	valid: [
		{
			name: 'Due today, due later, and done though it was due long ago',
			report: {
				issues: [
					{ ...issue, dueOn: '2020-06-30', status: 'Open' },
					{ ...issue, id: 'I-2', dueOn: '2020-09-01', status: 'In progress' },
					{ ...issue, id: 'I-3', dueOn: '2020-01-31', status: 'Resolved' },
					{ ...issue, id: 'I-4', dueOn: '2020-01-31', status: null, closedOn: '2020-02-07' },
				],
				assessments: [{ id: 'A-1', scope: 'Water losses', dueOn: '2020-03-31', status: 'Completed' }],
			},
		},
		{
			name: 'Withdrawn and cancelled ones are due no more',
			report: {
				issues: [{ ...issue, dueOn: '2020-01-31', status: 'Withdrawn' }],
				assessments: [{ id: 'A-1', scope: 'Water losses', dueOn: '2020-03-31', status: 'Cancelled' }],
			},
		},
		{
			name: 'A due date that is missing or can’t be read, and a status that can’t: other rules say so',
			report: {
				issues: [
					{ ...issue, dueOn: null, status: 'Open' },
					{ ...issue, id: 'I-2', dueOn: 'after the holidays', status: 'Open' },
					{ ...issue, id: 'I-3', dueOn: '2020-01-31', status: 'ask the depot' },
				],
			},
		},
	],
	invalid: [
		{
			name: 'Due yesterday and still open, or in progress',
			report: {
				issues: [
					{ ...issue, dueOn: '2020-06-29', status: 'Open' },
					{ ...issue, id: 'I-2', dueOn: '2020-02-28', status: 'In progress' },
				],
			},
			findings: [
				{ message: 'overdue', at: 'issues 1 dueOn' },
				{ message: 'overdue', at: 'issues 2 dueOn' },
			],
		},
		{
			name: 'An assessment that was asked for and never came, and issues without a word on how they stand',
			report: {
				issues: [{ id: 'I-1', issue: 'Pump 3 leaks', dueOn: '2020-05-31', status: null, closedOn: null }],
				assessments: [
					{ id: 'A-1', scope: 'Tariffs', dueOn: '2020-03-31', status: 'Requested' },
					{ id: 'A-2', scope: 'Water losses', completedOn: '2020-02-20', dueOn: '2020-03-31', status: null },
				],
			},
			findings: [
				{ message: 'overdue', at: 'issues 1 dueOn' },
				{ message: 'overdue', at: 'assessments 1 dueOn' },
			],
		},
	],
};

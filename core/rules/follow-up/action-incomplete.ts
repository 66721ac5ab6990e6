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

type FollowedUp = 'issues' | 'assessments';
type Field = 'owner' | 'dueOn' | 'status';

/** One finding a row, which names all that it lacks. */
export const actionIncomplete = defineRule({
	id: 'follow-up/action-incomplete',
	severity: 'error',
	sources: ['S12'],
	reads: ['issues', 'assessments'],
	messages: {
		lacksOne: { name: 'text', first: 'column' },
		lacksTwo: { name: 'text', first: 'column', second: 'column' },
		lacksThree: { name: 'text', first: 'column', second: 'column', third: 'column' },
	},
	check({ report, asOf }, judge) {
		const check = <S extends FollowedUp>(section: S, row: Row<S>, action: ActionState, stand: Stand, name: string) => {
			if (stand === 'dropped' || action === 'none') return;
			const asked = row as unknown as Row<FollowedUp>;
			// What is done needs no due date any more; an assessment that is completed says nothing of its corrective action.
			const needsDate = section === 'assessments' || stand === 'open';
			const fields: readonly Field[] = needsDate ? ['owner', 'dueOn', 'status'] : ['owner', 'status'];
			const [first, second, third] = fields.filter((field) => asked.isMissing(field));
			if (action !== 'set' || (!first && fields.some((field) => asked.isUnreadable(field)))) return judge.withhold();
			if (!first) {
				judge.pass();
				return;
			}
			const column = (field: Field) => `${section as FollowedUp}.${field}` as const;
			if (!second) judge.missing('lacksOne', asked.at(first), { name, first: column(first) });
			else if (!third)
				judge.missing('lacksTwo', [asked.at(first), asked.at(second)], { name, first: column(first), second: column(second) });
			else {
				const places = [asked.at(first), asked.at(second), asked.at(third)];
				judge.missing('lacksThree', places, { name, first: column(first), second: column(second), third: column(third) });
			}
		};
		for (const row of report.issues) check('issues', row, measureOf(row, asOf), standOfIssue(row, asOf), nameOfIssue(row));
		for (const row of report.assessments) {
			check('assessments', row, correctiveActionOf(row, asOf), standOfAssessment(row, asOf), nameOfAssessment(row));
		}
	},
});

const issue = { id: 'I-1', issue: 'Bins overflow in August', measure: 'A second round on Fridays' } as const;
const assessment = {
	id: 'A-1',
	scope: 'Water losses',
	completedOn: '2020-02-20',
	bottleneck: 'No meters at the borders of the zones',
	correctiveAction: 'Install six meters',
} as const;

export const examples: Examples<typeof actionIncomplete> = {
	valid: [
		{
			name: 'Somebody does it, by a date, and the status says how far it is',
			report: {
				issues: [{ ...issue, owner: 'Depot', dueOn: '2020-07-31', status: 'In progress' }],
				assessments: [{ ...assessment, owner: 'Technical director', dueOn: '2020-10-01', status: 'Completed' }],
			},
		},
		{
			name: 'What is resolved needs no due date any more; what was withdrawn needs nothing',
			report: {
				issues: [
					{ ...issue, owner: 'Depot', dueOn: null, status: 'Resolved' },
					{ ...issue, id: 'I-2', owner: null, dueOn: null, status: 'Withdrawn' },
				],
			},
		},
		{
			name: 'No measure or corrective action yet: other rules ask for it where it is due',
			report: {
				issues: [{ ...issue, measure: null, owner: null, dueOn: null, status: 'Open' }],
				assessments: [
					{ ...assessment, correctiveAction: null, owner: null, dueOn: null, status: 'Completed' },
					{ id: 'A-2', scope: 'Tariffs', owner: null, dueOn: null, status: 'Requested' },
				],
			},
		},
		{
			name: 'A due date that can’t be read is another rule’s finding',
			report: { issues: [{ ...issue, owner: 'Depot', dueOn: 'after the holidays', status: 'Open' }] },
		},
	],
	invalid: [
		{
			name: 'A measure that nobody is in charge of',
			report: { issues: [{ ...issue, owner: null, dueOn: '2020-07-31', status: 'Open' }] },
			findings: [{ message: 'lacksOne', at: 'issues 1 owner', outcome: 'missing' }],
		},
		{
			name: 'Completed is the assessment, not the corrective action: it has neither owner nor date',
			report: { assessments: [{ ...assessment, owner: 'n/a', dueOn: null, status: 'Completed' }] },
			findings: [{ message: 'lacksTwo', at: 'assessments 1 owner', outcome: 'missing' }],
		},
		{
			name: 'A measure and nothing else, and one that was closed without a status',
			report: {
				issues: [
					{ ...issue, owner: null, dueOn: null, status: null },
					{ ...issue, id: 'I-2', owner: 'Depot', dueOn: null, status: null, closedOn: '2020-05-12' },
				],
			},
			findings: [
				{ message: 'lacksThree', at: 'issues 1 owner', outcome: 'missing' },
				{ message: 'lacksOne', at: 'issues 2 status', outcome: 'missing' },
			],
		},
	],
};

import { defineRule, type Examples } from '../../rule/index.ts';
import { findSame, peopleOf } from '../facts/people.ts';

export const assessorRunsActivity = defineRule({
	id: 'follow-up/assessor-runs-activity',
	severity: 'error',
	sources: ['S12'],
	reads: ['assessments'],
	messages: {
		insider: { name: 'text', role: 'column' },
	},
	check({ report }, judge) {
		const people = peopleOf(report);
		const insiders = (['author', 'approver', 'staff', 'owner'] as const).flatMap((role) => people.get(role) ?? []);
		for (const assessor of people.get('assessor') ?? []) {
			// Where staff say so themselves, follow-up/assessor-not-independent speaks.
			const isSaid = report.assessments.values('worksForCooperation')[assessor.index] === true;
			const same = findSame(assessor, insiders);
			if (same && !isSaid) judge.fail('insider', [assessor.place, same.place], { name: assessor.name, role: same.column });
			else judge.pass();
		}
	},
});

export const examples: Examples<typeof assessorRunsActivity> = {
	valid: [
		{
			name: 'An assessor from outside',
			report: {
				progress: [{ objective: 'Recycle more', activity: 'New bins', responsible: 'K. Hamilton' }],
				assessments: [{ id: '1', scope: 'Costs', assessor: 'Court of auditors', worksForCooperation: 'No' }],
			},
		},
	],
	invalid: [
		{
			name: 'Who runs an activity assesses it',
			report: {
				progress: [{ objective: 'Recycle more', activity: 'New bins', responsible: 'K. Hamilton' }],
				assessments: [{ id: '1', scope: 'Costs', assessor: 'Kate Hamilton', worksForCooperation: 'No' }],
			},
			findings: [{ message: 'insider', at: 'assessments 1 assessor' }],
		},
	],
};

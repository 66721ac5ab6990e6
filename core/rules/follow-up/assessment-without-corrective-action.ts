import { defineRule, type Examples } from '../../rule/index.ts';
import { correctiveActionOf, nameOfAssessment, standOfAssessment } from '../facts/follow-up.ts';

/** Applies to assessments that are completed and found a bottleneck. */
export const assessmentWithoutCorrectiveAction = defineRule({
	id: 'follow-up/assessment-without-corrective-action',
	severity: 'error',
	sources: ['S12'],
	reads: ['assessments'],
	messages: {
		none: { assessment: 'text' },
	},
	check({ report, asOf }, judge) {
		for (const row of report.assessments) {
			const stand = standOfAssessment(row, asOf);
			if (stand === 'open' || stand === 'dropped' || row.isMissing('bottleneck')) continue;
			const action = correctiveActionOf(row, asOf);
			if (action === 'set') judge.pass();
			else if (action === 'wanted')
				judge.missing('none', [row.at('correctiveAction'), row.at('bottleneck')], { assessment: nameOfAssessment(row) });
			else judge.withhold();
		}
	},
});

const found = { id: 'A-1', scope: 'Water losses', bottleneck: 'No meters at the borders of the zones' } as const;

export const examples: Examples<typeof assessmentWithoutCorrectiveAction> = {
	valid: [
		{
			name: 'A bottleneck and what is done about it',
			report: { assessments: [{ ...found, correctiveAction: 'Install six meters', status: 'Completed' }] },
		},
		{
			name: 'No bottleneck was found',
			report: {
				assessments: [
					{ id: 'A-1', scope: 'Tariffs', bottleneck: null, correctiveAction: null, status: 'Completed' },
					{ id: 'A-2', scope: 'Fleet', bottleneck: 'none', correctiveAction: null, status: 'Completed' },
				],
			},
		},
		{
			name: 'Still under way, or cancelled',
			report: {
				assessments: [
					{ ...found, correctiveAction: null, status: 'In progress' },
					{ ...found, id: 'A-2', correctiveAction: null, status: 'Cancelled' },
				],
			},
		},
		{
			name: 'A status that can’t be read is another rule’s finding',
			report: { assessments: [{ ...found, correctiveAction: null, status: 'ask the auditor' }] },
		},
	],
	invalid: [
		{
			name: 'Completed, a bottleneck found, and nothing proposed',
			report: { assessments: [{ ...found, correctiveAction: null, status: 'Completed' }] },
			findings: [{ message: 'none', at: 'assessments 1 correctiveAction', outcome: 'missing' }],
		},
		{
			name: 'Completed by its date, and a marker in the place of an action',
			report: { assessments: [{ ...found, correctiveAction: '–', completedOn: '2020-06-30', status: null }] },
			findings: [{ message: 'none', at: 'assessments 1 correctiveAction', outcome: 'missing' }],
		},
	],
};

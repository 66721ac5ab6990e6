import { defineRule, type Examples } from '../../rule/index.ts';
import { nameOfAssessment, standOfAssessment } from '../facts/follow-up.ts';

export const completedWithoutBottleneck = defineRule({
	id: 'follow-up/completed-without-bottleneck',
	severity: 'warning',
	sources: ['S12'],
	reads: ['assessments'],
	messages: {
		without: { assessment: 'text' },
	},
	check({ report, asOf }, judge) {
		for (const row of report.assessments) {
			if (standOfAssessment(row, asOf) !== 'done') continue;
			// What is done about it says what it was.
			if (!row.isMissing('bottleneck') || row.isFilled('correctiveAction')) judge.pass();
			else judge.fail('without', row.at('bottleneck'), { assessment: nameOfAssessment(row) });
		}
	},
});

export const examples: Examples<typeof completedWithoutBottleneck> = {
	valid: [
		{
			name: 'It found none, and says so',
			report: { assessments: [{ id: '1', scope: 'Costs', status: 'Completed', bottleneck: 'None found' }] },
		},
		{ name: 'Not completed yet', report: { assessments: [{ id: '1', scope: 'Costs', status: 'In progress' }] } },
	],
	invalid: [
		{
			name: 'Completed, and nobody says with what result',
			report: { assessments: [{ id: '1', scope: 'Costs', status: 'Completed', bottleneck: null, correctiveAction: null }] },
			findings: [{ message: 'without', at: 'assessments 1 bottleneck' }],
		},
	],
};

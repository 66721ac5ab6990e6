import { defineRule, type Examples } from '../../rule/index.ts';
import { nameOfAssessment } from '../facts/follow-up.ts';

export const assessorNotIndependent = defineRule({
	id: 'follow-up/assessor-not-independent',
	severity: 'error',
	sources: ['S12'],
	reads: ['assessments'],
	messages: {
		works: { assessment: 'text' },
	},
	check({ report }, judge) {
		for (const row of report.assessments) {
			if (row.value('status') === 'cancelled' || row.isMissing('worksForCooperation')) continue;
			const works = row.value('worksForCooperation');
			if (works === false) judge.pass();
			else if (works === undefined || row.isUnreadable('status')) judge.withhold();
			else judge.fail('works', [row.at('worksForCooperation'), row.at('assessor')], { assessment: nameOfAssessment(row) });
		}
	},
});

export const examples: Examples<typeof assessorNotIndependent> = {
	valid: [
		{
			name: 'An auditor from outside, and an assessor who is yet to be chosen',
			report: {
				assessments: [
					{ id: 'A-1', scope: 'Water losses', assessor: 'Delta Audit', worksForCooperation: false, status: 'Completed' },
					{ id: 'A-2', scope: 'Tariffs', assessor: null, worksForCooperation: null, status: 'Requested' },
				],
			},
		},
		{
			name: 'Cancelled, so that nobody assessed anything',
			report: { assessments: [{ id: 'A-1', scope: 'Fleet', assessor: 'Vera Lis', worksForCooperation: true, status: 'Cancelled' }] },
		},
		{
			name: 'An answer that can’t be read is another rule’s finding',
			report: { assessments: [{ id: 'A-1', scope: 'Fleet', assessor: 'Vera Lis', worksForCooperation: 'until last year' }] },
		},
	],
	invalid: [
		{
			name: 'The cooperation’s own engineer assesses its network',
			report: {
				assessments: [
					{ id: 'A-1', scope: 'Tariffs', assessor: 'Delta Audit', worksForCooperation: false, status: 'Completed' },
					{ id: 'A-2', scope: 'Water losses', assessor: 'Vera Lis', worksForCooperation: true, status: 'In progress' },
				],
			},
			findings: [{ message: 'works', at: 'assessments 2 worksForCooperation' }],
		},
		{
			name: 'Asked for, nobody named, and already known to be one of the staff',
			report: { assessments: [{ id: 'A-1', scope: 'Fleet', assessor: null, worksForCooperation: true, status: null }] },
			findings: [{ message: 'works', at: 'assessments 1 worksForCooperation' }],
		},
	],
};

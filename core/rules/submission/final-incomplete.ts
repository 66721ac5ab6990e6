import { defineRule, type Examples } from '../../rule/index.ts';

export const finalIncomplete = defineRule({
	id: 'submission/final-incomplete',
	severity: 'error',
	sources: ['S12', 'practice'],
	reads: ['report'],
	messages: {
		notSubmitted: {},
		notApproved: {},
	},
	check({ report, stage }, judge) {
		const form = report.report.only;
		if (stage !== 'final' || report.report.length === 0) return;
		if (form.isMissing('submittedOn')) judge.missing('notSubmitted', form.at('submittedOn'), {});
		else judge.pass();
		if (form.isMissing('approvedBy')) judge.missing('notApproved', form.at('approvedBy'), {}, { severity: 'warning' });
		else judge.pass();
	},
});

export const examples: Examples<typeof finalIncomplete> = {
	valid: [
		{ name: 'Submitted and approved', report: { report: { stage: 'Final', submittedOn: '2020-06-24', approvedBy: 'Ana Pop' } } },
		{ name: 'A draft is neither yet', report: { report: { stage: 'Draft', submittedOn: null, approvedBy: null } } },
	],
	invalid: [
		{
			name: 'Final, and nobody sent or approved it',
			report: { report: { stage: 'Final', submittedOn: null, approvedBy: null } },
			findings: [
				{ message: 'notSubmitted', at: 'report submittedOn', outcome: 'missing' },
				{ message: 'notApproved', at: 'report approvedBy', severity: 'warning', outcome: 'missing' },
			],
		},
	],
};

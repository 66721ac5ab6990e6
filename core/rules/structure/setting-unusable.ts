import { defineRule, type Examples } from '../../rule/index.ts';

export const settingUnusable = defineRule({
	id: 'structure/setting-unusable',
	severity: 'warning',
	sources: ['practice'],
	reads: ['settings'],
	messages: {
		unknown: { name: 'text' },
		outside: { name: 'text', text: 'text', minimum: 'number', maximum: 'number', default: 'number' },
		noNumber: { name: 'text', text: 'text' },
	},
	check({ report, settings }, judge) {
		const { problems } = settings;
		const filled = [...report.settings].filter((row) => row.isFilled('parameter') && row.isFilled('value')).length;
		judge.pass(filled - problems.length, 'submission');
		for (const problem of problems) {
			if (problem.kind === 'unknown') {
				const suggestions = problem.meant === undefined ? [] : [{ place: problem.place, value: problem.meant }];
				judge.fail('unknown', problem.place, { name: problem.name }, { suggestions });
			} else if (Number.isFinite(problem.minimum)) judge.fail('outside', problem.place, problem);
			else judge.fail('noNumber', problem.place, problem);
		}
	},
});

export const examples: Examples<typeof settingUnusable> = {
	valid: [
		{ name: 'A threshold of the agreement, by its key', report: { settings: [{ parameter: 'surveyAge', value: 36 }] } },
		{ name: 'A bound for an indicator', report: { settings: [{ parameter: 'Lowest plausible: Recycling rate', value: 20 }] } },
	],
	invalid: [
		{
			name: 'A setting that nobody knows',
			report: { settings: [{ parameter: 'Phase of the moon', value: 3 }] },
			findings: [{ message: 'unknown', at: 'settings 1 parameter' }],
		},
		{
			name: 'A threshold out of range',
			report: { settings: [{ parameter: 'surveyAge', value: -4 }] },
			findings: [{ message: 'outside', at: 'settings 1 value' }],
		},
		{
			name: 'A bound in words',
			report: { settings: [{ parameter: 'Lowest plausible: Recycling rate', value: 'a fifth' }] },
			findings: [{ message: 'noNumber', at: 'settings 1 value' }],
		},
	],
};

import { defineRule, type Examples } from '../../rule/index.ts';
import { Surveys } from '../facts/survey.ts';

/** Where more than half have no opinion, the rest speak for few. */
const HALF = 0.5;

export const mostlyDontKnow = defineRule({
	id: 'satisfaction/mostly-dont-know',
	severity: 'warning',
	sources: ['survey', 'practice'],
	isCause: true,
	reads: ['satisfaction'],
	messages: {
		mostly: { service: 'text', dontKnow: 'number', responses: 'number' },
	},
	check({ report, asOf }, judge) {
		const table = report.satisfaction;
		const surveys = new Surveys(table, asOf);
		for (const row of table) {
			const [dontKnow, responses] = [row.value('dontKnow'), row.value('responses')];
			if (dontKnow === undefined || responses === undefined || responses <= 0 || surveys.isPlanned(row.index)) continue;
			if (dontKnow <= HALF * responses || dontKnow > responses) judge.pass();
			else judge.fail('mostly', [row.at('dontKnow'), row.at('responses')], { service: row.value('service') ?? '?', dontKnow, responses });
		}
	},
});

const survey = { service: 'Libraries', municipality: 'All', surveyedOn: '2020-03-02', population: 9000, responses: 800 } as const;

export const examples: Examples<typeof mostlyDontKnow> = {
	valid: [{ name: 'A tenth had no opinion', report: { satisfaction: [{ ...survey, dontKnow: 80, satisfiedShare: 81 }] } }],
	invalid: [
		{
			name: 'Six of ten had none',
			report: { satisfaction: [{ ...survey, dontKnow: 480, satisfiedShare: 81 }] },
			findings: [{ message: 'mostly', at: 'satisfaction 1 dontKnow' }],
		},
	],
};

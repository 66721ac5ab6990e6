import { defineRule, type Examples } from '../../rule/index.ts';
import { roundWithin } from '../../statistics/round-within.ts';
import { suggestValue } from '../facts/suggest-value.ts';
import { isNoShare, Surveys } from '../facts/survey.ts';

/** Reported shares are mostly rounded to whole percents: half a point, unless the agreement asks for more precision. */
export const scoreDiffers = defineRule({
	id: 'satisfaction/score-differs',
	severity: 'error',
	sources: ['arithmetic', 'survey'],
	parameters: ['ratioTolerance'],
	reads: ['satisfaction'],
	messages: {
		differs: { service: 'text', share: 'percent', expected: 'percent' },
		outOfRange: { service: 'text', share: 'percent' },
	},
	check({ report, asOf, parameter }, judge) {
		const table = report.satisfaction;
		const surveys = new Surveys(table, asOf);
		const tolerance = parameter('ratioTolerance');
		for (let index = 0; index < surveys.length; index++) {
			const share = surveys.satisfiedShare[index];
			if (share === undefined) {
				if (!surveys.isPlanned(index)) judge.withhold();
				continue;
			}
			if (!surveys.isShareWrong(index, tolerance)) {
				judge.pass();
				continue;
			}
			const expected = surveys.workedOutShare(index);
			const service = surveys.service[index] ?? '';
			const suggestions = expected === undefined ? [] : suggestValue(table, index, 'satisfiedShare', roundWithin(expected, tolerance));
			const place = table.at(index, 'satisfiedShare');
			if (expected === undefined || isNoShare(share)) judge.fail('outOfRange', place, { service, share }, { suggestions });
			else judge.fail('differs', place, { service, share, expected }, { suggestions });
		}
	},
});

const survey = { service: 'Waste collection', municipality: 'All', surveyedOn: '2020-02-14', population: 8200 } as const;
const answers = {
	responses: 410,
	verySatisfied: 110,
	satisfied: 210,
	neutral: 42,
	dissatisfied: 26,
	veryDissatisfied: 12,
	dontKnow: 10,
} as const;

export const examples: Examples<typeof scoreDiffers> = {
	valid: [
		{
			name: 'Satisfied and very satisfied, of all who had an opinion',
			report: { satisfaction: [{ ...survey, ...answers, satisfiedShare: 80 }] },
		},
		{ name: 'Rounded to half a point', report: { satisfaction: [{ ...survey, ...answers, satisfiedShare: 80.5 }] } },
		{
			name: 'Answers are not given by category: there is nothing to work it out from',
			report: { satisfaction: [{ ...survey, responses: 410, satisfiedShare: 91 }] },
		},
		{
			name: 'The answers do not add up to the responses: that is said first',
			report: { satisfaction: [{ ...survey, ...answers, responses: 510, satisfiedShare: 64 }] },
		},
		{
			name: 'Nobody knew: there is no share',
			report: { satisfaction: [{ ...survey, responses: 5, verySatisfied: 0, satisfied: 0, dontKnow: 5, satisfiedShare: 0 }] },
		},
	],
	invalid: [
		{
			name: 'Those who did not know were left in',
			report: { satisfaction: [{ ...survey, ...answers, satisfiedShare: 78 }] },
			findings: [{ message: 'differs', at: 'satisfaction 1 satisfiedShare', suggests: [80] }],
		},
		{
			name: 'Only the good answers are given by number, and the share is another',
			report: { satisfaction: [{ ...survey, responses: 360, verySatisfied: 110, satisfied: 190, satisfiedShare: 88 }] },
			findings: [{ message: 'differs', at: 'satisfaction 1 satisfiedShare', suggests: [83.3] }],
		},
		{
			name: 'In a cell that is shown as a percentage, the share itself is offered',
			sheets: [
				{
					name: 'Satisfaction',
					rows: [
						['Service', 'Municipality', 'Surveyed on', 'Responses', 'Very satisfied', 'Satisfied', 'Don’t know', '% satisfied'],
						['Waste collection', 'All', 43875, 410, 110, 210, 10, 0.9],
					],
					formats: new Map([[16_384 + 7, 'percent']]),
				},
			],
			findings: [{ message: 'differs', at: 'satisfaction 1 satisfiedShare', suggests: [0.8] }],
		},
		{
			name: 'More than everybody is satisfied',
			report: { satisfaction: [{ ...survey, responses: 410, satisfiedShare: 780 }] },
			findings: [{ message: 'outOfRange', at: 'satisfaction 1 satisfiedShare', suggests: [] }],
		},
	],
};

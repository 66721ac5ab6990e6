import { defineRule, type Examples } from '../../rule/index.ts';
import { suggestValue } from '../facts/suggest-value.ts';
import { Surveys } from '../facts/survey.ts';

/** A sum of shares that were rounded to whole percents may be this far from 100. */
const ROUNDING_OF_SHARES = 2;
/** So near to a hundred responses, a sum of about 100 is rather a miscount. */
const NEAR_A_HUNDRED = 10;

export const categoriesDifferFromResponses = defineRule({
	id: 'satisfaction/categories-differ-from-responses',
	severity: 'error',
	sources: ['arithmetic'],
	reads: ['satisfaction'],
	messages: {
		differs: { service: 'text', sum: 'number', responses: 'number' },
		percentages: { service: 'text', sum: 'number', responses: 'number' },
		negative: { service: 'text', column: 'column', count: 'number' },
	},
	check({ report, asOf }, judge) {
		const table = report.satisfaction;
		const surveys = new Surveys(table, asOf);
		for (let index = 0; index < surveys.length; index++) {
			if (!surveys.hasAnswers(index)) continue;
			const check = surveys.checkAnswers(index);
			const service = surveys.service[index] ?? '';
			const responses = surveys.responses[index] ?? 0;
			if (check.kind === 'negative') {
				const { key, count } = check;
				judge.fail('negative', table.at(index, key), { service, column: `satisfaction.${key}`, count });
			} else if (check.kind !== 'differs') {
				judge.pass();
			} else if (Math.abs(check.sum - 100) <= ROUNDING_OF_SHARES && Math.abs(responses - 100) > NEAR_A_HUNDRED) {
				const places = [table.at(index, 'verySatisfied'), table.at(index, 'responses')];
				judge.fail('percentages', places, { service, sum: check.sum, responses });
			} else {
				// Where all levels are there and "don't know" is blank, the rest may belong there: nothing is offered, for a person to say.
				const belongsToDontKnow = check.sum < responses && check.isOnlyDontKnowBlank && table.hasColumn('dontKnow');
				const isPossible = check.sum > 0 && check.sum <= (surveys.population[index] ?? check.sum);
				const keys = belongsToDontKnow ? (['dontKnow', 'responses'] as const) : (['responses', 'verySatisfied'] as const);
				judge.fail(
					'differs',
					keys.map((key) => table.at(index, key)),
					{ service, sum: check.sum, responses },
					{ suggestions: !belongsToDontKnow && isPossible ? suggestValue(table, index, 'responses', check.sum) : [] },
				);
			}
		}
	},
});

const survey = { service: 'Waste collection', municipality: 'All', surveyedOn: '2020-02-14', population: 8200 } as const;
const levels = { verySatisfied: 110, satisfied: 210, neutral: 42, dissatisfied: 26, veryDissatisfied: 12 } as const;

export const examples: Examples<typeof categoriesDifferFromResponses> = {
	valid: [
		{ name: 'The answers add up to the responses', report: { satisfaction: [{ ...survey, responses: 410, ...levels, dontKnow: 10 }] } },
		{ name: 'Everybody had an opinion', report: { satisfaction: [{ ...survey, responses: 400, ...levels, dontKnow: null }] } },
		{ name: 'Answers are not given by category', report: { satisfaction: [{ ...survey, responses: 410, satisfiedShare: 80 }] } },
		{
			name: 'Only the good answers are given: the rest may be those left blank',
			report: { satisfaction: [{ ...survey, responses: 410, verySatisfied: 110, satisfied: 210, neutral: null }] },
		},
		{
			name: 'A number that can’t be read is another rule’s business',
			report: { satisfaction: [{ ...survey, responses: 410, ...levels, dontKnow: 'ten or so' }] },
		},
		{
			name: 'More responses than people: that is said once',
			report: { satisfaction: [{ ...survey, population: 4000, responses: 4100, ...levels, dontKnow: 10 }] },
		},
	],
	invalid: [
		{
			name: 'The answers add up to more than the responses',
			report: { satisfaction: [{ ...survey, responses: 401, ...levels, dontKnow: 10 }] },
			findings: [{ message: 'differs', at: 'satisfaction 1 responses', suggests: [410] }],
		},
		{
			name: 'Ten people are left over, and the table has no column for those who don’t know',
			report: { satisfaction: [{ ...survey, responses: 410, ...levels }] },
			findings: [{ message: 'differs', at: 'satisfaction 1 responses', suggests: [400] }],
		},
		{
			name: 'Ten people are left over, and the cell for those who don’t know is empty',
			report: { satisfaction: [{ ...survey, responses: 410, ...levels, dontKnow: null }] },
			findings: [{ message: 'differs', at: 'satisfaction 1 dontKnow', suggests: [] }],
		},
		{
			name: 'Percentages where numbers of answers belong',
			report: {
				satisfaction: [
					{ ...survey, responses: 410, verySatisfied: 27, satisfied: 51, neutral: 10, dissatisfied: 6, veryDissatisfied: 3, dontKnow: 2 },
				],
			},
			findings: [{ message: 'percentages', at: 'satisfaction 1 verySatisfied', suggests: [] }],
		},
		{
			name: 'Fewer than no answers',
			report: { satisfaction: [{ ...survey, responses: 410, ...levels, neutral: -42, dontKnow: 10 }] },
			findings: [{ message: 'negative', at: 'satisfaction 1 neutral' }],
		},
	],
};

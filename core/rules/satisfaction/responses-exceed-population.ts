import { defineRule, type Examples } from '../../rule/index.ts';
import { suggestValue } from '../facts/suggest-value.ts';
import { Surveys } from '../facts/survey.ts';

export const responsesExceedPopulation = defineRule({
	id: 'satisfaction/responses-exceed-population',
	severity: 'error',
	sources: ['arithmetic', 'survey'],
	reads: ['satisfaction'],
	messages: {
		exceed: { service: 'text', responses: 'number', population: 'number' },
	},
	check({ report, asOf }, judge) {
		const table = report.satisfaction;
		const surveys = new Surveys(table, asOf);
		for (let index = 0; index < surveys.length; index++) {
			const responses = surveys.responses[index];
			const population = surveys.population[index];
			if (responses === undefined || population === undefined) {
				if (!surveys.isPlanned(index)) judge.withhold();
				continue;
			}
			if (!surveys.hasMoreResponsesThanPeople(index)) {
				judge.pass();
				continue;
			}
			// The answers by category tell which of the two is wrong: each other's place, or a slip in the responses.
			const sum = surveys.sumOfAnswers(index);
			const suggestions = sum > 0 && sum <= population ? suggestValue(table, index, 'responses', sum) : [];
			if (sum === population) suggestions.push(...suggestValue(table, index, 'population', responses));
			const places = [table.at(index, 'responses'), table.at(index, 'population')];
			judge.fail('exceed', places, { service: surveys.service[index] ?? '', responses, population }, { suggestions });
		}
	},
});

const survey = { service: 'Water supply', municipality: 'All', surveyedOn: '2020-03-20' } as const;
const answers = { verySatisfied: 120, satisfied: 190, neutral: 40, dissatisfied: 30, veryDissatisfied: 12, dontKnow: 8 } as const;

export const examples: Examples<typeof responsesExceedPopulation> = {
	valid: [
		{ name: 'Some of the users answered', report: { satisfaction: [{ ...survey, population: 6400, responses: 400 }] } },
		{ name: 'All of them answered', report: { satisfaction: [{ ...survey, population: 38, responses: 38 }] } },
		{ name: 'One of the two is missing', report: { satisfaction: [{ ...survey, population: null, responses: 400 }] } },
	],
	invalid: [
		{
			name: 'The two figures stand in each other’s place, as the answers show',
			report: { satisfaction: [{ ...survey, population: 400, responses: 6400, ...answers }] },
			findings: [{ message: 'exceed', at: 'satisfaction 1 responses', suggests: [400, 6400] }],
		},
		{
			name: 'A nought too many',
			report: { satisfaction: [{ ...survey, population: 2900, responses: 4000, ...answers }] },
			findings: [{ message: 'exceed', at: 'satisfaction 1 responses', suggests: [400] }],
		},
		{
			name: 'Persons answered, households were counted',
			report: { satisfaction: [{ ...survey, population: 310, responses: 345 }] },
			findings: [{ message: 'exceed', at: 'satisfaction 1 responses', suggests: [] }],
		},
	],
};

import { defineRule, type Examples } from '../../rule/index.ts';
import { ALL_PARTNERS } from '../../sections/sections.ts';
import { isCensus } from '../facts/sample-methods.ts';
import { Surveys } from '../facts/survey.ts';

export const smallSubgroup = defineRule({
	id: 'satisfaction/small-subgroup',
	severity: 'warning',
	sources: ['survey', 'practice'],
	parameters: ['smallSubgroup'],
	reads: ['satisfaction'],
	messages: {
		small: { service: 'text', municipality: 'text', responses: 'number', fewest: 'number' },
	},
	check({ report, asOf, parameter }, judge) {
		const table = report.satisfaction;
		const surveys = new Surveys(table, asOf);
		const fewest = parameter('smallSubgroup');
		for (let index = 0; index < surveys.length; index++) {
			const municipality = surveys.municipality[index];
			if (municipality === ALL_PARTNERS || surveys.isPlanned(index)) continue;
			const responses = surveys.responses[index];
			const isKnown = municipality !== undefined && responses !== undefined && surveys.isAnswered(index);
			// Where the responses contradict the other figures, another rule says so, and they may not be few at all.
			if (!isKnown || surveys.hasMoreResponsesThanPeople(index) || surveys.checkAnswers(index).kind === 'differs') judge.withhold();
			else if (!surveys.isSmallSubgroup(index, fewest) || isCensus(table.values('method')[index], responses, surveys.population[index]))
				judge.pass();
			else judge.fail('small', table.at(index, 'responses'), { service: surveys.service[index] ?? '', municipality, responses, fewest });
		}
	},
});

const survey = { service: 'Home care', surveyedOn: '2020-03-02', population: 640 } as const;

export const examples: Examples<typeof smallSubgroup> = {
	valid: [
		{
			name: 'Thirty answers from a municipality',
			report: { satisfaction: [{ ...survey, municipality: 'Alder', responses: 30, satisfiedShare: 80 }] },
		},
		{
			name: 'A small survey of all partners is no subgroup',
			report: { satisfaction: [{ ...survey, municipality: 'All', responses: 22, satisfiedShare: 77 }] },
		},
		{
			name: 'All of the twelve who use it answered',
			report: { satisfaction: [{ ...survey, municipality: 'Alder', population: 12, responses: 12, satisfiedShare: 75 }] },
		},
		{
			name: 'A survey that is yet to take place',
			report: { satisfaction: [{ ...survey, municipality: 'Alder', surveyedOn: '2020-11-02', responses: 20 }] },
		},
		{
			name: 'The agreement shows results from ten answers on',
			report: {
				satisfaction: [{ ...survey, municipality: 'Alder', responses: 12, satisfiedShare: 75 }],
				settings: [{ parameter: 'Small subgroup', value: '10' }],
			},
		},
	],
	invalid: [
		{
			name: 'A municipality judged by the answers of a dozen people',
			report: {
				satisfaction: [
					{ ...survey, municipality: 'All', responses: 212, satisfiedShare: 81 },
					{ ...survey, municipality: 'Alder', responses: 200, satisfiedShare: 81 },
					{ ...survey, municipality: 'Cedar', responses: 12, satisfiedShare: 83.3 },
				],
			},
			findings: [{ message: 'small', at: 'satisfaction 3 responses' }],
		},
		{
			name: 'One answer short of the thirty',
			report: { satisfaction: [{ ...survey, municipality: 'Birch', responses: 29, satisfiedShare: 72.4 }] },
			findings: [{ message: 'small', at: 'satisfaction 1 responses' }],
		},
	],
};

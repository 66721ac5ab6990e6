import { defineRule, type Examples } from '../../rule/index.ts';
import { addMonths } from '../../workbook/index.ts';
import { Surveys } from '../facts/survey.ts';

export const surveyOutOfDate = defineRule({
	id: 'satisfaction/survey-out-of-date',
	severity: 'warning',
	sources: ['practice'],
	parameters: ['surveyAge'],
	reads: ['satisfaction'],
	messages: {
		old: { service: 'text', surveyedOn: 'date', months: 'number' },
	},
	check({ report, asOf, parameter }, judge) {
		const table = report.satisfaction;
		const surveys = new Surveys(table, asOf);
		const months = parameter('surveyAge');
		const oldest = addMonths(asOf, -months);
		for (let index = 0; index < surveys.length; index++) {
			if (surveys.isPlanned(index)) continue;
			const surveyedOn = surveys.surveyedOn[index];
			if (surveyedOn === undefined) judge.withhold();
			else if (surveyedOn >= oldest) judge.pass();
			else {
				const explanation = { at: table.at(index, 'comment'), text: table.values('comment')[index] };
				judge.fail('old', table.at(index, 'surveyedOn'), { service: surveys.service[index] ?? '', surveyedOn, months }, { explanation });
			}
		}
	},
});

const survey = { service: 'Water supply', municipality: 'All', population: 6400, responses: 400, satisfiedShare: 76 } as const;

export const examples: Examples<typeof surveyOutOfDate> = {
	valid: [
		{ name: 'A survey of two years ago to the day', report: { satisfaction: [{ ...survey, surveyedOn: '2018-06-30' }] } },
		{ name: 'A survey that is yet to take place', report: { satisfaction: [{ ...survey, surveyedOn: '2020-07-01' }] } },
		{ name: 'The date is missing: another rule asks for it', report: { satisfaction: [{ ...survey, surveyedOn: null }] } },
		{
			name: 'Staff say when users will be asked again',
			report: { satisfaction: [{ ...survey, surveyedOn: '2017-05-12', comment: 'The next survey is ordered for October 2020' }] },
			explained: [{ message: 'old', at: 'satisfaction 1 surveyedOn' }],
		},
	],
	invalid: [
		{
			name: 'A day more than two years old',
			report: { satisfaction: [{ ...survey, surveyedOn: '2018-06-29' }] },
			findings: [{ message: 'old', at: 'satisfaction 1 surveyedOn' }],
		},
		{
			name: 'The agreement asks for a survey every year',
			report: {
				satisfaction: [{ ...survey, surveyedOn: '2019-03-15', comment: 'see 2019' }],
				settings: [{ parameter: 'Age of survey', value: '12' }],
			},
			findings: [{ message: 'old', at: 'satisfaction 1 surveyedOn' }],
		},
	],
};

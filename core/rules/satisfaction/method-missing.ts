import { defineRule, type Examples } from '../../rule/index.ts';
import { Surveys } from '../facts/survey.ts';

export const methodMissing = defineRule({
	id: 'satisfaction/method-missing',
	severity: 'warning',
	sources: ['practice', 'survey'],
	reads: ['satisfaction'],
	messages: {
		column: { column: 'column' },
		method: { service: 'text' },
	},
	check({ report, asOf }, judge) {
		const table = report.satisfaction;
		const surveys = new Surveys(table, asOf);
		const methods = table.values('method');
		const taken = [...methods.keys()].filter((index) => !surveys.isPlanned(index));
		if (!table.hasColumn('method')) {
			const cells = taken.map((index) => table.at(index, 'method'));
			if (cells.length > 0) judge.missing('column', [table.headerAt('method'), ...cells], { column: 'satisfaction.method' });
			return;
		}
		for (const index of taken) {
			if (methods[index] !== undefined) judge.pass();
			// A date that can't be read may be a plan's.
			else if (surveys.isUnreadable(index, 'method') || surveys.isUnreadable(index, 'surveyedOn')) judge.withhold();
			else judge.missing('method', table.at(index, 'method'), { service: surveys.service[index] ?? '' });
		}
	},
});

const survey = { service: 'Street lighting', municipality: 'All', surveyedOn: '2020-01-24', population: 5100, responses: 390 } as const;

export const examples: Examples<typeof methodMissing> = {
	valid: [
		{
			name: 'How people were chosen and asked',
			report: { satisfaction: [{ ...survey, method: 'Telephone, random sample of households' }] },
		},
		{
			name: 'A survey that is yet to take place',
			report: { satisfaction: [{ ...survey, surveyedOn: '2020-12-01', method: null }] },
		},
	],
	invalid: [
		{
			name: 'Nobody knows who was asked, and how',
			report: {
				satisfaction: [
					{ ...survey, method: 'Postal questionnaire to every household' },
					{ ...survey, service: 'Home care', method: '-' },
				],
			},
			findings: [{ message: 'method', at: 'satisfaction 2 method', outcome: 'missing' }],
		},
		{
			name: 'The table has no such column',
			report: { satisfaction: [survey] },
			findings: [{ message: 'column', at: 'Satisfaction!A1', outcome: 'missing' }],
		},
	],
};

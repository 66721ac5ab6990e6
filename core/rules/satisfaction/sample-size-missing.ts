import { defineRule, type Examples } from '../../rule/index.ts';
import { Surveys } from '../facts/survey.ts';

/** Both are needed to say how far a result can be trusted; the section leaves them to this rule. */
const needed = ['responses', 'population'] as const;

export const sampleSizeMissing = defineRule({
	id: 'satisfaction/sample-size-missing',
	severity: 'error',
	sources: ['S12', 'survey'],
	reads: ['satisfaction'],
	messages: {
		column: { column: 'column' },
		value: { service: 'text', column: 'column' },
		nobody: { service: 'text', responses: 'number' },
	},
	check({ report, asOf }, judge) {
		const table = report.satisfaction;
		const surveys = new Surveys(table, asOf);
		for (const key of needed) {
			const values = table.values(key);
			const column = `satisfaction.${key}` as const;
			const taken = [...values.keys()].filter((index) => !surveys.isPlanned(index));
			if (!table.hasColumn(key)) {
				const cells = taken.map((index) => table.at(index, key));
				if (cells.length > 0) judge.missing('column', [table.headerAt(key), ...cells], { column });
				continue;
			}
			for (const index of taken) {
				const value = values[index];
				const service = surveys.service[index] ?? '';
				if (value !== undefined) {
					if (key === 'responses' && value <= 0) judge.fail('nobody', table.at(index, key), { service, responses: value });
					else judge.pass();
				} else if (surveys.isUnreadable(index, key) || surveys.isUnreadable(index, 'surveyedOn')) {
					// A date that can't be read may be a plan's.
					judge.withhold();
				} else judge.missing('value', table.at(index, key), { service, column });
			}
		}
	},
});

const survey = { service: 'Waste collection', municipality: 'All', surveyedOn: '2020-02-14', satisfiedShare: 78 } as const;

export const examples: Examples<typeof sampleSizeMissing> = {
	valid: [
		{ name: 'How many answered, and out of how many', report: { satisfaction: [{ ...survey, population: 8200, responses: 410 }] } },
		{
			name: 'A survey that is yet to take place has no answers',
			report: { satisfaction: [{ ...survey, surveyedOn: '2020-09-14', population: null, responses: null }] },
		},
		{
			name: 'A number of answers that can’t be read, and a date that may be a plan’s, are other rules’ business',
			report: {
				satisfaction: [
					{ ...survey, population: 8200, responses: 'about 400' },
					{ ...survey, municipality: 'Alder', surveyedOn: 'in autumn', population: 900, responses: null },
				],
			},
		},
	],
	invalid: [
		{
			name: 'A share of satisfied users out of nobody knows how many',
			report: { satisfaction: [{ ...survey, population: 8200, responses: 'n/a' }] },
			findings: [{ message: 'value', at: 'satisfaction 1 responses', outcome: 'missing' }],
		},
		{
			name: 'No word about how many could have been asked, on the very day of the survey',
			report: { satisfaction: [{ ...survey, surveyedOn: '2020-06-30', population: null, responses: 410 }] },
			findings: [{ message: 'value', at: 'satisfaction 1 population', outcome: 'missing' }],
		},
		{
			name: 'The table has no such column',
			report: { satisfaction: [{ ...survey, responses: 410 }] },
			findings: [{ message: 'column', at: 'Satisfaction!A1', outcome: 'missing' }],
		},
		{
			name: 'A survey that nobody answered',
			report: { satisfaction: [{ ...survey, population: 8200, responses: 0 }] },
			findings: [{ message: 'nobody', at: 'satisfaction 1 responses' }],
		},
	],
};

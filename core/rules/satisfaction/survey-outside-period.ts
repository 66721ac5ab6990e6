import { defineRule, type Examples } from '../../rule/index.ts';
import { addMonths } from '../../workbook/index.ts';
import { periodOf } from '../facts/period.ts';

export const surveyOutsidePeriod = defineRule({
	id: 'satisfaction/survey-outside-period',
	severity: 'error',
	sources: ['practice', 'survey'],
	parameters: ['surveyAge'],
	isCause: true,
	reads: ['satisfaction'],
	messages: {
		future: { service: 'text', date: 'date' },
		after: { service: 'text', date: 'date', end: 'date' },
		before: { service: 'text', date: 'date', start: 'date' },
	},
	check({ report, asOf, parameter }, judge) {
		const period = periodOf(report);
		const bounds = (['periodStart', 'periodEnd'] as const).map((key) => report.report.only.at(key));
		for (const row of report.satisfaction) {
			const date = row.value('surveyedOn');
			if (date === undefined) continue;
			const day = Math.floor(date);
			const service = row.value('service') ?? '?';
			const hasResults = row.isFilled('responses') || row.isFilled('satisfiedShare');
			const place = row.at('surveyedOn');
			const explanation = { at: row.at('comment'), text: row.value('comment') };
			if (!hasResults) continue;
			if (day > asOf) judge.fail('future', place, { service, date });
			else if (!period) judge.withhold();
			else if (day > period.end)
				judge.fail('after', place, { service, date, end: period.end }, { severity: 'warning', explanation, involves: bounds });
			// Surveys every second year are usual; satisfaction/survey-out-of-date says when one is too old.
			else if (day < period.start && asOf <= addMonths(day, parameter('surveyAge')))
				judge.fail('before', place, { service, date, start: period.start }, { severity: 'info', explanation, involves: bounds });
			else judge.pass();
		}
	},
});

const report = { periodStart: '2019-04-01', periodEnd: '2020-03-31' } as const;
const survey = { service: 'Libraries', municipality: 'All', population: 9000, responses: 800, satisfiedShare: 81 } as const;

export const examples: Examples<typeof surveyOutsidePeriod> = {
	valid: [
		{
			name: 'On the last day of the period, and a plan for the next one',
			report: {
				report,
				satisfaction: [
					{ ...survey, surveyedOn: '2020-03-31' },
					{ service: 'Roads', municipality: 'All', surveyedOn: '2020-11-10' },
				],
			},
		},
	],
	invalid: [
		{
			name: 'Results of a survey that is yet to take place',
			report: { report, satisfaction: [{ ...survey, surveyedOn: '2020-11-15' }] },
			findings: [{ message: 'future', at: 'satisfaction 1 surveyedOn' }],
		},
		{
			name: 'A survey of the next period, and one of the last',
			report: {
				report,
				satisfaction: [
					{ ...survey, surveyedOn: '2020-05-18' },
					{ ...survey, service: 'Roads', surveyedOn: '2018-11-20' },
				],
			},
			findings: [
				{ message: 'after', at: 'satisfaction 1 surveyedOn', severity: 'warning' },
				{ message: 'before', at: 'satisfaction 2 surveyedOn', severity: 'info' },
			],
		},
	],
};

import { defineRule, type Examples } from '../../rule/index.ts';
import { isCensus, isSelfSelected } from '../facts/sample-methods.ts';
import { Surveys } from '../facts/survey.ts';

export const selfSelectedSample = defineRule({
	id: 'satisfaction/self-selected-sample',
	severity: 'warning',
	sources: ['AAPOR'],
	isCause: true,
	reads: ['satisfaction'],
	messages: {
		open: { service: 'text', method: 'text' },
	},
	check({ report, asOf }, judge) {
		const table = report.satisfaction;
		const surveys = new Surveys(table, asOf);
		for (const row of table) {
			const method = row.value('method');
			if (method === undefined || surveys.isPlanned(row.index)) continue;
			const isOpen = isSelfSelected(method) && !isCensus(method, row.value('responses'), row.value('population'));
			if (!isOpen) judge.pass();
			else
				judge.fail(
					'open',
					row.at('method'),
					{ service: row.value('service') ?? '?', method },
					{ explanation: { at: row.at('comment'), text: row.value('comment') } },
				);
		}
	},
});

const survey = {
	service: 'Libraries',
	municipality: 'All',
	surveyedOn: '2020-03-02',
	population: 9000,
	responses: 800,
	satisfiedShare: 81,
} as const;

export const examples: Examples<typeof selfSelectedSample> = {
	valid: [
		{
			name: 'A sample was drawn, whatever it answered on',
			report: {
				satisfaction: [
					{ ...survey, method: 'Telephone interviews' },
					{ ...survey, service: 'Roads', method: 'Online questionnaire to a random sample of households' },
					{ ...survey, service: 'Museums', method: 'Анкета випадковій вибірці, онлайн' },
				],
			},
		},
		{
			name: 'Everybody answered',
			report: { satisfaction: [{ ...survey, method: 'Feedback forms', population: 40, responses: 40 }] },
		},
	],
	invalid: [
		{
			name: 'Whoever came by the website',
			report: {
				satisfaction: [
					{ ...survey, method: 'Open poll on the website' },
					{ ...survey, service: 'Roads', method: 'Questionnaire en ligne, ouvert à tous' },
					{ ...survey, service: 'Museums', method: 'Опитування на сайті громади' },
					{ ...survey, service: 'Waste collection', method: 'Sondaj pe site și pe Facebook' },
				],
			},
			findings: [
				{ message: 'open', at: 'satisfaction 1 method' },
				{ message: 'open', at: 'satisfaction 2 method' },
				{ message: 'open', at: 'satisfaction 3 method' },
				{ message: 'open', at: 'satisfaction 4 method' },
			],
		},
	],
};

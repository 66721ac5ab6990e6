import { defineRule, type Examples } from '../../rule/index.ts';
import { addMonths } from '../../workbook/index.ts';
import { isFirstPeriod } from '../facts/first-period.ts';

export const evaluationOverdue = defineRule({
	id: 'follow-up/evaluation-overdue',
	severity: 'warning',
	sources: ['S14'],
	parameters: ['evaluationInterval'],
	reads: ['report'],
	messages: {
		overdue: { last: 'date', interval: 'number' },
		yetToCome: { date: 'date' },
		none: {},
	},
	check({ report, asOf, parameter }, judge) {
		const form = report.report.only;
		const place = form.at('lastEvaluationOn');
		const last = form.value('lastEvaluationOn');
		const interval = parameter('evaluationInterval');
		if (last === undefined) {
			if (form.isUnreadable('lastEvaluationOn')) judge.withhold();
			// A cooperation of this year has nothing to evaluate yet.
			else if (!isFirstPeriod(report)) judge.missing('none', place, {});
		} else if (Math.floor(last) > asOf) judge.fail('yetToCome', place, { date: last });
		else if (asOf > addMonths(last, interval)) judge.fail('overdue', place, { last, interval });
		else judge.pass();
	},
});

export const examples: Examples<typeof evaluationOverdue> = {
	valid: [
		{ name: 'Two years ago to the day', report: { report: { entity: 'Two Rivers', lastEvaluationOn: '2018-06-30' } } },
		{
			name: 'The agreement asks for an evaluation every four years',
			report: {
				report: { entity: 'Two Rivers', lastEvaluationOn: '2016-11-15' },
				settings: [{ parameter: 'Evaluation interval', value: '48' }],
			},
		},
		{ name: 'A date that can’t be read is another rule’s finding', report: { report: { lastEvaluationOn: 'in the spring' } } },
		{ name: 'The first period of a cooperation', report: { report: { entity: 'Two Rivers', lastEvaluationOn: null } } },
		{ name: 'No report to look at', report: { partners: [{ municipality: 'Alder' }] } },
	],
	invalid: [
		{
			name: 'A day more than two years ago',
			report: { report: { entity: 'Two Rivers', lastEvaluationOn: '2018-06-29' } },
			findings: [{ message: 'overdue', at: 'report lastEvaluationOn' }],
		},
		{
			name: 'No evaluation is named',
			report: { report: { entity: 'Two Rivers', lastEvaluationOn: null }, balances: { opening: 400, previousClosing: 400 } },
			findings: [{ message: 'none', at: 'report lastEvaluationOn', outcome: 'missing' }],
		},
		{
			name: 'What is planned is no evaluation yet',
			report: { report: { entity: 'Two Rivers', lastEvaluationOn: '2020-11-02' } },
			findings: [{ message: 'yetToCome', at: 'report lastEvaluationOn' }],
		},
	],
};

import { defineRule, type Examples } from '../../rule/index.ts';
import { meetingsOf } from '../facts/meetings.ts';

/** Days in which minutes are usually written. */
const DAYS_TO_WRITE = 42;

export const decisionWithoutMinutes = defineRule({
	id: 'governance/decision-without-minutes',
	severity: 'warning',
	sources: ['S12', 'practice'],
	reads: ['meetings'],
	messages: {
		without: { date: 'date' },
	},
	check({ report, asOf }, judge) {
		for (const { row, day } of meetingsOf(report, asOf).held) {
			if (row.value('tookDecisions') !== true) continue;
			if (!row.isMissing('minutes') || asOf - day <= DAYS_TO_WRITE) judge.pass();
			else judge.fail('without', [row.at('minutes'), row.at('tookDecisions')], { date: day });
		}
	},
});

export const examples: Examples<typeof decisionWithoutMinutes> = {
	valid: [
		{
			name: 'Minutes, a meeting without decisions, and one of last week',
			report: {
				meetings: [
					{ date: '2020-02-12', chairedBy: 'Alder', tookDecisions: 'Yes', minutes: 'File 12/2020' },
					{ date: '2020-04-08', chairedBy: 'Alder', tookDecisions: 'No', minutes: null },
					{ date: '2020-06-24', chairedBy: 'Alder', tookDecisions: 'Yes', minutes: null },
				],
			},
		},
	],
	invalid: [
		{
			name: 'Decisions that nobody can read up',
			report: { meetings: [{ date: '2020-02-12', chairedBy: 'Alder', tookDecisions: 'Yes', minutes: null }] },
			findings: [{ message: 'without', at: 'meetings 1 minutes' }],
		},
	],
};

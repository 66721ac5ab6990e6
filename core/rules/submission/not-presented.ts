import { defineRule, type Examples } from '../../rule/index.ts';
import { addMonths } from '../../workbook/index.ts';
import { hasPeriodEnded } from '../facts/period.ts';

/** A council hears of it once a year. */
const MONTHS_TO_PRESENT = 12;

export const notPresented = defineRule({
	id: 'submission/not-presented',
	severity: 'warning',
	sources: ['CGCT'],
	reads: ['partners'],
	messages: {
		notPresented: { municipality: 'text', sentOn: 'date' },
		late: { municipality: 'text', sentOn: 'date', presentedOn: 'date' },
	},
	check({ report, asOf }, judge) {
		const hasEnded = hasPeriodEnded(report, asOf);
		for (const row of report.partners) {
			const sentOn = row.value('sentToCouncilOn') ?? row.value('sentToMayorOn');
			const presentedOn = row.value('presentedToCouncilOn');
			if (sentOn === undefined || sentOn >= asOf + 1) {
				// Not sent: another rule says so, from the period's end on.
				if (hasEnded !== false) judge.withhold();
				continue;
			}
			const municipality = row.value('municipality') ?? '';
			const until = addMonths(Math.floor(sentOn), MONTHS_TO_PRESENT) + 1;
			const isPresented = presentedOn !== undefined && presentedOn < asOf + 1;
			if (row.isUnreadable('presentedToCouncilOn')) judge.withhold();
			else if (isPresented && presentedOn >= until) {
				judge.fail('late', [row.at('presentedToCouncilOn'), row.at('sentToCouncilOn')], { municipality, sentOn, presentedOn });
			} else if (isPresented || asOf < until) judge.pass();
			else judge.missing('notPresented', [row.at('presentedToCouncilOn'), row.at('sentToCouncilOn')], { municipality, sentOn });
		}
	},
});

const report = { entity: 'Valley Services', periodEnd: '2018-12-31' } as const;

export const examples: Examples<typeof notPresented> = {
	valid: [
		{
			name: 'Presented to the council within a year',
			report: {
				report,
				partners: [{ municipality: 'Alder', sentToCouncilOn: '2019-03-28', presentedToCouncilOn: '2020-03-28' }],
			},
		},
		{
			name: 'There is time until the end of today',
			report: { report, partners: [{ municipality: 'Alder', sentToCouncilOn: '2019-06-30', presentedToCouncilOn: null }] },
		},
		{
			name: 'Not sent at all: another rule says so',
			report: { report, partners: [{ municipality: 'Alder', sentToCouncilOn: null, presentedToCouncilOn: null }] },
		},
	],
	invalid: [
		{
			name: 'Sent more than a year ago, and no council meeting has heard of it',
			report: { report, partners: [{ municipality: 'Alder', sentToCouncilOn: '2019-06-29', presentedToCouncilOn: null }] },
			findings: [{ message: 'notPresented', at: 'partners 1 presentedToCouncilOn', outcome: 'missing' }],
		},
		{
			name: 'Only the mayor got it, and a meeting to come is a plan',
			report: {
				report,
				partners: [{ municipality: 'Birch', sentToMayorOn: '2019-03-28', sentToCouncilOn: null, presentedToCouncilOn: '2020-09-10' }],
			},
			findings: [{ message: 'notPresented', at: 'partners 1 presentedToCouncilOn', outcome: 'missing' }],
		},
		{
			name: 'Presented, though fourteen months later',
			report: { report, partners: [{ municipality: 'Alder', sentToCouncilOn: '2019-03-28', presentedToCouncilOn: '2020-05-28' }] },
			findings: [{ message: 'late', at: 'partners 1 presentedToCouncilOn' }],
		},
	],
};

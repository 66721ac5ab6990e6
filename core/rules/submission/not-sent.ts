import { defineRule, type Examples } from '../../rule/index.ts';
import { hasPeriodEnded } from '../facts/period.ts';

export const notSent = defineRule({
	id: 'submission/not-sent',
	severity: { draft: 'info', interim: 'warning', final: 'error' },
	sources: ['S12'],
	reads: ['partners'],
	messages: {
		mayor: { municipality: 'text' },
		council: { municipality: 'text' },
		neither: { municipality: 'text' },
	},
	check({ report, asOf, stage }, judge) {
		// A draft goes to nobody yet.
		if (stage === 'draft') return;
		const hasEnded = hasPeriodEnded(report, asOf);
		// Before its period has ended a report is still being written.
		if (hasEnded === false) return;
		for (const row of report.partners) {
			// A day that is still to come is a plan.
			const isSent = (key: 'sentToMayorOn' | 'sentToCouncilOn') => row.isUnreadable(key) || (row.value(key) ?? Infinity) < asOf + 1;
			const [isSentToMayor, isSentToCouncil] = [isSent('sentToMayorOn'), isSent('sentToCouncilOn')];
			const municipality = row.value('municipality') ?? '';
			if (hasEnded === undefined) judge.withhold();
			else if (!isSentToMayor && !isSentToCouncil)
				judge.missing('neither', [row.at('sentToMayorOn'), row.at('sentToCouncilOn')], { municipality });
			else if (!isSentToMayor) judge.missing('mayor', row.at('sentToMayorOn'), { municipality });
			else if (!isSentToCouncil) judge.missing('council', row.at('sentToCouncilOn'), { municipality });
			else if (row.isFilled('sentToMayorOn') && row.isFilled('sentToCouncilOn')) judge.pass();
			else judge.withhold();
		}
	},
});

const report = { entity: 'Valley Services', periodEnd: '2020-03-31' } as const;

export const examples: Examples<typeof notSent> = {
	valid: [
		{
			name: 'Every mayor and every council has it, the last since today',
			report: {
				report,
				partners: [
					{ municipality: 'Alder', sentToMayorOn: '2020-04-28', sentToCouncilOn: '2020-04-28' },
					{ municipality: 'Birch', sentToMayorOn: '2020-04-28', sentToCouncilOn: '2020-06-30' },
				],
			},
			stage: 'final',
		},
		{
			name: 'A draft goes to nobody',
			report: { report, partners: [{ municipality: 'Alder' }] },
			stage: 'draft',
		},
		{
			name: 'The period has not ended: there is nothing to send yet',
			report: { report: { entity: 'Valley Services', periodEnd: '2020-12-31' }, partners: [{ municipality: 'Alder' }] },
			stage: 'interim',
		},
		{
			name: 'A date that can’t be read is another rule’s business',
			report: { report, partners: [{ municipality: 'Alder', sentToMayorOn: 'by post in spring', sentToCouncilOn: '2020-04-28' }] },
			stage: 'final',
		},
	],
	invalid: [
		{
			name: 'A final report that went to mayors alone, to councils alone, and to nobody',
			report: {
				report,
				partners: [
					{ municipality: 'Alder', sentToMayorOn: '2020-04-28' },
					{ municipality: 'Birch', sentToCouncilOn: '2020-04-28' },
					{ municipality: 'Cedar' },
				],
			},
			stage: 'final',
			findings: [
				{ message: 'council', at: 'partners 1 sentToCouncilOn', outcome: 'missing' },
				{ message: 'mayor', at: 'partners 2 sentToMayorOn', outcome: 'missing' },
				{ message: 'neither', at: 'partners 3 sentToMayorOn', outcome: 'missing' },
			],
		},
		{
			name: 'Of an interim report it is only a warning',
			report: { report, partners: [{ municipality: 'Alder', sentToMayorOn: '2020-04-28', sentToCouncilOn: null }] },
			stage: 'interim',
			findings: [{ message: 'council', at: 'partners 1 sentToCouncilOn', outcome: 'missing', severity: 'warning' }],
		},
		{
			name: 'A day in the future is no day on which it was sent',
			report: { report, partners: [{ municipality: 'Alder', sentToMayorOn: '2020-07-01', sentToCouncilOn: '2020-04-28' }] },
			stage: 'interim',
			findings: [{ message: 'mayor', at: 'partners 1 sentToMayorOn', outcome: 'missing', severity: 'warning' }],
		},
	],
};

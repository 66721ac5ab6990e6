import { defineRule, type Examples } from '../../rule/index.ts';

export const overpaidContribution = defineRule({
	id: 'finance/overpaid-contribution',
	severity: 'warning',
	sources: ['practice'],
	parameters: ['ratioTolerance'],
	reads: ['contributions'],
	messages: {
		overpaid: { municipality: 'text', due: 'money', paid: 'money' },
	},
	check({ report, parameter }, judge) {
		for (const row of report.contributions) {
			const due = row.value('due');
			const paid = row.value('paid');
			if (due === undefined || paid === undefined || due < 0) continue;
			if (paid <= due * (1 + parameter('ratioTolerance') / 100) + 1) judge.pass();
			else
				judge.fail(
					'overpaid',
					[row.at('paid'), row.at('due')],
					{ municipality: row.value('municipality') ?? '?', due, paid },
					{ explanation: { at: row.at('arrearsPlan'), text: row.value('arrearsPlan') } },
				);
		}
	},
});

export const examples: Examples<typeof overpaidContribution> = {
	valid: [
		{
			name: 'Just what was due, and more with its reason',
			report: {
				contributions: [
					{ municipality: 'Alder', due: 4000, paid: 4000 },
					{ municipality: 'Birch', due: 3000, paid: 3900, arrearsPlan: 'Arrears of last year included' },
				],
			},
			explained: [{ message: 'overpaid', at: 'contributions 2 paid' }],
		},
	],
	invalid: [
		{
			name: 'A tenth more than was due',
			report: { contributions: [{ municipality: 'Alder', due: 4000, paid: 4400 }] },
			findings: [{ message: 'overpaid', at: 'contributions 1 paid' }],
		},
	],
};

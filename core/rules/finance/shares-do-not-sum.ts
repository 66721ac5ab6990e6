import { defineRule, type Examples } from '../../rule/index.ts';

export const sharesDoNotSum = defineRule({
	id: 'finance/shares-do-not-sum',
	severity: 'error',
	sources: ['arithmetic', 'S13'],
	parameters: ['shareTolerance'],
	reads: ['partners'],
	messages: {
		differs: { sum: 'percent' },
	},
	check({ report, parameter }, judge) {
		const shares = report.partners.values('costShare');
		const rows = [...report.partners].filter((row) => !row.isMissing('costShare'));
		const first = rows[0];
		if (!first) return;
		if (rows.some((row) => row.isUnreadable('costShare'))) {
			judge.withhold();
			return;
		}
		const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
		if (Math.abs(sum - 100) <= parameter('shareTolerance') + Number.EPSILON * 100) judge.pass();
		else judge.fail('differs', rows.map((row) => row.at('costShare')), { sum });
	},
});

export const examples: Examples<typeof sharesDoNotSum> = {
	valid: [
		{
			name: 'The shares of the partners make 100 %',
			report: {
				partners: [
					{ municipality: 'Alder', costShare: 33.33 },
					{ municipality: 'Birch', costShare: 66.67 },
				],
			},
		},
		{ name: 'No partner has a share: costs are not shared by percentages', report: { partners: [{ municipality: 'Alder' }] } },
	],
	invalid: [
		{
			name: 'A partner left and the others kept their shares',
			report: {
				partners: [
					{ municipality: 'Alder', costShare: 40 },
					{ municipality: 'Birch', costShare: 35 },
				],
			},
			findings: [{ message: 'differs', at: 'partners 1 costShare' }],
		},
	],
};

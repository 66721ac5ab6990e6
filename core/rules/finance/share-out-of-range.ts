import { defineRule, type Examples } from '../../rule/index.ts';

export const shareOutOfRange = defineRule({
	id: 'finance/share-out-of-range',
	severity: 'error',
	sources: ['arithmetic'],
	isMaterial: true,
	isCause: true,
	reads: ['partners'],
	messages: {
		outside: { municipality: 'text', share: 'percent' },
	},
	check({ report }, judge) {
		for (const row of report.partners) {
			const share = row.value('costShare');
			if (share === undefined) continue;
			if (share >= 0 && share <= 100) judge.pass();
			else judge.fail('outside', row.at('costShare'), { municipality: row.value('municipality') ?? '?', share });
		}
	},
});

export const examples: Examples<typeof shareOutOfRange> = {
	valid: [
		{
			name: 'All, and nothing',
			report: {
				partners: [
					{ municipality: 'Alder', costShare: '100%' },
					{ municipality: 'Birch', costShare: '0%' },
				],
			},
		},
	],
	invalid: [
		{
			name: 'More than all, and less than nothing',
			report: {
				partners: [
					{ municipality: 'Alder', costShare: 370 },
					{ municipality: 'Birch', costShare: -30 },
				],
			},
			findings: [
				{ message: 'outside', at: 'partners 1 costShare' },
				{ message: 'outside', at: 'partners 2 costShare' },
			],
		},
	],
};

import { defineRule, type Examples } from '../../rule/index.ts';

/** Applies where at least one partner names a focal point: the manual says that a municipality "can" appoint one. */
export const focalPointMissing = defineRule({
	id: 'governance/focal-point-missing',
	severity: 'warning',
	sources: ['S12'],
	reads: ['partners'],
	messages: {
		none: { municipality: 'text' },
	},
	check({ report }, judge) {
		if (!report.partners.values('focalPoint').some((name) => name !== undefined)) return;
		for (const row of report.partners) {
			const municipality = row.value('municipality');
			if (row.isFilled('focalPoint')) judge.pass();
			else if (row.isUnreadable('focalPoint') || municipality === undefined) judge.withhold();
			else judge.missing('none', row.at('focalPoint'), { municipality });
		}
	},
});

export const examples: Examples<typeof focalPointMissing> = {
	valid: [
		{
			name: 'Each partner has a focal point',
			report: {
				partners: [
					{ municipality: 'Alder', focalPoint: 'Ana Pop' },
					{ municipality: 'Birch', focalPoint: 'Ion Rusu' },
				],
			},
		},
		{
			name: 'No partner has one: this cooperation does without',
			report: {
				partners: [
					{ municipality: 'Alder', focalPoint: null },
					{ municipality: 'Birch', focalPoint: '–' },
				],
			},
		},
		{
			name: 'A formula that failed, and a row without a name: other rules say so',
			report: {
				partners: [
					{ municipality: 'Alder', focalPoint: 'Ana Pop' },
					{ municipality: 'Birch', focalPoint: { error: '#REF!' } },
					{ municipality: null, focalPoint: null, population: 4100 },
				],
			},
		},
	],
	invalid: [
		{
			name: 'One partner has a focal point and another has none',
			report: {
				partners: [
					{ municipality: 'Alder', focalPoint: 'Ana Pop' },
					{ municipality: 'Birch', focalPoint: null },
				],
			},
			findings: [{ message: 'none', at: 'partners 2 focalPoint', outcome: 'missing' }],
		},
		{
			name: 'A marker for nobody is nobody',
			report: {
				partners: [
					{ municipality: 'Alder', focalPoint: 'n/a' },
					{ municipality: 'Birch', focalPoint: 'Ion Rusu' },
				],
			},
			findings: [{ message: 'none', at: 'partners 1 focalPoint', outcome: 'missing' }],
		},
	],
};

import { defineRule, type Examples } from '../../rule/index.ts';

export const focalPointNotIndependent = defineRule({
	id: 'governance/focal-point-not-independent',
	severity: 'error',
	sources: ['S12'],
	reads: ['partners'],
	messages: {
		works: { focalPoint: 'text', municipality: 'text' },
	},
	check({ report }, judge) {
		for (const row of report.partners) {
			// An answer without a focal point is about nobody.
			if (row.isMissing('focalPoint') || row.isMissing('focalPointWorksForCooperation')) continue;
			const works = row.value('focalPointWorksForCooperation');
			const focalPoint = row.value('focalPoint');
			const municipality = row.value('municipality');
			if (works === false) judge.pass();
			else if (works === undefined || focalPoint === undefined || municipality === undefined) judge.withhold();
			else judge.fail('works', [row.at('focalPointWorksForCooperation'), row.at('focalPoint')], { focalPoint, municipality });
		}
	},
});

export const examples: Examples<typeof focalPointNotIndependent> = {
	valid: [
		{
			name: 'Officers of the municipalities, none paid by the cooperation',
			report: {
				partners: [
					{ municipality: 'Alder', focalPoint: 'Ana Pop', focalPointWorksForCooperation: false },
					{ municipality: 'Birch', focalPoint: 'Ion Rusu', focalPointWorksForCooperation: null },
				],
			},
		},
		{
			name: 'An answer about nobody',
			report: { partners: [{ municipality: 'Alder', focalPoint: null, focalPointWorksForCooperation: true }] },
		},
		{
			name: 'An answer that can’t be read is another rule’s finding',
			report: { partners: [{ municipality: 'Alder', focalPoint: 'Ana Pop', focalPointWorksForCooperation: 'half of her time' }] },
		},
	],
	invalid: [
		{
			name: 'The accountant of the joint utility reports to the mayor on the joint utility',
			report: {
				partners: [
					{ municipality: 'Alder', focalPoint: 'Ana Pop', focalPointWorksForCooperation: false },
					{ municipality: 'Birch', focalPoint: 'Ion Rusu', focalPointPost: 'Accountant', focalPointWorksForCooperation: true },
				],
			},
			findings: [{ message: 'works', at: 'partners 2 focalPointWorksForCooperation' }],
		},
		{
			name: 'Two partners share a focal point from the cooperation’s staff',
			report: {
				partners: [
					{ municipality: 'Alder', focalPoint: 'Vera Lis', focalPointWorksForCooperation: 'yes' },
					{ municipality: 'Birch', focalPoint: 'Vera Lis', focalPointWorksForCooperation: 'yes' },
				],
			},
			findings: [
				{ message: 'works', at: 'partners 1 focalPointWorksForCooperation' },
				{ message: 'works', at: 'partners 2 focalPointWorksForCooperation' },
			],
		},
	],
};

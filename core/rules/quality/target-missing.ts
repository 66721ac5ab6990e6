import { defineRule, type Examples } from '../../rule/index.ts';
import { askOfIndicators, indicatorValueMessages } from '../facts/indicator-values.ts';

export const targetMissing = defineRule({
	id: 'quality/target-missing',
	severity: 'warning',
	sources: ['S12'],
	reads: ['quality'],
	messages: indicatorValueMessages,
	check({ report }, judge) {
		askOfIndicators(report, 'target', judge);
	},
});

const recycling = { service: 'Waste collection', indicator: 'Recycling rate', unit: '%', better: 'higher' } as const;
const visits = { service: 'Home care', indicator: 'Visits on time', unit: '%', better: 'higher' } as const;

export const examples: Examples<typeof targetMissing> = {
	valid: [
		{ name: 'A target for each indicator', report: { quality: [{ ...recycling, target: 55, actual: 54 }] } },
		{
			name: 'Zero is a target',
			report: { quality: [{ service: 'Home care', indicator: 'Complaints', unit: 'cases', better: 'lower', target: 0, actual: 3 }] },
		},
	],
	invalid: [
		{
			name: 'An indicator without a target',
			report: {
				quality: [
					{ ...recycling, target: 55, actual: 54 },
					{ ...visits, target: 'n/a', actual: 96 },
				],
			},
			findings: [{ message: 'value', at: 'quality 2 target', outcome: 'missing' }],
		},
		{
			name: 'A sheet without a column for targets is one finding',
			report: {
				quality: [
					{ ...recycling, actual: 54 },
					{ ...visits, actual: 96 },
				],
			},
			findings: [{ message: 'column', at: 'Quality!A1', outcome: 'missing' }],
		},
	],
};

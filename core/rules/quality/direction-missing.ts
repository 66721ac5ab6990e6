import { defineRule, type Examples } from '../../rule/index.ts';
import { askOfIndicators, indicatorValueMessages } from '../facts/indicator-values.ts';

export const directionMissing = defineRule({
	id: 'quality/direction-missing',
	severity: 'warning',
	sources: ['practice'],
	reads: ['quality'],
	messages: indicatorValueMessages,
	check({ report }, judge) {
		askOfIndicators(report, 'better', judge);
	},
});

const recycling = { service: 'Waste collection', indicator: 'Recycling rate', unit: '%', target: 55, actual: 54 } as const;
const losses = { service: 'Drinking water', indicator: 'Water losses', unit: '%', target: 20, actual: 21 } as const;

export const examples: Examples<typeof directionMissing> = {
	valid: [
		{
			name: 'What is better is said of each indicator',
			report: {
				quality: [
					{ ...recycling, better: 'Higher' },
					{ ...losses, better: 'Lower' },
				],
			},
		},
		{
			name: 'A word that cannot be read is there: the structure rules speak of it',
			report: { quality: [{ ...losses, better: 'it depends' }] },
		},
	],
	invalid: [
		{
			name: 'Are more losses better?',
			report: {
				quality: [
					{ ...recycling, better: 'Higher' },
					{ ...losses, better: null },
				],
			},
			findings: [{ message: 'value', at: 'quality 2 better', outcome: 'missing' }],
		},
		{
			name: 'A sheet without a column for it is one finding',
			report: { quality: [recycling, losses] },
			findings: [{ message: 'column', at: 'Quality!A1', outcome: 'missing' }],
		},
	],
};

import { defineRule, type Examples } from '../../rule/index.ts';
import { askOfIndicators, indicatorValueMessages } from '../facts/indicator-values.ts';

export const sourceMissing = defineRule({
	id: 'quality/source-missing',
	severity: 'info',
	sources: ['practice', 'tabular'],
	reads: ['quality'],
	messages: indicatorValueMessages,
	check({ report }, judge) {
		askOfIndicators(report, 'source', judge);
	},
});

const recycling = {
	service: 'Waste collection',
	indicator: 'Recycling rate',
	unit: '%',
	better: 'higher',
	target: 55,
	actual: 54,
} as const;
const visits = { service: 'Home care', indicator: 'Visits on time', unit: '%', better: 'higher', target: 95, actual: 96 } as const;

export const examples: Examples<typeof sourceMissing> = {
	valid: [
		{
			name: 'Where each figure comes from',
			report: {
				quality: [
					{ ...recycling, source: 'Weighbridge log' },
					{ ...visits, source: 'Time sheets' },
				],
			},
		},
		{
			name: 'Nothing on quality: another rule says so',
			report: { services: [{ service: 'Home care', municipality: 'All', delivered: 900 }] },
		},
	],
	invalid: [
		{
			name: 'A figure out of nowhere',
			report: {
				quality: [
					{ ...recycling, source: 'Weighbridge log' },
					{ ...visits, source: '-' },
				],
			},
			findings: [{ message: 'value', at: 'quality 2 source', outcome: 'missing' }],
		},
		{
			name: 'A sheet without a column for sources is one finding',
			report: { quality: [recycling, visits] },
			findings: [{ message: 'column', at: 'Quality!A1', outcome: 'missing' }],
		},
	],
};

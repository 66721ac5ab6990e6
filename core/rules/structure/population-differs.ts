import { type ColumnPath, defineRule, type Examples } from '../../rule/index.ts';
import { sections } from '../../sections/sections.ts';
import { populationConflicts } from '../facts/populations.ts';

export const populationDiffers = defineRule({
	id: 'structure/population-differs',
	severity: 'warning',
	sources: ['practice', 'IBNET'],
	reads: ['partners'],
	messages: {
		differs: { name: 'text', population: 'number', other: 'number', column: 'column' },
	},
	check({ report }, judge) {
		const conflicts = populationConflicts(report);
		if (conflicts.length === 0 && report.partners.length > 0) judge.pass(1, 'governance');
		for (const { name, place, population, other, elsewhere } of conflicts) {
			judge.fail(
				'differs',
				[place, elsewhere],
				{ name, population, other, column: `${elsewhere.section}.${elsewhere.field}` as ColumnPath },
				{ topic: sections[place.section ?? 'partners'].topic },
			);
		}
	},
});

const partners = [
	{ municipality: 'Alder', population: 12_400 },
	{ municipality: 'Birch', population: 8100 },
] as const;
const collection = { service: 'Waste collection' } as const;

export const examples: Examples<typeof populationDiffers> = {
	valid: [
		{
			name: 'A service for part of the people, and a survey of the adults',
			report: {
				partners,
				services: [
					{ ...collection, municipality: 'Alder', populationInCharge: 9800 },
					{ ...collection, municipality: 'Birch', populationInCharge: 8100 },
				],
				satisfaction: [{ ...collection, municipality: 'Alder', population: 9900 }],
			},
		},
	],
	invalid: [
		{
			name: 'Two digits changed places in one service',
			report: {
				partners,
				services: [
					{ ...collection, municipality: 'Alder', populationInCharge: 12_400 },
					{ ...collection, municipality: 'Birch', populationInCharge: 8100 },
					{ service: 'Roads', municipality: 'Alder', populationInCharge: 12_400 },
					{ service: 'Roads', municipality: 'Birch', populationInCharge: 1800 },
				],
			},
			findings: [{ message: 'differs', at: 'services 4 populationInCharge' }],
		},
		{
			name: 'All services agree on another population than Partners',
			report: {
				partners,
				services: [
					{ ...collection, municipality: 'Alder', populationInCharge: 14_200 },
					{ service: 'Roads', municipality: 'Alder', populationInCharge: 14_200 },
				],
			},
			findings: [{ message: 'differs', at: 'partners 1 population' }],
		},
		{
			name: 'More people to ask than there are',
			report: { partners, satisfaction: [{ ...collection, municipality: 'Birch', population: 11_800 }] },
			findings: [{ message: 'differs', at: 'satisfaction 1 population' }],
		},
	],
};

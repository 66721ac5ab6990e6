import { defineRule, type Examples } from '../../rule/index.ts';

/** The largest municipality of the world has fewer. */
const MOST_INHABITANTS = 40_000_000;

export const populationImplausible = defineRule({
	id: 'structure/population-implausible',
	severity: 'error',
	sources: ['practice'],
	isCause: true,
	reads: ['partners'],
	messages: {
		impossible: { municipality: 'text', population: 'number' },
	},
	check({ report }, judge) {
		const table = report.partners;
		const populations = table.values('population');
		for (let index = 0; index < table.length; index++) {
			const population = populations[index];
			if (population === undefined) continue;
			if (population > 0 && Number.isInteger(population) && population <= MOST_INHABITANTS) judge.pass(1, 'governance');
			else
				judge.fail(
					'impossible',
					table.at(index, 'population'),
					{ municipality: table.values('municipality')[index] ?? '?', population },
					{ topic: 'governance' },
				);
		}
	},
});

export const examples: Examples<typeof populationImplausible> = {
	valid: [
		{
			name: 'A village and a city',
			report: {
				partners: [
					{ municipality: 'Alder', population: 31 },
					{ municipality: 'Birch', population: 2_900_000 },
				],
			},
		},
	],
	invalid: [
		{
			name: 'Nobody, less than nobody, and a bit of somebody',
			report: {
				partners: [
					{ municipality: 'Alder', population: 0 },
					{ municipality: 'Birch', population: -1200 },
					{ municipality: 'Cedar', population: 12.4 },
				],
			},
			findings: [
				{ message: 'impossible', at: 'partners 1 population' },
				{ message: 'impossible', at: 'partners 2 population' },
				{ message: 'impossible', at: 'partners 3 population' },
			],
		},
	],
};

import type { Report } from '../../report/report.ts';
import type { Table } from '../../report/table.ts';
import { defineRule, type Examples, type Suggestion } from '../../rule/index.ts';
import { ALL_PARTNERS } from '../../sections/sections.ts';
import { foldName } from '../../workbook/index.ts';
import { nameOfServiceRow } from '../facts/service-rows.ts';
import { suggestValue } from '../facts/suggest-value.ts';

export const usersExceedPopulation = defineRule({
	id: 'services/users-exceed-population',
	severity: 'error',
	sources: ['IBNET'],
	reads: ['services'],
	messages: {
		exceed: { service: 'text', users: 'number', population: 'number' },
	},
	check({ report }, judge) {
		const table = report.services;
		const users = table.values('usersServed');
		const populations = table.values('populationInCharge');
		let residents: ReadonlyMap<string, number | undefined> | undefined;
		for (let index = 0; index < table.length; index++) {
			const served = users[index];
			const population = populations[index];
			if (served === undefined || population === undefined) {
				const row = table.row(index);
				if (!row.isMissing('usersServed') && !row.isMissing('populationInCharge')) judge.withhold();
				continue;
			}
			// services/negative-volume speaks of figures below zero.
			if (served <= population || served < 0 || population < 0) {
				judge.pass();
				continue;
			}
			residents ??= residentsOf(report);
			judge.fail(
				'exceed',
				[table.at(index, 'usersServed'), table.at(index, 'populationInCharge')],
				{ service: nameOfServiceRow(table, index), users: served, population },
				{ suggestions: suggestSwap(table, index, served, population, residents) },
			);
		}
	},
});

/** The two figures stand in each other's place where the “users” are as many as the partners' own list has residents. */
function suggestSwap(
	table: Table<'services'>,
	index: number,
	users: number,
	population: number,
	residents: ReadonlyMap<string, number | undefined>,
): Suggestion[] {
	const municipality = table.values('municipality')[index] ?? '';
	if (residents.get(municipality === ALL_PARTNERS ? municipality : foldName(municipality)) !== users) return [];
	return [...suggestValue(table, index, 'usersServed', population), ...suggestValue(table, index, 'populationInCharge', users)];
}

/** By folded name of the partner, and of all together where each is known. */
function residentsOf({ partners }: Report): ReadonlyMap<string, number | undefined> {
	const residents = new Map<string, number | undefined>();
	const populations = partners.values('population');
	partners.values('municipality').forEach((name, index) => {
		residents.set(foldName(name ?? ''), populations[index]);
	});
	const isEachKnown = populations.every((population) => population !== undefined);
	residents.set(ALL_PARTNERS, isEachKnown ? populations.reduce<number>((sum, population) => sum + (population ?? 0), 0) : undefined);
	return residents;
}

const water = { service: 'Drinking water', unit: 'm³' } as const;

export const examples: Examples<typeof usersExceedPopulation> = {
	valid: [
		{
			name: 'Fewer users than residents',
			report: { services: [{ ...water, municipality: 'Alder', delivered: 310_000, usersServed: 6120, populationInCharge: 6400 }] },
		},
		{
			name: 'Everybody is served',
			report: { services: [{ ...water, municipality: 'Birch', delivered: 190_000, usersServed: 4100, populationInCharge: 4100 }] },
		},
		{
			name: 'Nobody counted the users: nothing to compare',
			report: { services: [{ ...water, municipality: 'Birch', delivered: 190_000, usersServed: null, populationInCharge: 4100 }] },
		},
	],
	invalid: [
		{
			name: 'More users than residents',
			report: { services: [{ ...water, municipality: 'Alder', delivered: 310_000, usersServed: 64_100, populationInCharge: 6400 }] },
			findings: [{ message: 'exceed', at: 'services 1 usersServed', suggests: [] }],
		},
		{
			name: 'The two figures changed places: the partner’s population gives it away',
			report: {
				partners: [
					{ municipality: 'Alder', population: 6400 },
					{ municipality: 'Birch', population: 4100 },
				],
				services: [
					{ ...water, municipality: 'All', delivered: 500_000, usersServed: 10_500, populationInCharge: 10_220 },
					{ ...water, municipality: 'Alder', delivered: 310_000, usersServed: 6400, populationInCharge: 6120 },
					{ ...water, municipality: 'Birch', delivered: 190_000, usersServed: 4100, populationInCharge: 4100 },
				],
			},
			findings: [
				{ message: 'exceed', at: 'services 1 usersServed', suggests: [10_220, 10_500] },
				{ message: 'exceed', at: 'services 2 usersServed', suggests: [6120, 6400] },
			],
		},
	],
};

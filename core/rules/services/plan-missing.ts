import { defineRule, type Examples } from '../../rule/index.ts';
import { placesOfAbsentColumn } from '../facts/absent-column.ts';
import { servicesOf } from '../facts/service-rows.ts';

/** A plan for all partners together, or one for each municipality. */
export const planMissing = defineRule({
	id: 'services/plan-missing',
	severity: 'info',
	sources: ['S12', 'practice'],
	reads: ['services'],
	messages: {
		value: { service: 'text' },
		column: { column: 'column' },
	},
	check({ report }, judge) {
		const table = report.services;
		if (table.length === 0) return;
		const services = servicesOf(report);
		if (!table.hasColumn('planned')) {
			judge.missing('column', placesOfAbsentColumn(table, 'planned'), { column: 'services.planned' });
			return;
		}
		const planned = table.values('planned');
		for (const { name, all, rows } of services.values()) {
			const isBlank = (index: number) => planned[index] === undefined && table.row(index).isMissing('planned');
			if (all.some((index) => !isBlank(index))) {
				judge.pass();
				continue;
			}
			const isAll = new Set(all);
			const others = rows.filter((index) => !isAll.has(index));
			if (others.length > 0 && !others.some(isBlank)) {
				judge.pass();
				continue;
			}
			const asked = all.length > 0 ? all : others.filter(isBlank);
			judge.missing(
				'value',
				asked.map((index) => table.at(index, 'planned')),
				{ service: name },
			);
		}
	},
});

const collection = { service: 'Waste collection', unit: 'tonnes' } as const;

export const examples: Examples<typeof planMissing> = {
	valid: [
		{
			name: 'A plan for the whole service',
			report: {
				services: [
					{ ...collection, municipality: 'All', planned: 4100, delivered: 4180 },
					{ ...collection, municipality: 'Alder', planned: null, delivered: 2650 },
					{ ...collection, municipality: 'Birch', planned: null, delivered: 1530 },
				],
			},
		},
		{
			name: 'A plan for each municipality',
			report: {
				services: [
					{ ...collection, municipality: 'Alder', planned: 2600, delivered: 2650 },
					{ ...collection, municipality: 'Birch', planned: 0, delivered: 1530 },
				],
			},
		},
	],
	invalid: [
		{
			name: 'A service without a plan',
			report: {
				services: [
					{ ...collection, municipality: 'All', planned: 4100, delivered: 4180 },
					{ service: 'Home care', municipality: 'All', unit: 'hours', planned: 'n/a', delivered: 900 },
				],
			},
			findings: [{ message: 'value', at: 'services 2 planned', outcome: 'missing' }],
		},
		{
			name: 'One municipality without a plan, and none for the whole',
			report: {
				services: [
					{ ...collection, municipality: 'Alder', planned: 2600, delivered: 2650 },
					{ ...collection, municipality: 'Birch', planned: null, delivered: 1530 },
				],
			},
			findings: [{ message: 'value', at: 'services 2 planned', outcome: 'missing' }],
		},
		{
			name: 'A sheet without a column for plans is one finding',
			report: {
				services: [
					{ ...collection, municipality: 'All', delivered: 4180 },
					{ service: 'Home care', municipality: 'All', unit: 'hours', delivered: 900 },
				],
			},
			findings: [{ message: 'column', at: 'Services!A1', outcome: 'missing' }],
		},
	],
};

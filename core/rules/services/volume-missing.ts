import type { Table } from '../../report/table.ts';
import { defineRule, type Examples, type Suggestion } from '../../rule/index.ts';
import { placesOfAbsentColumn } from '../facts/absent-column.ts';
import { hasFigures, nameOfServiceRow, type ServiceRows, servicesOf, withoutNoise } from '../facts/service-rows.ts';
import { suggestValue } from '../facts/suggest-value.ts';
import { isPercentUnit } from '../facts/unit-scale.ts';

export const volumeMissing = defineRule({
	id: 'services/volume-missing',
	severity: 'error',
	sources: ['S12'],
	reads: ['services'],
	messages: {
		value: { service: 'text' },
		column: { column: 'column' },
	},
	check({ report }, judge) {
		const table = report.services;
		if (table.length === 0) return;
		if (!table.hasColumn('delivered')) {
			judge.missing('column', placesOfAbsentColumn(table, 'delivered'), { column: 'services.delivered' });
			return;
		}
		const delivered = table.values('delivered');
		const blank: number[] = [];
		for (let index = 0; index < table.length; index++) {
			if (delivered[index] === undefined && table.row(index).isMissing('delivered')) blank.push(index);
		}
		judge.pass(table.length - blank.length);
		if (blank.length === 0) return;
		const serviceOf = new Map<number, ServiceRows>();
		for (const service of servicesOf(report).values()) for (const index of service.rows) serviceOf.set(index, service);
		for (const index of blank) {
			const service = serviceOf.get(index);
			// services/service-not-reported speaks of a service without any figure.
			if (service && !hasFigures(table, service)) judge.withhold();
			else
				judge.missing(
					'value',
					table.at(index, 'delivered'),
					{ service: nameOfServiceRow(table, index) },
					{ suggestions: suggestSum(table, service, index) },
				);
		}
	},
});

/** For all partners together: what the municipalities' rows add up to, once each of them is filled in. */
function suggestSum(table: Table<'services'>, service: ServiceRows | undefined, index: number): Suggestion[] {
	if (!service?.all.includes(index) || service.municipal.length < 2 || service.isMunicipalityRepeated || service.unplaced.length > 0)
		return [];
	if (isPercentUnit(table.values('unit')[index] ?? '')) return [];
	let sum = 0;
	for (const row of service.municipal) {
		const value = table.values('delivered')[row];
		if (value === undefined || value < 0) return [];
		sum += value;
	}
	return suggestValue(table, index, 'delivered', withoutNoise(sum));
}

const collection = { service: 'Waste collection', unit: 'tonnes' } as const;

export const examples: Examples<typeof volumeMissing> = {
	valid: [
		{ name: 'A volume for the service as a whole', report: { services: [{ ...collection, municipality: 'All', delivered: 4180 }] } },
		{
			name: 'Zero is a volume',
			report: { services: [{ service: 'Snow clearing', municipality: 'All', unit: 'km', delivered: 0, previous: 310 }] },
		},
		{
			name: 'What cannot be read is there: the structure rules speak of it',
			report: { services: [{ ...collection, municipality: 'All', delivered: 'about 4 thousand', usersServed: 9100 }] },
		},
	],
	invalid: [
		{
			name: 'A municipality without a volume',
			report: {
				services: [
					{ ...collection, municipality: 'Alder', delivered: 2650 },
					{ ...collection, municipality: 'Birch', delivered: null },
				],
			},
			findings: [{ message: 'value', at: 'services 2 delivered', outcome: 'missing', suggests: [] }],
		},
		{
			name: 'The municipalities’ volumes are there, and their sum is offered for the total',
			report: {
				services: [
					{ ...collection, municipality: 'All', delivered: null },
					{ ...collection, municipality: 'Alder', delivered: 2650 },
					{ ...collection, municipality: 'Birch', delivered: 1530 },
				],
			},
			findings: [{ message: 'value', at: 'services 1 delivered', outcome: 'missing', suggests: [4180] }],
		},
		{
			name: 'Marked as not available, though users were counted',
			report: { services: [{ ...collection, municipality: 'All', delivered: 'n/a', usersServed: 9100 }] },
			findings: [{ message: 'value', at: 'services 1 delivered', outcome: 'missing' }],
		},
		{
			name: 'A sheet without a column for volumes',
			report: {
				services: [
					{ ...collection, municipality: 'Alder', planned: 2600 },
					{ ...collection, municipality: 'Birch', planned: 1500 },
				],
			},
			findings: [{ message: 'column', at: 'Services!A1', outcome: 'missing' }],
		},
	],
};

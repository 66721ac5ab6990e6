import { defineRule, type Examples } from '../../rule/index.ts';
import { hasFigures, servicesOf } from '../facts/service-rows.ts';

/** A service that is listed and no more; where there is some figure, services/volume-missing asks for the volume. */
export const serviceNotReported = defineRule({
	id: 'services/service-not-reported',
	severity: 'error',
	sources: ['S12'],
	reads: ['services'],
	messages: {
		listed: { service: 'text' },
	},
	check({ report }, judge) {
		const table = report.services;
		const services = servicesOf(report);
		// A sheet without that column is one fault, not one for each service.
		if (!table.hasColumn('delivered')) {
			judge.withhold(services.size);
			return;
		}
		for (const service of services.values()) {
			if (hasFigures(table, service)) judge.pass();
			else
				judge.missing(
					'listed',
					service.rows.map((index) => table.at(index, 'delivered')),
					{ service: service.name },
				);
		}
	},
});

export const examples: Examples<typeof serviceNotReported> = {
	valid: [
		{
			name: 'Each service on the list has its figures',
			report: {
				services: [
					{ service: 'Waste collection', municipality: 'All', unit: 'tonnes', delivered: 4180 },
					{ service: 'Street lighting', municipality: 'All', unit: 'lamps', delivered: 0 },
				],
			},
		},
		{
			name: 'A service with last year’s figure alone lacks its volume, which another rule says',
			report: {
				services: [
					{ service: 'Waste collection', municipality: 'All', unit: 'tonnes', delivered: 4180, previous: 4020 },
					{ service: 'Street lighting', municipality: 'All', unit: 'lamps', delivered: null, previous: 612 },
				],
			},
		},
		{
			name: 'A sheet without a column for volumes is one fault, and another rule says so',
			report: { services: [{ service: 'Waste collection', municipality: 'All', unit: 'tonnes' }] },
		},
	],
	invalid: [
		{
			name: 'A service that stands on the list without a single figure',
			report: {
				services: [
					{ service: 'Waste collection', municipality: 'All', unit: 'tonnes', delivered: 4180 },
					{ service: 'Fire brigade', municipality: 'All', unit: 'call-outs', delivered: null },
				],
			},
			findings: [{ message: 'listed', at: 'services 2 delivered', outcome: 'missing' }],
		},
		{
			name: 'One finding for a service, however many municipalities it has',
			report: {
				services: [
					{ service: 'Waste collection', municipality: 'All', unit: 'tonnes', delivered: 4180 },
					{ service: 'Home care', municipality: 'Alder', unit: 'hours', delivered: 'n/a' },
					{ service: 'Home care', municipality: 'Birch', unit: 'hours', delivered: '-' },
				],
			},
			findings: [{ message: 'listed', at: 'services 2 delivered', outcome: 'missing' }],
		},
	],
};

import { defineRule, type Examples } from '../../rule/index.ts';
import { explanationOf, nameOfServiceRow, servicesOf } from '../facts/service-rows.ts';

/** Changes from or to zero, which no percentage can tell; the others are large-change-unexplained's. */
export const startedOrStoppedUnexplained = defineRule({
	id: 'services/started-or-stopped-unexplained',
	severity: 'warning',
	sources: ['practice'],
	reads: ['services'],
	messages: {
		started: { service: 'text', delivered: 'number' },
		stopped: { service: 'text', previous: 'number' },
	},
	check({ report }, judge) {
		const table = report.services;
		const allDelivered = table.values('delivered');
		const allPrevious = table.values('previous');
		for (let index = 0; index < table.length; index++) {
			const previous = allPrevious[index];
			const delivered = allDelivered[index];
			if (previous === undefined && table.row(index).isMissing('previous')) continue;
			// services/volume-missing and services/negative-volume speak of what can't be compared.
			if (previous === undefined || delivered === undefined || previous < 0 || delivered < 0) {
				judge.withhold();
				continue;
			}
			if ((previous === 0) === (delivered === 0)) {
				judge.pass();
				continue;
			}
			const places = [table.at(index, 'delivered'), table.at(index, 'previous')];
			const service = nameOfServiceRow(table, index);
			const options = { explanation: explanationOf(table, index, servicesOf(report)) };
			if (previous === 0) judge.fail('started', places, { service, delivered }, options);
			else judge.fail('stopped', places, { service, previous }, options);
		}
	},
});

const homeCare = { service: 'Home care', municipality: 'All', unit: 'hours' } as const;

export const examples: Examples<typeof startedOrStoppedUnexplained> = {
	valid: [
		{ name: 'A service that goes on', report: { services: [{ ...homeCare, delivered: 900, previous: 610 }] } },
		{ name: 'Nothing in either period', report: { services: [{ ...homeCare, delivered: 0, previous: 0 }] } },
		{
			name: 'A start that staff explained',
			report: { services: [{ ...homeCare, delivered: 900, previous: 0, explanation: 'The service opened in February' }] },
			explained: [{ message: 'started', at: 'services 1 delivered' }],
		},
		{
			name: 'A stop that staff explained',
			report: { services: [{ ...homeCare, delivered: 0, previous: 610, explanation: 'The county took the service over' }] },
			explained: [{ message: 'stopped', at: 'services 1 delivered' }],
		},
		{ name: 'Without a figure for last period nobody can tell', report: { services: [{ ...homeCare, delivered: 900, previous: null }] } },
	],
	invalid: [
		{
			name: 'A service out of nothing',
			report: { services: [{ ...homeCare, delivered: 900, previous: 0 }] },
			findings: [{ message: 'started', at: 'services 1 delivered' }],
		},
		{
			name: 'A service that stopped in one municipality',
			report: {
				services: [
					{ ...homeCare, municipality: 'Alder', delivered: 640, previous: 610 },
					{ ...homeCare, municipality: 'Birch', delivered: 0, previous: 410 },
				],
			},
			findings: [{ message: 'stopped', at: 'services 2 delivered' }],
		},
	],
};

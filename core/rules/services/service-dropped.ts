import { defineRule, type Examples } from '../../rule/index.ts';
import { droppedServices } from '../facts/dropped-services.ts';
import { servicesOf } from '../facts/service-rows.ts';

export const serviceDropped = defineRule({
	id: 'services/service-dropped',
	severity: 'error',
	sources: ['S12'],
	isCause: true,
	reads: ['services'],
	messages: {
		elsewhere: { service: 'text' },
		past: { service: 'text', period: 'text' },
	},
	check({ report }, judge) {
		judge.pass(servicesOf(report).size);
		const header = report.services.headerAt('service');
		for (const { name, places, period } of droppedServices(report)) {
			if (period === undefined) judge.fail('elsewhere', [header, ...places], { service: name });
			else judge.missing('past', [...places, header], { service: name, period });
		}
	},
});

const roads = { service: 'Roads', municipality: 'All', unit: 'km', delivered: 1204 } as const;

export const examples: Examples<typeof serviceDropped> = {
	valid: [
		{
			name: 'A service that was ended years ago',
			report: {
				services: [roads],
				history: [
					{ service: 'Roads', indicator: 'Volume', period: '2018', value: 1200 },
					{ service: 'Winter gritting', indicator: 'Volume', period: '2016', value: 310 },
				],
			},
		},
		{
			name: 'A service that ended stands there with 0, and says why',
			report: {
				services: [
					roads,
					{ ...roads, service: 'Winter gritting', delivered: 0, previous: 310, explanation: 'The towns took it back in October 2018' },
				],
				history: [{ service: 'Winter gritting', indicator: 'Volume', period: '2018', value: 310 }],
			},
		},
		{ name: 'Named once: perhaps a slip', report: { services: [roads], unitCosts: [{ service: 'Street lighting', cost: 1 }] } },
	],
	invalid: [
		{
			name: 'Cost and complaints of a service that Services does not name',
			report: {
				services: [roads],
				complaints: [{ service: 'Street lighting', received: 12 }],
				unitCosts: [{ service: 'Street lighting', cost: 1 }],
			},
			findings: [{ message: 'elsewhere', at: 'Services!A1' }],
		},
		{
			name: 'Quality and the lines of Budget name one service more than Services',
			report: {
				partners: [{ municipality: 'Alder' }],
				services: [roads, { ...roads, service: 'Parks' }],
				quality: [{ service: 'Street lighting', indicator: 'Lamps out' }],
				budget: [{ line: 'Roads, Alder' }, { line: 'Parks, Alder' }, { line: 'Street lighting, Alder' }],
			},
			findings: [{ message: 'elsewhere', at: 'Services!A1' }],
		},
		{
			name: 'Last period had a service more',
			report: {
				services: [roads],
				history: [
					{ service: 'Roads', indicator: 'Volume', period: '2018', value: 1200 },
					{ service: 'Winter gritting', indicator: 'Volume', period: '2018', value: 310 },
				],
			},
			findings: [{ message: 'past', at: 'history 2 service', outcome: 'missing' }],
		},
	],
};

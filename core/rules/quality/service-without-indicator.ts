import { defineRule, type Examples } from '../../rule/index.ts';
import { foldName } from '../../workbook/index.ts';
import { meantNames } from '../facts/meant-names.ts';
import { hasEnded, servicesOf } from '../facts/service-rows.ts';

export const serviceWithoutIndicator = defineRule({
	id: 'quality/service-without-indicator',
	severity: 'error',
	sources: ['S12'],
	reads: ['services'],
	messages: {
		without: { service: 'text' },
	},
	check({ report }, judge) {
		const { quality, services: table } = report;
		const services = servicesOf(report);
		const named = new Set<string>();
		let hasUnnamed = false;
		for (const service of quality.values('service')) {
			if (service === undefined) hasUnnamed = true;
			else named.add(foldName(service));
		}
		const lacking: string[] = [];
		for (const [folded, service] of services) if (!named.has(folded) && !hasEnded(table, service)) lacking.push(folded);
		judge.pass(services.size - lacking.length);
		if (lacking.length === 0) return;
		// Nothing on quality at all is structure/topic-missing's; a row that names no service may be of any of them.
		if (quality.length === 0 || hasUnnamed) {
			judge.withhold(lacking.length);
			return;
		}
		const names = new Map([...services].map(([folded, { name }]) => [folded, name]));
		const meant = meantNames(new Set([...named].filter((name) => !services.has(name))), names);
		for (const folded of lacking) {
			const service = services.get(folded);
			if (!service || meant.has(folded)) judge.withhold();
			else
				judge.missing('without', [table.at(service.all[0] ?? service.rows[0] ?? 0, 'service'), quality.headerAt('service')], {
					service: service.name,
				});
		}
	},
});

const services = [
	{ service: 'Waste collection', municipality: 'Alder', unit: 'tonnes', delivered: 2650 },
	{ service: 'Waste collection', municipality: 'Birch', unit: 'tonnes', delivered: 1530 },
	{ service: 'Home care', municipality: 'All', unit: 'hours', delivered: 900 },
] as const;
const recycling = {
	service: 'Waste collection',
	indicator: 'Recycling rate',
	unit: '%',
	better: 'higher',
	target: 55,
	actual: 54,
} as const;

export const examples: Examples<typeof serviceWithoutIndicator> = {
	valid: [
		{
			name: 'An indicator for each service',
			report: {
				services,
				quality: [recycling, { service: 'HOME CARE', indicator: 'Visits on time', unit: '%', better: 'higher', target: 95, actual: 96 }],
			},
		},
		{
			name: 'A misspelt service is the fault of its name, which another rule says',
			report: { services, quality: [recycling, { service: 'Home crae', indicator: 'Visits on time', unit: '%', actual: 96 }] },
		},
		{ name: 'Nothing on quality at all, which another rule says', report: { services } },
	],
	invalid: [
		{
			name: 'A service whose quality nobody measures',
			report: { services, quality: [recycling] },
			findings: [{ message: 'without', at: 'services 3 service', outcome: 'missing' }],
		},
		{
			name: 'One finding for a service, however many rows it has',
			report: { services, quality: [{ service: 'Home care', indicator: 'Visits on time', unit: '%', actual: 96 }] },
			findings: [{ message: 'without', at: 'services 1 service', outcome: 'missing' }],
		},
	],
};

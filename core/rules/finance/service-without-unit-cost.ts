import { defineRule, type Examples } from '../../rule/index.ts';
import { foldName } from '../../workbook/index.ts';
import { meantNames } from '../facts/meant-names.ts';
import { hasEnded, hasFigures, servicesOf } from '../facts/service-rows.ts';

export const serviceWithoutUnitCost = defineRule({
	id: 'finance/service-without-unit-cost',
	severity: 'warning',
	sources: ['practice', 'S12'],
	reads: ['unitCosts'],
	messages: {
		without: { service: 'text' },
	},
	check({ report }, judge) {
		const { services, unitCosts } = report;
		if (unitCosts.length === 0) return;
		const costed = new Set<string>();
		for (const name of unitCosts.values('service')) if (name !== undefined) costed.add(foldName(name));
		const known = servicesOf(report);
		const names = new Map([...known].map(([folded, { name }]) => [folded, name]));
		const misspelt = new Set([...costed].filter((name) => !known.has(name)));
		const meant = misspelt.size > 0 ? meantNames(misspelt, names) : new Set<string>();
		for (const [folded, service] of known) {
			if (costed.has(folded) || meant.has(folded)) judge.pass();
			else if (hasFigures(services, service) && !hasEnded(services, service))
				judge.fail('without', services.at(service.rows[0] ?? 0, 'service'), { service: service.name });
		}
	},
});

const services = [
	{ service: 'Roads', municipality: 'All', delivered: 40 },
	{ service: 'Waste collection', municipality: 'All', delivered: 4100 },
] as const;

export const examples: Examples<typeof serviceWithoutUnitCost> = {
	valid: [
		{
			name: 'A slip in a name is another rule’s finding',
			report: {
				services,
				unitCosts: [
					{ service: 'Roads', cost: 1 },
					{ service: 'Waste colection', cost: 1 },
				],
			},
		},
		{ name: 'The report has no unit costs at all', report: { services } },
	],
	invalid: [
		{
			name: 'One service has none',
			report: { services, unitCosts: [{ service: 'Roads', cost: 1 }] },
			findings: [{ message: 'without', at: 'services 2 service' }],
		},
	],
};

import { defineRule, type Examples } from '../../rule/index.ts';
import { ALL_PARTNERS } from '../../sections/sections.ts';
import { foldName } from '../../workbook/index.ts';
import { meantNames } from '../facts/meant-names.ts';

export const partnerWithoutService = defineRule({
	id: 'services/partner-without-service',
	severity: 'warning',
	sources: ['S13'],
	reads: ['services'],
	messages: {
		none: { municipality: 'text' },
	},
	check({ report }, judge) {
		const { partners, services } = report;
		if (services.length === 0) return;
		const named = new Set<string>();
		let hasUnnamed = false;
		for (const municipality of services.values('municipality')) {
			if (municipality === undefined) hasUnnamed = true;
			else named.add(municipality === ALL_PARTNERS ? ALL_PARTNERS : foldName(municipality));
		}
		// A row for all partners serves everybody; a row that names nobody may be anybody's, which structure/blank-key says.
		if (named.has(ALL_PARTNERS) || hasUnnamed) {
			judge.pass(partners.length);
			return;
		}
		const names = new Map<string, string>();
		for (const name of partners.values('municipality')) if (name !== undefined) names.set(foldName(name), name);
		const meant = meantNames(new Set([...named].filter((name) => !names.has(name))), names);
		const told = new Set<string>();
		partners.values('municipality').forEach((name, index) => {
			const folded = foldName(name ?? '');
			if (named.has(folded)) judge.pass();
			else if (name === undefined || meant.has(folded) || told.has(folded)) judge.withhold();
			else {
				told.add(folded);
				judge.fail('none', [partners.at(index, 'municipality'), services.headerAt('municipality')], { municipality: name });
			}
		});
	},
});

const partners = [{ municipality: 'Alder' }, { municipality: 'Birch' }, { municipality: 'Cedar' }] as const;

export const examples: Examples<typeof partnerWithoutService> = {
	valid: [
		{
			name: 'A service for all partners serves everybody',
			report: { partners, services: [{ service: 'Fire brigade', municipality: 'All', delivered: 84 }] },
		},
		{
			name: 'Each partner has some service of its own',
			report: {
				partners,
				services: [
					{ service: 'Home care', municipality: 'ALDER', delivered: 900 },
					{ service: 'Home care', municipality: 'Birch', delivered: 640 },
					{ service: 'Library bus', municipality: 'Cedar', delivered: 52 },
				],
			},
		},
		{
			name: 'A misspelt partner is the fault of its name, which another rule says',
			report: {
				partners,
				services: [
					{ service: 'Home care', municipality: 'Alder', delivered: 900 },
					{ service: 'Home care', municipality: 'Brich', delivered: 640 },
					{ service: 'Home care', municipality: 'Cedar', delivered: 410 },
				],
			},
		},
	],
	invalid: [
		{
			name: 'A partner that no service names',
			report: {
				partners,
				services: [
					{ service: 'Home care', municipality: 'Alder', delivered: 900 },
					{ service: 'Home care', municipality: 'Birch', delivered: 640 },
				],
			},
			findings: [{ message: 'none', at: 'partners 3 municipality' }],
		},
		{
			name: 'A service for the host alone',
			report: { partners, services: [{ service: 'Building permits', municipality: 'Alder', delivered: 120 }] },
			findings: [
				{ message: 'none', at: 'partners 2 municipality' },
				{ message: 'none', at: 'partners 3 municipality' },
			],
		},
	],
};

import { defineRule, type Examples } from '../../rule/index.ts';
import { foldName } from '../../workbook/index.ts';
import { meantNames } from '../facts/meant-names.ts';
import { hasEnded, servicesOf } from '../facts/service-rows.ts';

export const serviceWithoutMeasure = defineRule({
	id: 'satisfaction/service-without-measure',
	severity: 'error',
	sources: ['S12'],
	reads: ['services'],
	messages: {
		none: { service: 'text' },
	},
	check({ report }, judge) {
		const { satisfaction, complaints, services: table } = report;
		const services = servicesOf(report);
		// Any row is a measure, were it a plan with a date; what it lacks is for other rules to say.
		const measured = new Set<string>();
		let hasUnnamed = false;
		for (const name of satisfaction.values('service')) {
			if (name === undefined) hasUnnamed = true;
			else measured.add(foldName(name));
		}
		const lacking: string[] = [];
		for (const [folded, service] of services) if (!measured.has(folded) && !hasEnded(table, service)) lacking.push(folded);
		judge.pass(services.size - lacking.length);
		if (lacking.length === 0) return;
		// Without the section, or with nothing in the topic at all, a structure rule has spoken for every service; a row
		// that names no service may be of any of them.
		const isTopicEmpty = satisfaction.length === 0 && complaints.length === 0;
		if (isTopicEmpty || !satisfaction.isPresent || hasUnnamed) {
			judge.withhold(lacking.length);
			return;
		}
		const names = new Map([...services].map(([folded, { name }]) => [folded, name]));
		const meant = meantNames(new Set([...measured].filter((name) => !services.has(name))), names);
		for (const folded of lacking) {
			const service = services.get(folded);
			if (!service || meant.has(folded)) judge.withhold();
			else
				judge.missing('none', [table.at(service.all[0] ?? service.rows[0] ?? 0, 'service'), satisfaction.headerAt('service')], {
					service: service.name,
				});
		}
	},
});

const services = [
	{ service: 'Waste collection', municipality: 'Alder', delivered: 1200 },
	{ service: 'Waste collection', municipality: 'Birch', delivered: 800 },
	{ service: 'Street cleaning', municipality: 'All', delivered: 96 },
] as const;
const survey = { service: 'Waste collection', municipality: 'All', surveyedOn: '2020-02-14', responses: 410 } as const;

export const examples: Examples<typeof serviceWithoutMeasure> = {
	valid: [
		{
			name: 'Each service has a survey, by whatever case it is written',
			report: { services, satisfaction: [survey, { service: 'STREET CLEANING', municipality: 'All', surveyedOn: '2019-11-04' }] },
		},
		{
			name: 'A dated plan for a survey is enough',
			report: { services, satisfaction: [survey, { service: 'Street cleaning', municipality: 'All', surveyedOn: '2020-10-05' }] },
		},
		{
			name: 'A misspelt service is a matter of its name alone',
			report: { services, satisfaction: [survey, { service: 'Steet cleaning', municipality: 'All', surveyedOn: '2019-11-04' }] },
		},
		{
			name: 'A survey that names no service may be of the one that lacks it',
			report: { services, satisfaction: [survey, { service: null, municipality: 'All', surveyedOn: '2019-11-04', responses: 300 }] },
		},
		{ name: 'Where nothing speaks of satisfaction at all, that is said once and for all services', report: { services } },
		{
			name: 'Where the section itself is missing, that is said instead',
			report: { services, complaints: [{ service: 'Street cleaning', received: 4, closed: 4 }] },
		},
	],
	invalid: [
		{
			name: 'Nobody asked about one of the two services',
			report: { services, satisfaction: [survey] },
			findings: [{ message: 'none', at: 'services 3 service', outcome: 'missing' }],
		},
		{
			name: 'Complaints were counted, but nobody was asked',
			report: {
				services,
				satisfaction: [{ service: null, municipality: null, responses: null }],
				complaints: [{ service: 'Waste collection', openAtStart: 2, received: 31, closed: 30, openAtEnd: 3 }],
			},
			findings: [
				{ message: 'none', at: 'services 1 service', outcome: 'missing' },
				{ message: 'none', at: 'services 3 service', outcome: 'missing' },
			],
		},
	],
};

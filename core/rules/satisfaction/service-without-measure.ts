import { defineRule, type Examples } from '../../rule/index.ts';
import { foldName, nearestName } from '../../workbook/index.ts';

/** More names than this that no list holds are no slips of the pen, and would take long to compare. */
const MOST_UNKNOWN_NAMES = 200;

export const serviceWithoutMeasure = defineRule({
	id: 'satisfaction/service-without-measure',
	severity: 'error',
	sources: ['S12'],
	reads: ['services'],
	messages: {
		none: { service: 'text' },
	},
	check({ report }, judge) {
		// Without the section, or with nothing in the topic at all, a structure rule has spoken for every service.
		const isTopicEmpty = report.satisfaction.length === 0 && report.complaints.length === 0;
		const isReportedAlready = isTopicEmpty || !report.satisfaction.isPresent;
		const services = new Map<string, { readonly name: string; readonly index: number }>();
		report.services.values('service').forEach((name, index) => {
			if (name !== undefined && !services.has(foldName(name))) services.set(foldName(name), { name, index });
		});
		// Any row is a measure, were it a plan with a date; what it lacks is for other rules to say.
		const measured = new Map<string, string>();
		for (const name of report.satisfaction.values('service')) if (name !== undefined) measured.set(foldName(name), name);
		const misspelt = meantServices(measured, services);
		for (const [folded, { name, index }] of services) {
			if (measured.has(folded)) judge.pass();
			else if (isReportedAlready || misspelt.has(name)) judge.withhold();
			else judge.missing('none', report.services.at(index, 'service'), { service: name });
		}
	},
});

/** Services that a name which no list holds must mean: `structure/unknown-reference` offers to mend it. */
function meantServices(
	measured: ReadonlyMap<string, string>,
	services: ReadonlyMap<string, { readonly name: string }>,
): ReadonlySet<string> {
	const unknown = [...measured].filter(([folded]) => !services.has(folded)).slice(0, MOST_UNKNOWN_NAMES);
	const names = [...services.values()].map(({ name }) => name);
	return new Set(
		unknown.flatMap(([, name]) => {
			const meant = nearestName(name, names);
			return meant === undefined ? [] : [meant];
		}),
	);
}

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

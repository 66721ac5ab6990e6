import type { Report } from '../../report/report.ts';
import type { Table } from '../../report/table.ts';
import { getVocabulary } from '../../report/vocabulary.ts';
import { type ColumnPath, defineRule, type Examples } from '../../rule/index.ts';
import { ALL_PARTNERS, columnsOf, sectionKeys, sections } from '../../sections/sections.ts';
import { foldName, nearestName } from '../../workbook/index.ts';

/** Among more names than that a slip is not looked for: it would take too long in a long table. */
const MOST_CANDIDATES = 500;

export const unknownReference = defineRule({
	id: 'structure/unknown-reference',
	severity: 'error',
	sources: ['tabular'],
	reads: [],
	messages: {
		service: { name: 'text', column: 'column' },
		municipality: { name: 'text', column: 'column' },
		indicator: { name: 'text', service: 'text' },
	},
	check({ report }, judge) {
		const names = {
			services: lazily(() => namesIn(report.services.values('service'))),
			partners: lazily(() => namesIn(report.partners.values('municipality'))),
		};
		for (const section of sectionKeys) {
			const table = report[section] as Table;
			const { topic } = sections[section];
			for (const [key, column] of columnsOf(section)) {
				// History may speak of services that were ended since.
				if (column.type !== 'reference' || section === 'history') continue;
				if (table.length === 0) continue;
				const known = names[column.to]();
				if (known.size === 0) continue;
				const values = table.values(key as never) as readonly (string | undefined)[];
				for (let index = 0; index < values.length; index++) {
					const name = values[index];
					if (name === undefined || name === ALL_PARTNERS || known.has(foldName(name))) {
						judge.pass(1, topic);
						continue;
					}
					const place = table.at(index, key as never);
					const nearest = known.size <= MOST_CANDIDATES ? nearestName(name, known.values()) : undefined;
					const suggestions = nearest === undefined ? [] : [{ place, value: nearest }];
					const message = column.to === 'services' ? 'service' : 'municipality';
					judge.fail(message, place, { name, column: `${section}.${key}` as ColumnPath }, { suggestions });
				}
			}
		}
		if (report.history.length > 0) checkIndicators(report, names.services(), judge);
	},
});

/** A series in History is about an indicator of Quality, or one of the measures that every service has. */
function checkIndicators(
	report: Report,
	services: ReadonlyMap<string, string>,
	judge: {
		pass(count: number, topic: 'services'): void;
		fail(message: 'indicator', place: ReturnType<Table['at']>, data: { name: string; service: string }, options: object): void;
	},
): void {
	if (!report.quality.isPresent) return;
	const measures = getVocabulary().historyMeasures;
	const indicators = new Map<string, Map<string, string>>();
	for (const row of report.quality) {
		const service = foldName(row.value('service') ?? '');
		const indicator = row.value('indicator');
		if (indicator === undefined) continue;
		const ofService = indicators.get(service) ?? new Map<string, string>();
		ofService.set(foldName(indicator), indicator);
		indicators.set(service, ofService);
	}
	for (const row of report.history) {
		const service = row.value('service');
		const name = row.value('indicator');
		if (service === undefined || name === undefined || !services.has(foldName(service))) {
			judge.pass(1, 'services');
			continue;
		}
		const ofService = indicators.get(foldName(service));
		if (measures.has(foldName(name)) || ofService?.has(foldName(name))) {
			judge.pass(1, 'services');
			continue;
		}
		const nearest = nearestName(name, ofService?.values() ?? []);
		const place = row.at('indicator');
		judge.fail('indicator', place, { name, service }, { suggestions: nearest === undefined ? [] : [{ place, value: nearest }] });
	}
}

function lazily<V>(make: () => V): () => V {
	let made: V | undefined;
	return () => {
		made ??= make();
		return made;
	};
}

/** Names as written, by their folded form. */
function namesIn(values: readonly (string | undefined)[]): Map<string, string> {
	const names = new Map<string, string>();
	for (const value of values) {
		if (value === undefined) continue;
		const folded = foldName(value);
		if (!names.has(folded)) names.set(folded, value);
	}
	return names;
}

const partners = [{ municipality: 'Alder' }, { municipality: 'Birch' }] as const;
const services = [{ service: 'Waste collection', municipality: 'All' }] as const;

export const examples: Examples<typeof unknownReference> = {
	valid: [
		{
			name: 'Names as in the lists, case and accents apart, and “All”',
			report: {
				partners,
				services,
				contributions: [{ municipality: 'ALDER', due: 1 }],
				unitCosts: [{ service: 'waste collection', cost: 1 }],
			},
		},
		{ name: 'Without the list itself there is nothing to compare with', report: { contributions: [{ municipality: 'Cedar', due: 1 }] } },
	],
	invalid: [
		{
			name: 'A slip of the pen in a municipality',
			report: { partners, services, contributions: [{ municipality: 'Aldr', due: 1 }] },
			findings: [{ message: 'municipality', at: 'contributions 1 municipality', suggests: ['Alder'] }],
		},
		{
			name: 'A service that Services does not list',
			report: { partners, services, unitCosts: [{ service: 'Street lighting', cost: 1 }] },
			findings: [{ message: 'service', at: 'unitCosts 1 service', suggests: [] }],
		},
		{
			name: 'A series of an indicator that Quality does not have',
			report: {
				partners,
				services,
				quality: [{ service: 'Waste collection', indicator: 'Recycling rate' }],
				history: [{ service: 'Waste collection', indicator: 'Recycling rates', period: '2018-19', value: 54 }],
			},
			findings: [{ message: 'indicator', at: 'history 1 indicator', suggests: ['Recycling rate'] }],
		},
	],
};

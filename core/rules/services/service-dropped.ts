import type { Table } from '../../report/table.ts';
import { defineRule, type Examples, type Place } from '../../rule/index.ts';
import { columnsOf, sectionKeys } from '../../sections/sections.ts';
import { foldName, nearestName } from '../../workbook/index.ts';
import { comparePeriods, type PeriodKey, readPeriod } from '../facts/history-periods.ts';
import { servicesOf } from '../facts/service-rows.ts';

/** A service named in one section alone may be a slip of the pen: structure/unknown-reference speaks of it. */
const FEWEST_SECTIONS = 2;
const MOST_NAMES = 500;

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
		const known = servicesOf(report);
		if (known.size === 0 || known.size > MOST_NAMES) return;
		judge.pass(known.size);
		const names = [...known.values()].map(({ name }) => name);
		const unknown = new Map<string, { name: string; places: Place[]; sections: Set<string> }>();
		const isUnknown = (name: string) => !known.has(foldName(name)) && nearestName(name, names) === undefined;
		for (const section of sectionKeys) {
			const table = report[section] as Table;
			for (const [key, column] of columnsOf(section)) {
				if (column.type !== 'reference' || column.to !== 'services' || section === 'history') continue;
				table.column(key as never).values.forEach((name, index) => {
					if (typeof name !== 'string' || known.has(foldName(name))) return;
					if (unknown.size > MOST_NAMES || !isUnknown(name)) return;
					const entry = unknown.get(foldName(name)) ?? { name, places: [], sections: new Set<string>() };
					entry.places.push(table.at(index, key as never));
					entry.sections.add(section);
					unknown.set(foldName(name), entry);
				});
			}
		}
		const told = new Set<string>();
		for (const [folded, { name, places, sections }] of unknown) {
			if (sections.size < FEWEST_SECTIONS) continue;
			told.add(folded);
			judge.fail('elsewhere', [report.services.headerAt('service'), ...places], { service: name });
		}
		const { history } = report;
		let latest: PeriodKey | undefined;
		const periods = history.values('period').map((text) => (text === undefined ? undefined : readPeriod(text)));
		for (const period of periods) if (period && (!latest || comparePeriods(period, latest) > 0)) latest = period;
		history.values('service').forEach((name, index) => {
			const period = periods[index];
			// A service whose figures end earlier was ended then.
			if (name === undefined || !period || !latest || comparePeriods(period, latest) !== 0) return;
			const value = history.values('value')[index];
			if (value === undefined || value === 0 || told.has(foldName(name)) || known.has(foldName(name)) || !isUnknown(name)) return;
			told.add(foldName(name));
			judge.fail(
				'past',
				[history.at(index, 'service'), report.services.headerAt('service')],
				{ service: name, period: history.values('period')[index] ?? '' },
				{ severity: 'warning' },
			);
		});
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
			name: 'Last period had a service more',
			report: {
				services: [roads],
				history: [
					{ service: 'Roads', indicator: 'Volume', period: '2018', value: 1200 },
					{ service: 'Winter gritting', indicator: 'Volume', period: '2018', value: 310 },
				],
			},
			findings: [{ message: 'past', at: 'history 2 service', severity: 'warning' }],
		},
	],
};

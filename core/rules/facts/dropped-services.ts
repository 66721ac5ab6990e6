import type { Report } from '../../report/report.ts';
import type { Table } from '../../report/table.ts';
import type { Place } from '../../sections/place.ts';
import { columnsOf, type SectionKey, sectionKeys } from '../../sections/sections.ts';
import { foldName, nearestName } from '../../workbook/index.ts';
import { comparePeriods, type PeriodKey, readPeriod } from './history-periods.ts';
import { servicesOf } from './service-rows.ts';

/** A service that Services does not list, though the workbook names it. */
export interface DroppedService {
	readonly name: string;
	/** Where it is named. */
	readonly places: readonly Place[];
	/** The last period of which its figures are known, where no other sheet names it. */
	readonly period: string | undefined;
}

/** A service named in one section alone may be a slip of the pen: structure/unknown-reference speaks of it. */
const FEWEST_SECTIONS = 2;
/** Services by which the lines of Budget must be named before one more name is taken for a service too. */
const FEWEST_NAMED = 2;
const MOST_NAMES = 500;
/** `Roads, Alder`, `Roads – Alder`. */
const SEPARATOR = /^(.+?)\s*(?:,|;|:|\s[–—-])\s*(.+)$/u;

const found = new WeakMap<Report, readonly DroppedService[]>();

/** Services that other sheets name, or that the last period had, and that this report leaves out. */
export function droppedServices(report: Report): readonly DroppedService[] {
	const dropped = found.get(report) ?? findDropped(report);
	found.set(report, dropped);
	return dropped;
}

interface Named {
	readonly name: string;
	readonly places: Place[];
	readonly sections: Set<SectionKey>;
}

function findDropped(report: Report): DroppedService[] {
	const known = servicesOf(report);
	if (known.size === 0 || known.size > MOST_NAMES) return [];
	const names = [...known.values()].map(({ name }) => name);
	const isUnknown = (name: string) => !known.has(foldName(name)) && nearestName(name, names) === undefined;
	const elsewhere = new Map<string, Named>();
	const note = (name: string, section: SectionKey, place: Place) => {
		const folded = foldName(name);
		if (known.has(folded) || elsewhere.size > MOST_NAMES) return;
		const entry = elsewhere.get(folded);
		if (!entry && !isUnknown(name)) return;
		const named = entry ?? { name, places: [], sections: new Set() };
		named.places.push(place);
		named.sections.add(section);
		elsewhere.set(folded, named);
	};
	for (const section of sectionKeys) {
		const table = report[section] as Table;
		for (const [key, column] of columnsOf(section)) {
			if (column.type !== 'reference' || column.to !== 'services' || section === 'history') continue;
			table.column(key as never).values.forEach((name, index) => {
				if (typeof name === 'string') note(name, section, table.at(index, key as never));
			});
		}
	}
	for (const { name, index } of servicesOfBudget(report)) note(name, 'budget', report.budget.at(index, 'line'));
	const dropped: DroppedService[] = [];
	for (const { name, places, sections } of elsewhere.values())
		if (sections.size >= FEWEST_SECTIONS) dropped.push({ name, places, period: undefined });
	const told = new Set(dropped.map(({ name }) => foldName(name)));
	for (const { name, index, period } of servicesOfLastPeriod(report)) {
		const folded = foldName(name);
		if (told.has(folded) || !isUnknown(name)) continue;
		told.add(folded);
		dropped.push({ name, places: [report.history.at(index, 'service')], period });
	}
	return dropped;
}

/** Services with a figure in the last period of History. One whose figures end earlier was ended then. */
function servicesOfLastPeriod({ history }: Report): { name: string; index: number; period: string }[] {
	const texts = history.values('period');
	const periods = texts.map((text) => (text === undefined ? undefined : readPeriod(text)));
	let latest: PeriodKey | undefined;
	for (const period of periods) if (period && (!latest || comparePeriods(period, latest) > 0)) latest = period;
	return history.values('service').flatMap((name, index) => {
		const [period, value] = [periods[index], history.values('value')[index]];
		const isLast = name !== undefined && period && latest && comparePeriods(period, latest) === 0;
		return isLast && value !== undefined && value !== 0 ? [{ name, index, period: texts[index] ?? '' }] : [];
	});
}

/** Where lines of Budget are named by service and partner (`Roads, Alder`): those that name no service of the report. */
function servicesOfBudget(report: Report): { name: string; index: number }[] {
	const { budget, partners } = report;
	const known = servicesOf(report);
	const towns = new Set(partners.values('municipality').flatMap((name) => (name === undefined ? [] : [foldName(name)])));
	const heads = budget.values('line').flatMap((line, index) => {
		const [, name, town] = SEPARATOR.exec(line ?? '') ?? [];
		return name && town && towns.has(foldName(town)) && budget.values('kind')[index] !== 'revenue' ? [{ name, index }] : [];
	});
	const named = new Set(heads.map(({ name }) => foldName(name)));
	const services = [...named].filter((name) => known.has(name));
	return services.length >= FEWEST_NAMED ? heads.filter(({ name }) => !known.has(foldName(name))) : [];
}

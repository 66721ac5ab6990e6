import type { Report } from '../../report/report.ts';
import { CellState } from '../../report/table.ts';
import { getVocabulary } from '../../report/vocabulary.ts';
import { ALL_PARTNERS, type HistoryMeasure } from '../../sections/sections.ts';
import { foldName } from '../../workbook/index.ts';
import { comparePeriods, currentPeriod, type PeriodKey, readPeriod } from './history-periods.ts';

/** One value of History. */
interface HistoryPoint {
	/** Its row in the table. */
	readonly index: number;
	readonly value: number | undefined;
	/** Something stands there that can't be read: a structure rule says so. */
	readonly isUnreadable: boolean;
}

/** Earlier periods of one series, the oldest first. */
export type HistorySeries = readonly HistoryPoint[];

/** A measure that every service has, or the name of a quality indicator. */
export type SeriesName = { readonly measure: HistoryMeasure } | { readonly indicator: string };

const known = new WeakMap<Report, ReadonlyMap<string, HistorySeries>>();

/** What History holds of a service before the report's own period; a period that stands there twice counts once. */
export function seriesOf(report: Report, service: string, name: SeriesName): HistorySeries {
	if (report.history.length === 0) return [];
	const all = known.get(report) ?? readSeries(report);
	known.set(report, all);
	return (
		all.get('measure' in name ? keyOf(foldName(service), name.measure) : keyOf(foldName(service), undefined, foldName(name.indicator))) ??
		[]
	);
}

function keyOf(service: string, measure: HistoryMeasure | undefined, indicator = ''): string {
	return `${service}\u0000${measure ?? ''}\u0000${measure ? '' : indicator}`;
}

function readSeries(report: Report): ReadonlyMap<string, HistorySeries> {
	const table = report.history;
	const services = table.values('service');
	const indicators = table.values('indicator');
	const periods = table.values('period');
	const municipalities = table.values('municipality');
	const { values, states } = table.column('value');
	const { historyMeasures } = getVocabulary();
	const current = currentPeriod(report);
	const readings = new Map<string, PeriodKey>();
	const folded = new Map<string, string>();
	const foldOnce = (text: string) => {
		const name = folded.get(text) ?? foldName(text);
		folded.set(text, name);
		return name;
	};
	const series = new Map<string, Map<string, HistoryPoint & { readonly period: PeriodKey }>>();
	for (let index = 0; index < table.length; index++) {
		const service = services[index];
		const indicator = indicators[index];
		const text = periods[index];
		if (service === undefined || indicator === undefined || text === undefined) continue;
		// What one municipality had is no earlier value of all of them.
		if (municipalities[index] !== undefined && municipalities[index] !== ALL_PARTNERS) continue;
		const period = readings.get(text) ?? readPeriod(text);
		readings.set(text, period);
		if (current && comparePeriods(period, current) >= 0) continue;
		const name = foldOnce(indicator);
		const key = keyOf(foldOnce(service), historyMeasures.get(name), name);
		const points = series.get(key) ?? new Map();
		series.set(key, points);
		const periodName = period.length > 0 ? period.join('-') : foldOnce(text);
		const value = values[index] as number | undefined;
		if (!points.has(periodName)) points.set(periodName, { index, value, isUnreadable: states.get(index) === CellState.unreadable, period });
	}
	return new Map(
		[...series].map(([key, points]) => [key, [...points.values()].sort((one, other) => comparePeriods(one.period, other.period))]),
	);
}

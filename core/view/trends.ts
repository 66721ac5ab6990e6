import type { Check } from '../check.ts';
import { getVocabulary } from '../report/vocabulary.ts';
import { comparePeriods, currentPeriod, type PeriodKey, readPeriod } from '../rules/facts/history-periods.ts';
import { indexErrors } from '../score/index.ts';
import type { Place } from '../sections/place.ts';
import { ALL_PARTNERS, type HistoryMeasure } from '../sections/sections.ts';
import { foldName } from '../workbook/index.ts';

/** How a figure has gone through past periods to this one, the oldest first. */
export interface PastTrend {
	readonly service: string;
	/** As History names it. */
	readonly indicator: string;
	readonly values: readonly number[];
	/** Names of the first period and of the last; the last is `undefined` where it is the report's own. */
	readonly from: string;
	readonly to: string | undefined;
}

/** Two points are a comparison; from three on they are a way. */
const FEWEST = 3;

/** Series of History with this period's own figure, those with most periods first. A figure with an error has no place in them. */
export function pastTrends(check: Check, most: number): PastTrend[] {
	const { history } = check.report;
	const current = currentPeriod(check.report);
	const now = currentFigures(check);
	const series = new Map<string, { service: string; indicator: string; points: { period: PeriodKey; label: string; value: number }[] }>();
	for (const row of history) {
		const [service, indicator, label, value] = [row.value('service'), row.value('indicator'), row.value('period'), row.value('value')];
		if (service === undefined || indicator === undefined || label === undefined || value === undefined) continue;
		const municipality = row.value('municipality');
		if (municipality !== undefined && municipality !== ALL_PARTNERS) continue;
		const name = nameOf(service, indicator);
		const entry = series.get(name) ?? { service, indicator, points: [] };
		series.set(name, entry);
		const period = readPeriod(label);
		if (!current || comparePeriods(period, current) < 0) entry.points.push({ period, label, value });
	}
	return [...series]
		.flatMap(([name, { service, indicator, points }]) => {
			const sorted = points.sort((one, other) => comparePeriods(one.period, other.period));
			const own = now.get(name);
			const kept = sorted.slice(own === undefined ? -most : 1 - most);
			const values = [...kept.map(({ value }) => value), ...(own === undefined ? [] : [own])];
			const [first, last] = [kept[0], kept[kept.length - 1]];
			if (values.length < FEWEST || !first || !last) return [];
			return [{ service, indicator, values, from: first.label, to: own === undefined ? last.label : undefined }];
		})
		.sort((one, other) => other.values.length - one.values.length);
}

/** What the report says of its own period, by the names under which History would have it. */
function currentFigures(check: Check): ReadonlyMap<string, number> {
	const { services, quality, unitCosts, satisfaction } = check.report;
	const errors = indexErrors(check);
	const figures = new Map<string, number>();
	const take = (service: string | undefined, what: HistoryMeasure | string | undefined, value: number | undefined, place: Place) => {
		if (service !== undefined && what !== undefined && value !== undefined && !errors.isWrong(place))
			figures.set(nameOf(service, what), value);
	};
	for (const row of services)
		if (row.value('municipality') === ALL_PARTNERS) take(row.value('service'), 'volume', row.value('delivered'), row.at('delivered'));
	for (const row of unitCosts) take(row.value('service'), 'unit-cost', row.value('unitCost'), row.at('unitCost'));
	for (const row of satisfaction)
		if (row.value('municipality') === ALL_PARTNERS)
			take(row.value('service'), 'satisfied-share', row.value('satisfiedShare'), row.at('satisfiedShare'));
	for (const row of quality) take(row.value('service'), row.value('indicator'), row.value('actual'), row.at('actual'));
	return figures;
}

/** A measure that every service has is one in whichever language it is named. */
function nameOf(service: string, indicator: string): string {
	return `${foldName(service)}: ${getVocabulary().historyMeasures.get(foldName(indicator)) ?? foldName(indicator)}`;
}

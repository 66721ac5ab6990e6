import type { Check } from '../../check.ts';
import { getVocabulary } from '../../report/vocabulary.ts';
import { comparePeriods, currentPeriod, type PeriodKey, readPeriod } from '../../rules/facts/history-periods.ts';
import { ALL_PARTNERS, type HistoryMeasure } from '../../sections/sections.ts';
import { harmless } from '../../view/harmless-text.ts';
import { foldName, fromSerial, isSameName } from '../../workbook/index.ts';

/** How a figure has gone, the oldest first: through the parts of this period where History has them, else through past ones to this. */
export interface Trend {
	readonly values: readonly number[];
	readonly from: string;
	/** The last period's name; empty where the last value is this period's. */
	readonly to: string;
}

export interface TrendQuestion {
	readonly service: string;
	/** One of these two. */
	readonly measure?: HistoryMeasure;
	readonly indicator?: string;
	readonly municipality: string;
	readonly isOwn: boolean;
	/** This period's own value. */
	readonly now: number | undefined;
}

/** Two points are a comparison; from three on they are a way. */
const FEWEST = 3;
const MOST = 12;

interface Point {
	readonly period: PeriodKey;
	readonly label: string;
	readonly value: number;
}

export function trendOf(check: Check, question: TrendQuestion): Trend | undefined {
	const points = pointsOf(check, question);
	const current = currentPeriod(check.report);
	const within = points.filter(({ period }) => isPartOf(period, points, check));
	if (within.length >= FEWEST) return trend(within.slice(-MOST));
	const earlier = points.filter(({ period }) => !current || comparePeriods(period, current) < 0);
	const { now } = question;
	if (now === undefined || earlier.length + 1 < FEWEST) return undefined;
	const last = earlier.slice(1 - MOST);
	return { values: [...last.map(({ value }) => value), now], from: last[0]?.label ?? '', to: '' };
}

function trend(points: readonly Point[]): Trend {
	return { values: points.map(({ value }) => value), from: points[0]?.label ?? '', to: points[points.length - 1]?.label ?? '' };
}

function pointsOf({ report }: Check, { service, measure, indicator, municipality, isOwn }: TrendQuestion): Point[] {
	const { historyMeasures } = getVocabulary();
	const points: Point[] = [];
	for (const row of report.history) {
		const [name, what, label, value] = [row.value('service'), row.value('indicator'), row.value('period'), row.value('value')];
		if (name === undefined || what === undefined || label === undefined || value === undefined || !isSameName(name, service)) continue;
		const isMeant = measure === undefined ? isSameName(what, indicator ?? '') : historyMeasures.get(foldName(what)) === measure;
		const whose = row.value('municipality');
		const isOfAll = whose === undefined || whose === ALL_PARTNERS;
		// An indicator that bears the municipality's name is its own without a word beside it.
		const isWanted = isOwn ? (isOfAll ? measure === undefined : isSameName(whose, municipality)) : isOfAll;
		if (isMeant && isWanted) points.push({ period: readPeriod(label), label: harmless(label, 30), value });
	}
	return points.sort((one, other) => comparePeriods(one.period, other.period));
}

/** Whether a quarter or a month lies within the report's own period. */
function isPartOf([year = 0, part]: PeriodKey, points: readonly Point[], { period }: Check): boolean {
	const [start, end] = [fromSerial(period.start ?? Number.NaN), fromSerial(period.end ?? Number.NaN)];
	if (!start || !end || part === undefined || part < 1 || part > 12) return false;
	const isByQuarter = points.every(({ period: each }) => (each[1] ?? 1) <= 4);
	const months = isByQuarter ? 3 : 1;
	const first = year * 12 + (part - 1) * months;
	return first >= start.year * 12 + start.month - 1 && first + months - 1 <= end.year * 12 + end.month - 1;
}

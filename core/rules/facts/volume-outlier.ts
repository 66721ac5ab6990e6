import type { RuleContext } from '../../rule/rule.ts';
import { findOutlier } from '../../statistics/outlier.ts';
import { type HistorySeries, seriesOf } from './history-series.ts';
import { deliveredTotal, type ServiceRows } from './service-rows.ts';

/** A service's volume against its own earlier periods. History is about all partners together. */
export interface VolumeVerdict {
	/** `unknown`: the volume or some earlier one is missing or in doubt, and another rule says so. */
	readonly verdict: 'usual' | 'outlier' | 'unknown';
	readonly value: number;
	/** Rows of Services that hold the volume. */
	readonly rows: readonly number[];
	readonly series: HistorySeries;
	readonly median: number;
	/** Earlier periods that could be compared. */
	readonly periods: number;
}

/** Whether a series has as many values, readable or not, as it takes to judge by. */
export function isLongEnough(series: HistorySeries, fewest: number): boolean {
	let count = 0;
	for (const { value, isUnreadable } of series) if (value !== undefined || isUnreadable) count++;
	return count >= fewest;
}

/** `undefined` where History holds too few earlier periods of the service. */
export function judgeVolume({ report, parameter }: RuleContext, service: ServiceRows): VolumeVerdict | undefined {
	const series = seriesOf(report, service.name, { measure: 'volume' });
	const fewest = parameter('outlierPeriods');
	if (!isLongEnough(series, fewest)) return undefined;
	const { value, rows } = deliveredTotal(report.services, service);
	const earlier = series.flatMap((point) => (point.value === undefined || point.value < 0 ? [] : [point.value]));
	const limits = { score: parameter('outlierScore'), distance: parameter('outlierDistance') };
	const finding = value === undefined || earlier.length < fewest ? undefined : findOutlier(value, earlier, limits);
	const known = { value: value ?? 0, rows, series, median: finding?.median ?? 0, periods: earlier.length };
	if (value === undefined || !finding) return { verdict: 'unknown', ...known };
	return { verdict: finding.isOutlier ? 'outlier' : 'usual', ...known };
}

/** Change from last period to this one in percent; `undefined` where either is missing, negative or zero. */
export function changeOf(previous: number | undefined, delivered: number | undefined): number | undefined {
	if (previous === undefined || delivered === undefined || !(previous > 0) || !(delivered > 0)) return undefined;
	return (100 * (delivered - previous)) / previous;
}

/** Whether a change is beyond the threshold that asks for a reason; exactly at it is not. */
export function isLargeChange(change: number | undefined, limit: number): boolean {
	return change !== undefined && Math.abs(change) > limit * (1 + Number.EPSILON);
}

import type { Table } from '../report/table.ts';
import type { Place } from '../sections/place.ts';
import type { Choice } from '../sections/sections.ts';
import { NOISE } from '../statistics/confidence.ts';

/**
 * `reached` means reached; `near`: not, but within the tolerance and no worse than last period; `not-countable`: nothing
 * can be said.
 */
export type ResultVerdict = 'reached' | 'near' | 'missed' | 'not-countable';

/** What one row of Quality says of its target. */
export interface IndicatorResult {
	readonly service: string | undefined;
	readonly indicator: string | undefined;
	readonly unit: string | undefined;
	readonly better: Choice<'better'> | undefined;
	readonly target: number | undefined;
	readonly actual: number | undefined;
	readonly previous: number | undefined;
	readonly verdict: ResultVerdict;
	/** Why it can't be counted. */
	readonly why?: 'error' | 'actual-missing' | 'target-missing' | 'direction-missing';
	/** Against last period; nothing where that can't be said. */
	readonly trend: 'better' | 'worse' | 'same' | undefined;
	readonly place: Place;
}

export interface Results {
	readonly reached: number;
	readonly near: number;
	readonly missed: number;
	readonly notCountable: number;
	/** All indicators of the report. */
	readonly total: number;
	/** In the order of the report. */
	readonly indicators: readonly IndicatorResult[];
}

/**
 * Did the cooperation reach its targets? `tolerance` in percent of the target; `hasError` tells the rows with a value
 * that is wrong.
 */
export function resultsOf(quality: Table<'quality'>, tolerance: number, hasError: (index: number) => boolean): Results {
	const indicators: IndicatorResult[] = [];
	const counts = { reached: 0, near: 0, missed: 0, 'not-countable': 0 };
	for (const row of quality) {
		const values = {
			service: row.value('service'),
			indicator: row.value('indicator'),
			unit: row.value('unit'),
			better: row.value('better'),
			target: row.value('target'),
			actual: row.value('actual'),
			previous: row.value('previous'),
		};
		const why = hasError(row.index) ? 'error' : whyNot(values);
		const verdict = why ? 'not-countable' : verdictOf(values, tolerance);
		counts[verdict]++;
		const trend = hasError(row.index) ? undefined : trendOf(values);
		indicators.push({ ...values, verdict, ...(why && { why }), trend, place: row.at('actual') });
	}
	return {
		reached: counts.reached,
		near: counts.near,
		missed: counts.missed,
		notCountable: counts['not-countable'],
		total: indicators.length,
		indicators,
	};
}

type Values = Pick<IndicatorResult, 'better' | 'target' | 'actual' | 'previous'>;

function whyNot({ actual, target, better }: Values): IndicatorResult['why'] {
	if (actual === undefined) return 'actual-missing';
	if (target === undefined) return 'target-missing';
	return better === undefined ? 'direction-missing' : undefined;
}

function verdictOf({ better, target = 0, actual = 0, previous }: Values, tolerance: number): ResultVerdict {
	const sign = better === 'lower' ? -1 : 1;
	const short = sign * (target - actual);
	if (short <= NOISE) return 'reached';
	const isClose = short <= (Math.abs(target) * tolerance) / 100 + NOISE;
	const isNoWorse = previous === undefined || sign * (actual - previous) >= -NOISE;
	return isClose && isNoWorse ? 'near' : 'missed';
}

function trendOf({ better, actual, previous }: Values): IndicatorResult['trend'] {
	if (better === undefined || actual === undefined || previous === undefined) return undefined;
	const gain = (better === 'lower' ? -1 : 1) * (actual - previous);
	return Math.abs(gain) <= NOISE ? 'same' : gain > 0 ? 'better' : 'worse';
}

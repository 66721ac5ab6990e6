import type { Report } from '../report/report.ts';
import type { Place } from '../rule/rule.ts';
import type { Band } from './bands.ts';

/** How one target was met. */
export interface TargetResult {
	readonly service: string | undefined;
	readonly indicator: string | undefined;
	readonly unit: string | undefined;
	readonly target: number;
	readonly actual: number;
	readonly previous: number | undefined;
	readonly band: Band;
	readonly place: Place;
}

/**
 * The second dial: did the cooperation reach its targets? Green within `tolerance` percent of the target or better,
 * amber off but better than or equal to the period before, red off and not better.
 */
export function targetResults(report: Report, tolerance: number): TargetResult[] {
	const results: TargetResult[] = [];
	for (const row of report.quality) {
		const target = row.value('target');
		const actual = row.value('actual');
		const better = row.value('better');
		if (target === undefined || actual === undefined || better === undefined) continue;
		const previous = row.value('previous');
		const sign = better === 'higher' ? 1 : -1;
		const isOnTarget = sign * (actual - target) >= -(Math.abs(target) * tolerance) / 100;
		const isNoWorse = previous !== undefined && sign * (actual - previous) >= 0;
		results.push({
			service: row.value('service'),
			indicator: row.value('indicator'),
			unit: row.value('unit'),
			target,
			actual,
			previous,
			band: isOnTarget ? 'green' : isNoWorse ? 'amber' : 'red',
			place: row.at('actual'),
		});
	}
	return results;
}

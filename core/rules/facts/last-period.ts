import type { Report } from '../../report/report.ts';
import { ALL_PARTNERS, type SectionKey } from '../../sections/sections.ts';
import { isNearRatio } from '../../statistics/ratio.ts';
import { comparePeriods, currentPeriod, type PeriodKey, readPeriod } from './history-periods.ts';
import { seriesOf } from './history-series.ts';
import { servicesOf } from './service-rows.ts';

/** A figure of last period that History gives otherwise. */
export interface PastConflict {
	readonly service: string;
	readonly section: SectionKey;
	readonly index: number;
	readonly key: string;
	readonly previous: number;
	/** Its row in History. */
	readonly past: number;
	readonly value: number;
	/** History is more likely to be the wrong one. */
	readonly isPastWrong: boolean;
}

/** The period before a report's own, in the form in which History would name it; `undefined` where there can be several. */
export function periodBefore(current: PeriodKey): PeriodKey | undefined {
	const [year = 0, part] = current;
	if (part === undefined) return [year - 1];
	// 2019-20 follows 2018-19; the second quarter follows the first.
	if (part === (year + 1) % 100) return [year - 1, year % 100];
	return part > 1 ? [year, part - 1] : undefined;
}

/** Each figure of last period against the last one in History, where that is of the period just before the report's. */
export function pastConflicts(report: Report, tolerance: number): PastConflict[] {
	const current = currentPeriod(report);
	const before = current && periodBefore(current);
	const { history, services, quality, unitCosts, satisfaction } = report;
	const periods = history.values('period');
	const conflicts: PastConflict[] = [];
	const compare = (
		section: SectionKey,
		index: number,
		key: string,
		figures: { service: string; previous: number | undefined; now: number | undefined; isSum?: boolean },
		name: Parameters<typeof seriesOf>[2],
	) => {
		const { service, previous, now } = figures;
		if (previous === undefined) return;
		const series = seriesOf(report, service, name);
		const last = series[series.length - 1];
		if (last?.value === undefined) return;
		const period = readPeriod(periods[last.index] ?? '');
		if (before ? comparePeriods(period, before) !== 0 : current !== undefined) return;
		if (isNearRatio(previous, last.value, tolerance) || isNearRatio(last.value, previous, tolerance)) return;
		const others = series.slice(0, -1).flatMap(({ value }) => (value === undefined ? [] : [value]));
		const around = [...others.slice(-2), ...(now === undefined ? [] : [now])];
		const distance = (value: number) => around.reduce((sum, other) => sum + Math.abs(value - other), 0);
		const isPastWrong = figures.isSum ?? (around.length > 0 && distance(last.value) > 1.2 * distance(previous));
		conflicts.push({ service, section, index, key, previous, past: last.index, value: last.value, isPastWrong });
	};
	for (const service of servicesOf(report).values()) {
		const [total] = service.all;
		if (total === undefined || service.all.length > 1) continue;
		const previous = services.values('previous');
		const parts = service.municipal.map((index) => previous[index]);
		const isWhole = parts.length > 0 && parts.every((part) => part !== undefined);
		const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
		// A total that its parts don't make is reported as such.
		const makesTotal = isWhole && isNearRatio(sum, previous[total] ?? 0, tolerance);
		if (isWhole && !makesTotal) continue;
		const figures = { service: service.name, previous: previous[total], now: services.values('delivered')[total] };
		compare('services', total, 'previous', makesTotal ? { ...figures, isSum: true } : figures, { measure: 'volume' });
	}
	for (const row of quality) {
		const service = row.value('service');
		const indicator = row.value('indicator');
		if (service === undefined || indicator === undefined) continue;
		compare('quality', row.index, 'previous', { service, previous: row.value('previous'), now: row.value('actual') }, { indicator });
	}
	for (const row of unitCosts) {
		const service = row.value('service');
		if (service === undefined) continue;
		compare(
			'unitCosts',
			row.index,
			'previous',
			{ service, previous: row.value('previous'), now: row.value('unitCost') },
			{ measure: 'unit-cost' },
		);
	}
	for (const row of satisfaction) {
		const service = row.value('service');
		if (service === undefined || row.value('municipality') !== ALL_PARTNERS) continue;
		const figures = { service, previous: row.value('previousSatisfiedShare'), now: row.value('satisfiedShare') };
		compare('satisfaction', row.index, 'previousSatisfiedShare', figures, { measure: 'satisfied-share' });
	}
	return conflicts;
}

import type { Report } from '../../report/report.ts';
import type { Table } from '../../report/table.ts';
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

/** A figure of last period that the report has a place for, and what History says of it. */
interface PastFigure {
	readonly service: string;
	readonly section: SectionKey;
	readonly index: number;
	readonly key: string;
	readonly previous: number | undefined;
	readonly now: number | undefined;
	/** Rows of municipalities make it up. */
	readonly isSum: boolean;
	/** Its row in History, and what stands there. */
	readonly past: number;
	readonly value: number;
	/** Values of the periods before. */
	readonly others: readonly number[];
}

/** Each figure of last period against the last one in History, where that is of the period just before the report's. */
export function pastConflicts(report: Report, tolerance: number): PastConflict[] {
	return pastFigures(report, tolerance).flatMap(({ previous, now, value, others, isSum, ...figure }) => {
		if (previous === undefined || isNearRatio(previous, value, tolerance) || isNearRatio(value, previous, tolerance)) return [];
		const around = [...others.slice(-2), ...(now === undefined ? [] : [now])];
		const distance = (given: number) => around.reduce((sum, other) => sum + Math.abs(given - other), 0);
		// What stands in an older period was taken from the wrong line.
		const isOlder = others.includes(previous);
		const isPastWrong = isSum || (!isOlder && around.length > 0 && distance(value) > 1.2 * distance(previous));
		return [{ ...figure, previous, value, isPastWrong }];
	});
}

/** Figures of last period that are left blank though History has them. */
export function leftOutOfLastPeriod(report: Report, tolerance: number): Omit<PastFigure, 'previous'>[] {
	return pastFigures(report, tolerance).filter(({ previous, now }) => previous === undefined && now !== undefined);
}

function pastFigures(report: Report, tolerance: number): PastFigure[] {
	const current = currentPeriod(report);
	const before = current && periodBefore(current);
	const { history, services, quality, unitCosts, satisfaction } = report;
	const periods = history.values('period');
	const figures: PastFigure[] = [];
	const take = (figure: Omit<PastFigure, 'past' | 'value' | 'others'>, name: Parameters<typeof seriesOf>[2]) => {
		const series = seriesOf(report, figure.service, name);
		const last = series[series.length - 1];
		if (last?.value === undefined) return;
		const period = readPeriod(periods[last.index] ?? '');
		if (before ? comparePeriods(period, before) !== 0 : current !== undefined) return;
		const others = series.slice(0, -1).flatMap(({ value }) => (value === undefined ? [] : [value]));
		figures.push({ ...figure, past: last.index, value: last.value, others });
	};
	const unreadable = (table: Table, index: number, key: string) => table.row(index).isUnreadable(key as never);
	for (const service of servicesOf(report).values()) {
		const [total] = service.all;
		if (total === undefined || service.all.length > 1 || unreadable(services as Table, total, 'previous')) continue;
		const previous = services.values('previous');
		const parts = service.municipal.map((index) => previous[index]);
		const isWhole = parts.length > 0 && parts.every((part) => part !== undefined);
		const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
		const own = previous[total];
		// A total that its parts don't make is reported as such.
		const isSum = isWhole && own !== undefined && isNearRatio(sum, own, tolerance);
		if (isWhole && own !== undefined && !isSum) continue;
		take(
			{
				service: service.name,
				section: 'services',
				index: total,
				key: 'previous',
				previous: own,
				now: services.values('delivered')[total],
				isSum,
			},
			{ measure: 'volume' },
		);
	}
	for (const row of quality) {
		const [service, indicator] = [row.value('service'), row.value('indicator')];
		if (service === undefined || indicator === undefined || row.isUnreadable('previous')) continue;
		const [previous, now] = [row.value('previous'), row.value('actual')];
		take({ service, section: 'quality', index: row.index, key: 'previous', previous, now, isSum: false }, { indicator });
	}
	for (const row of unitCosts) {
		const service = row.value('service');
		if (service === undefined || row.isUnreadable('previous')) continue;
		const [previous, now] = [row.value('previous'), row.value('unitCost')];
		take({ service, section: 'unitCosts', index: row.index, key: 'previous', previous, now, isSum: false }, { measure: 'unit-cost' });
	}
	for (const row of satisfaction) {
		const service = row.value('service');
		if (service === undefined || row.value('municipality') !== ALL_PARTNERS || row.isUnreadable('previousSatisfiedShare')) continue;
		const [previous, now] = [row.value('previousSatisfiedShare'), row.value('satisfiedShare')];
		const figure = {
			service,
			section: 'satisfaction',
			index: row.index,
			key: 'previousSatisfiedShare',
			previous,
			now,
			isSum: false,
		} as const;
		take(figure, { measure: 'satisfied-share' });
	}
	return figures;
}

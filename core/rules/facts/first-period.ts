import type { Report } from '../../report/report.ts';
import type { Table } from '../../report/table.ts';
import type { SectionKey } from '../../sections/sections.ts';

/** Columns that tell of an earlier period. */
const earlier = [
	['services', 'previous'],
	['quality', 'previous'],
	['satisfaction', 'previousSatisfiedShare'],
	['budget', 'previous'],
	['unitCosts', 'previous'],
	['balances', 'previousClosing'],
	['balances', 'previousDebt'],
] as const;

/**
 * Whether nothing in the report tells of a period before it: the cooperation's first. What needs an earlier one is not asked of
 * it. Money at the start may be what the partners began with.
 */
export function isFirstPeriod(report: Report): boolean {
	return !tellsOfEarlierPeriod(report);
}

/** Whether the report itself speaks of an earlier period. */
export function tellsOfEarlierPeriod(report: Report): boolean {
	if (report.history.length > 0 || report.report.only.isFilled('lastEvaluationOn')) return true;
	return earlier.some(([section, key]) => isAnyFilled(report, section, key));
}

function isAnyFilled(report: Report, section: SectionKey, key: string): boolean {
	return (report[section] as Table).column(key as never).values.some((value) => value !== undefined && value !== 0);
}

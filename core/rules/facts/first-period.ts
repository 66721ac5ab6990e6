import type { Report } from '../../report/report.ts';
import type { Table } from '../../report/table.ts';

/** Columns that tell of an earlier period. */
const earlier = [
	['services', 'previous'],
	['quality', 'previous'],
	['satisfaction', 'previousSatisfiedShare'],
	['budget', 'previous'],
	['unitCosts', 'previous'],
	['balances', 'previousClosing'],
	['balances', 'previousDebt'],
	['balances', 'opening'],
] as const;

/** Whether nothing in the report tells of a period before it: the cooperation's first. What needs an earlier one is not asked of it. */
export function isFirstPeriod(report: Report): boolean {
	if (report.history.length > 0 || report.report.only.isFilled('lastEvaluationOn')) return false;
	return earlier.every(([section, key]) =>
		(report[section] as Table).column(key as never).values.every((value) => value === undefined || value === 0),
	);
}

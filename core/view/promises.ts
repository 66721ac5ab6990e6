import type { Check } from '../check.ts';
import type { MinutesIssue } from '../review/minutes.ts';
import { standOfIssue } from '../rules/facts/follow-up.ts';
import { toA1, toIsoDate } from '../workbook/index.ts';
import { harmless } from './harmless-text.ts';

/**
 * What was promised and is not done: open rows of the report's Issues, and notes of the committee that have no row there and whose
 * day, or period, has passed. Overdue ones first, the longest overdue before the others.
 */
export function promisesOf({ report, asOf, promised }: Check): MinutesIssue[] {
	const issues: MinutesIssue[] = [];
	for (const row of report.issues) {
		if (standOfIssue(row, asOf) !== 'open') continue;
		const due = row.value('dueOn');
		const { sheet, row: at, column } = row.at('issue');
		issues.push({
			id: harmless(String(row.value('id') ?? '')),
			issue: harmless(row.value('issue') ?? ''),
			measure: harmless(row.value('measure') ?? ''),
			owner: harmless(row.value('owner') ?? ''),
			due: due === undefined ? '' : toIsoDate(due),
			isOverdue: due !== undefined && due < asOf,
			cell: { sheet, a1: toA1({ row: at, column }) },
		});
	}
	for (const { content, response } of promised) {
		const { kind, text, owner, due } = content.current.value;
		const isMeasure = kind === 'measure' || kind === 'assessment';
		issues.push({
			id: '',
			issue: isMeasure ? '' : harmless(text),
			measure: harmless(isMeasure ? text : (response?.current.value.response ?? '')),
			owner: harmless(owner ?? ''),
			due: due ?? '',
			isOverdue: true,
		});
	}
	const rank = ({ due, isOverdue }: MinutesIssue) => `${isOverdue ? 0 : 1} ${due || '9'}`;
	return issues.sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
}

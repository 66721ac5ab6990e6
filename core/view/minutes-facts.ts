import type { Check } from '../check.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import type { MinutesIssue, MinutesReport } from '../review/minutes.ts';
import { standOfIssue } from '../rules/facts/follow-up.ts';
import { meetingsOf } from '../rules/facts/meetings.ts';
import { toA1, toIsoDate } from '../workbook/index.ts';
import { harmless } from './harmless-text.ts';
import { viewScores } from './view-check.ts';
import { viewFacts } from './view-facts.ts';

/** What minutes and an agenda take from a report: whose it is, how it stands, and what was promised and is not done. */
export function minutesFacts(check: Check, catalogue: Catalogue): MinutesReport {
	const { entity, period } = viewFacts(check, catalogue);
	const { verdict, quality, results } = viewScores(check, catalogue);
	const last = meetingsOf(check.report, check.asOf).held.at(-1);
	return {
		entity,
		period,
		chair: harmless(String(last?.row.value('chairedBy') ?? '')),
		verdict: verdict.says,
		scores: [
			[quality.label, quality.text],
			[results.label, results.text],
		],
		issues: issuesOf(check),
	};
}

/** Overdue ones first, the longest overdue before the others. */
function issuesOf({ report, asOf }: Check): MinutesIssue[] {
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
	const rank = ({ due, isOverdue }: MinutesIssue) => `${isOverdue ? 0 : 1} ${due || '9'}`;
	return issues.sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
}

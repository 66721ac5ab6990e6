import type { Report } from '../report/report.ts';
import type { Table } from '../report/table.ts';
import { type ExplanationView, judgedExplanations } from '../review/judged-explanations.ts';
import { explanationKey, type JudgedExplanation } from '../review/review-event.ts';
import type { ReviewState } from '../review/review-state.ts';
import type { Finding } from '../rule/finding.ts';
import type { Judgement } from '../rule/reopen-findings.ts';
import { columnsOf, sections } from '../sections/sections.ts';
import { rowOfPlace } from './row-of-place.ts';

/** The reason that staff gave for a finding, named so that a member's judgement finds it again: a changed reason is another one. */
export function explanationOf({ rule, explanation }: Pick<Finding, 'rule' | 'explanation'>, report: Report): JudgedExplanation | undefined {
	const section = explanation?.at.section;
	if (!explanation || explanation.text === undefined || !section) return undefined;
	const index = rowOfPlace(report, explanation.at);
	const keys = sections[section].kind === 'form' ? [] : columnsOf(section).filter(([, column]) => column.isKey);
	const row = index < 0 ? '' : keys.map(([key]) => String((report[section] as Table).values(key as never)[index] ?? '')).join(', ');
	return { rule, section, row, text: explanation.text };
}

/**
 * What the committee thinks of each reason: accepted where a member accepts it and none contests it, contested where one does.
 * `said` beside the reviews.
 */
export function judgementsOf(
	reviews: ReviewState | undefined,
	said: readonly ExplanationView[] = [],
): (finding: Finding, report: Report) => Judgement {
	const views = reviews ? [...judgedExplanations(reviews), ...said] : said;
	if (views.length === 0) return () => undefined;
	const judgements = new Map<string, Judgement>();
	for (const view of views) {
		const key = explanationKey(view);
		const isContested = judgements.get(key) === 'contested' || view.said.some(({ judgement }) => judgement === 'contest');
		if (view.said.length > 0) judgements.set(key, isContested ? 'contested' : 'accepted');
	}
	return (finding, report) => {
		const explanation = finding.explanation?.text === undefined ? undefined : explanationOf(finding, report);
		return explanation && judgements.get(explanationKey(explanation));
	};
}

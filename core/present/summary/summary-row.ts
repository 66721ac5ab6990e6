import type { Check } from '../../check.ts';
import type { Catalogue } from '../../locales/catalogue.ts';
import type { Band } from '../../score/bands.ts';
import { type FindingFilter, passesFilter } from '../finding-filter.ts';
import { countSeverities } from '../group-findings.ts';
import { harmless } from '../harmless-text.ts';
import { entityName, periodText, viewScore } from '../present-check.ts';
import type { ScoreView, SeverityCounts } from '../presentation.ts';

/** One report among many: plain data, so that a worker can hand it over. */
export interface SummaryRow {
	readonly file: string;
	readonly entity: string;
	readonly period: string;
	/** Serial date by which periods of one cooperation are put in order. */
	readonly periodStart: number;
	readonly quality: ScoreView;
	readonly process: ScoreView;
	readonly targets: { readonly [B in Band | 'total']: number };
	readonly counts: SeverityCounts;
}

/** A file that gave no report, and why. */
export interface UnreadableFile {
	readonly file: string;
	readonly error: string;
}

export function summaryRow(file: string, check: Check, catalogue: Catalogue, filter: FindingFilter = {}): SummaryRow {
	const { targets, overall, process } = check.scorecard;
	const count = (band: Band) => targets.filter((target) => target.band === band).length;
	return {
		file: harmless(file),
		entity: entityName(check, catalogue),
		period: periodText(check, catalogue),
		periodStart: check.period.start ?? 0,
		quality: viewScore(overall, catalogue),
		process: viewScore(process, catalogue),
		targets: { green: count('green'), amber: count('amber'), red: count('red'), total: targets.length },
		counts: countSeverities(check.findings.filter((finding) => passesFilter(finding, filter))),
	};
}

/** By the cooperation's name, then period, then file. */
export function sortSummary(rows: readonly SummaryRow[]): SummaryRow[] {
	return [...rows].sort(
		(one, other) => compare(one.entity, other.entity) || one.periodStart - other.periodStart || compare(one.file, other.file),
	);
}

/** Without a locale: the same order on every machine. */
function compare(one: string, other: string): number {
	const [first, second] = [one.toLowerCase(), other.toLowerCase()];
	return first < second ? -1 : first > second ? 1 : 0;
}

import type { Check } from '../../check.ts';
import type { Catalogue } from '../../locales/catalogue.ts';
import type { FindingFilter } from '../../view/finding-filter.ts';
import type { CheckView } from '../../view/schema.ts';
import { viewCheck } from '../../view/view-check.ts';

/** One report among many: plain data, so that a worker can hand it over. */
export interface SummaryRow extends Pick<CheckView, 'file' | 'entity' | 'period' | 'verdict' | 'quality' | 'oversight' | 'counts'> {
	/** Serial date by which periods of one cooperation are put in order. */
	readonly periodStart: number;
	/** `12/17`. */
	readonly results: string;
}

/** A file that gave no report, and why. */
export interface UnreadableFile {
	readonly file: string;
	readonly error: string;
}

export function summaryRow(name: string, check: Check, catalogue: Catalogue, filter: FindingFilter = {}): SummaryRow {
	const { file, entity, period, verdict, quality, oversight, counts, results } = viewCheck(check, catalogue, {
		file: name,
		filter,
		most: 0,
	});
	return { file, entity, period, verdict, quality, oversight, counts, results: results.text, periodStart: check.period.start ?? 0 };
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

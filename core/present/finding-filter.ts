import type { SectionKey } from '../report/sections.ts';
import type { Finding } from '../rule/finding.ts';
import type { Severity } from '../rule/rule.ts';

/** What of the findings is shown; scores are never filtered. */
export interface FindingFilter {
	readonly sections?: readonly SectionKey[] | undefined;
	/** The least severe that is shown. */
	readonly severity?: Severity | undefined;
}

export const severityRanks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export function passesFilter(finding: Finding, filter: FindingFilter): boolean {
	if (filter.severity && severityRanks[finding.severity] > severityRanks[filter.severity]) return false;
	if (!filter.sections) return true;
	return finding.places.some(({ section }) => section !== undefined && filter.sections?.includes(section));
}

import type { Finding } from '../rule/finding.ts';
import type { Severity } from '../rule/rule.ts';
import type { SectionKey } from '../sections/sections.ts';

/** What of the findings is shown; scores are never filtered. */
export interface FindingFilter {
	readonly sections?: readonly SectionKey[] | undefined;
	/** The least severe that is shown. */
	readonly severity?: Severity | undefined;
	/** Only findings of this sheet. */
	readonly sheet?: string | undefined;
}

export const severityRanks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export function passesFilter(finding: Finding, { sections, severity, sheet }: FindingFilter): boolean {
	if (severity && severityRanks[finding.severity] > severityRanks[severity]) return false;
	if (sheet !== undefined && finding.places[0]?.sheet !== sheet) return false;
	return !sections || finding.places.some(({ section }) => section !== undefined && sections.includes(section));
}

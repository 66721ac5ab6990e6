import type { CheckView, FindingView } from '../view/schema.ts';

/** Which findings a person wants to see; everything where nothing is chosen. */
export interface Filters {
	readonly kind: FindingView['kind'] | '';
	readonly topic: string;
	/** A municipality: only what concerns it. */
	readonly mine: string;
}

export const noFilters: Filters = { kind: '', topic: '', mine: '' };

export function filterFindings(findings: readonly FindingView[], filters: Filters): FindingView[] {
	return findings.filter(
		(finding) =>
			(filters.kind === '' || finding.kind === filters.kind) &&
			(filters.topic === '' || finding.topic === filters.topic) &&
			(filters.mine === '' || finding.municipality === filters.mine),
	);
}

/** Topics in which something was found, for the filter. */
export function topicsFound(view: CheckView): string[] {
	return [...new Set(view.findings.map(({ topic }) => topic))];
}

import type { Finding } from '../rule/finding.ts';
import type { Place } from '../sections/place.ts';
import { columnsOf } from '../sections/sections.ts';

/**
 * What a finding is to the people who read it. What is only missing is to be filled in and never called wrong; a warning
 * is a question that staff may answer; advice costs nothing.
 */
export const findingKinds = ['wrong', 'to-fill-in', 'question', 'advice', 'explained'] as const;
export type FindingKind = (typeof findingKinds)[number];

export function kindOf({ outcome, severity, places: [first] }: Pick<Finding, 'outcome' | 'severity' | 'places'>): FindingKind {
	if (outcome === 'pass') return 'explained';
	if (severity === 'info' || outcome === 'review') return 'advice';
	if (outcome === 'missing' && (severity === 'error' || isRequired(first))) return 'to-fill-in';
	return severity === 'warning' ? 'question' : 'wrong';
}

/** Whether every row must have a value there, whatever the rule that asks for it weighs. */
function isRequired(place: Place | undefined): boolean {
	if (!place?.section || place.field === undefined) return false;
	return columnsOf(place.section).some(([key, column]) => key === place.field && column.required !== undefined);
}

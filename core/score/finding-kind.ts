import type { Finding } from '../rule/finding.ts';

/**
 * What a finding is to the people who read it. What is only missing is to be filled in and never called wrong; a warning
 * is a question that staff may answer; advice costs nothing.
 */
export const findingKinds = ['wrong', 'to-fill-in', 'question', 'advice', 'explained'] as const;
export type FindingKind = (typeof findingKinds)[number];

export function kindOf({ outcome, severity }: Pick<Finding, 'outcome' | 'severity'>): FindingKind {
	if (outcome === 'pass') return 'explained';
	if (severity === 'info' || outcome === 'review') return 'advice';
	if (severity === 'warning') return 'question';
	return outcome === 'missing' ? 'to-fill-in' : 'wrong';
}

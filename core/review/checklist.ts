import type { Outcome, Severity } from '../rule/rule.ts';
import type { SourceKey } from '../rule/sources.ts';
import type { Place } from '../sections/place.ts';
import { sections, type Topic } from '../sections/sections.ts';

/** One duty of the manual that a member judges. Its question stands in the words of each language. */
export interface ChecklistItem {
	readonly id: string;
	readonly source: Extract<SourceKey, 'S12'>;
	/** Rules of this topic are its evidence, and findings of structure in its sections. */
	readonly topic?: Topic;
	readonly rules?: readonly string[];
	/** The manual says that partners `can` or `may`: it is asked only where the cooperation has such a thing. */
	readonly isOptional?: true;
}

export const checklist = [
	{ id: 'services-covered', source: 'S12', topic: 'services' },
	{ id: 'quality-covered', source: 'S12', topic: 'quality' },
	{ id: 'satisfaction-covered', source: 'S12', topic: 'satisfaction' },
	{ id: 'finance-covered', source: 'S12', topic: 'finance' },
	{ id: 'progress-followed', source: 'S12', topic: 'progress' },
	{ id: 'issues-identified', source: 'S12', rules: ['follow-up/issue-without-measure'] },
	{ id: 'issues-addressed', source: 'S12', rules: ['follow-up/action-overdue', 'progress/overdue-activity-unexplained'] },
	{ id: 'measures-proposed', source: 'S12', rules: ['follow-up/issue-without-measure', 'follow-up/action-incomplete'] },
	{
		id: 'committee-independent',
		source: 'S12',
		rules: ['governance/member-manages-cooperation', 'governance/no-task-force-member'],
		isOptional: true,
	},
	{ id: 'partners-represented', source: 'S12', rules: ['governance/partner-without-member'], isOptional: true },
	{ id: 'chair-rotates', source: 'S12', rules: ['governance/chair-not-rotated'], isOptional: true },
	{ id: 'meets-regularly', source: 'S12', rules: ['governance/meeting-gap', 'governance/decision-without-quorum'], isOptional: true },
	{
		id: 'focal-points-independent',
		source: 'S12',
		rules: ['governance/focal-point-missing', 'governance/focal-point-not-independent'],
		isOptional: true,
	},
	{
		id: 'assessments-followed-up',
		source: 'S12',
		rules: ['follow-up/assessment-without-corrective-action', 'follow-up/assessor-not-independent', 'follow-up/evaluation-overdue'],
	},
	{ id: 'sent-to-mayors-and-councils', source: 'S12', rules: ['submission/not-sent', 'submission/sent-late', 'submission/not-presented'] },
] as const satisfies readonly ChecklistItem[];

export type ChecklistItemId = (typeof checklist)[number]['id'];

export const answers = ['yes', 'partly', 'no', 'not-applicable'] as const;
export type Answer = (typeof answers)[number];

/** What the checklist needs of a rule's result; what the runner gives holds more. */
export interface EvidenceResult {
	readonly rule: string;
	readonly outcome: Outcome;
	readonly findings: readonly EvidenceFinding[];
}

export interface EvidenceFinding {
	readonly severity: Severity;
	readonly places: readonly Place[];
}

export interface Evidence<Result extends EvidenceResult = EvidenceResult> {
	readonly item: ChecklistItemId;
	/**
	 * `found`: the checks have something to show; `nothing-found`: they looked and found nothing; `not-applicable`: nothing
	 * that they speak of; `not-checked`: no rule ran, or one broke. None of them is an answer.
	 */
	readonly standing: 'found' | 'nothing-found' | 'not-applicable' | 'not-checked';
	readonly results: readonly Result[];
	readonly findings: readonly Result['findings'][number][];
	readonly counts: Readonly<Record<Severity, number>>;
	/** Results that only a person can decide. */
	readonly toDecide: number;
}

/** What the rules found that a member should see before answering; never an answer by itself. */
export function evidenceFor<Result extends EvidenceResult>(
	item: ChecklistItem & { readonly id: ChecklistItemId },
	results: readonly Result[],
): Evidence<Result> {
	const own = results.filter(({ rule }) => rule.startsWith(`${item.topic}/`) || item.rules?.includes(rule));
	const structure = results.filter(
		({ rule, findings }) => rule.startsWith('structure/') && findings.some((finding) => concerns(finding, item.topic)),
	);
	const findings = [
		...own.flatMap((result) => result.findings),
		...structure.flatMap((result) => result.findings.filter((finding) => concerns(finding, item.topic))),
	] as Result['findings'][number][];
	const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
	return {
		item: item.id,
		standing: standingOf(own, findings.length),
		results: [...own, ...structure],
		findings,
		counts: { error: count('error'), warning: count('warning'), info: count('info') },
		toDecide: own.filter(({ outcome }) => outcome === 'review').length,
	};
}

function standingOf(results: readonly EvidenceResult[], findings: number): Evidence['standing'] {
	if (findings > 0) return 'found';
	if (results.length === 0 || results.some(({ outcome }) => outcome === 'broken')) return 'not-checked';
	return results.every(({ outcome }) => outcome === 'not-applicable') ? 'not-applicable' : 'nothing-found';
}

function concerns({ places }: EvidenceFinding, topic: Topic | undefined): boolean {
	return topic !== undefined && places.some(({ section }) => section !== undefined && sections[section].topic === topic);
}

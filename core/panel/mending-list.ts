import type { CheckView, FindingView } from '../view/schema.ts';

/** Findings of one rule, the first in the order of the sheets. */
export interface RuleGroup {
	readonly rule: string;
	readonly title: string;
	/** What mending all of them gives back, ready for reading; empty where that is nothing. */
	readonly points: string;
	readonly findings: readonly FindingView[];
}

/** What is of one kind: errors first, then what is left to fill in, what is asked, and advice. */
export interface ListPart {
	readonly kind: PartKind;
	readonly count: number;
	readonly groups: readonly RuleGroup[];
}

const KINDS = ['wrong', 'to-fill-in', 'question', 'advice'] as const satisfies readonly FindingView['kind'][];
export type PartKind = (typeof KINDS)[number];

/**
 * The one list of what to mend: by kind, and within a kind by what mending gives back. `gains` are points by rule; where a
 * rule is mended in part, those of the first check keep the list as it stood.
 */
export function orderFindings(view: CheckView, findings: readonly FindingView[], gains: ReadonlyMap<string, number>): ListPart[] {
	const points = new Map(view.fixes.map((fix) => [fix.rule, fix.points]));
	return KINDS.flatMap((kind) => {
		const ofKind = findings.filter((finding) => finding.kind === kind);
		if (ofKind.length === 0) return [];
		const byRule = new Map<string, FindingView[]>();
		for (const finding of ofKind) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
		const groups = [...byRule]
			.map(([rule, found]) => ({ rule, title: view.rules[rule]?.title ?? rule, points: points.get(rule) ?? '', findings: found }))
			.sort((one, other) => (gains.get(other.rule) ?? 0) - (gains.get(one.rule) ?? 0));
		return [{ kind, count: ofKind.length, groups }];
	});
}

/** Points by rule, as a view promises them. */
export function gainsOf(view: CheckView): Map<string, number> {
	return new Map(view.fixes.map(({ rule, gain }) => [rule, gain]));
}

/** The findings as they come, one after another. */
export function inOrder(parts: readonly ListPart[]): FindingView[] {
	return parts.flatMap(({ groups }) => groups.flatMap(({ findings }) => findings));
}

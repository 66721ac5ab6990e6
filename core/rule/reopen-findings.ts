import { foldName } from '../workbook/index.ts';
import type { Finding, RuleResult } from './finding.ts';

/** One text for more findings of a rule than this is a stamp: it explains none of them until the committee says that it does. */
const MOST_WITH_ONE_TEXT = 3;

export type Judgement = 'accepted' | 'contested' | undefined;

/** Findings that an explanation cleared come back where the committee contests it, or where the same words stand at many of them. */
export function reopenFindings(results: readonly RuleResult[], judgementOf: (finding: Finding) => Judgement): readonly RuleResult[] {
	if (!results.some(({ findings }) => findings.some(isCleared))) return results;
	return results.map((result) => {
		const cleared = result.findings.filter(isCleared);
		if (cleared.length === 0) return result;
		const counts = new Map<string, number>();
		for (const finding of cleared) counts.set(textOf(finding), (counts.get(textOf(finding)) ?? 0) + 1);
		const isOpen = (finding: Finding) => {
			const judgement = judgementOf(finding);
			return judgement === 'contested' || (judgement === undefined && (counts.get(textOf(finding)) ?? 0) > MOST_WITH_ONE_TEXT);
		};
		const findings = result.findings.map((finding) =>
			finding.cleared && isOpen(finding) ? { ...finding, outcome: finding.cleared } : finding,
		);
		return { ...result, findings, outcome: outcomeOf(findings, result.outcome) };
	});
}

function isCleared({ outcome, cleared }: Finding): boolean {
	return outcome === 'pass' && cleared !== undefined;
}

function textOf({ explanation }: Finding): string {
	return foldName(explanation?.text ?? '');
}

function outcomeOf(findings: readonly Finding[], before: RuleResult['outcome']): RuleResult['outcome'] {
	for (const outcome of ['fail', 'missing', 'review'] as const) if (findings.some((finding) => finding.outcome === outcome)) return outcome;
	return before;
}

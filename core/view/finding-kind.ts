import type { Catalogue } from '../locales/catalogue.ts';
import { fill } from '../locales/fill.ts';
import { formatNumber } from '../locales/format.ts';
import { pluralOf } from '../locales/plurals.ts';
import type { Finding } from '../rule/finding.ts';
import type { Severity } from '../rule/rule.ts';
import { type FindingKind, findingKinds, kindOf } from '../score/finding-kind.ts';
import type { CheckView, FindingCounts } from './schema.ts';

/** The worst first. */
export const kindRanks = Object.fromEntries(findingKinds.map((kind, rank) => [kind, rank])) as Readonly<Record<FindingKind, number>>;

/** What a severity means to people. */
export const kindOfSeverity = { error: 'wrong', warning: 'question', info: 'advice' } as const satisfies Readonly<
	Record<Severity, FindingKind>
>;

export function noCounts(): Record<FindingKind, number> {
	return { wrong: 0, 'to-fill-in': 0, question: 0, advice: 0, explained: 0 };
}

export function countKinds(findings: readonly Finding[]): FindingCounts {
	const counts = noCounts();
	for (const finding of findings) counts[kindOf(finding)]++;
	return counts;
}

/** `3 errors`, `1 warning`, a kind each, without those that there are none of. */
export function wordKinds(counts: FindingCounts, { words, formats, language }: Catalogue): CheckView['kinds'] {
	return findingKinds
		.filter((kind) => counts[kind] > 0)
		.map((kind) => {
			const count = counts[kind];
			const says = fill(pluralOf(words.kinds[kind].count, count, language), { count: formatNumber(count, formats) });
			return { kind, count, name: words.kinds[kind].many, says };
		});
}

/** `3 errors · 1 warning`. */
export function countsText(counts: FindingCounts, catalogue: Catalogue): string {
	return wordKinds(counts, catalogue)
		.map(({ says }) => says)
		.join(' · ');
}

import type { Catalogue } from '../locales/catalogue.ts';
import type { Finding } from '../rule/finding.ts';
import type { FindingKind } from '../score/finding-kind.ts';
import { kindOf } from '../score/finding-kind.ts';
import type { SectionKey } from '../sections/sections.ts';
import { countsText, kindRanks, noCounts } from './finding-kind.ts';
import { harmless } from './harmless-text.ts';
import type { FindingView, GroupView, RuleGroupView } from './schema.ts';
import { cappedText } from './score-text.ts';

export interface KeptFindings {
	/** Those that are shown, in the order of the sheets. */
	readonly kept: readonly Finding[];
	readonly groups: readonly Group[];
}

interface Group {
	readonly sheet: string;
	readonly section: SectionKey | undefined;
	readonly counts: Record<FindingKind, number>;
	readonly rules: Map<string, { total: number; worst: FindingKind; items: number[] }>;
}

/**
 * Parts findings by section and sheet in the order of the workbook, within them by rule, and keeps so many: of each rule of a
 * group the first, of all the worst.
 */
export function partFindings(findings: readonly Finding[], mostOfRule: number, most: number): KeptFindings {
	const groups = new Map<string, Group>();
	const candidates: { readonly finding: Finding; readonly entry: { readonly items: number[] } }[] = [];
	for (const finding of findings) {
		const [place] = finding.places;
		const sheet = place?.sheet ?? '';
		const key = `${sheet}\u0000${place?.section ?? ''}`;
		const group: Group = groups.get(key) ?? { sheet, section: place?.section, counts: noCounts(), rules: new Map() };
		groups.set(key, group);
		const kind = kindOf(finding);
		group.counts[kind]++;
		const entry = group.rules.get(finding.rule) ?? { total: 0, worst: kind, items: [] };
		group.rules.set(finding.rule, entry);
		if (kindRanks[kind] < kindRanks[entry.worst]) entry.worst = kind;
		if (entry.total++ < mostOfRule) candidates.push({ finding, entry });
	}
	const isKept = keepWorst(
		candidates.map(({ finding }) => finding),
		most,
	);
	const kept: Finding[] = [];
	for (const { finding, entry } of candidates) {
		if (!isKept(finding)) continue;
		entry.items.push(kept.length);
		kept.push(finding);
	}
	return { kept, groups: [...groups.values()] };
}

function keepWorst(findings: readonly Finding[], most: number): (finding: Finding) => boolean {
	if (findings.length <= most) return () => true;
	const rank = (finding: Finding) => kindRanks[kindOf(finding)];
	const kept = new Set([...findings].sort((one, other) => rank(one) - rank(other)).slice(0, most));
	return (finding) => kept.has(finding);
}

/** The groups in words, the worst rules of each first; `views` are those of the findings that were kept. */
export function viewGroups(groups: readonly Group[], views: readonly FindingView[], catalogue: Catalogue): GroupView[] {
	const { sections, words } = catalogue;
	return groups.map(({ sheet, section, counts, rules }) => {
		const name = sheet === '' ? words.findings.wholeWorkbook : harmless(sheet);
		const heading = sheet !== '' && section ? sections[section].name : name;
		return {
			section: section ?? null,
			heading,
			sheet: heading === name ? '' : name,
			counts,
			says: countsText(counts, catalogue),
			rules: [...rules]
				.sort(([, one], [, other]) => kindRanks[one.worst] - kindRanks[other.worst])
				.map(([rule, { total, worst, items }]): RuleGroupView => {
					const fixes = new Set(items.map((index) => views[index]?.fix ?? ''));
					return {
						rule,
						kind: worst,
						says: words.kinds[worst].one,
						fix: fixes.size === 1 ? ([...fixes][0] ?? '') : '',
						items,
						total,
						capped: total > items.length ? cappedText(items.length, total, catalogue) : '',
					};
				}),
		};
	});
}

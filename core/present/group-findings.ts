import type { Catalogue } from '../locales/catalogue.ts';
import { describeFinding } from '../locales/describe.ts';
import { formatNumber } from '../locales/format.ts';
import type { Finding } from '../rule/finding.ts';
import type { Place, Severity, Suggestion } from '../rule/rule.ts';
import { isCellError, quoteSheetName, toA1 } from '../workbook/index.ts';
import { severityRanks } from './finding-filter.ts';
import { harmless } from './harmless-text.ts';
import type { CellsView, GroupView, ItemView, RuleGroupView, SeverityCounts } from './presentation.ts';
import { fill } from './score-text.ts';

/** Cells named of one fix, deduction or finding; the rest is a number. */
const MOST_CELLS = 6;

export interface GroupOptions {
	readonly catalogue: Catalogue;
	readonly currency: string | undefined;
	/** The most findings of one rule shown in one section. */
	readonly most: number;
}

interface Group {
	readonly sheet: string;
	readonly heading: string;
	readonly findings: Map<string, Finding[]>;
	readonly counts: Record<Severity, number>;
}

/** Findings by section and sheet in the order of the workbook, within them by rule, the worst first. */
export function groupFindings(findings: readonly Finding[], options: GroupOptions): GroupView[] {
	const { catalogue } = options;
	const groups = new Map<string, Group>();
	for (const finding of findings) {
		const [place] = finding.places;
		const sheet = place?.sheet ?? '';
		const key = `${sheet}\u0000${place?.section ?? ''}`;
		let group = groups.get(key);
		if (!group) {
			const name = sheet === '' ? undefined : place?.section ? catalogue.sections[place.section].name : harmless(sheet);
			group = {
				sheet,
				heading: name ?? catalogue.words.findings.wholeWorkbook,
				findings: new Map(),
				counts: { error: 0, warning: 0, info: 0 },
			};
			groups.set(key, group);
		}
		group.counts[finding.severity]++;
		const same = group.findings.get(finding.rule);
		if (same) same.push(finding);
		else group.findings.set(finding.rule, [finding]);
	}
	return [...groups.values()].map((group) => ({
		heading: group.heading,
		sheet: group.sheet === '' || group.sheet === group.heading ? undefined : harmless(group.sheet),
		counts: group.counts,
		rules: [...group.findings.values()]
			.map((same) => groupRule(same, group.sheet, options))
			.sort((one, other) => severityRanks[one.severity] - severityRanks[other.severity]),
	}));
}

export function countSeverities(findings: readonly Finding[]): SeverityCounts {
	const counts = { error: 0, warning: 0, info: 0 };
	for (const { severity } of findings) counts[severity]++;
	return counts;
}

function groupRule(findings: readonly Finding[], sheet: string, options: GroupOptions): RuleGroupView {
	const first = findings[0] as Finding;
	const { title, why, sources } = describeFinding(first, options.catalogue, options.currency);
	const items = findings.slice(0, options.most).map((finding) => viewItem(finding, sheet, options));
	const isOneFix = items.every(({ fix }) => fix === items[0]?.fix);
	const severity = findings.reduce<Severity>(
		(worst, finding) => (severityRanks[finding.severity] < severityRanks[worst] ? finding.severity : worst),
		first.severity,
	);
	return {
		rule: first.rule,
		title,
		severity,
		why,
		sources,
		fix: isOneFix ? items[0]?.fix : undefined,
		items,
		total: findings.length,
	};
}

function viewItem(finding: Finding, sheet: string, { catalogue, currency }: GroupOptions): ItemView {
	const { message, fix } = describeFinding(finding, catalogue, currency);
	const [place, ...others] = finding.places;
	return {
		severity: finding.severity,
		outcome: finding.outcome,
		cell: place ? cellWithin(place, sheet) : '',
		others: viewCells(others, sheet),
		message: harmless(message),
		fix: harmless(fix),
		suggestions: finding.suggestions.slice(0, 3).map((suggestion) => suggestionText(suggestion, sheet, catalogue)),
		explanation: finding.explanation?.text === undefined ? undefined : harmless(finding.explanation.text),
	};
}

/** `Budget!C4`; within its own sheet `C4`. */
export function cellWithin(place: Place, sheet?: string): string {
	if (place.sheet === '') return '';
	return place.sheet === sheet ? toA1(place) : `${harmless(quoteSheetName(place.sheet), 60)}!${toA1(place)}`;
}

export function viewCells(places: readonly Place[], sheet?: string): CellsView {
	const shown: string[] = [];
	for (const place of places) {
		if (shown.length >= MOST_CELLS) break;
		const cell = cellWithin(place, sheet);
		if (cell !== '' && !shown.includes(cell)) shown.push(cell);
	}
	return { shown, total: shown.length < MOST_CELLS ? shown.length : places.length };
}

function suggestionText({ place, value }: Suggestion, sheet: string, catalogue: Catalogue): string {
	const shown =
		typeof value === 'number'
			? formatNumber(value, catalogue.formats, 6)
			: typeof value === 'boolean'
				? catalogue[value ? 'yes' : 'no'][0]
				: isCellError(value)
					? value.error
					: (value ?? '');
	return fill(catalogue.words.findings.suggestion, { cell: cellWithin(place, sheet), value: harmless(shown, 120) });
}

import type { Check } from '../check.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { wordsOfRule } from '../locales/describe.ts';
import type { Finding } from '../rule/finding.ts';
import { type FindingFilter, passesFilter } from './finding-filter.ts';
import { countKinds, countsText, wordKinds } from './finding-kind.ts';
import { harmless } from './harmless-text.ts';
import type { CheckView, ScoresView } from './schema.ts';
import { viewFacts } from './view-facts.ts';
import { viewFindings, viewRules } from './view-findings.ts';
import { viewFixes } from './view-fixes.ts';
import { partFindings, viewGroups } from './view-groups.ts';
import { viewReading } from './view-reading.ts';
import { viewResults } from './view-results.ts';
import { viewDeductions, viewOversight, viewQuality, viewTopics } from './view-scores.ts';
import { viewJudged, viewSections } from './view-sections.ts';
import { viewThresholdNote, viewThresholds } from './view-thresholds.ts';
import { viewVerdict } from './view-verdict.ts';

export interface ViewOptions {
	/** The file's name. */
	readonly file?: string | undefined;
	readonly filter?: FindingFilter | undefined;
	/** The most findings of one rule in one section; all where left out. */
	readonly mostOfRule?: number | undefined;
	/** The most findings of all, the worst; all where left out. */
	readonly most?: number | undefined;
}

/** More findings than anybody reads in a narrow panel. */
export const MOST_IN_PANEL = 1000;

/**
 * A check in the words of a catalogue, once for every output: text, pages, panels, sheets and mails only lay it out. The same
 * check, catalogue and options give the same view.
 */
export function viewCheck(check: Check, catalogue: Catalogue, options: ViewOptions = {}): CheckView {
	const { mostOfRule = Number.POSITIVE_INFINITY, most = Number.POSITIVE_INFINITY } = options;
	const isShown = (finding: Finding) => passesFilter(finding, options.filter ?? {});
	const shown = check.findings.filter(isShown);
	const explained = check.explained.filter(isShown);
	const counts = countKinds([...shown, ...explained]);
	const found = partFindings(shown, mostOfRule, most);
	const cleared = partFindings(explained, mostOfRule, most);
	const findings = viewFindings(found.kept, check, catalogue);
	const clearedViews = viewFindings(cleared.kept, check, catalogue);
	return {
		...viewFacts(check, catalogue),
		file: options.file === undefined ? '' : harmless(options.file),
		...viewScores(check, catalogue),
		topics: viewTopics(check, catalogue),
		deductions: check.standing.verdict.kind === 'unfinished' ? [] : viewDeductions(check.standing.deductions, catalogue),
		sections: viewSections(check, catalogue),
		fixes: viewFixes(check, shown, catalogue),
		fixFirstHelp: catalogue.words.scorecard.fixFirstHelp,
		counts,
		says: shown.length + explained.length === 0 ? catalogue.words.findings.none : countsText(counts, catalogue),
		kinds: wordKinds(counts, catalogue),
		rules: viewRules([...found.kept, ...cleared.kept], catalogue),
		findings,
		groups: viewGroups(found.groups, findings, catalogue),
		explained: clearedViews,
		explainedGroups: viewGroups(cleared.groups, clearedViews, catalogue),
		judged: viewJudged(check, catalogue),
		reading: viewReading(check, catalogue),
		topicNames: { ...catalogue.topics },
		municipalities: [
			...new Set(check.report.partners.values('municipality').flatMap((name) => (name === undefined ? [] : [harmless(name)]))),
		],
		broken: check.results.flatMap(({ rule, outcome, error }) =>
			outcome === 'broken' ? [{ rule, title: wordsOfRule(rule, catalogue)?.title ?? rule, error: harmless(error ?? '', 200) }] : [],
		),
		missingSections: check.sections.demandedMissing.map((section) => catalogue.sections[section].name),
		thresholds: viewThresholds(check, catalogue),
		thresholdNote: viewThresholdNote(check, catalogue),
	};
}

/** The verdict, both dials and the third figure alone. */
export function viewScores(check: Check, catalogue: Catalogue): ScoresView {
	return {
		verdict: viewVerdict(check, catalogue),
		quality: viewQuality(check, catalogue),
		results: viewResults(check, catalogue),
		oversight: viewOversight(check, catalogue),
	};
}

import type { Check } from '../../check.ts';
import type { Catalogue } from '../../locales/catalogue.ts';
import { describeFinding, wordsOfRule } from '../../locales/describe.ts';
import { type DemandedTopic, demandedTopics } from '../../report/sections.ts';
import type { Finding, RuleResult } from '../../rule/finding.ts';
import type { Severity } from '../../rule/rule.ts';
import { RULE_SET_VERSION, rules } from '../../rules/index.ts';
import type { Band } from '../../score/bands.ts';
import { toA1, toIsoDate, toQualifiedA1 } from '../../workbook/index.ts';
import { type FindingFilter, passesFilter } from '../finding-filter.ts';
import { oneDecimal } from '../score-text.ts';

/** What a program is handed: issue 2's JSON, described by `schema.ts`. Scores and points have one decimal. */
export interface CheckDocument {
	/** Of the rule set: scores of different versions should not be compared. */
	readonly version: string;
	/** `2020-06-30`. */
	readonly asOf: string;
	readonly files: readonly FileDocument[];
}

export interface FileDocument {
	readonly file: string;
	readonly entity: string | null;
	readonly period: { readonly start: string | null; readonly end: string | null };
	readonly quality: {
		readonly overall: number | null;
		readonly band: Band | null;
		readonly process: number | null;
		readonly topics: {
			readonly [T in DemandedTopic]: { readonly score: number | null; readonly band: Band | null; readonly coverage: number };
		};
	} | null;
	readonly results: { readonly green: number; readonly amber: number; readonly red: number } | null;
	readonly findings: readonly FindingDocument[];
	readonly fixFirst: readonly { readonly rule: string; readonly points: number; readonly cells: readonly string[] }[];
	/** Why the file could not be read or is no report. */
	readonly error?: string;
}

export interface FindingDocument {
	readonly rule: string;
	readonly severity: Severity;
	/** `pass`: staff explained it; `broken`: the rule itself failed. */
	readonly outcome: 'fail' | 'missing' | 'review' | 'pass' | 'broken';
	readonly sheet: string | null;
	readonly cell: string | null;
	readonly message: string;
	readonly why: string;
	readonly fix: string;
	readonly source: string;
}

export function checkDocument(asOf: number, files: readonly FileDocument[]): CheckDocument {
	return { version: RULE_SET_VERSION, asOf: toIsoDate(asOf), files };
}

/** A checked report; texts are as they stand in the workbook, for programs to escape. */
export function fileDocument(file: string, check: Check, catalogue: Catalogue, filter: FindingFilter = {}): FileDocument {
	const { scorecard } = check;
	const shown = check.findings.filter((finding) => passesFilter(finding, filter));
	const explained = check.explained.filter((finding) => passesFilter(finding, filter));
	const shownRules = new Set(shown.map(({ rule }) => rule));
	const count = (band: Band) => scorecard.targets.filter((target) => target.band === band).length;
	return {
		file,
		entity: check.entity ?? null,
		period: { start: dateOf(check.period.start), end: dateOf(check.period.end) },
		quality: {
			overall: rounded(scorecard.overall),
			band: scorecard.band ?? null,
			process: rounded(scorecard.process),
			topics: Object.fromEntries(
				demandedTopics.map((topic) => {
					const { score, band, coverage } = scorecard.topics[topic];
					return [topic, { score: rounded(score), band: band ?? null, coverage: oneDecimal(coverage) }];
				}),
			) as NonNullable<FileDocument['quality']>['topics'],
		},
		results: { green: count('green'), amber: count('amber'), red: count('red') },
		findings: [
			...[...shown, ...explained].map((finding) => findingDocument(finding, check, catalogue)),
			...check.results.filter(({ outcome }) => outcome === 'broken').map((result) => brokenDocument(result, catalogue)),
		],
		fixFirst: scorecard.fixes
			.filter(({ rule }) => shownRules.has(rule))
			.map(({ rule, points, places }) => ({
				rule,
				points: oneDecimal(points),
				cells: [...new Set(places.filter(({ sheet }) => sheet !== '').map(toQualifiedA1))],
			})),
	};
}

/** A file that could not be read, or that holds no report. */
export function failedDocument(file: string, error: string): FileDocument {
	return { file, entity: null, period: { start: null, end: null }, quality: null, results: null, findings: [], fixFirst: [], error };
}

function findingDocument(finding: Finding, check: Check, catalogue: Catalogue): FindingDocument {
	const { message, why, fix, sources } = describeFinding(finding, catalogue, check.currency);
	const [place] = finding.places;
	const hasPlace = place !== undefined && place.sheet !== '';
	return {
		rule: finding.rule,
		severity: finding.severity,
		outcome: finding.outcome,
		sheet: hasPlace ? place.sheet : null,
		cell: hasPlace ? toA1(place) : null,
		message,
		why,
		fix,
		source: sources.join('; '),
	};
}

function brokenDocument({ rule, severity, error }: RuleResult, catalogue: Catalogue): FindingDocument {
	return {
		rule,
		severity,
		outcome: 'broken',
		sheet: null,
		cell: null,
		message: `${catalogue.words.findings.broken}${catalogue.words.colon}${wordsOfRule(rule, catalogue)?.title ?? rule} (${error ?? ''})`,
		why: wordsOfRule(rule, catalogue)?.why ?? '',
		fix: '',
		source: (rules.find(({ id }) => id === rule)?.sources ?? []).map((key) => catalogue.words.sources[key]).join('; '),
	};
}

function rounded(score: number | undefined): number | null {
	return score === undefined ? null : oneDecimal(score);
}

function dateOf(serial: number | undefined): string | null {
	return serial === undefined ? null : toIsoDate(serial) || null;
}

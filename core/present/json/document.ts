import type { Check } from '../../check.ts';
import type { Catalogue } from '../../locales/catalogue.ts';
import type { Severity } from '../../rule/rule.ts';
import { RULE_SET_VERSION } from '../../rules/index.ts';
import type { Band } from '../../score/bands.ts';
import { type DemandedTopic, demandedTopics, type SectionKey } from '../../sections/sections.ts';
import type { FindingFilter } from '../../view/finding-filter.ts';
import type { CheckView, FindingView } from '../../view/schema.ts';
import { oneDecimal } from '../../view/score-text.ts';
import { viewCheck } from '../../view/view-check.ts';
import { toA1, toIsoDate, toQualifiedA1 } from '../../workbook/index.ts';

/** What a program is handed, described by `schema.ts`. Scores and points have one decimal; texts are those of the view. */
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
	readonly verdict: { readonly kind: CheckView['verdict']['kind']; readonly says: string } | null;
	readonly quality: {
		readonly overall: number | null;
		readonly band: Band | null;
		readonly topics: {
			readonly [T in DemandedTopic]: { readonly score: number | null; readonly band: Band | null; readonly coverage: number };
		};
	} | null;
	readonly oversight: { readonly score: number | null; readonly band: Band | null } | null;
	readonly results: {
		readonly reached: number;
		readonly near: number;
		readonly missed: number;
		readonly notCountable: number;
		readonly total: number;
	} | null;
	readonly findings: readonly FindingDocument[];
	/** What was read as what, what was left out and what somebody should look at; nothing where nothing was read. */
	readonly reading: ReadingDocument | null;
	readonly fixFirst: readonly { readonly rule: string; readonly points: number; readonly cells: readonly string[] }[];
	/** Why the file could not be read or is no report. */
	readonly error?: string;
}

export interface ReadingDocument {
	readonly read: readonly ReadingPartDocument[];
	readonly leftOut: readonly ReadingLineDocument[];
	readonly questions: readonly ReadingLineDocument[];
}

export interface ReadingPartDocument {
	readonly section: SectionKey;
	readonly sheet: string;
	/** First cell of its headers. */
	readonly cell: string;
	readonly columns: readonly { readonly header: string; readonly cell: string; readonly to: string }[];
	readonly year: number | null;
	/** What sums were multiplied by. */
	readonly scale: number;
	readonly rows: number;
	readonly totals: readonly { readonly name: string; readonly cell: string; readonly agrees: boolean }[];
	/** Whether a mapping, a person's or a sure one, was needed. */
	readonly isMapped: boolean;
}

export interface ReadingLineDocument {
	readonly says: string;
	readonly sheet: string | null;
	readonly cell: string | null;
}

export interface FindingDocument {
	readonly rule: string;
	readonly severity: Severity;
	/** `pass`: staff explained it; `broken`: the rule itself failed. */
	readonly outcome: 'fail' | 'missing' | 'review' | 'pass' | 'broken';
	/** What a person is told that it is. */
	readonly says: string;
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

export function fileDocument(file: string, check: Check, catalogue: Catalogue, filter: FindingFilter = {}): FileDocument {
	const view = viewCheck(check, catalogue, { filter });
	const places = new Map(check.standing.fixes.map((fix) => [fix.rule, fix.places]));
	const { reached, near, missed, notCountable, total } = view.results;
	return {
		file,
		entity: check.entity === undefined ? null : view.entity,
		period: { start: dateOf(check.period.start), end: dateOf(check.period.end) },
		verdict: { kind: view.verdict.kind, says: view.verdict.says },
		quality: {
			overall: rounded(check.standing.quality),
			band: view.quality.band,
			topics: Object.fromEntries(
				demandedTopics.map((key) => {
					const { score, band } = check.standing.topics[key];
					const coverage = view.topics.find((topic) => topic.key === key)?.coverage ?? 0;
					return [key, { score: rounded(score), band: band ?? null, coverage: oneDecimal(coverage) }];
				}),
			) as NonNullable<FileDocument['quality']>['topics'],
		},
		oversight: { score: rounded(check.standing.oversight.score), band: view.oversight.band },
		results: { reached, near, missed, notCountable, total },
		findings: [
			...[...view.findings, ...view.explained].map((finding) => findingDocument(finding, view)),
			...view.broken.map((broken) => brokenDocument(broken, check, catalogue)),
		],
		reading: readingDocument(check, view),
		fixFirst: view.fixes.map(({ rule, gain }) => ({
			rule,
			points: oneDecimal(gain),
			cells: [...new Set((places.get(rule) ?? []).filter(({ sheet }) => sheet !== '').map(toQualifiedA1))],
		})),
	};
}

function readingDocument({ reading }: Check, { reading: { leftOut, questions } }: CheckView): ReadingDocument {
	return {
		read: reading.parts.map(({ section, sheet, at, columns, year, scale, rows, totals, isMapped }) => ({
			section,
			sheet,
			cell: toA1(at),
			columns: columns.map((column) => ({ header: column.header, cell: toA1(column.at), to: `${section}.${column.key}` })),
			year: year ?? null,
			scale: scale ?? 1,
			rows,
			totals: totals.map((total) => ({ name: total.name, cell: toA1(total.at), agrees: total.agrees })),
			isMapped,
		})),
		leftOut: leftOut.map(readingLine),
		questions: questions.map(readingLine),
	};
}

function readingLine({ says, place }: CheckView['reading']['leftOut'][number]): ReadingLineDocument {
	return { says, sheet: place?.sheet ?? null, cell: place ? toA1(place) : null };
}

/** A file that could not be read, or that holds no report. */
export function failedDocument(file: string, error: string): FileDocument {
	return {
		file,
		entity: null,
		period: { start: null, end: null },
		verdict: null,
		quality: null,
		oversight: null,
		results: null,
		findings: [],
		reading: null,
		fixFirst: [],
		error,
	};
}

function findingDocument(finding: FindingView, view: CheckView): FindingDocument {
	const { why = '', sources = [] } = view.rules[finding.rule] ?? {};
	return {
		rule: finding.rule,
		severity: finding.severity,
		outcome: finding.outcome,
		says: finding.says,
		sheet: finding.place?.sheet ?? null,
		cell: finding.place ? finding.cell : null,
		message: finding.message,
		why,
		fix: finding.fix,
		source: sources.join('; '),
	};
}

function brokenDocument({ rule, title, error }: CheckView['broken'][number], { results }: Check, { words }: Catalogue): FindingDocument {
	return {
		rule,
		severity: results.find((result) => result.rule === rule)?.severity ?? 'error',
		outcome: 'broken',
		says: words.findings.broken,
		sheet: null,
		cell: null,
		message: `${words.findings.broken}${words.colon}${title} (${error})`,
		why: '',
		fix: '',
		source: '',
	};
}

function rounded(value: number | undefined): number | null {
	return value === undefined ? null : oneDecimal(value);
}

function dateOf(serial: number | undefined): string | null {
	return serial === undefined ? null : toIsoDate(serial) || null;
}

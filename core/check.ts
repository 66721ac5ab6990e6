import type { Mapping } from './mapping/mapping.ts';
import { readReport } from './mapping/read-report.ts';
import type { Reading } from './mapping/reading.ts';
import type { Relocation } from './mapping/relocation.ts';
import type { Report } from './report/report.ts';
import type { Table } from './report/table.ts';
import type { ExplanationView } from './review/judged-explanations.ts';
import { overdueNotes } from './review/overdue-notes.ts';
import { foldReviews } from './review/review-fold.ts';
import { reviewsIn } from './review/review-log.ts';
import type { NoteState, ReviewState } from './review/review-state.ts';
import { inThisPeriod } from './review/this-period.ts';
import type { Finding, RuleResult } from './rule/finding.ts';
import { type Judgement, reopenFindings } from './rule/reopen-findings.ts';
import type { AnyRule, RuleContext, Stage } from './rule/rule.ts';
import { runRules } from './rule/run-rules.ts';
import { readSettings, type Settings, usualSettings } from './rule/settings.ts';
import { RULE_SET_VERSION, rules } from './rules/index.ts';
import { type BandedScore, bandOf, judgementsOf, type Standing, takeStanding } from './score/index.ts';
import { type SectionKey, sectionKeys, sections } from './sections/sections.ts';
import { foldName, toIsoDate, type Workbook } from './workbook/index.ts';

export interface CheckOptions {
	/** The day on which the report is judged, a serial date. There is no clock in core. */
	readonly asOf: number;
	/** BCP 47 tag for ambiguous texts; the workbook's own where left out. */
	readonly locale?: string | undefined;
	/** Judge the report as at this stage, whatever it says itself. */
	readonly stage?: Stage | undefined;
	/** How the workbook's own tables are read, as a person confirmed it. */
	readonly mapping?: Mapping | undefined;
	/** Other rules than the whole set, for tests. */
	readonly rules?: readonly AnyRule[];
	/** What the committee says of explanations by staff, beside the reviews that the workbook itself holds. */
	readonly judged?: readonly ExplanationView[];
	/** The reviews of the report, where they are not in the workbook itself. */
	readonly reviews?: ReviewState | undefined;
}

/** All that is known of a workbook after a check. The same workbook and options give the same check. */
export interface Check {
	readonly ruleSetVersion: string;
	readonly asOf: number;
	readonly stage: Stage;
	readonly entity: string | undefined;
	readonly currency: string | undefined;
	/** Serial dates. */
	readonly period: { readonly start: number | undefined; readonly end: number | undefined };
	/** Demanded sections that were found; a workbook with none of them is no report. */
	readonly sections: { readonly found: readonly SectionKey[]; readonly demandedMissing: readonly SectionKey[] };
	readonly isReport: boolean;
	readonly settings: Settings;
	readonly results: readonly RuleResult[];
	/** What was found, in the order of the sheets, without what staff explained. */
	readonly findings: readonly Finding[];
	/** What staff explained: it stays on record. */
	readonly explained: readonly Finding[];
	/** The verdict, the scores and what they are made of. */
	readonly standing: Standing;
	/** Notes of the committee that were promised to be seen to and were not in time; those among the report's Issues are not here. */
	readonly promised: readonly NoteState[];
	readonly report: Report;
	/** What was read of the workbook as what, and what was not. */
	readonly reading: Reading;
}

/** Reads, judges and scores a workbook. Never throws, whatever its cells hold. */
export function checkWorkbook(workbook: Workbook, options: CheckOptions): Check {
	const { report, relocation, reading } = readReport(workbook, { locale: options.locale, mapping: options.mapping });
	const settings = readSettings(report);
	const form = report.report.only;
	const stage = options.stage ?? form.value('stage') ?? 'draft';
	const log = options.reviews ? undefined : reviewsIn(workbook);
	const reviews = options.reviews ?? (log && foldReviews(log.events));
	const judgementOf = judgementsOf(reviews, options.judged);
	const { results, standing } = judge(report, settings, stage, { ...options, judgementOf: (finding) => judgementOf(finding, report) });
	const all = results.flatMap((result) => result.findings);
	const order = orderOf(workbook);
	const sorted = [...all].sort(order);
	const found = sectionKeys.filter((section) => report[section].isPresent);
	const check: Check = {
		ruleSetVersion: RULE_SET_VERSION,
		asOf: options.asOf,
		stage,
		entity: form.value('entity'),
		currency: form.value('currency'),
		period: { start: form.value('periodStart'), end: form.value('periodEnd') },
		sections: { found, demandedMissing: sectionKeys.filter((section) => 'isDemanded' in sections[section] && !found.includes(section)) },
		isReport: found.some((section) => section !== 'settings'),
		settings,
		results,
		findings: sorted.filter(({ outcome }) => outcome !== 'pass'),
		explained: sorted.filter(({ outcome }) => outcome === 'pass'),
		standing,
		promised: reviews ? overdueNotes(inThisPeriod(reviews), toIsoDate(options.asOf)) : [],
		report,
		reading,
	};
	return relocation.isNone ? check : inOwnCells(check, relocation);
}

/** A check whose every place is a person's own cell, where tables were put together to be read. */
function inOwnCells(check: Check, relocation: Relocation): Check {
	const { report, settings, reading, promised, ...rest } = check;
	const moved = relocation.move(rest);
	const order = orderOf(report.workbook);
	const tables = Object.fromEntries(
		sectionKeys.map((section) => [section, (report[section] as Table).moved((place) => relocation.cellsOf(place)[0] ?? place)]),
	) as unknown as { [S in SectionKey]: Table<S> };
	return {
		...moved,
		findings: [...moved.findings].sort(order),
		explained: [...moved.explained].sort(order),
		settings,
		promised,
		report: {
			...report,
			...tables,
			problems: relocation.move(report.problems),
			headerProblems: relocation.move(report.headerProblems),
			writtenUnits: relocation.move(report.writtenUnits),
			textNumbers: relocation.move(report.textNumbers),
		},
		reading,
	};
}

interface JudgingOptions extends Pick<CheckOptions, 'asOf' | 'rules'> {
	judgementOf(finding: Finding): Judgement;
}

interface Judged {
	readonly results: readonly RuleResult[];
	readonly standing: Standing;
}

/**
 * With the agreement's thresholds and, where they are others than usual and no clause is named for them, with the usual ones
 * too: where only the agreement's own give the better band, the other stands.
 */
function judge(report: Report, agreed: Settings, stage: Stage, options: JudgingOptions): Judged {
	const own = judgeWith(report, agreed, stage, options);
	const others = usualSettings(agreed);
	if (!others) return own;
	const usual = judgeWith(report, others.settings, stage, options);
	const stands = isBetter(own.standing, usual.standing) ? 'usual' : 'agreement';
	const { standing, ...rest } = stands === 'usual' ? usual : own;
	return {
		...rest,
		standing: {
			...standing,
			thresholds: { stands, agreement: bandedScore(own.standing), usual: bandedScore(usual.standing), withoutClause: others.changed },
		},
	};
}

function judgeWith(report: Report, settings: Settings, stage: Stage, options: JudgingOptions): Judged {
	const { asOf, judgementOf } = options;
	const context: RuleContext = {
		report,
		settings,
		asOf,
		stage,
		parameter: (key) => settings.values[key],
		boundsOf: (indicator) => settings.bounds.get(foldName(indicator)) ?? {},
	};
	const results = reopenFindings(runRules(options.rules ?? rules, context), judgementOf);
	const { targetTolerance } = settings.values;
	return { results, standing: takeStanding({ report, results, asOf, stage, targetTolerance, judgementOf }) };
}

/** By what can be sent, then by the band of the score, whether or not it is shown. */
function isBetter(one: Standing, other: Standing): boolean {
	const rank = ({ verdict, quality }: Standing) =>
		(verdict.kind.startsWith('ready') ? 10 : 0) + ['red', 'amber', 'green'].indexOf(bandOf(quality ?? 0));
	return rank(one) > rank(other);
}

function bandedScore({ quality, band }: Standing): BandedScore {
	return { quality, band };
}

/** By sheet as in the workbook, then row, column and rule. */
function orderOf(workbook: Workbook): (one: Finding, other: Finding) => number {
	const positions = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
	const position = (finding: Finding) => positions.get(finding.places[0]?.sheet ?? '') ?? -1;
	return (one, other) =>
		position(one) - position(other) ||
		(one.places[0]?.row ?? 0) - (other.places[0]?.row ?? 0) ||
		(one.places[0]?.column ?? 0) - (other.places[0]?.column ?? 0) ||
		(one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0);
}

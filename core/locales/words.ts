import type { LeftOut, ReadingQuestion } from '../mapping/reading.ts';
import type { SourceWords } from '../rule/sources.ts';
import type { Band } from '../score/bands.ts';
import type { FindingKind } from '../score/finding-kind.ts';
import type { IndicatorResult } from '../score/indicator-results.ts';
import type { DeductionReason } from '../score/standing.ts';
import type { ResultKind } from '../view/kinds.ts';
import type { Plural } from './plurals.ts';

/**
 * Words of the reports, panels and briefs that are not a rule's or a section's. Placeholders stand in braces; numbers
 * stand after a colon or in brackets, so that no noun has to agree with them. What only the command,
 * a panel or a host says stands in the files beside it.
 */
export interface Words {
	readonly product: string;
	/** Between a label and what it labels, with the space before it where the language has one. */
	readonly colon: string;
	/** Between parts that may hold commas. */
	readonly semicolon: string;
	readonly sources: SourceWords;
	/** The first dial and what it asks. */
	readonly reportQuality: string;
	readonly reportQualityAsks: string;
	/** The second dial and what it asks. */
	readonly results: string;
	readonly resultsAsks: string;
	/** Progress, governance, follow-up and submission together. */
	readonly oversight: string;
	readonly oversightAsks: string;
	/** What a band says of a score, in a word or two. */
	readonly bands: { readonly [B in Band]: string };
	readonly resultKinds: { readonly [K in ResultKind]: string };
	/** `{reached}` of `{total}` targets. */
	readonly reachedOf: string;
	/** Why a result can’t be counted, after a colon. */
	readonly whyNotCountable: { readonly [W in NonNullable<IndicatorResult['why']>]: string };
	/** What is said of a place, of several, and of `{count}` of them. */
	readonly kinds: { readonly [K in FindingKind]: { readonly one: string; readonly many: string; readonly count: Plural } };
	readonly verdicts: VerdictWords;
	readonly scorecard: ScorecardWords;
	readonly findings: FindingsWords;
	readonly reading: ReadingWords;
	readonly facts: FactWords;
	readonly summary: SummaryWords;
	readonly brief: BriefWords;
	readonly comparison: ComparisonWords;
	readonly own: OwnWords;
}

/** What was read of a workbook as what. `{text}` is a header, a sheet's or a total's name. */
export interface ReadingWords {
	readonly title: string;
	readonly leftOutTitle: string;
	readonly questionsTitle: string;
	/** After the sheet's name and an arrow. */
	readonly part: string;
	readonly columns: string;
	readonly year: string;
	readonly scale: string;
	readonly namesFromAbove: string;
	readonly totals: string;
	/** `{names}` and `{count}` more. */
	readonly andMore: string;
	readonly leftOut: { readonly [K in LeftOut['kind']]: string };
	readonly questions: { readonly [K in ReadingQuestion['kind']]: string };
}

/** What to do with the report. */
export interface VerdictWords {
	readonly ready: string;
	/** `{count}` points that nobody explained. */
	readonly 'ready-with-questions': Plural;
	/** `{count}` figures are wrong. */
	readonly 'not-ready': Plural;
	/** `{done}` of `{total}`. */
	readonly unfinished: string;
	/** Nothing on `{topics}`. */
	readonly 'not-whole': string;
	/** A rule broke. */
	readonly 'not-judged': string;
	/** After the verdict: `{count}` measures were promised and not done in time. */
	readonly overdue: Plural;
}

export interface ScorecardWords {
	readonly title: string;
	readonly topics: string;
	readonly noScore: string;
	readonly outOf100: string;
	readonly absent: string;
	readonly voided: string;
	/** `{percent}` of the required cells hold a value. */
	readonly filled: string;
	/** Instead of a band, while a report is only unfinished. */
	readonly progress: string;
	/** `{done}` of `{total}` cells of a section. */
	readonly sectionProgress: string;
	readonly takenOff: string;
	/** Why points are off, where no rule says it; `material` stands in brackets after a rule’s title. */
	readonly reasons: { readonly [R in DeductionReason]: string };
	readonly fixFirst: string;
	/** What the points of a fix mean. */
	readonly fixFirstHelp: string;
	readonly nothingToFix: string;
	readonly targets: string;
	readonly noTargets: string;
	readonly target: string;
	readonly actual: string;
	readonly previous: string;
	readonly verdict: string;
	readonly howScored: string;
	/** Whole sentences, one a line. */
	readonly howScoredLines: readonly string[];
}

export interface FindingsWords {
	readonly title: string;
	readonly none: string;
	/** Findings of a place that is no sheet. */
	readonly wholeWorkbook: string;
	/** `{sheet}` where a section stands. */
	readonly onSheet: string;
	readonly cell: string;
	readonly finding: string;
	readonly why: string;
	readonly fix: string;
	readonly source: string;
	readonly rule: string;
	readonly points: string;
	/** Only a person can decide. */
	readonly review: string;
	/** `{value}` is offered for `{cell}`. */
	readonly suggestion: string;
	/** `{shown}` of `{total}`. */
	readonly capped: string;
	/** Where the rest is. */
	readonly cappedHelp: string;
	readonly show: string;
	/** Findings of every kind. */
	readonly everything: string;
	readonly explainedHelp: string;
	/** `{accepted}`, `{contested}` explanations. */
	readonly judged: string;
	readonly explanation: string;
	readonly broken: string;
	readonly brokenHelp: string;
	readonly missingSections: string;
}

export interface FactWords {
	readonly unnamed: string;
	readonly period: string;
	readonly noPeriod: string;
	readonly stage: string;
	/** Judged as at `{date}`. */
	readonly asOf: string;
	/** Rule set `{version}`. */
	readonly ruleSet: string;
	readonly file: string;
	readonly parameters: string;
	/** `{agreement}` and `{usual}` are scores with their bands, `{thresholds}` names. */
	readonly usualStands: string;
	readonly agreementStands: string;
	readonly parametersHelp: string;
	readonly parameter: string;
	readonly value: string;
	readonly default: string;
	readonly skipToFindings: string;
	readonly contents: string;
}

export interface SummaryWords {
	readonly title: string;
	readonly entity: string;
	/** Heads of narrow columns. */
	readonly quality: string;
	readonly oversight: string;
	readonly results: string;
	readonly unreadable: string;
	readonly reports: string;
}

export interface BriefWords {
	/** `{municipality}`. */
	readonly title: string;
	readonly readers: string;
	/** What the first dial's band means for somebody who must rely on the report. */
	readonly trust: { readonly [B in Band]: string };
	readonly trustUnknown: string;
	readonly trustUnfinished: string;
	/** In the place of a figure that has an error. */
	readonly inDoubt: string;
	readonly inDoubtHelp: string;
	readonly resultsTitle: string;
	/** `{actual}`, `{target}`. */
	readonly against: string;
	/** `{legend}`: how many were reached, missed and so on. */
	readonly otherResults: string;
	readonly paysAndGets: string;
	readonly annex: string;
	readonly changes: string;
	readonly better: string;
	readonly worse: string;
	readonly higher: string;
	readonly lower: string;
	/** A survey's change that is no more than chance. */
	readonly noClearChange: string;
	readonly ownFigures: string;
	readonly allPartners: string;
	readonly delivered: string;
	readonly planned: string;
	readonly previous: string;
	readonly population: string;
	readonly costShare: string;
	readonly contribution: string;
	readonly due: string;
	readonly paid: string;
	/** `{amount}`. */
	readonly outstanding: string;
	/** `{date}`. */
	readonly overdue: string;
	readonly settled: string;
	readonly satisfaction: string;
	/** `{service}`, `{share}`, `{responses}`, `{margin}`. */
	readonly satisfied: string;
	/** `{share}` of the period before. */
	readonly before: string;
	readonly representation: string;
	/** `{names}`. */
	readonly members: string;
	readonly noMembers: string;
	/** `{count}`, `{chaired}`, `{last}`. */
	readonly meetings: string;
	readonly noMeetings: string;
	/** `{name}`. */
	readonly focalPoint: string;
	/** `{date}`. */
	readonly sentToMayor: string;
	readonly notSentToMayor: string;
	readonly presented: string;
	readonly notPresented: string;
	readonly questions: string;
	readonly ask: QuestionWords;
}

/** This period beside the last. */
export interface ComparisonWords {
	readonly title: string;
	readonly whole: string;
	readonly now: string;
	readonly change: string;
	readonly trend: string;
	/** `{count}`. */
	readonly asked: string;
	readonly noneAsked: string;
	readonly noLast: string;
	readonly ask: string;
	/** `{text}` that staff wrote. */
	readonly reason: string;
	/** `{points}` of a share, with their sign. */
	readonly points: string;
	/** A change that may be no more than chance. */
	readonly chance: string;
}

/** What concerns one municipality. */
export interface OwnWords {
	readonly news: string;
	readonly answers: string;
	/** `{municipality}`. */
	readonly findings: string;
	readonly firstLook: string;
	/** `{date}`. */
	readonly nothingNew: string;
	readonly newSince: string;
	/** `{count}`. */
	readonly more: string;
	readonly came: string;
	readonly gone: string;
	readonly explained: string;
}

export interface QuestionWords {
	/** `{indicator}`, `{service}`, `{actual}`, `{target}`. */
	readonly missedTarget: string;
	readonly missedTargetAgain: string;
	/** `{topic}`. */
	readonly absentTopic: string;
	/** `{titles}`: what is wrong, by name. */
	readonly corrected: string;
	readonly finish: string;
	/** `{title}`: what is wrong about this municipality. */
	readonly aboutUs: string;
	/** `{count}`. */
	readonly notSent: string;
	/** `{service}`. */
	readonly noSurvey: string;
	/** `{amount}`, asked of the municipality itself. */
	readonly arrears: string;
	/** Of what was promised and is not done: `{what}`, by whom `{owner}`. */
	readonly promised: string;
}

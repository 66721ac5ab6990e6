import type { Severity } from '../rule/rule.ts';
import { findingKinds } from '../score/finding-kind.ts';
import { type SectionKey, sectionKeys } from '../sections/sections.ts';
import { z } from '../zod.ts';
import { resultKinds, verdictKinds } from './kinds.ts';
import { cellContentSchema, placeSchema } from './place-schema.ts';

/**
 * A check in the reader's words: the only place where it becomes words. Plain JSON, so that it can cross any border between
 * host and page. All texts are harmless (see `harmless-text.ts`), but not escaped: that is for whoever lays them out. What is
 * written back into the workbook (`before`, `after`, the text of an explanation) and names of sheets are as it has them.
 */

const severity = z.enum(['error', 'warning', 'info'] satisfies Severity[]);
const bands = ['green', 'amber', 'red'] as const;
/** Nothing where nothing can be said, or where the report is only unfinished. */
const band = z.nullable(z.enum(bands));
const text = z.string();
const count = z.number().check(z.int(), z.nonnegative());

const kind = z.enum(findingKinds);
const resultKind = z.enum(resultKinds);

/** What to do with the report, in a sentence. */
const verdict = z.object({ kind: z.enum(verdictKinds), band, says: text });

/** A figure of 0 to 100, with the question that it answers. While a report is only unfinished, the share that is filled in. */
const score = z.object({
	label: text,
	asks: text,
	value: z.nullable(z.number()),
	band,
	/** Whole points, a percentage that is filled in, or a dash. */
	text,
	/** The band in a word or two, or why there is no figure. */
	says: text,
	/** The same with `out of 100`, for those who hear it. */
	spoken: text,
});

/** Cells as people name them, the first few; `total` says how many there are. */
const cells = z.object({ shown: z.array(text), total: count });

const counts = z.object({ wrong: count, 'to-fill-in': count, question: count, advice: count, explained: count });

const result = z.object({
	service: text,
	indicator: text,
	target: text,
	actual: text,
	previous: text,
	kind: resultKind,
	says: text,
	/** The value has an error: it is no result, and carries a mark. */
	isWrong: z.boolean(),
	/** Against last period; nothing where that can’t be said. */
	trend: z.nullable(z.enum(['better', 'worse', 'same'])),
	place: z.nullable(placeSchema),
	cell: text,
});

/** The second dial: did the cooperation reach its targets? */
const results = z.object({
	label: text,
	asks: text,
	reached: count,
	near: count,
	missed: count,
	notCountable: count,
	total: count,
	/** `12/17`, or a dash. */
	text,
	/** `Targets reached: 12 of 17`. */
	says: text,
	/** Each kind that there is, as `Missed: 3`. */
	legend: z.array(z.object({ kind: resultKind, count, says: text })),
	rows: z.array(result),
});

const deduction = z.object({
	/** Nothing for what no rule takes off. */
	rule: z.nullable(text),
	title: text,
	/** `−12.4`. */
	points: text,
	cells,
});

const topic = z.object({
	key: text,
	label: text,
	value: z.nullable(z.number()),
	band,
	text,
	says: text,
	/** One of the four that the manual demands. */
	isDemanded: z.boolean(),
	isAbsent: z.boolean(),
	/** Share of its required cells that are filled, 0 to 100. */
	coverage: z.number(),
	/** The same in words; empty where there is nothing to say of it. */
	filled: text,
	deductions: z.array(deduction),
});

const fix = z.object({
	rule: text,
	title: text,
	kind,
	dial: z.enum(['quality', 'oversight']),
	gain: z.number(),
	/** Ready for reading, e.g. `+3.5`; empty where nothing is gained yet. */
	points: text,
	/** The figure that rises, where that is not the quality of the report; else empty. */
	figure: text,
	/** What to do about the first of its places. */
	fix: text,
	/** Where to begin. */
	place: z.nullable(placeSchema),
	/** Where to begin, for reading, e.g. `Services G6`. */
	cell: text,
	cells,
});

const suggestion = z.object({
	place: placeSchema,
	cell: text,
	before: cellContentSchema,
	after: cellContentSchema,
	beforeText: text,
	afterText: text,
	/** The value is a serial date and the cell has to show a day. */
	isDate: z.boolean(),
	/** In a sentence. */
	says: text,
});

const explanation = z.object({
	place: placeSchema,
	cell: text,
	/** What stands there now. */
	text,
});

const finding = z.object({
	/** The same finding has the same id in the next check. */
	id: text,
	rule: text,
	severity,
	outcome: z.enum(['fail', 'missing', 'review', 'pass']),
	kind,
	/** The kind in a word or two; or that a person must decide. */
	says: text,
	message: text,
	fix: text,
	topic: text,
	section: z.nullable(text),
	place: z.nullable(placeSchema),
	/** A1 form. */
	cell: text,
	/** Other cells that it is about. */
	others: cells,
	/** The one municipality that it concerns. */
	municipality: z.nullable(text),
	suggestions: z.array(suggestion),
	/** Where staff may explain. */
	explanation: z.nullable(explanation),
	/** The reason that staff gave, where it cleared the finding. */
	reason: text,
});

/** The findings of one section on one sheet, by rule. Numbers in `items` count in the list of findings that they are of. */
const group = z.object({
	section: z.nullable(text),
	heading: text,
	/** The sheet in words, where its name is not the heading; else empty. */
	sheet: text,
	counts,
	/** `3 errors · 1 warning`. */
	says: text,
	rules: z.array(
		z.object({
			rule: text,
			/** The worst of its findings. */
			kind,
			says: text,
			/** What to do, where it is the same for all of them; else empty. */
			fix: text,
			items: z.array(count),
			/** How many there are; more than `items` where capped. */
			total: count,
			/** `Shown here: 20 of 4,546.`, where capped; else empty. */
			capped: text,
		}),
	),
});

/** A section of the report: how much of it is filled in, and what was found there. */
const section = z.object({
	key: text,
	name: text,
	isDemanded: z.boolean(),
	isPresent: z.boolean(),
	rows: count,
	/** Cells that must be filled in, and how many are. */
	required: count,
	filled: count,
	/** `Filled in: 3 of 12`; empty where nothing is left to fill in. */
	progress: text,
	counts,
	/** `3 errors · 1 warning`. */
	says: text,
});

const readingLine = z.object({ says: text, place: z.nullable(placeSchema), cell: text });

/** What was read of the workbook as what: nothing is read differently in silence. */
const reading = z.object({
	/** Whether it is more than that the known form was read as it stands. */
	isWorthSaying: z.boolean(),
	title: text,
	leftOutTitle: text,
	questionsTitle: text,
	read: z.array(readingLine),
	leftOut: z.array(readingLine),
	questions: z.array(readingLine),
	/** Whether tables of people's own were read, by a mapping or because they are clear. */
	isMapped: z.boolean(),
	/** Whether sheets that nobody read, or that are not clear, may hold what is missing: a person can say how to read them. */
	isUnclear: z.boolean(),
	/** Demanded sections that no sheet of such a workbook holds. */
	lacking: z.array(z.object({ key: z.enum(sectionKeys as [SectionKey, ...SectionKey[]]), name: text })),
});

const threshold = z.object({ name: text, help: text, value: text, usual: text, isUsual: z.boolean() });

export const checkViewSchema = z.object({
	language: text,
	isReport: z.boolean(),
	entity: text,
	period: text,
	stage: text,
	/** `Judged as at 30/06/2020`. */
	asOf: text,
	/** `Rule set 1.2.0`. */
	ruleSet: text,
	/** The file's name; empty where there is none. */
	file: text,
	verdict,
	quality: score,
	results,
	/** Process: the figure of the topics that are not among the four demanded. */
	oversight: score,
	/** The four that are demanded, then those of oversight. */
	topics: z.array(topic),
	/** Every point that the quality of the report is below 100, the most first. */
	deductions: z.array(deduction),
	/** In the order of the template. */
	sections: z.array(section),
	fixes: z.array(fix),
	fixFirstHelp: text,
	/** How many there are of each kind, shown here or not. */
	counts,
	/** `3 errors · 1 warning`, or that there is nothing. */
	says: text,
	/** The same, a kind each, without those that there are none of; `name` is for a filter. */
	kinds: z.array(z.object({ kind, count, name: text, says: text })),
	/** Words of the rules that found something, by rule. */
	rules: z.record(z.string(), z.object({ title: text, why: text, sources: z.array(text) })),
	/** In the order of the sheets. */
	findings: z.array(finding),
	groups: z.array(group),
	/** What staff gave a reason for. */
	explained: z.array(finding),
	explainedGroups: z.array(group),
	/** What the committee says of them; empty where it says nothing. */
	judged: text,
	reading,
	topicNames: z.record(z.string(), text),
	municipalities: z.array(text),
	/** Checks that failed themselves. */
	broken: z.array(z.object({ rule: text, title: text, error: text })),
	/** Demanded sections that the workbook lacks. */
	missingSections: z.array(text),
	/** Thresholds that the workbook sets. */
	thresholds: z.array(threshold),
	/** What the report would have with the usual thresholds, where the workbook sets looser ones; else empty. */
	thresholdNote: text,
});

/** Both dials, the third figure and the verdict, where nothing else of a check is shown. */
export const scoresSchema = z.object({ verdict, quality: score, results, oversight: score });

export type CheckView = z.infer<typeof checkViewSchema>;
export type ScoresView = z.infer<typeof scoresSchema>;
export type ReadingView = CheckView['reading'];
export type ReadingLineView = ReadingView['read'][number];
export type VerdictView = CheckView['verdict'];
export type ScoreView = CheckView['quality'];
export type ResultsView = CheckView['results'];
export type TopicView = CheckView['topics'][number];
export type DeductionView = TopicView['deductions'][number];
export type CellsView = DeductionView['cells'];
export type FixView = CheckView['fixes'][number];
export type FindingView = CheckView['findings'][number];
export type FindingCounts = CheckView['counts'];
export type GroupView = CheckView['groups'][number];
export type RuleGroupView = GroupView['rules'][number];
export type SuggestionView = FindingView['suggestions'][number];

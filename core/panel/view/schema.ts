import { type Severity, severityWeights } from '../../rule/rule.ts';
import { z } from '../../zod.ts';
import { cellContentSchema, placeSchema } from './place-schema.ts';

/** A check as a panel shows it: plain JSON in the reader's words, so that it can cross any border between host and page. */

const severity = z.enum(Object.keys(severityWeights) as [Severity, ...Severity[]]);
const band = z.nullable(z.enum(['green', 'amber', 'red']));
const text = z.string();
const index = z.number().check(z.int(), z.nonnegative());

const dial = z.object({
	key: z.enum(['quality', 'results']),
	label: text,
	/** The question that it answers. */
	asks: text,
	/** 0 to 100; nothing where nothing can be said. */
	value: z.nullable(z.number()),
	band,
	/** What the band says, in a word or two, or why there is no value. */
	verdict: text,
});

/** The third figure, of the topics that are not among the four demanded. */
const process = z.object({ label: text, asks: text, value: z.nullable(z.number()), band, verdict: text });

const topic = z.object({
	key: text,
	name: text,
	value: z.nullable(z.number()),
	band,
	/** What the band says, or why there is no value. */
	verdict: text,
	/** One of the four that the manual demands. */
	isDemanded: z.boolean(),
});

const fix = z.object({
	rule: text,
	title: text,
	/** Ready for reading, e.g. `+3.5`. */
	points: text,
	/** Where to begin. */
	place: z.nullable(placeSchema),
	/** Where to begin, for reading, e.g. `Services G6`. */
	cell: text,
	count: index,
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
	isReview: z.boolean(),
	message: text,
	fix: text,
	topic: text,
	place: z.nullable(placeSchema),
	/** A1 form. */
	cell: text,
	/** The one municipality that it concerns. */
	municipality: z.nullable(text),
	suggestions: z.array(suggestion),
	explanation: z.nullable(explanation),
});

export const checkViewSchema = z.object({
	language: text,
	isReport: z.boolean(),
	entity: text,
	period: text,
	stage: text,
	asOf: text,
	dials: z.array(dial),
	process,
	topics: z.array(topic),
	fixes: z.array(fix),
	fixFirstHelp: text,
	/** Words of the rules that found something, by rule. */
	rules: z.record(z.string(), z.object({ title: text, why: text, sources: z.array(text) })),
	findings: z.array(finding),
	/** How many were found of each severity, shown here or not. */
	counts: z.object({ error: index, warning: index, info: index }),
	severities: z.object({ error: text, warning: text, info: text }),
	topicNames: z.record(z.string(), text),
	municipalities: z.array(text),
	/** Titles of the checks that failed themselves. */
	broken: z.array(text),
	explained: index,
});

export type CheckView = z.infer<typeof checkViewSchema>;
export type DialView = CheckView['dials'][number];
export type TopicView = CheckView['topics'][number];
export type FixView = CheckView['fixes'][number];
export type FindingView = CheckView['findings'][number];
export type SuggestionView = FindingView['suggestions'][number];

import type { Report } from '../report/report.ts';
import type { ParameterKey } from '../sections/parameters.ts';
import type { Place } from '../sections/place.ts';
import type { Choice, ColumnPath, ScoredTopic, SectionKey, Topic } from '../sections/sections.ts';
import type { CellValue } from '../workbook/index.ts';
import type { Settings } from './settings.ts';
import type { SourceKey } from './sources.ts';

export type Severity = 'error' | 'warning' | 'info';

/** What a finding of each severity weighs (design, section 6). */
export const severityWeights: Readonly<Record<Severity, number>> = { error: 5, warning: 2, info: 0 };

/**
 * What came of a rule as a whole, or of one place. `missing`: nothing there to judge; `review`: a person must decide;
 * `broken`: the rule itself failed; `not-applicable`: nothing that the rule speaks of.
 */
export type Outcome = 'pass' | 'fail' | 'missing' | 'not-applicable' | 'review' | 'broken';

export type Stage = Choice<'stage'>;

/** An edit that a person may accept. It replaces the whole content of one cell. */
export interface Suggestion {
	readonly place: Place;
	readonly value: CellValue;
}

/** How a placeholder's value is shown in the reader's language. */
export interface PlaceholderValues {
	text: string;
	/** At most two decimals. */
	number: number;
	/** With all its decimals, up to six. */
	exact: number;
	/** In points: 45 is shown as 45 %. */
	percent: number;
	/** In the report's currency. */
	money: number;
	/** A serial date. */
	date: number;
	/** Names, joined by commas. */
	list: readonly string[];
	/** `services.delivered`: shown as that column's header. */
	column: ColumnPath;
	/** A topic's key: shown as its name. */
	topic: Topic;
	/** A section's key: shown as its name. */
	section: SectionKey;
}
export type PlaceholderKind = keyof PlaceholderValues;

/** A rule's messages by id, each with the placeholders that its sentences may use. */
export type Messages = Readonly<Record<string, Readonly<Record<string, PlaceholderKind>>>>;
export type MessageData<P extends Readonly<Record<string, PlaceholderKind>>> = {
	readonly [N in keyof P]: PlaceholderValues[P[N]];
};

export interface RuleContext {
	readonly report: Report;
	/** The day on which the report is judged, a serial date. */
	readonly asOf: number;
	readonly stage: Stage;
	readonly settings: Settings;
	/** The agreement's threshold, or the default. */
	parameter(key: ParameterKey): number;
	/** Bounds that Settings gives for an indicator (`Lowest plausible: Recycling rate`). */
	boundsOf(indicator: string): { readonly lowest?: number; readonly highest?: number };
}

export interface FindingOptions {
	/** Less than the rule's own severity, where the place is less bad than the worst. */
	readonly severity?: Severity;
	readonly suggestions?: readonly Suggestion[];
	/**
	 * Where staff may explain, and what they wrote there. With an explanation of some substance the finding is kept on
	 * record as explained and costs nothing.
	 */
	readonly explanation?: { readonly at: Place; readonly text: string | undefined };
	/** The topic in which it counts, where that is not the rule's own or, for structure rules, the first place's. */
	readonly topic?: ScoredTopic;
	/** A value of each row that it makes wrong, where that is more than the first place's: a whole column in thousands. */
	readonly affects?: readonly Place[];
	/** Cells that were compared, though nobody need look at them: where a cause has been found in one, this is its effect. */
	readonly involves?: readonly Place[];
}

/**
 * Takes a rule's verdicts. A subject is one thing that the rule applies to (a row, a form, a pair of cells); a rule's
 * credit is the share of its subjects that pass. Call exactly one method for each subject, as it comes: a call costs as
 * much as counting. Call none for what the rule does not apply to.
 */
export interface Judge<M extends Messages> {
	pass(count?: number, topic?: ScoredTopic): void;
	/**
	 * The rule applies, but a value that it needs is missing or unreadable and another rule says so. Counts like a pass,
	 * so that one fault is charged once and mending it changes nothing else.
	 */
	withhold(count?: number, topic?: ScoredTopic): void;
	fail<I extends keyof M & string>(message: I, places: Place | readonly Place[], data: MessageData<M[I]>, options?: FindingOptions): void;
	/** As `fail`, for something that is not there; earns nothing and is shown as missing. */
	missing<I extends keyof M & string>(
		message: I,
		places: Place | readonly Place[],
		data: MessageData<M[I]>,
		options?: FindingOptions,
	): void;
	/** Only a person can decide; costs nothing. */
	review<I extends keyof M & string>(message: I, places: Place | readonly Place[], data: MessageData<M[I]>, options?: FindingOptions): void;
}

export interface Rule<Id extends string = string, M extends Messages = Messages> {
	/** `topic/pattern`, the pattern being what is wrong; the same as the rule's path. */
	readonly id: Id;
	/** The worst severity that its findings can have, which also sets its weight; may depend on the report's stage. */
	readonly severity: Severity | { readonly [S in Stage]: Severity };
	readonly sources: readonly SourceKey[];
	/** An error of it costs its topic ten points on top: what contradicts itself can't be built upon. */
	readonly isMaterial?: true;
	/**
	 * What it finds explains what others would find of the same cells (a column in thousands makes every line differ from its
	 * budget): it runs first, and others keep quiet of the cells that it names.
	 */
	readonly isCause?: true;
	/** Parameters that it asks for. */
	readonly parameters?: readonly ParameterKey[];
	/** Sections that it speaks of: not applicable where none of them is in the report. */
	readonly reads: readonly SectionKey[];
	readonly messages: M;
	check(context: RuleContext, judge: Judge<M>): void;
}

export type AnyRule = Omit<Rule, 'check' | 'messages'> & {
	readonly messages: Messages;
	check(context: RuleContext, judge: Judge<never>): void;
};

/** Names the types of a rule; the topic of its id must be one of the report's topics. */
export function defineRule<const Id extends `${Topic}/${string}`, const M extends Messages>(rule: Rule<Id, M>): Rule<Id, M> {
	return rule;
}

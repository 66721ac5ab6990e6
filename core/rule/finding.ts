import type { Place } from '../sections/place.ts';
import type { ScoredTopic } from '../sections/sections.ts';
import type { Outcome, PlaceholderValues, Severity, Suggestion } from './rule.ts';

/** A result of a rule at a place. Its sentences are looked up in a catalogue when it is shown. */
export interface Finding {
	readonly rule: string;
	readonly severity: Severity;
	/** `pass`: a reason given by staff cleared it; it stays on record and costs nothing. */
	readonly outcome: Extract<Outcome, 'fail' | 'missing' | 'review' | 'pass'>;
	readonly message: string;
	readonly data: Readonly<Record<string, PlaceholderValues[keyof PlaceholderValues]>>;
	/** The first is where a person should look. */
	readonly places: readonly Place[];
	readonly suggestions: readonly Suggestion[];
	/** Where staff may explain, and what they wrote. */
	readonly explanation?: { readonly at: Place; readonly text?: string };
	/** What it would be without the explanation that cleared it. */
	readonly cleared?: 'fail' | 'missing' | 'review';
	/** Where it counts. */
	readonly topic: ScoredTopic;
	/** A value of each row that it makes wrong, where that is more than the first place's. */
	readonly affects?: readonly Place[];
}

/** How a rule fared in one topic: its credit there is `1 - lost / subjects`. */
export interface Tally {
	subjects: number;
	/** Failed subjects, each as the share of the rule's weight that its severity has. */
	lost: number;
}

export interface RuleResult {
	readonly rule: string;
	readonly outcome: Outcome;
	/** At the report's stage; the worst that its findings may have. */
	readonly severity: Severity;
	readonly isMaterial: boolean;
	readonly tallies: Readonly<Partial<Record<ScoredTopic, Tally>>>;
	readonly findings: readonly Finding[];
	/** Topics that can't be scored because the rule broke. */
	readonly voids: readonly ScoredTopic[];
	/** What the rule broke with. */
	readonly error?: string;
}

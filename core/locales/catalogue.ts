import type { Choice, ChoiceList, ColumnKey, ColumnPath, HistoryMeasure, SectionKey, Topic } from '../report/sections.ts';
import type { ParameterKey } from '../rule/parameters.ts';
import type { Rule } from '../rule/rule.ts';
import type { RuleId, rules } from '../rules/index.ts';
import type { Language } from './languages.ts';
import type { Words } from './words.ts';

/**
 * The words of one language for reports and checks. The English ones are complete by type; those of another language
 * may lack some for a while, which stand there in English, marked (`translated.ts`).
 * Sentences name their values in braces, `{service}`; a test holds them to the placeholders that the rule declares.
 * They are worded so that no number has to agree with a noun (`Rows: {count}`, not `{count} rows`).
 */
export interface Catalogue {
	readonly language: Language;
	/** The language's own name, for menus. */
	readonly name: string;
	readonly formats: Formats;
	readonly sections: { readonly [S in SectionKey]: SectionWords<S> };
	readonly topics: { readonly [T in Topic]: string };
	/** The word shown for a choice first, then others that are understood. */
	readonly choices: { readonly [L in ChoiceList]: { readonly [C in Choice<L>]: readonly [string, ...string[]] } };
	readonly historyMeasures: { readonly [M in HistoryMeasure]: readonly [string, ...string[]] };
	/** `All`, as a municipality: every partner together. */
	readonly allPartners: readonly [string, ...string[]];
	readonly yes: readonly [string, ...string[]];
	readonly no: readonly [string, ...string[]];
	/** Words in a key column that make a row a total, e.g. `Total`. */
	readonly totals: readonly [string, ...string[]];
	/** Names of the months, January first; for Slavic and other languages also as they stand in a date. */
	readonly months: readonly (readonly [string, ...string[]])[];
	/** Words that mean that a value is missing, beside the markers that every language shares. */
	readonly missing: readonly string[];
	/** Words left by a template or a hurried hand, e.g. `to be completed`. */
	readonly placeholders: readonly string[];
	/** Words that explain nothing by themselves. */
	readonly emptyWords: readonly string[];
	readonly parameters: { readonly [P in ParameterKey]: ParameterWords };
	/** `Lowest plausible` and `Highest plausible`, before a colon and an indicator's name in Settings. */
	readonly plausible: { readonly lowest: readonly [string, ...string[]]; readonly highest: readonly [string, ...string[]] };
	/** Headers and titles that people's own sheets bear, beside the product's: by column, by section, or for what belongs nowhere; parted by commas. */
	readonly synonyms: { readonly [P in ColumnPath | SectionKey | 'nowhere']?: string };
	readonly rules: { readonly [I in RuleId]: RuleWords<RuleOf<I>> };
	readonly words: Words;
}

export interface Formats {
	readonly decimal: '.' | ',';
	/** Between groups of three digits; a narrow no-break space where the language uses a space. */
	readonly group: ',' | '.' | '\u202f';
	/** `{d}`, `{m}` (two digits) and `{y}`. */
	readonly date: string;
	/** `{n} %` with the space that the language uses. */
	readonly percent: string;
	/** `{n}` and `{currency}` in the language's order. */
	readonly money: string;
	/** Of a sheet, BCP 47. */
	readonly locale: string;
}

export interface SectionWords<S extends SectionKey> {
	/** Name of the section and of its sheet; at most 31 characters, none of `[]:*?/\`. */
	readonly name: string;
	/** Other names that such a sheet bears. */
	readonly also: readonly string[];
	/** What goes here, in a sentence. */
	readonly help: string;
	readonly columns: { readonly [K in ColumnKey<S>]: ColumnWords };
}

export interface ColumnWords {
	readonly header: string;
	/** Other headers that mean the same. Case, accents, punctuation and what stands in brackets don't matter. */
	readonly also?: readonly string[];
	/** What to write here, in a short sentence, for somebody who fills the cell for the first time. */
	readonly help: string;
}

export interface ParameterWords {
	readonly name: string;
	readonly also?: readonly string[];
	/** What it decides, in a short sentence. */
	readonly help: string;
}

type RuleOf<I extends RuleId> = Extract<(typeof rules)[number], { readonly id: I }>;

export interface RuleWords<R> {
	/** Short name of what is wrong, as a heading: `Budget variance without an explanation`. At most 60 characters. */
	readonly title: string;
	/** Why it matters, in one sentence a councillor would say. */
	readonly why: string;
	readonly messages: R extends Rule<string, infer M> ? { readonly [I in keyof M]: MessageWords } : never;
}

export interface MessageWords {
	/** What is wrong here. */
	readonly says: string;
	/** What to do, in the imperative. */
	readonly fix: string;
}

/** The words of a set of rules, for the file of one topic of one language. */
export type WordsOfRules<Rules extends readonly { readonly id: string }[]> = {
	readonly [R in Rules[number] as R['id']]: RuleWords<R>;
};

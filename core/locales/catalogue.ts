import type { Rule } from '../rule/rule.ts';
import type { RuleId, rules } from '../rules/index.ts';
import type { GroundWords } from './ground-words.ts';
import type { Words } from './words.ts';

/**
 * The words of one language for reports and checks. The English ones are complete by type; those of another language
 * may lack some for a while, which stand there in English, marked (`translated.ts`).
 * Sentences name their values in braces, `{service}`; a test holds them to the placeholders that the rule declares.
 * They are worded so that no number has to agree with a noun (`Rows: {count}`, not `{count} rows`).
 */
export interface Catalogue extends GroundWords {
	readonly rules: { readonly [I in RuleId]: RuleWords<RuleOf<I>> };
	readonly words: Words;
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

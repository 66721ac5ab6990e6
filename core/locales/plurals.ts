import type { Language } from './languages.ts';

/** Forms of a sentence that holds a number; a language has those that it tells apart, and `other` for all else. */
export interface Plural {
	readonly one?: string;
	readonly few?: string;
	readonly many?: string;
	readonly other: string;
}

type PluralForm = keyof Plural;

/**
 * The form for a whole number, as the Unicode CLDR rules have it. Not by `Intl.PluralRules`: what it knows of a language
 * depends on the host, and a check has the same words in Apps Script as everywhere.
 */
const forms: Readonly<Record<Language, (count: number) => PluralForm>> = {
	en: (count) => (count === 1 ? 'one' : 'other'),
	fr: (count) => (count < 2 ? 'one' : 'other'),
	uk: (count) => {
		const [units, tens] = [count % 10, count % 100];
		if (units === 1 && tens !== 11) return 'one';
		return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? 'few' : 'many';
	},
	ro: (count) => (count === 1 ? 'one' : count === 0 || (count % 100 > 0 && count % 100 < 20) ? 'few' : 'other'),
};

/** The sentence for so many, its number still to be put in. */
export function pluralOf(sentences: Plural, count: number, language: Language): string {
	return sentences[forms[language](count)] ?? sentences.other;
}

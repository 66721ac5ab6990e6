import type { ParameterKey } from '../sections/parameters.ts';
import type { Choice, ChoiceList, ColumnKey, ColumnPath, HistoryMeasure, SectionKey, Topic } from '../sections/sections.ts';
import type { Language } from './languages.ts';

/**
 * The words of one language that reports are written with and read by: all that the reader and the rules need to know of it.
 * What is said of a report stands above them, in the catalogue.
 */
export interface GroundWords extends LanguageWords {
	readonly sections: { readonly [S in SectionKey]: SectionWords<S> };
	readonly parameters: { readonly [P in ParameterKey]: ParameterWords };
	/** Headers and titles that people's own sheets bear, beside the product's: by column, by section, or for what belongs nowhere; parted by commas. */
	readonly synonyms: { readonly [P in ColumnPath | SectionKey | 'nowhere']?: string };
}

/** Words that are read in cells, and how the language writes numbers and dates. */
export interface LanguageWords {
	readonly language: Language;
	/** The language's own name, for menus. */
	readonly name: string;
	readonly formats: Formats;
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
	/** `Lowest plausible` and `Highest plausible`, before a colon and an indicator's name in Settings. */
	readonly plausible: { readonly lowest: readonly [string, ...string[]]; readonly highest: readonly [string, ...string[]] };
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

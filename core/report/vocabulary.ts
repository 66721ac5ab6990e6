import { groundWords } from '../locales/ground.ts';
import type { Language } from '../locales/languages.ts';
import { parameterKeys } from '../sections/parameters.ts';
import {
	type ChoiceList,
	choices,
	columnsOf,
	type HistoryMeasure,
	historyMeasures,
	type SectionKey,
	sectionKeys,
} from '../sections/sections.ts';
import { fold, foldName } from '../workbook/index.ts';
import { type TotalWords, totalWordsOf } from './totals.ts';

/** The words of all languages, as the parser looks them up. Built once, on first use. */
export interface Vocabulary {
	/** Folded header to the columns that it may mean, as `section.column`. */
	readonly headers: ReadonlyMap<string, readonly HeaderMeaning[]>;
	/** The folded headers of each section, for those that are misspelt. */
	readonly headersOf: ReadonlyMap<SectionKey, readonly { readonly folded: string; readonly key: string }[]>;
	/** Folded name of a sheet to its section. */
	readonly sheetNames: ReadonlyMap<string, SectionKey>;
	/** Folded word to its choice, and to the label that the word's language shows for it. */
	readonly choices: Readonly<Record<ChoiceList, ReadonlyMap<string, { readonly choice: string; readonly label: string }>>>;
	/** Folded name of a series that is no quality indicator. */
	readonly historyMeasures: ReadonlyMap<string, HistoryMeasure>;
	readonly yesNo: ReadonlyMap<string, boolean>;
	readonly allPartners: ReadonlySet<string>;
	/** Words for a row that sums up others. */
	readonly totalWords: TotalWords;
	readonly months: ReadonlyMap<string, number>;
	/** Lower-cased markers of a missing value, as written. */
	readonly missing: ReadonlySet<string>;
	/** Folded words that a template or a hurried hand left. */
	readonly placeholders: ReadonlySet<string>;
	/** Folded words that explain nothing by themselves. */
	readonly emptyWords: ReadonlySet<string>;
	/** Folded names of parameters to their keys. */
	readonly parameters: ReadonlyMap<string, string>;
}

export interface HeaderMeaning {
	readonly section: SectionKey;
	readonly key: string;
	readonly language: Language;
}

/** Markers that every language shares. */
const SHARED_MISSING = [
	'n/a',
	'na',
	'n.a.',
	'n.a',
	'n/d',
	'nd',
	'n.d.',
	'dna',
	'#n/a',
	'#na',
	'*',
	'!',
	'-',
	'--',
	'–',
	'—',
	'..',
	'…',
	':',
	'nil',
	'null',
	'none',
	'.',
];

let vocabulary: Vocabulary | undefined;

export function getVocabulary(): Vocabulary {
	vocabulary ??= buildVocabulary();
	return vocabulary;
}

function buildVocabulary(): Vocabulary {
	const headers = new Map<string, HeaderMeaning[]>();
	const sheetNames = new Map<string, SectionKey>();
	const choiceWords = Object.fromEntries(Object.keys(choices).map((list) => [list, new Map()])) as Record<
		ChoiceList,
		Map<string, { choice: string; label: string }>
	>;
	const measures = new Map<string, HistoryMeasure>();
	const yesNo = new Map<string, boolean>();
	const allPartners = new Set<string>();
	const months = new Map<string, number>();
	const missing = new Set(SHARED_MISSING);
	const placeholders = new Set<string>();
	const emptyWords = new Set<string>();
	const parameters = new Map<string, string>();
	for (const key of parameterKeys) parameters.set(fold(key), key);
	for (const ground of groundWords) {
		for (const section of sectionKeys) {
			const words = ground.sections[section];
			for (const name of [words.name, ...words.also]) if (!sheetNames.has(fold(name))) sheetNames.set(fold(name), section);
			for (const [key] of columnsOf(section)) {
				const column = (words.columns as Record<string, { header: string; also?: readonly string[] }>)[key];
				for (const text of [column?.header ?? key, ...(column?.also ?? []), key]) {
					const folded = fold(text);
					const meanings = headers.get(folded) ?? [];
					if (!meanings.some((meaning) => meaning.section === section && meaning.key === key)) {
						meanings.push({ section, key, language: ground.language });
						headers.set(folded, meanings);
					}
				}
			}
		}
		for (const list of Object.keys(choices) as ChoiceList[]) {
			for (const [choice, names] of Object.entries(ground.choices[list])) {
				const [label = choice] = names as readonly string[];
				for (const name of [...(names as readonly string[]), choice]) setOnce(choiceWords[list], foldName(name), { choice, label });
			}
		}
		for (const measure of historyMeasures) {
			for (const name of [...ground.historyMeasures[measure], measure]) setOnce(measures, foldName(name), measure);
		}
		for (const word of ground.yes) yesNo.set(foldName(word), true);
		for (const word of ground.no) yesNo.set(foldName(word), false);
		for (const word of ground.allPartners) allPartners.add(foldName(word));
		ground.months.forEach((names, index) => {
			for (const name of names) months.set(fold(name), index + 1);
		});
		for (const word of ground.missing) missing.add(word.toLowerCase());
		for (const word of ground.placeholders) placeholders.add(foldName(word));
		for (const word of ground.emptyWords) emptyWords.add(foldName(word));
		for (const key of parameterKeys) {
			const words = ground.parameters[key];
			for (const name of [words.name, ...(words.also ?? [])]) setOnce(parameters, fold(name), key);
		}
	}
	const headersOf = new Map<SectionKey, { folded: string; key: string }[]>(sectionKeys.map((section) => [section, []]));
	for (const [folded, meanings] of headers) for (const { section, key } of meanings) headersOf.get(section)?.push({ folded, key });
	return {
		headers,
		headersOf,
		sheetNames,
		choices: choiceWords,
		historyMeasures: measures,
		yesNo,
		allPartners,
		totalWords: totalWordsOf(groundWords.flatMap(({ totals }) => totals)),
		months,
		missing,
		placeholders,
		emptyWords,
		parameters,
	};
}

function setOnce<V>(map: Map<string, V>, key: string, value: V): void {
	if (!map.has(key)) map.set(key, value);
}

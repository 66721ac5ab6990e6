import { groundWords } from '../locales/ground.ts';
import type { GroundWords } from '../locales/ground-words.ts';
import { columnsOf, type SectionKey, sectionKeys } from '../sections/sections.ts';
import { editDistance } from '../workbook/fold.ts';
import { foreignWords } from './foreign-words.ts';
import { readHeader, wordsOf } from './header-text.ts';

/** `section.column`; `section` alone for titles; `nowhere` for what no report asks for. */
type Meaning = string;

interface Phrase {
	readonly meaning: Meaning;
	readonly words: readonly string[];
	readonly weight: number;
	/** The product's own headers are worth a little more than what people call the same. */
	readonly worth: number;
}

interface Lexicon {
	/** The phrases that hold a word. */
	readonly phrasesOf: ReadonlyMap<string, readonly Phrase[]>;
	/** How much a word says: less, the more columns it may mean. */
	readonly weightOf: ReadonlyMap<string, number>;
	/** Known words by their first letter, for those that differ by an ending or a slip. */
	readonly byLetter: ReadonlyMap<string, readonly string[]>;
}

let lexicon: Lexicon | undefined;
/** Words of one class say what kind of thing a column holds, not of what. */
const CLASS_WEIGHT = 0.3;
/** A word that no phrase knows: often a name. */
const UNKNOWN_WEIGHT = 0.55;
const LOWEST_WEIGHT = 0.4;
const SYNONYM_WORTH = 0.96;

function getLexicon(): Lexicon {
	lexicon ??= build();
	return lexicon;
}

function build(): Lexicon {
	const texts = new Map<Meaning, Map<string, number>>();
	const add = (meaning: Meaning, text: string, worth = SYNONYM_WORTH) => {
		const words = readHeader(text).halves[0]?.join(' ');
		if (!words) return;
		const known = texts.get(meaning) ?? new Map<string, number>();
		texts.set(meaning, known.set(words, Math.max(worth, known.get(words) ?? 0)));
	};
	const addAll = (synonyms: GroundWords['synonyms']) => {
		for (const [meaning, list] of Object.entries(synonyms)) for (const text of list.split(',')) add(meaning, text);
	};
	for (const ground of groundWords) {
		for (const section of sectionKeys) {
			const { name, also, columns } = ground.sections[section];
			for (const text of [name, ...also]) add(section, text, 1);
			for (const [key] of columnsOf(section)) {
				const column = (columns as Record<string, { header: string; also?: readonly string[] }>)[key];
				for (const text of column ? [column.header, ...(column.also ?? [])] : []) add(`${section}.${key}`, text, 1);
			}
		}
		addAll(ground.synonyms);
	}
	addAll(foreignWords);
	const meaningsOf = new Map<string, Set<string>>();
	for (const [meaning, phrases] of texts) {
		const field = meaning.includes('.') ? meaning.slice(meaning.indexOf('.') + 1) : meaning;
		for (const phrase of phrases.keys())
			for (const word of phrase.split(' ')) meaningsOf.set(word, (meaningsOf.get(word) ?? new Set()).add(field));
	}
	const weightOf = new Map<string, number>();
	for (const [word, fields] of meaningsOf) {
		weightOf.set(word, word.startsWith('§') ? CLASS_WEIGHT : Math.max(LOWEST_WEIGHT, 1 / (1 + 0.25 * Math.log(fields.size))));
	}
	const phrasesOf = new Map<string, Phrase[]>();
	for (const [meaning, phrases] of texts) {
		for (const [text, worth] of phrases) {
			const words = [...new Set(text.split(' '))];
			const phrase = { meaning, words, worth, weight: sum(words.map((word) => weightOf.get(word) ?? 1)) };
			for (const word of words) {
				const list = phrasesOf.get(word);
				if (list) list.push(phrase);
				else phrasesOf.set(word, [phrase]);
			}
		}
	}
	const byLetter = new Map<string, string[]>();
	for (const word of weightOf.keys()) byLetter.set(word.charAt(0), [...(byLetter.get(word.charAt(0)) ?? []), word]);
	return { phrasesOf, weightOf, byLetter };
}

const remembered = new Map<string, ReadonlyMap<Meaning, number>>();
const MOST_REMEMBERED = 20_000;

/** How well a text may mean each thing, from 0 to 1; what it cannot mean is left out. */
export function meaningsOf(text: string): ReadonlyMap<Meaning, number> {
	let meanings = remembered.get(text);
	if (!meanings) {
		const best = new Map<Meaning, number>();
		readHeader(text).halves.forEach((words, index) => {
			for (const [meaning, score] of scoreWords(words)) {
				const weighed = index === 0 ? score : score * 0.93;
				if (weighed > (best.get(meaning) ?? 0)) best.set(meaning, weighed);
			}
		});
		meanings = best;
		if (remembered.size >= MOST_REMEMBERED) remembered.clear();
		remembered.set(text, meanings);
	}
	return meanings;
}

/** How well a longer text, a title or a sheet's name, speaks of each section, from 0 to 1. */
export function sectionsIn(text: string): ReadonlyMap<SectionKey, number> {
	const { phrasesOf } = getLexicon();
	const words = new Map<string, number>();
	for (const word of wordsOf(text))
		for (const [known, likeness] of likeWords(word)) words.set(known, Math.max(likeness, words.get(known) ?? 0));
	const best = new Map<SectionKey, number>();
	for (const word of words.keys()) {
		for (const phrase of phrasesOf.get(word) ?? []) {
			if (phrase.meaning.includes('.') || phrase.meaning === 'nowhere') continue;
			const covered = Math.min(...phrase.words.map((each) => words.get(each) ?? 0));
			const section = phrase.meaning as SectionKey;
			if (covered > (best.get(section) ?? 0)) best.set(section, covered);
		}
	}
	return best;
}

function scoreWords(words: readonly string[]): Map<Meaning, number> {
	const { phrasesOf, weightOf } = getLexicon();
	const scores = new Map<Meaning, number>();
	const distinct = [...new Set(words)];
	if (distinct.length === 0) return scores;
	const alike = distinct.map((word) => likeWords(word));
	const weights = distinct.map((word, index) => {
		const [nearest] = alike[index] ?? [];
		return nearest ? (weightOf.get(nearest[0]) ?? 1) : /^\p{N}+$/u.test(word) ? 0.3 : UNKNOWN_WEIGHT;
	});
	const whole = sum(weights);
	const candidates = new Set<Phrase>();
	for (const list of alike) for (const [known] of list) for (const phrase of phrasesOf.get(known) ?? []) candidates.add(phrase);
	for (const phrase of candidates) {
		let matched = 0;
		let covered = 0;
		const used = new Set<number>();
		for (const word of phrase.words) {
			let best = 0;
			let bestAt = -1;
			alike.forEach((list, at) => {
				const likeness = used.has(at) ? 0 : (list.find(([known]) => known === word)?.[1] ?? 0);
				if (likeness > best) {
					best = likeness;
					bestAt = at;
				}
			});
			if (bestAt < 0) continue;
			used.add(bestAt);
			matched += best * (weightOf.get(word) ?? 1);
			covered += best * (weights[bestAt] ?? 1);
		}
		const recall = matched / phrase.weight;
		if (recall < 0.5) continue;
		const precision = Math.min(1, covered / whole);
		// A class alone (`name`, `code`) names nothing.
		const isOnlyClass = phrase.words.length === 1 && phrase.words[0]?.startsWith('§') && distinct.length > 1;
		const score = phrase.worth * recall ** 2 * (0.45 + 0.55 * precision) * (isOnlyClass ? 0.6 : 1);
		if (score > (scores.get(phrase.meaning) ?? 0)) scores.set(phrase.meaning, score);
	}
	return scores;
}

const likenesses = new Map<string, readonly (readonly [word: string, likeness: number])[]>();

/** Known words that a written one may be, the most alike first: another ending, one slip of the hand in five letters. */
function likeWords(word: string): readonly (readonly [word: string, likeness: number])[] {
	const known = likenesses.get(word);
	if (known) return known;
	const { weightOf, byLetter } = getLexicon();
	const found: [string, number][] = [];
	if (weightOf.has(word)) found.push([word, 1]);
	if (word.length >= 4 && !word.startsWith('§')) {
		for (const other of byLetter.get(word.charAt(0)) ?? []) {
			if (other === word) continue;
			const likeness = likenessOf(word, other, weightOf.has(word));
			if (likeness > 0) found.push([other, likeness]);
		}
		found.sort(([, one], [, other]) => other - one);
	}
	if (likenesses.size >= MOST_REMEMBERED) likenesses.clear();
	likenesses.set(word, found);
	return found;
}

/** A word that is known itself is no slip for another. */
function likenessOf(word: string, other: string, isKnown: boolean): number {
	const longer = Math.max(word.length, other.length);
	const shorter = Math.min(word.length, other.length);
	if (shorter < 4 || longer - shorter > 5) return 0;
	let common = 0;
	while (common < shorter && word[common] === other[common]) common++;
	// Endings of up to four letters, on a stem of at least four and six tenths of the word.
	if (common >= 4 && common >= longer * 0.6 && longer - common <= 4) return common === shorter && longer - shorter <= 2 ? 0.97 : 0.9;
	if (longer >= 6 && !isKnown) {
		const limit = longer >= 9 ? 2 : 1;
		if (editDistance(word, other, limit) <= limit) return 0.85;
	}
	return 0;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

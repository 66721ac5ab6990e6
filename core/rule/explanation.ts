import { getVocabulary } from '../report/vocabulary.ts';
import { foldName } from '../workbook/index.ts';

const FEWEST_LETTERS = 10;
const FEWEST_WORDS = 2;
const FEWEST_DIFFERENT_LETTERS = 6;

/**
 * Whether a text explains anything: some different words that name a thing, and not those that a template or a hurried hand
 * left. `aaaaaaaaaa a`, `to be completed` and `checked and approved` say nothing.
 */
export function isExplanation(text: string | undefined): text is string {
	if (text === undefined) return false;
	const { placeholders, emptyWords } = getVocabulary();
	const folded = foldName(text);
	if (placeholders.has(folded)) return false;
	const words = new Set(folded.split(/[^\p{L}\p{M}]+/u).filter(isWord));
	const letters = [...words].join('');
	if (words.size < FEWEST_WORDS || letters.length < FEWEST_LETTERS || new Set(letters).size < FEWEST_DIFFERENT_LETTERS) return false;
	return [...words].some((word) => word.length > 2 && !emptyWords.has(word));
}

/** No letter three times in a row, and more than one of them. */
function isWord(word: string): boolean {
	return word.length > 1 && !/(.)\1\1/u.test(word) && new Set(word).size > 1;
}

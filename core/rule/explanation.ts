import { getVocabulary } from '../report/vocabulary.ts';
import { foldName } from '../workbook/index.ts';

const FEWEST_LETTERS = 10;
const FEWEST_WORDS = 2;

/** Whether a text explains anything: some words, and not those that a template or a hurried hand left. */
export function isExplanation(text: string | undefined): text is string {
	if (text === undefined) return false;
	const folded = foldName(text);
	if (getVocabulary().placeholders.has(folded)) return false;
	return folded.replace(/[^\p{L}]/gu, '').length >= FEWEST_LETTERS && folded.split(' ').length >= FEWEST_WORDS;
}

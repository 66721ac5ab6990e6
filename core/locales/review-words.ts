import type { ReviewWords } from '../review/words.ts';
import { review as en } from './en/review.ts';
import { review as fr } from './fr/review.ts';
import type { Language } from './languages.ts';
import { review as ro } from './ro/review.ts';
import { review as uk } from './uk/review.ts';

const byLanguage: Readonly<Record<Language, ReviewWords>> = { en, fr, uk, ro };

export function reviewWordsFor(language: Language): ReviewWords {
	return byLanguage[language];
}

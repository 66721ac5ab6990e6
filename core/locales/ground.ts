import { ground as en } from './en/ground.ts';
import { ground as fr } from './fr/ground.ts';
import type { GroundWords } from './ground-words.ts';
import { type Language, languages } from './languages.ts';
import { ground as ro } from './ro/ground.ts';
import { ground as uk } from './uk/ground.ts';

const byLanguage: Readonly<Record<Language, GroundWords>> = { en, fr, uk, ro };

export const groundWords: readonly GroundWords[] = languages.map((language) => byLanguage[language]);

export function groundWordsFor(language: Language): GroundWords {
	return byLanguage[language];
}

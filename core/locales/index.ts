import type { Catalogue } from './catalogue.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { type Language, languages } from './languages.ts';
import { ro } from './ro/index.ts';
import { uk } from './uk/index.ts';

const byLanguage: Readonly<Record<Language, Catalogue>> = { en, fr, uk, ro };

export const catalogues: readonly Catalogue[] = languages.map((language) => byLanguage[language]);

export function catalogueFor(language: Language): Catalogue {
	return byLanguage[language];
}

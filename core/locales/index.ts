import { type Catalogue, type Language, languages } from './catalogue.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { ro } from './ro/index.ts';
import { uk } from './uk/index.ts';

const byLanguage: Readonly<Record<Language, Catalogue>> = { en, fr, uk, ro };

export const catalogues: readonly Catalogue[] = languages.map((language) => byLanguage[language]);

export function catalogueFor(language: Language): Catalogue {
	return byLanguage[language];
}

/** The language that a BCP 47 tag or a POSIX locale asks for; English where none of ours is meant. */
export function languageOf(tag: string | undefined): Language {
	const code = (tag ?? '').slice(0, 2).toLowerCase();
	return languages.find((language) => language === code) ?? 'en';
}

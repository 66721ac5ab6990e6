import type { Language } from '../../locales/catalogue.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { ro } from './ro.ts';
import { uk } from './uk.ts';
import type { CommandWords } from './words.ts';

export type { CommandWords } from './words.ts';

const byLanguage: Readonly<Record<Language, CommandWords>> = { en, fr, uk, ro };

export function commandWords(language: Language): CommandWords {
	return byLanguage[language];
}

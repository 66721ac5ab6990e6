/** The languages, each in its own name: the only list of them. */
export const languageNames = {
	en: 'English',
	fr: 'Français',
	uk: 'Українська',
	ro: 'Română',
} as const;

export type Language = keyof typeof languageNames;

/** In which all words are written first, and shown where a translation lacks some. */
export const FIRST_LANGUAGE = 'en' satisfies Language;

export const languages = Object.keys(languageNames) as readonly Language[] as readonly [Language, ...Language[]];

/** The language that a BCP 47 tag or a POSIX locale asks for; English where none of ours is meant. */
export function languageOf(tag: string | undefined): Language {
	const code = (tag ?? '').slice(0, 2).toLowerCase();
	return languages.find((language) => language === code) ?? FIRST_LANGUAGE;
}

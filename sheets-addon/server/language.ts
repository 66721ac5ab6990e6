import { type Catalogue, catalogueFor, type Language, languageOf, languages } from '#core';

/** Where a person's own choice of language is kept. */
export const LANGUAGE_PROPERTY = 'language';

/** The language that the person chose in the settings, else that of the account. */
export function readerLanguage(): Language {
	const chosen = PropertiesService.getUserProperties().getProperty(LANGUAGE_PROPERTY);
	return languages.find((language) => language === chosen) ?? languageOf(Session.getActiveUserLocale());
}

/** All the words of a language; asking for the sentences loads the file in which they stand, with its help and all. */
export function wholeCatalogue(language: Language): Catalogue {
	const catalogue = catalogueFor(language);
	if (Object.keys(catalogue.rules).length === 0) throw new Error(`no words of ${language}`);
	return catalogue;
}

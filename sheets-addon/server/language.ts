import { type Catalogue, catalogueFor, type Language, languageOf, languages } from '#core';

/** Where a person's own choice of language is kept. */
const LANGUAGE_PROPERTY = 'language';

/** The language that the person chose in the settings, else that of the account. */
export function readerLanguage(): Language {
	known ??= chosenLanguage() ?? languageOf(Session.getActiveUserLocale());
	return known;
}

/** Keeps the person's choice. */
export function chooseLanguage(language: Language): void {
	PropertiesService.getUserProperties().setProperty(LANGUAGE_PROPERTY, language);
	known = language;
}

/** Of this run, which asks once. */
let known: Language | undefined;

function chosenLanguage(): Language | undefined {
	const chosen = PropertiesService.getUserProperties().getProperty(LANGUAGE_PROPERTY);
	return languages.find((language) => language === chosen);
}

/** All the words of a language; asking for the sentences loads the file in which they stand, with its help and all. */
export function wholeCatalogue(language: Language): Catalogue {
	const catalogue = catalogueFor(language);
	if (Object.keys(catalogue.rules).length === 0) throw new Error(`no words of ${language}`);
	return catalogue;
}

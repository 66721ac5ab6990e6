import { type Catalogue, catalogueFor, type Language, languageOf, languages } from '#core';

/** Where a person's own choice of language is kept. */
export const LANGUAGE_PROPERTY = 'language';

/** The language that the person chose in the settings, else that of the account. */
export function readerLanguage(): Language {
	const chosen = PropertiesService.getUserProperties().getProperty(LANGUAGE_PROPERTY);
	return languages.find((language) => language === chosen) ?? languageOf(Session.getActiveUserLocale());
}

/**
 * All the words of a language, here and wherever core looks them up. Sentences stand in a file beside the script, which is
 * part of the add-on and so is not checked.
 */
export function wholeCatalogue(language: Language): Catalogue {
	const catalogue = catalogueFor(language);
	const whole = JSON.parse(HtmlService.createHtmlOutputFromFile(`words-${language}`).getContent()) as Catalogue;
	for (const [key, value] of Object.entries(whole)) Object.defineProperty(catalogue, key, { value, enumerable: true, configurable: true });
	return catalogue;
}

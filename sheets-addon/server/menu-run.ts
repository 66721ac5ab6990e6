import type { Language } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { readerLanguage } from './language.ts';
import { explainProblem } from './problem.ts';

/** Runs a menu item; whatever goes wrong is said in plain words. */
export function runItem(action: (language: Language) => void): void {
	let language: Language = 'en';
	try {
		language = readerLanguage();
		action(language);
	} catch (error) {
		SpreadsheetApp.getUi().alert(explainProblem(error, addonWordsFor(language)));
	}
}

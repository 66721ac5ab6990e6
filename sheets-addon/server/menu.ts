import type { Language } from '#core';
import { addonWordsFor, type MenuWords } from '../words/index.ts';
import { readerLanguage } from './language.ts';
import { clearAllMarks } from './mark-report.ts';
import { explainProblem, fill } from './problem.ts';
import { openSidebar } from './views.ts';

/** The menu, in its order: a caption and the global function that it runs. */
export const menuItems: readonly (readonly [caption: keyof MenuWords, functionName: string])[] = [
	['checkReport', 'checkReport'],
	['checkSheet', 'checkSheet'],
	['clearMarks', 'clearMarks'],
];

/**
 * Makes the menu. With no authorisation (a file in which nobody has used the add-on yet) nothing else may be called, not
 * even for the person's language.
 */
export function onOpen(event?: { authMode?: GoogleAppsScript.Script.AuthMode }): void {
	const mayAsk = event?.authMode !== undefined && event.authMode !== ScriptApp.AuthMode.NONE;
	const words = addonWordsFor(mayAsk ? readerLanguage() : 'en');
	const ui = SpreadsheetApp.getUi();
	const menu = ui.createAddonMenu();
	for (const [caption, functionName] of menuItems) menu.addItem(words.menu[caption], functionName);
	menu.addToUi();
}

export function onInstall(event?: { authMode?: GoogleAppsScript.Script.AuthMode }): void {
	onOpen(event);
}

export function checkReport(): void {
	run((language) => openSidebar('report', language));
}

export function checkSheet(): void {
	run((language) => openSidebar('sheet', language));
}

export function clearMarks(): void {
	run((language) => {
		const { menu } = addonWordsFor(language);
		const cleared = clearAllMarks();
		const message = cleared === 0 ? menu.nothingToClear : fill(menu.cleared, { count: String(cleared) });
		SpreadsheetApp.getActiveSpreadsheet().toast(message);
	});
}

/** Runs a menu item; whatever goes wrong is said in plain words. */
function run(action: (language: Language) => void): void {
	let language: Language = 'en';
	try {
		language = readerLanguage();
		action(language);
	} catch (error) {
		SpreadsheetApp.getUi().alert(explainProblem(error, addonWordsFor(language)));
	}
}

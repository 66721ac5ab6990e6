import { languageOf } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { readerLanguage } from './language.ts';
import { menuItems } from './menu-items.ts';
import { runItem } from './menu-run.ts';
import { part } from './parts.ts';
import { openDialog, openNewReportDialog, openSidebar } from './views.ts';

/** A right that one item alone needs: it is asked for there, and not before. */
const SEND_MAIL = 'https://www.googleapis.com/auth/script.send_mail';

/**
 * Makes the menu. With no authorisation (a file in which nobody has used the add-on yet) the language of the account is all
 * that may be asked for; the one that the person chose waits until there is one.
 */
export function onOpen(event?: { authMode?: GoogleAppsScript.Script.AuthMode }): void {
	const mayAsk = event?.authMode !== undefined && event.authMode !== ScriptApp.AuthMode.NONE;
	const words = addonWordsFor(mayAsk ? readerLanguage() : languageOf(Session.getActiveUserLocale()));
	const ui = SpreadsheetApp.getUi();
	const menu = ui.createAddonMenu();
	for (const item of menuItems) {
		if (item) menu.addItem(words.menu[item[0]], item[1]);
		else menu.addSeparator();
	}
	menu.addToUi();
}

export function onInstall(event?: { authMode?: GoogleAppsScript.Script.AuthMode }): void {
	onOpen(event);
}

export function checkReport(): void {
	runItem((language) => openSidebar('report', language));
}

export function checkSheet(): void {
	runItem((language) => openSidebar('sheet', language));
}

export function clearMarks(): void {
	part('check').clearMarks();
}

export function newReport(): void {
	runItem(openNewReportDialog);
}

export function openOwnSheets(): void {
	runItem((language) => openDialog('own-sheets', addonWordsFor(language).menu.ownSheets, language, { width: 480, height: 640 }));
}

export function addMissingSections(): void {
	part('report').addMissingSections();
}

export function startNextPeriod(): void {
	part('report').startNextPeriod();
}

export function openOwnReport(): void {
	runItem((language) => openSidebar('own', language));
}

export function makeComparisonSheet(): void {
	part('report').makeComparisonSheet();
}

export function makeScorecardSheet(): void {
	part('report').makeScorecardSheet();
}

export function makeFindingsSheet(): void {
	part('report').makeFindingsSheet();
}

export function openBrief(): void {
	runItem((language) => openDialog('brief', addonWordsFor(language).menu.brief, language, { width: 820, height: 680 }));
}

export function openSend(): void {
	requireScope(SEND_MAIL);
	runItem((language) => openDialog('send', addonWordsFor(language).menu.send, language, { width: 620, height: 620 }));
}

export function openReviews(): void {
	runItem((language) => openDialog('reviews', addonWordsFor(language).menu.reviews, language, { width: 620, height: 480 }));
}

export function openSettings(): void {
	runItem((language) => openDialog('settings', addonWordsFor(language).menu.settings, language, { width: 560, height: 640 }));
}

export function openHelp(): void {
	runItem((language) => openDialog('help', addonWordsFor(language).menu.help, language, { width: 520, height: 560 }));
}

/** Google asks the person for a right and ends the run; so nothing here may stand in between. */
function requireScope(scope: string): void {
	ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [scope]);
}

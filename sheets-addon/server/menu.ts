import { fill, type Language, languageOf } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { readerLanguage } from './language.ts';
import { clearAllMarks } from './mark-report.ts';
import { menuItems } from './menu-items.ts';
import { addMissingSections as addSectionsTo } from './new-report.ts';
import { makeComparison } from './own-report.ts';
import { explainProblem, Problem } from './problem.ts';
import { makeFindings, makeScorecard } from './report-sheets.ts';
import { startNextPeriod as makeNextPeriod } from './start-next-period.ts';
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
	run((language) => openSidebar('report', language));
}

export function checkSheet(): void {
	run((language) => openSidebar('sheet', language));
}

export function clearMarks(): void {
	run((language) => {
		const { menu } = addonWordsFor(language);
		const { cleared, failed } = clearAllMarks();
		const message = cleared === 0 ? menu.nothingToClear : fill(menu.cleared, { count: String(cleared) });
		if (failed.length === 0) SpreadsheetApp.getActiveSpreadsheet().toast(message);
		else throw new Problem('marksLocked', { count: String(cleared), sheets: failed.join(', ') });
	});
}

export function newReport(): void {
	run(openNewReportDialog);
}

export function openOwnSheets(): void {
	run((language) => openDialog('own-sheets', addonWordsFor(language).menu.ownSheets, language, { width: 480, height: 640 }));
}

export function addMissingSections(): void {
	run((language) => {
		const { addSections } = addonWordsFor(language);
		const added = addSectionsTo();
		SpreadsheetApp.getUi().alert(added.length === 0 ? addSections.nothing : fill(addSections.added, { sheets: added.join(', ') }));
	});
}

export function startNextPeriod(): void {
	run(() => makeNextPeriod());
}

export function openOwnReport(): void {
	run((language) => openSidebar('own', language));
}

export function makeComparisonSheet(): void {
	run(() => makeComparison());
}

export function makeScorecardSheet(): void {
	run(() => makeScorecard());
}

export function makeFindingsSheet(): void {
	run(() => makeFindings());
}

export function openBrief(): void {
	run((language) => openDialog('brief', addonWordsFor(language).menu.brief, language, { width: 820, height: 680 }));
}

export function openSend(): void {
	requireScope(SEND_MAIL);
	run((language) => openDialog('send', addonWordsFor(language).menu.send, language, { width: 620, height: 620 }));
}

export function openReviews(): void {
	run((language) => openDialog('reviews', addonWordsFor(language).menu.reviews, language, { width: 620, height: 480 }));
}

export function openSettings(): void {
	run((language) => openDialog('settings', addonWordsFor(language).menu.settings, language, { width: 560, height: 640 }));
}

export function openHelp(): void {
	run((language) => openDialog('help', addonWordsFor(language).menu.help, language, { width: 520, height: 560 }));
}

/** Google asks the person for a right and ends the run; so nothing here may stand in between. */
function requireScope(scope: string): void {
	ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [scope]);
}

/** Runs a menu item; whatever goes wrong is said in plain words. */
function run(action: (language: Language) => unknown): void {
	let language: Language = 'en';
	try {
		language = readerLanguage();
		action(language);
	} catch (error) {
		SpreadsheetApp.getUi().alert(explainProblem(error, addonWordsFor(language)));
	}
}

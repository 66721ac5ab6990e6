import type { Language } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { fileText } from './file-text.ts';

const PRODUCT = 'IMC Monitor';

/** Where a page keeps its state: on elements, for Google drops attributes of `<html>`. */
const START = '<div id="app" lang="en" data-start="">';
const WORDS = '<div id="words" hidden>';

/** A view's page, told its language, its words and what it is opened for. */
export function pageOf(view: string, start: string, language: Language): GoogleAppsScript.HTML.HtmlOutput {
	const page = fileText(view)
		.replace(START, () => `<div id="app" lang="${language}" data-start="${start}">`)
		.replace(WORDS, () => WORDS + fileText(`page-words-${language}`));
	return HtmlService.createHtmlOutput(page);
}

export function openSidebar(start: 'report' | 'sheet' | 'own', language: Language): void {
	SpreadsheetApp.getUi().showSidebar(pageOf('sidebar', start, language).setTitle(PRODUCT));
}

export interface DialogSize {
	readonly width: number;
	readonly height: number;
}

/** Most dialogs are the same page, opened for one thing; the reviews, which carry more, have one of their own. */
export function openDialog(start: string, title: string, language: Language, { width, height }: DialogSize): void {
	const page = pageOf(start === 'reviews' ? 'reviews' : 'dialog', start, language)
		.setWidth(width)
		.setHeight(height);
	// A menu's dots promise a window; the window itself needs none.
	SpreadsheetApp.getUi().showModalDialog(page, title.replace(/…$/, ''));
}

/** A message with a link, which an alert can't hold. */
export function showLink(title: string, message: string, address: string, name: string, language: Language): void {
	const page = `<!DOCTYPE html><html><head><base target="_blank"></head><body lang="${language}" style="font:14px/20px Roboto,Arial,sans-serif"><p>${escapeHtml(message)}</p><p><a href="${escapeHtml(address)}" rel="noopener">${escapeHtml(name)}</a></p></body></html>`;
	SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(page).setWidth(420).setHeight(180), title);
}

export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The page is told the spreadsheet's locale, from which it guesses the currency. */
export function openNewReportDialog(language: Language): void {
	const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
	openDialog(`new-report ${locale}`, addonWordsFor(language).menu.newReport, language, { width: 480, height: 680 });
}

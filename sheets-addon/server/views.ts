import type { Language } from '#core';

/** A view's page, told its language and what it is opened for. */
export function pageOf(view: string, start: string, language: Language): GoogleAppsScript.HTML.HtmlOutput {
	const page = HtmlService.createHtmlOutputFromFile(view).getContent();
	const head = `<html lang="${language}" data-start="${start}">`;
	return HtmlService.createHtmlOutput(page.replace('<html lang="en" data-start="">', () => head));
}

export function openSidebar(start: 'report' | 'sheet', language: Language): void {
	const page = pageOf('sidebar', start, language).setTitle(PRODUCT);
	SpreadsheetApp.getUi().showSidebar(page);
}

const PRODUCT = 'IMC Monitor';

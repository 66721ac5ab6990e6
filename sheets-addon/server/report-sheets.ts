import type { SheetPlan } from '#core';
import { viewOfCheck } from '#core/panel';
import { addonWordsFor } from '../words/index.ts';
import { checkSpreadsheet } from './check-report.ts';
import { type OwnSheet, readNotes, rememberOwnSheet } from './document-notes.ts';
import { planFindings } from './findings-plan.ts';
import { readerLanguage, wholeCatalogue } from './language.ts';
import { planScorecard } from './scorecard-plan.ts';
import { withLock } from './with-lock.ts';
import { writeSheet } from './write-plan.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the scorecard's sheet, or makes it anew. */
export function makeScorecard(): void {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const { check } = checkSpreadsheet(spreadsheet);
	const language = readerLanguage();
	const catalogue = wholeCatalogue(language);
	const view = viewOfCheck(check, catalogue);
	const { title, topics, fixFirst } = catalogue.words.scorecard;
	const { trend, made } = addonWordsFor(language).ownSheets;
	const { plan, hidden } = planScorecard(check, view, catalogue, {
		name: title,
		scores: title,
		topics,
		process: `${catalogue.words.process}: ${catalogue.words.processAsks}`,
		fixFirst,
		trend,
		made,
	});
	withLock(() => {
		const sheet = putSheet(spreadsheet, 'scorecard', plan);
		sheet.hideColumns(hidden.column + 1, hidden.count);
	});
}

/** Makes the list of findings, each with a link to its cell, or makes it anew. */
export function makeFindings(): void {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const { check } = checkSpreadsheet(spreadsheet);
	const language = readerLanguage();
	const plan = planFindings(check, wholeCatalogue(language), addonWordsFor(language).ownSheets.made);
	withLock(() => putSheet(spreadsheet, 'findings', plan));
}

function putSheet(spreadsheet: Spreadsheet, kind: OwnSheet, plan: SheetPlan): Sheet {
	const earlier = readNotes().own[kind];
	const sheets = spreadsheet.getSheets();
	const old = sheets.find((sheet) => sheet.getSheetId() === earlier);
	// The new one stands before the old one goes, so that there is one at any moment.
	const sheet = spreadsheet.insertSheet(freeName(plan.name, sheets, old), spreadsheet.getNumSheets());
	rememberOwnSheet(kind, sheet.getSheetId());
	writeSheet(spreadsheet, sheet, plan);
	if (old) {
		const name = old.getName();
		spreadsheet.deleteSheet(old);
		sheet.setName(name);
	}
	spreadsheet.setActiveSheet(sheet);
	return sheet;
}

function freeName(name: string, sheets: readonly Sheet[], old: Sheet | undefined): string {
	const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
	if (!old && !taken.has(name.toLowerCase())) return name;
	for (let number = 2; ; number++) if (!taken.has(`${name} ${number}`.toLowerCase())) return `${name} ${number}`;
}

import type { SheetPlan } from '#core';
import { viewOfCheck } from '#core/panel';
import { addonWordsFor } from '../words/index.ts';
import { checkSpreadsheet } from './check-report.ts';
import { type OwnSheet, readNotes, rememberOwnSheets } from './document-notes.ts';
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
	const earlier = readNotes().own[kind] ?? [];
	const sheets = spreadsheet.getSheets();
	const old = sheets.filter((sheet) => earlier.includes(sheet.getSheetId()));
	// The new one stands before the old one goes, so that there is one at any moment.
	const sheet = spreadsheet.insertSheet(freeName(plan.name, sheets), spreadsheet.getNumSheets());
	rememberOwnSheets(kind, [sheet.getSheetId(), ...earlier]);
	writeSheet(spreadsheet, sheet, plan);
	const [name] = old.map((each) => each.getName());
	for (const each of old) spreadsheet.deleteSheet(each);
	if (name !== undefined) sheet.setName(name);
	rememberOwnSheets(kind, [sheet.getSheetId()]);
	spreadsheet.setActiveSheet(sheet);
	return sheet;
}

function freeName(name: string, sheets: readonly Sheet[]): string {
	const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
	let free = name;
	for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`;
	return free;
}

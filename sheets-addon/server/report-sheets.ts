import type { SheetPlan } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { harmless, viewCheck } from '#core/view';
import { checkSpreadsheet } from './check-report.ts';
import { type OwnSheet, readNotes, rememberOwnSheets } from './document-notes.ts';
import { MOST_FINDINGS, planFindings } from './findings-plan.ts';
import { readerLanguage, wholeCatalogue } from './language.ts';
import { Problem } from './problem.ts';
import { planScorecard } from './scorecard-plan.ts';
import { withLock } from './with-lock.ts';
import { addPlannedSheets, endUnfinished } from './write-plan.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the scorecard's sheet, or makes it anew. */
export function makeScorecard(): void {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const { check } = checkSpreadsheet(spreadsheet);
	const language = readerLanguage();
	const catalogue = wholeCatalogue(language);
	const view = viewCheck(check, catalogue);
	const { title, topics, fixFirst } = catalogue.words.scorecard;
	const { trend, made } = addonWordsFor(language).ownSheets;
	const { plan, hidden, fixedRows } = planScorecard(check, view, catalogue, {
		name: title,
		scores: title,
		topics,
		fixFirst,
		trend,
		made,
	});
	withLock(() =>
		putSheet(spreadsheet, 'scorecard', harmlessPlan(plan), (sheet) => {
			sheet.setRowHeightsForced(fixedRows.row + 1, fixedRows.count, fixedRows.height);
			sheet.hideColumns(hidden.column + 1, hidden.count);
		}),
	);
}

/** Makes the list of findings, each with a link to its cell, or makes it anew. */
export function makeFindings(): void {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const { check } = checkSpreadsheet(spreadsheet);
	const language = readerLanguage();
	const catalogue = wholeCatalogue(language);
	const view = viewCheck(check, catalogue, { most: MOST_FINDINGS });
	const plan = planFindings(view, catalogue, addonWordsFor(language).ownSheets.made);
	withLock(() => putSheet(spreadsheet, 'findings', harmlessPlan(plan)));
}

/** The new one stands before the old one goes, so that there is one at any moment. Gives its name. */
export function putSheet(spreadsheet: Spreadsheet, kind: OwnSheet, plan: SheetPlan, finish: (sheet: Sheet) => void = () => {}): string {
	endUnfinished(spreadsheet);
	const earlier = readNotes().own[kind] ?? [];
	const before = spreadsheet.getSheets();
	const old = before.filter((sheet) => earlier.includes(sheet.getSheetId()));
	const [sheet] = addPlannedSheets(spreadsheet, [{ ...plan, name: freeName(plan.name, before) }], ([made]) => {
		if (!made) return;
		finish(made);
		rememberOwnSheets(kind, [made.getSheetId(), ...earlier]);
	});
	if (!sheet) return '';
	const names = old.map((each) => each.getName());
	const kept = old.filter((each) => !isDeleted(spreadsheet, each));
	const all = spreadsheet.getSheets().filter((each) => each.getSheetId() !== sheet.getSheetId());
	// A name that somebody gave it stays.
	const given = names.find((name) => name.replace(/ \d+$/, '') !== plan.name);
	const name = freeName(given ?? plan.name, all);
	if (name !== sheet.getName()) sheet.setName(name);
	rememberOwnSheets(
		kind,
		[sheet, ...kept].map((each) => each.getSheetId()),
	);
	spreadsheet.setActiveSheet(sheet);
	if (kept.length > 0) throw new Problem('oldSheetLocked', { sheet: kept.map((each) => each.getName()).join(', '), name });
	return name;
}

/** Whatever of the report stands in it, nothing hides or reorders what people read. */
export function harmlessPlan(plan: SheetPlan): SheetPlan {
	return { ...plan, cells: plan.cells.map((cell) => (typeof cell.value === 'string' ? { ...cell, value: harmless(cell.value) } : cell)) };
}

/** Somebody may have protected it. */
function isDeleted(spreadsheet: Spreadsheet, sheet: Sheet): boolean {
	try {
		spreadsheet.deleteSheet(sheet);
		SpreadsheetApp.flush();
		return true;
	} catch {
		return false;
	}
}

function freeName(name: string, sheets: readonly Sheet[]): string {
	const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
	let free = name;
	for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`;
	return free;
}

import type { SheetPlan } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { harmless, viewCheck } from '#core/view';
import { judgeSpreadsheet } from './check-report.ts';
import { type OwnSheet, readNotes, rememberOwnSheets } from './document-notes.ts';
import { MOST_FINDINGS, planFindings } from './findings-plan.ts';
import { readerLanguage, wholeCatalogue } from './language.ts';
import { frameOf, newFrame, reframe } from './plan-frame.ts';
import { gridsOf } from './plan-grids.ts';
import { endUnfinished } from './planned-sheets.ts';
import { Problem } from './problem.ts';
import { planScorecard } from './scorecard-plan.ts';
import { localeOf } from './spreadsheet-locale.ts';
import { withLock } from './with-lock.ts';
import { layLooks, writePlan } from './write-plan.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the scorecard's sheet, or makes it anew. */
export function makeScorecard(): void {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	withLock(() => {
		const check = judgeSpreadsheet(spreadsheet);
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
		putSheet(spreadsheet, 'scorecard', harmlessPlan(plan), (sheet) => {
			sheet.setRowHeightsForced(fixedRows.row + 1, fixedRows.count, fixedRows.height);
			sheet.hideColumns(hidden.column + 1, hidden.count);
		});
	});
}

/** Makes the list of findings, each with a link to its cell, or makes it anew. */
export function makeFindings(): void {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	withLock(() => {
		const check = judgeSpreadsheet(spreadsheet);
		const language = readerLanguage();
		const catalogue = wholeCatalogue(language);
		const view = viewCheck(check, catalogue, { most: MOST_FINDINGS });
		putSheet(spreadsheet, 'findings', harmlessPlan(planFindings(view, catalogue, addonWordsFor(language).ownSheets.made)));
	});
}

/**
 * Writes a sheet of the add-on's own, or writes it anew. It is noted as such while it is still blank, and what stands in it
 * comes in one call, so that a run that is stopped leaves nothing but a blank sheet, which the next one takes away. The new
 * one stands before the old one goes, so that there is one at any moment. Gives its name.
 */
export function putSheet(spreadsheet: Spreadsheet, kind: OwnSheet, plan: SheetPlan, finish: (sheet: Sheet) => void = () => {}): string {
	endUnfinished(spreadsheet);
	const earlier = readNotes().own[kind] ?? [];
	const before = takeBlankAway(spreadsheet, plan.name, earlier);
	const old = before.filter((sheet) => earlier.includes(sheet.getSheetId()));
	const sheet = spreadsheet.insertSheet(freeName(plan.name, before), before.length);
	const ids = (sheets: readonly Sheet[]) => sheets.map((each) => each.getSheetId());
	try {
		rememberOwnSheets(kind, ids([sheet, ...old]));
		for (const call of reframe(newFrame, frameOf(plan))) call(sheet);
		const sheets = new Map([...before, sheet].map((each) => [each.getName(), each]));
		const grids = gridsOf(plan, sheets, localeOf(spreadsheet));
		writePlan({ sheet, plan, grids, layLooks, finish });
		if (old.length === 0) return sheet.getName();
		SpreadsheetApp.flush();
	} catch (error) {
		if (isDeleted(spreadsheet, sheet)) rememberOwnSheets(kind, ids(old));
		throw error;
	}
	const names = old.map((each) => each.getName());
	const kept = old.filter((each) => !isDeleted(spreadsheet, each));
	// A name that somebody gave it stays.
	const given = names.find((name) => name.replace(/ \d+$/, '') !== plan.name);
	const others = before.filter((each) => !old.includes(each) || kept.includes(each));
	const name = freeName(given ?? plan.name, others);
	if (name !== sheet.getName()) sheet.setName(name);
	SpreadsheetApp.flush();
	rememberOwnSheets(kind, ids([sheet, ...kept]));
	spreadsheet.setActiveSheet(sheet);
	if (kept.length > 0) throw new Problem('oldSheetLocked', { sheet: kept.map((each) => each.getName()).join(', '), name });
	return name;
}

/** A run that was stopped before it could note its sheet leaves a blank one of that name. Gives the other sheets. */
function takeBlankAway(spreadsheet: Spreadsheet, name: string, own: readonly number[]): Sheet[] {
	const isBlank = (sheet: Sheet) =>
		sheet.getName().replace(/ \d+$/, '') === name && !own.includes(sheet.getSheetId()) && sheet.getLastRow() === 0;
	return spreadsheet.getSheets().filter((sheet) => !(isBlank(sheet) && isDeleted(spreadsheet, sheet)));
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

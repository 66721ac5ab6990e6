import type { SheetPlan } from '#core';
import { checkTime } from './deadline.ts';
import { forgetUnfinished, readNotes, rememberUnfinished } from './document-notes.ts';
import { frameTogether, newFrame, reframe } from './plan-frame.ts';
import { gridsOf, type PlanGrids, sideBySide } from './plan-grids.ts';
import { Problem } from './problem.ts';
import { localeOf } from './spreadsheet-locale.ts';
import { type LayLooks, layLooks, writePlan } from './write-plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A spreadsheet takes no more. */
const MOST_SHEETS = 200;
/** As many has a new sheet. */
const NEW_COLUMNS = 26;
/** With more sheets it takes fewer calls to lay all looks on one of them and to copy them from there. */
const FEW_SHEETS = 2;

/**
 * Makes the sheets of a plan in this workbook. They stay hidden until all are written. Where no time is left, what is
 * finished is kept, and so it is where Google stops the run: the next one with the same plan goes on from there, one with
 * another plan takes it away. What any other failure leaves is taken away at once.
 */
export function addPlannedSheets(spreadsheet: Spreadsheet, plans: readonly SheetPlan[]): Sheet[] {
	const digest = digestOf(plans);
	const looksName = `imc-${digest}`;
	const unfinished = { names: [...plans.map(({ name }) => name), looksName], plan: digest, isWhole: false };
	if (!isBegun(plans)) endUnfinished(spreadsheet);
	const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
	if (!isBegun(plans)) {
		refuseWhereNoRoom(sheets, plans);
		rememberUnfinished(unfinished);
	}
	try {
		const made = writeSheets(spreadsheet, plans, sheets, looksName);
		rememberUnfinished({ ...unfinished, isWhole: true });
		endUnfinished(spreadsheet);
		return made;
	} catch (error) {
		if (!(error instanceof Problem)) tryTo(() => endUnfinished(spreadsheet));
		throw error;
	}
}

/** Whether an earlier run has begun to make these very sheets. */
export function isBegun(plans: readonly SheetPlan[]): boolean {
	const { unfinished } = readNotes();
	return unfinished.names.length > 0 && unfinished.plan === digestOf(plans);
}

/** Ends what a run began and could not finish: sheets that are whole are shown, others taken away. */
export function endUnfinished(spreadsheet: Spreadsheet): void {
	const { names, isWhole } = readNotes().unfinished;
	if (names.length === 0) return;
	for (const name of names) {
		const sheet = spreadsheet.getSheetByName(name);
		if (isWhole) sheet?.showSheet();
		// One that was not hidden yet is still empty.
		else if (sheet && (sheet.isSheetHidden() || sheet.getLastRow() === 0)) spreadsheet.deleteSheet(sheet);
	}
	SpreadsheetApp.flush();
	forgetUnfinished();
}

/** Shows what an earlier run has written and could not show. */
export function showWhole(spreadsheet: Spreadsheet): void {
	if (readNotes().unfinished.isWhole) endUnfinished(spreadsheet);
}

/** Tells one plan from another. */
function digestOf(plans: readonly SheetPlan[]): number {
	const text = JSON.stringify(plans);
	let digest = text.length;
	for (let index = 0; index < text.length; index++) digest = (Math.imul(digest, 31) + text.charCodeAt(index)) | 0;
	return digest;
}

function refuseWhereNoRoom(sheets: ReadonlyMap<string, Sheet>, plans: readonly SheetPlan[]): void {
	const taken = plans.find(({ name }) => sheets.has(name));
	if (taken) throw new Problem('sheetExists', { sheet: taken.name });
	// One more for the looks.
	if (sheets.size + plans.length >= MOST_SHEETS) throw new Problem('tooManySheets', { limit: String(MOST_SHEETS) });
}

/** All sheets are there before any is written, for they point at each other. One that holds something was written by an earlier run. */
function writeSheets(spreadsheet: Spreadsheet, plans: readonly SheetPlan[], sheets: Map<string, Sheet>, looksName: string): Sheet[] {
	const blank = plans.filter(({ name }) => {
		const earlier = sheets.get(name);
		if (!earlier || earlier.getLastRow() === 0) return true;
		if (!earlier.isSheetHidden()) throw new Problem('sheetExists', { sheet: name });
		return false;
	});
	for (const name of [...blank.map((plan) => plan.name), looksName]) {
		const earlier = sheets.get(name);
		if (earlier) spreadsheet.deleteSheet(earlier);
		sheets.delete(name);
	}
	insertSheets(spreadsheet, plans, sheets);
	const locale = localeOf(spreadsheet);
	const targets = blank.map((plan) => ({ plan, grids: gridsOf(plan, sheets, locale) }));
	const looks = blank.length > FEW_SHEETS ? makeLooksSheet(spreadsheet, looksName, sheets.size, targets) : undefined;
	for (const { plan, grids } of targets) {
		checkTime();
		const sheet = sheets.get(plan.name);
		if (sheet) writePlan({ sheet, plan, grids, layLooks: looks?.lay ?? layLooks });
	}
	if (looks) spreadsheet.deleteSheet(looks.sheet);
	return plans.flatMap(({ name }) => sheets.get(name) ?? []);
}

/** Each as a copy of one that is most like it; a copy of a hidden sheet is hidden. What an earlier run has written is no model. */
function insertSheets(spreadsheet: Spreadsheet, plans: readonly SheetPlan[], sheets: Map<string, Sheet>): void {
	const blank = new Map<SheetPlan, Sheet>();
	for (const { plan, model, calls, frame } of frameTogether(plans)) {
		checkTime();
		if (sheets.has(plan.name)) continue;
		const before = plans.slice(0, plans.indexOf(plan)).filter(({ name }) => sheets.has(name)).length;
		const index = sheets.size - plans.filter(({ name }) => sheets.has(name)).length + before;
		const template = model && blank.get(model);
		const sheet = template ? spreadsheet.insertSheet(plan.name, index, { template }) : spreadsheet.insertSheet(plan.name, index);
		if (!sheet.isSheetHidden()) sheet.hideSheet();
		for (const call of template ? calls : reframe(newFrame, frame)) call(sheet);
		blank.set(plan, sheet);
		sheets.set(plan.name, sheet);
	}
}

/** A hidden sheet on which the looks of all others lie side by side, so that each gets its own in one call. */
function makeLooksSheet(
	spreadsheet: Spreadsheet,
	name: string,
	index: number,
	targets: readonly { readonly grids: PlanGrids }[],
): { readonly sheet: Sheet; readonly lay: LayLooks } {
	checkTime();
	const all = targets.map(({ grids }) => grids);
	const columns = all.reduce((sum, grids) => sum + grids.columns, 0);
	const sheet = spreadsheet.insertSheet(name, index);
	sheet.hideSheet();
	if (columns > NEW_COLUMNS) sheet.insertColumnsAfter(NEW_COLUMNS, columns - NEW_COLUMNS);
	layLooks(sheet.getRange(1, 1, Math.max(...all.map(({ rows }) => rows)), columns), sideBySide(all));
	const firstColumns = new Map<PlanGrids, number>();
	all.reduce((first, grids) => {
		firstColumns.set(grids, first);
		return first + grids.columns;
	}, 1);
	return {
		sheet,
		lay: (cells, grids) =>
			sheet
				.getRange(1, firstColumns.get(grids) ?? 1, grids.rows, grids.columns)
				.copyTo(cells, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false),
	};
}

function tryTo(work: () => void): void {
	try {
		work();
	} catch {
		// What is left is hidden and noted; the next run takes it away.
	}
}

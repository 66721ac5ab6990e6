import type { TurnStep } from './turn-steps.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Hidden while a copy is turned into the next period's report: what is still to do, so that any run can end what another began. */
export const STEPS_SHEET = 'IMC next period';
/** Below all that a cell takes. */
const LONGEST = 40_000;
/** In the last cell: without it the run was stopped before all of it was kept. */
const END = 'end';

export function keepSteps(spreadsheet: Spreadsheet, steps: readonly TurnStep[]): void {
	dropSteps(spreadsheet);
	const sheet = spreadsheet.insertSheet(STEPS_SHEET, spreadsheet.getNumSheets());
	sheet.hideSheet();
	const text = JSON.stringify(steps);
	const parts = [...(text.match(new RegExp(`[\\s\\S]{1,${LONGEST}}`, 'g')) ?? []), END];
	const range = sheet.getRange(1, 1, parts.length, 1);
	range.setNumberFormat('@');
	range.setValues(parts.map((part) => [part]));
	SpreadsheetApp.flush();
}

/** `undefined` where none are kept, or not all of them. */
export function readSteps(spreadsheet: Spreadsheet): TurnStep[] | undefined {
	const parts =
		spreadsheet
			.getSheetByName(STEPS_SHEET)
			?.getDataRange()
			.getValues()
			.map(([part]) => String(part)) ?? [];
	if (parts.pop() !== END) return undefined;
	return JSON.parse(parts.join('')) as TurnStep[];
}

export function dropSteps(spreadsheet: Spreadsheet): void {
	const sheet = spreadsheet.getSheetByName(STEPS_SHEET);
	if (sheet) spreadsheet.deleteSheet(sheet);
}

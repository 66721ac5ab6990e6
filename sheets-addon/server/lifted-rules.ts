import { forgetLiftedRules, readNotes, rememberLiftedRules } from './document-notes.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Writes. Google refuses a value that breaks a strict rule of a cell, also one that stood there before somebody made the
 * rule: where it does, the rule only warns while this is written and is strict again afterwards. A run that is stopped in
 * between leaves a note, and the next that writes makes the rule strict again.
 */
export function writeDespiteRules(range: Range, write: () => void): void {
	try {
		write();
		SpreadsheetApp.flush();
	} catch (error) {
		const rules = range.getDataValidations();
		if (!rules.some((row) => row.some(isStrict)) || !range.canEdit()) throw error;
		const cells = rules.flatMap((row, down) =>
			row.flatMap((rule, right) => (isStrict(rule) ? [range.getCell(down + 1, right + 1).getA1Notation()] : [])),
		);
		rememberLiftedRules({ sheet: range.getSheet().getSheetId(), cells });
		range.setDataValidations(rules.map((row) => row.map((rule) => (isStrict(rule) ? rule.copy().setAllowInvalid(true).build() : rule))));
		try {
			write();
		} finally {
			range.setDataValidations(rules);
			forgetLiftedRules();
		}
	}
}

/** Makes the rules strict again that a run was stopped over. */
export function restoreLiftedRules(spreadsheet: Spreadsheet): void {
	const { lifted } = readNotes();
	if (!lifted) return;
	const sheet = spreadsheet.getSheetById(lifted.sheet);
	for (const a1 of sheet ? lifted.cells : []) {
		const cell = sheet?.getRange(a1);
		const rule = cell?.getDataValidation();
		if (rule?.getAllowInvalid()) cell?.setDataValidation(rule.copy().setAllowInvalid(false).build());
	}
	forgetLiftedRules();
}

/** Whether one of the cells takes only what its rule allows. */
export function hasStrictRule(range: Range): boolean {
	return range.getDataValidations().some((row) => row.some(isStrict));
}

function isStrict(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): rule is GoogleAppsScript.Spreadsheet.DataValidation {
	return rule !== null && !rule.getAllowInvalid();
}

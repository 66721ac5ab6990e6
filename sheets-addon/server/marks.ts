import type { SheetMarks } from '../contract/shared.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Marks are conditional-format rules, so that nobody's formats, notes or values are touched. The formula says whose they
 * are: `N` of a text is 0, so the whole is always true.
 */
const SIGNATURE = '=N("imc-monitor';
type Mark = Exclude<keyof SheetMarks, 'sheet'>;
const order: readonly Mark[] = ['error', 'toFillIn', 'warning', 'info'];
const formulaOf = (severity: Mark) => `${SIGNATURE}:${severity}")+TRUE`;

/** Told apart without colour as well; each pair of colours holds 7 : 1. */
const looks: Readonly<Record<Mark, { background: string; text: string; isBold: boolean; isItalic: boolean }>> = {
	error: { background: '#f9d2ce', text: '#5c0b06', isBold: true, isItalic: false },
	toFillIn: { background: '#dfe9f7', text: '#173a63', isBold: true, isItalic: true },
	warning: { background: '#ffe8b3', text: '#4d2e00', isBold: false, isItalic: false },
	info: { background: '#d8e6f5', text: '#10304f', isBold: false, isItalic: true },
};

/**
 * Gives a sheet these marks instead of those it has; everybody else's rules keep their order. One call writes them all, so
 * a sheet is never left half marked. Returns whether anything changed.
 */
export function markSheet(sheet: Sheet, marks: SheetMarks): boolean {
	const rules = sheet.getConditionalFormatRules();
	const others = rules.filter((rule) => !isMark(rule));
	const ours = order.filter((severity) => marks[severity].length > 0);
	if (ours.length === 0 && others.length === rules.length) return false;
	// Ours come first: where two rules meet in a cell, the first one shows.
	sheet.setConditionalFormatRules([...ours.map((severity) => buildMark(sheet, severity, marks[severity])), ...others]);
	// What Google refuses on this sheet it may tell no sooner than when another one is read.
	SpreadsheetApp.flush();
	return true;
}

export function isMark(rule: Rule): boolean {
	const condition = rule.getBooleanCondition();
	if (condition === null || condition.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return false;
	return String(condition.getCriteriaValues()[0]).startsWith(SIGNATURE);
}

function buildMark(sheet: Sheet, severity: Mark, cells: readonly string[]): Rule {
	const look = looks[severity];
	return SpreadsheetApp.newConditionalFormatRule()
		.whenFormulaSatisfied(formulaOf(severity))
		.setBackground(look.background)
		.setFontColor(look.text)
		.setUnderline(true)
		.setBold(look.isBold)
		.setItalic(look.isItalic)
		.setRanges(sheet.getRangeList([...cells]).getRanges())
		.build();
}

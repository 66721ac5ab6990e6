import type { CellValue } from '#core';
import type { SheetRange, Validation } from './cell.ts';
import { isDateFormat } from './number-format.ts';
import type { SpreadsheetModel } from './spreadsheet-model.ts';

/** Whether a validation has nothing against a value that is shown in that format. An empty cell breaks no rule. */
export function isAllowed(value: CellValue, format: string | undefined, rule: Validation, spreadsheet: SpreadsheetModel): boolean {
	if (value === null || value === '') return true;
	const [first, second] = rule.values;
	const compare = (holds: (number: number) => boolean) => typeof value === 'number' && holds(value);
	switch (rule.criteria) {
		case 'VALUE_IN_LIST':
			return (first as readonly unknown[]).some((item) => String(item) === String(value));
		case 'VALUE_IN_RANGE':
			return cellsOf((first as { readonly range: SheetRange }).range, spreadsheet).has(String(value));
		case 'CHECKBOX':
			return rule.values.length === 0 ? typeof value === 'boolean' : rule.values.includes(value);
		case 'DATE_IS_VALID_DATE':
			return typeof value === 'number' && isDateFormat(format);
		case 'NUMBER_BETWEEN':
			return compare((number) => number >= Number(first) && number <= Number(second));
		case 'NUMBER_GREATER_THAN':
			return compare((number) => number > Number(first));
		case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
			return compare((number) => number >= Number(first));
		case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
			return compare((number) => number <= Number(first));
		case 'TEXT_IS_VALID_EMAIL':
			return /^\S+@\S+\.\S+$/.test(String(value));
		case 'TEXT_IS_VALID_URL':
			return /^https?:\/\/\S+$/.test(String(value));
		default:
			// What a formula of one's own says is worked out by nobody here.
			return true;
	}
}

function cellsOf({ sheetId, startRow, endRow, startColumn, endColumn }: SheetRange, spreadsheet: SpreadsheetModel): Set<string> {
	const sheet = spreadsheet.sheetById(sheetId);
	const texts = new Set<string>();
	for (let row = startRow; row <= endRow; row++) {
		for (let column = startColumn; column <= endColumn; column++) texts.add(String(sheet?.cell(row, column).value ?? ''));
	}
	return texts;
}

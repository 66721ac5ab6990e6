import type { DataValidation } from 'hucre';
import type { Range } from '#core';
import { isRangeValue, type RangeValue } from '../apps-script/data-validation.ts';
import { parseRange, rangeToA1 } from '../spreadsheet/a1-range.ts';
import type { Validation } from '../spreadsheet/cell.ts';
import type { SheetModel } from '../spreadsheet/sheet-model.ts';
import type { SpreadsheetModel } from '../spreadsheet/spreadsheet-model.ts';

/** The most rows that a validation of whole columns is spread over: a cell each is kept. */
const MAX_SPREAD_ROWS = 5000;

const numberCriteria: Readonly<Record<string, string>> = {
	between: 'NUMBER_BETWEEN',
	notBetween: 'NUMBER_NOT_BETWEEN',
	equal: 'NUMBER_EQUAL_TO',
	notEqual: 'NUMBER_NOT_EQUAL_TO',
	greaterThan: 'NUMBER_GREATER_THAN',
	lessThan: 'NUMBER_LESS_THAN',
	greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
	lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};
const dateCriteria: Readonly<Record<string, string>> = {
	between: 'DATE_BETWEEN',
	notBetween: 'DATE_NOT_BETWEEN',
	equal: 'DATE_EQUAL_TO',
	greaterThan: 'DATE_AFTER',
	lessThan: 'DATE_BEFORE',
	greaterThanOrEqual: 'DATE_ON_OR_AFTER',
	lessThanOrEqual: 'DATE_ON_OR_BEFORE',
};

/** Gives the cells of a sheet the validations that its file has. */
export function readValidations(validations: readonly DataValidation[], sheet: SheetModel, spreadsheet: SpreadsheetModel): void {
	for (const validation of validations) {
		const rule = ruleFromFile(validation, sheet, spreadsheet);
		for (const part of validation.range.split(/\s+/)) {
			const range = parseRange(part, sheet);
			if (!range || !rule) continue;
			const lastRow = Math.min(range.endRow, sheet.maxRows - 1, range.startRow + MAX_SPREAD_ROWS);
			for (let row = range.startRow; row <= lastRow; row++) {
				for (let column = range.startColumn; column <= range.endColumn; column++) sheet.change(row, column, { validation: rule });
			}
		}
	}
}

function ruleFromFile(validation: DataValidation, sheet: SheetModel, spreadsheet: SpreadsheetModel): Validation | undefined {
	const criterion = criterionFromFile(validation, sheet, spreadsheet);
	if (!criterion) return undefined;
	const allowsInvalid = validation.showErrorMessage !== true || (validation.errorStyle ?? 'stop') !== 'stop';
	const helpText = validation.inputMessage || validation.errorMessage;
	return { ...criterion, allowsInvalid, ...(helpText ? { helpText } : {}) };
}

function criterionFromFile(
	{ type, operator = 'between', values, formula1 = '', formula2 }: DataValidation,
	sheet: SheetModel,
	spreadsheet: SpreadsheetModel,
): Pick<Validation, 'criteria' | 'values'> | undefined {
	if (type === 'list') {
		if (values) return { criteria: 'VALUE_IN_LIST', values: [values, true] };
		const range = rangeFromFormula(formula1, sheet, spreadsheet);
		return range ? { criteria: 'VALUE_IN_RANGE', values: [range, true] } : undefined;
	}
	if (type === 'custom') return { criteria: 'CUSTOM_FORMULA', values: [`=${formula1.replace(/^=/, '')}`] };
	const bounds = [formula1, formula2].filter((text) => text !== undefined && text !== '').map(Number);
	if (bounds.some(Number.isNaN)) return undefined;
	if (type === 'date') return { criteria: dateCriteria[operator] ?? 'DATE_IS_VALID_DATE', values: bounds };
	if (type === 'whole' || type === 'decimal') return { criteria: numberCriteria[operator] ?? 'NUMBER_BETWEEN', values: bounds };
	return undefined;
}

function rangeFromFormula(formula: string, sheet: SheetModel, spreadsheet: SpreadsheetModel): RangeValue | undefined {
	const named = spreadsheet.namedRanges.get(formula);
	if (named) return { kind: 'range', range: named };
	const mark = formula.lastIndexOf('!');
	const name = formula
		.slice(0, Math.max(mark, 0))
		.replace(/^'(.*)'$/, '$1')
		.replaceAll("''", "'");
	const target = mark < 0 ? sheet : spreadsheet.sheetByName(name);
	const range = target && parseRange(formula.slice(mark + 1), target);
	return target && range ? { kind: 'range', range: { ...range, sheetId: target.id } } : undefined;
}

/** The validations of a sheet, equal ones below one another joined. */
export function writeValidations(sheet: SheetModel, spreadsheet: SpreadsheetModel): DataValidation[] {
	const places = new Map<Validation | string, Spread>();
	sheet.forEachCell(({ validation }, row, column) => {
		if (!validation) return;
		const key = places.has(validation) ? validation : JSON.stringify(validation);
		const known: Spread = places.get(key) ?? { rule: validation, ranges: [], lowest: new Map() };
		places.set(key, known);
		places.set(validation, known);
		const above = known.lowest.get(column);
		if (above?.endRow === row - 1) above.endRow = row;
		else {
			const range = { startRow: row, startColumn: column, endRow: row, endColumn: column };
			known.ranges.push(range);
			known.lowest.set(column, range);
		}
	});
	return [...new Set(places.values())].flatMap(({ rule, ranges }) => {
		const validation = ruleToFile(rule, spreadsheet);
		return validation ? [{ ...validation, range: ranges.map(rangeToA1).join(' ') }] : [];
	});
}

/** Where a rule stands, and the range of each column that may still grow. */
interface Spread {
	readonly rule: Validation;
	readonly ranges: OpenRange[];
	readonly lowest: Map<number, OpenRange>;
}

type OpenRange = { -readonly [Key in keyof Range]: Range[Key] };

function ruleToFile(rule: Validation, spreadsheet: SpreadsheetModel): Omit<DataValidation, 'range'> | undefined {
	const shared = {
		allowBlank: true,
		showErrorMessage: !rule.allowsInvalid,
		...(rule.helpText ? { showInputMessage: true, inputMessage: rule.helpText } : {}),
	};
	const [first, second] = rule.values;
	if (rule.criteria === 'VALUE_IN_LIST') return { ...shared, type: 'list', values: first as string[] };
	if (rule.criteria === 'VALUE_IN_RANGE' && isRangeValue(first)) {
		const name = spreadsheet.sheetById(first.range.sheetId)?.name ?? '';
		return { ...shared, type: 'list', formula1: `'${name.replaceAll("'", "''")}'!${absolute(rangeToA1(first.range))}` };
	}
	if (rule.criteria === 'CHECKBOX') return { ...shared, type: 'list', values: ['TRUE', 'FALSE'] };
	if (rule.criteria === 'CUSTOM_FORMULA') return { ...shared, type: 'custom', formula1: String(first).replace(/^=/, '') };
	const formulas = withFormulas(first, second);
	if (rule.criteria === 'DATE_IS_VALID_DATE') return { ...shared, type: 'date', operator: 'greaterThan', formula1: '0' };
	const date = operatorOf(dateCriteria, rule.criteria);
	if (date) return { ...shared, type: 'date', operator: date, ...formulas };
	const number = operatorOf(numberCriteria, rule.criteria);
	return number ? { ...shared, type: 'decimal', operator: number, ...formulas } : undefined;
}

function withFormulas(first: unknown, second: unknown): Pick<DataValidation, 'formula1' | 'formula2'> {
	return { ...(first === undefined ? {} : { formula1: String(first) }), ...(second === undefined ? {} : { formula2: String(second) }) };
}

function operatorOf(names: Readonly<Record<string, string>>, criteria: string): DataValidation['operator'] | undefined {
	return Object.keys(names).find((operator) => names[operator] === criteria) as DataValidation['operator'] | undefined;
}

export function absolute(a1: string): string {
	return a1.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

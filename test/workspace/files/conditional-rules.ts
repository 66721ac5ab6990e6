import type { ConditionalRule as FileRule } from 'hucre';
import { parseRange, rangeToA1 } from '../spreadsheet/a1-range.ts';
import type { ConditionalRule, Gradient, GradientPoint, RuleCondition } from '../spreadsheet/conditional-rule.ts';
import type { SheetModel } from '../spreadsheet/sheet-model.ts';
import { colorFromFile, colorToFile, solidFill, styleFromFile, withoutUndefined } from './styles.ts';

/** A rule of a kind that Google Sheets doesn't have: kept as it is, shown by nothing. */
const FILE_RULE = 'FILE_RULE';

const comparisons: Readonly<Record<string, string>> = {
	between: 'NUMBER_BETWEEN',
	notBetween: 'NUMBER_NOT_BETWEEN',
	equal: 'NUMBER_EQUAL_TO',
	notEqual: 'NUMBER_NOT_EQUAL_TO',
	greaterThan: 'NUMBER_GREATER_THAN',
	lessThan: 'NUMBER_LESS_THAN',
	greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
	lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};

export function readConditionalRules(rules: readonly FileRule[], sheet: SheetModel): ConditionalRule[] {
	return [...rules]
		.sort((one, other) => one.priority - other.priority)
		.flatMap((rule) => {
			const ranges = rule.range.split(/\s+/).flatMap((text) => parseRange(text, sheet) ?? []);
			if (ranges.length === 0) return [];
			const gradient = gradientFromFile(rule);
			return [gradient ? { ranges, gradient } : { ranges, condition: conditionFromFile(rule) }];
		});
}

export function writeConditionalRules(rules: readonly ConditionalRule[]): FileRule[] {
	return rules.map((rule, index) => ({ ...ruleToFile(rule), range: rule.ranges.map(rangeToA1).join(' '), priority: index + 1 }));
}

function conditionFromFile(rule: FileRule): RuleCondition {
	const look = styleFromFile(rule.style) ?? {};
	const background = rule.style?.fill?.type === 'pattern' ? (rule.style.fill.bgColor?.rgb ?? rule.style.fill.fgColor?.rgb) : undefined;
	const format = withoutUndefined({
		background: colorFromFile(background) ?? look.background,
		fontColor: look.fontColor,
		bold: look.bold,
		italic: look.italic,
		underline: look.underline,
		strikethrough: look.strikethrough,
	});
	const formulas = (Array.isArray(rule.formula) ? rule.formula : [rule.formula]).filter((text) => text !== undefined);
	if (rule.type === 'expression') return { criteria: 'CUSTOM_FORMULA', values: [`=${formulas[0] ?? ''}`], format };
	const comparison = comparisons[rule.operator ?? ''];
	if (rule.type === 'cellIs' && comparison && formulas.every((text) => text !== '' && Number.isFinite(Number(text)))) {
		return { criteria: comparison, values: formulas.map(Number), format };
	}
	return { criteria: FILE_RULE, values: [rule], format };
}

function ruleToFile({ condition, gradient }: ConditionalRule): Omit<FileRule, 'range' | 'priority'> {
	if (gradient) {
		const points = [gradient.min, gradient.mid, gradient.max].filter((point) => point !== undefined);
		return { type: 'colorScale', colorScale: { cfvo: points.map(pointToFile), colors: points.map(({ color }) => colorToFile(color)) } };
	}
	if (!condition) return { type: 'expression', formula: 'FALSE' };
	const { criteria, values, format } = condition;
	if (criteria === FILE_RULE) return values[0] as FileRule;
	const style = withoutUndefined({
		fill: format.background ? solidFill(format.background) : undefined,
		font: withoutUndefined({
			bold: format.bold,
			italic: format.italic,
			underline: format.underline,
			strikethrough: format.strikethrough,
			color: format.fontColor ? { rgb: colorToFile(format.fontColor) } : undefined,
		}),
	});
	const operator = Object.keys(comparisons).find((name) => comparisons[name] === criteria) as FileRule['operator'];
	if (operator) return { type: 'cellIs', operator, formula: values.map(String), style };
	const text = String(values[0] ?? '');
	if (criteria === 'CELL_EMPTY') return { type: 'containsBlanks', style };
	if (criteria === 'CELL_NOT_EMPTY') return { type: 'notContainsBlanks', style };
	if (criteria === 'TEXT_CONTAINS') return { type: 'containsText', text, style };
	if (criteria === 'TEXT_STARTS_WITH') return { type: 'beginsWith', text, style };
	return { type: 'expression', formula: text.replace(/^=/, ''), style };
}

const pointTypes = { min: 'MIN', max: 'MAX', num: 'NUMBER', percent: 'PERCENT', percentile: 'PERCENTILE' } as const;

function gradientFromFile({ colorScale }: FileRule): Gradient | undefined {
	const points = (colorScale?.cfvo ?? []).map(
		({ type, value }, index): GradientPoint => ({
			color: colorFromFile(colorScale?.colors[index]) ?? '#ffffff',
			type: pointTypes[type],
			value: value ?? '',
		}),
	);
	const [min, middle, last] = points;
	if (!min || !middle) return undefined;
	return last ? { min, mid: middle, max: last } : { min, max: middle };
}

function pointToFile({ type, value }: GradientPoint): NonNullable<FileRule['colorScale']>['cfvo'][number] {
	const name = (Object.keys(pointTypes) as (keyof typeof pointTypes)[]).find((key) => pointTypes[key] === type) ?? 'num';
	return value === '' ? { type: name } : { type: name, value };
}

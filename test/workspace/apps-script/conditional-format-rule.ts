import type { Range } from '#core';
import type { ConditionalRule, Gradient, GradientPoint, RuleCondition } from '../spreadsheet/conditional-rule.ts';
import { BooleanCriteria, memberOf, nameOf } from './enumerations.ts';
import { type Place, RangePlace } from './range-place.ts';
import { BooleanConditionService, GradientConditionService } from './rule-condition.ts';
import { ServiceError } from './service-error.ts';
import { ServiceObject } from './service-object.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type SheetPlace = Omit<Place, 'range'>;

export class ConditionalFormatRuleService
	extends ServiceObject
	implements Pick<Rule, 'getRanges' | 'getBooleanCondition' | 'getGradientCondition' | 'copy'>
{
	override readonly serviceName = 'ConditionalFormatRule';
	readonly rule: ConditionalRule;
	readonly #place: SheetPlace;

	static of(rule: unknown): ConditionalFormatRuleService {
		if (rule instanceof ConditionalFormatRuleService) return rule;
		throw new ServiceError('A ConditionalFormatRule was expected. Call build() on the builder.');
	}

	constructor(place: SheetPlace, rule: ConditionalRule) {
		super();
		this.#place = place;
		this.rule = rule;
	}

	/** The sheet that its ranges lie on. */
	get sheetId(): number {
		return this.#place.sheet.id;
	}

	getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
		return this.rule.ranges.map((range) => this.#place.run.make.range({ ...this.#place, range }));
	}

	getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
		return this.rule.condition ? new BooleanConditionService(this.rule.condition).asGoogle() : null;
	}

	getGradientCondition(): GoogleAppsScript.Spreadsheet.GradientCondition | null {
		return this.rule.gradient ? new GradientConditionService(this.rule.gradient).asGoogle() : null;
	}

	copy(): Builder {
		return new ConditionalFormatRuleBuilderService(this.rule, this.#place).asGoogle();
	}
}

export class ConditionalFormatRuleBuilderService
	extends ServiceObject
	implements
		Pick<
			Builder,
			| 'build'
			| 'setRanges'
			| 'getRanges'
			| 'setBackground'
			| 'setFontColor'
			| 'setBold'
			| 'setItalic'
			| 'setUnderline'
			| 'setStrikethrough'
			| 'setGradientMinpoint'
			| 'setGradientMinpointWithValue'
			| 'setGradientMidpointWithValue'
			| 'setGradientMaxpoint'
			| 'setGradientMaxpointWithValue'
			| 'whenCellEmpty'
			| 'whenCellNotEmpty'
			| 'whenFormulaSatisfied'
			| 'whenNumberEqualTo'
			| 'whenNumberGreaterThan'
			| 'whenNumberLessThan'
			| 'whenNumberBetween'
			| 'whenTextContains'
			| 'whenTextEqualTo'
			| 'whenTextStartsWith'
			| 'withCriteria'
		>
{
	override readonly serviceName = 'ConditionalFormatRuleBuilder';
	#place: SheetPlace | undefined;
	#ranges: readonly Range[] = [];
	#criteria: Pick<RuleCondition, 'criteria' | 'values'> | undefined;
	#format: RuleCondition['format'] = {};
	#gradient: Partial<Gradient> | undefined;

	constructor(rule?: ConditionalRule, place?: SheetPlace) {
		super();
		this.#place = place;
		this.#ranges = rule?.ranges ?? [];
		this.#criteria = rule?.condition;
		this.#format = rule?.condition?.format ?? {};
		this.#gradient = rule?.gradient;
	}

	setRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): Builder {
		const own = ranges.map((range) => RangePlace.of(range).place);
		const place = own[0];
		if (!place) throw new ServiceError('Conditional format rule must have ranges.');
		if (own.some(({ sheet }) => sheet !== place.sheet))
			throw new ServiceError('Conditional format rule cannot reference a different sheet.');
		this.#place = place;
		this.#ranges = own.map(({ range }) => range);
		return this.asGoogle();
	}

	getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
		const place = this.#place;
		return place ? this.#ranges.map((range) => place.run.make.range({ ...place, range })) : [];
	}

	setBackground(background: string | null): Builder {
		return this.#withFormat('background', background ?? undefined);
	}

	setFontColor(fontColor: string | null): Builder {
		return this.#withFormat('fontColor', fontColor ?? undefined);
	}

	setBold(bold: boolean | null): Builder {
		return this.#withFormat('bold', bold ?? undefined);
	}

	setItalic(italic: boolean | null): Builder {
		return this.#withFormat('italic', italic ?? undefined);
	}

	setUnderline(underline: boolean | null): Builder {
		return this.#withFormat('underline', underline ?? undefined);
	}

	setStrikethrough(strikethrough: boolean | null): Builder {
		return this.#withFormat('strikethrough', strikethrough ?? undefined);
	}

	setGradientMinpoint(color: string): Builder {
		return this.#withPoint('min', { color, type: 'MIN', value: '' });
	}

	setGradientMinpointWithValue(color: string, type: GoogleAppsScript.Spreadsheet.InterpolationType, value: string): Builder {
		return this.#withPoint('min', pointOf(color, type, value));
	}

	setGradientMidpointWithValue(color: string, type: GoogleAppsScript.Spreadsheet.InterpolationType, value: string): Builder {
		return this.#withPoint('mid', pointOf(color, type, value));
	}

	setGradientMaxpoint(color: string): Builder {
		return this.#withPoint('max', { color, type: 'MAX', value: '' });
	}

	setGradientMaxpointWithValue(color: string, type: GoogleAppsScript.Spreadsheet.InterpolationType, value: string): Builder {
		return this.#withPoint('max', pointOf(color, type, value));
	}

	whenCellEmpty(): Builder {
		return this.#when('CELL_EMPTY', []);
	}

	whenCellNotEmpty(): Builder {
		return this.#when('CELL_NOT_EMPTY', []);
	}

	whenFormulaSatisfied(formula: string): Builder {
		return this.#when('CUSTOM_FORMULA', [formula]);
	}

	whenNumberEqualTo(number: number): Builder {
		return this.#when('NUMBER_EQUAL_TO', [number]);
	}

	whenNumberGreaterThan(number: number): Builder {
		return this.#when('NUMBER_GREATER_THAN', [number]);
	}

	whenNumberLessThan(number: number): Builder {
		return this.#when('NUMBER_LESS_THAN', [number]);
	}

	whenNumberBetween(start: number, end: number): Builder {
		return this.#when('NUMBER_BETWEEN', [start, end]);
	}

	whenTextContains(text: string): Builder {
		return this.#when('TEXT_CONTAINS', [text]);
	}

	whenTextEqualTo(text: string): Builder {
		return this.#when('TEXT_EQUAL_TO', [text]);
	}

	whenTextStartsWith(text: string): Builder {
		return this.#when('TEXT_STARTS_WITH', [text]);
	}

	withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, values: unknown[]): Builder {
		if (!memberOf(BooleanCriteria, nameOf(criteria))) throw new ServiceError(`There is no criterion ${nameOf(criteria)}.`);
		return this.#when(nameOf(criteria), values);
	}

	build(): Rule {
		if (!this.#place || this.#ranges.length === 0) throw new ServiceError('Conditional format rule must have ranges.');
		const { min, mid, max } = this.#gradient ?? {};
		if (min && max) {
			const gradient = { min, ...(mid ? { mid } : {}), max };
			return new ConditionalFormatRuleService(this.#place, { ranges: this.#ranges, gradient }).asGoogle();
		}
		if (!this.#criteria) throw new ServiceError('Conditional format rule must have a boolean or a gradient condition.');
		if (Object.keys(this.#format).length === 0)
			throw new ServiceError('Conditional format rule with a boolean condition must have a format.');
		const condition = { criteria: this.#criteria.criteria, values: this.#criteria.values, format: this.#format };
		return new ConditionalFormatRuleService(this.#place, { ranges: this.#ranges, condition }).asGoogle();
	}

	#when(criteria: string, values: readonly unknown[]): Builder {
		this.#criteria = { criteria, values };
		this.#gradient = undefined;
		return this.asGoogle();
	}

	#withFormat(key: string, value: string | boolean | undefined): Builder {
		const { [key]: _before, ...rest } = this.#format as Record<string, unknown>;
		this.#format = value === undefined ? rest : { ...rest, [key]: value };
		return this.asGoogle();
	}

	#withPoint(key: keyof Gradient, point: GradientPoint): Builder {
		this.#gradient = { ...this.#gradient, [key]: point };
		this.#criteria = undefined;
		return this.asGoogle();
	}
}

function pointOf(color: string, type: GoogleAppsScript.Spreadsheet.InterpolationType, value: string): GradientPoint {
	return { color, type: nameOf(type) as GradientPoint['type'], value: String(value) };
}

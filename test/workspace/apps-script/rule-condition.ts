import type { Gradient, GradientPoint, RuleCondition } from '../spreadsheet/conditional-rule.ts';
import { BooleanCriteria, InterpolationType, memberOf } from './enumerations.ts';
import { ServiceObject } from './service-object.ts';

/** The condition of a rule that is met or not. */
export class BooleanConditionService
	extends ServiceObject
	implements
		Pick<
			GoogleAppsScript.Spreadsheet.BooleanCondition,
			| 'getCriteriaType'
			| 'getCriteriaValues'
			| 'getBackground'
			| 'getFontColor'
			| 'getBold'
			| 'getItalic'
			| 'getUnderline'
			| 'getStrikethrough'
		>
{
	override readonly serviceName = 'BooleanCondition';
	readonly #condition: RuleCondition;

	constructor(condition: RuleCondition) {
		super();
		this.#condition = condition;
	}

	getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
		return memberOf(BooleanCriteria, this.#condition.criteria) as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria;
	}

	getCriteriaValues(): unknown[] {
		return [...this.#condition.values];
	}

	getBackground(): string | null {
		return this.#condition.format.background ?? null;
	}

	getFontColor(): string | null {
		return this.#condition.format.fontColor ?? null;
	}

	getBold(): boolean | null {
		return this.#condition.format.bold ?? null;
	}

	getItalic(): boolean | null {
		return this.#condition.format.italic ?? null;
	}

	getUnderline(): boolean | null {
		return this.#condition.format.underline ?? null;
	}

	getStrikethrough(): boolean | null {
		return this.#condition.format.strikethrough ?? null;
	}
}

/** The colours of a scale and where each stands. */
export class GradientConditionService
	extends ServiceObject
	implements
		Pick<
			GoogleAppsScript.Spreadsheet.GradientCondition,
			| 'getMinColor'
			| 'getMinType'
			| 'getMinValue'
			| 'getMidColor'
			| 'getMidType'
			| 'getMidValue'
			| 'getMaxColor'
			| 'getMaxType'
			| 'getMaxValue'
		>
{
	override readonly serviceName = 'GradientCondition';
	readonly #gradient: Gradient;

	constructor(gradient: Gradient) {
		super();
		this.#gradient = gradient;
	}

	getMinColor(): string {
		return this.#gradient.min.color;
	}

	getMinType(): GoogleAppsScript.Spreadsheet.InterpolationType | null {
		return typeOf(this.#gradient.min);
	}

	getMinValue(): string {
		return this.#gradient.min.value;
	}

	getMidColor(): string {
		return this.#gradient.mid?.color ?? '';
	}

	getMidType(): GoogleAppsScript.Spreadsheet.InterpolationType | null {
		return typeOf(this.#gradient.mid);
	}

	getMidValue(): string {
		return this.#gradient.mid?.value ?? '';
	}

	getMaxColor(): string {
		return this.#gradient.max.color;
	}

	getMaxType(): GoogleAppsScript.Spreadsheet.InterpolationType | null {
		return typeOf(this.#gradient.max);
	}

	getMaxValue(): string {
		return this.#gradient.max.value;
	}
}

function typeOf(point: GradientPoint | undefined): GoogleAppsScript.Spreadsheet.InterpolationType | null {
	return point ? (memberOf(InterpolationType, point.type) as unknown as GoogleAppsScript.Spreadsheet.InterpolationType) : null;
}

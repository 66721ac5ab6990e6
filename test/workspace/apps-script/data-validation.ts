import type { SheetRange, Validation } from '../spreadsheet/cell.ts';
import { DataValidationCriteria, memberOf, nameOf } from './enumerations.ts';
import { type Place, RangePlace } from './range-place.ts';
import { ServiceError } from './service-error.ts';
import { ServiceObject } from './service-object.ts';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** A range in the values of a criterion, as the model keeps it. */
export interface RangeValue {
	readonly kind: 'range';
	readonly range: SheetRange;
}

export class DataValidationService
	extends ServiceObject
	implements
		Pick<GoogleAppsScript.Spreadsheet.DataValidation, 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText' | 'copy'>
{
	override readonly serviceName = 'DataValidation';
	readonly #place: Omit<Place, 'sheet' | 'range'>;
	readonly rule: Validation;

	static of(rule: unknown): DataValidationService {
		if (rule instanceof DataValidationService) return rule;
		throw new ServiceError('A DataValidation was expected. Call build() on the builder.');
	}

	constructor(place: Omit<Place, 'sheet' | 'range'>, rule: Validation) {
		super();
		this.#place = place;
		this.rule = rule;
	}

	getAllowInvalid(): boolean {
		return this.rule.allowsInvalid;
	}

	getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
		return memberOf(DataValidationCriteria, this.rule.criteria) as unknown as GoogleAppsScript.Spreadsheet.DataValidationCriteria;
	}

	getCriteriaValues(): unknown[] {
		return this.rule.values.map((value) => {
			if (!isRangeValue(value)) return value;
			const sheet = this.#place.spreadsheet.sheetById(value.range.sheetId);
			return sheet ? this.#place.run.make.range({ ...this.#place, sheet, range: value.range }) : null;
		});
	}

	getHelpText(): string {
		return this.rule.helpText ?? '';
	}

	copy(): Builder {
		return new DataValidationBuilderService(this.#place, this.rule).asGoogle();
	}
}

export class DataValidationBuilderService
	extends ServiceObject
	implements
		Pick<
			Builder,
			| 'build'
			| 'copy'
			| 'setAllowInvalid'
			| 'setHelpText'
			| 'requireValueInList'
			| 'requireValueInRange'
			| 'requireCheckbox'
			| 'requireDate'
			| 'requireFormulaSatisfied'
			| 'requireNumberBetween'
			| 'requireNumberGreaterThan'
			| 'requireNumberGreaterThanOrEqualTo'
			| 'requireNumberLessThanOrEqualTo'
			| 'requireTextIsEmail'
			| 'requireTextIsUrl'
			| 'withCriteria'
		>
{
	override readonly serviceName = 'DataValidationBuilder';
	readonly #place: Omit<Place, 'sheet' | 'range'>;
	#rule: Validation | undefined;
	#allowsInvalid = true;
	#helpText: string | undefined;

	constructor(place: Omit<Place, 'sheet' | 'range'>, rule?: Validation) {
		super();
		this.#place = place;
		this.#rule = rule;
		if (rule) {
			this.#allowsInvalid = rule.allowsInvalid;
			this.#helpText = rule.helpText;
		}
	}

	setAllowInvalid(allowsInvalid: boolean): Builder {
		this.#allowsInvalid = allowsInvalid;
		return this.asGoogle();
	}

	setHelpText(helpText: string): Builder {
		this.#helpText = helpText;
		return this.asGoogle();
	}

	/** Google takes 500 items at most. */
	requireValueInList(values: string[], showsDropdown = true): Builder {
		if (values.length > 500) throw new ServiceError('The data validation list has more than 500 items. Use "List from a range" instead.');
		return this.#require('VALUE_IN_LIST', [values.map(String), showsDropdown]);
	}

	requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showsDropdown = true): Builder {
		const { place } = RangePlace.of(range);
		return this.#require('VALUE_IN_RANGE', [
			{ kind: 'range', range: { ...place.range, sheetId: place.sheet.id } } satisfies RangeValue,
			showsDropdown,
		]);
	}

	requireCheckbox(...values: unknown[]): Builder {
		return this.#require('CHECKBOX', values);
	}

	requireDate(): Builder {
		return this.#require('DATE_IS_VALID_DATE', []);
	}

	requireFormulaSatisfied(formula: string): Builder {
		return this.#require('CUSTOM_FORMULA', [formula]);
	}

	requireNumberBetween(start: number, end: number): Builder {
		return this.#require('NUMBER_BETWEEN', [start, end]);
	}

	requireNumberGreaterThan(number: number): Builder {
		return this.#require('NUMBER_GREATER_THAN', [number]);
	}

	requireNumberGreaterThanOrEqualTo(number: number): Builder {
		return this.#require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
	}

	requireNumberLessThanOrEqualTo(number: number): Builder {
		return this.#require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
	}

	requireTextIsEmail(): Builder {
		return this.#require('TEXT_IS_VALID_EMAIL', []);
	}

	requireTextIsUrl(): Builder {
		return this.#require('TEXT_IS_VALID_URL', []);
	}

	withCriteria(criteria: GoogleAppsScript.Spreadsheet.DataValidationCriteria, values: unknown[]): Builder {
		const kept = values.map((value) => {
			if (!(value instanceof RangePlace)) return value;
			return { kind: 'range', range: { ...value.place.range, sheetId: value.place.sheet.id } } satisfies RangeValue;
		});
		return this.#require(nameOf(criteria), kept);
	}

	copy(): Builder {
		return new DataValidationBuilderService(this.#place, this.#built()).asGoogle();
	}

	build(): GoogleAppsScript.Spreadsheet.DataValidation {
		return new DataValidationService(this.#place, this.#built()).asGoogle();
	}

	#built(): Validation {
		if (!this.#rule) throw new ServiceError('A data validation needs a criterion.');
		const { criteria, values } = this.#rule;
		return { criteria, values, allowsInvalid: this.#allowsInvalid, ...(this.#helpText ? { helpText: this.#helpText } : {}) };
	}

	#require(criteria: string, values: readonly unknown[]): Builder {
		this.#rule = { criteria, values, allowsInvalid: this.#allowsInvalid };
		return this.asGoogle();
	}
}

export function isRangeValue(value: unknown): value is RangeValue {
	return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'range';
}

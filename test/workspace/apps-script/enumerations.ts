/// <reference types="google-apps-script" />
/** A member of one of Google's enumerations: an object, told by identity, that shows as its name. */
export class EnumMember {
	readonly #name: string;
	readonly #ordinal: number;

	constructor(name: string, ordinal: number) {
		this.#name = name;
		this.#ordinal = ordinal;
	}

	name(): string {
		return this.#name;
	}

	ordinal(): number {
		return this.#ordinal;
	}

	compareTo(other: EnumMember): number {
		return this.#ordinal - other.#ordinal;
	}

	toString(): string {
		return this.#name;
	}

	toJSON(): string {
		return this.#name;
	}
}

/** The enumeration as scripts see it. Its type holds the names to those that Google has. */
function enumeration<Enumeration>(...names: readonly (keyof Enumeration & string)[]): Enumeration {
	const members = Object.fromEntries(names.map((name, ordinal) => [name, new EnumMember(name, ordinal)]));
	return Object.freeze(members) as unknown as Enumeration;
}

export function isEnumeration(value: unknown): value is object {
	return typeof value === 'object' && value !== null && Object.isFrozen(value) && Object.values(value)[0] instanceof EnumMember;
}

/** The name of a member; the types of @types/google-apps-script take members for numbers. */
export function nameOf(member: unknown): string {
	return member instanceof EnumMember ? member.name() : String(member);
}

/** The member of that name. */
export function memberOf<Enumeration extends object>(values: Enumeration, name: string): Enumeration[keyof Enumeration] {
	return (values as Record<string, unknown>)[name] as Enumeration[keyof Enumeration];
}

export const BooleanCriteria = enumeration<typeof GoogleAppsScript.Spreadsheet.BooleanCriteria>(
	...(['CELL_EMPTY', 'CELL_NOT_EMPTY', 'DATE_AFTER', 'DATE_BEFORE', 'DATE_EQUAL_TO', 'NUMBER_BETWEEN', 'NUMBER_EQUAL_TO'] as const),
	...(['NUMBER_GREATER_THAN', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', 'NUMBER_LESS_THAN', 'NUMBER_LESS_THAN_OR_EQUAL_TO'] as const),
	...(['NUMBER_NOT_BETWEEN', 'NUMBER_NOT_EQUAL_TO', 'TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO'] as const),
	...(['TEXT_STARTS_WITH', 'TEXT_ENDS_WITH', 'CUSTOM_FORMULA'] as const),
);

export const DataValidationCriteria = enumeration<typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria>(
	...(['DATE_AFTER', 'DATE_BEFORE', 'DATE_BETWEEN', 'DATE_EQUAL_TO', 'DATE_IS_VALID_DATE', 'DATE_NOT_BETWEEN'] as const),
	...(['DATE_ON_OR_AFTER', 'DATE_ON_OR_BEFORE', 'NUMBER_BETWEEN', 'NUMBER_EQUAL_TO', 'NUMBER_GREATER_THAN'] as const),
	...(['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'NUMBER_LESS_THAN', 'NUMBER_LESS_THAN_OR_EQUAL_TO', 'NUMBER_NOT_BETWEEN'] as const),
	...(['NUMBER_NOT_EQUAL_TO', 'TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO', 'TEXT_IS_VALID_EMAIL'] as const),
	...(['TEXT_IS_VALID_URL', 'VALUE_IN_LIST', 'VALUE_IN_RANGE', 'CUSTOM_FORMULA', 'CHECKBOX'] as const),
);

export const InterpolationType = enumeration<typeof GoogleAppsScript.Spreadsheet.InterpolationType>(
	'NUMBER',
	'PERCENT',
	'PERCENTILE',
	'MIN',
	'MAX',
);
export const ProtectionType = enumeration<typeof GoogleAppsScript.Spreadsheet.ProtectionType>('RANGE', 'SHEET');
export const CopyPasteType = enumeration<typeof GoogleAppsScript.Spreadsheet.CopyPasteType>(
	...(['PASTE_NORMAL', 'PASTE_NO_BORDERS', 'PASTE_FORMAT', 'PASTE_FORMULA', 'PASTE_DATA_VALIDATION', 'PASTE_VALUES'] as const),
	...(['PASTE_CONDITIONAL_FORMATTING', 'PASTE_COLUMN_WIDTHS'] as const),
);

export const WrapStrategy = enumeration<typeof GoogleAppsScript.Spreadsheet.WrapStrategy>('WRAP', 'OVERFLOW', 'CLIP');
export const SheetType = enumeration<typeof GoogleAppsScript.Spreadsheet.SheetType>('GRID', 'OBJECT');
export const Dimension = enumeration<typeof GoogleAppsScript.Spreadsheet.Dimension>('COLUMNS', 'ROWS');
export const BorderStyle = enumeration<typeof GoogleAppsScript.Spreadsheet.BorderStyle>(
	...(['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'] as const),
);
export const DeveloperMetadataVisibility = enumeration<typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility>(
	'DOCUMENT',
	'PROJECT',
);
export const DeveloperMetadataLocationType = enumeration<typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType>(
	...(['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'] as const),
);
export const AuthMode = enumeration<typeof GoogleAppsScript.Script.AuthMode>('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
export const AuthorizationStatus = enumeration<typeof GoogleAppsScript.Script.AuthorizationStatus>('REQUIRED', 'NOT_REQUIRED');
export const Button = enumeration<typeof GoogleAppsScript.Base.Button>('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
export const ButtonSet = enumeration<typeof GoogleAppsScript.Base.ButtonSet>('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
export const SandboxMode = enumeration<typeof GoogleAppsScript.HTML.SandboxMode>('EMULATED', 'IFRAME', 'NATIVE');
export const XFrameOptionsMode = enumeration<typeof GoogleAppsScript.HTML.XFrameOptionsMode>('ALLOWALL', 'DEFAULT');
export const DigestAlgorithm = enumeration<typeof GoogleAppsScript.Utilities.DigestAlgorithm>(
	...(['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'] as const),
);
export const Charset = enumeration<typeof GoogleAppsScript.Utilities.Charset>('US_ASCII', 'UTF_8');

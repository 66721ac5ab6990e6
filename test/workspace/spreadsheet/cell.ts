import type { CellValue, Range } from '#core';

/** A cell as the grid keeps it. Dates are serial numbers with a date's number format. What is absent is the default. */
export interface Cell {
	readonly value: CellValue;
	/** Without the leading `=`. */
	readonly formula?: string;
	readonly numberFormat?: string;
	readonly style?: CellStyle;
	readonly note?: string;
	readonly validation?: Validation;
	/** Parts of the text with a link or a style of their own. */
	readonly runs?: readonly TextRun[];
}

export interface CellStyle {
	readonly background?: string;
	readonly fontColor?: string;
	readonly fontFamily?: string;
	readonly fontSize?: number;
	readonly bold?: boolean;
	readonly italic?: boolean;
	readonly underline?: boolean;
	readonly strikethrough?: boolean;
	readonly horizontal?: 'left' | 'center' | 'right';
	readonly vertical?: 'top' | 'middle' | 'bottom';
	readonly wrap?: 'WRAP' | 'OVERFLOW' | 'CLIP';
	readonly borders?: Readonly<Partial<Record<'top' | 'left' | 'bottom' | 'right', Border>>>;
}

export interface Border {
	readonly style: string;
	readonly color: string;
}

export interface TextRun {
	readonly text: string;
	readonly link?: string;
	readonly style?: CellStyle;
}

/** A rule for what may be entered; `criteria` is the name that Google's enumeration gives it. */
export interface Validation {
	readonly criteria: string;
	readonly values: readonly unknown[];
	readonly allowsInvalid: boolean;
	readonly helpText?: string;
}

/** A list that a validation takes from cells. */
export interface SheetRange extends Range {
	readonly sheetId: number;
}

export const emptyCell: Cell = { value: null };

/** The cell with other properties; `undefined` takes one away. */
export function changeCell(cell: Cell, change: { readonly [Key in keyof Cell]?: Cell[Key] | undefined }): Cell {
	const changed: Record<string, unknown> = { value: change.value === undefined ? cell.value : change.value };
	for (const key of optionalKeys) {
		const value = key in change ? change[key] : cell[key];
		if (value !== undefined) changed[key] = value;
	}
	return changed as unknown as Cell;
}

const optionalKeys = ['formula', 'numberFormat', 'style', 'note', 'validation', 'runs'] as const satisfies readonly (keyof Cell)[];

/** Nothing of a person's is in it: neither content nor format, note or validation. */
export function isBare(cell: Cell): boolean {
	return cell.value === null && optionalKeys.every((key) => cell[key] === undefined);
}

import type { Place } from '../sections/place.ts';
import { ALL_PARTNERS, type Column } from '../sections/sections.ts';
import {
	type CellValue,
	cellKey,
	type DateOrder,
	dateOrderOf,
	fold,
	foldName,
	isCellError,
	type NumberFormat,
	type NumberStyle,
	nearestName,
	numberStyleOf,
	readDate,
	readNumber,
	type Sheet,
	toIsoDate,
} from '../workbook/index.ts';
import type { CellProblem } from './report.ts';
import { CellState } from './table.ts';
import { getVocabulary, type Vocabulary } from './vocabulary.ts';

/** A value, or the reason why there is none. */
export type CellReading = { readonly value: string | number | boolean } | { readonly state: CellState; readonly problem?: CellProblem };

const BLANK = { state: CellState.blank } as const;
const MARKED_MISSING = { state: CellState.markedMissing } as const;
/** Serial dates of 1900 to 2199: what a number in a date column can be. */
const FIRST_SERIAL = 1;
const LAST_SERIAL = 109_574;
/** No marker of a missing value is longer, in letters. */
const LONGEST_MARKER = 24;

/** Reads cells in the workbook's locale, or in the reader's choice. */
export class CellReader {
	readonly vocabulary: Vocabulary = getVocabulary();
	readonly numberStyle: NumberStyle | undefined;
	readonly dateOrder: DateOrder | undefined;
	readonly writtenUnits: { place: Place; unit: string }[] = [];
	readonly textNumbers: { place: Place; text: string; value: number }[] = [];

	constructor(locale: string | undefined) {
		this.numberStyle = numberStyleOf(locale);
		this.dateOrder = dateOrderOf(locale);
	}

	/** Reads one cell. `hasPlainPercent`: numbers over 1 stand without a `%` in the same column, so 45 means 45 %. */
	read(cell: CellValue | undefined, column: Column, sheet: Sheet, place: Place, hasPlainPercent: boolean): CellReading {
		if (cell === null || cell === undefined) return BLANK;
		if (isCellError(cell)) {
			const isWrittenByHand = cell.error === '#N/A' && !sheet.formulas?.has(cellKey(place.row, place.column));
			return isWrittenByHand ? MARKED_MISSING : { state: CellState.unreadable, problem: { kind: 'error', place, error: cell.error } };
		}
		if (typeof cell === 'string') {
			const text = cell.trim();
			if (text === '') return BLANK;
			if (!column.isKey && text.length <= LONGEST_MARKER && this.vocabulary.missing.has(text.toLowerCase())) return MARKED_MISSING;
			return this.readText(text, column, place, hasPlainPercent);
		}
		if (typeof cell === 'boolean') return this.readBoolean(cell, column, place);
		return this.readNumber(cell, column, sheet, place, hasPlainPercent);
	}

	private readBoolean(cell: boolean, column: Column, place: Place): CellReading {
		if (column.type === 'yes-no') return { value: cell };
		if (column.type === 'text') return { value: String(cell) };
		return wrongType(place, column, String(cell).toUpperCase());
	}

	private readNumber(cell: number, column: Column, sheet: Sheet, place: Place, hasPlainPercent: boolean): CellReading {
		if (!Number.isFinite(cell)) return wrongType(place, column, String(cell));
		const format = sheet.formats?.get(cellKey(place.row, place.column));
		switch (column.type) {
			case 'number':
			case 'money':
				if (format === 'date') return wrongType(place, column, String(cell));
				return { value: format === 'percent' ? hundredfold(cell) : cell };
			case 'percent':
				if (format === 'date') return wrongType(place, column, String(cell));
				if (format === 'percent') return { value: hundredfold(cell) };
				if (hasPlainPercent || cell === 0 || Math.abs(cell) > 1) return { value: cell };
				return ambiguous({ kind: 'ambiguous', place, text: String(cell), options: [hundredfold(cell), cell], type: 'percent' });
			case 'date': {
				if (cell < FIRST_SERIAL || cell > LAST_SERIAL || format === 'percent') return wrongType(place, column, String(cell));
				// 2020 in a cell formatted as a date is shown as a day of 1905: somebody meant the year.
				const looksLikeYear = cell >= 1900 && cell <= 2199 && Number.isInteger(cell);
				return looksLikeYear ? wrongType(place, column, String(cell)) : { value: cell };
			}
			case 'yes-no':
				return cell === 0 || cell === 1 ? { value: cell === 1 } : wrongType(place, column, String(cell));
			case 'choice':
				return wrongType(place, column, String(cell));
			default:
				return { value: asShown(cell, format) };
		}
	}

	private readText(text: string, column: Column, place: Place, hasPlainPercent: boolean): CellReading {
		switch (column.type) {
			case 'text':
				return { value: text };
			case 'reference':
				return { value: column.allowsAll && this.isForAll(text) ? ALL_PARTNERS : text };
			case 'yes-no': {
				const answer = this.vocabulary.yesNo.get(foldName(text));
				return answer === undefined ? this.unreadable(text, column, place) : { value: answer };
			}
			case 'choice': {
				const words = this.vocabulary.choices[column.of];
				const choice = words.get(foldName(text));
				if (choice !== undefined) return { value: choice.choice };
				const nearest = nearestName(text, words.keys());
				const meant = nearest === undefined ? undefined : words.get(nearest);
				if (meant === undefined) return this.unreadable(text, column, place);
				return { state: CellState.unreadable, problem: { kind: 'wrong-type', place, expected: 'choice', text, suggestion: meant.label } };
			}
			case 'date': {
				const reading = readDate(text, this.dateOrder, this.vocabulary.months, fold);
				if (reading.kind === 'date') return { value: reading.serial };
				if (reading.kind === 'ambiguous') return ambiguous({ kind: 'ambiguous', place, text, options: reading.options, type: 'date' });
				return this.unreadable(text, column, place);
			}
			default:
				return this.readNumberText(text, column, place, hasPlainPercent);
		}
	}

	/** `All`, or a word for a total in the place of a municipality. */
	private isForAll(text: string): boolean {
		return this.vocabulary.allPartners.has(foldName(text)) || this.vocabulary.totalWords.words.has(fold(text));
	}

	private readNumberText(text: string, column: Column, place: Place, hasPlainPercent: boolean): CellReading {
		const reading = readNumber(text, this.numberStyle);
		if (reading.kind === 'none') return this.unreadable(text, column, place);
		if (reading.unit !== '' && reading.unit !== '%') this.writtenUnits.push({ place, unit: reading.unit });
		if (reading.kind === 'ambiguous') return ambiguous({ kind: 'ambiguous', place, text, options: reading.options, type: 'number' });
		if (column.type === 'percent' && !reading.isPercent && !hasPlainPercent && reading.value !== 0 && Math.abs(reading.value) <= 1) {
			return ambiguous({ kind: 'ambiguous', place, text, options: [hundredfold(reading.value), reading.value], type: 'percent' });
		}
		this.textNumbers.push({ place, text, value: reading.value });
		return { value: reading.value };
	}

	/** A short text without a digit stands for a value that somebody doesn't have; anything else is of the wrong type. */
	private unreadable(text: string, column: Column, place: Place): CellReading {
		const folded = foldName(text);
		const isMarker =
			!/\d/.test(text) &&
			(!/\p{L}/u.test(text) || this.vocabulary.placeholders.has(folded) || (column.type !== 'choice' && text.length <= 3));
		return isMarker ? { state: CellState.markedMissing, problem: { kind: 'unknown-marker', place, text } } : wrongType(place, column, text);
	}
}

/** A number among texts as a person sees it: a spreadsheet turns `15 %` into 0.15 and `2020-03` into a serial date. */
function asShown(cell: number, format: NumberFormat | undefined): string {
	if (format === 'percent') return `${hundredfold(cell)} %`;
	return (format === 'date' && toIsoDate(cell)) || String(cell);
}

function wrongType(place: Place, column: Column, text: string): CellReading {
	return { state: CellState.unreadable, problem: { kind: 'wrong-type', place, expected: column.type, text } };
}

function ambiguous(problem: CellProblem): CellReading {
	return { state: CellState.unreadable, problem };
}

/** A share as points, without the noise of binary fractions: 0.07 gives 7, not 7.000000000000001. */
function hundredfold(share: number): number {
	return Number((share * 100).toPrecision(15));
}

import { type Locator, toA1 } from '../workbook/index.ts';
import { harmless } from './harmless-text.ts';
import type { PlaceView } from './place-schema.ts';
import type { CellsView } from './schema.ts';

/** Cells named of one fix, deduction or finding; the rest is a number. */
const MOST_CELLS = 6;
const LONGEST_SHEET_NAME = 60;

/** `Unit costs C4`; within its own sheet `C4`; an empty text for the workbook as a whole. */
export function nameCell(place: Locator | undefined, sheet?: string): string {
	if (!place || place.sheet === '') return '';
	return place.sheet === sheet ? toA1(place) : `${harmless(place.sheet, LONGEST_SHEET_NAME)} ${toA1(place)}`;
}

export function nameCells(places: readonly Locator[], sheet?: string): CellsView {
	const shown: string[] = [];
	for (const place of places) {
		if (shown.length >= MOST_CELLS) break;
		const cell = nameCell(place, sheet);
		if (cell !== '' && !shown.includes(cell)) shown.push(cell);
	}
	return { shown, total: shown.length < MOST_CELLS ? shown.length : places.length };
}

export function viewPlace(place: Locator | undefined): PlaceView | null {
	return place && place.sheet !== '' ? { sheet: place.sheet, row: place.row, column: place.column } : null;
}

import { toA1 } from '#core';
import type { Target } from '../messages/page-messages.ts';
import { isCell, type Place } from './context.ts';

/** A place as the script in the page needs it, which carries no library of its own. */
export function targetOf(place: Place): Target {
	if (!isCell(place)) return { kind: 'text', start: place.start, end: place.end };
	return { kind: 'cell', sheet: place.sheet, row: place.row, column: place.column, a1: toA1(place) };
}

import type { Report } from '../report/report.ts';
import type { Table } from '../report/table.ts';
import type { Place } from '../sections/place.ts';
import { sections } from '../sections/sections.ts';

/** The table's row in which a place stands; -1 where it stands in none, as a header does. Forms have no rows. */
export function rowOfPlace(report: Report, place: Place): number {
	if (!place.section || sections[place.section].kind === 'form') return -1;
	const table = report[place.section] as Table;
	for (let at = 0; at < table.parts.length; at++) {
		const part = table.parts[at];
		if (!part || part.sheet.name !== place.sheet) continue;
		let low = part.firstIndex;
		let high = (table.parts[at + 1]?.firstIndex ?? table.length) - 1;
		while (low <= high) {
			const middle = (low + high) >> 1;
			const row = table.sheetRows[middle] ?? 0;
			if (row === place.row) return middle;
			if (row < place.row) low = middle + 1;
			else high = middle - 1;
		}
	}
	return -1;
}

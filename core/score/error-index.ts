import type { Check } from '../check.ts';
import type { Place } from '../sections/place.ts';
import type { SectionKey } from '../sections/sections.ts';
import { kindOf } from './finding-kind.ts';
import { rowOfPlace } from './row-of-place.ts';

/** Rows whose figures go together: an error in one makes the others doubtful. Elsewhere it is a matter of its own cell. */
const rowsOfFigures: ReadonlySet<SectionKey> = new Set([
	'services',
	'quality',
	'satisfaction',
	'complaints',
	'budget',
	'contributions',
	'unitCosts',
	'history',
]);

/** Where a check found errors. A value that has one gets no verdict, no “better” and no arrow anywhere, and carries a mark. */
export interface ErrorIndex {
	isWrong(place: Place): boolean;
}

export function indexErrors({ findings, report }: Pick<Check, 'findings' | 'report'>): ErrorIndex {
	const idOf = (place: Place): string => {
		const row = place.section && rowsOfFigures.has(place.section) ? rowOfPlace(report, place) : -1;
		return row >= 0 ? `${place.section} ${row}` : `${place.sheet} ${place.row} ${place.field ?? place.column}`;
	};
	const wrong = new Set<string>();
	for (const finding of findings) {
		if (kindOf(finding) !== 'wrong') continue;
		for (const place of finding.affects ?? finding.places.slice(0, 1)) wrong.add(idOf(place));
	}
	return { isWrong: (place) => wrong.has(idOf(place)) };
}

import type { Check } from '../check.ts';
import { sections } from '../report/sections.ts';
import type { Place } from '../rule/rule.ts';
import { kindOf } from './finding-kind.ts';
import { rowOfPlace } from './row-of-place.ts';

/**
 * Where a check found errors. A value that has one gets no verdict, no “better” and no arrow anywhere, and carries a mark:
 * what is wrong about a row is wrong about each of its figures; of a form, about the one value.
 */
export interface ErrorIndex {
	isWrong(place: Place): boolean;
}

export function indexErrors({ findings, report }: Pick<Check, 'findings' | 'report'>): ErrorIndex {
	const idOf = (place: Place): string => {
		const isForm = place.section !== undefined && sections[place.section].kind === 'form';
		const row = rowOfPlace(report, place);
		if (isForm && place.field !== undefined) return `${place.section} ${place.field}`;
		return row >= 0 ? `${place.section} ${row}` : `${place.sheet} ${place.row} ${place.column}`;
	};
	const wrong = new Set<string>();
	for (const finding of findings) {
		if (kindOf(finding) !== 'wrong') continue;
		for (const place of finding.affects ?? finding.places.slice(0, 1)) wrong.add(idOf(place));
	}
	return { isWrong: (place) => wrong.has(idOf(place)) };
}

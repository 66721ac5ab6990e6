import type { Report } from '../report/report.ts';
import { columnsOf, type ScoredTopic, type SectionKey, sectionKeys, sections } from '../report/sections.ts';
import type { Table } from '../report/table.ts';
import type { Place } from '../rule/rule.ts';

/** How many of a topic's required cells hold a value that can be read. */
export interface Coverage {
	readonly required: number;
	readonly filled: number;
	/** The cells that don't, by `cellId`. */
	readonly blanks: ReadonlyMap<string, Place>;
}

export function coverageOf(report: Report, topic: ScoredTopic, asOf: number): Coverage {
	let required = 0;
	const blanks = new Map<string, Place>();
	for (const section of sectionKeys) {
		if (sections[section].topic !== topic) continue;
		const table = report[section] as Table;
		for (const [key, column] of columnsOf(section)) {
			if (!column.required) continue;
			const isOnceSurveyed = column.required === 'once-surveyed';
			const planned = isOnceSurveyed ? countPlanned(table, asOf) : undefined;
			required += table.length - (planned?.size ?? 0);
			const { values, filled } = table.column(key as never);
			if (filled === table.length) continue;
			for (let index = 0; index < table.length; index++) {
				if (values[index] !== undefined || planned?.has(index)) continue;
				const place = table.at(index, key as never);
				blanks.set(cellId(place), place);
			}
		}
	}
	return { required, filled: required - blanks.size, blanks };
}

/** Rows of surveys that are yet to take place: a dated plan needs no result. */
function countPlanned(table: Table, asOf: number): ReadonlySet<number> {
	const planned = new Set<number>();
	(table as unknown as Table<'satisfaction'>).values('surveyedOn').forEach((day, index) => {
		if (day !== undefined && day > asOf) planned.add(index);
	});
	return planned;
}

/** One name for a value of the report, also where the sheet lacks its column. */
export function cellId(place: Place): string {
	return `${place.sheet}\u0000${place.row}\u0000${place.field ?? place.column}`;
}

/** Sections of a topic. */
export function sectionsOfTopic(topic: ScoredTopic): SectionKey[] {
	return sectionKeys.filter((section) => sections[section].topic === topic);
}

import type { Report } from '../../report/report.ts';
import type { Table } from '../../report/table.ts';
import { type Column, columnsOf, type ScoredTopic, type SectionKey, sectionKeys, sections } from '../../sections/sections.ts';

/**
 * How many cells of each topic a structure rule looks at: those of the rows that hold something, in the columns that the
 * workbook has. Blank ones count too, so that filling one changes no other rule's credit.
 */
export function countCells(report: Report, looksAt: (column: Column) => boolean): Map<ScoredTopic, number> {
	const counts = new Map<ScoredTopic, number>();
	for (const section of sectionKeys) {
		const table = report[section] as Table;
		let count = 0;
		for (const [key, column] of columnsOf(section)) if (looksAt(column) && table.hasColumn(key as never)) count += table.length;
		const { topic } = sections[section];
		if (count > 0) counts.set(topic, (counts.get(topic) ?? 0) + count);
	}
	return counts;
}

/** Passes for all the cells of each topic but those that failed. */
export function passTheRest(
	judge: { pass(count?: number, topic?: ScoredTopic): void },
	counts: ReadonlyMap<ScoredTopic, number>,
	failed: Iterable<{ readonly section?: SectionKey }>,
): void {
	const rest = new Map(counts);
	for (const { section } of failed) {
		if (!section) continue;
		const { topic } = sections[section];
		rest.set(topic, (rest.get(topic) ?? 0) - 1);
	}
	for (const [topic, count] of rest) judge.pass(Math.max(0, count), topic);
}

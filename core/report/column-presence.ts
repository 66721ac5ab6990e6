import type { ColumnPath, Place } from '../rule/rule.ts';
import type { Report } from './report.ts';
import type { ColumnKey, SectionKey } from './sections.ts';
import type { Table } from './table.ts';

/** How a column stands in a section's sheets. `misspelt`: its header is nearly there, and structure/unrecognised-header says so. */
export function columnPresence<S extends SectionKey>(report: Report, section: S, key: ColumnKey<S>): 'present' | 'misspelt' | 'absent' {
	if ((report[section] as unknown as Table<S>).hasColumn(key)) return 'present';
	const path = `${section}.${key}` as ColumnPath;
	return report.headerProblems.some(({ kind, meant }) => kind === 'misspelt' && meant === path) ? 'misspelt' : 'absent';
}

/** Where a column that is not there would stand: the headers first, then each row. */
export function placesOfAbsentColumn<S extends SectionKey>(table: Table<S>, key: ColumnKey<S>): Place[] {
	return [table.headerAt(key), ...[...table].map((row) => row.at(key))];
}

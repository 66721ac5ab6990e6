import type { Place } from '../../report/place.ts';
import type { ColumnKey, SectionKey } from '../../report/sections.ts';
import type { Table } from '../../report/table.ts';

/** Where a column that is not there would stand: the headers first, then each row. */
export function placesOfAbsentColumn<S extends SectionKey>(table: Table<S>, key: ColumnKey<S>): Place[] {
	return [table.headerAt(key), ...[...table].map((row) => row.at(key))];
}

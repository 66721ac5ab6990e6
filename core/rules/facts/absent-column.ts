import type { Table } from '../../report/table.ts';
import type { Place } from '../../sections/place.ts';
import type { ColumnKey, SectionKey } from '../../sections/sections.ts';

/** Where a column that is not there would stand: the headers first, then each row. */
export function placesOfAbsentColumn<S extends SectionKey>(table: Table<S>, key: ColumnKey<S>): Place[] {
	return [table.headerAt(key), ...[...table].map((row) => row.at(key))];
}

import type { Report } from '../report/report.ts';
import type { Table } from '../report/table.ts';
import type { Place } from '../sections/place.ts';
import { ALL_PARTNERS, columnsOf, type SectionKey, sections } from '../sections/sections.ts';

/** The column of a section that names whose row it is. */
function ownerColumn(section: SectionKey): string | undefined {
	return columnsOf(section).find(([key]) => key === 'municipality' || key === 'chairedBy')?.[0];
}

/** Tells the one municipality whose row a place is in; nothing for rows of everybody and for tables of none. */
export function municipalityFinder(report: Report): (place: Place | undefined) => string | null {
	const known = new Map<SectionKey, ReadonlyMap<string, string>>();
	return (place) => {
		const section = place?.section;
		if (!place || section === undefined || sections[section].kind === 'form') return null;
		const owners = known.get(section) ?? ownersOf(report[section] as Table);
		known.set(section, owners);
		return owners.get(rowId(place.sheet, place.row)) ?? null;
	};
}

function ownersOf(table: Table): ReadonlyMap<string, string> {
	const owners = new Map<string, string>();
	const column = ownerColumn(table.section);
	if (column === undefined) return owners;
	const { values } = table.column(column as never);
	for (let index = 0; index < table.length; index++) {
		const owner = values[index];
		if (typeof owner !== 'string' || owner === ALL_PARTNERS) continue;
		const { sheet, row } = table.at(index, column as never);
		owners.set(rowId(sheet, row), owner);
	}
	return owners;
}

function rowId(sheet: string, row: number): string {
	return `${row}\u0000${sheet}`;
}

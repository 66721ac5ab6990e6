import { type CellValue, columnsOf, type Report, type SectionKey, type Table } from '#core';

/** One thing that somebody got wrong in the example report, and the findings that it must cause. */
export interface Fault {
	readonly name: string;
	readonly edits: readonly Edit[];
	/** `rule at section row column`, rows from 1; `header` in the place of a row is the column's header. */
	readonly findings: readonly string[];
	/** How it is mended where that is not by what stood there before. */
	readonly mend?: readonly Edit[];
	/** It took a row away: mending it gives other rules something more to judge. */
	readonly removesRow?: true;
}

export type Edit =
	/** Puts a value into a cell: `budget 3 actual`, `balances closing`. */
	| { readonly at: string; readonly to: CellValue }
	/** Replaces a column's header: `complaints subscribers`. */
	| { readonly header: string; readonly to: string }
	/** Writes a row below the section's last. */
	| { readonly append: SectionKey; readonly row: Readonly<Record<string, CellValue>> };

export interface CellEdit {
	readonly sheet: string;
	readonly row: number;
	readonly column: number;
	readonly value: CellValue;
}

/** Where a fault's edits fall in the workbook of a report. */
export function cellEdits(report: Report, faults: readonly Fault[]): CellEdit[] {
	const appended = new Map<SectionKey, number>();
	return faults.flatMap(({ edits }) =>
		edits.flatMap((edit): CellEdit[] => {
			if ('append' in edit) {
				const table = report[edit.append] as Table;
				const count = (appended.get(edit.append) ?? 0) + 1;
				appended.set(edit.append, count);
				const part = table.parts[0];
				const row = (table.sheetRows[table.length - 1] ?? part?.headerRow ?? 0) + count;
				return Object.entries(edit.row).map(([key, value]) => ({
					sheet: part?.sheet.name ?? '',
					row,
					column: part?.cells.get(key)?.column ?? -1,
					value,
				}));
			}
			const place = 'at' in edit ? placeOf(report, edit.at) : headerOf(report, edit.header);
			return [{ sheet: place.sheet, row: place.row, column: place.column, value: edit.to }];
		}),
	);
}

function placeOf(report: Report, text: string): { sheet: string; row: number; column: number } {
	const [section = '', ...rest] = text.split(' ');
	const table = report[section as SectionKey] as Table;
	const [row, key] = rest.length === 1 ? [1, rest[0]] : [Number(rest[0]), rest[1]];
	if (!columnsOf(section as SectionKey).some(([name]) => name === key)) throw new Error(`no column ${text}`);
	return table.at(row - 1, key as never);
}

function headerOf(report: Report, text: string): { sheet: string; row: number; column: number } {
	const [section = '', key = ''] = text.split(' ');
	const part = (report[section as SectionKey] as Table).parts[0];
	const cell = part?.cells.get(key);
	if (!part || !cell) throw new Error(`no header ${text}`);
	return { sheet: part.sheet.name, row: part.headerRow + part.headerRows - 1, column: cell.column };
}

/** A finding's first place, as `Fault.findings` writes it. */
export function nameOfPlace(
	report: Report,
	place: { sheet: string; row: number; column: number; section?: SectionKey; field?: string },
): string {
	if (!place.section) return `${place.sheet} ${place.row} ${place.column}`;
	const table = report[place.section] as Table;
	const part = table.parts.find(({ sheet }) => sheet.name === place.sheet);
	const field = place.field ?? [...(part?.cells ?? [])].find(([, { column }]) => column === place.column)?.[0] ?? String(place.column);
	const index = table.sheetRows.indexOf(place.row);
	if (index >= 0) return `${place.section} ${index + 1} ${field}`;
	return part && place.row < part.headerRow + part.headerRows && place.row >= part.headerRow && part.headerRows > 0
		? `${place.section} header ${field}`
		: `${place.section} ${field}`;
}

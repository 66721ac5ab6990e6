import { type SectionKey, sections } from '../sections/sections.ts';
import { type CellValue, fold, type Sheet } from '../workbook/index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A form as found: labels, each with its value to the right. */
export interface FoundForm {
	readonly section: SectionKey;
	readonly labels: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
	readonly values: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
	readonly units: ReadonlyMap<string, string>;
}

const MOST_ROWS = 300;
const MOST_COLUMNS = 12;
const LONGEST_LABEL = 160;
/** A value stands at most this far to the right of its label. */
const REACH = 4;

/** Finds the forms of a sheet among the rows that no table has taken. */
export function findForms(
	sheet: Sheet,
	vocabulary: Vocabulary,
	named: SectionKey | undefined,
	isTaken: (row: number) => boolean,
): FoundForm[] {
	const found = new Map<SectionKey, { labels: Map<string, Cell>; units: Map<string, string> }>();
	for (let row = 0; row < Math.min(sheet.rows.length, MOST_ROWS); row++) {
		if (isTaken(row)) continue;
		const cells = sheet.rows[row] ?? [];
		for (let column = 0; column < Math.min(cells.length, MOST_COLUMNS); column++) {
			const text = cells[column];
			if (typeof text !== 'string' || text.length > LONGEST_LABEL || text.trim() === '') continue;
			for (const { section, key } of vocabulary.headers.get(fold(text)) ?? []) {
				if (sections[section].kind !== 'form') continue;
				const form = found.get(section) ?? { labels: new Map(), units: new Map() };
				found.set(section, form);
				if (form.labels.has(key)) continue;
				form.labels.set(key, { row, column });
				const unit = /[([]([^()[\]]+)[)\]]/.exec(text)?.[1];
				if (unit) form.units.set(key, unit.trim());
			}
		}
	}
	return [...found]
		.filter(([section, form]) => form.labels.size >= (section === named ? 1 : 3))
		.map(([section, form]) => ({ section, ...form, values: valuesOf(sheet, form.labels) }));
}

interface Cell {
	readonly row: number;
	readonly column: number;
}

/** The values stand in one column: the nearest to the right of the labels in which any label has something. */
function valuesOf(sheet: Sheet, labels: ReadonlyMap<string, Cell>): Map<string, Cell> {
	const cells = [...labels.values()];
	let distance = 1;
	for (let candidate = REACH; candidate >= 1; candidate--) {
		if (cells.some(({ row, column }) => isFilled(sheet.rows[row]?.[column + candidate]))) distance = candidate;
	}
	return new Map([...labels].map(([key, { row, column }]) => [key, { row, column: column + distance }]));
}

function isFilled(cell: CellValue | undefined): boolean {
	return cell !== null && cell !== undefined && cell !== '';
}

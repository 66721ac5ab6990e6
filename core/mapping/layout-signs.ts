import type { Report } from '../report/report.ts';
import type { Part, Table } from '../report/table.ts';
import { columnsOf, type SectionKey, sectionKeys, sections } from '../sections/sections.ts';
import { isBlank } from './column-profile.ts';
import { readHeader, scaleIn, yearIn } from './header-text.ts';
import { isTotalName, mayBeTotalName } from './total-rows.ts';

/** Words that begin or end a total's name, for a first look at long tables. */
const MAY_BE_TOTAL =
	/^\s*(?:tot|sum|sub|grand|overall|net\s|balance|surpl|defi|défi|ensem|sold|résul|rezul|excé|exced|cumul|sous|всьо|усьо|разом|підсум|сума|загал|сальд|баланс|дефіц|профіц|итог|всег|gesamt|zwisch|insg|raz|og[oó]l)|(?:total|totals|totale|усього|всього|разом)\s*:?$/iu;
const MOST_ABOVE = 4;
const LONGEST_ABOVE = 60;

/**
 * Sheets whose tables the parser reads, but whose layout says more than it understands: groups of years, a sheet a year or
 * a municipality, months beside the columns, sums in thousands, totals by other names, names that hold for the rows below,
 * hidden copies. Such sheets are read by the mapping's machinery instead. Cheap where there is none of this.
 */
export function sheetsWithSigns(report: Report): Set<string> {
	const signs = new Set<string>(report.unsureSheets);
	for (const { kind, place } of report.headerProblems) {
		const sheet = kind === 'repeated' ? report.workbook.sheets.find(({ name }) => name === place.sheet) : undefined;
		// Headers of the same name are told apart by the groups above them, or they are a fault.
		if (sheet && (sheet.rows[place.row - 1] ?? []).filter((cell) => !isBlank(cell)).length >= 2) signs.add(place.sheet);
	}
	for (const section of sectionKeys) {
		if (sections[section].kind === 'form' || section === 'settings') continue;
		const table = report[section] as Table;
		if (!table.isPresent) continue;
		for (const part of table.parts) {
			if (hasSignsAbove(part) || hasSignsInHeaders(part)) signs.add(part.sheet.name);
		}
		for (const name of siblings(table, section)) signs.add(name);
		for (const name of sheetsWithTotals(table, section)) signs.add(name);
		for (const name of sheetsWithGroups(table, section)) signs.add(name);
	}
	return signs;
}

/** Bands of years, or a unit, right above the headers. */
function hasSignsAbove({ sheet, headerRow, headerRows, cells }: Part): boolean {
	const own = new Set([...cells.values()].map(({ column }) => column));
	const first = Math.min(...own);
	for (let row = Math.max(0, headerRow - MOST_ABOVE); row < headerRow + headerRows; row++) {
		const filled = (sheet.rows[row] ?? []).filter((cell) => !isBlank(cell)).length;
		// A label with its value is a line of the preamble.
		const isPair = filled <= 2 && !isBlank(sheet.rows[row]?.[first]);
		for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
			if (isBlank(cell) || column > 600) continue;
			const isAbove = row < headerRow;
			if (typeof cell === 'number') {
				if (!isPair && row >= headerRow - 1 && column > first && cell >= 1900 && cell <= 2100 && Number.isInteger(cell)) return true;
				continue;
			}
			if (typeof cell !== 'string' || cell.length > LONGEST_ABOVE) continue;
			if (isAbove && scaleIn(cell) !== undefined && own.size > 0) return true;
			// A year right above the columns groups them; one further up is the title's.
			const isGroup = !isPair && row >= headerRow - 1 && (row < headerRow + headerRows - 1 || headerRows > 1) && column > first;
			if (isGroup && /\d{2}/.test(cell) && readHeader(cell).year !== undefined) return true;
		}
	}
	return false;
}

/** Headers beside the known ones that speak of a year or a month. */
function hasSignsInHeaders({ sheet, headerRow, headerRows, cells }: Part): boolean {
	const own = new Set([...cells.values()].map(({ column }) => column));
	const row = headerRow + headerRows - 1;
	let parts = 0;
	for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
		if (own.has(column) || isBlank(cell) || column > 600) continue;
		if (typeof cell === 'number') {
			if (cell >= 1900 && cell <= 2100 && ++parts >= 2) return true;
			continue;
		}
		if (typeof cell !== 'string' || cell.length > LONGEST_ABOVE) continue;
		const header = readHeader(cell);
		if (header.year !== undefined || header.relativeYear !== undefined) return true;
		if (header.part && ++parts >= 2) return true;
	}
	return false;
}

/** Several tables of one section: a sheet a year, a municipality, a hidden copy. */
function siblings(table: Table, section: SectionKey): string[] {
	const names = [...new Set(table.parts.map(({ sheet }) => sheet.name))];
	const hidden = table.parts.filter(({ sheet }) => sheet.isHidden).map(({ sheet }) => sheet.name);
	if (names.length < 2) return hidden;
	const years = new Set(names.map((name) => yearIn(name)));
	const isByYear = years.size > 1 && section !== 'history';
	const lacksMunicipality =
		columnsOf(section).some(([key]) => key === 'municipality') && !table.hasColumn('municipality' as never) && section !== 'history';
	return isByYear || lacksMunicipality || hidden.length > 0 ? names : [];
}

function sheetsWithTotals(table: Table, section: SectionKey): Set<string> {
	const found = new Set<string>();
	const [key] = columnsOf(section).find(([, column]) => column.isKey) ?? [];
	if (key === undefined || (section !== 'budget' && !hasFigures(section))) return found;
	const values = table.values(key as never) as readonly unknown[];
	for (let index = 0; index < table.length; index++) {
		const value = values[index];
		if (typeof value !== 'string' || value.length > 90 || !mayBeTotalName(value) || !MAY_BE_TOTAL.test(value) || !isTotalName(value))
			continue;
		const sheet = table.partOf(index)?.sheet.name;
		if (sheet !== undefined) found.add(sheet);
	}
	return found;
}

function hasFigures(section: SectionKey): boolean {
	return columnsOf(section).some(([, { type }]) => type === 'number' || type === 'money');
}

/** Blank names below a merge, or in groups: the first row has one, many others don't. */
function sheetsWithGroups(table: Table, section: SectionKey): Set<string> {
	const found = new Set<string>();
	for (const [key, column] of columnsOf(section)) {
		if (!column.isKey || column.type === 'date' || !table.hasColumn(key as never)) continue;
		const { filled, values } = table.column(key as never);
		if (filled === table.length) continue;
		for (const [at, part] of table.parts.entries()) {
			const end = table.parts[at + 1]?.firstIndex ?? table.length;
			let blanks = 0;
			for (let index = part.firstIndex; index < end; index++) if (values[index] === undefined) blanks++;
			const rows = end - part.firstIndex;
			if (blanks === 0 || values[part.firstIndex] === undefined) continue;
			const position = part.cells.get(key)?.column;
			const isMerged = part.sheet.merges?.some(
				(range) =>
					position !== undefined &&
					range.startColumn <= position &&
					range.endColumn >= position &&
					range.endRow > range.startRow &&
					range.startRow > part.headerRow,
			);
			if (isMerged || (blanks >= 2 && blanks >= rows * 0.25)) found.add(part.sheet.name);
		}
	}
	return found;
}

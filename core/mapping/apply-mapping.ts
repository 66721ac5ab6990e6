import { isAboutReport } from '../report/sheet-about-report.ts';
import { columnsOf, type SectionKey, sections } from '../sections/sections.ts';
import { foldName, type Locator, numberStyleOf, type Sheet, type Workbook } from '../workbook/index.ts';
import { findTables, type Grid } from './find-tables.ts';
import { yearIn } from './header-text.ts';
import type { Mapping } from './mapping.ts';
import { givenRows, type MatchedTable, matchTables, yearByHeaders } from './match-tables.ts';
import type { LeftOut, ReadingPart, ReadingQuestion } from './reading.ts';
import { Relocation, type TidyCells } from './relocation.ts';
import { type TidyTable, tidyTable } from './tidy-table.ts';

/** A workbook of one's own, put into the form that the parser reads. */
export interface AppliedMapping {
	/** The tidy tables first, then the sheets that the mapping doesn't speak of. */
	readonly workbook: Workbook;
	readonly placed: ReadonlyMap<Sheet, { readonly section: SectionKey; readonly columns: ReadonlyMap<string, number> }>;
	readonly relocation: Relocation;
	readonly parts: readonly ReadingPart[];
	readonly leftOut: readonly LeftOut[];
	readonly questions: readonly ReadingQuestion[];
}

export interface ApplyOptions {
	/** The last year of the report's period, where the workbook says it. */
	readonly year?: number | undefined;
	readonly locale?: string | undefined;
	/** Only these sheets; all where left out. */
	readonly sheets?: ReadonlySet<string> | undefined;
}

/** Applies a mapping to a workbook. What no table of the mapping fits is left to be read as it stands. */
export function applyMapping(workbook: Workbook, mapping: Mapping, options: ApplyOptions = {}): AppliedMapping {
	const own = workbook.sheets.filter((sheet) => (options.sheets?.has(sheet.name) ?? true) && !isAboutReport(sheet));
	const found = own.flatMap((sheet) => findTables(sheet));
	const year = options.year ?? yearByHeaders(found, mapping) ?? mapping.year;
	const given = mapping.tables.filter(({ hasGivenHeaders }) => hasGivenHeaders);
	const grids = given.length === 0 ? found : own.flatMap((sheet) => findTables(sheet, givenRows(sheet, given, year)));
	const matched = matchTables(grids, mapping, year);
	const style = numberStyleOf(options.locale ?? workbook.locale);
	const tidied: { readonly matched: MatchedTable; readonly tidy: TidyTable; readonly period: number | undefined }[] = [];
	const leftOut: LeftOut[] = [];
	const questions: ReadingQuestion[] = [];
	const kept = chooseSheets(matched, year, leftOut, questions);
	for (const { match, period } of kept) {
		const section = match.mapping.section;
		if (section === null || sections[section].kind === 'form') continue;
		// No person's sheet has such a name: a line break can't stand in one.
		const name = `${match.grid.sheet.name}\n${tidied.length}`;
		tidied.push({ matched: match, tidy: tidyTable(name, match.grid, match.placed, match.mapping, section, style), period });
	}
	const current = tidied.filter(({ period }) => period === undefined || period === 0);
	for (const { matched: of, tidy } of tidied.filter(({ period }) => period === -1)) {
		const target = current.find(({ tidy: other }) => other.section === tidy.section);
		if (target) fillPrevious(target.tidy, tidy);
		leftOut.push({ kind: 'other-year', at: startOf(of.grid), text: of.grid.sheet.name, count: tidy.rows.length });
	}
	const placed = new Map<Sheet, { section: SectionKey; columns: ReadonlyMap<string, number> }>();
	const cells = new Map<string, TidyCells>();
	const parts: ReadingPart[] = [];
	for (const { matched: of, tidy } of current) {
		placed.set(tidy.sheet, { section: tidy.section, columns: tidy.columns });
		cells.set(tidy.sheet.name, tidy.cells);
		parts.push(partOf(of, tidy, year));
		tell(of, tidy, leftOut, questions);
	}
	return {
		workbook: {
			...workbook,
			sheets: [...current.map(({ tidy }) => tidy.sheet), ...workbook.sheets.map((sheet) => without(sheet, matched))],
		},
		placed,
		relocation: new Relocation(cells),
		parts,
		leftOut,
		questions,
	};
}

/** A sheet without the cells of the tables that the mapping has taken: what else stands there is read as it always was. */
function without(sheet: Sheet, matched: readonly MatchedTable[]): Sheet {
	const grids = matched.filter(({ grid }) => grid.sheet === sheet).map(({ grid }) => grid);
	if (grids.length === 0) return sheet;
	const rows = sheet.rows.map((cells, row) => {
		const own = grids.filter(({ headerRows, mainRow, endRow }) => row >= (headerRows[0] ?? mainRow) && row < endRow);
		return own.length === 0
			? cells
			: cells.map((cell, column) => (own.some((grid) => column >= grid.startColumn && column < grid.endColumn) ? null : cell));
	});
	return { ...sheet, rows };
}

/** Of several tables of one section, each in a sheet of its own year, the report's; the year before gives its previous values. */
function chooseSheets(
	matched: readonly MatchedTable[],
	year: number | undefined,
	leftOut: LeftOut[],
	questions: ReadingQuestion[],
): { readonly match: MatchedTable; readonly period: number | undefined }[] {
	const kept: { match: MatchedTable; period: number | undefined }[] = [];
	for (const match of matched) {
		const { sheet } = match.grid;
		const { section } = match.mapping;
		if (section === null) {
			leftOut.push({ kind: 'table', at: startOf(match.grid), text: sheet.name });
			continue;
		}
		const alike = matched.filter((other) => other.mapping.section === section && other !== match);
		if (sheet.isHidden) {
			if (alike.some((other) => !other.grid.sheet.isHidden)) {
				leftOut.push({ kind: 'hidden-sheet', at: startOf(match.grid), text: sheet.name, count: match.grid.endRow - match.grid.firstRow });
				continue;
			}
			questions.push({ kind: 'hidden-sheet-read', at: startOf(match.grid), section, text: sheet.name });
		}
		const own = yearOfTable(match.grid);
		const others = alike.filter((other) => !other.grid.sheet.isHidden).flatMap((other) => yearOfTable(other.grid) ?? []);
		if (own === undefined || others.length === 0 || section === 'history' || others.every((other) => other === own)) {
			kept.push({ match, period: undefined });
			continue;
		}
		const years = [own, ...others];
		const current = year !== undefined && years.includes(year) ? year : Math.max(...years);
		if (own === current) kept.push({ match, period: 0 });
		else if (own === current - 1) kept.push({ match, period: -1 });
		else leftOut.push({ kind: 'other-year', at: startOf(match.grid), text: sheet.name, count: match.grid.endRow - match.grid.firstRow });
	}
	return kept;
}

/** The year that a table's sheet or its title names. */
function yearOfTable({ sheet, above }: Grid): number | undefined {
	return yearIn(sheet.name) ?? above.flatMap(({ text }) => (text.length <= 80 ? (yearIn(text) ?? []) : [])).at(-1);
}

/** What was done in the year before, by the same names. */
function fillPrevious(table: TidyTable, earlier: TidyTable): void {
	const done = { budget: 'actual', services: 'delivered', quality: 'actual' }[table.section as string];
	const from = done === undefined ? undefined : earlier.columns.get(done);
	if (done === undefined || from === undefined) return;
	const columns = table.columns as Map<string, number>;
	const position = columns.get('previous') ?? columns.size;
	columns.set('previous', position);
	const keyOf = (tidy: TidyTable, row: readonly unknown[]) =>
		columnsOf(table.section)
			.filter(([, column]) => column.isKey)
			.map(([key]) => foldName(String(row[tidy.columns.get(key) ?? -1] ?? '')))
			.join('\n');
	const rows = new Map(earlier.sheet.rows.map((row, index) => [keyOf(earlier, row), index]));
	table.sheet.rows.forEach((row, index) => {
		const cells = row as unknown[];
		if (index === 0) {
			cells[position] ??= 'Previous period';
			return;
		}
		const other = rows.get(keyOf(table, row));
		if (other === undefined || other === 0 || (cells[position] !== null && cells[position] !== undefined)) return;
		cells[position] = earlier.sheet.rows[other]?.[from] ?? null;
		const origins = table.cells.origins[index] as (readonly Locator[] | undefined)[] | undefined;
		if (origins) origins[position] = earlier.cells.origins[other]?.[from];
	});
}

function partOf({ grid, mapping, placed }: MatchedTable, tidy: TidyTable, year: number | undefined): ReadingPart {
	const used = placed.filter(({ mapping: { to, leftOut } }) => to !== null && leftOut === undefined);
	const speaksOfYears = mapping.columns.some(({ header, band }) => `${header}${band ?? ''}`.includes('{y'));
	return {
		section: tidy.section,
		sheet: grid.sheet.name,
		at: startOf(grid),
		columns: used.map(({ column, mapping: { to } }) => ({
			key: (to ?? '').slice((to ?? '').indexOf('.') + 1),
			header: [column.band, column.header].filter((text) => text !== '').join(' '),
			at: { sheet: grid.sheet.name, row: grid.mainRow, column: column.at },
		})),
		...(speaksOfYears && year !== undefined ? { year } : {}),
		...(mapping.scale === undefined ? {} : { scale: mapping.scale }),
		rows: tidy.rows.length,
		totals: tidy.totals.map(({ place, name, agrees }) => ({ at: place, name, agrees })),
		constants: mapping.constants.map(({ to, from, value }) => ({
			key: to.slice(to.indexOf('.') + 1),
			value: from === 'sheet' ? grid.sheet.name : from === 'above' ? (grid.above.at(-1)?.text ?? '') : (value ?? ''),
		})),
		...(tidy.filledDown.length > 0 ? { namesFromAbove: tidy.filledDown.length } : {}),
		isMapped: true,
	};
}

function tell({ grid, placed, absent, unknown }: MatchedTable, tidy: TidyTable, leftOut: LeftOut[], questions: ReadingQuestion[]): void {
	const { name } = grid.sheet;
	const headerAt = (column: number): Locator => ({ sheet: name, row: grid.mainRow, column });
	for (const { column, mapping } of placed) {
		const text = [column.band, column.header].filter((each) => each !== '').join(' ');
		if (mapping.leftOut) leftOut.push({ kind: mapping.leftOut, at: headerAt(column.at), text });
		else if (mapping.to === null && text !== '') leftOut.push({ kind: 'column', at: headerAt(column.at), text });
	}
	for (const { at, header } of unknown) questions.push({ kind: 'column-unknown', at: headerAt(at), section: tidy.section, text: header });
	for (const { header, band } of absent)
		questions.push({
			kind: 'column-absent',
			at: startOf(grid),
			section: tidy.section,
			text: [band ?? '', header].filter((each) => each !== '').join(' '),
		});
	for (const { place, name: total, sums, agrees } of tidy.totals) {
		if (agrees) continue;
		const off = sums.find(({ says, sum }) => Math.abs(says - sum) > 0.51);
		questions.push({
			kind: 'total-differs',
			at: place,
			section: tidy.section,
			text: total,
			...(off ? { says: off.says, sum: off.sum } : {}),
		});
	}
	const [heading] = tidy.headings;
	if (heading) leftOut.push({ kind: 'heading', at: heading, text: name, count: tidy.headings.length });
	const [marked] = tidy.noteMarks;
	if (marked) leftOut.push({ kind: 'note-mark', at: marked, text: name, count: tidy.noteMarks.length });
	const [hidden] = tidy.hiddenRows;
	if (hidden !== undefined) {
		const at = { sheet: name, row: hidden, column: grid.startColumn };
		const isRead = tidy.rows.includes(hidden);
		if (isRead) questions.push({ kind: 'hidden-rows-read', at, section: tidy.section, text: name, count: tidy.hiddenRows.length });
		else leftOut.push({ kind: 'hidden-rows', at, text: name, count: tidy.hiddenRows.length });
	}
}

function startOf({ sheet, headerRows, mainRow, startColumn }: Grid): Locator {
	return { sheet: sheet.name, row: headerRows[0] ?? mainRow, column: startColumn };
}

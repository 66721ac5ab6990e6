import { groundWordsFor } from '../locales/ground.ts';
import type { Place } from '../sections/place.ts';
import type { ColumnPath } from '../sections/sections.ts';
import { type Column, columnsOf, type SectionKey, sectionKeys, sections } from '../sections/sections.ts';
import { type CellValue, cellKey, editDistance, fold, foldName, isCellError, type Sheet, type Workbook } from '../workbook/index.ts';
import { CellReader } from './cell-reader.ts';
import { findForms } from './form-finder.ts';
import type { CellProblem, HeaderProblem, Report } from './report.ts';
import { isAboutReport } from './sheet-about-report.ts';
import { CellState, type ColumnData, Table } from './table.ts';
import { type FoundTable, TableFinder } from './table-finder.ts';
import { additiveColumns, isLastRowSum, isSum, sumsAbove, type TotalRow, totalName } from './totals.ts';
import type { HeaderMeaning } from './vocabulary.ts';

export interface ParseOptions {
	/** BCP 47 tag that says how texts like `1,234` and `03/04/2020` are meant; the workbook's own where left out. */
	readonly locale?: string | undefined;
	/** Sheets that are known to be one table of a section, with the column of each key: headers in their first row. */
	readonly placed?: ReadonlyMap<Sheet, { readonly section: SectionKey; readonly columns: ReadonlyMap<string, number> }> | undefined;
}

/** The most formula errors outside the sections that are reported one by one. */
const MOST_STRAY_ERRORS = 1000;

/** Reads a workbook into the report's sections. Never throws, whatever the cells hold. */
export function parseReport(workbook: Workbook, options: ParseOptions = {}): Report {
	return new Parser(workbook, options).parse();
}

interface PartColumn {
	readonly key: string;
	readonly column: Column;
	readonly at: number;
	readonly data: ColumnData;
	readonly values: ColumnData['values'];
	/** Numbers over 1 stand without a `%` in it. */
	readonly hasPlainPercent: boolean;
	/** A number in it means itself, whatever stands around it. */
	readonly isPlainNumber: boolean;
	/** A text in it means itself: there are no signs for missing names. */
	readonly isName: boolean;
	/** Texts read before, where a text means the same in each row. */
	readonly known: Map<string, string | number | boolean> | undefined;
}

class Parser {
	private readonly workbook: Workbook;
	private readonly reader: CellReader;
	private readonly tables = Object.fromEntries(sectionKeys.map((key) => [key, new Table(key)])) as Record<SectionKey, Table>;
	private readonly problems: CellProblem[] = [];
	private readonly headerProblems: HeaderProblem[] = [];
	private readonly strayErrors: (Place & { error: string })[] = [];
	private readonly unsureSheets: string[] = [];
	private readonly placed: ParseOptions['placed'];

	constructor(workbook: Workbook, options: ParseOptions) {
		this.workbook = workbook;
		this.placed = options.placed;
		this.reader = new CellReader(options.locale ?? workbook.locale);
	}

	parse(): Report {
		for (const sheet of this.workbook.sheets) {
			const placed = this.placed?.get(sheet);
			if (placed) this.readPlaced(sheet, placed);
			else if (!isAboutReport(sheet)) this.readSheet(sheet);
		}
		this.completeTables();
		return {
			...(this.tables as unknown as { [S in SectionKey]: Table<S> }),
			workbook: this.workbook,
			problems: this.problems,
			headerProblems: this.headerProblems,
			writtenUnits: this.reader.writtenUnits,
			textNumbers: this.reader.textNumbers,
			strayErrors: this.strayErrors,
			unsureSheets: this.unsureSheets,
		};
	}

	private readPlaced(sheet: Sheet, { section, columns }: { section: SectionKey; columns: ReadonlyMap<string, number> }): void {
		const none = new Map<number, string>();
		const found = { section, headerRow: 0, headerRows: 1, columns, units: new Map<string, string>(), unmatched: none, repeated: none };
		this.readTable(sheet, new TableFinder(sheet, this.reader.vocabulary), found);
	}

	private readSheet(sheet: Sheet): void {
		const finder = new TableFinder(sheet, this.reader.vocabulary);
		const taken: TakenRows[] = [];
		for (let row = 0; row < sheet.rows.length; ) {
			const table = finder.isCandidate(row) ? this.bestTableFrom(finder, row) : undefined;
			if (!table) {
				row++;
				continue;
			}
			const end = this.readTable(sheet, finder, table);
			taken.push({ from: table.headerRow, to: end, free: freeBeside(table.columns.values()) });
			row = end;
		}
		if (finder.hasUnsure && taken.length === 0) this.unsureSheets.push(sheet.name);
		const forms = findForms(sheet, this.reader.vocabulary, finder.named, (row) => taken.some(({ from, to }) => row >= from && row < to));
		for (const form of forms) this.readForm(sheet, form);
		this.collectStrayErrors(sheet, taken, forms);
	}

	/** The headers at a row, or those one or two rows lower where they say more (a band of group names stands above). */
	private bestTableFrom(finder: TableFinder, row: number): FoundTable | undefined {
		const first = finder.findAt(row);
		if (!first) return undefined;
		let best = first;
		for (let lower = row + 1; lower <= row + 2; lower++) {
			const candidate = finder.findAt(lower);
			if (candidate && finder.scoreOf(candidate) > finder.scoreOf(best)) best = candidate;
		}
		return best;
	}

	/** Reads a table's rows and returns the row after its last. */
	private readTable(sheet: Sheet, finder: TableFinder, found: FoundTable): number {
		const table = this.tables[found.section];
		const isForm = sections[found.section].kind === 'form';
		if (isForm && table.isPresent) return found.headerRow + found.headerRows;
		const firstRow = this.skipUnitRow(sheet, found);
		const cellRow = isForm ? Math.min(firstRow, sheet.rows.length - 1) : found.headerRow;
		const cells = new Map([...found.columns].map(([key, column]) => [key, { row: cellRow, column }]));
		table.parts.push({
			sheet,
			headerRow: found.headerRow,
			headerRows: found.headerRows,
			cells,
			headerUnits: found.units,
			firstIndex: table.length,
		});
		const misspelt = this.noteHeaders(sheet, found);
		for (const [key, column] of misspelt) cells.set(key, { row: cellRow, column });
		const columns = this.partColumns(sheet, found.section, found.columns, firstRow);
		const keys = columns.filter(({ column }) => column.isKey);
		// Arrays that have their length from the start don't have to be moved as they grow.
		const expected = table.length + Math.min(MOST_EXPECTED_ROWS, sheet.rows.length - firstRow);
		for (const { values } of columns) if (values.length < expected) values.length = expected;
		let isAfterGap = false;
		for (let row = firstRow; row < sheet.rows.length; row++) {
			const cellsOfRow = sheet.rows[row] ?? [];
			if (isAfterGap && finder.findAt(row)) return row;
			const problemsBefore = this.problems.length;
			const unitsBefore = this.reader.writtenUnits.length;
			const numbersBefore = this.reader.textNumbers.length;
			const filled = this.readRow(sheet, table, columns, cellsOfRow, row);
			isAfterGap = filled === 0 || (isAfterGap && filled === 1 && isNote(cellsOfRow));
			if (filled === 0) continue;
			if (isAfterGap || this.isTotal(table, keys, cellsOfRow)) {
				if (!isAfterGap) table.totals.push(totalRow(table, columns, sheet, row));
				this.dropRow(table, columns, problemsBefore, unitsBefore, numbersBefore);
				continue;
			}
			if (sheet.unresolved) this.markUnresolved(sheet, table, columns, row);
			table.sheetRows.push(row);
			if (misspelt.size > 0) for (const [key, column] of misspelt) markUnreadable(table, key, cellsOfRow[column]);
			if (isForm) return row + 1;
		}
		return sheet.rows.length;
	}

	/** A row right below the headers with units (`km`, `£000`) under some of the numbers, and nothing else, is no data. */
	private skipUnitRow(sheet: Sheet, found: FoundTable): number {
		const row = found.headerRow + found.headerRows;
		const cells = sheet.rows[row] ?? [];
		let units = 0;
		for (const [key, column] of columnsOf(found.section)) {
			const cell = cells[found.columns.get(key) ?? -1];
			if (cell === null || cell === undefined || cell === '') continue;
			// `£000` has digits, but none that counts.
			const isUnit = typeof cell === 'string' && !/[1-9]/.test(cell) && /[^\d\s.,-]/.test(cell) && cell.length <= LONGEST_UNIT;
			if (!isUnit || (column.type !== 'number' && column.type !== 'money' && column.type !== 'percent')) return row;
			units++;
		}
		return units > 0 ? row + 1 : row;
	}

	private partColumns(sheet: Sheet, section: SectionKey, at: ReadonlyMap<string, number>, firstRow: number): PartColumn[] {
		const columns: PartColumn[] = [];
		for (const [key, column] of columnsOf(section)) {
			const position = at.get(key);
			const data = this.tables[section].data[key];
			if (position === undefined || !data) continue;
			columns.push(partColumn(key, column, position, data, column.type === 'percent' && hasPlainPercent(sheet, position, firstRow)));
		}
		return columns;
	}

	/** Reads one row into the place after the table's last row; returns how many of its cells hold something. */
	private readRow(sheet: Sheet, table: Table, columns: readonly PartColumn[], cells: readonly CellValue[], row: number): number {
		const index = table.sheetRows.length;
		let filled = 0;
		for (let position = 0; position < columns.length; position++) {
			const part = columns[position] as PartColumn;
			const cell = cells[part.at];
			if (cell === null || cell === undefined || cell === '') {
				part.values[index] = undefined;
				continue;
			}
			filled++;
			if (typeof cell === 'number' && part.isPlainNumber && cell - cell === 0 && !sheet.formats?.has(cellKey(row, part.at))) {
				part.values[index] = cell;
				part.data.filled++;
				continue;
			}
			if (typeof cell !== 'string') {
				filled += this.readCell(sheet, table, part, cell, row, index) - 1;
				continue;
			}
			if (part.isName && cell.charCodeAt(0) > 32 && cell.charCodeAt(cell.length - 1) > 32) {
				part.values[index] = cell;
				part.data.filled++;
				continue;
			}
			const known = part.known?.get(cell);
			if (known !== undefined) {
				part.values[index] = known;
				part.data.filled++;
			} else filled += this.readCell(sheet, table, part, cell, row, index) - 1;
		}
		return filled;
	}

	/** Returns 1 where the cell holds something, readable or not. */
	private readCell(sheet: Sheet, table: Table, part: PartColumn, cell: CellValue, row: number, index: number): number {
		const place: Place = { sheet: sheet.name, row, column: part.at, section: table.section, field: part.key };
		const reading = this.reader.read(cell, part.column, sheet, place, part.hasPlainPercent);
		if ('value' in reading) {
			part.values[index] = reading.value;
			part.data.filled++;
			if (part.known && typeof cell === 'string' && part.known.size < MOST_KNOWN_TEXTS) part.known.set(cell, reading.value);
			return 1;
		}
		part.values[index] = undefined;
		if (reading.state === CellState.blank) return 0;
		part.data.states.set(index, reading.state);
		if (reading.problem) this.problems.push(reading.problem);
		return 1;
	}

	/** What a formula has yet to work out is not left blank: other rules keep quiet about it. */
	private markUnresolved(sheet: Sheet, table: Table, columns: readonly PartColumn[], row: number): void {
		for (const { at, key, data } of columns) {
			if (!sheet.unresolved?.has(cellKey(row, at))) continue;
			data.states.set(table.length, CellState.unreadable);
			this.problems.push({ kind: 'no-result', place: { sheet: sheet.name, row, column: at, section: table.section, field: key } });
		}
	}

	/** Forgets what was read of a row that turned out to be a total or a note. */
	private dropRow(table: Table, columns: readonly PartColumn[], problems: number, units: number, numbers: number): void {
		const index = table.length;
		for (const { data } of columns) {
			if (data.values[index] !== undefined) data.filled--;
			data.values[index] = undefined;
			data.states.delete(index);
		}
		this.problems.length = problems;
		this.reader.writtenUnits.length = units;
		this.reader.textNumbers.length = numbers;
	}

	/** `Total` in the first key column and no other name; where the name says more (`Total expenditure`), the figures must agree. */
	private isTotal(table: Table, keys: readonly PartColumn[], cells: readonly CellValue[]): boolean {
		const name = keys[0] && cells[keys[0].at];
		if (typeof name !== 'string' || name.length > LONGEST_TOTAL) return false;
		const { totalWords, allPartners } = this.reader.vocabulary;
		const kind = totalName(name, totalWords);
		if (kind === undefined) return false;
		for (let position = 1; position < keys.length; position++) {
			const other = cells[(keys[position] as PartColumn).at];
			const isNamed = typeof other === 'string' && !allPartners.has(foldName(other)) && totalName(other, totalWords) !== 'is';
			if (other !== null && other !== undefined && other !== '' && (isNamed || typeof other !== 'string')) return false;
		}
		if (kind === 'is') return true;
		const index = table.length;
		return (additiveColumns[table.section] ?? []).some((key) => {
			const value = table.data[key]?.values[index];
			return typeof value === 'number' && value !== 0 && index > 1 && isSum(value, sumsAbove(table, key, index), index);
		});
	}

	private readForm(sheet: Sheet, form: ReturnType<typeof findForms>[number]): void {
		const table = this.tables[form.section];
		if (table.isPresent) return;
		const first = Math.min(...[...form.labels.values()].map(({ row }) => row));
		table.parts.push({ sheet, headerRow: first, headerRows: 0, cells: form.values, headerUnits: form.units, firstIndex: 0 });
		let filled = 0;
		for (const [key, column] of columnsOf(form.section)) {
			const cell = form.values.get(key);
			const data = table.data[key];
			if (!cell || !data) continue;
			const part = partColumn(key, column, cell.column, data, false);
			filled += this.readCell(sheet, table, part, sheet.rows[cell.row]?.[cell.column] ?? null, cell.row, 0);
		}
		// A form that every report must have is judged even while it is empty: its blanks are what is missing.
		if (filled > 0 || 'isDemanded' in sections[form.section]) table.sheetRows.push(-1);
	}

	/** Columns that a section's parts lack have no values yet: every column ends as long as its table. */
	private completeTables(): void {
		for (const section of sectionKeys) {
			const table = this.tables[section];
			if (isLastRowSum(table)) this.setApartLastRow(table);
			for (const data of Object.values(table.data)) data.values.length = table.length;
		}
	}

	/** The last row is the sum of the others, though it bears no such name: structure/total-among-rows says how it was read. */
	private setApartLastRow(table: Table): void {
		const part = table.parts[table.parts.length - 1];
		const row = table.sheetRows[table.length - 1];
		if (!part || row === undefined || table.length - 1 <= part.firstIndex) return;
		table.sheetRows.pop();
		const columns = columnsOf(table.section).flatMap(([key, column]) => {
			const at = part.cells.get(key)?.column;
			const data = table.data[key];
			return at === undefined || !data ? [] : [partColumn(key, column, at, data, false)];
		});
		table.unnamedTotal = totalRow(table, columns, part.sheet, row);
		table.totals.push(table.unnamedTotal);
		const isThere = ({ place }: { place: Place }) =>
			place.sheet !== part.sheet.name || place.row !== row || place.section !== table.section;
		keepOnly(this.problems, isThere);
		keepOnly(this.reader.writtenUnits, isThere);
		keepOnly(this.reader.textNumbers, isThere);
		this.dropRow(table, columns, this.problems.length, this.reader.writtenUnits.length, this.reader.textNumbers.length);
	}

	/** Notes misspelt and repeated headers; returns the columns that the misspelt ones must mean, with their places. */
	private noteHeaders(sheet: Sheet, found: FoundTable): Map<string, number> {
		const misspelt = new Map<string, number>();
		const row = found.headerRow + found.headerRows - 1;
		const language = this.languageOf(found);
		const headerOf = (key: string) =>
			(groundWordsFor(language).sections[found.section].columns as Record<string, { header: string }>)[key]?.header ?? key;
		for (const [column, text] of found.unmatched) {
			const meant = nearestHeader(text, found, this.reader.vocabulary.headersOf.get(found.section) ?? []);
			if (!meant || misspelt.has(meant)) continue;
			misspelt.set(meant, column);
			const place: Place = { sheet: sheet.name, row, column, section: found.section };
			this.headerProblems.push({
				place,
				text,
				kind: 'misspelt',
				meant: `${found.section}.${meant}` as ColumnPath,
				header: headerOf(meant),
			});
		}
		for (const [column, text] of found.repeated) {
			const first = [...found.columns].find(([key]) =>
				(this.reader.vocabulary.headers.get(fold(text)) ?? []).some((meaning) => meaning.section === found.section && meaning.key === key),
			);
			if (!first) continue;
			const place: Place = { sheet: sheet.name, row, column, section: found.section };
			this.headerProblems.push({
				place,
				text,
				kind: 'repeated',
				meant: `${found.section}.${first[0]}` as ColumnPath,
				header: headerOf(first[0]),
			});
		}
		return misspelt;
	}

	/** The language in which most of a table's headers are written. */
	private languageOf(found: FoundTable): HeaderMeaning['language'] {
		const counts = new Map<HeaderMeaning['language'], number>();
		const part = this.tables[found.section].parts[this.tables[found.section].parts.length - 1];
		for (const column of found.columns.values()) {
			const text = part?.sheet.rows[found.headerRow + found.headerRows - 1]?.[column];
			if (typeof text !== 'string') continue;
			for (const { section, language } of this.reader.vocabulary.headers.get(fold(text)) ?? []) {
				if (section === found.section) counts.set(language, (counts.get(language) ?? 0) + 1);
			}
		}
		return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 'en';
	}

	/** Errors in cells that no section reads. Tables are long, so in their rows only the columns beside them are looked at. */
	private collectStrayErrors(sheet: Sheet, tables: readonly TakenRows[], forms: ReturnType<typeof findForms>): void {
		const inForms = new Set(forms.flatMap((form) => [...form.values.values()].map(({ row, column }) => cellKey(row, column))));
		const look = (cell: CellValue | undefined, row: number, column: number) => {
			if (typeof cell !== 'object' || !isCellError(cell) || inForms.has(cellKey(row, column))) return;
			this.strayErrors.push({ sheet: sheet.name, row, column, error: cell.error });
		};
		let next = 0;
		for (let row = 0; row < sheet.rows.length && this.strayErrors.length < MOST_STRAY_ERRORS; row++) {
			while (next < tables.length && row >= (tables[next]?.to ?? 0)) next++;
			const table = tables[next];
			const free = table && row >= table.from ? table.free : undefined;
			const cells = sheet.rows[row] ?? [];
			if (free) for (let at = 0; at < free.columns.length; at++) look(cells[free.columns[at] as number], row, free.columns[at] as number);
			for (let column = free?.width ?? 0; column < cells.length; column++) look(cells[column], row, column);
		}
	}
}

/** Rows of a sheet that belong to a table, and the columns among its own that it doesn't read. */
interface TakenRows {
	readonly from: number;
	readonly to: number;
	readonly free: { readonly columns: readonly number[]; readonly width: number };
}

function freeBeside(columns: Iterable<number>): TakenRows['free'] {
	const taken = new Set(columns);
	const width = Math.max(0, ...taken) + 1;
	return { columns: Array.from({ length: width }, (_, column) => column).filter((column) => !taken.has(column)), width };
}

function partColumn(key: string, column: Column, at: number, data: ColumnData, hasPlainPercent: boolean): PartColumn {
	return {
		key,
		column,
		at,
		data,
		values: data.values,
		hasPlainPercent,
		isPlainNumber: column.type === 'number' || column.type === 'money',
		isName: column.type === 'text' && column.isKey === true,
		known:
			column.type === 'text' || column.type === 'reference' || column.type === 'choice' || column.type === 'yes-no' ? new Map() : undefined,
	};
}

/** A row that was just read into the place after the table's last, as a total. */
function totalRow(table: Table, columns: readonly PartColumn[], sheet: Sheet, row: number): TotalRow {
	const values = new Map<string, { value: number; column: number }>();
	for (const { key, at, data } of columns) {
		const value = data.values[table.length];
		if (typeof value === 'number') values.set(key, { value, column: at });
	}
	const first = columns.find(({ column }) => column.isKey);
	const name = first?.data.values[table.length];
	const kind = table.data.kind?.values[table.length];
	return {
		sheet: sheet.name,
		row,
		column: first?.at ?? 0,
		name: typeof name === 'string' ? name : '',
		above: table.length,
		values,
		kind: typeof kind === 'string' ? kind : undefined,
	};
}

function keepOnly<V>(list: V[], isKept: (value: V) => boolean): void {
	const kept = list.filter(isKept);
	list.splice(0, list.length, ...kept);
}

/** Texts that a column remembers; beyond that it reads each again. */
const MOST_KNOWN_TEXTS = 2048;
const LONGEST_TOTAL = 40;
const MOST_EXPECTED_ROWS = 1 << 20;
const LONGEST_UNIT = 16;

/** A single text after a gap is a footnote, not a row. */
function isNote(cells: readonly CellValue[]): boolean {
	return cells.filter((cell) => cell !== null && cell !== '').length === 1 && cells.some((cell) => typeof cell === 'string');
}

/** What stands under a misspelt header is not read, but it is not missing either: the header's own finding speaks for it. */
function markUnreadable(table: Table, key: string, cell: CellValue | undefined): void {
	if (cell !== null && cell !== undefined && cell !== '') table.data[key]?.states.set(table.length - 1, CellState.unreadable);
}

function hasPlainPercent(sheet: Sheet, column: number, firstRow: number): boolean {
	for (let row = firstRow; row < sheet.rows.length; row++) {
		const cell = sheet.rows[row]?.[column];
		if (typeof cell === 'number' && Math.abs(cell) > 1 && sheet.formats?.get(cellKey(row, column)) !== 'percent') return true;
	}
	return false;
}

/** The column that a header must mean: not there yet, and at most one edit for every four letters away. */
function nearestHeader(
	text: string,
	found: FoundTable,
	headers: readonly { readonly folded: string; readonly key: string }[],
): string | undefined {
	const folded = fold(text);
	const limit = Math.min(3, Math.floor(folded.length / 4));
	if (limit === 0) return undefined;
	let best: { key: string; distance: number } | undefined;
	for (const { folded: header, key } of headers) {
		if (found.columns.has(key)) continue;
		const distance = editDistance(folded, header, limit);
		if (distance <= limit && (!best || distance < best.distance)) best = { key, distance };
	}
	return best?.key;
}

import { type CellValue, cellKey, fromSerial, isCellError, type Sheet } from '../workbook/index.ts';
import { isBlank } from './column-profile.ts';
import { readHeader } from './header-text.ts';
import { meaningsOf } from './lexicon.ts';

/** A table as it stands in a sheet, before anybody knows what it is about. Rows and columns are zero-based, ends excluded. */
export interface Grid {
	readonly sheet: Sheet;
	readonly columns: readonly GridColumn[];
	/** All lines of the headers: bands above, the headers themselves, codes or units below. */
	readonly headerRows: readonly number[];
	/** The line that names the columns. */
	readonly mainRow: number;
	readonly firstRow: number;
	readonly endRow: number;
	readonly startColumn: number;
	readonly endColumn: number;
	/** What stands above: titles, units, years; the nearest last. */
	readonly above: readonly Text[];
}

export interface GridColumn {
	readonly at: number;
	/** The header, with the band above it where that tells columns apart. */
	readonly header: string;
	/** What stands above the header: a year, a municipality, a group. */
	readonly band: string;
	/** Units or codes below the header. */
	readonly below: string;
}

export interface Text {
	readonly row: number;
	readonly column: number;
	readonly text: string;
}

const PREAMBLE_ROWS = 80;
const MOST_COLUMNS = 600;
const LONGEST_HEADER = 200;
const ROWS_BELOW = 12;
const MOST_ABOVE = 12;

/** Finds the tables of a sheet: wherever they stand, one below another or side by side. In the `given` rows headers stand. */
export function findTables(sheet: Sheet, given: readonly number[] = []): Grid[] {
	return new GridFinder(sheet, given).find();
}

interface HeaderTest {
	readonly row: number;
	readonly columns: readonly number[];
	readonly score: number;
}

class GridFinder {
	private readonly sheet: Sheet;
	private readonly given: ReadonlySet<number>;
	private readonly tests = new Map<number, HeaderTest | undefined>();

	constructor(sheet: Sheet, given: readonly number[]) {
		this.sheet = sheet;
		this.given = new Set(given);
	}

	find(): Grid[] {
		const grids: Grid[] = [];
		let above: Text[] = [];
		const end = this.sheet.rows.length;
		for (let row = 0; row < end; ) {
			const main = this.given.has(row) || row < PREAMBLE_ROWS || this.isAfterGap(row) ? this.mainAt(row) : undefined;
			const found = main && this.tablesAt(main, above, row);
			if (!main || !found || found.some(({ mainRow, endRow }) => this.holdsGiven(mainRow, endRow))) {
				if (row < PREAMBLE_ROWS || above.length > 0 || this.isAfterGap(row)) for (const text of this.textsOf(row)) above.push(text);
				if (above.length > MOST_ABOVE) above = above.slice(-MOST_ABOVE);
				row++;
				continue;
			}
			grids.push(...found);
			above = [];
			row = Math.max(main.row + 1, ...found.map(({ endRow }) => endRow));
		}
		return grids;
	}

	/** A table that would swallow headers that a person pointed at is none. */
	private holdsGiven(mainRow: number, endRow: number): boolean {
		return [...this.given].some((row) => row > mainRow && row < endRow);
	}

	private isAfterGap(row: number): boolean {
		return this.filledColumns(row - 1).length <= 1;
	}

	/** The row that names the columns: this one, or one of the next where those name more of them. */
	private mainAt(row: number): HeaderTest | undefined {
		if (this.given.has(row)) return { row, columns: this.filledColumns(row), score: 1 };
		const first = this.test(row);
		if (!first) return undefined;
		let best = first;
		for (let lower = row + 1; lower <= row + 2; lower++) {
			const other = this.test(lower);
			if (!other || this.filledColumns(lower - 1).length === 0) break;
			if (other.columns.length > best.columns.length * 1.25 && other.score >= best.score * 0.6) best = other;
			else if (this.isBand(best.row, other)) best = other;
		}
		return best;
	}

	/** Whether the headers stand below a row of the same width that only groups them: repeated or merged texts. */
	private isBand(row: number, below: HeaderTest): boolean {
		const texts = this.filledColumns(row).map((column) => this.textAt(row, column));
		const merged = (this.sheet.merges ?? []).filter(
			(range) => range.startRow === row && range.endRow === row && range.endColumn > range.startColumn,
		);
		const isUpright = (this.sheet.merges ?? []).some(
			(range) => range.startRow === row && range.endRow > row && range.startColumn === range.endColumn,
		);
		return merged.length > 0 && isUpright && below.columns.length >= 2 && texts.length > 1;
	}

	private test(row: number): HeaderTest | undefined {
		if (!this.tests.has(row)) this.tests.set(row, this.look(row));
		return this.tests.get(row);
	}

	private look(row: number): HeaderTest | undefined {
		const columns = this.filledColumns(row);
		if (columns.length < 2) return undefined;
		const texts = columns.map((column) => this.headerTextAt(row, column));
		if (texts.some((text) => text !== undefined && text.length > LONGEST_HEADER)) return undefined;
		const headerLike = texts.filter((text) => text !== undefined).length;
		const words = texts.filter((text) => text !== undefined && /\p{L}/u.test(text)).length;
		if (headerLike < columns.length * 0.85 || words === 0 || (words < columns.length * 0.34 && words < 2)) return undefined;
		const body = this.bodyBelow(row, columns);
		if (body.length === 0) return undefined;
		let different = 0;
		let beneath = 0;
		let known = 0;
		const seen = new Set<string>();
		columns.forEach((column, index) => {
			const text = texts[index] ?? '';
			seen.add(text.toLowerCase());
			let data = 0;
			let filled = 0;
			for (const below of body) {
				const cell = this.sheet.rows[below]?.[column];
				if (isBlank(cell)) continue;
				filled++;
				if (this.isDataLike(below, column)) data++;
			}
			if (filled > 0) beneath++;
			if (filled > 0 && data >= filled * 0.6 && /\p{L}/u.test(text)) different++;
			if (knownAs(text) >= 0.6) known++;
		});
		let covered = 0;
		let all = 0;
		const own = new Set(columns);
		for (const below of body) {
			for (const column of this.filledColumns(below)) {
				all++;
				if (own.has(column)) covered++;
			}
		}
		const size = columns.length;
		if (all > 0 && covered / all < 0.5) return undefined;
		if (beneath / size < 0.34 || seen.size / size < 0.4) return undefined;
		const longest = Math.max(...texts.map((text) => text?.length ?? 0));
		const average = texts.reduce((total, text) => total + (text?.length ?? 0), 0) / size;
		const isPlainFirst = size >= 3 && seen.size === size && average <= 32 && longest <= 90 && body.length >= 2 && this.isAfterGap(row);
		const score = known / size + (1.1 * different) / size + (isPlainFirst ? 0.3 : 0);
		const needed = size === 2 ? 0.95 : 0.34;
		if (score < needed || (known === 0 && different === 0 && !isPlainFirst)) return undefined;
		// A row of data below such texts as these is no header: its own numbers are in it.
		if (known === 0 && different === 0 && size < 3) return undefined;
		return { row, columns, score };
	}

	/** Rows of data below a row, past further lines of headers. */
	private bodyBelow(row: number, columns: readonly number[]): number[] {
		const rows: number[] = [];
		const own = new Set(columns);
		let blanks = 0;
		for (let below = row + 1; below < this.sheet.rows.length && rows.length < ROWS_BELOW; below++) {
			const filled = this.filledColumns(below);
			if (filled.length === 0) {
				if (++blanks > 1) break;
				continue;
			}
			blanks = 0;
			if (filled.some((column) => own.has(column))) rows.push(below);
		}
		return rows;
	}

	/** Numbers, dates, codes, years: what stands in cells, not in headers. */
	private isDataLike(row: number, column: number): boolean {
		const cell = this.sheet.rows[row]?.[column];
		if (typeof cell === 'number' || typeof cell === 'boolean' || isCellError(cell)) return true;
		if (typeof cell !== 'string') return false;
		const text = cell.trim();
		return (
			/^[-+(]?[£$€]?\s?[\d.,\s'’%-]*\d[\d.,\s'’%)-]*(?:[€$£]|тис\.?|млн\.?|[¹²³⁴-⁹]+)?$/u.test(text) ||
			/^\S+@\S+\.\S+$/.test(text) ||
			/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(text)
		);
	}

	/** The text of a cell that may be a header: words, a year, a month; `undefined` for what only data is. */
	private headerTextAt(row: number, column: number): string | undefined {
		const cell = this.sheet.rows[row]?.[column];
		if (typeof cell === 'number') {
			if (Number.isInteger(cell) && cell >= 1900 && cell <= 2100) return String(cell);
			return this.sheet.formats?.get(cellKey(row, column)) === 'date' ? monthOf(cell) : undefined;
		}
		if (typeof cell !== 'string') return undefined;
		const text = cell.trim();
		if (/\p{L}/u.test(text))
			return /^\S+@\S+\.\S+$/.test(text) || /^https?:/.test(text) || /^[\d.,\s]+\s?(?:€|kg|t|km|%)$/i.test(text) ? undefined : text;
		if (/^(?:19|20)\d\d(?:\s?[-/–]\s?\d{2,4})?$/.test(text) || /^(?:%|#|№|n°)$/iu.test(text)) return text;
		return undefined;
	}

	private textAt(row: number, column: number): string {
		const cell = this.sheet.rows[row]?.[column];
		if (typeof cell === 'string') return cell.replace(/\s+/gu, ' ').trim();
		if (typeof cell !== 'number') return '';
		return this.sheet.formats?.get(cellKey(row, column)) === 'date' ? (monthOf(cell) ?? '') : String(cell);
	}

	private filledColumns(row: number): readonly number[] {
		const cells: readonly CellValue[] = this.sheet.rows[row] ?? [];
		const columns: number[] = [];
		for (let column = 0; column < Math.min(cells.length, MOST_COLUMNS); column++) if (!isBlank(cells[column])) columns.push(column);
		return columns;
	}

	private textsOf(row: number): Text[] {
		return this.filledColumns(row)
			.slice(0, 4)
			.flatMap((column) => {
				const text = this.textAt(row, column);
				return text === '' ? [] : [{ row, column, text }];
			});
	}

	/** The table below a row of headers, or several where they stand side by side. */
	private tablesAt(main: HeaderTest, above: readonly Text[], from: number): Grid[] {
		const bands: number[] = [];
		for (let row = main.row - 1; row >= 0 && row >= main.row - 3; row--) {
			const isWithin = row >= from || above.some((text) => text.row === row);
			if (!isWithin || !this.isBandRow(row, main)) break;
			bands.unshift(row);
		}
		const lower: number[] = [];
		for (let row = main.row + 1; row <= main.row + 2 && this.isFurtherLine(row, main); row++) lower.push(row);
		const firstRow = main.row + lower.length + 1;
		const runs = this.runsOf(main, bands, firstRow);
		const headerRows = [...bands, main.row, ...lower];
		return runs.map((columns) => {
			const [startColumn = 0] = columns;
			const endColumn = (columns.at(-1) ?? 0) + 1;
			return {
				sheet: this.sheet,
				columns: columns.map((at) => this.describe(at, bands, main.row, lower, startColumn)),
				headerRows,
				mainRow: main.row,
				firstRow,
				endRow: this.endOf(firstRow, startColumn, endColumn, main),
				startColumn,
				endColumn,
				above: above.filter(({ row }) => !bands.includes(row)),
			};
		});
	}

	/** A row right above the headers that groups them: not the title, which stands at the left or over everything. */
	private isBandRow(row: number, main: HeaderTest): boolean {
		const filled = this.filledColumns(row);
		if (filled.length === 0) return false;
		const [first = 0] = main.columns;
		const last = main.columns.at(-1) ?? first;
		if (filled.some((column) => column < first || column > last)) return false;
		// Above headers that a person pointed at, a row that names each column is no group.
		if (this.given.has(main.row) && filled.length === main.columns.length && new Set(filled.map((at) => this.textAt(row, at))).size > 2)
			return false;
		if (filled.some((column) => this.headerTextAt(row, column) === undefined || this.textAt(row, column).length > 80)) return false;
		if (filled.length === 1) {
			const [only = 0] = filled;
			if (only === first) return false;
			// A unit above the right columns, alone, is no group.
			const { currency, scale, year } = readHeader(this.textAt(row, only));
			const isUnit = year === undefined && (currency !== undefined || scale !== undefined) && this.spanOf(row, only) === 1;
			return !isUnit && (only !== last || this.spanOf(row, only) > 1);
		}
		// A label with its value is a line of the preamble.
		return filled.length > 2 || !filled.includes(first);
	}

	private spanOf(row: number, column: number): number {
		const merge = this.sheet.merges?.find((range) => range.startRow === row && range.startColumn === column);
		return merge ? merge.endColumn - merge.startColumn + 1 : 1;
	}

	/** A line of codes, units or column numbers below the headers, or the lower line of headers of two. */
	private isFurtherLine(row: number, main: HeaderTest): boolean {
		const filled = this.filledColumns(row);
		if (filled.length < 2) return false;
		const own = new Set(main.columns);
		if (filled.some((column) => !own.has(column) && column < (main.columns[0] ?? 0))) return false;
		const texts = filled.map((column) => this.textAt(row, column));
		const isNumbered =
			texts.length >= 3 &&
			texts.every((text, index) => /^\d{1,3}$/.test(text) && Number(text) === Number(texts[0]) + index) &&
			Number(texts[0]) <= 2;
		if (isNumbered) return true;
		if (filled.some((column) => this.isDataLike(row, column) && this.headerTextAt(row, column) === undefined)) {
			return texts.every((text) => /^[^\d]{0,3}0{3}s?$/.test(text) || !/\d/.test(text)) && texts.some((text) => /000/.test(text));
		}
		const body = this.bodyBelow(row, main.columns);
		if (body.length === 0) return false;
		if (filled.length >= main.columns.length * 0.8 && texts.every((text) => /^[A-Z][A-Z0-9_]+$/.test(text))) return true;
		let data = 0;
		let upper = 0;
		for (const column of main.columns) {
			const cells = body.filter((below) => !isBlank(this.sheet.rows[below]?.[column]));
			if (cells.length > 0 && cells.filter((below) => this.isDataLike(below, column)).length >= cells.length * 0.7) {
				data++;
				if (filled.includes(column)) upper++;
			}
		}
		// Texts where everything below is numbers: more headers, or units.
		return data > 0 && upper >= Math.max(1, data * 0.5) && texts.every((text) => text.length <= 60);
	}

	/** Columns of each table: parted by columns that are wholly blank, where each part could stand alone. */
	private runsOf(main: HeaderTest, bands: readonly number[], firstRow: number): number[][] {
		const sample = Array.from({ length: 30 }, (_, index) => firstRow + index);
		const last = Math.max(
			main.columns.at(-1) ?? 0,
			...bands.map((row) => this.filledColumns(row).at(-1) ?? 0),
			...[main.row + 1, firstRow, firstRow + 1].map((row) => Math.min(this.filledColumns(row).at(-1) ?? 0, (main.columns.at(-1) ?? 0) + 3)),
		);
		const isUsed = (column: number) =>
			!isBlank(this.sheet.rows[main.row]?.[column]) || sample.some((row) => !isBlank(this.sheet.rows[row]?.[column]));
		const runs: number[][] = [[]];
		for (let column = main.columns[0] ?? 0; column <= last; column++) {
			if (isUsed(column)) runs.at(-1)?.push(column);
			else if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
		}
		const filled = runs.filter((run) => run.length > 0);
		const canStand = (run: readonly number[]) =>
			run.filter((column) => main.columns.includes(column)).length >= 2 && run.some((column) => this.isTextColumn(column, firstRow));
		return filled.length > 1 && filled.every(canStand) ? filled : [filled.flat()];
	}

	private isTextColumn(column: number, firstRow: number): boolean {
		let texts = 0;
		let filled = 0;
		for (let row = firstRow; row < firstRow + ROWS_BELOW; row++) {
			if (isBlank(this.sheet.rows[row]?.[column])) continue;
			filled++;
			if (!this.isDataLike(row, column)) texts++;
		}
		return filled > 0 && texts >= filled * 0.6;
	}

	private describe(at: number, bands: readonly number[], main: number, lower: readonly number[], start: number): GridColumn {
		const own = this.textAt(main, at) || this.mergedAbove(main, at);
		const band = bands
			.map((row) => this.bandAt(row, at, start))
			.filter((text) => text !== '' && text !== own)
			.join(' ');
		const lines = lower.map((row) => this.textAt(row, at)).filter((text) => text !== '' && !/^\d{1,3}$/.test(text));
		const isCode = lines.every((text) => /^[A-Z][A-Z0-9_]+$/.test(text) && /\p{L}/u.test(own));
		const isUnit = lines.every((text) => text.length <= 12 && own !== '');
		const named = isCode || isUnit ? own : [own, ...lines].join(' ').trim();
		return { at, header: named, band, below: lines.join(' ') };
	}

	/** A header that reaches down from the line above, merged. */
	private mergedAbove(row: number, column: number): string {
		const merge = this.sheet.merges?.find(
			(range) => row > range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn,
		);
		return merge ? this.textAt(merge.startRow, merge.startColumn) : '';
	}

	/** The group above a column: of its merge, or the nearest to the left, but never over the columns before the first group. */
	private bandAt(row: number, column: number, start: number): string {
		const own = this.textAt(row, column);
		if (own !== '') return own;
		const merge = this.sheet.merges?.find(
			(range) => row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn,
		);
		if (merge) return this.textAt(merge.startRow, merge.startColumn);
		const isMerging = this.sheet.merges?.some((range) => range.startRow === row && range.endColumn > range.startColumn);
		if (isMerging) return '';
		for (let left = column - 1; left >= start; left--) {
			const text = this.textAt(row, left);
			if (text !== '') return text;
		}
		return '';
	}

	/** The row after the table's last: two blank rows, a blank row and then notes or other headers, or the end. */
	private endOf(firstRow: number, start: number, end: number, main: HeaderTest): number {
		let last = firstRow;
		for (let row = firstRow; row < this.sheet.rows.length; row++) {
			if (this.countWithin(row, start, end) > 0) {
				last = row + 1;
				continue;
			}
			const next = row + 1;
			const filled = this.countWithin(next, start, end);
			if (filled < 2) return last;
			const other = this.test(next);
			if (other && (other.score >= main.score * 0.6 || next > PREAMBLE_ROWS)) return last;
			if (this.filledColumns(next).every((column) => this.headerTextAt(next, column) !== undefined) && filled < main.columns.length * 0.6)
				return last;
		}
		return last;
	}

	private countWithin(row: number, start: number, end: number): number {
		const cells = this.sheet.rows[row];
		if (!cells) return 0;
		let filled = 0;
		for (let column = start; column < Math.min(end, cells.length); column++) if (!isBlank(cells[column])) filled++;
		return filled;
	}
}

/** How surely a text is a header: as well as it may mean any column, or as a year or month. */
function knownAs(text: string): number {
	const { year, part, halves } = readHeader(text);
	if ((year !== undefined || part) && (halves[0]?.length ?? 0) <= 1) return 0.8;
	let best = 0;
	for (const [meaning, score] of meaningsOf(text)) if (meaning.includes('.') || meaning === 'nowhere') best = Math.max(best, score);
	return best;
}

/** `2023-03` of a serial date. */
function monthOf(serial: number): string | undefined {
	if (serial < 20_000 || serial > 80_000) return undefined;
	const day = fromSerial(serial);
	return day && `${day.year}-${String(day.month).padStart(2, '0')}`;
}

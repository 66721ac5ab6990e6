import { groundWordsFor } from '../locales/ground.ts';
import { getVocabulary } from '../report/vocabulary.ts';
import { type Column, columnsOf, type SectionKey } from '../sections/sections.ts';
import {
	type CellValue,
	cellKey,
	foldName,
	isCellError,
	type Locator,
	type NumberFormat,
	type NumberStyle,
	readNumber,
	type Sheet,
} from '../workbook/index.ts';
import { isBlank } from './column-profile.ts';
import type { Grid, GridColumn } from './find-tables.ts';
import { readHeader } from './header-text.ts';
import type { ColumnMapping, TableMapping } from './mapping.ts';
import type { TidyCells } from './relocation.ts';
import { isTotalName } from './total-rows.ts';

/** A column of a table with what the mapping says of it. */
export interface PlacedColumn {
	readonly column: GridColumn;
	readonly mapping: ColumnMapping;
}

export interface TidyTable {
	readonly sheet: Sheet;
	readonly section: SectionKey;
	/** Column of the tidy sheet by key. */
	readonly columns: ReadonlyMap<string, number>;
	readonly cells: TidyCells;
	readonly rows: readonly number[];
	readonly totals: readonly TotalRow[];
	/** Rows with a name and nothing else: headings within the table. */
	readonly headings: readonly Locator[];
	readonly hiddenRows: readonly number[];
	readonly noteMarks: readonly Locator[];
	/** Cells whose blank name was taken from above. */
	readonly filledDown: readonly Locator[];
}

export interface TotalRow {
	readonly place: Locator;
	readonly name: string;
	/** By key: what it says, and what its rows sum up to. */
	readonly sums: readonly { readonly key: string; readonly says: number; readonly sum: number }[];
	readonly agrees: boolean;
}

/** Superscript digits, stars and daggers after a figure point to a note. */
const NOTE_MARK = /(?<=\d)\s?(?:[¹²³⁰⁴-⁹]+|\*{1,3}|[†‡]+)$/u;

/** Puts a person's table into the form that the parser reads, each value with the cells that it comes from. */
export function tidyTable(
	name: string,
	grid: Grid,
	placed: readonly PlacedColumn[],
	mapping: TableMapping,
	section: SectionKey,
	style: NumberStyle | undefined,
): TidyTable {
	return new Tidier(name, grid, placed, mapping, section, style).tidy();
}

interface Output {
	readonly cells: CellValue[];
	readonly origins: (readonly Locator[] | undefined)[];
	readonly scales: (number | undefined)[];
	readonly formats: (NumberFormat | undefined)[];
	readonly formulas: (string | undefined)[];
}

class Tidier {
	private readonly name: string;
	private readonly grid: Grid;
	private readonly placed: readonly PlacedColumn[];
	private readonly mapping: TableMapping;
	private readonly section: SectionKey;
	private readonly style: NumberStyle | undefined;
	private readonly types: ReadonlyMap<string, Column>;
	private readonly joined: readonly PlacedColumn[];
	private readonly at = new Map<string, number>();
	private readonly output: Output[] = [];
	private readonly outputRows: number[] = [];
	private readonly totals: TotalRow[] = [];
	private readonly headings: Locator[] = [];
	private readonly hiddenRows: number[] = [];
	private readonly noteMarks: Locator[] = [];
	private readonly filledDown: Locator[] = [];
	private readonly last = new Map<number, { readonly value: CellValue; readonly row: number }>();
	private readonly valuesSince: { readonly key: string; readonly sums: number[] }[] = [];
	private heading: { readonly text: string; readonly place: Locator } | undefined;

	constructor(
		name: string,
		grid: Grid,
		placed: readonly PlacedColumn[],
		mapping: TableMapping,
		section: SectionKey,
		style: NumberStyle | undefined,
	) {
		this.name = name;
		this.grid = grid;
		this.placed = placed.filter(({ mapping: { to, leftOut } }) => to !== null && leftOut === undefined);
		this.mapping = mapping;
		this.joined = placed.filter(({ mapping: { joinsName } }) => joinsName === true);
		this.section = section;
		this.style = style;
		this.types = new Map(columnsOf(section));
		const keys = new Set<string>();
		for (const { mapping: column } of this.placed) {
			if (column.to) keys.add(keyOf(column.to));
			if (column.names) keys.add(keyOf(column.names.to));
		}
		for (const { to } of mapping.constants) keys.add(keyOf(to));
		if (section === 'budget') keys.add('kind');
		for (const [key] of columnsOf(section)) if (keys.has(key)) this.at.set(key, this.at.size);
	}

	tidy(): TidyTable {
		const { grid } = this;
		for (let row = grid.firstRow; row < grid.endRow; row++) this.readRow(row);
		if (this.section === 'budget' && !this.hasKind()) this.at.delete('kind');
		return this.finish();
	}

	private hasKind(): boolean {
		const at = this.at.get('kind') ?? -1;
		return this.output.some(({ cells }) => !isBlank(cells[at])) || this.placed.some(({ mapping }) => mapping.to === 'budget.kind');
	}

	private readRow(row: number): void {
		const cells = this.grid.sheet.rows[row] ?? [];
		const isHidden = this.grid.sheet.hiddenRows?.has(row) === true;
		let filled = 0;
		for (const { column } of this.placed) if (!isBlank(cells[column.at])) filled++;
		if (filled === 0) return;
		if (isHidden) {
			this.hiddenRows.push(row);
			if (this.mapping.leavesHiddenRows) return;
		}
		const names = this.placed.filter(({ mapping }) => this.isName(mapping));
		const values = this.placed.filter(({ mapping }) => this.isValue(mapping));
		const [firstName] = names.filter(({ column }) => !isBlank(cells[column.at]));
		const filledValues = values.filter(({ column }) => !isBlank(cells[column.at]));
		const label = firstName ? String(cells[firstName.column.at]).trim() : '';
		if (firstName && this.isTotal(row, label, names)) {
			this.addTotal(row, firstName.column.at, label, filledValues);
			return;
		}
		if (firstName && filled === 1 && values.length > 0 && filledValues.length === 0) {
			this.heading = { text: label, place: this.placeAt(row, firstName.column.at) };
			this.headings.push(this.heading.place);
			this.last.clear();
			return;
		}
		if (!firstName && this.isUnnamedTotal(row, filledValues)) {
			this.addTotal(row, filledValues[0]?.column.at ?? 0, '', filledValues);
			return;
		}
		for (const group of this.groups()) this.writeRow(row, group);
	}

	/** Columns that make one row each: of a table with municipalities or periods in columns, several rows of the report. */
	private groups(): (readonly PlacedColumn[])[] {
		const named = this.placed.filter(({ mapping }) => mapping.names);
		if (named.length === 0) return [this.placed];
		const shared = this.placed.filter(({ mapping }) => !mapping.names);
		const byName = new Map<string, PlacedColumn[]>();
		for (const each of named) {
			const name = this.nameIn(each);
			byName.set(name, [...(byName.get(name) ?? []), each]);
		}
		return [...byName.values()].map((group) => [...shared, ...group]);
	}

	private nameIn({ column, mapping }: PlacedColumn): string {
		const written = mapping.names?.from === 'band' ? column.band : column.header;
		const { year } = readHeader(written);
		return mapping.names?.to.endsWith('.period') && year !== undefined && /^\D*\d{4}\D*$/.test(written) ? String(year) : written;
	}

	private writeRow(row: number, group: readonly PlacedColumn[]): void {
		const width = this.at.size;
		const out: Output = {
			cells: new Array<CellValue>(width).fill(null),
			origins: new Array<undefined>(width).fill(undefined),
			scales: new Array<undefined>(width).fill(undefined),
			formats: new Array<undefined>(width).fill(undefined),
			formulas: new Array<undefined>(width).fill(undefined),
		};
		const byKey = new Map<string, PlacedColumn[]>();
		for (const each of group) {
			const key = keyOf(each.mapping.to ?? '');
			byKey.set(key, [...(byKey.get(key) ?? []), each]);
		}
		let holdsValue = false;
		for (const [key, columns] of byKey) {
			const position = this.at.get(key);
			if (position === undefined) continue;
			const [first] = columns;
			if (!first) continue;
			if (columns.length > 1 && this.isNumeric(key)) this.combine(row, position, columns, out, key);
			else if (columns.length > 1) this.join(row, position, columns, out);
			else this.copy(row, position, first, out, key);
			if (!isBlank(out.cells[position]) && first.mapping.names) holdsValue = true;
		}
		const names = group.find(({ mapping }) => mapping.names);
		if (names?.mapping.names) {
			if (!holdsValue) return;
			const position = this.at.get(keyOf(names.mapping.names.to));
			if (position !== undefined) {
				out.cells[position] = this.nameIn(names);
				out.origins[position] = [
					this.placeAt(
						names.mapping.names.from === 'band' ? (this.grid.headerRows[0] ?? this.grid.mainRow) : this.grid.mainRow,
						names.column.at,
					),
				];
			}
		}
		this.joinName(row, out);
		this.addConstants(out);
		if (this.section === 'budget') this.addKind(out);
		this.output.push(out);
		this.outputRows.push(row);
		this.countValues(out);
	}

	private copy(row: number, position: number, { column, mapping }: PlacedColumn, out: Output, key: string): void {
		const cell = this.grid.sheet.rows[row]?.[column.at] ?? null;
		const isKey = this.types.get(key)?.isKey === true || this.types.get(key)?.type === 'reference';
		if (isBlank(cell) && isKey) {
			const above = this.nameAbove(row, column.at);
			if (above) {
				out.cells[position] = above.value;
				out.origins[position] = [this.placeAt(above.row, column.at)];
				this.filledDown.push(this.placeAt(row, column.at));
			} else out.origins[position] = [this.placeAt(row, column.at)];
			return;
		}
		if (isKey) this.last.set(column.at, { value: cell, row });
		const scale = this.scaleOf(mapping, key);
		const { value, isMarked } = this.valueOf(cell, key, scale);
		if (isMarked) this.noteMarks.push(this.placeAt(row, column.at));
		out.cells[position] = value;
		out.origins[position] = [this.placeAt(row, column.at)];
		if (scale !== 1) out.scales[position] = scale;
		out.formats[position] = this.grid.sheet.formats?.get(cellKey(row, column.at));
		out.formulas[position] = this.grid.sheet.formulas?.get(cellKey(row, column.at));
	}

	/** A merge says what a blank name means; elsewhere the mapping does. */
	private nameAbove(row: number, column: number): { readonly value: CellValue; readonly row: number } | undefined {
		const merge = this.grid.sheet.merges?.find(
			(range) => row > range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn,
		);
		if (merge && merge.startRow >= this.grid.firstRow) {
			const value = this.grid.sheet.rows[merge.startRow]?.[merge.startColumn] ?? null;
			return isBlank(value) ? undefined : { value, row: merge.startRow };
		}
		return this.mapping.fillsDown ? this.last.get(column) : undefined;
	}

	private valueOf(cell: CellValue, key: string, scale: number): { value: CellValue; isMarked: boolean } {
		if (!this.isNumeric(key)) return { value: cell, isMarked: false };
		if (typeof cell === 'number') return { value: scale === 1 ? cell : scaled(cell, scale), isMarked: false };
		if (typeof cell !== 'string') return { value: cell, isMarked: false };
		const plain = cell.trim().replace(NOTE_MARK, '');
		const isMarked = plain !== cell.trim();
		if (!isMarked && scale === 1) return { value: cell, isMarked: false };
		const reading = readNumber(plain, this.style);
		if (reading.kind !== 'number' || (reading.isPercent && scale !== 1)) return { value: isMarked ? plain : cell, isMarked };
		if (scale === 1) return { value: plain, isMarked };
		return { value: scaled(reading.value, scale), isMarked };
	}

	/** Several columns that make one value: summed, averaged, or the last that holds something. */
	private combine(row: number, position: number, columns: readonly PlacedColumn[], out: Output, key: string): void {
		const numbers: number[] = [];
		const origins: Locator[] = [];
		let unread: CellValue = null;
		let unreadAt: Locator | undefined;
		for (const { column, mapping } of columns) {
			const cell = this.grid.sheet.rows[row]?.[column.at] ?? null;
			const place = this.placeAt(row, column.at);
			origins.push(place);
			if (isBlank(cell)) continue;
			const number = this.numberOf(cell, this.scaleOf(mapping, key));
			if (number === undefined) {
				unread = isCellError(cell) ? cell : String(cell);
				unreadAt = place;
			} else numbers.push(number);
		}
		if (unreadAt) {
			// A sum with a part that nobody can read is no sum: the cell in question speaks for itself.
			out.cells[position] = unread;
			out.origins[position] = [unreadAt];
			return;
		}
		const [first] = origins;
		if (numbers.length === 0) {
			out.origins[position] = first ? [first] : [];
			return;
		}
		const how = this.mapping.combine ?? 'sum';
		const total = numbers.reduce((sum, number) => sum + number, 0);
		out.cells[position] = clean(how === 'sum' ? total : how === 'mean' ? total / numbers.length : (numbers.at(-1) ?? 0));
		out.origins[position] = origins;
	}

	/** A name in several columns: programme and category together. */
	private join(row: number, position: number, columns: readonly PlacedColumn[], out: Output): void {
		const parts: string[] = [];
		const origins: Locator[] = [];
		for (const { column } of columns) {
			let cell = this.grid.sheet.rows[row]?.[column.at] ?? null;
			let from = row;
			if (isBlank(cell)) {
				const above = this.nameAbove(row, column.at);
				if (!above) continue;
				cell = above.value;
				from = above.row;
			} else this.last.set(column.at, { value: cell, row });
			parts.push(String(cell).trim());
			origins.push(this.placeAt(from, column.at));
		}
		out.cells[position] = parts.length > 0 ? parts.join(' · ') : null;
		out.origins[position] = origins.length > 0 ? origins : [this.placeAt(row, columns[0]?.column.at ?? 0)];
	}

	/** Where the name alone would stand in several rows, further columns tell them apart. */
	private joinName(row: number, out: Output): void {
		const [key] = [...this.types].find(([, column]) => column.isKey) ?? [];
		const position = this.at.get(key ?? '');
		const name = position === undefined ? undefined : out.cells[position];
		if (position === undefined || isBlank(name)) return;
		const parts = [String(name).trim()];
		const origins = [...(out.origins[position] ?? [])];
		for (const { column } of this.joined) {
			const cell = this.grid.sheet.rows[row]?.[column.at];
			if (isBlank(cell) || parts.includes(String(cell).trim())) continue;
			parts.push(String(cell).trim());
			origins.push(this.placeAt(row, column.at));
		}
		if (parts.length === 1) return;
		out.cells[position] = parts.join(' · ');
		out.origins[position] = origins;
	}

	private addConstants(out: Output): void {
		for (const constant of this.mapping.constants) {
			const position = this.at.get(keyOf(constant.to));
			if (position === undefined || !isBlank(out.cells[position])) continue;
			const above = this.grid.above.at(-1);
			if (constant.from === 'sheet') out.cells[position] = this.grid.sheet.name.trim();
			else if (constant.from === 'above') {
				out.cells[position] = above?.text ?? null;
				if (above) out.origins[position] = [{ sheet: this.grid.sheet.name, row: above.row, column: above.column }];
			} else out.cells[position] = constant.value ?? null;
		}
	}

	/** `REVENUE` and `EXPENDITURE` within a table say what stands below them. */
	private addKind(out: Output): void {
		const position = this.at.get('kind');
		if (position === undefined || !isBlank(out.cells[position]) || !this.heading) return;
		const kind = kindIn(this.heading.text);
		if (!kind) return;
		out.cells[position] = kind;
		out.origins[position] = [this.heading.place];
	}

	private isTotal(row: number, label: string, names: readonly PlacedColumn[]): boolean {
		if (label === '') return false;
		if (this.mapping.totals?.some((name) => foldName(name) === foldName(label))) return true;
		if (!isTotalName(label)) return false;
		const cells = this.grid.sheet.rows[row] ?? [];
		const texts = this.placed.filter(({ mapping }) => {
			const type = mapping.to ? this.types.get(keyOf(mapping.to))?.type : undefined;
			return type === 'choice' || type === 'reference' || (type === 'text' && this.types.get(keyOf(mapping.to ?? ''))?.required);
		});
		// A line may be called `Total quality training`; it is filled like the others.
		return texts.length < 2 || names.length === 0 || texts.some(({ column }) => isBlank(cells[column.at]));
	}

	/** Figures without a name that are the sums of those above. */
	private isUnnamedTotal(_row: number, filledValues: readonly PlacedColumn[]): boolean {
		if (this.mapping.fillsDown || filledValues.length === 0 || this.output.length < 2) return false;
		return filledValues.every(({ column, mapping }) => {
			const says = this.numberOf(this.grid.sheet.rows[_row]?.[column.at] ?? null, this.scaleOf(mapping, keyOf(mapping.to ?? '')));
			return says !== undefined && this.sumsOf(keyOf(mapping.to ?? '')).some((sum) => isClose(sum, says));
		});
	}

	private addTotal(row: number, column: number, name: string, values: readonly PlacedColumn[]): void {
		const sums = values.flatMap(({ column: { at }, mapping }) => {
			const key = keyOf(mapping.to ?? '');
			const says = this.numberOf(this.grid.sheet.rows[row]?.[at] ?? null, this.scaleOf(mapping, key));
			if (says === undefined || mapping.names || mapping.isPart) return [];
			const candidates = this.sumsOf(key);
			const sum = candidates.find((each) => isClose(each, says)) ?? candidates[0] ?? 0;
			return [{ key, says, sum }];
		});
		this.totals.push({ place: this.placeAt(row, column), name, sums, agrees: sums.every(({ says, sum }) => isClose(says, sum)) });
		for (const each of this.valuesSince) each.sums.push(0);
		this.last.clear();
	}

	/** What the rows since the last total sum up to, since the one before, …, since the start; and revenue less expenditure. */
	private sumsOf(key: string): number[] {
		const sums = this.valuesSince.find((each) => each.key === key)?.sums ?? [];
		const result: number[] = [];
		let total = 0;
		for (let index = sums.length - 1; index >= 0; index--) {
			total += sums[index] ?? 0;
			result.push(clean(total));
		}
		const kindAt = this.at.get('kind');
		const valueAt = this.at.get(key);
		if (kindAt !== undefined && valueAt !== undefined) {
			let revenue = 0;
			let expenditure = 0;
			for (const { cells } of this.output) {
				const value = cells[valueAt];
				const number = typeof value === 'number' ? value : this.numberOf(value ?? null, 1);
				const kind = typeof cells[kindAt] === 'string' ? kindIn(cells[kindAt] as string) : undefined;
				if (number === undefined) continue;
				if (kind === 'revenue') revenue += number;
				else if (kind === 'expenditure') expenditure += number;
			}
			result.push(clean(revenue), clean(expenditure), clean(revenue - expenditure));
		}
		return result;
	}

	private countValues(out: Output): void {
		for (const [key, position] of this.at) {
			if (!this.isNumeric(key)) continue;
			let entry = this.valuesSince.find((each) => each.key === key);
			if (!entry) {
				entry = { key, sums: new Array<number>(this.totals.length + 1).fill(0) };
				this.valuesSince.push(entry);
			}
			const cell = out.cells[position];
			const value = typeof cell === 'number' ? cell : this.numberOf(cell ?? null, 1);
			entry.sums[entry.sums.length - 1] = (entry.sums.at(-1) ?? 0) + (value ?? 0);
		}
	}

	private numberOf(cell: CellValue, scale: number): number | undefined {
		if (typeof cell === 'number') return scaled(cell, scale);
		if (typeof cell !== 'string') return undefined;
		const reading = readNumber(cell.trim().replace(NOTE_MARK, ''), this.style);
		return reading.kind === 'number' ? scaled(reading.value, scale) : undefined;
	}

	private scaleOf(mapping: ColumnMapping, key: string): number {
		const type = this.types.get(key)?.type;
		if (type === 'money') return mapping.scale ?? this.mapping.scale ?? 1;
		return type === 'number' ? (mapping.scale ?? 1) : 1;
	}

	private isNumeric(key: string): boolean {
		const type = this.types.get(key)?.type;
		return type === 'number' || type === 'money' || type === 'percent';
	}

	private isName({ to }: ColumnMapping): boolean {
		const type = to ? this.types.get(keyOf(to)) : undefined;
		return type !== undefined && (type.isKey === true || type.type === 'reference' || keyOf(to ?? '') === 'category');
	}

	private isValue({ to }: ColumnMapping): boolean {
		return to !== null && this.isNumeric(keyOf(to));
	}

	private placeAt(row: number, column: number): Locator {
		return { sheet: this.grid.sheet.name, row, column };
	}

	private finish(): TidyTable {
		const headers = groundWordsFor('en').sections[this.section].columns as Readonly<Record<string, { header: string }>>;
		const formats = new Map<number, NumberFormat>();
		const formulas = new Map<number, string>();
		this.output.forEach((out, index) => {
			out.formats.forEach((format, column) => {
				if (format) formats.set(cellKey(index + 1, column), format);
			});
			out.formulas.forEach((formula, column) => {
				if (formula !== undefined) formulas.set(cellKey(index + 1, column), formula);
			});
		});
		const keys = [...this.at.keys()];
		const fallback = this.placeAt(this.grid.mainRow, this.grid.startColumn);
		const headerOrigins = keys.map((key) =>
			this.placed
				.filter(({ mapping }) => mapping.to === `${this.section}.${key}` || mapping.names?.to === `${this.section}.${key}`)
				.map(({ column }) => this.placeAt(this.grid.mainRow, column.at)),
		);
		return {
			sheet: {
				name: this.name,
				rows: [keys.map((key) => headers[key]?.header ?? key), ...this.output.map(({ cells }) => cells)],
				formats,
				...(formulas.size > 0 ? { formulas } : {}),
			},
			section: this.section,
			columns: new Map(this.at),
			cells: {
				origins: [headerOrigins, ...this.output.map(({ origins }) => origins)],
				scales: [undefined, ...this.output.map(({ scales }) => scales)],
				fallback,
			},
			rows: this.outputRows,
			totals: this.totals,
			headings: this.headings,
			hiddenRows: this.hiddenRows,
			noteMarks: this.noteMarks,
			filledDown: this.filledDown,
		};
	}
}

/** Whether a heading or a title speaks of revenue or of expenditure, and not of both. */
export function kindIn(text: string): 'revenue' | 'expenditure' | undefined {
	const words = getVocabulary().choices.budgetKind;
	const own = words.get(foldName(text))?.choice;
	if (own === 'revenue' || own === 'expenditure') return own;
	const folded = ` ${foldName(text)} `;
	const isRevenue =
		/(?:^|\s)(?:revenues?|incomes?|receipts?|recettes?|produits|доход\p{L}*|надходжен\p{L}*|venit\p{L}*|incasari|einnahmen|ertrage?)(?=\s)/u.test(
			folded,
		);
	const isExpenditure =
		/(?:^|\s)(?:expenditures?|expenses?|spending|costs|depenses?|charges|видат\p{L}*|витрат\p{L}*|cheltuiel\p{L}*|plati|ausgaben|aufwend\p{L}*|payments)(?=\s)/u.test(
			folded,
		);
	return isRevenue === isExpenditure ? undefined : isRevenue ? 'revenue' : 'expenditure';
}

function keyOf(path: string): string {
	return path.slice(path.indexOf('.') + 1);
}

function scaled(value: number, scale: number): number {
	return scale === 1 ? value : clean(value * scale);
}

/** Without the noise of binary fractions. */
function clean(value: number): number {
	return Number(value.toPrecision(14));
}

function isClose(one: number, other: number): boolean {
	return Math.abs(one - other) <= Math.max(0.51, Math.abs(other) * 1e-6);
}

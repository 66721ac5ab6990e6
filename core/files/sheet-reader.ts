import { type CellValue, type NumberFormat, parseA1, type Range, toSerial } from '../workbook/index.ts';
import { damaged } from './errors.ts';
import type { GridBuilder } from './grid-builder.ts';
import { shiftFormula } from './shared-formula.ts';
import { readRichText, unescapeControls } from './shared-strings.ts';
import { XmlScanner } from './xml-scanner.ts';

/** What all the sheets of a workbook share. */
export interface SheetContext {
	/** `undefined` where the workbook has none. */
	readonly strings: readonly string[] | undefined;
	/** Where they stand, for errors. */
	readonly stringsPart: string;
	readonly formats: readonly (NumberFormat | undefined)[];
	/** Days between the file's date system and that of 1900. */
	readonly dateOffset: number;
}

/** Days from 1899-12-30 to 1904-01-01, where the date system of old Macintosh files begins. */
export const OFFSET_1904 = 1462;

/** Reads the cells of one worksheet. Returns whether some formula has no result, because no program worked it out yet. */
export function readSheetXml(source: string, part: string, context: SheetContext, grid: GridBuilder): boolean {
	return new SheetReader(source, part, context, grid).read();
}

class SheetReader {
	private readonly xml: XmlScanner;
	private readonly part: string;
	private readonly context: SheetContext;
	private readonly grid: GridBuilder;
	private readonly shared = new Map<string, { row: number; column: number; formula: string }>();
	private row = -1;
	private column = -1;
	private hasFormulaWithoutResult = false;

	constructor(source: string, part: string, context: SheetContext, grid: GridBuilder) {
		this.xml = new XmlScanner(source, part);
		this.part = part;
		this.context = context;
		this.grid = grid;
	}

	read(): boolean {
		const { xml } = this;
		for (let token = xml.next(); token !== 'end'; token = xml.next()) {
			if (token !== 'open') continue;
			if (xml.name === 'c') this.readCell();
			else if (xml.name === 'row') this.startRow();
			else if (xml.name === 'mergeCell') this.readMerge();
		}
		return this.hasFormulaWithoutResult;
	}

	private startRow(): void {
		const written = Number(this.xml.attribute('r'));
		this.row = Number.isInteger(written) && written > 0 ? written - 1 : this.row + 1;
		this.column = -1;
		const hidden = this.xml.attribute('hidden');
		if (hidden === '1' || hidden === 'true') this.grid.hideRow(this.row);
	}

	private readCell(): void {
		const { xml } = this;
		this.moveTo(xml.attribute('r'));
		// Most cells of a template are blank and only have a look.
		if (xml.isEmptyTag) return;
		const type = xml.attribute('t') ?? 'n';
		const style = xml.attribute('s');
		let written: string | undefined;
		let hasFormula = false;
		for (let token = xml.next(); token !== 'close' || xml.name !== 'c'; token = xml.next()) {
			if (token !== 'open') continue;
			if (xml.name === 'v' || xml.name === 'is') {
				// Of two values one is another cell's.
				if (written !== undefined) throw damaged(this.part);
				written = xml.name === 'v' ? xml.readText() : readRichText(xml, 'is', this.part);
			} else if (xml.name === 'f') hasFormula = this.readFormula() || hasFormula;
			else xml.skip();
		}
		// Some programs write `<v/>` where there is nothing; only the result of a formula can be a text without letters.
		if (written === undefined || (written === '' && type !== 'str')) {
			if (hasFormula) {
				this.hasFormulaWithoutResult = true;
				this.grid.setUnresolved(this.row, this.column);
			}
			return;
		}
		if (this.grid.has(this.row, this.column)) throw damaged(this.part);
		this.setValue(type, written, style === undefined ? undefined : this.context.formats[Number(style)]);
	}

	private moveTo(reference: string | undefined): void {
		if (reference === undefined) {
			this.row = Math.max(0, this.row);
			this.column++;
			return;
		}
		// Not by parseA1: this runs for every cell, and a reference here is letters and digits alone.
		let column = 0;
		let at = 0;
		for (let code = reference.charCodeAt(0) & 0xdf; code >= 65 && code <= 90; code = reference.charCodeAt(++at) & 0xdf)
			column = column * 26 + code - 64;
		const row = Number(reference.slice(at));
		if (column === 0 || !Number.isInteger(row) || row < 1) throw damaged(this.part);
		this.row = row - 1;
		this.column = column - 1;
	}

	private setValue(type: string, written: string, format: NumberFormat | undefined): void {
		const { grid, row, column } = this;
		if (type === 'n' || type === 'd') {
			const number = type === 'd' ? readIsoMoment(written) : readNumber(written);
			const isDate = format === 'date' || type === 'd';
			if (typeof number === 'number') {
				grid.setValue(row, column, isDate && type === 'n' ? number + this.context.dateOffset : number);
				if (isDate || format) grid.setFormat(row, column, isDate ? 'date' : (format as NumberFormat));
			} else grid.setValue(row, column, number);
		} else grid.setValue(row, column, this.readTyped(type, written));
	}

	private readTyped(type: string, written: string): CellValue {
		switch (type) {
			case 's':
				return this.readShared(written);
			case 'b':
				return written.trim() === '1' || written.trim().toLowerCase() === 'true';
			case 'e':
				return written === '' ? null : { error: written };
			case 'str':
				return unescapeControls(written);
			default:
				return written;
		}
	}

	/** A number that names no text is no blank: what the cell holds is lost. */
	private readShared(written: string): string {
		const { strings, stringsPart } = this.context;
		const text = /^\s*\d+\s*$/.test(written) ? strings?.[Number(written)] : undefined;
		if (text === undefined) throw damaged(strings ? stringsPart : this.part);
		return text;
	}

	/** Returns whether there is a formula that has a result of its own. */
	private readFormula(): boolean {
		const { xml, row, column } = this;
		const type = xml.attribute('t');
		const index = xml.attribute('si');
		const text = xml.readText();
		if (type === 'dataTable') return false;
		if (type === 'shared' && index !== undefined) {
			const first = this.shared.get(index);
			if (text === '' && !first) return false;
			if (text !== '') this.shared.set(index, { row, column, formula: text });
			else if (first) {
				this.grid.setFormula(row, column, shiftFormula(first.formula, row - first.row, column - first.column));
				return true;
			}
		}
		if (text === '') return false;
		this.grid.setFormula(row, column, text);
		return true;
	}

	private readMerge(): void {
		const range = readRange(this.xml.attribute('ref') ?? '');
		if (range) this.grid.addMerge(range);
	}
}

/** Figures that no cell can hold (`NaN`, `INF`, 1e999) are shown as the error that a spreadsheet gives for them. */
function readNumber(written: string): number | string | { error: string } | null {
	const trimmed = written.trim();
	if (trimmed === '') return null;
	const number = Number(trimmed);
	if (Number.isFinite(number)) return number;
	return /^(?:nan|[+-]?(?:inf(?:inity)?|[\d.]+e\+?\d+))$/i.test(trimmed) ? { error: '#NUM!' } : written;
}

/** Serial of `2020-03-31T12:00:00`, by its digits alone: a zone or a summer time never moves a day. */
export function readIsoMoment(written: string): number | string {
	const match = /^(-?\d{4,})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/.exec(written.trim());
	const day = match ? toSerial(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
	if (!match || day === undefined) return written;
	return day + (Number(match[4] ?? 0) + (Number(match[5] ?? 0) + Number(match[6] ?? 0) / 60) / 60) / 24;
}

function readRange(reference: string): Range | undefined {
	const [from = '', to = from] = reference.split(':');
	const start = parseA1(from);
	const end = parseA1(to);
	return start && end && { startRow: start.row, startColumn: start.column, endRow: end.row, endColumn: end.column };
}

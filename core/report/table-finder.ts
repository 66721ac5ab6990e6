import { columnsOf, type SectionKey, sections } from '../sections/sections.ts';
import { fold, type Sheet } from '../workbook/index.ts';
import type { HeaderMeaning, Vocabulary } from './vocabulary.ts';

/** Headers of one table as found: which column stands where. */
export interface FoundTable {
	readonly section: SectionKey;
	readonly headerRow: number;
	readonly headerRows: number;
	/** Column of the sheet by key of the section's column. */
	readonly columns: ReadonlyMap<string, number>;
	readonly units: ReadonlyMap<string, string>;
	/** Header texts that stand for no column, by column of the sheet. */
	readonly unmatched: ReadonlyMap<number, string>;
	/** Texts of a second column with the same meaning. */
	readonly repeated: ReadonlyMap<number, string>;
}

/** Headers are looked for this far into a sheet, then only after a blank row. */
const PREAMBLE_ROWS = 60;
const MOST_HEADER_ROWS = 3;
const MOST_HEADER_COLUMNS = 512;
/** Five words and a full stop. */
const SENTENCE = /^(?:\S+\s+){4}\S.*[.!?]$/;
const LONGEST_HEADER = 160;
/** Columns that must be recognised where the sheet's name says nothing. */
const FEWEST_COLUMNS = 3;
const NAME_BONUS = 2;

/** Finds headers in the rows of one sheet, whatever their place, order, language or number of lines. */
export class TableFinder {
	private readonly sheet: Sheet;
	private readonly vocabulary: Vocabulary;
	/** The section that the sheet's name speaks of. */
	readonly named: SectionKey | undefined;
	/** Whether there were headers enough for a section, but more that are none of its. */
	hasUnsure = false;

	constructor(sheet: Sheet, vocabulary: Vocabulary) {
		this.sheet = sheet;
		this.vocabulary = vocabulary;
		const name = fold(sheet.name);
		this.named = vocabulary.sheetNames.get(name) ?? vocabulary.sheetNames.get(name.replace(/(?: |^)\d[\d ]*$/, '').trim());
	}

	/** Whether a row is worth looking at: within the preamble, or after a row with nothing or one thing in it. */
	isCandidate(row: number): boolean {
		if (row < PREAMBLE_ROWS) return true;
		let filled = 0;
		for (const cell of this.sheet.rows[row - 1] ?? []) if (cell !== null && cell !== '' && ++filled > 1) return false;
		return true;
	}

	/** The table whose headers begin at a row, if any. */
	findAt(row: number): FoundTable | undefined {
		if (this.countTexts(row) < (this.named ? 1 : 2)) return undefined;
		let best: { table: FoundTable; score: number } | undefined;
		for (let depth = 1; depth <= MOST_HEADER_ROWS; depth++) {
			const candidate = this.match(row, depth);
			if (!candidate || (depth > 1 && this.isTitle(row, candidate.table))) continue;
			if (!best || candidate.score > best.score) best = candidate;
		}
		return best && this.isConvincing(best.table) ? best.table : undefined;
	}

	/** How good the headers at a row are, to prefer those of the next row over a band of group names above them. */
	scoreOf(table: FoundTable): number {
		return this.scoreFor(table.section, table.columns.size);
	}

	private scoreFor(section: SectionKey, columns: number): number {
		return columns + (section === this.named ? NAME_BONUS : 0);
	}

	/**
	 * Whether a row's only text is a sentence, or stands above the first column, which has a header of its own: a title, no line
	 * of the headers.
	 */
	private isTitle(row: number, table: FoundTable): boolean {
		if (this.countTexts(row) > 1) return false;
		const first = Math.min(...table.columns.values());
		const column = (this.sheet.rows[row] ?? []).findIndex((cell) => typeof cell === 'string' && cell.trim() !== '');
		if (SENTENCE.test(this.textAt(row, column, false))) return true;
		if (column > first) return false;
		for (let line = 1; line < table.headerRows; line++) if (this.textAt(row + line, first, false) !== '') return true;
		return false;
	}

	private countTexts(row: number): number {
		let texts = 0;
		const cells = this.sheet.rows[row] ?? [];
		for (let column = 0; column < Math.min(cells.length, MOST_HEADER_COLUMNS); column++) {
			const cell = cells[column];
			if (typeof cell === 'string' && cell.trim() !== '' && ++texts >= 2) return texts;
		}
		return texts;
	}

	/** The section that most of the headers speak of. Only that one is looked at closely: most rows are no headers at all. */
	private match(row: number, depth: number): { table: FoundTable; score: number } | undefined {
		const texts = this.headerTexts(row, depth);
		const keysOf = new Map<SectionKey, Set<string>>();
		for (const lines of texts.values()) {
			for (const { section, key } of onePerSection(this.meaningsOf(lines))) {
				const keys = keysOf.get(section);
				if (keys) keys.add(key);
				else keysOf.set(section, new Set([key]));
			}
		}
		let best: { section: SectionKey; score: number; share: number } | undefined;
		for (const [section, { size }] of keysOf) {
			const share = size / columnsOf(section).length;
			const score = this.scoreFor(section, size);
			if (!best || score > best.score || (score === best.score && share > best.share)) best = { section, score, share };
		}
		return best && { table: this.describe(best.section, row, depth, texts), score: best.score };
	}

	private describe(section: SectionKey, row: number, depth: number, texts: ReadonlyMap<number, readonly string[]>): FoundTable {
		const columns = new Map<string, number>();
		const units = new Map<string, string>();
		const unmatched = new Map<number, string>();
		const repeated = new Map<number, string>();
		for (const [column, lines] of texts) {
			const meaning = this.meaningsOf(lines).find((one) => one.section === section);
			if (!meaning) unmatched.set(column, lines[0] ?? '');
			else if (columns.has(meaning.key)) repeated.set(column, lines[0] ?? '');
			else {
				columns.set(meaning.key, column);
				const unit = /[([]([^()[\]]+)[)\]]/.exec(lines.join(' '))?.[1];
				if (unit) units.set(meaning.key, unit.trim());
			}
		}
		return { section, headerRow: row, headerRows: depth, columns, units, unmatched, repeated };
	}

	/** What each column's header may read: all its lines together, the lowest, the uppermost. */
	private headerTexts(row: number, depth: number): Map<number, readonly string[]> {
		const texts = new Map<number, readonly string[]>();
		const width = Math.min(
			MOST_HEADER_COLUMNS,
			Math.max(...Array.from({ length: depth }, (_, line) => this.sheet.rows[row + line]?.length ?? 0)),
		);
		for (let column = 0; column < width; column++) {
			const lines: string[] = [];
			for (let line = 0; line < depth; line++) {
				const text = this.textAt(row + line, column, line < depth - 1);
				if (text !== '' && text.length <= LONGEST_HEADER) lines.push(text);
			}
			const [first] = lines;
			if (first === undefined) continue;
			const last = lines[lines.length - 1] ?? first;
			texts.set(column, lines.length === 1 ? [first] : [lines.join(' '), last, first]);
		}
		return texts;
	}

	/** A cell's text; of a merged range, the text of its first cell. */
	private textAt(row: number, column: number, isUpperLine: boolean): string {
		const cell = this.sheet.rows[row]?.[column];
		if (typeof cell === 'string' && cell.trim() !== '') return cell.trim();
		if (!isUpperLine) return '';
		const merge = this.sheet.merges?.find(
			(range) => row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn,
		);
		const merged = merge && this.sheet.rows[merge.startRow]?.[merge.startColumn];
		return typeof merged === 'string' ? merged.trim() : '';
	}

	private meaningsOf(lines: readonly string[]): readonly HeaderMeaning[] {
		for (const line of lines) {
			const meanings = this.vocabulary.headers.get(fold(line));
			if (meanings) return meanings;
		}
		return [];
	}

	private isConvincing(table: FoundTable): boolean {
		const matched = table.columns.size;
		const hasKey = columnsOf(table.section).some(([key, column]) => column.isKey && table.columns.has(key));
		if (sections[table.section].kind === 'form') return matched >= FEWEST_COLUMNS;
		if (!hasKey) return false;
		if (table.section === this.named) return matched >= 2 || table.unmatched.size === 0;
		if (matched < FEWEST_COLUMNS) return false;
		const isMostly = matched / (matched + table.unmatched.size) >= 0.3;
		if (!isMostly) this.hasUnsure = true;
		return isMostly;
	}
}

/** A header stands for one column of a section: the first that it may mean. */
function onePerSection(meanings: readonly HeaderMeaning[]): readonly HeaderMeaning[] {
	if (meanings.length < 2) return meanings;
	return meanings.filter(({ section }, index) => meanings.findIndex((other) => other.section === section) === index);
}

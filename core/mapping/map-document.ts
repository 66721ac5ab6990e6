import { columnLetters, toA1 } from '../workbook/index.ts';
import { MAPPING_VERSION } from './mapping.ts';
import type { ColumnGuess, TableGuess } from './suggest.ts';

/** What `imc map --format json` prints: rows and columns as a spreadsheet counts them. */
export interface MapDocument {
	readonly version: typeof MAPPING_VERSION;
	readonly files: readonly MappedFile[];
}

export interface MappedFile {
	readonly file: string;
	readonly tables: readonly MappedTable[];
	/** Why the file could not be read. */
	readonly error?: string;
}

interface MappedTable {
	readonly sheet: string;
	/** `A5:F136`, headers included. */
	readonly range: string;
	readonly headerRows: readonly number[];
	readonly section: string | null;
	/** 0 to 1. */
	readonly confidence: number;
	readonly columns: readonly MappedColumn[];
}

interface MappedColumn {
	readonly header: string;
	readonly column: string;
	/** `budget.actual`; null where it belongs nowhere. */
	readonly to: string | null;
	readonly confidence: number;
	/** The next best fields, best first. */
	readonly alternatives: readonly string[];
}

export function mapDocument(files: readonly MappedFile[]): MapDocument {
	return { version: MAPPING_VERSION, files };
}

export function mappedTable({ grid, section, confidence, columns }: TableGuess): MappedTable {
	const first = grid.headerRows[0] ?? grid.mainRow;
	return {
		sheet: grid.sheet.name,
		range: `${toA1({ row: first, column: grid.startColumn })}:${toA1({ row: Math.max(grid.endRow - 1, grid.mainRow), column: grid.endColumn - 1 })}`,
		headerRows: grid.headerRows.map((row) => row + 1),
		section: section ?? null,
		confidence: rounded(confidence),
		columns: columns.map(mappedColumn),
	};
}

function mappedColumn(guess: ColumnGuess): MappedColumn {
	return {
		header: headerText(guess),
		column: columnLetters(guess.column.at),
		to: guess.to ?? null,
		confidence: rounded(guess.confidence),
		alternatives: guess.alternatives,
	};
}

/** A column's header with the group above it, blanks and line breaks as one space. */
export function headerText({ column: { band, header } }: ColumnGuess): string {
	return [band, header]
		.filter((text) => text !== '')
		.join(' ')
		.replace(/\s+/gu, ' ')
		.trim();
}

function rounded(share: number): number {
	return Math.round(share * 1000) / 1000;
}

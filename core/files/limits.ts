import { WorkbookFileError } from './errors.ts';

/** How much of a file is read; what is larger is refused by name before it takes the memory. */
export interface Limits {
	/** Bytes of the file itself. */
	readonly fileBytes: number;
	/** Bytes of all its parts once unpacked, as its directory declares them; no part may unpack to more than it declares. */
	readonly unpackedBytes: number;
	/** Parts of the package. */
	readonly parts: number;
	readonly sheets: number;
	/** Bytes that all of it may take in memory together: parts, texts, cells and formulas written out. */
	readonly memory: number;
	/** Letters in one cell: Excel has room for 32,767, Google Sheets for 50,000. */
	readonly cellText: number;
	/** Cells of all sheets together, from each row's first to its last filled one, and rows down to the last filled one. */
	readonly cells: number;
	readonly rows: number;
	readonly columns: number;
}

const MEBIBYTE = 1024 * 1024;

export const defaultLimits: Limits = {
	fileBytes: 64 * MEBIBYTE,
	unpackedBytes: 256 * MEBIBYTE,
	memory: 288 * MEBIBYTE,
	cellText: 131_072,
	parts: 20_000,
	sheets: 1_000,
	cells: 5_000_000,
	rows: 1_048_576,
	columns: 16_384,
};

export function tooLarge(limit: keyof Limits, limits: Limits): WorkbookFileError {
	return new WorkbookFileError({ code: 'too-large', limit, maximum: limits[limit] });
}

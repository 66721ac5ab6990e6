import { type CellValue, isCellError, type Workbook } from './workbook.ts';

/** What a workbook holds, for telling a person why it is no report. */
export interface Inventory {
	readonly sheets: readonly SheetInventory[];
	/** Cells that hold something. */
	readonly cells: number;
	/** Cells whose formula failed. */
	readonly errors: number;
	/** How often each marker of a missing value stands there, as written, the most frequent first; failed `#N/A` included. */
	readonly markers: ReadonlyMap<string, number>;
}

export interface SheetInventory {
	readonly name: string;
	/** Rows that hold something. */
	readonly rows: number;
	/** The first texts of the row that looks most like headers. */
	readonly headers: readonly string[];
}

/** Rows among which headers are looked for. */
const HEADER_ROWS = 20;
const MOST_HEADERS = 4;
const LONGEST_MARKER = 32;

/** @param markers lower-cased texts that mean a missing value; what differs in case is counted apart */
export function takeInventory(workbook: Workbook, markers: ReadonlySet<string>): Inventory {
	const counts = new Map<string, number>();
	let cells = 0;
	let errors = 0;
	const count = (marker: string) => counts.set(marker, (counts.get(marker) ?? 0) + 1);
	const sheets = workbook.sheets.map(({ name, rows }) => {
		let filledRows = 0;
		for (const row of rows) {
			const before = cells;
			for (const cell of row) {
				if (isBlank(cell)) continue;
				cells++;
				if (isCellError(cell)) {
					errors++;
					if (markers.has(cell.error.toLowerCase())) count(cell.error);
				} else if (typeof cell === 'string' && cell.length <= LONGEST_MARKER && markers.has(cell.trim().toLowerCase())) count(cell.trim());
			}
			if (cells > before) filledRows++;
		}
		return { name, rows: filledRows, headers: headersOf(rows) };
	});
	return { sheets, cells, errors, markers: new Map([...counts].sort(([, one], [, other]) => other - one)) };
}

/** Texts of the row with the most of them, among the first rows; of equal ones, the upper. */
function headersOf(rows: readonly (readonly CellValue[])[]): string[] {
	let best: string[] = [];
	for (const row of rows.slice(0, HEADER_ROWS)) {
		const texts = row.filter((cell): cell is string => typeof cell === 'string' && cell.trim() !== '');
		if (texts.length > best.length) best = texts;
	}
	return best.slice(0, MOST_HEADERS).map((text) => text.trim());
}

function isBlank(cell: CellValue): boolean {
	return cell === null || cell === undefined || cell === '';
}

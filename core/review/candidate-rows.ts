import type { Locator, Workbook } from '../workbook/index.ts';
import type { CellAnchor } from './cell-anchor.ts';
import { cellText, readablePart } from './cell-print.ts';
import { matchColumns } from './match-columns.ts';
import { readTable, type TableHint } from './table-snapshot.ts';

/** The rows that a note may belong to, as a person tells them from one another. */
export interface CandidateRows {
	/** Of columns that name the rows or tell them apart; the last is the noted one's. */
	readonly headers: readonly string[];
	/** The same cells of the row that the note was written on. */
	readonly before: readonly string[];
	/** In the order in which they were offered, likeliest first. */
	readonly rows: readonly { readonly place: Locator; readonly cells: readonly string[] }[];
}

const MOST_COLUMNS = 3;
const LONGEST_CELL = 80;

/** `undefined` where the workbook has no such sheet. */
export function candidateRows(
	anchor: CellAnchor,
	candidates: readonly Locator[],
	workbook: Workbook,
	hints: readonly TableHint[] = [],
): CandidateRows | undefined {
	const [first] = candidates;
	const sheet = workbook.sheets.find(({ name }) => name === first?.sheet);
	if (!first || !sheet) return undefined;
	const table = readTable(
		sheet,
		hints.find((hint) => hint.sheet === sheet.name),
	);
	const matched = matchColumns(anchor.table, table);
	const named = [...anchor.table.keyColumns.flatMap((column) => matched[column] ?? []), ...table.keyColumns];
	const textAt = (row: number, column: number) => cellText(sheet.rows[row]?.[column]).slice(0, LONGEST_CELL);
	const textsIn = (column: number) => new Set(candidates.map(({ row }) => textAt(row, column)));
	const noted = new Set(candidates.map(({ column }) => column));
	const others = table.columns.map((_, column) => column).filter((column) => !noted.has(column));
	const filled = others.filter((column) => [...textsIn(column)].some((text) => text !== ''));
	const telling = filled.filter((column) => textsIn(column).size > 1);
	const naming = named.filter((column) => filled.includes(column));
	const shown = [...new Set([...naming, ...telling, ...filled])].slice(0, MOST_COLUMNS).sort((one, other) => one - other);
	const cellsBefore = anchor.table.rows.find(({ row }) => row === anchor.row)?.cells ?? [];
	const cut = (text: string) => text.slice(0, LONGEST_CELL);
	return {
		headers: [...shown.map((column) => table.columns[column] ?? ''), anchor.header],
		before: [...shown.map((column) => readablePart(cellsBefore[matched.indexOf(column)] ?? '')), cut(anchor.quote)],
		rows: candidates.map((place) => ({
			place,
			cells: [...shown, place.column].map((column) => textAt(place.row, column)),
		})),
	};
}

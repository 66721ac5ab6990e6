import { type CellValue, type Check, columnsOf, parseIsoDate, type Row, sectionKeys } from '#core';
import { asText } from './cell-text.ts';
import { isOver, nextPeriod, type RollForwardWords, written } from './next-period.ts';

/** What a cell is given, as Google takes it. */
type Written = string | number | boolean;

/** One change of a sheet. Rows and columns count from 1; `rows` is how many the sheet has as long as the step is not taken. */
export type TurnStep =
	| {
			readonly do: 'write';
			readonly sheet: string;
			readonly row: number;
			readonly column: number;
			readonly values: readonly (readonly Written[])[];
	  }
	| {
			readonly do: 'show';
			readonly sheet: string;
			readonly row: number;
			readonly column: number;
			readonly count: number;
			readonly as: 'date' | 'percent';
	  }
	| { readonly do: 'rename'; readonly name: string }
	/** Lines for the log of reviews, which it may hold already. */
	| { readonly do: 'log'; readonly lines: readonly (readonly string[])[] }
	| { readonly do: 'insert' | 'delete'; readonly sheet: string; readonly row: number; readonly count: number; readonly rows: number };

/** How many rows a sheet has. */
type RowsOf = (sheet: string) => number;
type Content = Readonly<Record<string, CellValue>>;
type Cells = Map<string, Map<number, Map<number, Written>>>;

/**
 * What turns a checked report into that of the period after it, in its own sheets: only cells whose content changes are
 * written, rows of what is over go with all that stands in them, History grows below its last row. Nothing else is touched.
 * Any step may be taken a second time.
 */
export function turnSteps(check: Check, words: RollForwardWords, rowsOf: RowsOf): TurnStep[] {
	const content = nextPeriod(check, words) as Readonly<Record<string, Content | readonly Content[]>> | undefined;
	if (!content) return [];
	const cells: Cells = new Map();
	const shown = { date: new Map() as Cells, percent: new Map() as Cells };
	const inserted: TurnStep[] = [];
	const deleted: TurnStep[] = [];
	for (const section of sectionKeys) {
		if (section === 'settings' || !check.report[section].isPresent) continue;
		const rows = [...(check.report[section] as Iterable<Row>)];
		const own = content[section];
		const contents = Array.isArray(own) ? [...(own as readonly Content[])] : [(own ?? {}) as Content];
		const stays = rows.filter((row) => !isOver(row, check.period.end ?? 0));
		stays.forEach((row, index) => void change(row, contents[index] ?? {}, words, cells, shown));
		deleted.push(...deletions(rows, stays, rowsOf));
		const last = rows[rows.length - 1];
		if (last && contents.length > stays.length && section === 'history')
			append(last, contents.slice(stays.length), rowsOf, cells, inserted);
	}
	return [...inserted, ...writes(cells), ...shows(shown.date, 'date'), ...shows(shown.percent, 'percent'), ...deleted];
}

type Shown = Readonly<Record<'date' | 'percent', Cells>>;

function change(row: Row, content: Content, words: RollForwardWords, cells: Cells, shown: Shown): void {
	const { section } = row.table;
	for (const [key, column] of columnsOf(section)) {
		if (!row.table.hasColumn(key as never) || row.table.isFormula(row.index, key as never)) continue;
		const place = row.at(key as never);
		const before = rawAt(row, key);
		const wanted = content[key] ?? null;
		if (isKept(row, key, wanted, words) || (wanted === null && (before === null || before === ''))) continue;
		put(cells, place.sheet, place.row, place.column, asWritten(wanted, column.type));
		if (wanted !== null && (column.type === 'date' || column.type === 'percent'))
			put(shown[column.type], place.sheet, place.row, place.column, '');
	}
}

/** What the cell is to hold is what it holds. */
function isKept(row: Row, key: string, wanted: CellValue, words: RollForwardWords): boolean {
	const value: unknown = row.value(key as never);
	return wanted !== null && value !== undefined && written(row.table.section, key, value as Written, words) === wanted;
}

function rawAt(row: Row, key: string): CellValue {
	const part = row.table.partOf(row.index);
	const cell = part?.cells.get(key);
	if (!part || !cell) return null;
	const sheetRow = row.table.sheetRows[row.index] ?? -1;
	return part.sheet.rows[sheetRow < 0 ? cell.row : sheetRow]?.[cell.column] ?? null;
}

function asWritten(value: CellValue, type: string): Written {
	if (value === null) return '';
	if (typeof value === 'object') return value.error;
	if (typeof value !== 'string') return value;
	if (type === 'date') return parseIsoDate(value) ?? asText(value);
	const points = type === 'percent' ? /^(-?\d+(?:\.\d+)?)%$/.exec(value)?.[1] : undefined;
	return points === undefined ? asText(value) : Number(points) / 100;
}

/** Rows of what is over, from the bottom up, so that those above stay where they are. */
function deletions(rows: readonly Row[], stays: readonly Row[], rowsOf: RowsOf): TurnStep[] {
	const kept = new Set(stays);
	const steps: TurnStep[] = [];
	const left = new Map<string, number>();
	for (const row of [...rows].reverse()) {
		if (kept.has(row)) continue;
		const [key] = columnsOf(row.table.section)[0] ?? [''];
		const { sheet, row: at } = row.at(key as never);
		const count = left.get(sheet) ?? rowsOf(sheet);
		left.set(sheet, count - 1);
		steps.push({ do: 'delete', sheet, row: at + 1, count: 1, rows: count });
	}
	return steps;
}

/** Below the last row; where something stands there, rows are put in between. */
function append(last: Row, contents: readonly Content[], rowsOf: RowsOf, cells: Cells, inserted: TurnStep[]): void {
	const part = last.table.partOf(last.index);
	const keys = columnsOf(last.table.section).filter(([key]) => part?.cells.has(key));
	const [first] = keys;
	if (!part || !first) return;
	const { sheet, row } = last.at(first[0] as never);
	const readRow = last.table.sheetRows[last.index] ?? row;
	const isFree = contents.every((_, index) => (part.sheet.rows[readRow + 1 + index] ?? []).every((cell) => cell === null || cell === ''));
	const rows = rowsOf(sheet);
	if (!isFree || row + 1 + contents.length > rows) inserted.push({ do: 'insert', sheet, row: row + 1, count: contents.length, rows });
	contents.forEach((content, index) => {
		for (const [key, column] of keys) {
			const { column: at } = last.at(key as never);
			put(cells, sheet, row + 1 + index, at, asWritten(content[key] ?? null, column.type));
		}
	});
}

function put(cells: Cells, sheet: string, row: number, column: number, value: Written): void {
	const columns = cells.get(sheet) ?? new Map<number, Map<number, Written>>();
	const rows = columns.get(column) ?? new Map<number, Written>();
	rows.set(row, value);
	columns.set(column, rows);
	cells.set(sheet, columns);
}

/** Neighbouring cells of a column in one call; neighbouring columns with the same rows too. */
function writes(cells: Cells): TurnStep[] {
	const steps: TurnStep[] = [];
	for (const [sheet, columns] of cells) {
		const blocks: { column: number; width: number; rows: readonly number[] }[] = [];
		for (const column of [...columns.keys()].sort((one, other) => one - other)) {
			for (const rows of runs([...(columns.get(column)?.keys() ?? [])])) {
				const beside = blocks.find((block) => block.column + block.width === column && block.rows.join() === rows.join());
				if (beside) beside.width++;
				else blocks.push({ column, width: 1, rows });
			}
		}
		for (const { column, width, rows } of blocks) {
			const values = rows.map((row) => Array.from({ length: width }, (_, right) => columns.get(column + right)?.get(row) ?? ''));
			steps.push({ do: 'write', sheet, row: (rows[0] ?? 0) + 1, column: column + 1, values });
		}
	}
	return steps;
}

function shows(cells: Cells, as: 'date' | 'percent'): TurnStep[] {
	return [...cells].flatMap(([sheet, columns]) =>
		[...columns].flatMap(([column, rows]) =>
			runs([...rows.keys()]).map(
				(run): TurnStep => ({ do: 'show', sheet, row: (run[0] ?? 0) + 1, column: column + 1, count: run.length, as }),
			),
		),
	);
}

function runs(rows: readonly number[]): number[][] {
	const found: number[][] = [];
	for (const row of [...rows].sort((one, other) => one - other)) {
		const run = found[found.length - 1];
		if (run && run[run.length - 1] === row - 1) run.push(row);
		else found.push([row]);
	}
	return found;
}

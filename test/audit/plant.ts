import { type CellValue, cellKey, fold, type Sheet, type Workbook } from '#core';

/** A cell as a person would name it: sheet, the row that holds these texts under these headers, header. Of a form: sheet and label. */
export type Cell = { readonly sheet: string; readonly header: string; readonly row?: RowName | 'headers' };
export type RowName = Readonly<Record<string, string>>;

/** What a hurried hand does to a workbook. */
export type Edit =
	| { readonly cell: Cell; readonly to: CellValue | ((value: number) => CellValue) }
	| { readonly column: string; readonly sheet: string; readonly to: (value: number, row: number) => CellValue; readonly where?: RowName }
	| { readonly swap: readonly [Cell, Cell] }
	| { readonly add: Readonly<Record<string, CellValue>>; readonly sheet: string }
	| { readonly remove: RowName; readonly sheet: string };

export interface Spot {
	readonly sheet: string;
	readonly row: number;
	readonly column: number;
}

/** Workbook with the edits made, as a spreadsheet would show it (its own formulas worked out again), and the cells edited. */
export function plant(workbook: Workbook, edits: readonly Edit[]): { readonly workbook: Workbook; readonly spots: readonly Spot[] } {
	const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.rows.map((cells) => [...cells])]));
	const spots: Spot[] = [];
	for (const edit of edits) {
		if ('cell' in edit) {
			const spot = findCell(sheets, edit.cell);
			put(sheets, spot, typeof edit.to === 'function' ? edit.to(numberAt(sheets, spot)) : edit.to);
			spots.push(spot);
		} else if ('column' in edit) {
			const { top, columns } = tableOf(sheets, edit.sheet, [edit.column]);
			const rows = sheets.get(edit.sheet) ?? [];
			const column = columnOf(columns, edit.column);
			for (let row = top + 1; row < rows.length; row++) {
				const value = rows[row]?.[column];
				if (typeof value !== 'number' || (edit.where && !hasRow(rows[row] ?? [], columns, edit.where))) continue;
				put(sheets, { sheet: edit.sheet, row, column }, edit.to(value, row));
				spots.push({ sheet: edit.sheet, row, column });
			}
		} else if ('swap' in edit) {
			const [one, other] = edit.swap.map((cell) => findCell(sheets, cell)) as [Spot, Spot];
			const [first, second] = [valueAt(sheets, one), valueAt(sheets, other)];
			put(sheets, one, second);
			put(sheets, other, first);
			spots.push(one, other);
		} else if ('add' in edit) {
			const { columns } = tableOf(sheets, edit.sheet, Object.keys(edit.add));
			const rows = sheets.get(edit.sheet) ?? [];
			let row = rows.length;
			while (row > 0 && (rows[row - 1] ?? []).every((cell) => cell === null || cell === '')) row--;
			for (const [header, value] of Object.entries(edit.add)) {
				const spot = { sheet: edit.sheet, row, column: columnOf(columns, header) };
				put(sheets, spot, value);
				spots.push(spot);
			}
		} else {
			const { top, columns } = tableOf(sheets, edit.sheet, Object.keys(edit.remove));
			const rows = sheets.get(edit.sheet) ?? [];
			for (let row = rows.length - 1; row > top; row--) if (hasRow(rows[row] ?? [], columns, edit.remove)) rows.splice(row, 1);
		}
	}
	recalculate(sheets, spots);
	const changed = new Set(edits.flatMap((edit) => ('remove' in edit ? [edit.sheet] : [])));
	return {
		workbook: {
			...workbook,
			sheets: workbook.sheets.map((sheet): Sheet => {
				const rows = sheets.get(sheet.name) ?? sheet.rows;
				if (!changed.has(sheet.name)) return { ...sheet, rows };
				// Rows moved up: what was known of single cells no longer fits, but for the shares of whole columns.
				const { formulas: _, ...rest } = sheet;
				return { ...rest, rows };
			}),
		},
		spots,
	};
}

type Grids = Map<string, CellValue[][]>;

/** Columns that the template works out, as its formulas do. */
const worked: readonly { sheet: string; header: string; from: readonly string[]; result(...values: number[]): number }[] = [
	{
		sheet: 'Complaints',
		header: 'Open at end',
		from: ['Open at start', 'Received', 'Closed'],
		result: (start = 0, came = 0, went = 0) => start + came - went,
	},
	{
		sheet: 'Complaints',
		header: 'Per 1,000 subscribers',
		from: ['Received', 'Subscribers'],
		result: (came = 0, all = 1) => (1000 * came) / all,
	},
	{ sheet: 'Unit costs', header: 'Unit cost', from: ['Total cost', 'Volume'], result: (cost = 0, volume = 1) => cost / volume },
];

function recalculate(sheets: Grids, edited: readonly Spot[]): void {
	const isEdited = (sheet: string, row: number, column: number) =>
		edited.some((spot) => spot.sheet === sheet && cellKey(spot.row, spot.column) === cellKey(row, column));
	for (const { sheet, header, from, result } of worked) {
		if (!edited.some((spot) => spot.sheet === sheet)) continue;
		const { top, columns } = tableOf(sheets, sheet, [header]);
		const rows = sheets.get(sheet) ?? [];
		const column = columnOf(columns, header);
		for (let row = top + 1; row < rows.length; row++) {
			const values = from.map((name) => rows[row]?.[columnOf(columns, name)]);
			if (isEdited(sheet, row, column) || !values.every((value) => typeof value === 'number')) continue;
			put(sheets, { sheet, row, column }, result(...(values as number[])));
		}
	}
	const isForm = edited.some(({ sheet }) => sheet === 'Balances');
	const closing = isForm ? findCell(sheets, { sheet: 'Balances', header: 'Closing balance' }) : undefined;
	if (!closing || isEdited('Balances', closing.row, closing.column)) return;
	const [opening, inflow, outflow] = ['Opening balance', 'Money in', 'Money out'].map((header) =>
		valueAt(sheets, findCell(sheets, { sheet: 'Balances', header })),
	);
	if (typeof opening === 'number' && typeof inflow === 'number' && typeof outflow === 'number')
		put(sheets, closing, opening + inflow - outflow);
}

export function findCell(sheets: Grids, { sheet, header, row: name }: Cell): Spot {
	const rows = sheets.get(sheet) ?? [];
	if (name === 'headers') {
		const { top, columns } = tableOf(sheets, sheet, [header]);
		return { sheet, row: top, column: columnOf(columns, header) };
	}
	if (!name) {
		const row = rows.findIndex(([label]) => typeof label === 'string' && isHeader(label, header));
		if (row < 0) throw new Error(`no label ${header} in ${sheet}`);
		return { sheet, row, column: 1 };
	}
	const { top, columns } = tableOf(sheets, sheet, [header, ...Object.keys(name)]);
	const row = rows.findIndex((cells, index) => index > top && hasRow(cells, columns, name));
	if (row < 0) throw new Error(`no row ${JSON.stringify(name)} in ${sheet}`);
	return { sheet, row, column: columnOf(columns, header) };
}

/** The cell of a workbook that a person means. */
export function spotOf(workbook: Workbook, cell: Cell): Spot {
	return findCell(new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.rows as CellValue[][]])), cell);
}

function tableOf(sheets: Grids, sheet: string, headers: readonly string[]): { top: number; columns: readonly CellValue[] } {
	const rows = sheets.get(sheet) ?? [];
	const top = rows.findIndex((cells) =>
		headers.every((header) => cells.some((cell) => typeof cell === 'string' && isHeader(cell, header))),
	);
	const columns = rows[top];
	if (!columns) throw new Error(`no headers ${headers.join(', ')} in ${sheet}`);
	return { top, columns };
}

function columnOf(columns: readonly CellValue[], header: string): number {
	const exact = columns.findIndex((cell) => typeof cell === 'string' && isHeader(cell, header));
	if (exact < 0) throw new Error(`no header ${header}`);
	return exact;
}

/** The template marks what is required with a star. */
function isHeader(text: string, header: string): boolean {
	return fold(text) === fold(header);
}

function hasRow(cells: readonly CellValue[], columns: readonly CellValue[], name: RowName): boolean {
	return Object.entries(name).every(([header, text]) => cells[columnOf(columns, header)] === text);
}

function put(sheets: Grids, { sheet, row, column }: Spot, value: CellValue): void {
	const rows = sheets.get(sheet) ?? [];
	while (rows.length <= row) rows.push([]);
	const cells = rows[row] ?? [];
	while (cells.length <= column) cells.push(null);
	cells[column] = value;
}

function valueAt(sheets: Grids, { sheet, row, column }: Spot): CellValue {
	return sheets.get(sheet)?.[row]?.[column] ?? null;
}

function numberAt(sheets: Grids, spot: Spot): number {
	const value = valueAt(sheets, spot);
	return typeof value === 'number' ? value : 0;
}

import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readWorkbook } from '../../core/files/index.ts';
import { type CellValue, isCellError, type Sheet } from '../../core/workbook/index.ts';
import { type Random, type Scenario, shuffle } from './anchor-scenarios.ts';
import { toldRows } from './combined-changes.ts';

/** Tables that public bodies keep, and the same with what makes it easy left out. */
const files: readonly { readonly file: string; readonly sheet?: string; readonly without?: readonly string[] }[] = [
	{ file: 'workbooks/us-boston-budget-fy24.csv' },
	{ file: 'workbooks/us-nyc-fy09-initiatives.csv' },
	{ file: 'workbooks/uk-trafford-recycling.csv' },
	{ file: 'workbooks/uk-trafford-recycling.csv', without: ['area_code', 'area_name'] },
	{ file: 'workbooks/fr-etalab-ept.xlsx', sheet: 'Composition_communale' },
	{ file: 'workbooks/at-gemeinde-haushalt-2026.csv' },
	{ file: 'workbooks/at-gemeinde-haushalt-2026.csv', without: ['Konto-Text', 'Ansatz-Text'] },
	{ file: 'workbooks/no-bodo-bygg.xlsx' },
	{ file: 'workbooks/za-cash-flow-2015q4.csv' },
	{ file: 'lgbf/lgbf-environment.csv' },
	{ file: 'lgbf/lgbf-environment.csv', without: ['council'] },
	{ file: 'lgbf/lgbf-metadata.xlsx', sheet: 'metadata' },
	{ file: 'openupsa/quarterly.xlsx' },
];

export const realChanges = [
	'as published',
	'shuffled',
	'sorted',
	'5 % edited',
	'30 % edited',
	'5 % edited, shuffled',
	'30 % edited, shuffled',
] as const;
export type RealChange = (typeof realChanges)[number];

export interface RealTable {
	readonly name: string;
	readonly sheet: Sheet;
	/** Rows above the first of the table's own. */
	readonly head: number;
}

export async function readRealTables(folder: string): Promise<RealTable[]> {
	const tables: RealTable[] = [];
	for (const { file, sheet: wanted, without = [] } of files) {
		const path = join(folder, file);
		if (!existsSync(path)) continue;
		const { sheets } = await readWorkbook(readFileSync(path), basename(path));
		const sheet = sheets.find(({ name }) => name === wanted) ?? sheets[0];
		if (!sheet) continue;
		const widest = Math.max(...sheet.rows.map((row) => row.filter(isFilled).length));
		const head = 1 + sheet.rows.findIndex((row) => row.filter(isFilled).length >= 0.6 * widest);
		const header = sheet.rows[head - 1] ?? [];
		const kept = Array.from({ length: widest + 5 }, (_, column) => column).filter((column) => !without.includes(String(header[column])));
		const rows = sheet.rows.map((row) => kept.map((column) => row[column] ?? null));
		tables.push({
			name: `${basename(file)}${without.length > 0 ? ` without ${without.join(', ')}` : ''}`,
			sheet: { name: sheet.name, rows },
			head,
		});
	}
	return tables;
}

/** What a person does to such a table; the rows above its first stay where they are. */
export function changeRealTable({ name, sheet, head }: RealTable, change: RealChange, random: Random): Scenario {
	const body = sheet.rows.slice(head).map((cells, index) => ({ from: head + index, cells }));
	const share = change.startsWith('5 %') ? 0.05 : change.startsWith('30 %') ? 0.3 : 0;
	let after = body.map(({ from, cells }) => ({ from, cells: random() < share ? editCells(cells, body, random) : cells }));
	if (change.endsWith('shuffled')) after = shuffle(after, random);
	if (change === 'sorted') {
		const filled = Array.from({ length: 40 }, (_, column) => column).filter((column) => body.some(({ cells }) => isFilled(cells[column])));
		const column = filled[Math.floor(random() * filled.length)] ?? 0;
		after = [...after].sort((one, other) => compareCells(one.cells[column] ?? null, other.cells[column] ?? null));
	}
	const placeAfter = new Map(after.map(({ from }, index) => [from, head + index]));
	const noted = body.filter(({ cells }) => cells.some(isFilled)).map(({ from }) => from);
	const truth = new Map(noted.map((from) => [from, placeAfter.get(from)]));
	const rowsAfter = [...sheet.rows.slice(0, head), ...after.map(({ cells }) => cells)];
	const shifted = new Map(noted.map((from) => [from + 1, (placeAfter.get(from) ?? 0) + 1]));
	const isTold = toldRows(sheet.rows, rowsAfter, shifted, -1);
	return {
		name: `${name}, ${change}`,
		before: sheet,
		after: { name: sheet.name, rows: rowsAfter },
		truth,
		notes: (row) => {
			const columns = (sheet.rows[row] ?? []).flatMap((cell, column) => (isFilled(cell) ? [column] : []));
			return [columns[Math.floor(random() * columns.length)] ?? 0];
		},
		columnAfter: (column) => column,
		isTold: (row) => isTold(row + 1),
	};
}

/** One cell or several; a figure becomes another of its size, words those of another row or longer by one. */
function editCells(cells: readonly CellValue[], body: readonly { readonly cells: readonly CellValue[] }[], random: Random): CellValue[] {
	const filled = cells.flatMap((cell, column) => (isFilled(cell) ? [column] : []));
	const figures = filled.filter((column) => typeof cells[column] === 'number');
	const chosen = new Set(random() < 0.5 && figures.length > 0 ? figures : [filled[Math.floor(random() * filled.length)]]);
	return cells.map((cell, column) => {
		if (!chosen.has(column)) return cell;
		if (typeof cell === 'number') return Number((cell * (0.5 + random())).toPrecision(5)) + (Number.isInteger(cell) ? 1 : 0);
		return random() < 0.5 ? (body[Math.floor(random() * body.length)]?.cells[column] ?? cell) : `${String(cell)} revised`;
	});
}

function isFilled(cell: CellValue | undefined): boolean {
	return cell !== null && cell !== undefined && cell !== '';
}

function compareCells(one: CellValue, other: CellValue): number {
	if (typeof one === 'number' && typeof other === 'number') return one - other;
	const text = (cell: CellValue) => (cell === null ? '\uffff' : isCellError(cell) ? cell.error : String(cell));
	const [a, b] = [text(one), text(other)];
	return a < b ? -1 : a > b ? 1 : 0;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableHint } from '../../core/review/index.ts';
import type { CellValue, Sheet } from '../../core/workbook/index.ts';

/** A sheet before and after a change, and the truth: where each row went (`undefined`: it is gone). */
export interface Scenario {
	readonly name: string;
	readonly before: Sheet;
	readonly after: Sheet;
	readonly truth: ReadonlyMap<number, number | undefined>;
	/** Cells of a row that bear a note. */
	readonly notes: (row: number) => readonly number[];
	/** Where a column went. */
	readonly columnAfter: (column: number) => number;
	/** Whether what the row kept is like no other row; absent where all are. */
	readonly isTold?: (row: number) => boolean;
	/** What the reader of the report knows of the sheets before. */
	readonly hints?: readonly TableHint[];
}

export type Random = () => number;

/** Mulberry32: the same numbers for the same seed, everywhere. */
export function randomOf(seed: number): Random {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

export function shuffle<T>(items: readonly T[], random: Random): T[] {
	const shuffled = [...items];
	for (let index = shuffled.length - 1; index > 0; index--) {
		const other = Math.floor(random() * (index + 1));
		[shuffled[index], shuffled[other]] = [shuffled[other] as T, shuffled[index] as T];
	}
	return shuffled;
}

export function realDataFolder(): string | undefined {
	const folder = process.env.IMC_REAL_DATA ?? join(process.cwd(), '../shared/data');
	return existsSync(join(folder, 'cmecs')) ? folder : undefined;
}

const hidden = /^(Unit ID|Unit Code|Component Code|IRI)/;

/** Two published revisions of a real table; `Unit ID` is the truth and is hidden, with all that gives it away. */
export function readCmecs(folder: string, table: 'SC' | 'GC', order?: Random): Scenario {
	const read = (version: string) => parseCsv(decode(readFileSync(join(folder, 'cmecs', `v${version}-${table}.csv`))));
	const [old, now] = [read('1.1.0'), read('1.1.1')];
	const rowsAfter = order ? shuffle(now.slice(1), order) : now.slice(1);
	const visible = (header: readonly string[]) => header.flatMap((name, column) => (hidden.test(name) ? [] : [column]));
	const [oldHeader, newHeader] = [old[0] ?? [], now[0] ?? []];
	const show = (rows: readonly (readonly string[])[], header: readonly string[]): Sheet => ({
		name: table,
		rows: rows.map((row) => visible(header).map((column) => row[column] ?? '')),
	});
	const idAfter = new Map(rowsAfter.map((row, index) => [row[newHeader.indexOf('Unit ID')], index + 1]));
	const truth = new Map(old.slice(1).map((row, index) => [index + 1, idAfter.get(row[oldHeader.indexOf('Unit ID')] ?? '')]));
	const levels = oldHeader.filter((name) => name.startsWith('(Level')).length;
	const gone = oldHeader.length - newHeader.length;
	return {
		name: `${table} 1.1.0 to 1.1.1${order ? ', shuffled' : ''}`,
		before: show(old, oldHeader),
		after: show([newHeader, ...rowsAfter], newHeader),
		truth,
		notes: (row) => {
			const cells = old[row]?.slice(0, levels) ?? [];
			const name = cells.reduce((last, text, column) => (text.trim() === '' ? last : column), 0);
			return [name, oldHeader.indexOf('Definition')];
		},
		columnAfter: (column) => (column < levels ? column : column - gone),
	};
}

function decode(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

function parseCsv(text: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
		rows[rows.length - 1]?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
		if (end !== ',' && end !== '') rows.push([]);
	}
	return rows.filter((row) => row.length > 1);
}

export type Naming = 'named' | 'numbered' | 'unnamed';
export type Change =
	| 'row deleted'
	| 'values edited, three inserted, renumbered'
	| "every row's values edited"
	| 'sorted'
	| 'sorted, some values edited'
	| 'some rows deleted, some inserted, some values edited'
	| 'sorted, renumbered'
	| 'some rows deleted, some inserted, a block moved, renumbered';

export const namings: readonly Naming[] = ['named', 'numbered', 'unnamed'];
export const changes: readonly Change[] = [
	'row deleted',
	'values edited, three inserted, renumbered',
	"every row's values edited",
	'sorted',
	'sorted, some values edited',
	'some rows deleted, some inserted, some values edited',
	'sorted, renumbered',
	'some rows deleted, some inserted, a block moved, renumbered',
];

interface ReportRow {
	readonly id: number;
	number: number;
	values: number[];
}

/** Rows of a report that differ in figures alone, and what people do to them. */
export function makeReport(naming: Naming, change: Change, random: Random, size = 40, figures = 3, highest = 2000): Scenario {
	const draw = () => Math.ceil(random() * highest);
	const fresh = (id: number): ReportRow => ({ id, number: id, values: Array.from({ length: figures }, draw) });
	const old = Array.from({ length: size }, (_, index) => fresh(index + 1));
	let now = old.map((row) => ({ ...row, values: [...row.values] }));
	const edit = (row: ReportRow) => {
		row.values = row.values.map((value) => (random() < 0.6 ? Math.max(1, Math.round(value * (0.7 + 0.6 * random()))) : draw()));
	};
	const editOne = (row: ReportRow) => {
		row.values[Math.floor(random() * figures)] = draw();
	};
	const insert = () => now.splice(Math.floor(random() * (now.length + 1)), 0, fresh(size + 1 + Math.floor(random() * 1e6)));
	const remove = () => now.splice(Math.floor(random() * now.length), 1);
	const some = () => now.filter(() => random() < 0.15);
	if (change === 'row deleted') remove();
	if (change === 'values edited, three inserted, renumbered') {
		for (const row of some()) editOne(row);
		for (let count = 0; count < 3; count++) insert();
	}
	if (change === "every row's values edited") now.forEach(edit);
	if (change.startsWith('sorted')) now = [...now].sort((a, b) => (a.values[0] ?? 0) - (b.values[0] ?? 0));
	if (change === 'sorted, some values edited') for (const row of some()) editOne(row);
	if (change.startsWith('some rows deleted, some inserted')) {
		if (change.endsWith('edited')) for (const row of some()) editOne(row);
		for (let count = 0; count < 3; count++) remove();
		for (let count = 0; count < 3; count++) insert();
	}
	if (change.includes('a block moved')) now.push(...now.splice(0, Math.floor(random() * now.length)));
	if (change.endsWith('renumbered')) for (const [index, row] of now.entries()) row.number = index + 1;
	const cells = (row: ReportRow): CellValue[] => [
		...(naming === 'numbered' ? [row.number] : []),
		naming === 'named' ? `Collection round ${row.number}` : 'Collection round',
		'tonnes',
		...row.values,
		'in progress',
	];
	const header = [
		...(naming === 'numbered' ? ['No.'] : []),
		'Activity',
		'Unit',
		...Array.from({ length: figures }, (_, nth) => `Figure ${'ABCDEF'[nth]}`),
		'Status',
	];
	const placeAfter = new Map(now.map((row, index) => [row.id, index + 1]));
	return {
		name: `${naming}: ${change}`,
		before: { name: 'Progress', rows: [header, ...old.map(cells)] },
		after: { name: 'Progress', rows: [header, ...now.map(cells)] },
		truth: new Map(old.map((row, index) => [index + 1, placeAfter.get(row.id)])),
		notes: () => [0, header.length - 2],
		columnAfter: (column) => column,
	};
}

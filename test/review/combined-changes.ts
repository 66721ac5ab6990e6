import type { CellValue } from '../../core/workbook/index.ts';
import { type Random, type Scenario, shuffle } from './anchor-scenarios.ts';

/** What rows are called: by names like no other; of a few names; by running numbers; by a name with a number; by nothing. */
export const rowNames = ['unique', 'repeated', 'numbered', 'numbered name', 'none'] as const;
export const orders = ['kept', 'sorted', 'reversed', 'shuffled', 'blocks'] as const;
export const edits = ['all figures', 'nearly the same', 'one figure', 'one cell', 'figures and name'] as const;
export const columnChanges = ['kept', 'moved', 'renamed', 'moved and renamed'] as const;

/** One way of changing a table: every choice is free of every other. */
export interface Mix {
	readonly rows: number;
	readonly names: (typeof rowNames)[number];
	readonly figures: number;
	/** Figures run from 0 to this. */
	readonly highest: number;
	readonly isRound: boolean;
	readonly edit: (typeof edits)[number];
	/** Shares of all rows, 0 to 1. */
	readonly edited: number;
	readonly deleted: number;
	readonly inserted: number;
	readonly order: (typeof orders)[number];
	readonly isEditedFirst: boolean;
	readonly isRenumbered: boolean;
	readonly columns: (typeof columnChanges)[number];
}

export function drawMix(random: Random, mostRows = 60, leastRows = 5): Mix {
	const share = (some: number, most: number) => (random() < some ? 0 : random() * most);
	return {
		rows: Math.round(leastRows * (mostRows / leastRows) ** random()),
		names: pick(rowNames, random),
		figures: 1 + Math.floor(random() * 6),
		highest: pick([20, 100, 2000, 100_000, 5_000_000], random),
		isRound: random() < 0.2,
		edit: pick(edits, random),
		edited: pick([0, 0.05, 0.1, 0.3, 0.5, 0.8, 1, random()], random),
		deleted: share(0.5, 0.4),
		inserted: share(0.5, 0.4),
		order: pick(orders, random),
		isEditedFirst: random() < 0.5,
		isRenumbered: random() < 0.4,
		columns: random() < 0.6 ? 'kept' : pick(columnChanges, random),
	};
}

interface Row {
	readonly id: number;
	number: number;
	name: string;
	place: string;
	unit: string;
	figures: number[];
	status: string;
}

const services = [
	'Waste collection',
	'Water supply',
	'Street lighting',
	'Road repair',
	'Parks',
	'Cemeteries',
	'School bus',
	'Fire service',
];
const towns = ['Northam', 'Southam', 'Eastby', 'Westby', 'Alder', 'Birch'];
const units = ['tonnes', 'km', 'households', 'lamps'];
const syllables = 'ba bel bor ca cor da del dun el fen gar ha hol il ka lan lo mar mon na nor or pa pel ra ros sa sel ta ter val wy'.split(
	' ',
);

export function makeCombined(mix: Mix, random: Random): Scenario {
	const draw = () => {
		const figure = Math.floor(random() * (mix.highest + 1));
		return mix.isRound ? Math.round(figure / (mix.highest / 20)) * (mix.highest / 20) : figure;
	};
	const used = new Set<string>();
	const newName = (): string => {
		const word = () => Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables, random)).join('');
		const name = `${word()}${random() < 0.5 ? ` ${word()}` : ''}`.replace(/^./, (letter) => letter.toUpperCase());
		if (used.has(name)) return newName();
		used.add(name);
		return name;
	};
	const hasPlaces = mix.names === 'repeated' && random() < 0.5;
	const pool = mix.names === 'repeated' ? services : [pick(services, random)];
	const fresh = (id: number): Row => ({
		id,
		number: id,
		name: mix.names === 'unique' ? newName() : pick(pool, random),
		place: hasPlaces ? pick(towns, random) : 'All',
		unit: pick(units, random),
		figures: Array.from({ length: mix.figures }, draw),
		status: random() < 0.85 ? 'in progress' : pick(['done', 'late', 'stopped'], random),
	});
	const edit = (row: Row): void => {
		const one = Math.floor(random() * mix.figures);
		if (mix.edit === 'all figures' || mix.edit === 'figures and name') row.figures = row.figures.map(draw);
		if (mix.edit === 'nearly the same') row.figures = row.figures.map((figure) => Math.round(figure * (0.8 + 0.4 * random())));
		if (mix.edit === 'one figure' || (mix.edit === 'one cell' && random() < 0.7))
			row.figures = row.figures.map((figure, at) => (at === one ? draw() : figure));
		else if (mix.edit === 'one cell') row.status = pick(['done', 'late', 'stopped', 'in progress'], random);
		if (mix.edit === 'figures and name' && mix.names === 'unique' && random() < 0.3) row.name = `${row.name} (new)`;
	};
	const before = Array.from({ length: mix.rows }, (_, index) => fresh(index + 1));
	if (random() < 0.3) before.sort(by(sortColumn(mix, random)));
	if (random() < 0.7) for (const [index, row] of before.entries()) row.number = index + 1;
	let after = before.map((row) => ({ ...row, figures: [...row.figures] }));
	const editSome = () => {
		for (const row of after) if (random() < mix.edited) edit(row);
	};
	const removed = Math.min(Math.round(mix.deleted * mix.rows), mix.rows - 1);
	for (let count = 0; count < removed; count++) after.splice(Math.floor(random() * after.length), 1);
	if (mix.isEditedFirst) editSome();
	const added = Array.from({ length: Math.round(mix.inserted * mix.rows) }, (_, index) => fresh(mix.rows + 1 + index));
	for (const row of added) after.splice(Math.floor(random() * (after.length + 1)), 0, row);
	after = reorder(after, mix, random);
	if (!mix.isEditedFirst) editSome();
	if (mix.isRenumbered) for (const [index, row] of after.entries()) row.number = index + 1;

	const fields: readonly { readonly header: string; readonly isName?: boolean; readonly cell: (row: Row) => CellValue }[] = [
		...(mix.names === 'numbered' ? [{ header: 'No.', isName: true, cell: (row: Row) => row.number }] : []),
		{ header: 'Activity', isName: true, cell: (row) => (mix.names === 'numbered name' ? `Lot ${row.number}` : row.name) },
		...(hasPlaces ? [{ header: 'Municipality', isName: true, cell: (row: Row) => row.place }] : []),
		{ header: 'Unit', cell: (row) => row.unit },
		...Array.from({ length: mix.figures }, (_, at) => ({ header: `Figure ${'ABCDEF'[at]}`, cell: (row: Row) => row.figures[at] ?? 0 })),
		{ header: 'Status', cell: (row) => row.status },
	];
	const places = fields.map((_, at) => at);
	const columns = mix.columns.startsWith('moved') ? shuffle(places, random) : places;
	const renamed = new Set(mix.columns.endsWith('renamed') ? places.filter(() => random() < 0.25) : []);
	const cells = (row: Row, order: readonly number[]) => order.map((at) => fields[at]?.cell(row) ?? null);
	const headers = (order: readonly number[], isAfter: boolean) =>
		order.map((at) => (isAfter && renamed.has(at) ? `${['Result', 'Total', 'Value', 'Name'][at % 4]} ${at}` : (fields[at]?.header ?? '')));
	const rowsBefore = before.map((row) => cells(row, places));
	const rowsAfter = after.map((row) => cells(row, places));
	const placeAfter = new Map(after.map((row, index) => [row.id, index + 1]));
	const truth = new Map(before.map((row, index) => [index + 1, placeAfter.get(row.id)]));
	const isSerial = mix.names.startsWith('numbered') && after.every(({ number }, index) => number === index + 1);
	return {
		name: JSON.stringify(mix),
		before: { name: 'Progress', rows: [headers(places, false), ...rowsBefore] },
		after: { name: 'Progress', rows: [headers(columns, true), ...after.map((row) => cells(row, columns))] },
		truth,
		notes: () => [Math.floor(random() * fields.length)],
		columnAfter: (column) => columns.indexOf(column),
		// Running numbers may have been given out anew: they name the place.
		isTold: toldRows(rowsBefore, rowsAfter, truth, isSerial ? 0 : -1),
	};
}

function reorder(rows: readonly Row[], mix: Mix, random: Random): Row[] {
	if (mix.order === 'sorted') {
		const order = by(sortColumn(mix, random));
		return random() < 0.5 ? [...rows].sort(order) : [...rows].sort((one, other) => order(other, one));
	}
	if (mix.order === 'reversed') return [...rows].reverse();
	if (mix.order === 'shuffled') return shuffle(rows, random);
	if (mix.order === 'kept') return [...rows];
	const moved = [...rows];
	for (let blocks = 1 + Math.floor(random() * 3); blocks > 0; blocks--) {
		const block = moved.splice(Math.floor(random() * moved.length), 1 + Math.floor((random() * moved.length) / 2));
		moved.splice(Math.floor(random() * (moved.length + 1)), 0, ...block);
	}
	return moved;
}

function sortColumn(mix: Mix, random: Random): (row: Row) => string | number {
	const at = Math.floor(random() * mix.figures);
	return random() < 0.3 ? (row) => row.name : (row) => row.figures[at] ?? 0;
}

function by(figureOf: (row: Row) => string | number): (one: Row, other: Row) => number {
	return (one, other) => {
		const [a, b] = [figureOf(one), figureOf(other)];
		return a < b ? -1 : a > b ? 1 : 0;
	};
}

/**
 * Rows that their cells tell from all others: no other row, before or after, holds all that the row kept. A row that is
 * gone always counts.
 */
export function toldRows(
	before: readonly (readonly CellValue[])[],
	after: readonly (readonly CellValue[])[],
	truth: ReadonlyMap<number, number | undefined>,
	exceptColumn: number,
): (row: number) => boolean {
	const known = new Map<number, boolean>();
	const work = (row: number) => {
		const to = truth.get(row);
		const [old, now] = [before[row - 1], after[(to ?? 0) - 1]];
		if (to === undefined || !old || !now) return true;
		const kept = old.flatMap((cell, at) => (at !== exceptColumn && cell === now[at] && cell !== '' && cell !== null ? [at] : []));
		const isLike = (other: readonly CellValue[]) => kept.every((at) => other[at] === old[at]);
		return (
			kept.length > 0 && !before.some((other) => other !== old && isLike(other)) && !after.some((other) => other !== now && isLike(other))
		);
	};
	return (row) => {
		const done = known.get(row) ?? work(row);
		known.set(row, done);
		return done;
	};
}

function pick<T>(items: readonly T[], random: Random): T {
	return items[Math.floor(random() * items.length)] as T;
}

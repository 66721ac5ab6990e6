import type { RowCase } from './row-case.ts';

export interface Scored {
	readonly row: number;
	/** Bits that speak for the pair. */
	readonly score: number;
}

/** Who else could be a row. */
export interface Rivals {
	/** The free rows after that share something rare with a row before, likeliest first. */
	alternatives(from: number): readonly Scored[];
	/** The rows before, not found yet, that share something rare with a row after, likeliest first. */
	claimants(to: number): readonly Scored[];
	/** Bits that rows not looked at may have in common with a row after: what many rows hold. */
	common(from: number, to: number): number;
	/** Bits that speak for other rows before to be a row after, less what speaks for their being elsewhere. */
	contention(from: number, to: number): number;
}

/** Rows are found by their rarest cells, until so many are. */
const MOST_VISITED = 300;

export function findRivals(known: RowCase): Rivals {
	const { before, columns, evidence, texts, found, claimed } = known;
	const alternatives = remember((from) => {
		const { rows } = visit((column) => column.rowsAfter(column.before[from] ?? 0), texts.rowsAfter(texts.before[from] ?? 0));
		return ranked(rows, (row) => (claimed.has(row) ? undefined : evidence.score(from, row)));
	});
	const claims = remember((to) => {
		const { rows, passed } = visit((column) => column.rowsBefore(column.after[to] ?? 0), texts.rowsBefore(texts.after[to] ?? 0));
		let common = 0;
		columns.forEach((column, at) => {
			const print = column.after[to] ?? 0;
			// Of a part of a table only a cell that stands nowhere else is sure to be in no row that is not known.
			const isKnown = before.isPart ? column.countBefore[print] === 1 : !passed.has(at);
			if (print !== 0 && !isKnown) common += evidence.equal(at, print);
		});
		return { rivals: ranked(rows, (row) => (found.has(row) ? undefined : evidence.score(row, to))), common };
	});
	const contention = (from: number, to: number) => {
		let sum = 1e-9;
		for (const rival of claims(to).rivals) {
			if (rival.row === from) continue;
			const other = alternatives(rival.row).find(({ row }) => row !== to);
			sum += 2 ** Math.min(60, rival.score - Math.max(0, other?.score ?? 0));
		}
		return Math.log2(sum);
	};
	return {
		alternatives,
		claimants: (to) => claims(to).rivals,
		common: (from, to) => Math.min(claims(to).common, sharedWithRelatives(known, from)),
		contention,
	};

	/** Rows of the shortest lists, as many as anybody would look at, and the columns whose lists were passed over. */
	function visit(listOf: (column: RowCase['columns'][number]) => Int32Array, twins: Int32Array) {
		const rows = new Set<number>(twins.subarray(0, MOST_VISITED));
		const passed = new Set<number>();
		const lists = columns.map((column, at) => ({ at, list: listOf(column) })).sort((one, other) => one.list.length - other.list.length);
		let visited = 0;
		for (const { at, list } of lists) {
			visited += list.length;
			if (visited > MOST_VISITED) passed.add(at);
			else for (const row of list) rows.add(row);
		}
		return { rows, passed };
	}
}

/** Of a part of a table, what no row that is not known shares more of: its relatives were kept because none has more. */
function sharedWithRelatives({ before, columns, evidence }: RowCase, from: number): number {
	const relatives = before.rows[from]?.relatives;
	if (!before.isPart || !relatives || relatives.length === 0) return Number.POSITIVE_INFINITY;
	const shares = relatives.flatMap((row) => {
		const other = before.rows.findIndex((print) => print.row === row);
		return other < 0
			? []
			: columns.reduce((sum, column, at) => {
					const print = column.before[from] ?? 0;
					return sum + (print !== 0 && print === column.before[other] ? evidence.equal(at, print) : 0);
				}, 0);
	});
	return shares.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...shares);
}

function ranked(rows: Iterable<number>, scoreOf: (row: number) => number | undefined): Scored[] {
	const scored: Scored[] = [];
	for (const row of rows) {
		const score = scoreOf(row);
		if (score !== undefined) scored.push({ row, score });
	}
	return scored.sort((one, other) => other.score - one.score || one.row - other.row);
}

export function remember<T>(work: (row: number) => T): (row: number) => T {
	const known = new Map<number, T>();
	return (row) => {
		const done = known.get(row);
		if (done !== undefined) return done;
		const value = work(row);
		known.set(row, value);
		return value;
	};
}

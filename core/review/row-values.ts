/** What the rows of two tables hold, as numbers: equal where what they hold is, 0 where they hold nothing. */
export interface Values {
	readonly before: Int32Array;
	readonly after: Int32Array;
	/** By value: how many rows hold it. Before, as far as it is known. */
	readonly countBefore: Int32Array;
	readonly countAfter: Int32Array;
	/** The rows that hold a value; of nothing there are none. */
	rowsBefore(value: number): Int32Array;
	rowsAfter(value: number): Int32Array;
}

const NONE = new Int32Array(0);

export function valuesOf(before: Int32Array, after: Int32Array, size: number): Values {
	return {
		before,
		after,
		countBefore: count(before, size),
		countAfter: count(after, size),
		rowsBefore: listRows(before, size),
		rowsAfter: listRows(after, size),
	};
}

/** All that rows hold in some columns, as one value of each row. */
export function joinValues(columns: readonly Values[], rows: { readonly before: number; readonly after: number }): Values {
	const ids = new Map<number, number>([[0, 0]]);
	const idsOf = (codes: Float64Array) => {
		const values = new Int32Array(codes.length);
		for (let row = 0; row < codes.length; row++) {
			const code = codes[row] ?? 0;
			let id = ids.get(code);
			if (id === undefined) {
				id = ids.size;
				ids.set(code, id);
			}
			values[row] = id;
		}
		return values;
	};
	const read = (side: 'before' | 'after') =>
		idsOf(
			codesOf(
				columns.map((column) => column[side]),
				rows[side],
			),
		);
	const [before, after] = [read('before'), read('after')];
	return valuesOf(before, after, ids.size);
}

/** How many rows of each table have no like in the other, twins counted one by one. */
export function strayRows({ countBefore, countAfter }: Values): { readonly before: number; readonly after: number } {
	let [before, after] = [0, 0];
	for (let value = 1; value < countBefore.length; value++) {
		const more = (countBefore[value] ?? 0) - (countAfter[value] ?? 0);
		if (more > 0) before += more;
		else after -= more;
	}
	return { before, after };
}

function count(cells: Int32Array, size: number): Int32Array {
	const counts = new Int32Array(size);
	for (let row = 0; row < cells.length; row++) {
		const value = cells[row] ?? 0;
		counts[value] = (counts[value] ?? 0) + 1;
	}
	return counts;
}

/** Rows by what they hold; worked out when first asked for. */
function listRows(cells: Int32Array, size: number): (value: number) => Int32Array {
	let starts: Int32Array | undefined;
	const rows = new Int32Array(cells.length);
	const list = () => {
		const ends = new Int32Array(size + 1);
		for (const value of cells) ends[value + 1] = (ends[value + 1] ?? 0) + 1;
		for (let value = 0; value < size; value++) ends[value + 1] = (ends[value + 1] ?? 0) + (ends[value] ?? 0);
		const next = ends.slice();
		for (let row = 0; row < cells.length; row++) {
			const value = cells[row] ?? 0;
			const at = next[value] ?? 0;
			rows[at] = row;
			next[value] = at + 1;
		}
		return ends;
	};
	return (value) => {
		if (value === 0) return NONE;
		starts ??= list();
		return rows.subarray(starts[value] ?? 0, starts[value + 1] ?? 0);
	};
}

/** 53 bits of each row's cells, 0 where all of them are empty. Who makes two rows of one number has made two like rows of his own. */
function codesOf(cells: readonly Int32Array[], rows: number): Float64Array {
	const codes = new Float64Array(rows);
	for (let row = 0; row < rows; row++) {
		let high = 0x9e3779b9;
		let low = 0x85ebca6b;
		let isBlank = true;
		for (const column of cells) {
			const value = column[row] ?? 0;
			if (value !== 0) isBlank = false;
			high = Math.imul(high ^ value, 0x9e3779b1);
			high ^= high >>> 15;
			low = Math.imul(low + value + 1, 0xc2b2ae35) ^ (low >>> 13);
		}
		codes[row] = isBlank ? 0 : (high & 0x1fffff) * 4294967296 + (low >>> 0) + 1;
	}
	return codes;
}

import type { SharedColumn } from './row-columns.ts';

/** Rows by all that they hold in some columns: equal numbers for equal rows. */
export interface RowTexts {
	readonly before: Float64Array;
	readonly after: Float64Array;
	/** By text, the rows that hold it. */
	readonly rowsBefore: ReadonlyMap<number, readonly number[]>;
	readonly rowsAfter: ReadonlyMap<number, readonly number[]>;
	/** How many rows of each table have no like in the other, twins counted one by one. */
	readonly stray: { readonly before: number; readonly after: number };
}

export function readTexts(columns: readonly SharedColumn[], rows: { readonly before: number; readonly after: number }): RowTexts {
	const before = codesOf(
		columns.map(({ before }) => before),
		rows.before,
	);
	const after = codesOf(
		columns.map(({ after }) => after),
		rows.after,
	);
	const rowsBefore = placesOf(before);
	const rowsAfter = placesOf(after);
	const beyond = (own: typeof rowsBefore, other: typeof rowsBefore) => {
		let count = 0;
		for (const [text, places] of own) if (text !== 0) count += Math.max(0, places.length - (other.get(text)?.length ?? 0));
		return count;
	};
	return {
		before,
		after,
		rowsBefore,
		rowsAfter,
		stray: { before: beyond(rowsBefore, rowsAfter), after: beyond(rowsAfter, rowsBefore) },
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
			const print = column[row] ?? 0;
			if (print !== 0) isBlank = false;
			high = Math.imul(high ^ print, 0x9e3779b1);
			high ^= high >>> 15;
			low = Math.imul(low + print + 1, 0xc2b2ae35) ^ (low >>> 13);
		}
		codes[row] = isBlank ? 0 : (high & 0x1fffff) * 4294967296 + (low >>> 0) + 1;
	}
	return codes;
}

function placesOf(codes: Float64Array): Map<number, number[]> {
	const places = new Map<number, number[]>();
	codes.forEach((code, row) => {
		if (code === 0) return;
		const same = places.get(code);
		if (same) same.push(row);
		else places.set(code, [row]);
	});
	return places;
}

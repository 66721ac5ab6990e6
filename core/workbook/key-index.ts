import { foldName } from './fold.ts';

/**
 * Finds rows that bear the same name, by the parts of their keys as `foldName` compares them. Long tables are why it
 * keeps hashes in flat arrays instead of joined texts in a Map.
 */
export class KeyIndex {
	private readonly columns: readonly (readonly unknown[])[];
	/** Row plus one, by slot; 0 where free. */
	private readonly slots: Int32Array;
	private readonly hashes: Int32Array;

	/** `columns` hold the parts of each row's key; `rows` is how many there are. */
	constructor(columns: readonly (readonly unknown[])[], rows: number) {
		this.columns = columns;
		let size = 16;
		while (size < rows * 2) size *= 2;
		this.slots = new Int32Array(size);
		this.hashes = new Int32Array(size);
	}

	/** The earlier row of the same key, or -1 where there is none; the row is then kept for later ones. */
	add(row: number): number {
		let hash = 17;
		for (let part = 0; part < this.columns.length; part++) hash = hashOf((this.columns[part] as readonly unknown[])[row], hash);
		const mask = this.slots.length - 1;
		let slot = (hash ^ (hash >>> 15)) & mask;
		for (;;) {
			const kept = (this.slots[slot] as number) - 1;
			if (kept < 0) {
				this.slots[slot] = row + 1;
				this.hashes[slot] = hash;
				return -1;
			}
			if (this.hashes[slot] === hash && this.isSame(kept, row)) return kept;
			slot = (slot + 1) & mask;
		}
	}

	private isSame(one: number, other: number): boolean {
		return this.columns.every((values) => partOf(values[one]) === partOf(values[other]));
	}
}

function partOf(value: unknown): string {
	return typeof value === 'string' ? foldName(value) : String(value);
}

/** FNV-1a over the folded text; most names need no folding but lower case, which is done on the way. */
function hashOf(value: unknown, seed: number): number {
	const text = typeof value === 'string' ? value : String(value);
	let hash = Math.imul(seed ^ 0x1f, 0x01000193);
	let wasSpace = true;
	for (let index = 0; index < text.length; index++) {
		let code = text.charCodeAt(index);
		if (code >= 65 && code <= 90) code += 32;
		else if (code === 32) {
			if (wasSpace) return hashFolded(text, seed);
		} else if (code < 48 || (code > 57 && code < 97) || code > 122) return hashFolded(text, seed);
		wasSpace = code === 32;
		hash = Math.imul(hash ^ code, 0x01000193);
	}
	return wasSpace ? hashFolded(text, seed) : hash;
}

function hashFolded(text: string, seed: number): number {
	const folded = foldName(text);
	let hash = Math.imul(seed ^ 0x1f, 0x01000193);
	for (let index = 0; index < folded.length; index++) hash = Math.imul(hash ^ folded.charCodeAt(index), 0x01000193);
	return hash;
}

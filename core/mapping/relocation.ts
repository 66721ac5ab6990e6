import type { Locator } from '../workbook/index.ts';

/** Where each cell of a table that was put together comes from. */
export interface TidyCells {
	/** Cells by row and column of the tidy sheet; none for a value that stands in no cell. */
	readonly origins: readonly (readonly (readonly Locator[] | undefined)[])[];
	/** Multiplied what the cell holds, by column. */
	readonly scales: readonly (readonly (number | undefined)[] | undefined)[];
	/** Where to look when there is no cell: the header of the table. */
	readonly fallback: Locator;
}

/** From the tidy sheets that rules read to the cells that people see. */
export class Relocation {
	private readonly sheets: ReadonlyMap<string, TidyCells>;

	constructor(sheets: ReadonlyMap<string, TidyCells>) {
		this.sheets = sheets;
	}

	get isNone(): boolean {
		return this.sheets.size === 0;
	}

	with(other: Relocation): Relocation {
		return new Relocation(new Map([...this.sheets, ...other.sheets]));
	}

	has(sheet: string): boolean {
		return this.sheets.has(sheet);
	}

	/** The cells of a place, the first first; the place itself where nothing was put together. */
	cellsOf<P extends Locator>(place: P): P[] {
		const tidy = this.sheets.get(place.sheet);
		if (!tidy) return [place];
		const row = tidy.origins[place.row];
		const own = row?.[place.column] ?? [];
		const cells = own.length > 0 ? own : (row?.find((each) => each && each.length > 0)?.slice(0, 1) ?? [tidy.fallback]);
		return cells.map((cell) => ({ ...place, ...cell }));
	}

	/** What an edit would write in a person's own cell, if it can be made there at all. */
	edit<S extends { readonly place: Locator; readonly value: unknown }>(edit: S): S | undefined {
		const tidy = this.sheets.get(edit.place.sheet);
		if (!tidy) return edit;
		const cells = tidy.origins[edit.place.row]?.[edit.place.column] ?? [];
		const [cell] = cells;
		if (!cell || cells.length > 1) return undefined;
		const scale = tidy.scales[edit.place.row]?.[edit.place.column] ?? 1;
		const value = typeof edit.value === 'number' && scale !== 1 ? edit.value / scale : edit.value;
		return { ...edit, place: { ...edit.place, ...cell }, value };
	}

	/** Any value with every place in it moved to people's own cells; lists of places grow where a value has several cells. */
	move<V>(value: V): V {
		return this.moved(value) as V;
	}

	private moved(value: unknown): unknown {
		if (typeof value !== 'object' || value === null) return value;
		if (Array.isArray(value)) {
			return value.flatMap((each) => {
				if (isPlace(each)) return this.cellsOf(each);
				if (isEdit(each)) {
					const edit = this.edit(each);
					return edit ? [edit] : [];
				}
				return [this.moved(each)];
			});
		}
		if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, this.moved(each)]));
		if (value instanceof Set) return value;
		if (isPlace(value)) return this.cellsOf(value)[0];
		const prototype = Object.getPrototypeOf(value);
		if (prototype !== Object.prototype && prototype !== null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.moved(each)]));
	}
}

function isPlace(value: unknown): value is Locator {
	return typeof value === 'object' && value !== null && 'sheet' in value && 'row' in value && 'column' in value;
}

function isEdit(value: unknown): value is { place: Locator; value: unknown } {
	return (
		typeof value === 'object' &&
		value !== null &&
		'place' in value &&
		'value' in value &&
		isPlace(value.place) &&
		Object.keys(value).length === 2
	);
}

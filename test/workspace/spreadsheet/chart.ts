import type { Range } from '#core';

/** A chart over the cells, as the script described it. */
export interface Chart {
	readonly id: number;
	readonly type: string;
	readonly ranges: readonly (Range & { readonly sheetId: number })[];
	readonly options: Readonly<Record<string, unknown>>;
	readonly position: { readonly row: number; readonly column: number; readonly offsetX: number; readonly offsetY: number };
}

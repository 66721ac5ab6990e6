import type { PlannedCell, SheetPlan } from '#core';

const COLOUR = '1B3A57';

/** A sheet that the add-on writes about a report. */
export function ownSheet(sheet: {
	readonly name: string;
	readonly cells: readonly PlannedCell[];
	readonly widths: readonly number[];
	readonly merges?: SheetPlan['merges'];
	readonly frozenRows?: number;
}): SheetPlan {
	return {
		colour: COLOUR,
		areas: [],
		heights: new Map(),
		merges: [],
		frozenRows: 0,
		frozenColumns: 0,
		showsGrid: false,
		isProtected: false,
		...sheet,
	};
}

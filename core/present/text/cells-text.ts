import type { CellsView } from '../../view/schema.ts';

/** `Budget C4, Budget C9 (+12)`. */
export function cellsText({ shown, total }: CellsView): string {
	return shown.join(', ') + (total > shown.length ? ` (+${total - shown.length})` : '');
}

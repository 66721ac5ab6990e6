import type { Range } from '#core';

/** A protected range; without one, the sheet. */
export interface SheetProtection {
	range: Range | undefined;
	unprotected: Range[];
	description: string;
	isWarningOnly: boolean;
	/** E-mail addresses; the owner of the spreadsheet may always edit. */
	editors: string[];
}

export function overlaps(one: Range, other: Range): boolean {
	return (
		one.startRow <= other.endRow && other.startRow <= one.endRow && one.startColumn <= other.endColumn && other.startColumn <= one.endColumn
	);
}

export function contains(outer: Range, inner: Range): boolean {
	return (
		outer.startRow <= inner.startRow &&
		outer.endRow >= inner.endRow &&
		outer.startColumn <= inner.startColumn &&
		outer.endColumn >= inner.endColumn
	);
}

/** Whether the protection keeps `user` from changing any cell of the range. */
export function forbids(protection: SheetProtection, range: Range, user: string, owner: string): boolean {
	if (protection.isWarningOnly || user === owner || protection.editors.includes(user)) return false;
	if (protection.range) return overlaps(protection.range, range);
	return !protection.unprotected.some((open) => contains(open, range));
}

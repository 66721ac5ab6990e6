import type { Sheet } from '../workbook/index.ts';
import { squeeze } from './cell-print.ts';
import { rowText, type Table, type TableSnapshot } from './table-snapshot.ts';

const LEAST_SHARED = 0.3;

/** The sheet that a table was on: the one of that name or gid; of a renamed sheet, the one that holds its rows. */
export function matchSheet(before: TableSnapshot, sheets: readonly Sheet[], read: (sheet: Sheet) => Table): Sheet | undefined {
	let texts: Set<string> | undefined;
	const shareOf = (sheet: Sheet) => {
		texts ??= new Set(before.rows.map(({ cells }) => rowText(cells)));
		const known = texts;
		return read(sheet).rows.filter(({ cells }) => known.has(rowText(cells))).length / Math.max(1, known.size);
	};
	const byGid = before.gid === undefined ? undefined : sheets.find((sheet) => read(sheet).gid === before.gid);
	const plain = (name: string) => squeeze(name).toLowerCase();
	const byName = sheets.find(({ name }) => name === before.sheet) ?? sheets.find(({ name }) => plain(name) === plain(before.sheet));
	// The first sheet of every document has the same number, so that in a copy it may be another sheet's.
	if (byGid && byName && byGid !== byName) return shareOf(byName) > shareOf(byGid) ? byName : byGid;
	if (byGid ?? byName) return byGid ?? byName;
	const shares = sheets.map((sheet) => ({ sheet, share: shareOf(sheet) }));
	shares.sort((a, b) => b.share - a.share);
	const [first, second] = shares;
	return first && first.share >= LEAST_SHARED && first.share > 2 * (second?.share ?? 0) ? first.sheet : undefined;
}

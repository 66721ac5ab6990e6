import type { Sheet } from '../workbook/index.ts';
import { squeeze } from './cell-print.ts';
import { rowText, type Table, type TableSnapshot } from './table-snapshot.ts';

const LEAST_SHARED = 0.3;

/** The sheet that a table was on: the one of that name or gid; of a renamed sheet, the one that holds its rows. */
export function matchSheet(before: TableSnapshot, sheets: readonly Sheet[], read: (sheet: Sheet) => Table): Sheet | undefined {
	const byGid = before.gid === undefined ? undefined : sheets.find((sheet) => read(sheet).gid === before.gid);
	if (byGid) return byGid;
	const plain = (name: string) => squeeze(name).toLowerCase();
	const byName = sheets.find(({ name }) => name === before.sheet) ?? sheets.find(({ name }) => plain(name) === plain(before.sheet));
	if (byName) return byName;
	const texts = new Set(before.rows.map(({ cells }) => rowText(cells)));
	const shares = sheets.map((sheet) => {
		const shared = read(sheet).rows.filter(({ cells }) => texts.has(rowText(cells))).length;
		return { sheet, share: shared / Math.max(1, texts.size) };
	});
	shares.sort((a, b) => b.share - a.share);
	const [first, second] = shares;
	return first && first.share >= LEAST_SHARED && first.share > 2 * (second?.share ?? 0) ? first.sheet : undefined;
}

import { columnLetters, type PlannedCell, type SheetPlan } from '#core';
import type { ComparedSide, Comparison } from '#core/present';
import { ownSheet } from './own-sheet.ts';
import type { ScorecardPlan } from './scorecard-plan.ts';

type Piece = Omit<PlannedCell, 'row' | 'column'>;
/** Where things stand: which column the municipality's own figures begin in, and the whole's. */
interface Layout {
	readonly widths: readonly number[];
	readonly own: number | undefined;
	readonly whole: number;
	readonly trend: number;
}

/** The width of a page of A4 that lies, as the scorecard's: with the municipality's own figures beside the whole, or without. */
const BOTH: Layout = { widths: [38, 14, 15, 16, 1, 14, 15, 16, 11, 26], own: 1, whole: 5, trend: 8 };
const ALONE: Layout = { widths: [46, 24, 24, 20, 20, 30], own: undefined, whole: 1, trend: 4 };
/** One line of text, in pixels. */
const ROW_HEIGHT = 21;
const LONGEST_NAME = 48;
const LONGEST_ASK = 32;

/** A sheet that prints on one page: each figure last period and now, how it changed, and what to ask about. */
export function planComparison(comparison: Comparison, made: string): ScorecardPlan {
	const { heads, groups, municipality } = comparison;
	const { widths, own, whole, trend } = municipality === '' ? ALONE : BOTH;
	const hidden = widths.length;
	const cells: PlannedCell[] = [];
	const merges: SheetPlan['merges'][number][] = [];
	let row = 0;
	const put = (column: number, piece: Piece) => void cells.push({ row, column, ...piece });
	const merge = (startColumn: number, endColumn: number) => void merges.push({ startRow: row, startColumn, endRow: row, endColumn });
	const line = (role: PlannedCell['role'], value: string) => {
		put(0, { role, value });
		merge(0, widths.length - 1);
		row++;
	};
	line('title', comparison.title);
	line('lead', [municipality, comparison.entity, comparison.period].filter((text) => text !== '').join(' · '));
	line('text', comparison.says);
	const first = row;
	const headings = widths.map(() => '');
	if (own !== undefined) headings[own] = heads.own;
	headings[whole] = heads.whole;
	for (const [column, value] of headings.entries()) put(column, { role: 'heading', value });
	for (const at of own === undefined ? [whole] : [own, whole]) merge(at, at + 2);
	row++;
	for (const at of own === undefined ? [whole] : [own, whole])
		[heads.before, heads.now, heads.change].forEach((value, index) => {
			put(at + index, { role: 'label', value });
		});
	put(trend, { role: 'label', value: heads.trend });
	row++;
	const side = (at: number, compared: ComparedSide | null) => {
		if (!compared) return;
		const { before, now, change, says, verdict } = compared;
		put(at, { role: 'text', value: before });
		put(at + 1, { role: 'text', value: now });
		put(at + 2, {
			role: verdict === 'better' ? 'good' : verdict === 'worse' ? 'bad' : 'text',
			value: [change, says].filter((text) => text !== '').join(' '),
		});
	};
	let longest = 0;
	for (const group of groups) {
		line('label', [group.title, group.capped].filter((text) => text !== '').join(' · '));
		for (const each of group.rows) {
			put(0, { role: 'text', value: cut(each.name, LONGEST_NAME) });
			if (own !== undefined) side(own, each.own);
			side(whole, each.whole);
			if (each.trend) {
				each.trend.values.forEach((value, index) => {
					put(hidden + index, { role: 'help', value });
				});
				longest = Math.max(longest, each.trend.values.length);
				const [from, to] = [columnLetters(hidden), columnLetters(hidden + each.trend.values.length - 1)];
				put(trend, { role: 'text', formula: `SPARKLINE(${from}${row + 1}:${to}${row + 1})` });
			}
			put(
				trend + 1,
				each.isAsked ? { role: 'warning', value: `▲ ${cut(each.ask, LONGEST_ASK)}` } : { role: 'help', value: each.trend?.says ?? '' },
			);
			row++;
		}
	}
	const count = row - first;
	line('help', made);
	return {
		plan: ownSheet({ name: comparison.title, cells, widths, merges }),
		hidden: { column: hidden, count: Math.max(1, longest) },
		fixedRows: { row: first, count, height: ROW_HEIGHT },
	};
}

function cut(text: string, longest: number): string {
	return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

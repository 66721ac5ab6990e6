import { type Catalogue, type PlannedCell, type SheetPlan, toA1 } from '#core';
import { type CheckView, cappedText, kindLooks } from '#core/view';
import { ownSheet } from './own-sheet.ts';

const WIDTHS = [18, 18, 46, 46, 46, 46, 46];
const HEADING_ROW = 3;
/** As many as a sheet takes in one go. */
export const MOST_FINDINGS = 10_000;

/** Every finding as a row that leads to its cell; last those that staff explained. */
export function planFindings(view: CheckView, catalogue: Catalogue, made: string): SheetPlan {
	const { findings: names } = catalogue.words;
	const all = [...view.findings, ...view.explained].slice(0, MOST_FINDINGS);
	const total = Object.values(view.counts).reduce((sum, count) => sum + count, 0);
	const lead = total > all.length ? cappedText(all.length, total, catalogue) : view.says;
	const headings = [
		catalogue.sections.issues.columns.severity.header,
		names.cell,
		names.finding,
		names.fix,
		names.why,
		names.source,
		names.rule,
	];
	const cells: PlannedCell[] = [
		{ row: 0, column: 0, role: 'title', value: names.title },
		{ row: 1, column: 0, role: 'lead', value: `${lead} · ${made}` },
		...headings.map((value, column) => ({ row: HEADING_ROW, column, role: 'heading' as const, value })),
	];
	all.forEach(({ rule, kind, says, place, message, fix, reason }, index) => {
		const row = HEADING_ROW + 1 + index;
		const { title = rule, why = '', sources = [] } = view.rules[rule] ?? {};
		const texts = [message, kind === 'explained' ? reason : fix, why, sources.join('; '), title];
		cells.push(
			{ row, column: 0, role: kindLooks[kind].role, value: says },
			{
				row,
				column: 1,
				role: 'link',
				...(place && { value: `${place.sheet} ${toA1(place)}`, link: { sheet: place.sheet, cell: toA1(place) } }),
			},
			...texts.map((value, offset) => ({ row, column: 2 + offset, role: 'text' as const, value })),
		);
	});
	if (all.length === 0) cells.push({ row: HEADING_ROW + 1, column: 0, role: 'text', value: names.none });
	return ownSheet({
		name: names.title,
		cells,
		widths: WIDTHS,
		merges: [0, 1].map((row) => ({ startRow: row, startColumn: 0, endRow: row, endColumn: WIDTHS.length - 1 })),
		frozenRows: HEADING_ROW + 1,
	});
}

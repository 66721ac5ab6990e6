import { type Catalogue, type CellRole, type Check, describeFinding, type PlannedCell, type SheetPlan, toA1 } from '#core';
import { ownSheet } from './own-sheet.ts';

const WIDTHS = [14, 22, 54, 54, 44, 30];
const HEADING_ROW = 3;
const ROLES: Readonly<Record<'error' | 'warning' | 'info', CellRole>> = { error: 'bad', warning: 'warning', info: 'text' };
/** As many as a sheet takes in one go. */
const MOST_FINDINGS = 10_000;

/** Every finding as a row that leads to its cell; last those that staff explained. */
export function planFindings(check: Check, catalogue: Catalogue, made: string): SheetPlan {
	const { words } = catalogue;
	const { findings: names } = words;
	const all = [...check.findings, ...check.explained].slice(0, MOST_FINDINGS);
	const total = check.findings.length + check.explained.length;
	const headings = [catalogue.sections.issues.columns.severity.header, names.cell, names.finding, names.fix, names.why, names.rule];
	const capped = total > all.length ? `${names.capped.replace('{shown}', String(all.length)).replace('{total}', String(total))} ` : '';
	const cells: PlannedCell[] = [
		{ row: 0, column: 0, role: 'title', value: names.title },
		{ row: 1, column: 0, role: 'lead', value: `${capped}${made}` },
		...headings.map((value, column) => ({ row: HEADING_ROW, column, role: 'heading' as const, value })),
	];
	all.forEach((finding, index) => {
		const row = HEADING_ROW + 1 + index;
		const { message, why, fix, title } = describeFinding(finding, catalogue, check.currency);
		const isExplained = finding.outcome === 'pass';
		const place = finding.places[0];
		const cell = place && place.sheet !== '' ? toA1(place) : undefined;
		const texts = [message, isExplained ? (finding.explanation?.text ?? '') : fix, why, title];
		cells.push(
			{
				row,
				column: 0,
				role: isExplained ? 'good' : ROLES[finding.severity],
				value: isExplained ? names.explained : words.severities[finding.severity].one,
			},
			{
				row,
				column: 1,
				role: 'link',
				...(place && cell !== undefined && { value: `${place.sheet} ${cell}`, link: { sheet: place.sheet, cell } }),
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

import type { Report } from '../report/report.ts';
import { CellState, type Table } from '../report/table.ts';
import { columnsOf, type SectionKey, sectionKeys, sections } from '../sections/sections.ts';

/** Sections that every report must have. */
export const demandedSections = sectionKeys.filter((section) => 'isDemanded' in sections[section]);

/** A row says something where one of these is given. */
const figures: Readonly<Partial<Record<SectionKey, readonly string[]>>> = {
	partners: ['municipality'],
	services: ['delivered'],
	quality: ['actual'],
	satisfaction: ['surveyedOn', 'satisfiedShare'],
	budget: ['actual'],
};

/** Whether a section holds a row that says something: names without figures, or rows of `n/a`, say nothing. */
export function isReported(report: Report, section: SectionKey): boolean {
	const table = report[section] as Table;
	if (table.length === 0) return false;
	const keys = figures[section] ?? columnsOf(section).map(([key]) => key);
	return keys.some((key) => {
		const { filled, states } = table.column(key as never);
		return filled > 0 || [...states.values()].some((state) => state === CellState.unreadable);
	});
}

/** Whether filling in this column makes the section say something. */
export function makesReported(section: SectionKey, field: string | undefined): boolean {
	return field !== undefined && (figures[section]?.includes(field) ?? true);
}

/**
 * How many rows of a section are scored: the filled rows of a table, the required or filled fields of a form. Earlier
 * periods and settings are not what is reported: they count only where something is said of them.
 */
export function scoredRows(report: Report, section: SectionKey): number {
	const table = report[section] as Table;
	if (section === 'history' || section === 'settings') return 0;
	if (sections[section].kind === 'table') return table.length;
	if (table.length === 0) return 0;
	return columnsOf(section).filter(([key, column]) => column.required || !isBlank(table, key)).length;
}

function isBlank(table: Table, key: string): boolean {
	const { filled, states } = table.column(key as never);
	return filled === 0 && ![...states.values()].some((state) => state === CellState.unreadable);
}

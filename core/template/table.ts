import { wordsOfColumn } from '../locales/describe.ts';
import { type Column, columnsOf, type SectionKey, sections } from '../sections/sections.ts';
import { columnLetters, type Range } from '../workbook/index.ts';
import { choiceWords, type EntryContext, entryCheckOf, entryHint } from './entry.ts';
import { computedColumns, computedFormula, summedColumns } from './formulas.ts';
import { formatOf, HEADER_LINES, isFigure, topicColours, widthOf } from './look.ts';
import { columnRange, type PlannedArea, type PlannedCell, type SheetPlan } from './plan.ts';

/** Title, help, then what is summed up; below, the headings. */
const FIRST_TOTAL_ROW = 2;
/** With more columns than these a table is wider than a screen: what names a row stays in view. */
const MOST_COLUMNS_IN_VIEW = 8;
/** Height of a line of text, in points. */
export const LINE = 14;

/** Row of the headings of a table's sheet. */
export function headerRowOf(section: SectionKey): number {
	return FIRST_TOTAL_ROW + Math.max(1, totalsOf(section));
}

/** A sheet with a heading for each column and rows prepared below. */
export function planTable(section: SectionKey, rows: number, context: EntryContext): SheetPlan {
	const { catalogue, words } = context;
	const headerRow = headerRowOf(section);
	const firstRow = headerRow + 1;
	const lastRow = headerRow + rows;
	const columns = columnsOf(section);
	const frozenColumns = columns.length > MOST_COLUMNS_IN_VIEW ? 1 : 0;
	const cells: PlannedCell[] = preamble(
		catalogue.sections[section].name,
		catalogue.sections[section].help,
		words.start,
		Math.min(3, columns.length - 1),
		frozenColumns,
	);
	const areas: PlannedArea[] = [];
	const widths: number[] = [];
	for (const [index, [key, column]] of columns.entries()) {
		const { header, help } = wordsOfColumn(section, key, catalogue) ?? { header: key, help: '' };
		cells.push({
			row: headerRow,
			column: index,
			role: headerRoleOf(column),
			value: markRequired(header, column),
			note: `${help} ${entryHint(column, context)}`.trim(),
			...(isFigure(column) && { isFigure: true }),
		});
		widths.push(widthOf(key, column, markRequired(header, column)));
		areas.push(areaOf(section, key, column, columnRange(index, firstRow, lastRow), context));
	}
	cells.push(...planTotals(section, firstRow, lastRow, context));
	return {
		name: catalogue.sections[section].name,
		section,
		colour: topicColours[sections[section].topic],
		cells,
		areas,
		widths,
		heights: new Map([
			[0, 30],
			[1, heightOf(catalogue.sections[section].help, widths.slice(frozenColumns))],
			[headerRow, HEADER_LINES * LINE + 4],
			...(totalsOf(section) === 0 ? ([[FIRST_TOTAL_ROW, 6]] as const) : []),
		]),
		merges: preambleMerges(columns.length, frozenColumns),
		frozenRows: firstRow,
		frozenColumns,
		repeatedRow: headerRow,
		showsGrid: true,
		isProtected: areas.some(({ formula }) => formula !== undefined) || totalsOf(section) > 0,
	};
}

/** Title, help and the way back, the same on every sheet. */
export function preamble(
	title: string,
	help: string,
	start: { readonly sheet: string; readonly back: string },
	linkColumn: number,
	frozenColumns = 0,
): PlannedCell[] {
	return [
		{ row: 0, column: 0, role: 'title', value: title },
		{ row: 0, column: linkColumn, role: 'back', value: start.back, link: { sheet: start.sheet, cell: 'A1' } },
		{ row: 1, column: frozenColumns, role: 'lead', value: help },
	];
}

/** Google refuses to freeze columns that hold only part of a merged cell: where some are frozen, the title runs over unmerged. */
export function preambleMerges(columns: number, frozenColumns = 0): Range[] {
	const linkColumn = Math.min(3, columns - 1);
	return [
		...(linkColumn > 1 && frozenColumns === 0 ? [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: linkColumn - 1 }] : []),
		{ startRow: 1, startColumn: frozenColumns, endRow: 1, endColumn: columns - 1 },
	];
}

/** Of a text that is wrapped over columns of these widths. */
export function heightOf(text: string, widths: readonly number[]): number {
	const width = widths.reduce((sum, one) => sum + one, 0);
	return Math.max(1, Math.ceil((text.length * 0.9) / width)) * LINE + 8;
}

export function headerRoleOf(column: Column): 'required-header' | 'optional-header' | 'computed-header' {
	if (column.isComputed) return 'computed-header';
	return column.required ? 'required-header' : 'optional-header';
}

/** The star tells without colour what must be filled; headings are recognised without it. */
export function markRequired(header: string, column: Column): string {
	return column.required && !column.isComputed ? `${header} *` : header;
}

function areaOf(section: SectionKey, key: string, column: Column, range: Range, context: EntryContext): PlannedArea {
	const format = formatOf(key, column, context.catalogue.formats);
	const base = { range, field: key, ...(format !== undefined && { format }), ...(isFigure(column) && { isFigure: true }) };
	const computed = computedColumns[`${section}.${key}` as keyof typeof computedColumns];
	if (column.isComputed && computed) {
		const cells = computed.from.map((from) => `${columnLetters(positionOf(section, from))}{row}`);
		return { ...base, role: 'computed', formula: computedFormula(computed, cells) };
	}
	const { header, help } = wordsOfColumn(section, key, context.catalogue) ?? { header: key, help: '' };
	const entry = entryCheckOf(column, header, help, context);
	return entry ? { ...base, role: 'input', entry } : { ...base, role: 'input' };
}

export function positionOf(section: SectionKey, key: string): number {
	return columnsOf(section).findIndex(([name]) => name === key);
}

/** One line of totals; of a budget, one for each kind: revenue and expenditure don't add up to anything. */
function totalsOf(section: SectionKey): number {
	return section === 'budget' ? 2 : summedColumns[section] ? 1 : 0;
}

function planTotals(section: SectionKey, firstRow: number, lastRow: number, { catalogue }: EntryContext): PlannedCell[] {
	const cells: PlannedCell[] = [];
	const kinds = section === 'budget' ? choiceWords('budgetKind', catalogue) : [undefined];
	const rangeOf = (column: number) => `${columnLetters(column)}${firstRow + 1}:${columnLetters(column)}${lastRow + 1}`;
	kinds.slice(0, totalsOf(section)).forEach((kind, line) => {
		const row = FIRST_TOTAL_ROW + line;
		cells.push({
			row,
			column: 0,
			role: 'total-label',
			value: kind === undefined ? catalogue.totals[0] : `${catalogue.totals[0]}: ${kind}`,
		});
		for (const key of summedColumns[section] ?? []) {
			const column = positionOf(section, key);
			const range = rangeOf(column);
			const sum = kind === undefined ? `SUM(${range})` : `SUMIF(${rangeOf(positionOf(section, 'kind'))},"${kind}",${range})`;
			const format = formatOf(key, columnsOf(section)[column]?.[1] ?? { type: 'number' }, catalogue.formats);
			cells.push({
				row,
				column,
				role: 'total',
				formula: `IF(COUNT(${range})=0,"",${sum})`,
				result: '',
				sums: kind === undefined ? { field: key } : { field: key, where: { field: 'kind', says: kind } },
				...(format !== undefined && { format }),
			});
		}
	});
	return cells;
}

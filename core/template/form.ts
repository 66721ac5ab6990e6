import { wordsOfColumn } from '../locales/describe.ts';
import { type Column, columnsOf, type SectionKey, sections } from '../sections/sections.ts';
import { columnLetters, type Range } from '../workbook/index.ts';
import { type EntryContext, entryCheckOf, entryHint } from './entry.ts';
import { computedColumns, computedFormula } from './formulas.ts';
import { formatOf, isLongText, topicColours } from './look.ts';
import { columnRange, type PlannedArea, type PlannedCell, type SheetPlan } from './plan.ts';
import { headerRoleOf, heightOf, LINE, markRequired, positionOf, preamble, preambleMerges } from './table.ts';

/** Row of a form's first label. */
export const FORM_FIRST_ROW = 3;
/** Where its values stand. */
export const FORM_VALUE_COLUMN = 1;
/**
 * Values are as wide as four columns, so that the help stands five from the labels: further than a form's values are
 * looked for, and never taken for one in a form that is still empty.
 */
const HELP_COLUMN = 5;
const WIDTHS = [34, 14, 14, 14, 14, 64];
const [LABEL_WIDTH = 0] = WIDTHS;
/** Of the label, on both sides, in characters. */
const INDENT = 3;
/** How much wider bold letters are than those that a column's width counts in. */
const BOLD = 1.15;
const LONG_HEIGHT = 96;

/** A sheet with a label for each value, the value beside it and its help beside that. */
export function planForm(section: SectionKey, context: EntryContext): SheetPlan {
	const { catalogue, words } = context;
	const cells: PlannedCell[] = preamble(catalogue.sections[section].name, catalogue.sections[section].help, words.start, HELP_COLUMN);
	const areas: PlannedArea[] = [];
	const heights = new Map([
		[0, 30],
		[1, heightOf(catalogue.sections[section].help, WIDTHS)],
		[2, 8],
	]);
	const merges: Range[] = preambleMerges(WIDTHS.length).map((merge) =>
		merge.startRow === 0 ? { ...merge, endColumn: HELP_COLUMN - 1 } : merge,
	);
	columnsOf(section).forEach(([key, column], index) => {
		const row = FORM_FIRST_ROW + index;
		const { header, help } = wordsOfColumn(section, key, catalogue) ?? { header: key, help: '' };
		cells.push({ row, column: 0, role: headerRoleOf(column), value: markRequired(header, column) });
		cells.push({ row, column: HELP_COLUMN, role: 'help', value: `${help} ${column.isComputed ? '' : entryHint(column, context)}`.trim() });
		areas.push(areaOf(section, key, column, row, header, help, context));
		merges.push({ startRow: row, startColumn: FORM_VALUE_COLUMN, endRow: row, endColumn: HELP_COLUMN - 1 });
		const label = Math.ceil((markRequired(header, column).length * BOLD) / (LABEL_WIDTH - INDENT));
		heights.set(row, isLongText(key) ? LONG_HEIGHT : Math.max(24, label * LINE + 8));
	});
	return {
		name: catalogue.sections[section].name,
		section,
		colour: topicColours[sections[section].topic],
		cells,
		areas,
		widths: WIDTHS,
		heights,
		merges,
		frozenRows: 2,
		frozenColumns: 0,
		showsGrid: false,
		isOnePage: true,
		isProtected: areas.some(({ formula }) => formula !== undefined),
	};
}

function areaOf(
	section: SectionKey,
	key: string,
	column: Column,
	row: number,
	header: string,
	help: string,
	context: EntryContext,
): PlannedArea {
	const range = { ...columnRange(FORM_VALUE_COLUMN, row, row), endColumn: HELP_COLUMN - 1 };
	const format = formatOf(key, column, context.catalogue.formats);
	const base = { range, field: key, ...(format !== undefined && { format }) };
	const computed = computedColumns[`${section}.${key}` as keyof typeof computedColumns];
	if (column.isComputed && computed) {
		const cells = computed.from.map((from) => `${columnLetters(FORM_VALUE_COLUMN)}${FORM_FIRST_ROW + positionOf(section, from) + 1}`);
		return { ...base, role: 'form-computed', formula: computedFormula(computed, cells) };
	}
	const entry = entryCheckOf(column, header, help, context);
	return entry ? { ...base, role: 'form-input', entry } : { ...base, role: 'form-input' };
}

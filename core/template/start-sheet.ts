import { type StartStep, startSteps } from '../locales/template-words.ts';
import { columnsOf, type SectionKey, sections } from '../sections/sections.ts';
import { columnLetters, quoteSheetName, type Range } from '../workbook/index.ts';
import type { EntryContext } from './entry.ts';
import { FORM_FIRST_ROW, FORM_VALUE_COLUMN } from './form.ts';
import { START_COLOUR } from './look.ts';
import type { CellRole, PlannedCell, SheetPlan } from './plan.ts';
import { headerRowOf, heightOf, positionOf } from './table.ts';

const WIDTHS = [24, 26, 60, 46, 12];
const HEADER_ROW = 3;
const NONE_AS_DASH = '0;-0;"–"';

/** The first sheet: what to fill in which order, with links, what everybody needs, and how far one has got. */
export function planStart(rows: number, context: EntryContext, chosen: readonly SectionKey[]): SheetPlan {
	const { catalogue, words } = context;
	const { start } = words;
	const cells: PlannedCell[] = [
		{ row: 0, column: 0, role: 'title', value: words.title },
		{ row: 1, column: 0, role: 'lead', value: start.lead },
		...[start.step, start.section, start.contents, start.needed, start.rows].map((value, column) => ({
			row: HEADER_ROW,
			column,
			role: 'heading' as const,
			value,
		})),
	];
	const merges: Range[] = [0, 1].map((row) => ({ startRow: row, startColumn: 0, endRow: row, endColumn: WIDTHS.length - 1 }));
	const heights = new Map([
		[0, 36],
		[1, heightOf(start.lead, WIDTHS) + 4],
		[2, 8],
		[HEADER_ROW, 22],
	]);
	let row = HEADER_ROW + 1;
	for (const step of Object.keys(startSteps) as StartStep[]) {
		const first = row;
		for (const section of startSteps[step].filter((each) => chosen.includes(each))) {
			const { name, help } = catalogue.sections[section];
			cells.push({ row, column: 0, role: 'step', ...(row === first && { value: start.steps[step] }) });
			cells.push({ row, column: 1, role: 'link', value: name, link: { sheet: name, cell: 'A1' } });
			cells.push({ row, column: 2, role: 'text', value: help });
			cells.push({ row, column: 3, role: isAlways(section) ? 'label' : 'text', value: neededText(section, context) });
			// Settings come filled in with what is usual: their number says nothing.
			if (section === 'settings') cells.push({ row, column: 4, role: 'count' });
			else
				cells.push({
					row,
					column: 4,
					role: 'count',
					formula: countFormula(section, name, rows),
					result: 0,
					format: NONE_AS_DASH,
					counts: section,
				});
			heights.set(row, Math.max(22, heightOf(help, [WIDTHS[2] ?? 0]), heightOf(neededText(section, context), [WIDTHS[3] ?? 0])));
			row++;
		}
		if (row - first > 1) merges.push({ startRow: first, startColumn: 0, endRow: row - 1, endColumn: 0 });
	}
	row++;
	cells.push({ row, column: 0, role: 'heading', value: start.legend });
	merges.push({ startRow: row, startColumn: 0, endRow: row, endColumn: WIDTHS.length - 1 });
	const { services, unitCosts } = catalogue.sections;
	const legend: readonly (readonly [CellRole, string, string])[] = [
		['required-header', `${services.columns.service.header} *`, start.required],
		['optional-header', services.columns.explanation.header, start.optional],
		['computed-header', unitCosts.columns.unitCost.header, start.computed],
		['text', '', start.missing],
		['text', '', start.help],
		['text', '', start.names],
	];
	for (const [role, sample, text] of legend) {
		row++;
		const column = sample === '' ? 0 : 1;
		if (sample !== '') cells.push({ row, column: 0, role, value: sample });
		cells.push({ row, column, role: 'text', value: text });
		merges.push({ startRow: row, startColumn: column, endRow: row, endColumn: WIDTHS.length - 1 });
		heights.set(row, 22);
	}
	return {
		name: start.sheet,
		colour: START_COLOUR,
		cells,
		areas: [],
		widths: WIDTHS,
		heights,
		merges,
		frozenRows: 0,
		frozenColumns: 0,
		showsGrid: false,
		isProtected: false,
		isOnePage: true,
	};
}

function isAlways(section: SectionKey): boolean {
	return 'isDemanded' in sections[section];
}

function neededText(section: SectionKey, { words }: EntryContext): string {
	const onlyIf: Readonly<Partial<Record<SectionKey, string>>> = words.start.onlyIf;
	return onlyIf[section] ?? words.start.always;
}

/** Rows that hold a key, or values of a form; formulas that show nothing don't count. */
function countFormula(section: SectionKey, sheet: string, rows: number): string {
	const isForm = sections[section].kind === 'form';
	const key = columnsOf(section).find(([, column]) => column.isKey)?.[0];
	const column = columnLetters(isForm ? FORM_VALUE_COLUMN : positionOf(section, key ?? ''));
	const first = isForm ? FORM_FIRST_ROW + 1 : headerRowOf(section) + 2;
	const last = isForm ? FORM_FIRST_ROW + columnsOf(section).length : headerRowOf(section) + 1 + rows;
	return `SUMPRODUCT((${quoteSheetName(sheet)}!$${column}$${first}:$${column}$${last}<>"")*1)`;
}

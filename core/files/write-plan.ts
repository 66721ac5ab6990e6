import type { Cell, CellStyle, DataValidation, NamedRange, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { fill } from '../locales/fill.ts';
import type { EntryCheck, PlannedCell, SheetPlan, WorkbookPlan } from '../template/plan.ts';
import { columnLetters, quoteSheetName, type Range, toA1 } from '../workbook/index.ts';
import { FONT, FONT_SIZE, lookOf } from './plan-look.ts';

/** Files say when they were made; the same plan must give the same bytes. */
const MADE_ON = new Date(Date.UTC(2024, 0, 1));
/** Texts that hucre would write as an error instead. */
const ERROR_TEXTS = /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;
const MOST_TEXT = 32_767;
/** In inches. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };
/** What is printed on a sheet of A4 that lies, in points. */
const PAPER = { width: (11.69 - MARGINS.left - MARGINS.right) * 72, height: (8.27 - MARGINS.top - MARGINS.bottom) * 72 };
const ROW_HEIGHT = 15;
/** Of a column, in points: as many digits, and its edge. */
const widthInPoints = (characters: number) => (characters * 7 + 5) * 0.75;

/** Writes a planned workbook as .xlsx. Texts stay texts, whatever they begin with; `inline` keeps them in their sheet's part. */
export async function writeWorkbook(plan: WorkbookPlan, stringMode: 'shared' | 'inline' = 'shared'): Promise<Uint8Array> {
	const namedRanges: NamedRange[] = [];
	for (const { name, repeatedRow } of plan.sheets) {
		if (repeatedRow === undefined) continue;
		// Not by hucre's own print titles: it forgets the quotes that most names of sheets need.
		namedRanges.push({ name: '_xlnm.Print_Titles', range: `${quoteSheetName(name)}!$${repeatedRow + 1}:$${repeatedRow + 1}`, scope: name });
	}
	return writeXlsx({
		sheets: plan.sheets.map(toWriteSheet),
		namedRanges,
		stringMode,
		defaultFont: { name: FONT, size: FONT_SIZE },
		properties: { title: plan.title, creator: 'IMC Monitor', created: MADE_ON, modified: MADE_ON },
	});
}

type Looks = Pick<PlannedCell, 'role' | 'format' | 'isFigure' | 'isIllustrative'>;

function toWriteSheet(plan: SheetPlan): WriteSheet {
	const cells = new Map<string, Partial<Cell>>();
	const looks = new Map<string, CellStyle>();
	const look = ({ role, format, isFigure = false, isIllustrative = false }: Looks) => {
		const key = [role, format, isFigure, isIllustrative].join('|');
		const known = looks.get(key);
		if (known) return known;
		const isUnlocked = plan.isProtected && (role === 'input' || role === 'form-input');
		const style = {
			...lookOf(role, plan.colour, { isUnlocked, isFigure, isIllustrative }),
			...(format !== undefined && { numFmt: format }),
		};
		looks.set(key, style);
		return style;
	};
	const lastPreparedRow = lastRowOfFirstPage(plan);
	for (const area of plan.areas) {
		const { range, formula } = area;
		for (let row = range.startRow; row <= range.endRow; row++) {
			// Programs print whatever has a formula or a paper, pages of it. The rows after are free: what stands above can be copied down.
			const isFree = area.role === 'computed' && row > lastPreparedRow;
			for (let column = range.startColumn; column <= range.endColumn; column++) {
				const isComputed = formula !== undefined && !isFree && column === range.startColumn;
				cells.set(`${row},${column}`, {
					style: look(isFree ? { ...area, role: 'input' } : area),
					...(isComputed && { formula: fill(formula, { row: row + 1 }), formulaResult: '' }),
				});
			}
		}
	}
	for (const cell of plan.cells) {
		const key = `${cell.row},${cell.column}`;
		cells.set(key, { ...toCell(cell), style: look(cell) });
	}
	return {
		name: plan.name,
		rows: [],
		cells,
		columns: plan.widths.map((width) => ({ width })),
		rowDefs: new Map([...plan.heights].map(([row, height]) => [row, { height }])),
		merges: plan.merges.map(({ startRow, startColumn, endRow, endColumn }) => ({
			startRow,
			startCol: startColumn,
			endRow,
			endCol: endColumn,
		})),
		dataValidations: plan.areas.flatMap(({ range, entry }) => (entry ? [toValidation(range, entry)] : [])),
		...((plan.frozenRows > 0 || plan.frozenColumns > 0) && { freezePane: { rows: plan.frozenRows, columns: plan.frozenColumns } }),
		view: { tabColor: { rgb: plan.colour }, showGridLines: plan.showsGrid },
		pageSetup: {
			paperSize: 'a4',
			orientation: 'landscape',
			fitToPage: true,
			fitToWidth: 1,
			fitToHeight: plan.isOnePage ? 1 : 0,
			margins: MARGINS,
		},
		headerFooter: { oddFooter: '&L&A&R&P / &N' },
		...(plan.isProtected && { protection: PROTECTION }),
	};
}

/** The page is as wide as the sheet, or as the paper where that is wider. */
function lastRowOfFirstPage({ widths, heights }: SheetPlan): number {
	const width = widths.reduce((sum, characters) => sum + widthInPoints(characters), 0);
	let left = PAPER.height * Math.max(1, width / PAPER.width);
	let row = -1;
	while (left >= 0) left -= heights.get(++row) ?? ROW_HEIGHT;
	return row - 1;
}

/** Everything stays allowed that leaves the formulas whole. */
const PROTECTION = {
	sheet: true,
	selectLockedCells: true,
	selectUnlockedCells: true,
	formatCells: true,
	formatColumns: true,
	formatRows: true,
	insertRows: true,
	insertHyperlinks: true,
	deleteRows: true,
	sort: true,
	autoFilter: true,
} as const;

function toCell({ value, error, formula, result, note, link }: PlannedCell): Partial<Cell> {
	return {
		...(formula !== undefined
			? { formula, formulaResult: result ?? '' }
			: error !== undefined
				? { value: error }
				: value !== undefined && toValue(value)),
		...(note && { comment: { author: '', text: cleanText(note) } }),
		...(link && {
			hyperlink: {
				target: '',
				location: `${quoteSheetName(link.sheet)}!${link.cell}`,
				...(typeof value === 'string' && { display: value }),
			},
		}),
	};
}

function toValue(value: string | number | boolean): Partial<Cell> {
	if (typeof value === 'number') return Number.isFinite(value) ? { value } : { value: String(value) };
	if (typeof value === 'boolean') return { value };
	const text = cleanText(value);
	return ERROR_TEXTS.test(text) ? { value: text, richText: [{ text }] } : { value: text };
}

/** As a cell can hold it: no longer than that, and no letters that would be read back as an escaped sign. */
function cleanText(text: string): string {
	return text.slice(0, MOST_TEXT).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function toValidation(range: Range, entry: EntryCheck): DataValidation {
	return {
		...toRule(entry.allows),
		range: toReference(range),
		allowBlank: true,
		showInputMessage: true,
		inputTitle: entry.title,
		inputMessage: entry.help,
		showErrorMessage: true,
		errorStyle: entry.isStrict ? 'stop' : 'warning',
		errorTitle: entry.refused,
		errorMessage: entry.refusal,
	};
}

function toRule(allows: EntryCheck['allows']): Omit<DataValidation, 'range'> {
	switch (allows.type) {
		case 'list':
			return { type: 'list', values: [...allows.values] };
		case 'range':
			return { type: 'list', formula1: `${quoteSheetName(allows.sheet)}!${toAbsolute(allows.range)}` };
		case 'number':
			return { type: 'decimal', operator: 'between', formula1: String(allows.minimum), formula2: String(allows.maximum) };
		case 'date':
			return { type: 'date', operator: 'between', formula1: String(allows.earliest), formula2: String(allows.latest) };
	}
}

function toReference({ startRow, startColumn, endRow, endColumn }: Range): string {
	const start = toA1({ row: startRow, column: startColumn });
	const end = toA1({ row: endRow, column: endColumn });
	return start === end ? start : `${start}:${end}`;
}

function toAbsolute({ startRow, startColumn, endRow, endColumn }: Range): string {
	return `$${columnLetters(startColumn)}$${startRow + 1}:$${columnLetters(endColumn)}$${endRow + 1}`;
}

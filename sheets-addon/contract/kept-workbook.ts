import type { CellValue, NumberFormat, Range, Sheet, Workbook } from '#core';

/** Longer texts take longer to send to and fro than a workbook takes to be read anew. */
const LONGEST = 1_500_000;

/** One sheet as it crosses to the page and back: maps as lists, the rest as it is. */
interface KeptSheet {
	readonly name: string;
	readonly rows: CellValue[][];
	readonly formulas: (readonly [number, string])[];
	readonly formats: (readonly [number, NumberFormat])[];
	readonly merges: readonly Range[];
}

/** A sheet in which cells can be put in the place of others. */
export interface KeptRows extends Sheet {
	readonly rows: CellValue[][];
	readonly formulas: Map<number, string>;
	readonly formats: Map<number, NumberFormat>;
}

export interface KeptWorkbook extends Workbook {
	readonly sheets: readonly KeptRows[];
}

/** The workbook as a text that the page holds for us until the next look at a few of its cells; nothing where it is too long. */
export function keepWorkbook({ sheets, locale }: Workbook): string | null {
	const kept: KeptSheet[] = sheets.map(({ name, rows, formulas, formats, merges }) => ({
		name,
		rows: rows as CellValue[][],
		formulas: [...(formulas ?? [])],
		formats: [...(formats ?? [])],
		merges: merges ?? [],
	}));
	const text = JSON.stringify({ locale, sheets: kept });
	return text.length > LONGEST ? null : text;
}

/** The kept workbook; nothing where the text is no such thing. */
export function openKept(text: string): KeptWorkbook | undefined {
	try {
		const { locale, sheets } = JSON.parse(text) as { locale?: unknown; sheets: KeptSheet[] };
		const opened = sheets.map(({ name, rows, formulas, formats, merges }) => {
			if (typeof name !== 'string' || !Array.isArray(merges) || !rows.every(isRow)) throw new TypeError('no sheet');
			return { name, rows, formulas: new Map(formulas), formats: new Map(formats), merges };
		});
		return { sheets: opened, ...(typeof locale === 'string' && { locale }) };
	} catch {
		return undefined;
	}
}

function isRow(row: unknown): boolean {
	return Array.isArray(row) && row.every((cell) => cell === null || typeof cell !== 'object' || typeof cell.error === 'string');
}

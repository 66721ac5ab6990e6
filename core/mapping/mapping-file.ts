import { isAboutReport } from '../report/sheet-about-report.ts';
import type { CellValue, Sheet, Workbook } from '../workbook/index.ts';
import { type Mapping, mappingSchema } from './mapping.ts';

/** In the sheet of a workbook that keeps its mapping: what stands below it is for the program. */
const MARK = 'imc-mapping';
/** Spreadsheets hold at most 32,767 letters in a cell; Google Sheets 50,000. */
const CHUNK = 30_000;
const LONGEST = 4_000_000;

export function writeMapping(mapping: Mapping): string {
	return `${JSON.stringify(mapping, null, '\t')}\n`;
}

/** The mapping that a text holds; `undefined` where it is none, whatever it is instead. */
export function readMapping(text: string): Mapping | undefined {
	if (text.length > LONGEST) return undefined;
	try {
		const read = mappingSchema.safeParse(JSON.parse(text));
		return read.success ? read.data : undefined;
	} catch {
		return undefined;
	}
}

/** Cells of one column for a sheet that keeps the mapping: the mark, then the mapping in pieces. */
export function mappingCells(mapping: Mapping): string[] {
	const text = JSON.stringify(mapping);
	const pieces: string[] = [];
	for (let at = 0; at < text.length; at += CHUNK) pieces.push(text.slice(at, at + CHUNK));
	return [MARK, ...pieces];
}

/** The mapping that a workbook keeps in a sheet of its own. */
export function mappingIn(workbook: Workbook): Mapping | undefined {
	for (const sheet of workbook.sheets) {
		const mapping = isAboutReport(sheet) ? mappingOf(sheet) : undefined;
		if (mapping) return mapping;
	}
	return undefined;
}

function mappingOf({ rows }: Sheet): Mapping | undefined {
	for (const [row, cells] of rows.slice(0, 12).entries()) {
		const column = cells.indexOf(MARK);
		if (column < 0) continue;
		const pieces: CellValue[] = [];
		for (const below of rows.slice(row + 1)) {
			const cell = below[column];
			if (typeof cell !== 'string' || cell === '') break;
			pieces.push(cell);
		}
		return readMapping(pieces.join(''));
	}
	return undefined;
}

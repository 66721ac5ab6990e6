import { writeFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { type ExampleReport, exampleWorkbook, type Workbook } from '#core';

/** Writes a workbook of bare cells as .xlsx. */
export async function writeReport(path: string, content: ExampleReport | Workbook): Promise<void> {
	const { sheets } =
		'sheets' in content && Array.isArray(content.sheets)
			? (content as Workbook)
			: exampleWorkbook({ name: '', report: content as ExampleReport });
	const rows = (sheet: Workbook['sheets'][number]) =>
		sheet.rows.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.error : cell)));
	writeFileSync(path, await writeXlsx({ sheets: sheets.map((sheet) => ({ name: sheet.name, rows: rows(sheet) })) }));
}

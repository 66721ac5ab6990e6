import { catalogueFor, checkWorkbook, toSerial } from '#core';
import { readWorkbook } from '#core/files';
import { reportMarkdown } from '#core/present';
import { viewCheck } from '#core/view';
import { writeSpreadsheet } from '../../files/write-spreadsheet.ts';
import type { SpreadsheetModel } from '../../spreadsheet/spreadsheet-model.ts';
import { type Block, readMarkdown } from './document-blocks.ts';

/** The report on a spreadsheet, as it is now, as somebody would paste it into Docs. */
export async function reportDocument(spreadsheet: SpreadsheetModel): Promise<Block[]> {
	const workbook = await readWorkbook(await writeSpreadsheet(spreadsheet), `${spreadsheet.name}.xlsx`);
	const now = new Date();
	const asOf = toSerial(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
	const catalogue = catalogueFor('en');
	return readMarkdown(reportMarkdown(viewCheck(checkWorkbook(workbook, { asOf }), catalogue), catalogue));
}

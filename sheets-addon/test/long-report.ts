import type { SpreadsheetModel } from '../../test/workspace/spreadsheet/spreadsheet-model.ts';
import { newSpreadsheet } from '../../test/workspace/test/new-host.ts';

/** A report of two sheets, one of them long, with a fault in every 500th row and in the second. */
export function longReport(rows: number): SpreadsheetModel {
	const spreadsheet = newSpreadsheet();
	const [partners] = spreadsheet.sheets;
	if (partners) partners.name = 'Partners';
	['Municipality', 'Population', 'Cost share %'].forEach((value, column) => void partners?.setCell(0, column, { value }));
	['Town', 1000, 1].forEach((value, column) => void partners?.setCell(1, column, { value, ...(column === 2 && { numberFormat: '0%' }) }));
	const services = spreadsheet.addSheet('Services');
	['Service', 'Municipality', 'Unit', 'Planned', 'Delivered', 'Last period'].forEach(
		(value, column) => void services.setCell(0, column, { value }),
	);
	for (let row = 1; row <= rows; row++) {
		[`Service ${row}`, 'Town', 't', 10.5, row % 500 === 0 || row === 2 ? -1 : 10.5, 10].forEach(
			(value, column) => void services.setCell(row, column, { value }),
		);
	}
	return spreadsheet;
}

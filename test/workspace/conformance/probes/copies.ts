import type { Probe, Scratch } from '../probe.ts';
import { sources } from '../sources.ts';

const COPY = 'IMC probe copy';

/** Does something with a copy of the scratch sheet, and takes the copy away. */
function withCopy<T>({ sheet, spreadsheet }: Scratch, look: (copy: GoogleAppsScript.Spreadsheet.Sheet) => T): T {
	const copy = spreadsheet.insertSheet(COPY, { template: sheet });
	try {
		SpreadsheetApp.flush();
		return look(copy);
	} finally {
		spreadsheet.deleteSheet(copy);
		sheet.showSheet();
	}
}

export const copies: readonly Probe[] = [
	{
		id: 'copies/template',
		topic: 'copies',
		says: 'a sheet made from a template has its frozen rows and columns, widths, colour of the tab and formats',
		run: (scratch) => {
			const { sheet } = scratch;
			sheet.setFrozenRows(2);
			sheet.setFrozenColumns(1);
			sheet.setColumnWidths(1, 2, 173);
			sheet.setTabColor('#1b3a57');
			sheet.getRange('B2').setNumberFormat('0.0%').setBackground('#f2f2f2');
			return withCopy(scratch, (copy) => [
				copy.getFrozenRows(),
				copy.getFrozenColumns(),
				copy.getColumnWidth(2),
				copy.getTabColor(),
				copy.getRange('B2').getNumberFormat(),
				copy.getRange('B2').getBackground(),
			]);
		},
		expected: [2, 1, 173, '#1b3a57', '0.0%', '#f2f2f2'],
		source: sources.template,
	},
	{
		id: 'copies/hidden-template',
		topic: 'copies',
		says: 'a copy of a hidden sheet is hidden (the add-on hides it where it is not)',
		run: (scratch) => {
			scratch.sheet.hideSheet();
			return withCopy(scratch, (copy) => copy.isSheetHidden());
		},
		expected: true,
		source: sources.hiddenCopy,
	},
	{
		id: 'copies/format-alone',
		topic: 'copies',
		says: 'copyTo with PASTE_FORMAT brings number format, colours and wrapping of a range on another sheet, and no values or notes',
		run: (scratch) => {
			const { sheet } = scratch;
			sheet
				.getRange('D1')
				.setValue('Stays')
				.setNote('Stays')
				.setNumberFormat('0.0%')
				.setBackground('#f2f2f2')
				.setFontWeight('bold')
				.setWrap(true);
			const plain = scratch.spreadsheet.insertSheet(COPY);
			try {
				sheet.getRange('D1').copyTo(plain.getRange('A1'), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
				SpreadsheetApp.flush();
				const cell = plain.getRange('A1');
				return [
					...[cell.getNumberFormat(), cell.getBackground(), cell.getFontWeight(), String(cell.getWrapStrategy())],
					...[String(cell.getValue()), cell.getNote()],
				];
			} finally {
				scratch.spreadsheet.deleteSheet(plain);
			}
		},
		expected: ['0.0%', '#f2f2f2', 'bold', 'WRAP', '', ''],
		source: sources.pasteFormat,
	},
];

import { copySheet } from './copy-sheet.ts';
import { SpreadsheetModel } from './spreadsheet-model.ts';

/** Another spreadsheet that holds the same, down to the ids; what changes in one stays as it is in the other. */
export function copySpreadsheet(from: SpreadsheetModel): SpreadsheetModel {
	const copy = new SpreadsheetModel(from.id, from.name, { locale: from.locale, owner: from.owner, timeZone: from.timeZone });
	restoreSheets(copy, from);
	for (const [name, range] of from.namedRanges) copy.namedRanges.set(name, range);
	copy.metadata = from.metadata.map((metadata) => ({ ...metadata }));
	for (const [key, value] of from.documentProperties) copy.documentProperties.set(key, value);
	return copy;
}

/** The copy that a person makes: a file of its own with all that stands in the sheets, and metadata; what scripts noted for the file stays behind. */
export function personalCopy(from: SpreadsheetModel): SpreadsheetModel {
	return fillCopy(new SpreadsheetModel(`copy-of-${from.id}`, `Copy of ${from.name}`, { owner: from.owner }), from);
}

export function fillCopy(copy: SpreadsheetModel, from: SpreadsheetModel): SpreadsheetModel {
	copy.locale = from.locale;
	copy.timeZone = from.timeZone;
	restoreSheets(copy, from);
	for (const [name, range] of from.namedRanges) copy.namedRanges.set(name, range);
	copy.metadata = from.metadata.map((metadata) => ({ ...metadata }));
	return copy;
}

/** Gives a spreadsheet the sheets that another one has. */
export function restoreSheets(spreadsheet: SpreadsheetModel, from: SpreadsheetModel): void {
	spreadsheet.sheets = [];
	for (const sheet of from.sheets) {
		const own = spreadsheet.addSheet(sheet.name);
		copySheet(sheet, own);
		own.isHidden = sheet.isHidden;
		own.protections = structuredClone(sheet.protections);
		own.charts = structuredClone(sheet.charts);
		for (const row of sheet.hiddenRows) own.hiddenRows.add(row);
		for (const column of sheet.hiddenColumns) own.hiddenColumns.add(column);
	}
	spreadsheet.restoreIds(from.sheets.map(({ name, id }) => [name, id]));
	spreadsheet.activeSheetId = from.activeSheetId;
	spreadsheet.selection = from.selection;
}

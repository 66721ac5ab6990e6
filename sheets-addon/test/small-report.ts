import { type CellValue, catalogueFor, type SectionKey } from '#core';
import { copySpreadsheet } from '../../test/workspace/spreadsheet/copy-spreadsheet.ts';
import type { SpreadsheetModel } from '../../test/workspace/spreadsheet/spreadsheet-model.ts';
import { openAddon } from './built-addon.ts';

const catalogue = catalogueFor('en');
const KEPT: readonly SectionKey[] = ['report', 'partners', 'services', 'history', 'settings'];

const ROWS = 40;

let made: SpreadsheetModel | undefined;

/** A report of few sheets, as “New report…” makes them, with two towns that can be written to. */
export function smallReport(): SpreadsheetModel {
	made ??= make();
	return copySpreadsheet(made);
}

function make(): SpreadsheetModel {
	const { call, spreadsheet } = openAddon();
	call('newReport', {
		...{ language: 'en', entity: 'Joint service', currency: 'EUR', periodStart: '2025-01-01', periodEnd: '2025-12-31' },
		...{ partners: ['Alder', 'Birch'], services: ['Waste', 'Roads'] },
	});
	const names = new Set(KEPT.map((section) => catalogue.sections[section].name));
	spreadsheet.sheets = spreadsheet.sheets.filter(({ name }) => names.has(name));
	// Hundreds of prepared rows would make each look at it slow.
	for (const sheet of spreadsheet.sheets) sheet.deleteRows(ROWS, sheet.maxRows - ROWS);
	for (const [row, town] of ['alder', 'birch'].entries()) {
		put(spreadsheet, 'partners', 'mayorEmail', row, `mayor@${town}.example`);
		put(spreadsheet, 'partners', 'councilEmail', row, `council@${town}.example`);
	}
	return spreadsheet;
}

/** Writes into a row of a table, counted from 0 below its headers. */
export function put(spreadsheet: SpreadsheetModel, section: SectionKey, column: string, row: number, value: CellValue): void {
	const { sheet, at } = placeOf(spreadsheet, section, column, row);
	sheet.change(at.row, at.column, { value });
}

export function placeOf(spreadsheet: SpreadsheetModel, section: SectionKey, column: string, row: number) {
	const { name, columns } = catalogue.sections[section];
	const sheet = spreadsheet.sheetByName(name);
	const header = (columns as Readonly<Record<string, { readonly header: string }>>)[column]?.header;
	let at: { row: number; column: number } | undefined;
	sheet?.forEachCell(({ value }, atRow, atColumn) => {
		// The template marks what is required.
		if ((value === header || value === `${header} *`) && !at) at = { row: atRow + 1 + row, column: atColumn };
	});
	if (!sheet || !at) throw new Error(`no column ${section}.${column}`);
	return { sheet, at };
}

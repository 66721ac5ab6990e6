import { type Catalogue, type Mapping, mappingCells, mappingFromChoice, type PlannedCell } from '#core';
import { addonWordsFor } from '#core/add-on-words';
import { harmless, previewOwnSheets as preview, viewOwnSheets } from '#core/view';
import type { ReplyOf, RequestOf } from '../contract/calls.ts';
import { readerLanguage, wholeCatalogue } from './language.ts';
import { ownSheet } from './own-sheet.ts';
import { readWorkbook } from './read-workbook.ts';
import { putSheet } from './report-sheets.ts';
import { withLock } from './with-lock.ts';

/** Column of the sheet that holds what only the program reads, far from what people do. */
const PROGRAM_COLUMN = 6;
const WIDTHS = [34, 44, 34, 4, 4, 4, 12];

/** The workbook's own tables, each with a guess. */
export function ownSheets(ask: RequestOf<'ownSheets'>): ReplyOf<'ownSheets'> {
	const { workbook } = readWorkbook(SpreadsheetApp.getActiveSpreadsheet());
	return viewOwnSheets(workbook, wholeCatalogue(readerLanguage()), ask);
}

/** What comes out of a choice; nothing is written. */
export function previewOwnSheets(choice: RequestOf<'previewOwnSheets'>): ReplyOf<'previewOwnSheets'> {
	const { workbook } = readWorkbook(SpreadsheetApp.getActiveSpreadsheet());
	return preview(workbook, wholeCatalogue(readerLanguage()), choice);
}

/** Keeps how the tables are read in a visible sheet: checks, the next period's copy and members with view rights all use it. */
export function keepOwnSheets(choice: RequestOf<'keepOwnSheets'>): ReplyOf<'keepOwnSheets'> {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const { workbook } = readWorkbook(spreadsheet);
	const language = readerLanguage();
	const mapping = mappingFromChoice(workbook, choice);
	const words = addonWordsFor(language).mappingSheet;
	const plan = ownSheet({ name: words.name, widths: WIDTHS, cells: planCells(mapping, words, wholeCatalogue(language)), frozenRows: 4 });
	const open = spreadsheet.getActiveSheet();
	const sheet = withLock(() => putSheet(spreadsheet, 'mapping', plan));
	// A person goes on where they were.
	spreadsheet.setActiveSheet(open);
	return { sheet };
}

/** A row a column, as people read it; beside it the mapping itself. */
function planCells(mapping: Mapping, words: ReturnType<typeof addonWordsFor>['mappingSheet'], catalogue: Catalogue): PlannedCell[] {
	const cells: PlannedCell[] = [
		{ row: 0, column: 0, role: 'title', value: words.title },
		{ row: 1, column: 0, role: 'lead', value: words.made },
		...[words.table, words.header, words.readAs].map((value, column): PlannedCell => ({ row: 3, column, role: 'heading', value })),
	];
	let row = 4;
	for (const { sheet, section, columns } of mapping.tables) {
		if (section === null) continue;
		for (const { header, band, to, leftOut } of columns) {
			const own = [band ?? '', header].filter((text) => text !== '').join(' ');
			const texts = [
				`${sheet} → ${catalogue.sections[section].name}`,
				own,
				to === null || leftOut ? words.notRead : fieldName(to, catalogue),
			];
			texts.forEach((value, column) => void cells.push({ row, column, role: 'text', value: harmless(value) }));
			row++;
		}
	}
	mappingCells(mapping).forEach((value, index) => void cells.push({ row: 3 + index, column: PROGRAM_COLUMN, role: 'lead', value }));
	return cells;
}

function fieldName(path: string, { sections }: Catalogue): string {
	const [section = '', key = ''] = path.split('.');
	const columns = sections[section as keyof Catalogue['sections']]?.columns as Readonly<Record<string, { header: string }>> | undefined;
	return columns?.[key]?.header ?? path;
}

import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import { parseA1 } from '#core';
import { type Cell, changeCell } from '../../test/workspace/spreadsheet/cell.ts';
import type { SheetModel } from '../../test/workspace/spreadsheet/sheet-model.ts';
import type { TestWorkspace } from './open-workspace.ts';

export const NEW_HEADER = 'Volume delivered in the period';

export async function sheetNamed(workspace: TestWorkspace, name: string): Promise<SheetModel> {
	const sheet = (await workspace.spreadsheet()).sheets.find((one) => one.name === name);
	if (!sheet) throw new Error(`There is no sheet ${name}`);
	return sheet;
}

/** The row, zero-based, whose first cells hold these texts. */
export function rowOf(sheet: SheetModel, ...texts: readonly string[]): number {
	for (let row = 0; row < sheet.maxRows; row++) if (texts.every((text, column) => sheet.cell(row, column).value === text)) return row;
	throw new Error(`There is no row ${texts.join(', ')}`);
}

/** A cell as a person would say which it is: its sheet, its row's name, its column's header. */
export async function describeCell(workspace: TestWorkspace, name: string, a1: string): Promise<string> {
	const sheet = await sheetNamed(workspace, name);
	const { row = 0, column = 0 } = parseA1(a1) ?? {};
	return [`${name} ${a1}`, `${sheet.cell(row, 0).value} ${sheet.cell(row, 1).value}`, sheet.cell(headerRow(sheet), column).value].join(
		' | ',
	);
}

/** Sorts the rows below the headers by a column, the greatest first, as the menu of Sheets does. */
export async function sortSheet(workspace: TestWorkspace, name: string, column: number): Promise<void> {
	const spreadsheet = await workspace.spreadsheet();
	const sheet = await sheetNamed(workspace, name);
	const { columns } = sheet.contentSize();
	const header = headerRow(sheet);
	const rows: Cell[][] = [];
	for (let row = header + 1; sheet.cell(row, 0).value !== null; row++)
		rows.push(Array.from({ length: columns }, (_, at) => sheet.cell(row, at)));
	rows.sort((a, b) => Number(b[column]?.value ?? 0) - Number(a[column]?.value ?? 0));
	rows.forEach((cells, index) => {
		cells.forEach((cell, at) => {
			sheet.setCell(header + 1 + index, at, cell);
		});
	});
	spreadsheet.revision++;
}

/** As the grid tells the server when somebody inserts rows above a row, or gives a sheet another name. */
export async function changeSheet(
	workspace: TestWorkspace,
	name: string,
	change: 'insert-row' | 'set-worksheet-name',
	to: object,
): Promise<void> {
	const { id } = await sheetNamed(workspace, name);
	const answer = await fetch(`${workspace.address}api/${workspace.id}/mutations`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', origin: new URL(workspace.address).origin },
		body: JSON.stringify({ mutations: [{ id: `sheet.mutation.${change}`, params: { subUnitId: String(id), ...to } }] }),
	});
	if (!answer.ok) throw new Error(await answer.text());
}

/** Types into a cell of the workspace's own grid, as the owner, until the server has it. */
async function typeInto(page: Page, workspace: TestWorkspace, name: string, cell: string, text: string): Promise<void> {
	const { id } = await sheetNamed(workspace, name);
	await page.goto(`${workspace.address}spreadsheets/d/${workspace.id}/edit#gid=${id}&range=${cell}`);
	await page.getByRole('button', { name: 'Extensions' }).waitFor();
	await page.waitForSelector('[data-u-comp="editor"]', { state: 'attached' });
	await page.getByLabel('Name box').fill(cell);
	await page.getByLabel('Name box').press('Enter');
	await page.waitForFunction(() => document.activeElement?.getAttribute('data-u-comp') === 'editor');
	await page.keyboard.type(text);
	await page.keyboard.press('Enter');
	const { row, column } = parseA1(cell) ?? { row: 0, column: 0 };
	await vi.waitUntil(async () => (await sheetNamed(workspace, name)).cell(row, column).value === text, { timeout: 30_000 });
}

/** Gives a cell another text, as it comes to the server when somebody has typed it. */
async function writeInto(workspace: TestWorkspace, name: string, cell: string, text: string): Promise<void> {
	const { row, column } = parseA1(cell) ?? { row: 0, column: 0 };
	const sheet = await sheetNamed(workspace, name);
	sheet.setCell(row, column, changeCell(sheet.cell(row, column), { value: text, runs: undefined }));
	(await workspace.spreadsheet()).revision++;
}

/**
 * Sorts the sheet of services, inserts rows above it all, renames a column (by typing it into the grid, where the owner has
 * a page for it), and gives another sheet a new name.
 */
export async function rearrange(workspace: TestWorkspace, owner?: Page): Promise<void> {
	await sortSheet(workspace, 'Services', 4);
	await sortSheet(workspace, 'Partners', 1);
	await changeSheet(workspace, 'Services', 'insert-row', { range: { startRow: 2, endRow: 4 } });
	await changeSheet(workspace, 'Partners', 'set-worksheet-name', { name: 'Municipalities' });
	const services = await sheetNamed(workspace, 'Services');
	const header = `E${headerRow(services) + 1}`;
	await (owner ? typeInto(owner, workspace, 'Services', header, NEW_HEADER) : writeInto(workspace, 'Services', header, NEW_HEADER));
}

function headerRow(sheet: SheetModel): number {
	for (let row = 0; row < 20; row++) if (String(sheet.cell(row, 1).value ?? '').endsWith(' *')) return row;
	return -1;
}

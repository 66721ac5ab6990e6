import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXAMPLE, eventually, FLAWED, Walks } from './walk.ts';

/** What a person does by hand in the grid is in the file, or it is not done. */

let walks: Walks;
beforeAll(async () => {
	walks = await Walks.start();
});
afterAll(() => walks?.close());

test('a list offers its values, and the one that is chosen is in the cell and in the file', async () => {
	const walk = await walks.open(FLAWED);
	const { page } = walk;
	await walk.check();
	await walk.unfold();
	const fault = walk.finding('Assessments', 'G5');
	await fault.getByRole('button').first().click();
	await eventually(async () => [await walk.tab(), await walk.nameBox()]).toEqual(['Assessments', 'G5']);
	await walk.goTo('Assessments', 'G5');
	expect(await walk.shownAt('Assessments', 'G5')).toBe('Yes');
	await page.keyboard.press('F2');
	await page.getByText('No', { exact: true }).click();
	await eventually(() => walk.shownAt('Assessments', 'G5')).toBe('No');
	await eventually(async () => (await walk.fileCell('Assessments', 'G5'))?.value).toBe('No');
	const kept = await walk.fileCell('Assessments', 'G5');
	expect(kept?.validation?.criteria).toBe('VALUE_IN_LIST');
	await walk.checkAgain();
	await expect.poll(() => fault.count()).toBe(0);
	await walk.close();
});

test('looks, sizes, hidden and frozen rows are in the file, and undo takes them back', async () => {
	const walk = await walks.open(EXAMPLE);
	const { page } = walk;
	await walk.goTo('Services', 'A6');
	const before = await walk.fileCell('Services', 'A6');
	await page.keyboard.press('Control+b');
	await page.keyboard.press('Control+i');
	await eventually(async () => (await walk.fileCell('Services', 'A6'))?.style).toMatchObject({
		...before?.style,
		bold: true,
		italic: true,
	});
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await eventually(async () => Boolean((await walk.fileCell('Services', 'A6'))?.style?.bold)).toBe(Boolean(before?.style?.bold));
	const run = (command: string, parameters: object) => walk.command(command, 'Services', parameters);
	const rows = { startRow: 5, endRow: 6, startColumn: 0, endColumn: 8 };
	await run('sheet.command.set-row-height', { value: 60, ranges: [rows] });
	await run('sheet.command.set-rows-hidden', { ranges: [{ ...rows, startRow: 8, endRow: 8, rangeType: 1 }] });
	await run('sheet.command.set-frozen', { startRow: 5, startColumn: 2, xSplit: 2, ySplit: 5 });
	await eventually(async () => {
		const sheet = (await walk.file()).sheetByName('Services');
		return [sheet?.rowHeights.get(5), sheet?.hiddenRows.has(8), sheet?.frozenRows, sheet?.frozenColumns];
	}).toEqual([60, true, 5, 2]);
	expect(walk.problems).toEqual([]);
	await walk.close();
});

test('rows that are put in and taken out move all that stands below, with its lists; a cell that is dragged keeps its look', async () => {
	const walk = await walks.open(EXAMPLE);
	const was = (await walk.file()).sheetByName('Services');
	await walk.goTo('Services', 'A6');
	const run = (command: string, parameters: object) => walk.command(command, 'Services', parameters);
	await run('sheet.command.insert-row', { range: { startRow: 5, endRow: 5, startColumn: 0, endColumn: 25 }, direction: 0 });
	await eventually(async () => (await walk.file()).sheetByName('Services')?.cell(6, 1)).toEqual(was?.cell(5, 1));
	expect(await walk.shownAt('Services', 'B6')).toBe('');
	await walk.goTo('Services', 'A6');
	await run('sheet.command.remove-row', { range: { startRow: 5, endRow: 5, startColumn: 0, endColumn: 25 } });
	await eventually(async () => (await walk.file()).sheetByName('Services')?.cell(5, 1)).toEqual(was?.cell(5, 1));
	const place = (row: number, column: number) => ({ startRow: row, endRow: row, startColumn: column, endColumn: column });
	await run('sheet.command.move-range', { fromRange: place(4, 3), toRange: place(30, 3) });
	await eventually(async () => (await walk.fileCell('Services', 'D31'))?.value).toBe(was?.cell(4, 3).value);
	expect((await walk.fileCell('Services', 'D31'))?.style?.italic).toBe(true);
	expect((await walk.fileCell('Services', 'D5'))?.value).toBeNull();
	await walk.close();
});

test('sheets are neither added, taken away nor moved by hand, and a row’s move is refused: it is said, and nothing is changed', async () => {
	const walk = await walks.open(EXAMPLE);
	const shown = () => walk.page.locator('.docs-sheet-tab').allTextContents();
	const [tabs, service] = [await shown(), await walk.shownAt('Services', 'A6')];
	const row = (index: number) => ({ startRow: index, endRow: index, startColumn: 0, endColumn: 25, rangeType: 1 });
	for (const [command, parameters] of [
		['sheet.command.insert-sheet', {}],
		['sheet.command.remove-sheet', {}],
		['sheet.command.set-worksheet-order', { order: 0 }],
		['sheet.command.move-rows', { fromRange: row(5), toRange: row(20) }],
	] as const) {
		await walk.command(command, 'Services', parameters);
		await walk.page.locator('.toast').getByText('it was not done').waitFor();
	}
	expect(await shown()).toEqual(tabs);
	expect(await walk.shownAt('Services', 'A6')).toBe(service);
	await walk.close();
});

test('a place in a merged cell selects all of it, and a sheet in view stays where it is', async () => {
	const walk = await walks.open(EXAMPLE);
	await walk.goTo('Balances', 'B7');
	expect(await walk.nameBox()).toBe('B7:E7');
	const top = () => walk.page.evaluate(() => (globalThis as unknown as { workspaceGrid: { topRow(): number } }).workspaceGrid.topRow());
	const before = await top();
	await walk.goTo('Balances', 'B12');
	expect(await top()).toBe(before);
	await walk.goTo('Balances', 'A400');
	await eventually(top).toBeGreaterThan(300);
	await walk.close();
});

import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Folder } from '../files/folder.ts';
import { readSpreadsheet } from '../files/read-spreadsheet.ts';
import { writeSpreadsheet } from '../files/write-spreadsheet.ts';
import { runScript } from '../run-script.ts';
import { snapshotSpreadsheet } from '../spreadsheet/snapshot.ts';
import { newHost, newSpreadsheet } from './new-host.ts';

const EXAMPLE = join(import.meta.dirname, '../../reports/ayrshire-2019-20-flawed.xlsx');
let path: string;

beforeEach(async () => {
	path = await mkdtemp(join(tmpdir(), 'workspace-'));
});
afterEach(() => rm(path, { recursive: true }));

test('what a script set is in the file: values, formulas, formats, notes, lists, rules, protection, names and properties', async () => {
	const spreadsheet = newSpreadsheet();
	const code = `function main() {
		const spreadsheet = SpreadsheetApp.getActive(); const sheet = spreadsheet.getSheets()[0];
		const other = spreadsheet.insertSheet('Lists'); other.getRange('A1:A2').setValues([['yes'], ['no']]); other.hideSheet();
		sheet.getRange('A1:D1').setValues([['Name', 12.5, true, '=B1*2']]).setFontWeight('bold').setBackground('#ddeeff').setNote('help').setWrap(true);
		sheet.getRange('B2').setValue(0.25).setNumberFormat('0.0%'); sheet.getRange('C2').setValue(new Date(2026, 0, 31));
		sheet.getRange('A3:A5').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['one', 'two']).setAllowInvalid(false).build());
		sheet.getRange('B3:B5').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(other.getRange('A1:A2')).build());
		sheet.getRange('C3').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100).build());
		sheet.setConditionalFormatRules([
			SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1>1').setBackground('#ffcccc').setBold(true).setRanges([sheet.getRange('A1:B9'), sheet.getRange('D1:D2')]).build(),
			SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#ff0000').setGradientMaxpoint('#00ff00').setRanges([sheet.getRange('C1:C9')]).build()]);
		sheet.setFrozenRows(1); sheet.setTabColor('#123456'); sheet.setColumnWidth(1, 180); sheet.getRange('A7:B7').merge();
		sheet.getRange('A:A').protect().setDescription('Keys'); sheet.addDeveloperMetadata('own', 'yes');
		spreadsheet.setNamedRange('answers', other.getRange('A1:A2')); PropertiesService.getDocumentProperties().setProperty('language', 'uk');
	}`;
	expect(runScript(newHost({ spreadsheet }).host, { code, functionName: 'main' })).toMatchObject({ ok: true });
	const again = await readSpreadsheet(await writeSpreadsheet(spreadsheet), spreadsheet.id, 'Report.xlsx');
	expect(JSON.parse(snapshotSpreadsheet(again))).toEqual(JSON.parse(snapshotSpreadsheet(spreadsheet)));
});

test('the example loses nothing that the model holds when it is written and read again', { timeout: 120_000 }, async () => {
	const first = await readSpreadsheet(await readFile(EXAMPLE), 'id', 'example.xlsx');
	const second = await readSpreadsheet(await writeSpreadsheet(first), 'id', 'example.xlsx');
	expect(second.sheets.map(({ name }) => name)).toEqual(first.sheets.map(({ name }) => name));
	expect(snapshotSpreadsheet(second) === snapshotSpreadsheet(first)).toBe(true);
});

test('a folder writes back what has changed, at once and whole', async () => {
	await writeFile(join(path, 'report.xlsx'), await writeSpreadsheet(newSpreadsheet()));
	const folder = new Folder(path);
	const spreadsheet = await folder.open(Folder.idOf('report.xlsx'));
	spreadsheet?.sheets[0]?.setCell(0, 0, { value: 'changed' });
	if (spreadsheet) spreadsheet.revision++;
	await Promise.all([folder.save(), folder.save()]);
	const written = await readSpreadsheet(await readFile(join(path, 'report.xlsx')), 'id', 'report.xlsx');
	expect(written.sheets[0]?.cell(0, 0).value).toBe('changed');
	expect(await readdir(path)).toEqual(['report.xlsx']);
});

test('a file that another program changed is left alone; the changes made here go to a file beside it', async () => {
	const file = join(path, 'report.xlsx');
	await writeFile(file, await writeSpreadsheet(newSpreadsheet()));
	const folder = new Folder(path);
	const spreadsheet = await folder.open(Folder.idOf('report.xlsx'));
	await utimes(file, new Date(), new Date(Date.now() + 5000));
	if (spreadsheet) spreadsheet.revision++;
	await expect(folder.save()).rejects.toThrow('changed by another program');
	expect(await readdir(path)).toHaveLength(2);
});

test('files outside the folder, lock files and hidden files are not there', async () => {
	for (const name of ['~$report.xlsx', '.hidden.xlsx', 'notes.txt']) await writeFile(join(path, name), 'x');
	const folder = new Folder(path);
	expect(await folder.list()).toEqual([]);
	expect(await folder.open(Folder.idOf('../report.xlsx'))).toBeUndefined();
	expect(folder.create('../../etc/passwd').name).toBe('../../etc/passwd');
	await folder.save();
	expect(await readdir(path)).toContain('passwd.xlsx');
});

import { describe, expect, test, vi } from 'vitest';
import { defaultLimits, readWorkbook } from '#core/files';
import { crc32 } from '../../core/files/crc32.ts';
import { deflate } from '../../core/files/host.ts';
import { writeZip } from '../../core/files/zip-writer.ts';
import { makeOds, makeSheet, makeXlsx } from './make-package.ts';
import { refusalOf } from './refusal.ts';

const text = (content: string) => new TextEncoder().encode(content);
const rows = (count: number, cells: (row: number) => string) => Array.from({ length: count }, (_, index) => cells(index + 1)).join('');

/** Each takes a second or two; a busy machine is not held against them, a file that hangs is. */
vi.setConfig({ testTimeout: 30_000 });

describe('a zip bomb', () => {
	test('is refused by what it declares, before a byte is unpacked', async () => {
		const part = { nameBytes: text('xl/worksheets/sheet1.xml'), flags: 0, method: 8, crc: 0, packed: Uint8Array.of(1, 2, 3) };
		expect(await refusalOf(writeZip([{ ...part, size: 300 * 1024 * 1024 }]))).toBe('too-large unpackedBytes');
		expect(await refusalOf(writeZip(Array.from({ length: 300 }, () => ({ ...part, size: 1024 * 1024 }))))).toBe('too-large unpackedBytes');
	});

	test('is stopped where it unpacks to more than it declares', async () => {
		const packed = await deflate(new Uint8Array(64 * 1024 * 1024));
		const bomb = { nameBytes: text('[Content_Types].xml'), flags: 0, method: 8, crc: 0, size: 100, packed };
		const workbook = { ...bomb, nameBytes: text('_rels/.rels') };
		expect(await refusalOf(writeZip([bomb, workbook]))).toBe('damaged');
	});

	test('is refused where it is made of very many parts', async () => {
		const part = { nameBytes: text('a'), flags: 0, method: 0, crc: crc32(new Uint8Array()), size: 0, packed: new Uint8Array() };
		expect(await refusalOf(writeZip(Array.from({ length: 20_001 }, () => part)))).toBe('too-large parts');
	});

	test('of entities stays as small as it is written', async () => {
		const bomb = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><si><t>&b;</t></si>`;
		const workbook = await readWorkbook(await makeSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { strings: bomb }), 'a.xlsx');
		expect(workbook.sheets[0]?.rows).toEqual([['&b;']]);
	});
});

describe('a sheet that is larger than what it holds', () => {
	test('of a million empty rows has no rows', async () => {
		const cells = rows(1_000_000, (row) => (row % 10 === 0 ? `<row r="${row}"><c r="A${row}" s="1"/></row>` : `<row r="${row}"/>`));
		const { sheets } = await readWorkbook(await makeSheet(cells), 'a.xlsx');
		expect(sheets[0]?.rows).toEqual([]);
	});

	test('of formatted blanks to the last row and column takes no room', async () => {
		const cells = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="3"/></row><row r="1048576"><c r="A1048576" s="3"/></row>';
		const { sheets } = await readWorkbook(await makeSheet(cells), 'a.xlsx');
		expect(sheets[0]?.rows).toEqual([[1]]);
	});

	test('of 16,384 columns is read, and of one more refused', async () => {
		const { sheets } = await readWorkbook(await makeSheet('<row r="1"><c r="XFD1"><v>7</v></c></row>'), 'a.xlsx');
		expect(sheets[0]?.rows[0]).toHaveLength(16_384);
		expect(sheets[0]?.rows[0]?.[16_383]).toBe(7);
		expect(await refusalOf(await makeSheet('<row r="1"><c r="XFE1"><v>7</v></c></row>'))).toBe('too-large columns');
		expect(await refusalOf(await makeSheet('<row r="1048577"><c r="A1048577"><v>7</v></c></row>'))).toBe('too-large rows');
		expect(await refusalOf(text(`${','.repeat(16_384)}a`), 'a.csv')).toBe('too-large columns');
	});

	test('is read where one cell stands far from the others', async () => {
		const table = rows(499, (row) => `<row r="${row}">${'<c><v>1</v></c>'.repeat(20)}</row>`);
		const far = '<row r="500"><c r="XFD500"><v>7</v></c></row><row r="1048576"><c r="A1048576" t="inlineStr"><is><t> </t></is></c></row>';
		const { sheets } = await readWorkbook(await makeSheet(table + far), 'a.xlsx');
		expect(sheets[0]?.rows).toHaveLength(1_048_576);
		expect(sheets[0]?.rows[498]).toHaveLength(20);
		expect(sheets[0]?.rows[499]?.[16_383]).toBe(7);
	});

	test('is refused where row after row goes on to the last column', async () => {
		const cells = rows(1_000, (row) => `<row r="${row}"><c r="XFD${row}"><v>1</v></c></row>`);
		expect(await refusalOf(await makeSheet(cells))).toBe('too-large cells');
	});

	test('is refused where all sheets together are', async () => {
		const far = '<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>';
		const sheets = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`Sheet ${index}`, far]));
		expect(await refusalOf(await makeXlsx({ sheets }))).toBe('too-large cells');
		expect(await refusalOf(text(',,,,,1\n'.repeat(900_000)), 'a.csv')).toBe('too-large cells');
	});

	test('is refused where an .ods repeats a cell that holds something', async () => {
		const ods = (row: string) => makeOds(`<table:table table:name="A">${row}</table:table>`);
		const cell = '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/>';
		expect(await refusalOf(await ods(`<table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row>`), 'a.ods')).toBe(
			'too-large cells',
		);
		expect(
			await refusalOf(
				await ods(
					`<table:table-row table:number-rows-repeated="1048576">${cell.replace('office:value="1"', '').replace('office:value-type="float"', '')}</table:table-row>`,
				),
				'a.ods',
			),
		).toBe('read');
	});
});

describe('what is repeated without end', () => {
	test('is refused: the cells of one row of an .ods', async () => {
		const cell = '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/>';
		const row = `<table:table-row>${cell.repeat(20_000)}</table:table-row>`;
		expect(await refusalOf(await makeOds(`<table:table table:name="A">${row}</table:table>`), 'a.ods')).toBe('too-large columns');
	});

	test('is read in bounded time: millions of elements that say nothing', async () => {
		const nothing = '<a/>'.repeat(8_000_000);
		const strings = `<si><t>Waste</t></si>${nothing}`;
		expect(await refusalOf(await makeSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { strings }))).toBe('read');
		expect(await refusalOf(await makeOds(`<table:table table:name="A">${nothing}</table:table>`), 'a.ods')).toBe('read');
	});

	test('is read in bounded time: one text of 32,767 characters in a million cells', async () => {
		const cells = rows(100_000, (row) => `<row r="${row}">${'<c t="s"><v>0</v></c>'.repeat(10)}</row>`);
		const { sheets } = await readWorkbook(await makeSheet(cells, { strings: `<si><t>${'line\r\n'.repeat(5_461)}x</t></si>` }), 'a.xlsx');
		expect(sheets[0]?.rows).toHaveLength(100_000);
		expect(sheets[0]?.rows[99_999]?.[9]).toBe(`${'line\n'.repeat(5_461)}x`);
	});

	test('is read in bounded time: widths, merged ranges and declarations', async () => {
		const widths = '<col min="1" max="16384" width="9"/>'.repeat(50_000);
		const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000);
		const sheet = `${'<!x>'.repeat(50_000)}<cols>${widths}</cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells>${merges}</mergeCells>`;
		expect(await refusalOf(await makeXlsx({ sheets: { Services: sheet } }))).toBe('read');
	});

	test('is read though formulas go round in circles', async () => {
		const cells = '<row r="1"><c r="A1"><f>B1</f><v>0</v></c><c r="B1"><f>A1</f><v>0</v></c></row>';
		const { sheets } = await readWorkbook(await makeSheet(cells), 'a.xlsx');
		expect(sheets[0]?.rows).toEqual([[0, 0]]);
		expect([...(sheets[0]?.formulas?.values() ?? [])]).toEqual(['B1', 'A1']);
	});
});

test('a limit can be set lower, and is named when it is met', async () => {
	const workbook = await makeSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
	expect(await refusalOf(workbook, 'a.xlsx', { ...defaultLimits, fileBytes: 100 })).toBe('too-large fileBytes');
	expect(await refusalOf(workbook, 'a.xlsx', { ...defaultLimits, unpackedBytes: 100 })).toBe('too-large unpackedBytes');
	expect(await refusalOf(workbook, 'a.xlsx', { ...defaultLimits, sheets: 0 })).toBe('too-large sheets');
	expect(await refusalOf(workbook, 'a.xlsx', { ...defaultLimits, cells: 1 })).toBe('too-large cells');
});

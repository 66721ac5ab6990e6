import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test, vi } from 'vitest';
import { readWorkbook, type WorkbookFileError, writeTemplate } from '#core/files';
import { makeSheet, makeXlsx, makeZip } from './make-package.ts';
import { refusalOf } from './refusal.ts';

// Each takes a second or two: a busy machine is not held against them.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const text = (content: string) => new TextEncoder().encode(content);
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const inUtf16 = (name: string) => [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);

describe('a file that was cut short', () => {
	test('is called damaged at every length of a small workbook', async () => {
		const whole = await makeSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
		for (let length = 1; length < whole.length; length++)
			expect(await refusalOf(whole.subarray(0, length)), `${length} bytes`).toBe('damaged');
		expect(await refusalOf(whole)).toBe('read');
	});

	test('is called damaged at many lengths of a template', async () => {
		const whole = await writeTemplate('uk');
		for (let length = 1; length < whole.length; length += 2_003)
			expect(await refusalOf(whole.subarray(0, length)), `${length} bytes`).toBe('damaged');
	});
});

describe('a file of which bytes have changed', () => {
	test('is read or refused, whichever byte of a small workbook it is', async () => {
		const whole = await makeSheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Roads</t></is></c></row>');
		for (let at = 0; at < whole.length; at++) {
			const broken = whole.slice();
			broken[at] = (broken[at] ?? 0) ^ 0x55;
			await refusalOf(broken);
		}
	});

	test('is damaged where the content of a part is another than declared', async () => {
		const whole = await makeSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
		const sheet = whole.indexOf(text('worksheets/sheet1.xml')[0] ?? 0, whole.length / 3);
		const broken = whole.slice();
		for (let at = sheet; at < sheet + 400; at += 7) broken[at] = 0;
		expect(await refusalOf(broken)).toBe('damaged');
	});

	test('is refused in words of its own, whatever it holds', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.uint8Array({ maxLength: 300 }),
				fc.constantFrom('a.xlsx', 'a.csv', 'a.ods', 'a.pdf', 'a'),
				fc.boolean(),
				async (bytes, name, isZip) => {
					expect(typeof (await refusalOf(isZip ? Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]) : bytes, name))).toBe('string');
				},
			),
			{ numRuns: 500 },
		);
	});
});

describe('a workbook that is not what its format says', () => {
	const texts = '<si><t>Roads</t></si><si><t>Waste</t></si><si><t>Water</t></si>';
	const cells = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>2</v></c></row>';
	const partOf = async (bytes: Promise<Uint8Array>) => {
		try {
			await readWorkbook(await bytes, 'a.xlsx');
			return 'read';
		} catch (error) {
			return (error as WorkbookFileError).problem;
		}
	};
	const damagedTexts = { code: 'damaged', part: 'xl/sharedStrings.xml' };
	const damagedSheet = { code: 'damaged', part: 'xl/worksheets/sheet1.xml' };

	test.each([
		['a stray < in a text', texts.replace('Roads', 'Roads < 5 km')],
		['a stray < before letters', texts.replace('Roads', 'Roads <b and')],
		['a tag that is not closed', texts.replace('Roads', 'Roads <b> and')],
		['a tag closed twice', texts.replace('Roads</t>', 'Roads</t></t>')],
		['a doubled opening tag', texts.replace('<t>Waste', '<t><t>Waste')],
		['a text in a text', texts.replace('<t>Waste</t>', '<t><t>Waste</t></t>')],
		['two texts of one cell', texts.replace('<t>Waste</t>', '<t>Waste</t><t>Paper</t>')],
		['a cell in a cell', texts.replace('<si><t>Waste</t></si>', '<si><si><t>Waste</t></si></si>')],
		['fewer texts than cells refer to', texts.replace('<si><t>Water</t></si>', '')],
		['an attribute with a <', texts.replace('<t>Waste', '<t a="<">Waste')],
	])('is damaged, and its texts named: %s', async (_, strings) => {
		expect(await partOf(makeSheet(cells, { strings: texts }))).toBe('read');
		expect(await partOf(makeSheet(cells, { strings }))).toEqual(damagedTexts);
	});

	test.each([
		['a text whose number is none', cells.replace('<v>2</v>', '<v>2.5</v>'), damagedTexts],
		['a text of a negative number', cells.replace('<v>2</v>', '<v>-1</v>'), damagedTexts],
		['a cell with two values', cells.replace('<v>2</v>', '<v>2</v><v>1</v>'), damagedSheet],
		['two cells at one place', cells.replace('B1', 'A1'), damagedSheet],
		['a tag that closes another', cells.replace('</row>', '</c>'), damagedSheet],
		['rows that end before they are closed', cells.replace('</row>', ''), damagedSheet],
		['words between the cells that are a tag in part', cells.replace('<c r="B1"', '<c <c r="B1"'), damagedSheet],
	])('is damaged, and its part named: %s', async (_, sheet, problem) => {
		expect(await partOf(makeSheet(sheet, { strings: texts }))).toEqual(problem);
	});

	test('is damaged where texts are referred to and there are none', async () => {
		expect(await partOf(makeSheet(cells))).toEqual(damagedSheet);
	});

	test('is damaged where two parts have one name, and the part is named', async () => {
		const whole = await makeXlsx({ sheets: { A: '<sheetData/>' }, parts: { 'xl/worksheets/SHEET1.xml': '<worksheet/>' } });
		expect(await partOf(Promise.resolve(whole))).toEqual({ code: 'damaged', part: 'xl/worksheets/SHEET1.xml' });
	});

	test('is damaged where two sheets have one name', async () => {
		expect(await partOf(makeXlsx({ sheets: { Budget: '', budget: '' } }))).toMatchObject({ code: 'damaged' });
	});

	test('is read without a sheet that it lists and does not hold, and says which', async () => {
		const bytes = await makeXlsx({
			sheets: { Budget: `<sheetData>${cells.replaceAll(' t="s"', '')}</sheetData>` },
			listed: '<sheet name="Code" sheetId="9" r:id="none"/>',
		});
		const workbook = await readWorkbook(bytes, 'a.xlsx');
		expect(workbook.sheets.map(({ name }) => name)).toEqual(['Budget']);
		expect(workbook.missingSheets).toEqual(['Code']);
	});

	test('is damaged where it holds none of the sheets that it lists', async () => {
		expect(await partOf(makeXlsx({ sheets: {}, listed: '<sheet name="Code" sheetId="9" r:id="none"/>' }))).toEqual({
			code: 'damaged',
			part: 'xl/workbook.xml',
		});
	});

	test('gives no text of one cell to another, whichever tag of its texts is lost or doubled', async () => {
		const many = Array.from({ length: 12 }, (_, index) => `<si><t>text ${index}</t></si>`).join('');
		const row = `<row r="1">${Array.from({ length: 12 }, (_, index) => `<c t="s"><v>${index}</v></c>`).join('')}</row>`;
		const tags = [...many.matchAll(/<[^>]+>/g)];
		for (const tag of tags)
			for (const replacement of ['', tag[0] + tag[0], '<', '<x']) {
				const strings = many.slice(0, tag.index) + replacement + many.slice(tag.index + tag[0].length);
				expect(await partOf(makeSheet(row, { strings })), `${tag[0]} at ${tag.index} as “${replacement}”`).toEqual(damagedTexts);
			}
	});
});

describe('a file of another kind', () => {
	test.each([
		['nothing at all', '', 'report.xlsx', 'empty-file'],
		['a .csv called .xlsx', 'Service;Unit', 'report.xlsx', 'damaged'],
		['a page called .xls', '<!DOCTYPE html><table></table>', 'report.xls', 'unsupported-format html'],
		['a page called .xlsx', '\ufeff <html><table></table>', 'report.xlsx', 'unsupported-format html'],
		['a spreadsheet of 2003', '<?xml version="1.0"?><Workbook/>', 'report.xml', 'unsupported-format xml'],
		['a PDF', '%PDF-1.7', 'report.pdf', 'unsupported-format pdf'],
		['a PDF called .xlsx', '%PDF-1.7', 'report.xlsx', 'unsupported-format pdf'],
		['notes', 'Dear colleagues', 'notes.md', 'not-a-spreadsheet'],
		['the link file of a Google sheet', '{"doc_id":"1"}', 'report.gsheet', 'unsupported-format json'],
		['a program called .csv', 'MZ\u0000\u0001\u0002', 'report.csv', 'not-a-spreadsheet'],
	])('is told from a spreadsheet: %s', async (_, content, name, refusal) => {
		expect(await refusalOf(text(content), name)).toBe(refusal);
	});

	test.each([
		['a Word document', { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' }, 'unsupported-format docx'],
		['slides', { '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<a/>' }, 'unsupported-format pptx'],
		['a binary workbook', { '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': '' }, 'unsupported-format xlsb'],
		['an OpenDocument text', { mimetype: 'application/vnd.oasis.opendocument.text' }, 'unsupported-format odt'],
		['a Numbers document', { 'Index/Document.iwa': '' }, 'unsupported-format numbers'],
		['any other archive', { 'photo.txt': '' }, 'unsupported-format zip'],
		['an archive of nothing', {}, 'unsupported-format zip'],
		['a workbook without its list of parts', { 'xl/workbook.xml': '<workbook/>' }, 'damaged'],
	])('is told from a spreadsheet in its package: %s', async (_, parts, refusal) => {
		expect(await refusalOf(await makeZip(parts as unknown as Record<string, string>))).toBe(refusal);
	});

	test('is called .xls or .doc where it is one of the older formats', async () => {
		expect(await refusalOf(Uint8Array.from([...OLE2, ...inUtf16('Workbook')]), 'report.xls')).toBe('unsupported-format xls');
		expect(await refusalOf(Uint8Array.from([...OLE2, ...inUtf16('WordDocument')]), 'report.doc')).toBe('unsupported-format doc');
	});
});

describe('a file with a password', () => {
	test('is told by its envelope', async () => {
		const encrypted = await writeXlsx({
			sheets: [{ name: 'Services', rows: [['Service']] }],
			encryption: { password: 'secret', spinCount: 10 },
		});
		expect(await refusalOf(encrypted)).toBe('password-protected');
	});

	test('is told in an .ods and in a zip', async () => {
		const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
		const ods = await makeZip({
			mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
			'META-INF/manifest.xml': manifest,
			'content.xml': '?',
		});
		expect(await refusalOf(ods, 'report.ods')).toBe('password-protected');
		const zip = await makeXlsx({ sheets: { Services: '' } });
		new DataView(zip.buffer).setUint16(directoryOf(zip) + 8, 1, true);
		expect(await refusalOf(zip)).toBe('password-protected');
	});
});

function directoryOf(zip: Uint8Array): number {
	return new DataView(zip.buffer).getUint32(zip.length - 6, true);
}

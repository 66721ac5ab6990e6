import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test, vi } from 'vitest';
import { writeTemplate } from '#core/files';
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

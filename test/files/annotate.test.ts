import ExcelJS from 'exceljs';
import { describe, expect, test, vi } from 'vitest';
import { catalogueFor, checkWorkbook, fillPlan, languages, type Place, parseReport, planTemplate, toQualifiedA1 } from '#core';
import { annotate, defaultLimits, readWorkbook, WorkbookFileError, writeWorkbook } from '#core/files';
import { freeSheetName } from '../../core/files/add-sheets.ts';
import { ZipArchive } from '../../core/files/zip-archive.ts';
import { makeXlsx, makeZip } from './make-package.ts';

// Each takes a second or two: a busy machine is not held against them.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const report = {
	report: { entity: '=HYPERLINK("https://evil.example")', periodStart: '2026-01-01' },
	services: [{ service: '@Waste', municipality: 'All', unit: 'tonnes', delivered: -5 }],
	quality: [{ service: '@Waste', indicator: 'Recycling', unit: '%', better: 'Higher', target: 50, actual: 30 }],
} as const;

/** The parts that list what is in the file. */
const LISTS = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
	const archive = new ZipArchive(bytes, defaultLimits);
	const parts = new Map<string, string>();
	for (const entry of archive.entries) parts.set(entry.name, Buffer.from(await archive.read(entry)).toString('latin1'));
	return parts;
}

async function annotated(bytes: Uint8Array, language: (typeof languages)[number] = 'en') {
	const check = checkWorkbook(await readWorkbook(bytes, 'a.xlsx'), { asOf: 46_500 });
	return { check, copy: await annotate(bytes, check, catalogueFor(language)) };
}

describe('the copy with a scorecard and findings', () => {
	test('has all the parts of the person’s own file, byte for byte, but the lists of what is in it', async () => {
		const bytes = await writeWorkbook(fillPlan(planTemplate('en'), report));
		const { copy } = await annotated(bytes);
		const [before, after] = [await partsOf(bytes), await partsOf(copy)];
		for (const [name, content] of before) {
			if (LISTS.includes(name)) continue;
			expect(after.get(name) === content, name).toBe(true);
		}
		expect([...after.keys()].filter((name) => !before.has(name))).toEqual(['xl/worksheets/sheet19.xml', 'xl/worksheets/sheet20.xml']);
		const styles = before.get('xl/styles.xml') ?? '';
		const own = styles.slice(styles.indexOf('<cellXfs'), styles.indexOf('</cellXfs>')).replace(/<cellXfs[^>]*>/, '');
		expect(after.get('xl/styles.xml')).toContain(own);
	});

	test('is found to be in the same state as the file itself', async () => {
		const bytes = await writeWorkbook(fillPlan(planTemplate('en'), report));
		const { check, copy } = await annotated(bytes);
		const again = checkWorkbook(await readWorkbook(copy, 'a.xlsx'), { asOf: 46_500 });
		expect(again.findings).toEqual(check.findings);
		expect(again.standing).toEqual(check.standing);
	});

	test.each(languages)('opens in another program, with links to the cells, in %s', async (language) => {
		const bytes = await writeWorkbook(fillPlan(planTemplate('en'), report));
		const { check, copy } = await annotated(bytes, language);
		const { words } = catalogueFor(language);
		const opened = new ExcelJS.Workbook();
		await opened.xlsx.load(copy.buffer as ArrayBuffer);
		const findings = opened.getWorksheet(words.findings.title) as ExcelJS.Worksheet;
		expect(opened.getWorksheet(words.scorecard.title)).toBeDefined();
		// exceljs keeps no links within a file: they are looked up in the part itself.
		const links = [
			...((await partsOf(copy)).get('xl/worksheets/sheet20.xml') ?? '').matchAll(/<hyperlink ref="B\d+" location="([^"]+)"/g),
		].map(([, link]) => link);
		const placed = check.findings.filter(({ places: [place] }) => place && place.sheet !== '');
		expect(links).toEqual(placed.map(({ places: [place] }) => toQualifiedA1(place as Place)));
		expect(links).toContain('Services!E5');
		findings.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)));
		expect(JSON.stringify(findings.getSheetValues())).toContain('@Waste');
	});

	test('names its sheets otherwise where the names are taken', async () => {
		const bytes = await makeXlsx({ sheets: { FINDINGS: '<sheetData/>', Scorecard: '<sheetData/>', 'Scorecard (2)': '<sheetData/>' } });
		const { copy } = await annotated(bytes);
		const names = (await readWorkbook(copy, 'a.xlsx')).sheets.map(({ name }) => name);
		expect(names).toEqual(['FINDINGS', 'Scorecard', 'Scorecard (2)', 'Scorecard (3)', 'Findings (2)']);
		expect(freeSheetName('a'.repeat(31), ['A'.repeat(31)])).toBe(`${'a'.repeat(27)} (2)`);
	});

	test('is made of files that other programs wrote: no styles, prefixes, macros, the strict kind', async () => {
		const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
		const office = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
		const strict = await makeZip({
			'[Content_Types].xml': `<c:Types xmlns:c="http://schemas.openxmlformats.org/package/2006/content-types"><c:Override PartName="/w/book.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><c:Override PartName="/w/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></c:Types>`,
			'_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office}/officeDocument" Target="/w/book.xml"/></Relationships>`,
			'w/book.xml': `<x:workbook xmlns:x="${main}" xmlns:r="${office}"><x:sheets><x:sheet name="Services" sheetId="7" r:id="s1"/></x:sheets></x:workbook>`,
			'w/_rels/book.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="s3" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>`,
			'w/styles.xml': `<x:styleSheet xmlns:x="${main}"><x:fonts count="1"><x:font/></x:fonts><x:fills count="0"/><x:cellXfs count="1"><x:xf numFmtId="0"/></x:cellXfs></x:styleSheet>`,
			'w/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
			'w/vbaProject.bin': 'macro',
		});
		const { copy } = await annotated(strict);
		const parts = await partsOf(copy);
		expect([...parts.keys()]).not.toContain('w/vbaProject.bin');
		expect(parts.get('[Content_Types].xml')).not.toMatch(/macroEnabled|vbaProject/);
		expect(parts.get('w/styles.xml')).toMatch(
			/<x:fonts count="\d\d?"><x:font\/><x:font>.*<\/x:fonts>.*<x:fills count="\d+"><x:fill>.*<x:borders><x:border>.*<x:cellXfs count="\d+"><x:xf numFmtId="0"\/><x:xf quotePrefix="1"/,
		);
		expect((await readWorkbook(copy, 'a.xlsx')).sheets.map(({ name }) => name)).toEqual(['Services', 'Scorecard', 'Findings']);
		expect((await readWorkbook((await annotated(await makeXlsx({ sheets: { A: '' } }))).copy, 'a.xlsx')).sheets).toHaveLength(3);
	});

	test('can’t be made of a .csv or an .ods, and says so', async () => {
		const check = checkWorkbook({ sheets: [] }, { asOf: 46_500 });
		const ods = await makeZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' });
		for (const bytes of [new TextEncoder().encode('a;b'), ods]) {
			await expect(annotate(bytes, check, catalogueFor('en'))).rejects.toThrowError(WorkbookFileError);
			await expect(annotate(bytes, check, catalogueFor('en'))).rejects.toMatchObject({ code: 'unsupported-format' });
		}
	});

	test('leaves the reading of the report alone: its own headings are none of a section', async () => {
		for (const language of languages) {
			const { copy } = await annotated(await writeWorkbook(fillPlan(planTemplate('en'), report)), language);
			const read = parseReport(await readWorkbook(copy, 'a.xlsx'));
			expect(read.quality.length).toBe(1);
			expect(read.quality.parts).toHaveLength(1);
			expect(read.headerProblems).toEqual([]);
		}
	});
});

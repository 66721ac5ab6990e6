import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Sheet, toIsoDate } from '#core';
import { readWorkbook } from '#core/files';
import { makeOds, makeSheet, makeXlsx } from './make-package.ts';

async function firstSheet(bytes: Uint8Array | Promise<Uint8Array>, name = 'report.xlsx'): Promise<Sheet> {
	const { sheets } = await readWorkbook(await bytes, name);
	return sheets[0] as Sheet;
}

const STYLES = `<numFmts><numFmt numFmtId="170" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="171" formatCode="0.0%"/><numFmt numFmtId="172" formatCode="[h]:mm"/><numFmt numFmtId="173" formatCode="#,##0&quot; days&quot;"/></numFmts>
<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${[0, 14, 9, 170, 171, 172, 173, 20].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
const row = (cells: string) => `<row r="1">${cells}</row>`;

describe('an .xlsx', () => {
	test('gives texts, numbers, answers and errors as what they are', async () => {
		const cells = row(
			'<c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.5E3</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1" t="str"><f>A1</f><v>#N/A</v></c><c r="F1" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh><t>x</t></rPh></is></c>',
		);
		const sheet = await firstSheet(makeSheet(cells, { strings: '<si><t>Tom &amp; Jerry&#x2019;s _x005F_x000D_ &lt;1&gt;</t></si>' }));
		expect(sheet.rows).toEqual([['Tom & Jerry’s _x000D_ <1>', 1500, true, { error: '#DIV/0!' }, '#N/A', 'a b']]);
		expect(sheet.formulas?.get(4)).toBe('A1');
	});

	test('has one kind of line end', async () => {
		const sheet = await firstSheet(makeSheet(row('<c r="A1" t="s"><v>0</v></c>'), { strings: '<si><t>a_x000D_\nb\r\nc\rd</t></si>' }));
		expect(sheet.rows[0]?.[0]).toBe('a\nb\nc\nd');
	});

	test('says which numbers are percentages and which are days', async () => {
		const cells = row([0, 1, 2, 3, 4, 5, 6, 7].map((style) => `<c s="${style}"><v>0.5</v></c>`).join(''));
		expect([...((await firstSheet(makeSheet(cells, { styles: STYLES }))).formats ?? [])]).toEqual([
			[1, 'date'],
			[2, 'percent'],
			[3, 'date'],
			[4, 'percent'],
		]);
	});

	test('counts days as in 1900 where the file counts them from 1904', async () => {
		const cells = row('<c r="A1" s="1"><v>42459</v></c><c r="B1"><v>42459</v></c><c r="C1" s="2"><v>0.5</v></c>');
		const sheet = await firstSheet(makeSheet(cells, { styles: STYLES, workbook: '<workbookPr date1904="1"/>' }));
		expect(toIsoDate(Number(sheet.rows[0]?.[0]))).toBe('2020-03-31');
		expect(sheet.rows[0]?.slice(1)).toEqual([42459, 0.5]);
	});

	test('keeps serials as they are: before 1900, in the leap day that was none, with a time of day', async () => {
		const serials = [-10, 0, 1, 59, 60, 61, 43921.75, 1e12];
		const sheet = await firstSheet(makeSheet(row(serials.map((serial) => `<c s="1"><v>${serial}</v></c>`).join('')), { styles: STYLES }));
		expect(sheet.rows[0]).toEqual(serials);
	});

	test('reads days written as such, whatever the zone of the computer', async () => {
		const sheet = await firstSheet(makeSheet(row('<c r="A1" t="d"><v>2020-03-29T00:30:00</v></c><c r="B1" t="d"><v>1850-01-01</v></c>')));
		expect(toIsoDate(Number(sheet.rows[0]?.[0]))).toBe('2020-03-29');
		expect(toIsoDate(Number(sheet.rows[0]?.[1]))).toBe('1850-01-01');
		expect(sheet.formats?.get(0)).toBe('date');
	});

	test('leaves numbers that were stored as text as the text they are', async () => {
		const sheet = await firstSheet(makeSheet(row('<c r="A1" t="s"><v>0</v></c>'), { strings: '<si><t>1 234,50</t></si>' }));
		expect(sheet.rows[0]).toEqual(['1 234,50']);
	});

	test('shows figures that no cell can hold as the error that they are', async () => {
		const sheet = await firstSheet(
			makeSheet(row(['NaN', 'INF', '-Infinity', '1e999'].map((figure) => `<c><v>${figure}</v></c>`).join(''))),
		);
		expect(sheet.rows[0]).toEqual(Array.from({ length: 4 }, () => ({ error: '#NUM!' })));
	});

	test('tells formulas from constants, and a shared formula for each of its cells', async () => {
		const cells = `<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+Sheet10!A1&amp;"A1"</f><v>1</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><v>3</v></c></row>`;
		const sheet = await firstSheet(makeSheet(cells));
		expect([...(sheet.formulas?.values() ?? [])]).toEqual(['A1*$B$1+Sheet10!A1&"A1"', 'A2*$B$1+Sheet10!A2&"A1"']);
	});

	test.each(['', '<v/>', '<v></v>'])('says that formulas have no results yet, written as "%s"', async (result) => {
		const workbook = await readWorkbook(await makeSheet(row(`<c r="A1"><f>1+1</f>${result}</c>`)), 'a.xlsx');
		expect(workbook.remarks).toEqual(['formulas-without-results']);
		expect(workbook.sheets[0]?.rows).toEqual([]);
		expect([...(workbook.sheets[0]?.unresolved ?? [])]).toEqual([0]);
	});

	test('takes blank cells for blank, whatever kind of value they were meant for', async () => {
		const cells = row('<c r="A1" t="s"/><c r="B1" t="s"><v/></c><c r="C1" t="b"><v/></c><c r="D1" t="str"><f>A1</f><v/></c>');
		const { sheets, remarks } = await readWorkbook(await makeSheet(cells, { strings: '<si><t>Waste</t></si>' }), 'a.xlsx');
		expect(sheets[0]?.rows).toEqual([]);
		expect(sheets[0]?.formulas?.get(3)).toBe('A1');
		expect(remarks).toBeUndefined();
	});

	test('says that macros and links to other files are left alone', async () => {
		const office = 'http://schemas.microsoft.com/office/2006/relationships';
		const relationships = `<Relationship Id="m" Type="${office}/vbaProject" Target="vbaProject.bin"/><Relationship Id="e" Type="${office}/externalLink" Target="file:///C:/other.xlsx" TargetMode="External"/>`;
		const workbook = await readWorkbook(
			await makeXlsx({ sheets: { A: '' }, relationships, parts: { 'xl/vbaProject.bin': '?' } }),
			'a.xlsm',
		);
		expect(workbook.remarks).toEqual(['macros-not-run', 'external-links-not-followed']);
	});

	test('keeps names, right-to-left text and very long texts whole', async () => {
		const long = 'ж'.repeat(32_767);
		const bytes = await makeXlsx({
			sheets: {
				'Послуги &amp; ціни  2': `<sheetData>${row(`<c t="inlineStr"><is><t>${long}</t></is></c><c t="inlineStr"><is><t>שירותי\u202eםירוע</t></is></c>`)}</sheetData>`,
			},
		});
		const workbook = await readWorkbook(bytes, 'звіт за рік (копія).xlsx');
		expect(workbook.sheets[0]).toMatchObject({ name: 'Послуги & ціни  2', rows: [[long, 'שירותי\u202eםירוע']] });
	});

	test('passes over sheets of charts', async () => {
		const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
		const bytes = await makeXlsx({
			sheets: { Services: `<sheetData>${row('<c><v>1</v></c>')}</sheetData>` },
			listed: '<sheet name="Chart" sheetId="9" r:id="c"/>',
			relationships: `<Relationship Id="c" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/>`,
		});
		expect((await readWorkbook(bytes, 'a.xlsx')).sheets.map(({ name }) => name)).toEqual(['Services']);
	});

	test('is read by its content where its name ends otherwise', async () => {
		expect((await firstSheet(makeSheet(row('<c><v>1</v></c>')), 'report.csv')).rows).toEqual([[1]]);
	});
});

describe('a .fods', () => {
	test('is read as the .ods that it is in one file', async () => {
		const source = `<?xml version="1.0" encoding="UTF-8"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Послуги"><table:table-row><table:table-cell office:value-type="string"><text:p>Вода</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="1.5"><text:p>1,5</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document>`;
		const sheet = await firstSheet(new TextEncoder().encode(source), 'report.fods');
		expect(sheet).toMatchObject({ name: 'Послуги', rows: [['Вода', 1.5]] });
	});
});

describe('an .ods', () => {
	const cell = (attributes: string, text = '') =>
		`<table:table-cell ${attributes}>${text && `<text:p>${text}</text:p>`}</table:table-cell>`;

	test('gives values, formats, formulas and merged cells', async () => {
		const cells = [
			cell('office:value-type="string"', 'a<text:s text:c="2"/>b</text:p><text:p>c'),
			cell('office:value-type="float" office:value="1.5"', '1,5'),
			cell('office:value-type="percentage" office:value="0.45"', '45%'),
			cell('office:value-type="date" office:date-value="2020-03-29T12:00:00"', '29.03.20'),
			cell('office:value-type="boolean" office:boolean-value="false"', 'FALSE'),
			cell('table:formula="of:=[.B1]/[$Other.$A$1]" office:value-type="string" calcext:value-type="error"', '#DIV/0!'),
			cell('table:number-columns-spanned="2" office:value-type="time" office:time-value="PT12H00M00S"', '12:00'),
		].join('');
		const sheet = await firstSheet(
			makeOds(`<table:table table:name="A"><table:table-row>${cells}<table:covered-table-cell/></table:table-row></table:table>`),
			'a.ods',
		);
		expect(sheet.rows).toEqual([['a  b\nc', 1.5, 0.45, 43919.5, false, { error: '#DIV/0!' }, 0.5]]);
		expect([...(sheet.formats ?? [])]).toEqual([
			[2, 'percent'],
			[3, 'date'],
		]);
		expect(sheet.formulas?.get(5)).toBe('B1/Other!$A$1');
		expect(sheet.merges).toEqual([{ startRow: 0, startColumn: 6, endRow: 0, endColumn: 7 }]);
	});

	test('keeps rows that are printed on every page, and leaves remarks and pictures aside', async () => {
		const header = `<table:table-header-rows><table:table-row>${cell('office:value-type="string"', 'Service')}</table:table-row></table:table-header-rows>`;
		const note = '<office:annotation><text:p>note</text:p></office:annotation>';
		const rows = `<table:shapes><draw:frame><text:p>x</text:p></draw:frame></table:shapes>${header}<table:table-row table:number-rows-repeated="2">${cell('table:number-columns-repeated="3"')}</table:table-row><table:table-row><table:table-cell office:value-type="string">${note}<text:p>Roads</text:p></table:table-cell></table:table-row>`;
		const sheet = await firstSheet(makeOds(`<table:table table:name="A">${rows}</table:table>`), 'a.ods');
		expect(sheet.rows).toEqual([['Service'], [], [], ['Roads']]);
	});

	test('says which sheets are hidden', async () => {
		const style = '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
		const { sheets } = await readWorkbook(
			await makeOds('<table:table table:name="A" table:style-name="ta1"/><table:table table:name="B" table:style-name="ta2"/>', style),
			'a.ods',
		);
		expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
			['A', undefined],
			['B', true],
		]);
	});
});

describe('a .csv', () => {
	const utf8 = (text: string) => new TextEncoder().encode(text);
	/** In a Windows code page, by the letters of its upper half. */
	const inCodePage = (text: string, encoding: string) => {
		const letters = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]));
		return Uint8Array.from(text, (letter) => letters.get(letter) ?? 63);
	};
	const inUtf16 = (text: string, isBig: boolean, mark = true) => {
		const codes = [...(mark ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))];
		return Uint8Array.from(codes.flatMap((code) => (isBig ? [code >> 8, code & 255] : [code & 255, code >> 8])));
	};
	const ukrainian = 'Послуга;Одиниця\r\nВивезення відходів;тонни\r\nВулиці;км';
	const romanian = 'Serviciu;Unitate\r\nSalubritate și ţări;mii\r\nÎncălzire în oraş;locuinţe';
	const french = 'Service;Unité\r\nCollecte des déchets;tonnes\r\nEau de la forêt, très près;mètres où';

	test.each([
		['UTF-8', utf8(ukrainian), ukrainian],
		['UTF-8 with a mark', utf8(`\ufeff${french}`), french],
		['UTF-16 of Windows', inUtf16(ukrainian, false), ukrainian],
		['UTF-16 the other way round', inUtf16(french, true), french],
		['UTF-16 without a mark', inUtf16(french, false, false), french],
		['Cyrillic Windows', inCodePage(ukrainian, 'windows-1251'), ukrainian],
		['Central European Windows', inCodePage(romanian.replaceAll('ș', 'ş'), 'windows-1250'), romanian.replaceAll('ș', 'ş')],
		['Western Windows', inCodePage(french, 'windows-1252'), french],
	])('is read in %s', async (_, bytes, text) => {
		const sheet = await firstSheet(bytes, 'Послуги.csv');
		expect(sheet.rows).toEqual(text.split('\r\n').map((line) => line.split(';')));
		expect(sheet.name).toBe('Послуги');
	});

	test('has the signs that Western Windows keeps where others have control characters', async () => {
		const signs = { 128: '€', 145: '‘', 146: '’', 150: '–', 133: '…', 156: 'œ', 138: 'Š', 233: 'é' };
		const bytes = Uint8Array.from(Object.keys(signs).flatMap((code) => [0x61, Number(code), 0x3b]));
		expect((await firstSheet(bytes, 'a.csv')).rows).toEqual([Object.values(signs).map((sign) => `a${sign}`)]);
	});

	test.each(['Послуга;Показник\nВивезення відходів;т', 'ПОСЛУГА;ПОКАЗНИК\nВОДА;М3', 'Дороги', 'Їжа;Ґанок;Єдність'])(
		'is told in the two Cyrillic code pages: %s',
		async (text) => {
			for (const page of ['windows-1251', 'koi8-u'])
				expect((await firstSheet(inCodePage(text, page), 'a.csv')).rows, page).toEqual(text.split('\n').map((line) => line.split(';')));
		},
	);

	test('is UTF-8 though a letter was cut through', async () => {
		const whole = utf8('Послуга;Вивезення відходів та прибирання вулиць;Дороги й тротуари міста\n'.repeat(3));
		const sheet = await firstSheet(Uint8Array.from([...whole.subarray(0, whole.length - 2), 10]), 'a.csv');
		expect(sheet.rows[0]?.[0]).toBe('Послуга');
		expect(sheet.rows[2]?.[2]).toContain('Дороги й тротуари міст');
	});

	test('is parted by what the lines of its table agree on, whatever stands above', async () => {
		const table = 'Budget line;Budget;Actual\nSalaries;1 000,00;1 200,00\nFuel;500,00;700,00';
		for (const above of ['', 'Report of the union\n', 'Report, of the union, 2023\nPeriod;2023\n', '\n\n;;\n']) {
			const { rows } = await firstSheet(utf8(above + table), 'a.csv');
			expect(rows.slice(-3), above).toEqual(table.split('\n').map((line) => line.split(';')));
		}
	});

	test('keeps the rest of the file where a quote is never closed', async () => {
		const { rows } = await firstSheet(utf8('Pipe;Length\n"5 inch;1\nMain;2'), 'a.csv');
		expect(rows).toEqual([
			['Pipe', 'Length'],
			['"5 inch', '1'],
			['Main', '2'],
		]);
	});

	test('comes back as it was written, whatever its fields hold', async () => {
		const field = fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\n', ' ', 'ж') });
		await fc.assert(
			fc.asyncProperty(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), async (rows) => {
				const written = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(';')).join('\r\n');
				const read = (await firstSheet(utf8(`sep=;\n${written}`), 'a.csv')).rows;
				rows.forEach((row, index) => {
					row.forEach((value, column) => {
						expect(read[index]?.[column] ?? '').toBe(value);
					});
				});
			}),
		);
	});

	test.each([
		['semicolons, though commas stand in numbers', 'a;b;c\n1,5;2,5;3,5', ';'],
		['commas', 'a,b,c\n1.5,2.5,3.5', ','],
		['tabs', 'a\tb\tc\n1,5\t2,5\t3', '\t'],
		['what its first line says', 'sep=|\na|b;c|d\n1|2|3', '|'],
	])('is parted by %s', async (_, text, sign) => {
		const lines = text.replace(/^sep=.\n/, '').split('\n');
		expect((await firstSheet(utf8(text), 'a.csv')).rows).toEqual(lines.map((line) => line.split(sign)));
	});

	test('keeps every value as the text it is', async () => {
		const sheet = await firstSheet(utf8('001,=1+1,TRUE,2020-03-31,"a ""b""\r\nc",#N/A,,'), 'a.csv');
		expect(sheet.rows).toEqual([['001', '=1+1', 'TRUE', '2020-03-31', 'a "b"\nc', '#N/A']]);
	});
});

import ExcelJS from 'exceljs';
import { a11y } from 'hucre';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
	catalogueFor,
	checkWorkbook,
	columnsOf,
	type Language,
	languages,
	parameterKeys,
	parseReport,
	planTemplate,
	type SectionKey,
	type SheetPlan,
	sectionKeys,
	sections,
	TEMPLATE_ROWS,
	toA1,
} from '#core';
import { readWorkbook, writeTemplate } from '#core/files';
import { topicColours } from '../../core/template/look.ts';

// Each takes a second or two: a busy machine is not held against them.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

describe.each(languages)('the template in %s', (language: Language) => {
	const plan = planTemplate(language);
	const catalogue = catalogueFor(language);
	let bytes: Uint8Array;
	let opened: ExcelJS.Workbook;
	beforeAll(async () => {
		bytes = await writeTemplate(language);
		opened = new ExcelJS.Workbook();
		await opened.xlsx.load(bytes.buffer as ArrayBuffer);
	});
	const sheetOf = (section: SectionKey) => plan.sheets.find((sheet) => sheet.section === section) as SheetPlan;
	const opens = (name: string) => opened.getWorksheet(name) as ExcelJS.Worksheet;

	test('has a sheet for each section, behind the one to start from', () => {
		expect(opened.worksheets.map(({ name }) => name)).toEqual([
			plan.sheets[0]?.name,
			...sectionKeys.map((section) => catalogue.sections[section].name),
		]);
		for (const { name } of opened.worksheets) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
	});

	test('is read as a report with every column of every section in its place, and nothing to say of its headings', async () => {
		const report = parseReport(await readWorkbook(bytes, 'template.xlsx'));
		expect(report.headerProblems).toEqual([]);
		expect(report.problems).toEqual([]);
		for (const section of sectionKeys) {
			const table = report[section];
			expect(
				table.parts.map(({ sheet }) => sheet.name),
				section,
			).toEqual([catalogue.sections[section].name]);
			expect(table.length, section).toBe(section === 'settings' ? parameterKeys.length : section === 'report' ? 1 : 0);
			expect(table.parts[0]?.headerUnits.size, section).toBe(0);
			expect([...(table.parts[0]?.cells.keys() ?? [])], section).toEqual(columnsOf(section).map(([key]) => key));
			if (sections[section].kind === 'table') expect(table.headerAt().row, section).toBe(sheetOf(section).repeatedRow);
		}
	});

	test('is found to lack what has not been filled in yet, and nothing else', async () => {
		const { findings, settings } = checkWorkbook(await readWorkbook(bytes, 'template.xlsx'), { asOf: 46_000 });
		expect(findings.filter(({ outcome }) => outcome !== 'missing')).toEqual([]);
		expect(settings.problems).toEqual([]);
	});

	test('has room for every label of its forms', () => {
		for (const { cells, heights, section } of plan.sheets) {
			if (!section || sections[section].kind !== 'form') continue;
			for (const { row, column, role, value } of cells) {
				if (column !== 0 || !role.endsWith('-header')) continue;
				// Bold letters of Arial are on average 1.15 times as wide as the digit that widths are counted in; the column holds 31.
				const lines = Math.ceil((String(value).length * 1.15) / 31);
				expect(heights.get(row), String(value)).toBeGreaterThanOrEqual(lines * 14);
			}
		}
	});

	test('opens in another program with its headings, help, widths, colours and frozen rows', () => {
		for (const sheet of plan.sheets) {
			const there = opens(sheet.name);
			expect(there.properties.tabColor?.argb).toBe(`FF${sheet.colour}`);
			expect(sheet.widths.map((_, index) => there.getColumn(index + 1).width)).toEqual(sheet.widths);
			if (sheet.frozenRows > 0) expect(there.views[0]).toMatchObject({ state: 'frozen', ySplit: sheet.frozenRows });
			expect(there.pageSetup).toMatchObject({
				paperSize: 9,
				orientation: 'landscape',
				fitToPage: true,
				fitToWidth: 1,
				fitToHeight: sheet.isOnePage ? 1 : 0,
			});
			if (sheet.repeatedRow !== undefined) expect(there.pageSetup.printTitlesRow).toBe(`${sheet.repeatedRow + 1}:${sheet.repeatedRow + 1}`);
			for (const { row, column, value, note } of sheet.cells) {
				const cell = there.getCell(row + 1, column + 1);
				if (value !== undefined && !cell.isHyperlink) expect(cell.value, `${sheet.name} ${toA1({ row, column })}`).toBe(value);
				if (note) expect(noteText(cell.note), `${sheet.name} ${toA1({ row, column })}`).toBe(note);
			}
		}
	});

	test('offers the words of closed lists, and the services and partners that were named', () => {
		const services = sheetOf('services');
		const first = services.frozenRows + 1;
		for (const section of sectionKeys) {
			const sheet = sheetOf(section);
			for (const { range, entry, field } of sheet.areas) {
				if (!entry || field === undefined) continue;
				const rule = opens(sheet.name).getCell(range.startRow + 1, range.startColumn + 1).dataValidation;
				expect(rule, `${section} ${field}`).toMatchObject({ showInputMessage: true, promptTitle: entry.title, prompt: entry.help });
				expect(entry.title.length).toBeLessThanOrEqual(32);
				expect(entry.help.length).toBeLessThanOrEqual(255);
				expect(entry.refusal.length).toBeLessThanOrEqual(225);
				if (entry.allows.type === 'list') {
					expect(rule.type).toBe('list');
					expect(rule.formulae).toEqual([`"${entry.allows.values.join(',')}"`]);
					// Excel's own limits: a longer list, or a comma in a word, would be another list.
					expect(entry.allows.values.join(',').length).toBeLessThanOrEqual(255);
					expect(entry.allows.values.some((word) => /[",]/.test(word))).toBe(false);
				}
			}
		}
		const service = opens(sheetOf('quality').name).getCell(sheetOf('quality').frozenRows + 1, 1).dataValidation;
		expect(service.formulae[0]).toMatch(new RegExp(`^'?${services.name}'?!\\$A\\$${first}:\\$A\\$${first + TEMPLATE_ROWS - 1}$`));
	});

	test('has a list for every closed list and every reference', () => {
		for (const section of sectionKeys) {
			for (const [key, column] of columnsOf(section)) {
				if (column.type !== 'choice' && column.type !== 'yes-no' && column.type !== 'reference') continue;
				const area = sheetOf(section).areas.find(({ field }) => field === key);
				expect(area?.entry?.allows.type, `${section}.${key}`).toBe(column.type === 'reference' ? 'range' : 'list');
			}
		}
	});

	test('works out what can be worked out, in cells that are protected', () => {
		let formulas = 0;
		for (const section of sectionKeys) {
			const sheet = sheetOf(section);
			for (const { range, formula, role } of sheet.areas) {
				const last = opens(sheet.name).getCell(range.endRow + 1, range.startColumn + 1);
				// Below the first page what a person copies down must not be refused.
				if (sheet.isProtected && role !== 'form-computed') expect(last.protection?.locked, `${section} ${role}`).toBe(false);
				if (formula === undefined) continue;
				const cell = opens(sheet.name).getCell(range.startRow + 1, range.startColumn + 1);
				formulas++;
				expect(sheet.isProtected).toBe(true);
				expect((opens(sheet.name) as unknown as { sheetProtection: { sheet: boolean } }).sheetProtection.sheet).toBe(true);
				expect(cell.protection?.locked ?? true).toBe(true);
				expect(cell.formula).toBe(formula.replaceAll('{row}', String(range.startRow + 1)));
				expect(cell.result ?? '').toBe('');
			}
		}
		expect(formulas).toBe(sectionKeys.flatMap((section) => columnsOf(section)).filter(([, column]) => column.isComputed).length);
	});

	test('prints each sheet on one page, with nothing prepared beyond it that would print', () => {
		for (const sheet of opened.worksheets) {
			const { widths = [], isOnePage } = plan.sheets.find(({ name }) => name === sheet.name) as SheetPlan;
			const inches = widths.reduce((sum, _, column) => sum + ((sheet.getColumn(column + 1).width ?? 0) * 7 + 5) / 96, 0);
			const { margins } = sheet.pageSetup as { margins: ExcelJS.Margins };
			const scale = Math.min(1, (11.69 - margins.left - margins.right) / inches);
			let last = 0;
			let prepared = 0;
			sheet.eachRow({ includeEmpty: false }, (row, number) => {
				row.eachCell({ includeEmpty: false }, (cell) => {
					if (cell.formula !== undefined) prepared++;
					if (cell.value !== null || cell.fill?.type === 'pattern' || cell.border) last = number;
				});
			});
			let height = 0;
			for (let row = 1; row <= last; row++) height += sheet.getRow(row).height ?? 15;
			expect(last, sheet.name).toBeGreaterThan(3);
			if (!isOnePage) expect((height / 72) * scale, sheet.name).toBeLessThanOrEqual(8.27 - margins.top - margins.bottom);
			if (sheet.name === catalogue.sections.unitCosts.name) expect(prepared).toBeGreaterThan(20);
		}
	});

	test('shows percentages, days and sums as such', () => {
		const format = (section: SectionKey, key: string) => {
			const area = sheetOf(section).areas.find(({ field }) => field === key);
			return opens(sheetOf(section).name).getCell((area?.range.startRow ?? 0) + 1, (area?.range.startColumn ?? 0) + 1).numFmt;
		};
		expect(format('partners', 'costShare')).toBe('0.0%');
		expect(format('budget', 'actual')).toBe('#,##0.00');
		expect(format('partners', 'population')).toBe('#,##0');
		expect(format('meetings', 'date')).toBe(catalogue.formats.date.replace('{d}', 'dd').replace('{m}', 'mm').replace('{y}', 'yyyy'));
	});

	test('leads from its first sheet to every section and back', () => {
		const start = plan.sheets[0] as SheetPlan;
		const links = start.cells.flatMap(({ link }) => (link ? [link.sheet] : []));
		expect([...links].sort()).toEqual(sectionKeys.map((section) => catalogue.sections[section].name).sort());
		for (const section of sectionKeys)
			expect(sheetOf(section).cells.find(({ link }) => link)?.link).toEqual({ sheet: start.name, cell: 'A1' });
	});

	test('is the same, byte for byte, each time it is written', async () => {
		expect(Buffer.compare(await writeTemplate(language), bytes)).toBe(0);
	});
});

test('headings are told apart by more than their colour, and can be read on it', () => {
	for (const colour of Object.values(topicColours)) expect(a11y.contrastRatio('FFFFFF', colour)).toBeGreaterThan(5);
	for (const { cells, section } of planTemplate('en').sheets) {
		if (section === undefined) continue;
		for (const { role, value } of cells) if (role === 'required-header') expect(value).toMatch(/ \*$/);
	}
});

/** Of a remark in exceljs: a text, or runs of it. */
function noteText(note: string | ExcelJS.Comment): string {
	return typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('');
}

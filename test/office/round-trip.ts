import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogueFor, checkWorkbook, type ExampleReport, fillPlan, languages, parseIsoDate, planTemplate } from '#core';
import { annotate, readWorkbook, writeTemplate, writeWorkbook } from '#core/files';
import { findLibreOffice, LibreOffice } from './libre-office.ts';

const AS_OF = parseIsoDate('2026-06-30') ?? 0;
const REPORTS = 'test/reports';
const reports = existsSync(REPORTS) ? readdirSync(REPORTS).filter((name) => name.endsWith('.xlsx')) : [];
const names = [...languages.map((language) => `template-${language}.xlsx`), 'filled.xlsx', 'annotated.xlsx', ...reports];

/** Something in every kind of column, and faults whose findings must survive. */
const example: ExampleReport = {
	report: {
		entity: 'Спільна служба',
		periodStart: '2025-01-01',
		periodEnd: '2025-12-31',
		stage: 'Final',
		currency: 'EUR',
		preparedBy: 'A. B.',
		summary: 'Line one\nLine two',
	},
	partners: [
		{
			municipality: 'Old Town',
			population: 12_000,
			costShare: 60,
			isHost: 'Yes',
			sentToMayorOn: '2026-02-01',
			sentToCouncilOn: '2026-02-01',
		},
		{ municipality: 'New Town', population: 8_000, costShare: 30, isHost: 'No' },
	],
	services: [
		{ service: 'Waste', municipality: 'All', unit: 'tonnes', planned: 900, delivered: 950.5, previous: 500 },
		{ service: 'Waste', municipality: 'All', unit: 'tonnes', delivered: -3 },
		{ service: 'Roads', municipality: 'Elsewhere', unit: 'km', delivered: 'n/a' },
	],
	quality: [{ service: 'Waste', indicator: 'Recycling rate', unit: '%', better: 'Higher', target: 50, actual: 130, previous: 40 }],
	satisfaction: [
		{
			service: 'Waste',
			municipality: 'All',
			surveyedOn: '2025-05-01',
			population: 20_000,
			responses: 40,
			satisfiedShare: 61,
			marginOfError: null,
		},
	],
	complaints: [{ service: 'Waste', openAtStart: 3, received: 40, closed: 38, subscribers: 5_000 }],
	budget: [{ line: 'Staff', kind: 'Expenditure', category: 'Staff', budget: 1_000, actual: 1_500.25 }],
	contributions: [{ municipality: 'New Town', due: 100, paid: 60, dueOn: '2025-06-30' }],
	balances: { opening: 100, inflow: 50, outflow: 20, previousClosing: 90 },
	unitCosts: [{ service: 'Waste', cost: 1_500, volume: 950.5 }],
	meetings: [{ date: '2025-03-01', chairedBy: 'Old Town', present: 1, quorum: 3, tookDecisions: 'Yes' }],
};

const command = findLibreOffice();
if (!command)
	console.log('Skipped: LibreOffice is not installed (on Debian: apt-get install libreoffice-calc), or set SOFFICE to its command.');

/** What a check found, as far as it must not change with the file's format. */
async function findingsOf(file: string): Promise<string[]> {
	const workbook = await readWorkbook(new Uint8Array(readFileSync(file)), basename(file));
	const { findings, explained } = checkWorkbook(workbook, { asOf: AS_OF });
	return [...findings, ...explained].map(
		({ rule, severity, outcome, places: [place] }) =>
			`${rule} ${severity} ${outcome} ${place?.section ?? ''}.${place?.field ?? ''} ${place?.sheet ?? ''} ${place?.row ?? ''}`,
	);
}

describe.skipIf(!command)('LibreOffice', () => {
	let office: LibreOffice;
	const files = new Map<string, { before: string; xlsx: string; ods: string; back: string }>();

	beforeAll(async () => {
		office = new LibreOffice(command ?? '');
		const folder = office.makeFolder('before');
		const write = (name: string, bytes: Uint8Array) => writeFileSync(join(folder, name), bytes);
		for (const language of languages) write(`template-${language}.xlsx`, await writeTemplate(language));
		const filled = await writeWorkbook(fillPlan(planTemplate('en'), example));
		write('filled.xlsx', filled);
		write(
			'annotated.xlsx',
			await annotate(filled, checkWorkbook(await readWorkbook(filled, 'filled.xlsx'), { asOf: AS_OF }), catalogueFor('uk')),
		);
		for (const name of reports) write(name, readFileSync(join(REPORTS, name)));
		const before = names.map((name) => join(folder, name));
		const xlsx = office.convert(before, 'xlsx', office.makeFolder('xlsx'));
		const ods = office.convert(before, 'ods', office.makeFolder('ods'));
		const back = office.convert(ods, 'xlsx', office.makeFolder('back'));
		names.forEach((name, index) => {
			files.set(name, { before: before[index] ?? '', xlsx: xlsx[index] ?? '', ods: ods[index] ?? '', back: back[index] ?? '' });
		});
	});
	afterAll(() => office.throwAway());

	test.each(names)('opens %s and saves it with the same findings, as .xlsx, as .ods and back', async (name) => {
		const file = files.get(name);
		if (!file) throw new Error(`${name} was not converted`);
		const findings = await findingsOf(file.before);
		if (!name.startsWith('template')) expect(findings.length).toBeGreaterThan(0);
		expect(await findingsOf(file.xlsx)).toEqual(findings);
		expect(await findingsOf(file.ods)).toEqual(findings);
		expect(await findingsOf(file.back)).toEqual(findings);
	});

	test.each(languages)('keeps the lists, help, formats, formulas and protection of the template in %s', async (language) => {
		const file = files.get(`template-${language}.xlsx`);
		const [before, after] = [new ExcelJS.Workbook(), new ExcelJS.Workbook()];
		await before.xlsx.readFile(file?.before ?? '');
		await after.xlsx.readFile(file?.xlsx ?? '');
		expect(after.worksheets.map(({ name }) => name)).toEqual(before.worksheets.map(({ name }) => name));
		for (const sheet of before.worksheets) {
			// Not the frozen rows: without a window LibreOffice saves none, not those of other programs' files either.
			const saved = after.getWorksheet(sheet.name) as ExcelJS.Worksheet;
			// Nor the colours of protected sheets' tabs: LibreOffice protects a sheet first and then no longer colours it.
			if (!isProtected(sheet)) expect(saved.properties.tabColor?.argb, sheet.name).toBe(sheet.properties.tabColor?.argb);
			expect(isProtected(saved), sheet.name).toBe(isProtected(sheet));
			for (let row = 1; row <= 6; row++) {
				sheet.getRow(row).eachCell({ includeEmpty: true }, (cell) => {
					const other = saved.getCell(cell.address);
					expect(unquoted(other.formula), `${sheet.name} ${cell.address}`).toBe(unquoted(cell.formula));
					expect(unquoted(other.numFmt ?? 'General'), `${sheet.name} ${cell.address}`).toBe(unquoted(cell.numFmt ?? 'General'));
					expect(Boolean(other.note), `${sheet.name} ${cell.address}`).toBe(Boolean(cell.note));
					expect(other.dataValidation?.type, `${sheet.name} ${cell.address}`).toBe(cell.dataValidation?.type);
				});
			}
		}
	});

	test.each(languages)('prints the template in %s on one page a sheet', async (language) => {
		const path = files.get(`template-${language}.xlsx`)?.before ?? '';
		const [pdf = ''] = office.convert([path], 'pdf', office.makeFolder('pdf'));
		const pages = readFileSync(pdf, 'latin1').match(/\/Type\s*\/Page\b/g) ?? [];
		expect(pages).toHaveLength(planTemplate(language).sheets.length);
	});

	test('works the template’s formulas out to what it was written with', async () => {
		const file = files.get('filled.xlsx');
		const [before, after] = [
			await readWorkbook(new Uint8Array(readFileSync(file?.before ?? '')), 'a.xlsx'),
			await readWorkbook(new Uint8Array(readFileSync(file?.back ?? '')), 'b.xlsx'),
		];
		for (const sheet of before.sheets) {
			const other = after.sheets.find(({ name }) => name === sheet.name);
			for (const key of sheet.formulas?.keys() ?? []) {
				const [row, column] = [Math.floor(key / 16_384), key % 16_384];
				const [own, theirs] = [sheet.rows[row]?.[column] ?? null, other?.rows[row]?.[column] ?? null];
				// A sum of nothing, which shows nothing, may come back from .ods as 0: LibreOffice doesn't work it out again.
				if (typeof own === 'number') expect(theirs, `${sheet.name} ${row} ${column}`).toBeCloseTo(own, 9);
			}
		}
	});
});

/** LibreOffice leaves out quotes that it doesn't need. */
function unquoted(text: string | undefined): string {
	return (text ?? '').replace(/['"]/g, '');
}

function isProtected(sheet: ExcelJS.Worksheet): boolean {
	// That there is any protection: exceljs takes LibreOffice's `true` for no.
	return Boolean((sheet as unknown as { sheetProtection?: unknown }).sheetProtection);
}

import ExcelJS from 'exceljs';
import { describe, expect, test, vi } from 'vitest';
import { checkWorkbook, editPlan, fillPlan, parseIsoDate, parseReport, planTemplate } from '#core';
import { readWorkbook, writeWorkbook } from '#core/files';

// Each takes a second or two: a busy machine is not held against them.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const report = {
	report: { entity: 'Joint waste service', periodStart: '2026-01-01', periodEnd: '2026-12-31', stage: 'Draft', currency: 'EUR' },
	partners: [
		{ municipality: '=Old Town', population: 12_000, costShare: '60%', isHost: 'Yes', presentedToCouncilOn: '2027-03-01' },
		{ municipality: 'New_x000D_Town', population: 8_000, costShare: 40, isHost: 'No' },
	],
	complaints: [{ service: 'Waste', openAtStart: 3, received: 40, closed: 38, subscribers: 5_000 }],
	satisfaction: [
		{ service: 'Waste', municipality: 'All', surveyedOn: '2026-05-01', population: 20_000, responses: 400, satisfiedShare: 50 },
	],
	balances: { opening: 100, inflow: 50.5, outflow: 20 },
	unitCosts: [{ service: 'Waste', cost: 1_000, volume: 8 }],
	budget: [
		{ line: 'Fees', kind: 'Revenue', budget: 10, actual: 12 },
		{ line: 'Staff', kind: 'Expenditure', budget: 7, actual: 8 },
	],
	settings: [
		{ parameter: 'Large change', value: 40 },
		{ parameter: 'Lowest plausible: Recycling rate', value: 10 },
	],
} as const;

const roundTrip = async (plan: ReturnType<typeof planTemplate>) => readWorkbook(await writeWorkbook(plan), 'a.xlsx');

async function open(plan: ReturnType<typeof planTemplate>): Promise<ExcelJS.Workbook> {
	const book = new ExcelJS.Workbook();
	await book.xlsx.load((await writeWorkbook(plan)).buffer as ArrayBuffer);
	return book;
}

describe('a template that was filled in', () => {
	test('gives back what was written, with what it works out', async () => {
		const read = parseReport(await roundTrip(fillPlan(planTemplate('en'), report)));
		expect(read.problems).toEqual([]);
		expect(read.report.only.value('periodEnd')).toBe(parseIsoDate('2026-12-31'));
		expect([...read.partners].map((row) => [row.value('municipality'), row.value('costShare'), row.value('isHost')])).toEqual([
			['=Old Town', 60, true],
			['New_x000D_Town', 40, false],
		]);
		expect(read.complaints.row(0).value('openAtEnd')).toBe(5);
		expect(read.complaints.row(0).value('perThousand')).toBe(8);
		expect(read.satisfaction.row(0).value('marginOfError')).toBeCloseTo(4.85, 2);
		expect(read.balances.only.value('closing')).toBe(130.5);
		expect(read.unitCosts.row(0).value('unitCost')).toBe(125);
		expect(read.unitCosts.isFormula(0, 'unitCost')).toBe(true);
		expect(read.budget.length).toBe(2);
	});

	test('takes texts for texts, whatever they begin with', async () => {
		const workbook = await roundTrip(fillPlan(planTemplate('en'), report));
		const sheet = workbook.sheets.find(({ name }) => name === 'Partners');
		expect(sheet?.rows[4]?.[0]).toBe('=Old Town');
		expect([...(sheet?.formulas?.values() ?? [])].some((formula) => formula.includes('Old Town'))).toBe(false);
	});

	test('sums up in the lines above the headings, which are no rows of the report', async () => {
		const { sheets } = await roundTrip(fillPlan(planTemplate('en'), report));
		const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
		expect(rowsOf('Partners')[2]?.slice(0, 3)).toEqual(['Total', 20_000, 1]);
		expect(rowsOf('Budget')[2]).toEqual(['Total: Revenue', null, null, 10, 12]);
		expect(rowsOf('Budget')[3]).toEqual(['Total: Expenditure', null, null, 7, 8]);
		expect(rowsOf('Start').find((row) => row[1] === 'Partners')?.[4]).toBe(2);
	});

	test('passes on the settings that were changed', async () => {
		const { settings } = checkWorkbook(await roundTrip(fillPlan(planTemplate('en'), report)), { asOf: 46_500 });
		expect(settings.problems).toEqual([]);
		expect(settings.values.largeChange).toBe(40);
		expect(settings.bounds.get('recycling rate')).toEqual({ lowest: 10 });
	});

	test('can be spoilt by a hasty hand: a number over a formula, an error, a blank', async () => {
		const edited = editPlan(fillPlan(planTemplate('en'), report), [
			{ sheet: 'Unit costs', row: 4, column: 3, value: 99 },
			{ sheet: 'Budget', row: 5, column: 4, value: { error: '#REF!' } },
			{ sheet: 'Partners', row: 4, column: 1, value: null },
		]);
		const read = parseReport(await roundTrip(edited));
		expect(read.unitCosts.row(0).value('unitCost')).toBe(99);
		expect(read.unitCosts.isFormula(0, 'unitCost')).toBe(false);
		expect(read.problems).toMatchObject([{ kind: 'error', error: '#REF!' }]);
		expect(read.partners.row(0).value('population')).toBeUndefined();
	});

	test('marks what is illustrative without a change to where it stands or to what is protected', async () => {
		const plan = fillPlan(planTemplate('en'), report, (section) => section === 'balances' || section === 'services');
		const plain = await open(fillPlan(planTemplate('en'), report));
		const marked = await open(plan);
		for (const cell of ['B4', 'B7']) {
			const [before, after] = [plain, marked].map((book) => book.getWorksheet('Balances')?.getCell(cell));
			expect(after?.font?.italic, cell).toBe(true);
			expect(after?.alignment, cell).toEqual(before?.alignment);
			expect(after?.border, cell).toEqual(before?.border);
			expect(after?.protection, cell).toEqual(before?.protection);
		}
		expect(marked.getWorksheet('Balances')?.getCell('B7').protection?.locked ?? true).toBe(true);
	});

	test('sets figures under headings at the right, with their thousands told apart', async () => {
		const services = { service: 'Waste', municipality: 'All', unit: 't', planned: 12_500, delivered: 1_204.5, previous: 980 };
		const sheet = (await open(fillPlan(planTemplate('en'), { ...report, services: [services] }))).getWorksheet('Services');
		const looks = ['A', 'D', 'E', 'F'].map((column) => {
			const cell = sheet?.getCell(`${column}5`);
			return [sheet?.getCell(`${column}4`).alignment?.horizontal, cell?.alignment?.horizontal, cell?.numFmt];
		});
		expect(looks).toEqual([
			['left', 'left', undefined],
			['right', 'right', '#,##0'],
			['right', 'right', '#,##0.00'],
			['right', 'right', undefined],
		]);
	});

	test('says so where it has too few rows', () => {
		expect(() => fillPlan(planTemplate('en', 1), report)).toThrow(RangeError);
	});
});

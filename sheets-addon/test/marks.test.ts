import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../test/workspace/spreadsheet/cell.ts';
import type { ConditionalRule } from '../../test/workspace/spreadsheet/conditional-rule.ts';
import { snapshotSpreadsheet } from '../../test/workspace/spreadsheet/snapshot.ts';
import type { SpreadsheetModel } from '../../test/workspace/spreadsheet/spreadsheet-model.ts';
import { newSpreadsheet } from '../../test/workspace/test/new-host.ts';
import { type Addon, exampleSpreadsheet, openAddon } from './built-addon.ts';
import { longReport } from './long-report.ts';

const position = fc.record({ row: fc.nat(12), column: fc.nat(8) });
const cell: fc.Arbitrary<Cell> = fc
	.record({
		value: fc.oneof(fc.constantFrom('Service', 'Municipality', 'Delivered', 'n/a', '=1', '<b>'), fc.double({ noNaN: true }), fc.boolean()),
		numberFormat: fc.option(fc.constantFrom('0%', '0.00', 'yyyy-mm-dd'), { nil: undefined }),
		note: fc.option(fc.string(), { nil: undefined }),
		style: fc.option(fc.record({ background: fc.constant('#ff0000'), bold: fc.boolean() }, { noNullPrototype: true }), { nil: undefined }),
	})
	.map(({ value, numberFormat, note, style }) => ({
		value,
		...(numberFormat !== undefined && { numberFormat }),
		...(note && { note }),
		...(style && { style }),
	}));
const rule: fc.Arbitrary<ConditionalRule> = fc.record(
	{
		ranges: fc.array(
			position.map(({ row, column }) => ({ startRow: row, startColumn: column, endRow: row + 2, endColumn: column + 1 })),
			{ minLength: 1, maxLength: 3 },
		),
		condition: fc.record(
			{
				criteria: fc.constantFrom('CUSTOM_FORMULA', 'NUMBER_GREATER_THAN', 'TEXT_CONTAINS'),
				values: fc.constantFrom(['=N("imc")+TRUE'], ['=$A1>3'], ['=N("other imc-monitor")']),
				format: fc.constantFrom({ background: '#00ff00' }, { bold: true }, { fontColor: '#123456', italic: true }),
			},
			{ noNullPrototype: true },
		),
	},
	{ noNullPrototype: true },
);
const sheetOf = fc.record({ cells: fc.array(fc.tuple(position, cell), { maxLength: 30 }), rules: fc.array(rule, { maxLength: 4 }) });
const spreadsheets = fc.array(sheetOf, { minLength: 1, maxLength: 3 }).map((sheets) => {
	const spreadsheet = newSpreadsheet();
	sheets.forEach(({ cells, rules }, index) => {
		const sheet = index === 0 ? spreadsheet.sheets[0] : spreadsheet.addSheet(['Services', 'Budget'][index - 1] ?? `Sheet ${index}`);
		if (!sheet) return;
		sheet.conditionalRules = rules.map((own) => ({ ...own, condition: asNumberRule(own) }));
		for (const [{ row, column }, content] of cells) sheet.setCell(row, column, content);
	});
	return spreadsheet;
});

function asNumberRule({ condition }: ConditionalRule): NonNullable<ConditionalRule['condition']> {
	if (!condition) throw new Error('a rule has a condition here');
	const values = { NUMBER_GREATER_THAN: [3], TEXT_CONTAINS: ['late'] }[condition.criteria];
	return values ? { ...condition, values } : condition;
}

function markAll({ call }: Addon): void {
	const { marks, checkedAt } = call('check', { scope: 'report' });
	call('mark', { sheets: marks, checkedAt });
}

/** Marks on cells that no check chose, so that every sheet has some. */
const everywhere = ({ spreadsheet }: Addon) => ({
	sheets: spreadsheet.sheets.map(({ name }) => ({ sheet: name, error: ['A1', 'B2:B5'], toFillIn: [], warning: ['C3'], info: ['H9'] })),
	checkedAt: Date.now(),
});

describe('marks', () => {
	test('leave nothing behind once they are cleared, whatever the sheets hold', () => {
		fc.assert(
			fc.property(spreadsheets, (spreadsheet) => {
				const addon = openAddon({ spreadsheet });
				const before = snapshotSpreadsheet(spreadsheet);
				markAll(addon);
				addon.call('mark', everywhere(addon));
				expect(addon.run('clearMarks').ok).toBe(true);
				expect(snapshotSpreadsheet(spreadsheet)).toBe(before);
			}),
			{ numRuns: 25 },
		);
	});

	test('stand on the cells of the findings and before a person’s own rules', async () => {
		const spreadsheet = await exampleSpreadsheet('ayrshire-2019-20-flawed');
		const services = spreadsheet.sheetByName('Services');
		const own = [...(services?.conditionalRules ?? [])];
		const addon = openAddon({ spreadsheet });
		markAll(addon);
		expect(services?.conditionalRules.length).toBeGreaterThan(own.length);
		expect(services?.conditionalRules.slice(-own.length || undefined).map(({ condition }) => condition)).toEqual(
			own.length === 0 ? services?.conditionalRules.map(({ condition }) => condition) : own.map(({ condition }) => condition),
		);
		markAll(addon);
		expect(
			services?.conditionalRules.filter(({ condition }) => String(condition?.values[0]).includes('imc-monitor')).length,
			// Errors, what is left to fill in, questions and advice each have a look.
		).toBeLessThanOrEqual(4);
	});

	test('leave a person’s edits between check and clear as they are', () => {
		const [marked, plain] = [longReport(20), longReport(20)];
		const addon = openAddon({ spreadsheet: marked });
		markAll(addon);
		for (const spreadsheet of [marked, plain]) edit(spreadsheet);
		addon.run('clearMarks');
		expect(snapshotSpreadsheet(marked)).toBe(snapshotSpreadsheet(plain));
	});

	test('can be cleared after a run that was stopped at any call', () => {
		const spreadsheet = longReport(20);
		const before = snapshotSpreadsheet(spreadsheet);
		const addon = openAddon({ spreadsheet });
		const { marks, checkedAt } = addon.call('check', { scope: 'report' });
		const parameters = JSON.stringify(['mark', JSON.stringify({ sheets: marks, checkedAt })]);
		addon.run('callServer', { parameters });
		const count = addon.calls().length;
		addon.run('clearMarks');
		for (let stopAtCall = 1; stopAtCall <= count; stopAtCall++) {
			expect(addon.run('callServer', { parameters, stopAtCall }).ok).toBe(false);
			expect(addon.run('clearMarks').ok).toBe(true);
			expect(snapshotSpreadsheet(spreadsheet)).toBe(before);
		}
	});

	test('wait for somebody else’s, and say so', () => {
		const spreadsheet = longReport(20);
		const before = snapshotSpreadsheet(spreadsheet);
		const addon = openAddon({ spreadsheet });
		addon.host.heldLocks.add('document');
		expect(() => addon.call('mark', everywhere(addon))).toThrow(/Somebody else/);
		expect(snapshotSpreadsheet(spreadsheet)).toBe(before);
	});

	test('of a sheet that is gone are named; the others are marked', () => {
		const spreadsheet = newSpreadsheet();
		const addon = openAddon({ spreadsheet });
		const { sheets, checkedAt } = everywhere(addon);
		const request = { sheets: [{ sheet: 'Gone', error: ['A1'], toFillIn: [], warning: [], info: [] }, ...sheets], checkedAt };
		expect(addon.call('mark', request)).toEqual({ failed: ['Gone'], isLate: false });
		expect(spreadsheet.sheets[0]?.conditionalRules).toHaveLength(3);
	});
});

function edit(spreadsheet: SpreadsheetModel): void {
	const sheet = spreadsheet.sheetByName('Services');
	if (!sheet) throw new Error('no Services');
	sheet.change(5, 4, { value: 12, style: { background: '#abcdef' }, note: 'Seen' });
	sheet.conditionalRules = [
		...sheet.conditionalRules,
		{
			ranges: [{ startRow: 0, startColumn: 0, endRow: 3, endColumn: 3 }],
			condition: { criteria: 'NUMBER_GREATER_THAN', values: [5], format: { bold: true } },
		},
	];
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BuiltCommand } from './built-command.ts';

let imc: BuiltCommand;
const path = (name: string) => join(imc.folder, name);
const AS_OF = ['--as-of', '2024-03-31'];

const budgetOf = (year: number) =>
	[
		`Department,Programme,Heading,${year - 1} Outturn,${year} Estimate,${year} Outturn,Variance`,
		'Works,Roads,Salaries,90000,100000,99000,1000',
		'Works,Roads,Materials,40000,41000,52000,-11000',
		'Works,Parks,Salaries,30000,31000,30500,500',
		'Works,Parks,Materials,12000,12500,12400,100',
	].join('\n');

beforeAll(async () => {
	imc = await BuiltCommand.build();
	writeFileSync(path('town-2023.csv'), budgetOf(2023));
	writeFileSync(path('town-2024.csv'), budgetOf(2024));
	writeFileSync(path('stock.csv'), 'Shelf,Colour,Weight\nA,red,12.5\nB,blue,9\nC,grey,31\n');
}, 60_000);

afterAll(() => imc.remove());

interface Column {
	header: string;
	column: string;
	to: string | null;
	confidence: number;
	alternatives: string[];
}

test('prints the tables of a workbook with a guess for each column, for programs', async () => {
	const { status, stdout } = await imc.run(['map', 'town-2023.csv', '--format', 'json']);
	expect(status).toBe(0);
	const document = JSON.parse(stdout);
	expect(document.version).toBe(1);
	const [table] = document.files[0].tables;
	expect(table).toMatchObject({ sheet: 'town-2023', range: 'A1:G5', headerRows: [1], section: 'budget' });
	const to = Object.fromEntries((table.columns as Column[]).map(({ header, to: field }) => [header, field]));
	expect(to).toMatchObject({
		'2022 Outturn': 'budget.previous',
		'2023 Estimate': 'budget.budget',
		'2023 Outturn': 'budget.actual',
		Variance: null,
	});
	for (const { confidence, alternatives } of table.columns as Column[]) {
		expect(confidence).toBeGreaterThan(0);
		expect(confidence).toBeLessThan(1);
		expect(alternatives.length).toBeLessThanOrEqual(3);
	}
});

test('prints them for people, with the fields as the known form calls them', async () => {
	const { stdout } = await imc.run(['map', 'town-2023.csv']);
	expect(stdout).toContain('town-2023 · A1:G5 → Budget');
	expect(stdout).toMatch(/F\s+2023 Outturn\s+→ Actual/);
	expect(stdout).toContain('imc map town-2023.csv --output town-2023.mapping.json');
	expect((await imc.run(['map', 'stock.csv'])).stdout).toContain('nothing of a report');
});

test('a workbook of one’s own is no report until a mapping says how it is read; then it is checked at its own cells', async () => {
	const before = await imc.run(['check', 'town-2023.csv', ...AS_OF]);
	expect(before.status).toBe(2);
	expect(before.stderr).toContain('imc map town-2023.csv');
	expect((await imc.run(['map', 'town-2023.csv', '--output', 'town-2023.mapping.json'])).status).toBe(0);
	const after = await imc.run(['check', 'town-2023.csv', '--format', 'json', ...AS_OF]);
	const findings = JSON.parse(after.stdout).files[0].findings as { rule: string; cell: string; message: string }[];
	const variance = findings.filter(({ rule }) => rule === 'finance/variance-unexplained');
	expect(variance.map(({ cell }) => cell)).toEqual(['F3']);
	expect(variance[0]?.message).toContain('Roads · Materials');
});

test('next year’s file is read by last year’s mapping, without a question', async () => {
	const { stdout } = await imc.run(['check', 'town-2024.csv', '--format', 'json', ...AS_OF]);
	const findings = JSON.parse(stdout).files[0].findings as { rule: string; cell: string }[];
	expect(findings.filter(({ rule }) => rule === 'finance/variance-unexplained').map(({ cell }) => cell)).toEqual(['F3']);
});

test('a mapping may be named; what is none is refused in plain words', async () => {
	writeFileSync(path('none.json'), '{"version":7}');
	const { status, stderr } = await imc.run(['check', 'town-2023.csv', '--mapping', 'none.json']);
	expect(status).toBe(2);
	expect(stderr).toContain('none.json is no mapping');
	writeFileSync(path('named.json'), readFileSync(path('town-2023.mapping.json')));
	expect((await imc.run(['check', 'town-2023.csv', '--mapping', 'named.json', ...AS_OF])).status).toBe(1);
});

test('an output that would be the workbook, or no mapping, is refused', async () => {
	expect((await imc.run(['map', 'town-2023.csv', '--output', 'town-2023.csv'])).stderr).toContain('.mapping.json');
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { fillPlan, planTemplate } from '#core';
import { readWorkbook, writeWorkbook } from '#core/files';
import { makeOds, makeSheet, makeXlsx } from '../files/make-package.ts';
import { typicalReport } from './typical-report.ts';

/** Set in the processes that read one file each, so that a reader that takes all the memory takes nobody else's. */
const ORDER = 'IMC_BENCH_READING';
const MOST_MEBIBYTES = 1024;
const MOST_SECONDS = 60;

type Rows = readonly (readonly unknown[])[];

const readers: Readonly<Record<string, (bytes: Uint8Array, name: string) => Promise<{ sheets: readonly { rows: Rows }[] }>>> = {
	ours: readWorkbook,
	hucre: (bytes, name) => (name.endsWith('.ods') ? readOds : readXlsx)(bytes, { readStyles: true }),
};

/** What our readers and hucre's make of the same files: the cells they find, the time, and the memory at its highest. */
export async function benchFiles(): Promise<void> {
	const order = process.env[ORDER];
	if (order !== undefined) return readOne(JSON.parse(order));
	const folder = mkdtempSync(join(tmpdir(), 'imc-bench-'));
	try {
		console.log(`\nReading files, each in a process of its own with ${MOST_MEBIBYTES} MiB (decision 0001)`);
		for (const { title, name, cells, make } of cases()) {
			const file = join(folder, name);
			writeFileSync(file, await make());
			const { length } = readFileSync(file);
			console.log(`  ${title} (${(length / 1024).toFixed(0)} KB${cells === undefined ? '' : `, ${cells} cells`})`);
			for (const reader of Object.keys(readers)) console.log(`    ${reader.padEnd(8)} ${readApart(file, reader)}`);
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function readApart(file: string, reader: string): string {
	const { stdout, signal, error } = spawnSync(
		process.execPath,
		[`--max-old-space-size=${MOST_MEBIBYTES}`, process.argv[1] ?? '', 'files'],
		{ env: { ...process.env, [ORDER]: JSON.stringify({ file, reader }) }, timeout: MOST_SECONDS * 1000, encoding: 'utf8' },
	);
	if (error) return `not done after ${MOST_SECONDS} s`;
	return signal === null && stdout !== '' ? stdout.trim() : 'the process ended: out of memory';
}

async function readOne({ file, reader }: { readonly file: string; readonly reader: string }): Promise<void> {
	const bytes = new Uint8Array(readFileSync(file));
	const before = process.memoryUsage.rss();
	const start = performance.now();
	let outcome: string;
	try {
		const { sheets } = (await readers[reader]?.(bytes, file)) ?? { sheets: [] };
		outcome = `${sheets.reduce((sum, { rows }) => sum + countFilled(rows), 0)} cells`;
	} catch (problem) {
		outcome = `refused: ${String((problem as Error).message).slice(0, 60)}`;
	}
	const milliseconds = performance.now() - start;
	const mebibytes = Math.max(0, process.resourceUsage().maxRSS / 1024 - before / 1024 / 1024);
	console.log(`${milliseconds.toFixed(0).padStart(6)} ms  ${mebibytes.toFixed(0).padStart(5)} MB more  ${outcome}`);
}

function countFilled(rows: Rows): number {
	return rows.reduce((sum, cells) => sum + cells.reduce((count: number, cell) => (cell === null || cell === '' ? count : count + 1), 0), 0);
}

interface Case {
	readonly title: string;
	readonly name: string;
	/** How many cells hold something; unknown for files that nobody has counted. */
	readonly cells?: number;
	make(): Uint8Array | Promise<Uint8Array>;
}

const rows = (count: number, row: (number: number) => string) => Array.from({ length: count }, (_, index) => row(index + 1)).join('');
const figures = (count: number) => rows(count, (row) => `<row r="${row}">${'<c><v>1.5</v></c>'.repeat(20)}</row>`);
const odsCell = (value: number | string) =>
	`<table:table-cell table:style-name="ce1" office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
const odsRows = (count: number, width: number) => rows(count, (row) => `<table:table-row>${odsCell(row).repeat(width)}</table:table-row>`);
const odsTable = (content: string) => makeOds(`<table:table table:name="A">${content}</table:table>`);
const EMPTY_ELEMENTS = '<a/>'.repeat(25 * 1024 * 1024);

function cases(): Case[] {
	const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	const real = resolve(process.env.IMC_REAL_DATA ?? '../shared/data', 'lgbf/lgbf-raw-data.xlsx');
	const last = `<c r="A1048576" t="inlineStr"><is><t> </t></is></c>`;
	return [
		{ title: 'a typical report', name: 'typical.xlsx', make: () => writeWorkbook(fillPlan(planTemplate('en'), typicalReport(0))) },
		...(existsSync(real) ? [{ title: 'the Scottish benchmarks', name: 'lgbf.xlsx', make: () => readFileSync(real) }] : []),
		{
			title: 'a table, and a blank typed into the last row',
			name: 'stray-row.xlsx',
			cells: 10_001,
			make: () => makeSheet(`${figures(500)}<row r="1048576">${last}</row>`),
		},
		{
			title: 'a table, and a figure in the last column',
			name: 'stray-column.xlsx',
			cells: 40_001,
			make: () => makeSheet(`${figures(1_999)}<row r="2000">${'<c><v>1.5</v></c>'.repeat(20)}<c r="XFD2000"><v>1</v></c></row>`),
		},
		{
			title: 'a table beside a sheet of a chart',
			name: 'chart.xlsx',
			cells: 200,
			make: () =>
				makeXlsx({
					sheets: { Services: `<sheetData>${figures(10)}</sheetData>` },
					listed: '<sheet name="Chart" sheetId="9" r:id="chart"/>',
					relationships: `<Relationship Id="chart" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/>`,
				}),
		},
		{
			title: 'a text, and a blank cell of the kind that texts have',
			name: 'blank-text.xlsx',
			cells: 1,
			make: () => makeSheet('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"/></row>', { strings: '<si><t>Waste</t></si>' }),
		},
		{
			title: 'rows that are printed on each page, and rows below',
			name: 'printed.ods',
			cells: 220,
			make: () => odsTable(`<table:table-header-rows>${odsRows(1, 20)}</table:table-header-rows>${odsRows(10, 20)}`),
		},
		{
			title: 'a million figures',
			name: 'million.xlsx',
			cells: 1_000_000,
			make: () => makeSheet(figures(50_000)),
		},
		{ title: 'half a million figures', name: 'million.ods', cells: 500_000, make: () => odsTable(odsRows(25_000, 20)) },
		{
			title: 'hostile: a million rows, each with its last column',
			name: 'far-columns.xlsx',
			make: () => makeSheet(rows(1_000_000, (row) => `<row r="${row}"><c r="XFD${row}"><v>1</v></c></row>`)),
		},
		{
			title: 'hostile: 26 million empty elements among the texts',
			name: 'elements.xlsx',
			make: () => makeSheet('<row r="1"><c r="A1"><v>1</v></c></row>', { strings: EMPTY_ELEMENTS }),
		},
		{ title: 'hostile: 26 million empty elements', name: 'elements.ods', make: () => odsTable(EMPTY_ELEMENTS) },
		{
			title: 'hostile: one row of 20,000 cells, each to be repeated 16,384 times',
			name: 'wide.ods',
			make: () => {
				const cell = '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/>';
				return odsTable(`<table:table-row>${cell.repeat(20_000)}</table:table-row>`);
			},
		},
	];
}

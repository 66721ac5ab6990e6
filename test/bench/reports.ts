import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { checkWorkbook, fillPlan, parseIsoDate, planTemplate } from '#core';
import { readWorkbook, writeWorkbook } from '#core/files';
import { compare, spread } from './compare.ts';
import { typicalReport } from './typical-report.ts';

const AS_OF = parseIsoDate('2020-09-30') ?? 0;
const COMMAND = 'dist/cli/imc.js';
const REPORTS = 1000;

const fileOf = (seed: number) => writeWorkbook(fillPlan(planTemplate('en'), typicalReport(seed)));

/** A typical report: in process, from file, from the command line, and a folder of a thousand. */
export async function benchReports(): Promise<void> {
	const file = await fileOf(0);
	const workbook = await readWorkbook(file, 'typical.xlsx');
	const { report } = checkWorkbook(workbook, { asOf: AS_OF });
	const rows = Object.values(report).reduce(
		(sum, table) => sum + (typeof table === 'object' && 'sheetRows' in table ? table.sheetRows.length : 0),
		0,
	);
	const size = `all sections, ${rows} rows, ${(file.length / 1024).toFixed(0)} KB`;
	const inProcess = { name: 'checkWorkbook, in process', run: () => checkWorkbook(workbook, { asOf: AS_OF }) };
	await compare(`A typical report (${size}), warm`, [inProcess], 50, 150);
	await compare('The same, from its file, each beside the others', [
		{ name: 'from file to scorecard', run: async () => checkWorkbook(await readWorkbook(file, 'typical.xlsx'), { asOf: AS_OF }) },
		{
			name: 'exceljs, only opening the file',
			run: () => new ExcelJS.Workbook().xlsx.load(file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer),
		},
		// After the caches are full of the others' work.
		inProcess,
	]);
	const node = (args: readonly string[]) => spawnSync(process.execPath, args, { stdio: 'ignore' });
	await compare(
		'From the command line',
		[
			{ name: 'node -e 0', run: () => node(['-e', '0']) },
			{
				name: 'imc check, the example report',
				run: () => node([COMMAND, 'check', 'test/reports/ayrshire-2019-20.xlsx', '--as-of', '2020-09-30']),
			},
			{ name: 'imc --version', run: () => node([COMMAND, '--version']) },
		],
		7,
	);
	await benchFolder();
}

async function benchFolder(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'imc-bench-'));
	try {
		for (let index = 0; index < REPORTS; index++)
			writeFileSync(join(folder, `report-${String(index).padStart(4, '0')}.xlsx`), await fileOf(index));
		console.log(`\nA folder of ${REPORTS} typical reports`);
		const seconds: Record<string, number[]> = { 'one core': [], 'two cores': [] };
		for (let round = 0; round < 2; round++) {
			for (const [name, workers] of [
				['one core', '1'],
				['two cores', '2'],
			] as const) {
				const start = performance.now();
				const options = ['--format', 'json', '--as-of', '2020-09-30', '--workers', workers];
				const { status } = spawnSync(process.execPath, [COMMAND, 'check', folder, ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
				if (status === null || status === 2) throw new Error('the command did not run');
				seconds[name]?.push((performance.now() - start) / 1000);
			}
		}
		for (const [name, times] of Object.entries(seconds))
			console.log(
				`  ${name.padEnd(46)} ${spread(
					times.map((time) => REPORTS / time),
					'reports a second',
				)}`,
			);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

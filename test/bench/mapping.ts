import { checkWorkbook, exampleWorkbook } from '#core';
import { sheetsWithSigns } from '../../core/mapping/layout-signs.ts';
import { guessTables } from '../../core/mapping/read-report.ts';
import type { TableGuess } from '../../core/mapping/suggest.ts';
import { parseReport } from '../../core/report/parse.ts';
import { getVocabulary } from '../../core/report/vocabulary.ts';
import { columnsOf } from '../../core/sections/sections.ts';
import { fold, type Sheet } from '../../core/workbook/index.ts';
import { typicalReport } from '../cli/sample-reports.ts';
import { addScore, emptyScore, guessesOf, type Matcher, ourGuess, readExpected, type Score, sureFrom } from '../mapping/score-mapping.ts';
import { realDataFolder } from '../review/anchor-scenarios.ts';

/** How well people's own columns are placed, beside two simpler ways; and how long it takes. */
export async function benchMapping(): Promise<void> {
	await scoreWorkbooks();
	timeMapping();
}

const rivals: Readonly<Record<string, Matcher>> = {
	'words and contents': ourGuess,
	'exact synonyms': (column, table) => ({ to: byHeader(column.column.header, table, 0), next: [] }),
	'edit distance up to 2': (column, table) => ({ to: byHeader(column.column.header, table, 2), next: [] }),
};

async function scoreWorkbooks(): Promise<void> {
	console.log('\nColumns of real workbooks, beside where a person would place them');
	const folder = realDataFolder();
	const files = folder && readExpected(folder);
	if (!folder || !files) {
		console.log('  skipped: no folder ../shared/data, and IMC_REAL_DATA is not set');
		return;
	}
	const scores = new Map<string, Score>(Object.keys(rivals).map((name) => [name, emptyScore()]));
	for (const [name, expected] of Object.entries(files)) {
		const tables = await guessesOf(`${folder}/${name}`, expected.sheet);
		for (const [rival, match] of Object.entries(rivals)) addScore(scores.get(rival) as Score, name, tables, expected, match);
	}
	console.log(`  ${'way'.padEnd(24)}${'first guess'.padStart(14)}${'within three'.padStart(14)}${'left alone'.padStart(14)}`);
	for (const [name, score] of scores) {
		const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`.padStart(14);
		console.log(
			`  ${name.padEnd(24)}${share(score.first, score.placed)}${share(score.withinThree, score.placed)}${share(score.alone, score.nowhere)}`,
		);
	}
	const own = scores.get('words and contents') as Score;
	console.log(
		`  ${own.placed} columns to place, ${own.nowhere} that belong nowhere; tables and header rows found: ${own.tablesFound} of ${own.tables}`,
	);
	console.log(`  99.5 % are right from a confidence of ${sureFrom(own, 0.995).toFixed(3)} (below it nothing is read unasked)`);
	for (const wrong of own.wrong) console.log(`    ${wrong}`);
}

/** The field of the table's section whose header is nearest, as importers match them: at most so many edits away. */
function byHeader(header: string, { section }: TableGuess, limit: number): string | undefined {
	if (!section) return undefined;
	const folded = fold(header);
	let best: { to: string; distance: number } | undefined;
	for (const { folded: known, key } of getVocabulary().headersOf.get(section) ?? []) {
		if (!columnsOf(section).some(([name]) => name === key)) continue;
		const distance = levenshtein(folded, known);
		if (distance <= limit && (!best || distance < best.distance)) best = { to: `${section}.${key}`, distance };
	}
	return best?.to;
}

/** What `js-levenshtein` counts: insertions, deletions and substitutions. */
function levenshtein(one: string, other: string): number {
	let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= one.length; i++) {
		const current = [i];
		for (let j = 1; j <= other.length; j++) {
			const change = one[i - 1] === other[j - 1] ? 0 : 1;
			current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + change));
		}
		previous = current;
	}
	return previous[other.length] ?? 0;
}

function timeMapping(): void {
	console.log('\nHow long the mapping takes (bound: 1,000 ms; on the known form 5 % of the check)');
	const rows = (count: number) =>
		Array.from({ length: count }, (_, index) => [
			'Works',
			`Programme ${index}`,
			index % 2 ? 'Salaries' : 'Supplies',
			index * 13.5,
			index * 12,
		]);
	const headers = ['Department', 'Programme', 'Expense category', '2023 Adopted', '2023 Actual'];
	const long: Sheet = { name: 'Budget 2023', rows: [headers, ...rows(100_000)] };
	const many = Array.from(
		{ length: 50 },
		(_, index): Sheet => ({ name: `Unit ${index}`, rows: [['Town of Alder'], [], headers, ...rows(200)] }),
	);
	guessTables({ sheets: [{ name: 'Warm', rows: [headers, ...rows(20)] }] });
	for (const [name, sheets] of [
		['a sheet of 100,000 rows', [long]],
		['50 sheets of 200 rows', many],
	] as const) {
		const times = Array.from({ length: 5 }, () => timed(() => guessTables({ sheets })));
		console.log(`  ${name.padEnd(28)} ${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)} ms`);
	}
	const known = exampleWorkbook({ name: '', report: typicalReport });
	const report = parseReport(known);
	const signs: number[] = [];
	const checks: number[] = [];
	for (let round = 0; round < 40; round++) {
		signs.push(timed(() => sheetsWithSigns(report)));
		checks.push(timed(() => checkWorkbook(known, { asOf: 44_012 })));
	}
	const median = (values: number[]) => [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
	console.log(
		`  looking for layouts on a typical report: ${median(signs).toFixed(3)} ms, ${((100 * median(signs)) / median(checks)).toFixed(1)} % of its check`,
	);
}

function timed(run: () => unknown): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}

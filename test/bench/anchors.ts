import { anchorCell, anchorText, attachCells, attachTexts, type CellAnchor, readForAnchors, snapshotOf } from '../../core/review/index.ts';
import type { Sheet } from '../../core/workbook/index.ts';
import { makeReport, randomOf, readCmecs, realDataFolder } from '../review/anchor-scenarios.ts';
import { drawMix, makeCombined } from '../review/combined-changes.ts';
import { changeRealTable, readRealTables, realChanges } from '../review/real-tables.ts';
import { type AnchorScore, addScores, type Evidence, noScore, scoreAnchors, showScore } from '../review/score-anchors.ts';
import { editDocument, editPassage, type FollowText, makeText, scoreTexts } from '../review/text-scenarios.ts';
import { compare, spread } from './compare.ts';
import { loadApproxStringMatch } from './comparisons/load.ts';
import { byQuote, byQuoteAndContext, type Match } from './text-rivals.ts';

const ROUNDS = 9;
const YES = 250_000;

/** Whether notes stay on their rows and passages, and what it costs. */
export async function benchAnchors(): Promise<void> {
	await scoreRealTables();
	scoreCombined();
	timeGrowth();
	timeYes();
	await compareSentences();
	await compareTexts();
}

async function scoreRealTables(): Promise<void> {
	const folder = realDataFolder();
	console.log('\nNotes on every row of tables that public bodies keep, and on two published revisions (Unit ID is the truth, hidden)');
	if (!folder) {
		console.log('  skipped: no folder ../shared/data, and IMC_REAL_DATA is not set');
		return;
	}
	for (const table of ['SC', 'GC'] as const) {
		for (const order of [undefined, randomOf(1), randomOf(2)]) {
			const name = `${table} 1.1.0 to 1.1.1${order ? ', shuffled' : ''}`;
			print(name, scoreAnchors(readCmecs(folder, table, order)));
			print(`${name}, one anchor alone`, scoreAnchors(readCmecs(folder, table, order), 'one anchor alone', 9));
		}
	}
	const tables = await readRealTables(folder);
	for (const change of realChanges) {
		const score = (evidence: Evidence, nth: (rows: number) => number) =>
			tables
				.map((table) => scoreAnchors(changeRealTable(table, change, randomOf(1)), evidence, nth(table.sheet.rows.length)))
				.reduce(addScores, noScore);
		print(
			`${tables.length} tables, ${change}`,
			score('snapshot', () => 1),
		);
		print(
			`${tables.length} tables, ${change}, one anchor alone`,
			score('one anchor alone', (rows) => Math.ceil(rows / 30)),
		);
	}
}

/** Every change with every other. As many notes as `IMC_ANCHOR_NOTES` says, 500,000 where it says nothing. */
function scoreCombined(): void {
	const wanted = Number(process.env.IMC_ANCHOR_NOTES ?? 500_000);
	console.log(`\nNotes on tables changed in every way at once, ${wanted.toLocaleString('en')} of them, by what the rows are called`);
	const scores = new Map<string, AnchorScore>();
	const add = (name: string, score: AnchorScore) => scores.set(name, addScores(scores.get(name) ?? noScore, score));
	let notes = 0;
	for (let seed = 1; notes < wanted; seed++) {
		const random = randomOf(seed);
		// Mostly tables as people write them, some long.
		const most = seed % 500 === 0 ? 20_000 : seed % 50 === 0 ? 2000 : 60;
		const mix = drawMix(random, most, most > 60 ? most / 10 : 5);
		const score = scoreAnchors(makeCombined(mix, random), 'snapshot', Math.ceil(mix.rows / 400));
		notes += score.notes;
		add('all', score);
		add(`names: ${mix.names}`, score);
		add(`order: ${mix.order}`, score);
	}
	for (const [name, score] of [...scores].sort()) print(name, score);
}

function print(name: string, score: AnchorScore): void {
	console.log(`  ${name.padEnd(46)} ${showScore(score)}`);
	if (score.firstWrong) console.log(`    wrong: ${score.firstWrong}`);
}

/** A note on each row; the sheet is edited, gets three rows more and is numbered anew. */
function prepare(rows: number): { readonly anchors: readonly CellAnchor[]; readonly after: Sheet; readonly attach: () => unknown } {
	const { before, after, truth } = makeReport('numbered', 'values edited, three inserted, renumbered', randomOf(7), rows, 6, 100_000);
	const source = readForAnchors({ sheets: [before] });
	const anchors = [...truth.keys()].flatMap((row) => anchorCell(source, { sheet: before.name, row, column: 3 }) ?? []);
	const snapshots = [snapshotOf(source, before.name)].flatMap((snapshot) => snapshot ?? []);
	return { anchors, after, attach: () => attachCells(anchors, { sheets: [after] }, { snapshots }) };
}

function timeGrowth(): void {
	console.log('\nA note on every row, all found again at once');
	let last: { rows: number; median: number } | undefined;
	for (const rows of [100, 400, 800, 1600, 5000, 20_000]) {
		const { attach } = prepare(rows);
		const times = timesOf(attach);
		const median = times[Math.floor(times.length / 2)] ?? 0;
		const growth = last ? `   ${(rows / last.rows).toFixed(1)} times the rows, ${(median / last.median).toFixed(1)} times the time` : '';
		console.log(`  ${`${rows} notes on ${rows} rows`.padEnd(46)} ${spread(times, 'ms')}${growth}`);
		last = { rows, median };
	}
}

function timeYes(): void {
	console.log(`\n"yes" ${YES.toLocaleString('en')} times`);
	const column = (rows: number): Sheet => ({ name: 'Yes', rows: Array.from({ length: rows }, () => ['yes']) });
	const source = readForAnchors({ sheets: [column(YES)] });
	const anchors = [0, 1000, YES - 1].flatMap((row) => anchorCell(source, { sheet: 'Yes', row, column: 0 }) ?? []);
	const snapshots = [snapshotOf(source, 'Yes')].flatMap((snapshot) => snapshot ?? []);
	const text = 'yes '.repeat(YES);
	const passage = anchorText({ text }, 400_000, 400_040);
	const cases: [string, () => readonly { readonly outcome: string }[]][] = [
		['as rows, nothing changed', () => attachCells(anchors, { sheets: [column(YES)] }, { snapshots })],
		['as rows, one deleted', () => attachCells(anchors, { sheets: [column(YES - 1)] }, { snapshots })],
		['as text, nothing changed', () => attachTexts([passage], { text })],
		['as text, something put before', () => attachTexts([passage], { text: `no ${text}` })],
		['as text, the quote edited', () => attachTexts([{ ...passage, quote: `${passage.quote}x` }], { text: `no ${text}` })],
	];
	for (const [name, run] of cases)
		console.log(`  ${name.padEnd(46)} ${spread(timesOf(run, 5), 'ms')}   ${run().map(({ outcome }) => outcome)}`);
}

/** A note on every sentence of documents of which many are edited or gone: ours beside both rivals, on the same documents. */
async function compareSentences(): Promise<void> {
	const rival = await loadApproxStringMatch();
	for (const [edited, gone] of [
		[0.2, 0.1],
		[0.5, 0.2],
	] as const) {
		console.log(`\nA note on every sentence; ${100 * edited} % edited in up to four words of ten, ${100 * gone} % gone, others put in`);
		const documents = [1, 2, 3].map((seed) => editDocument(randomOf(seed), 60_000, edited, gone));
		const show = (name: string, followOf: (document: (typeof documents)[number]) => FollowText) => {
			const scores = documents.map((document) => scoreTexts(document, followOf(document)));
			const sum = (part: 'edited' | 'placed' | 'gone' | 'orphaned' | 'kept' | 'found' | 'wrong') =>
				scores.reduce((total, score) => total + score[part], 0);
			console.log(
				`  ${name.padEnd(36)} edited ${sum('edited')}, placed ${sum('placed')}; gone ${sum('gone')}, orphans ${sum('orphaned')}; kept ${sum('kept')}, found ${sum('found')}; wrong ${sum('wrong')}`,
			);
		};
		show('ours', ({ before, after }) => (passages) => {
			const anchors = passages.map(({ start, end }) => anchorText({ text: before }, start, end, 'before'));
			return attachTexts(anchors, { text: after }).map((found) =>
				'place' in found ? found.place : found.outcome === 'ambiguous' ? 'asked' : undefined,
			);
		});
		show('approx-string-match, quote alone', (document) => byQuote(rival, document));
		show('quote and context', (document) => byQuoteAndContext(rival, document));
	}
}

/** approx-string-match knows the quote alone; ours also what stood around it. Half of the documents have lost the passage. */
async function compareTexts(): Promise<void> {
	const rival = await loadApproxStringMatch();
	const random = randomOf(3);
	const text = makeText(random, 1_000_000);
	console.log('\nA quote of 40 characters in a document of 1 MB, one sentence in ten a look-alike of another; 40 quotes each');
	for (const edits of [0, 2, 5, 10]) {
		const ours = { right: 0, wrong: 0, ambiguous: 0, orphan: 0, pinnedThoughGone: 0 };
		const theirs = { right: 0, wrong: 0, tied: 0, pinnedThoughGone: 0 };
		for (let count = 0; count < 40; count++) {
			const start = 100 + Math.floor(random() * (text.length - 300));
			const anchor = anchorText({ text }, start, start + 40);
			const edited = editPassage(text, start, start + 40, edits, random);
			const gone = text.slice(0, start) + text.slice(start + 40);
			const [found] = attachTexts([anchor], { text: edited.text });
			const isNear = (place: { readonly start: number; readonly end: number }) =>
				Math.abs(place.start - start) <= edits && Math.abs(place.end - edited.end) <= edits;
			if (found && 'place' in found) isNear(found.place) ? ours.right++ : ours.wrong++;
			else if (found) ours[found.outcome === 'orphan' ? 'orphan' : 'ambiguous']++;
			const [missing] = attachTexts([anchor], { text: gone });
			if (missing && 'place' in missing) ours.pinnedThoughGone++;
			const best = bestOf(rival(edited.text, anchor.quote, 12));
			if (best.length === 0) theirs.wrong++;
			else if (best.some((match) => Math.abs(match.start - (best[0]?.start ?? 0)) > 20)) theirs.tied++;
			else best.some(isNear) ? theirs.right++ : theirs.wrong++;
			if (rival(gone, anchor.quote, 12).length > 0) theirs.pinnedThoughGone++;
		}
		console.log(`  ${edits} edits: ours ${JSON.stringify(ours)}; approx-string-match ${JSON.stringify(theirs)}`);
	}
	const start = 500_000;
	const anchor = anchorText({ text }, start, start + 40);
	const { text: edited } = editPassage(text, start, start + 40, 5, random);
	const contestants = [{ name: 'ours, with context', run: () => attachTexts([anchor], { text: edited }) }];
	contestants.push({ name: 'approx-string-match, quote alone', run: () => rival(edited, anchor.quote, 12) as never });
	await compare('Time for one quote with 5 edits in 1 MB', contestants, ROUNDS);
}

function bestOf(matches: readonly Match[]): Match[] {
	const least = Math.min(...matches.map(({ errors }) => errors));
	return matches.filter(({ errors }) => errors === least);
}

function timesOf(run: () => unknown, rounds = ROUNDS): number[] {
	run();
	return Array.from({ length: rounds }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	}).sort((a, b) => a - b);
}

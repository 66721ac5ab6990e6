import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../core/workbook/index.ts';
import { changes, makeReport, namings, randomOf, readCmecs, realDataFolder } from './anchor-scenarios.ts';
import { drawMix, makeCombined } from './combined-changes.ts';
import { changeRealTable, readRealTables, realChanges } from './real-tables.ts';
import { addScores, noScore, scoreAnchors } from './score-anchors.ts';

const folder = realDataFolder();
if (!folder) console.log('Skipped: notes on real tables (no folder ../shared/data, and IMC_REAL_DATA is not set).');

describe('notes on two revisions of a real table', () => {
	for (const table of ['SC', 'GC'] as const) {
		for (const order of ['as published', 'shuffled'] as const) {
			for (const evidence of ['snapshot', 'anchors alone'] as const) {
				it.skipIf(!folder)(`are never on a wrong row of ${table}, ${order}, by ${evidence}`, () => {
					const score = scoreAnchors(readCmecs(folder ?? '', table, order === 'shuffled' ? randomOf(11) : undefined), evidence);
					expect(score.firstWrong).toBeUndefined();
					expect(score.lost).toBe(0);
					expect(score.ambiguous).toBeLessThanOrEqual(0.02 * score.notes);
				});
			}
		}
	}
});

describe('notes on rows that differ in figures alone', () => {
	for (const naming of namings) {
		for (const change of changes) {
			it(`are never on a wrong row: ${naming}, ${change}`, () => {
				for (let seed = 1; seed <= 15; seed++) {
					const isAllNew = change === "every row's values edited";
					const isUndecidable = naming === 'unnamed' && change.startsWith('some rows');
					const score = scoreAnchors(makeReport(naming, change, randomOf(seed)));
					expect(score.firstWrong, `seed ${seed}`).toBeUndefined();
					expect(score.lost).toBe(0);
					// Running numbers and the place are no evidence: a person is asked, and the right row stands among those offered.
					if (isAllNew) expect(score.inTen, `seed ${seed}`).toBeGreaterThanOrEqual(0.95 * score.open);
					else if (!isUndecidable)
						expect(score.ambiguous, `seed ${seed}`).toBeLessThanOrEqual((naming === 'named' ? 0.1 : 0.2) * score.notes);
				}
			});
		}
	}
});

describe('notes on tables changed in every way at once', () => {
	/** Seeds of tables, so that each number tells another story. */
	const first = 7_000_000;
	const tables = 200;
	it('are never on a wrong row that can be told, offer the right one, and are orphans only where it is gone', () => {
		let sum = noScore;
		for (let seed = first; seed < first + tables; seed++) {
			const random = randomOf(seed);
			const scenario = makeCombined(drawMix(random, 40), random);
			sum = addScores(sum, scoreAnchors(scenario));
		}
		expect(sum.firstWrong).toBeUndefined();
		expect(sum.notes).toBeGreaterThan(1000);
		expect(sum.toldInThree).toBeGreaterThanOrEqual(0.95 * sum.openTold);
		// A sample: the bench holds it to 99 % over more tables.
		expect(sum.toldInTen).toBeGreaterThanOrEqual(0.98 * sum.openTold);
		expect(sum.lost).toBeLessThanOrEqual(0.01 * (sum.orphaned + sum.lost));
		expect(sum.openTold).toBeLessThanOrEqual(0.2 * sum.told);
	});

	it('are never on another row of the same name put into a small table in the place of theirs', () => {
		const random = randomOf(62_974);
		const score = scoreAnchors(makeCombined(drawMix(random), random));
		expect(score.firstWrong).toBeUndefined();
		expect(score.gone).toBeGreaterThan(0);
	});

	it('are found by one anchor alone at least two thirds as often as with the whole snapshot', () => {
		let [whole, alone] = [noScore, noScore];
		for (let seed = first; seed < first + tables / 4; seed++) {
			const scenarioOf = () => {
				const random = randomOf(seed);
				return makeCombined(drawMix(random, 30), random);
			};
			whole = addScores(whole, scoreAnchors(scenarioOf()));
			alone = addScores(alone, scoreAnchors(scenarioOf(), 'one anchor alone'));
		}
		expect(alone.firstWrong).toBeUndefined();
		expect(alone.right).toBeGreaterThanOrEqual((2 / 3) * whole.right);
	});

	it('are found again by a number that is there and unique, though a block moved and every figure is new', () => {
		const lots = (numbers: readonly number[], salt: number) => [
			['Lot', 'Planned', 'Paid'],
			...numbers.map((number) => [`Lot ${number}`, number * 731 + salt, number * 97 + 2 * salt]),
		];
		const before = lots([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 3);
		const after = lots([7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6], 40);
		const truth = new Map(before.slice(1).map((_, index) => [index + 1, ((index + 6) % 12) + 1]));
		const sheet = (rows: readonly (readonly CellValue[])[]) => ({ name: 'Lots', rows });
		for (const hints of [[], [{ sheet: 'Lots', keyColumns: [0] }]]) {
			const scenario = {
				name: 'lots',
				before: sheet(before),
				after: sheet(after),
				truth,
				hints,
				notes: () => [1, 2],
				columnAfter: (column: number) => column,
			};
			expect(scoreAnchors(scenario)).toMatchObject({ right: 24, wrong: 0 });
		}
	});
});

describe('notes on tables that public bodies keep', async () => {
	const tables = folder ? await readRealTables(folder) : [];
	for (const change of realChanges) {
		it.skipIf(!folder)(
			`are never on a wrong row that can be told: ${change}`,
			() => {
				let sum = noScore;
				for (const table of tables)
					sum = addScores(
						sum,
						scoreAnchors(changeRealTable(table, change, randomOf(5)), 'snapshot', table.sheet.rows.length > 1000 ? 12 : 1),
					);
				expect(sum.wrong - sum.wrongUntold, sum.firstWrong).toBe(0);
				expect(sum.lost).toBe(0);
				expect(sum.toldInTen).toBeGreaterThanOrEqual(0.99 * sum.openTold);
				if (change === 'as published') expect(sum.ambiguous).toBeLessThanOrEqual(0.02 * sum.notes);
				if (change === 'shuffled') expect(sum.openTold).toBeLessThanOrEqual(0.05 * sum.told);
			},
			120_000,
		);
	}
});

describe('notes on rows that differ in fewer figures, of fewer values, in tables of other lengths', () => {
	const tables = [
		{ rows: 12, figures: 3, highest: 2000 },
		{ rows: 40, figures: 3, highest: 100 },
		{ rows: 40, figures: 2, highest: 2000 },
		{ rows: 40, figures: 2, highest: 100 },
		{ rows: 40, figures: 1, highest: 100 },
		{ rows: 100, figures: 3, highest: 500 },
	];
	for (const naming of namings) {
		it.each(tables)(`are never on a wrong row: ${naming}, $rows rows, $figures figures up to $highest`, ({ rows, figures, highest }) => {
			for (const change of changes) {
				for (let seed = 1; seed <= 10; seed++) {
					const score = scoreAnchors(makeReport(naming, change, randomOf(seed), rows, figures, highest));
					expect(score.firstWrong, `${change}, seed ${seed}`).toBeUndefined();
				}
			}
		});
	}
});

describe('a few notes whose snapshot was lost', () => {
	for (const naming of ['named', 'numbered'] as const) {
		for (const change of changes) {
			it(`are never on a wrong row by their neighbours alone: ${naming}, ${change}`, () => {
				for (let seed = 1; seed <= 10; seed++) {
					const scenario = makeReport(naming, change, randomOf(seed));
					const few = { ...scenario, truth: new Map([...scenario.truth].filter(([row]) => row % 9 === 0)) };
					expect(scoreAnchors(few, 'anchors alone').firstWrong, `seed ${seed}`).toBeUndefined();
				}
			});
		}
	}
});

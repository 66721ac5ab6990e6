import { describe, expect, it } from 'vitest';
import { changes, makeReport, namings, randomOf, readCmecs, realDataFolder } from './anchor-scenarios.ts';
import { scoreAnchors } from './score-anchors.ts';

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
					const isUndecidable = naming === 'unnamed' && change.startsWith('some rows');
					const score = scoreAnchors(makeReport(naming, change, randomOf(seed)));
					expect(score.firstWrong, `seed ${seed}`).toBeUndefined();
					expect(score.lost).toBe(0);
					if (!isUndecidable) expect(score.ambiguous, `seed ${seed}`).toBeLessThanOrEqual(0.1 * score.notes);
				}
			});
		}
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

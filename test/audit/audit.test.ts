import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Check, checkWorkbook, type Finding, type Place, parseIsoDate, toA1, type Workbook } from '#core';
import { readWorkbook } from '#core/files';
import { controls, mistakes } from './mistakes.ts';
import { type Edit, plant, type Spot, spotOf } from './plant.ts';

const EXAMPLE = join(import.meta.dirname, '../reports/ayrshire-2019-20.xlsx');
const AS_OF = parseIsoDate('2020-09-30') ?? 0;

let example: Workbook;
let before: ReadonlySet<string>;

beforeAll(async () => {
	example = await readWorkbook(new Uint8Array(readFileSync(EXAMPLE)), 'example.xlsx');
	before = new Set(checkWorkbook(example, { asOf: AS_OF }).findings.map(keyOf));
});

const keyOf = ({ rule, message, places: [place] }: Finding) => `${rule} ${message} ${place ? nameOf(place) : ''}`;
const nameOf = (spot: Spot | Place) => `${spot.sheet}!${toA1(spot)}`;

/** What a check says of the edited report that it didn't say of the example. */
function newFindings(edits: readonly Edit[]): { findings: readonly Finding[]; spots: readonly Spot[]; check: Check; workbook: Workbook } {
	const { workbook, spots } = plant(example, edits);
	const check = checkWorkbook(workbook, { asOf: AS_OF });
	return { findings: check.findings.filter((finding) => !before.has(keyOf(finding))), spots, check, workbook };
}

describe('an auditor’s eye', () => {
	test('there are a hundred planted mistakes and thirty controls', () => {
		expect(mistakes.length).toBeGreaterThanOrEqual(100);
		expect(controls.length).toBeGreaterThanOrEqual(30);
	});

	test('finds at least 95 % of the mistakes at the right cell, with 1.3 findings a hit at most', () => {
		const missed: string[] = [];
		const long: string[] = [];
		let hits = 0;
		let count = 0;
		for (const { kind, name, edits, at } of mistakes) {
			const { findings, spots, workbook } = newFindings(edits);
			const right = new Set((at?.map((cell) => spotOf(workbook, cell)) ?? spots).map(nameOf));
			const isHit = findings.some(({ places: [place] }) => place && right.has(nameOf(place)));
			const said = findings.map((finding) => keyOf(finding)).join('; ');
			if (isHit) {
				hits++;
				count += findings.length;
				if (findings.length > 1) long.push(`${kind}, ${name}: ${said}`);
			} else missed.push(`${kind}, ${name} (${[...right].slice(0, 3).join(', ')}): ${said || 'nothing'}`);
		}
		console.log(
			`found ${hits} of ${mistakes.length}; ${(count / hits).toFixed(2)} findings a hit\nMissed:\n  ${missed.join('\n  ')}\nMore than one finding:\n  ${long.join('\n  ')}`,
		);
		expect(hits / mistakes.length).toBeGreaterThanOrEqual(0.95);
		expect(count / hits).toBeLessThanOrEqual(1.3);
	}, 240_000);

	test.each(controls.map((control) => [control.name, control.edits] as const))('says nothing of: %s', (_, edits) => {
		expect(newFindings(edits).findings.map(keyOf)).toEqual([]);
	});
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Check, catalogueFor, checkWorkbook, parseIsoDate } from '#core';
import { readWorkbook } from '#core/files';
import { briefFor } from '#core/present';
import { viewCheck } from '#core/view';
import { faults } from './ayrshire-2019-20-flawed.ts';
import { nameOfPlace } from './faults.ts';
import { makeReports } from './make-reports.ts';

const AS_OF = parseIsoDate('2020-09-30') ?? 0;
const read = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, name)));

async function checkFile(name: string): Promise<Check> {
	return checkWorkbook(await readWorkbook(read(name), name), { asOf: AS_OF });
}

function namesOf({ findings, report }: Check): string[] {
	return findings.map(({ rule, places: [place] }) => `${rule} at ${place ? nameOfPlace(report, place) : 'no place'}`).sort();
}

describe('the example reports', () => {
	let good: Check;
	let flawed: Check;
	beforeAll(async () => {
		good = await checkFile('ayrshire-2019-20.xlsx');
		flawed = await checkFile('ayrshire-2019-20-flawed.xlsx');
	});

	test('are what their sources give (npm run reports writes them anew)', async () => {
		for (const [name, bytes] of await makeReports()) expect(Buffer.compare(bytes, read(name)), name).toBe(0);
	});

	test('one full of errors is not ready, and no reader is told that it can be relied on', () => {
		const catalogue = catalogueFor('en');
		const briefOf = (check: Check) => {
			const result = briefFor(check, 'North Ayrshire', catalogue);
			return result.kind === 'brief' ? result.brief : undefined;
		};
		const view = viewCheck(flawed, catalogue);
		const wrong = flawed.findings.filter(({ severity, outcome }) => severity === 'error' && outcome === 'fail').length;
		expect(view.verdict).toEqual({ kind: 'not-ready', band: 'red', says: `Not ready: ${wrong} figures are wrong` });
		expect(view.says).toContain(`${wrong} errors · `);
		expect(briefOf(flawed)?.scores.verdict).toEqual(view.verdict);
		expect(briefOf(flawed)?.trust).toBe(catalogue.words.brief.trust.red);
		expect(briefOf(good)?.trust).toBe(catalogue.words.brief.trust.green);
	});

	test('the good one has just the faults of a real filing', () => {
		expect(namesOf(good)).toEqual([
			'finance/contribution-overdue at contributions 3 paid',
			'satisfaction/margin-of-error-too-wide at satisfaction 6 responses',
		]);
		expect(good.report.headerProblems).toEqual([]);
	});

	test('the flawed one has each seeded fault at its cell, and nothing else that the good one does not have', () => {
		expect(faults.length).toBeGreaterThanOrEqual(50);
		const expected = new Set([...namesOf(good), ...faults.flatMap(({ findings }) => findings)]);
		expect(namesOf(flawed)).toEqual([...expected].sort());
	});

	test('the seeded faults touch every topic', () => {
		const topics = new Set(faults.flatMap(({ findings }) => findings.map((finding) => finding.split('/')[0])));
		expect([...topics].sort()).toEqual([
			'finance',
			'follow-up',
			'governance',
			'progress',
			'quality',
			'satisfaction',
			'services',
			'structure',
			'submission',
		]);
	});

	test('the flawed one scores worse in each of the four topics', () => {
		for (const topic of ['services', 'quality', 'satisfaction', 'finance'] as const) {
			expect(flawed.standing.topics[topic].score ?? 0).toBeLessThan(good.standing.topics[topic].score ?? 0);
		}
	});
});

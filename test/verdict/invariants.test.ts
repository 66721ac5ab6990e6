import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type Check,
	checkWorkbook,
	demandedTopics,
	exampleWorkbook,
	type Finding,
	kindOf,
	parameters,
	parseIsoDate,
	parseReport,
	type Workbook,
} from '#core';
import { applyFaults } from '../reports/apply-faults.ts';
import { ayrshire } from '../reports/ayrshire-2019-20.ts';
import { faults } from '../reports/ayrshire-2019-20-flawed.ts';
import type { Fault } from '../reports/faults.ts';
import { linesAtTwice, spoiltReports } from './spoilt-reports.ts';

const AS_OF = parseIsoDate('2020-09-30') ?? 0;
const filed = exampleWorkbook({ name: 'the example report', report: ayrshire });
const report = parseReport(filed);
const checkOf = (workbook: Workbook): Check => checkWorkbook(workbook, { asOf: AS_OF });
const faulty = (chosen: readonly number[]) =>
	applyFaults(
		filed,
		report,
		chosen.map((index) => faults[index] as Fault),
	);
const someFaults = fc.uniqueArray(fc.nat({ max: faults.length - 1 }), { minLength: 1, maxLength: 12 });
const RANKS = ['red', 'amber', 'green'];
/** By the score, whether or not its colour is shown. */
const rank = ({ standing: { quality = 0 } }: Check) => RANKS.indexOf(quality >= 85 ? 'green' : quality >= 60 ? 'amber' : 'red');
const errorsOf = ({ findings }: Check) => findings.filter((finding) => kindOf(finding) === 'wrong');
const nameOf = ({ rule, message, places: [place] }: Finding) => `${rule} ${message} ${place?.sheet} ${place?.row} ${place?.column}`;

describe('whatever is wrong with a report', () => {
	test('an error is never green, nor is a cell that is left to fill in', () => {
		fc.assert(
			fc.property(someFaults, (chosen) => {
				const check = checkOf(faulty(chosen));
				const { standing } = check;
				if (standing.counts.wrong + standing.counts['to-fill-in'] === 0) return;
				expect(standing.band).not.toBe('green');
				expect(standing.verdict.kind).not.toMatch(/^ready/);
				for (const topic of Object.values({ ...standing.topics, ...standing.oversightTopics }))
					if (topic.states.wrong > 0) expect(topic.band, topic.topic).not.toBe('green');
			}),
			{ numRuns: 60 },
		);
	});

	test('every point taken off is accounted for, with its cells', () => {
		const holds = ({ standing }: Check) => {
			const sum = (deductions: readonly { readonly points: number }[]) => deductions.reduce((total, { points }) => total + points, 0);
			if (standing.quality !== undefined) expect(sum(standing.deductions)).toBeCloseTo(100 - standing.quality, 6);
			for (const topic of demandedTopics)
				expect(sum(standing.topics[topic].deductions), topic).toBeCloseTo(100 - (standing.topics[topic].score ?? 100), 6);
			for (const { places, reason } of standing.deductions) expect(places.length, reason).toBeGreaterThan(0);
		};
		fc.assert(
			fc.property(someFaults, (chosen) => holds(checkOf(faulty(chosen)))),
			{ numRuns: 40 },
		);
		for (const spoilt of spoiltReports) holds(checkOf(exampleWorkbook({ name: spoilt.name, report: spoilt.report })));
	});

	test('one more error never raises the score', () => {
		let tried = 0;
		fc.assert(
			fc.property(someFaults, (chosen) => {
				const [last, ...others] = chosen;
				if (last === undefined || others.length === 0) return;
				const [before, after] = [checkOf(faulty(others)), checkOf(faulty(chosen))];
				const still = new Set(after.findings.map(nameOf));
				// A fault may hide another: what can't be read can't be compared. It is one more only where the others are still there.
				if (errorsOf(after).length <= errorsOf(before).length || before.findings.some((finding) => !still.has(nameOf(finding)))) return;
				expect(after.standing.quality ?? 0).toBeLessThanOrEqual((before.standing.quality ?? 0) + 1e-9);
				tried++;
			}),
			{ numRuns: 80 },
		);
		expect(tried).toBeGreaterThan(20);
	});

	test('taking away a whole sheet that every report must have never raises the score', () => {
		fc.assert(
			fc.property(someFaults, fc.constantFrom('services', 'quality', 'satisfaction', 'budget', 'partners', 'report'), (chosen, section) => {
				const workbook = faulty(chosen);
				const name = report[section as 'services'].parts[0]?.sheet.name;
				const without = { ...workbook, sheets: workbook.sheets.filter((sheet) => sheet.name !== name) };
				const [before, after] = [checkOf(workbook), checkOf(without)];
				expect(after.standing.verdict.kind).toMatch(/not-whole|not-ready/);
				expect(rank(after)).toBeLessThanOrEqual(rank(before));
				expect(after.standing.band).toBe('red');
			}),
			{ numRuns: 40 },
		);
	});

	test('taking away all rows of a service or a partner that the workbook names elsewhere never raises the score', () => {
		for (const [section, column] of [
			['services', 'service'],
			['partners', 'municipality'],
		] as const) {
			for (const name of new Set((report[section].column(column as never).values as string[]).filter((value) => value !== undefined))) {
				const sheet = report[section].parts[0]?.sheet;
				const without = {
					...filed,
					sheets: filed.sheets.map((each) =>
						each.name === sheet?.name ? { ...each, rows: each.rows.filter(([first]) => first !== name) } : each,
					),
				};
				const after = checkOf(without);
				expect(after.standing.verdict.kind, name).not.toMatch(/^ready/);
				expect(after.standing.band, name).not.toBe('green');
			}
		}
	});

	test('leaving out a service that the workbook names elsewhere never helps, whatever is wrong with the report', () => {
		const sheets = ['services', 'quality', 'satisfaction', 'complaints', 'unitCosts'] as const;
		const names = [...new Set(report.services.values('service'))] as string[];
		fc.assert(
			fc.property(someFaults, fc.constantFrom(...names), fc.subarray([...sheets], { minLength: 1 }), (chosen, service, from) => {
				const workbook = faulty(chosen);
				const left = new Set(['services', ...from].map((section) => report[section as 'services'].parts[0]?.sheet.name));
				const without = {
					...workbook,
					sheets: workbook.sheets.map((sheet) =>
						left.has(sheet.name) ? { ...sheet, rows: sheet.rows.filter(([first]) => first !== service) } : sheet,
					),
				};
				const after = checkOf(without);
				expect(after.standing.band).toBe('red');
				expect(after.standing.quality).toBeLessThanOrEqual(49);
			}),
			{ numRuns: 30 },
		);
	});

	test('emptying a column that must be filled in never raises the score', () => {
		fc.assert(
			fc.property(
				someFaults,
				fc.constantFrom(
					'services delivered',
					'services unit',
					'quality actual',
					'quality target',
					'budget actual',
					'budget budget',
					'partners population',
				),
				(chosen, column) => {
					const [section, key] = column.split(' ') as ['services', 'delivered'];
					const workbook = faulty(chosen);
					const part = report[section].parts[0];
					const at = part?.cells.get(key)?.column ?? -1;
					const emptied = {
						...workbook,
						sheets: workbook.sheets.map((sheet) =>
							sheet.name === part?.sheet.name
								? {
										...sheet,
										rows: sheet.rows.map((row, index) =>
											index > part.headerRow ? row.map((cell, each) => (each === at ? null : cell)) : row,
										),
									}
								: sheet,
						),
					};
					expect(rank(checkOf(emptied))).toBeLessThanOrEqual(rank(checkOf(workbook)));
				},
			),
			{ numRuns: 30 },
		);
	});
});

describe('what looks good and says nothing', () => {
	test('padding with good rows never makes a report with an error green, nor ready to send', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 15, max: 600 }), (wrong, of) => {
				const { standing } = checkOf(exampleWorkbook({ name: 'padded', report: linesAtTwice(Math.min(wrong, of), of) }));
				expect(standing.band).not.toBe('green');
				expect(standing.verdict.kind).toBe('not-ready');
			}),
			{ numRuns: 20 },
		);
	});

	test('looser thresholds never raise the band while no clause of the agreement is named for them', () => {
		const loosest = Object.entries(parameters).map(([parameter, { minimum, maximum }]) => ({ parameter, minimum, maximum }));
		const settings = fc.array(
			fc
				.constantFrom(...loosest)
				.chain(({ parameter, minimum, maximum }) =>
					fc.double({ min: minimum, max: maximum, noNaN: true }).map((value) => ({ parameter, value })),
				),
			{ minLength: 1, maxLength: 8 },
		);
		fc.assert(
			fc.property(settings, fc.integer({ min: 0, max: 15 }), (chosen, wrong) => {
				const spoilt = linesAtTwice(wrong, 15);
				const plain = checkOf(exampleWorkbook({ name: 'usual', report: spoilt }));
				const loose = checkOf(exampleWorkbook({ name: 'loose', report: { ...spoilt, settings: chosen } }));
				expect(rank(loose)).toBeLessThanOrEqual(rank(plain));
			}),
			{ numRuns: 40 },
		);
	});

	test('thresholds whose clause is named hold, and both scores are shown', () => {
		const settings = [
			{ parameter: 'varianceLimit', value: 1000, clause: 'Art. 14 of the agreement' },
			{ parameter: 'varianceWarning', value: 100, clause: '' },
		];
		const { standing } = checkOf(exampleWorkbook({ name: 'agreed', report: { ...linesAtTwice(12, 15), settings } }));
		expect(standing.thresholds).toMatchObject({ withoutClause: ['varianceWarning'] });
		expect(standing.counts.wrong).toBe(0);
	});

	test('rubber stamps never raise the band', () => {
		const stamp = fc.oneof(
			fc.constantFrom(
				'see above',
				'As agreed with the management',
				'ok ok ok ok ok',
				'x x x x x x x x x x',
				'to be completed',
				'explained elsewhere in the report',
			),
			fc
				.constantFrom('a', 'x', '-', '. ', 'ok ', 'fine ')
				.chain((part) => fc.integer({ min: 1, max: 30 }).map((count) => part.repeat(count))),
		);
		fc.assert(
			fc.property(stamp, fc.integer({ min: 1, max: 15 }), (text, wrong) => {
				const plain = checkOf(exampleWorkbook({ name: 'plain', report: linesAtTwice(wrong, 15) }));
				const stamped = checkOf(exampleWorkbook({ name: 'stamped', report: linesAtTwice(wrong, 15, () => text) }));
				expect(rank(stamped)).toBeLessThanOrEqual(rank(plain));
				expect(stamped.standing.counts.wrong).toBe(plain.standing.counts.wrong);
			}),
			{ numRuns: 40 },
		);
	});

	test('reasons of their own for each line hold the topic in amber until the committee has accepted them', () => {
		const reasons = [
			'Diesel rose by a third in summer',
			'The depot in Ayr burnt down in May',
			'Two lorries were bought a year early',
			'Frost damaged forty bridges',
			'Landfill tax doubled in April',
		];
		const workbook = exampleWorkbook({
			name: 'explained',
			report: linesAtTwice(12, 15, (index) => `${reasons[index % 5]}, lot ${['one', 'two', 'three'][Math.floor(index / 5)]}`),
		});
		const waiting = checkOf(workbook).standing;
		expect(waiting.explanations).toMatchObject({ total: 12 + 7, accepted: 0, capped: ['finance'] });
		expect([waiting.verdict.kind, waiting.band, waiting.topics.finance.score]).toEqual(['ready-with-questions', 'amber', 84]);
	});
});

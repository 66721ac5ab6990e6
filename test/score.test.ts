import { describe, expect, test } from 'vitest';
import { type AnyRule, checkWorkbook, defineRule, type ExampleReport, exampleWorkbook, parseIsoDate, rules } from '#core';
import { ayrshire } from './reports/ayrshire-2019-20.ts';

const AS_OF = parseIsoDate('2020-09-30') ?? 0;
const check = (report: ExampleReport, set: readonly AnyRule[] = rules) =>
	checkWorkbook(exampleWorkbook({ name: 'a report', report }), { asOf: AS_OF, rules: set });
const without = (...sections: (keyof ExampleReport)[]) =>
	Object.fromEntries(Object.entries(ayrshire).filter(([section]) => !sections.includes(section as keyof ExampleReport))) as ExampleReport;

const failsOnce = (
	id: `services/${string}` | `quality/${string}`,
	severity: 'error' | 'warning' | 'info',
	failed: number,
	passed: number,
) =>
	defineRule({
		id,
		severity,
		sources: ['practice'],
		reads: ['services'],
		messages: { wrong: {} },
		check({ report }, judge) {
			judge.pass(passed);
			for (let index = 0; index < failed; index++) judge.fail('wrong', report.services.headerAt(), {});
		},
	});

describe('a topic', () => {
	test('earns 100 · Σ(weight · credit) / Σ weight, with errors at 5, warnings at 2 and advice at 0', () => {
		const { scorecard } = check(ayrshire, [
			failsOnce('services/one', 'error', 1, 3),
			failsOnce('services/two', 'warning', 1, 1),
			failsOnce('services/three', 'info', 9, 0),
			failsOnce('services/four', 'error', 0, 2),
		]);
		expect(scorecard.topics.services.score).toBeCloseTo((100 * (5 * 0.75 + 2 * 0.5 + 5)) / 12, 9);
		expect(scorecard.topics.services.deductions.map(({ rule, points }) => [rule, points.toFixed(3)])).toEqual([
			['services/one', ((100 * 5 * 0.25) / 12).toFixed(3)],
			['services/two', ((100 * 2 * 0.5) / 12).toFixed(3)],
		]);
	});

	test('scores no more than the share of its required cells that are filled', () => {
		const { scorecard } = check({
			...ayrshire,
			unitCosts: ayrshire.unitCosts?.map((row) => ({ ...row, cost: null, volume: null, unitCost: null })) ?? [],
		});
		const { finance } = scorecard.topics;
		expect(finance.coverage).toBeLessThan(95);
		expect(finance.score ?? 100).toBeLessThanOrEqual(finance.coverage);
		expect(finance.uncovered.places.length).toBe(finance.required - finance.filled);
	});

	test('that is absent scores 0 and holds the whole report at 49', () => {
		const { scorecard } = check(without('satisfaction', 'complaints'));
		expect(scorecard.topics.satisfaction).toMatchObject({ score: 0, isAbsent: true, band: 'red' });
		expect(scorecard.overall ?? 100).toBeLessThanOrEqual(25);
		expect(scorecard.band).toBe('red');
	});
});

describe('the whole', () => {
	test('is the mean of the four topics, at most 25 above the worst', () => {
		const { scorecard } = check(ayrshire, [failsOnce('services/one', 'error', 4, 1), failsOnce('quality/one', 'error', 0, 1)]);
		expect(scorecard.topics.services.score).toBeCloseTo(20, 9);
		expect(scorecard.overall).toBeCloseTo(45, 9);
	});

	test('bands: green from 85, amber from 60, red below', () => {
		const bandAt = (failed: number, passed: number) =>
			check(ayrshire, [failsOnce('services/one', 'error', failed, passed)]).scorecard.topics.services.band;
		expect([bandAt(15, 85), bandAt(16, 84), bandAt(40, 60), bandAt(41, 59)]).toEqual(['green', 'amber', 'amber', 'red']);
	});
});

describe('a rule that throws', () => {
	const broken = defineRule({
		id: 'services/throws',
		severity: 'error',
		sources: ['practice'],
		reads: [],
		messages: {},
		check() {
			throw new Error('out of order');
		},
	});

	test('is broken, voids its topic and the whole, and leaves every other rule as it was', () => {
		const whole = check(ayrshire);
		const { results, scorecard } = check(ayrshire, [...rules, broken]);
		expect(results[results.length - 1]).toMatchObject({ rule: 'services/throws', outcome: 'broken', error: 'out of order' });
		expect(results.slice(0, -1)).toEqual(whole.results);
		expect(scorecard.topics.services).toMatchObject({ isVoid: true, score: undefined });
		expect(scorecard.overall).toBeUndefined();
		expect(scorecard.topics.finance).toEqual(whole.scorecard.topics.finance);
	});
});

describe('the results', () => {
	test('are green within a tenth of the target, amber when off but no worse than before, red otherwise', () => {
		const row = (better: string, target: number, actual: number, previous: number | null) => ({
			service: 'Roads',
			indicator: `${better} ${target} ${actual} ${previous}`,
			unit: 'days',
			better,
			target,
			actual,
			previous,
		});
		const { scorecard } = check({
			services: [{ service: 'Roads', municipality: 'All', delivered: 1 }],
			quality: [
				row('Higher', 100, 90, null),
				row('Higher', 100, 89, 89),
				row('Higher', 100, 89, 90),
				row('Higher', 100, 89, null),
				row('Lower', 100, 110, null),
				row('Lower', 100, 111, 111),
				row('Lower', 100, 111, 110),
			],
		});
		expect(scorecard.targets.map(({ band }) => band)).toEqual(['green', 'amber', 'red', 'red', 'green', 'amber', 'red']);
	});
});

describe('the agreement of the partners', () => {
	test('sets thresholds in Settings, by name in any language; what cannot be used is a finding and the default holds', () => {
		const budget = [{ line: 'Fuel', kind: 'Expenditure', budget: 100, actual: 110 }];
		const found = (report: ExampleReport) =>
			check(report)
				.findings.map(({ rule }) => rule)
				.filter((rule) => rule === 'finance/variance-unexplained' || rule.startsWith('structure/setting'));
		expect(found({ budget })).toEqual(['finance/variance-unexplained']);
		expect(found({ budget, settings: [{ parameter: 'varianceWarning', value: 12 }] })).toEqual([]);
		expect(found({ budget, settings: [{ parameter: 'varianceWarning', value: 'twelve' }] })).toEqual([
			'finance/variance-unexplained',
			'structure/setting-unusable',
		]);
	});
});

test('an empty template has no process figure: nothing can be said of how the cooperation is watched over', () => {
	const { scorecard } = check({ settings: [{ parameter: 'surveyAge', value: 24 }] });
	expect([scorecard.overall, scorecard.process]).toEqual([0, undefined]);
});

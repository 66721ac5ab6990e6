import type { Table } from '../../report/table.ts';
import { defineRule, type Examples } from '../../rule/index.ts';
import { largest, smallest } from '../../statistics/extremes.ts';
import { seriesOf } from '../facts/history-series.ts';
import { isPercentUnit } from '../facts/unit-scale.ts';

/** So many targets that are the results, digit by digit, are one cause. */
const MANY = 3;
/** How near a target is to the result that it follows, in percent. */
const JUST = 1;
/** Whole numbers so small that chance makes half of them, or twice as many. */
const FEW = 10;
/** A target that all earlier values beat by half is no aim. */
const EASY = 0.5;

export const targetWithoutAmbition = defineRule({
	id: 'quality/target-without-ambition',
	severity: 'warning',
	sources: ['practice'],
	reads: ['quality'],
	messages: {
		zero: { indicator: 'text', target: 'number' },
		always: { indicator: 'text', target: 'number', worst: 'number' },
		follows: { indicator: 'text', target: 'number', actual: 'number' },
		allFollow: { count: 'number' },
	},
	check({ report }, judge) {
		const table = report.quality;
		const followers: number[] = [];
		for (let index = 0; index < table.length; index++) {
			const [target, actual] = [table.values('target')[index], table.values('actual')[index]];
			const better = table.values('better')[index];
			if (target === undefined || actual === undefined || better === undefined) continue;
			const indicator = table.values('indicator')[index] ?? '?';
			const unit = table.values('unit')[index] ?? '';
			const previous = table.values('previous')[index];
			const isEmpty = better === 'higher' ? target <= 0 : isPercentUnit(unit) && target >= 100;
			if (isEmpty) {
				judge.fail('zero', table.at(index, 'target'), { indicator, target });
				continue;
			}
			if (followsResult(target, actual, previous, better)) {
				followers.push(index);
				continue;
			}
			const series = seriesOf(report, table.values('service')[index] ?? '', { indicator });
			const values = [actual, previous, ...series.map(({ value }) => value)].filter((value) => value !== undefined);
			const worst = better === 'higher' ? smallest(values) : largest(values);
			const isAlwaysMet = better === 'higher' ? target < EASY * worst : EASY * target > worst;
			// Of a few days or cases one more or less is no want of ambition.
			const isFew = Number.isInteger(target) && Math.max(target, worst) < FEW;
			if (values.length > 1 && worst > 0 && isAlwaysMet && !isFew)
				judge.fail('always', table.at(index, 'target'), { indicator, target, worst });
			else judge.pass();
		}
		const places = followers.map((index) => table.at(index, 'target'));
		if (followers.length >= MANY) judge.fail('allFollow', places, { count: followers.length }, { affects: places });
		else
			for (const index of followers)
				judge.fail('follows', [table.at(index, 'target'), table.at(index, 'actual')], followData(table, index));
	},
});

function followData(table: Table<'quality'>, index: number) {
	const [target = 0, actual = 0] = [table.values('target')[index], table.values('actual')[index]];
	return { indicator: table.values('indicator')[index] ?? '?', target, actual };
}

/** A target that is the result to the digit and no round number, or one just below it where last period was better. */
function followsResult(target: number, actual: number, previous: number | undefined, better: 'higher' | 'lower'): boolean {
	if (target === actual) return target !== 0 && target !== 100 && !isRound(target);
	const isMet = better === 'higher' ? actual >= target : actual <= target;
	const isJust = Math.abs(target - actual) <= (JUST * Math.abs(actual)) / 100;
	const isBelowLast =
		previous !== undefined && (better === 'higher' ? previous - target : target - previous) > (JUST * Math.abs(previous)) / 100;
	return isMet && isJust && isBelowLast;
}

/** Targets are agreed in round numbers: 95, 12.5, 1,200. */
function isRound(target: number): boolean {
	const digits = String(Math.abs(target))
		.replace('.', '')
		.replace(/^0+|0+$/g, '');
	return (
		digits.length <= 1 ||
		(digits.length === 2 && digits.endsWith('5')) ||
		(Number.isInteger(target) && target < 20) ||
		/^(?:125|375|625|875)$/.test(digits)
	);
}

const recycling = { service: 'Waste collection', indicator: 'Recycling rate', unit: '%', better: 'higher' } as const;
const losses = { service: 'Drinking water', indicator: 'Water losses', unit: '%', better: 'lower' } as const;

export const examples: Examples<typeof targetWithoutAmbition> = {
	valid: [
		{
			name: 'A round target just reached, an ambitious one, and none of accidents at all',
			report: {
				quality: [
					{ ...recycling, target: 55, actual: 55, previous: 52.6 },
					{ ...losses, target: 18, actual: 21.4, previous: 23 },
					{ service: 'Roads', indicator: 'Accidents', unit: 'number', better: 'lower', target: 0, actual: 0, previous: 1 },
				],
			},
		},
	],
	invalid: [
		{
			name: 'Nothing is asked',
			report: { quality: [{ ...recycling, target: 0, actual: 41, previous: 40 }] },
			findings: [{ message: 'zero', at: 'quality 1 target' }],
		},
		{
			name: 'Twice as much loss as there ever was is allowed',
			report: { quality: [{ ...losses, target: 60, actual: 22, previous: 24 }] },
			findings: [{ message: 'always', at: 'quality 1 target' }],
		},
		{
			name: 'The target was lowered to what was reached',
			report: {
				quality: [
					{ ...recycling, target: 48.3, actual: 48.3, previous: 52.6 },
					{ ...recycling, indicator: 'Composting rate', target: 48, actual: 48.2, previous: 52.6 },
				],
			},
			findings: [
				{ message: 'follows', at: 'quality 1 target' },
				{ message: 'follows', at: 'quality 2 target' },
			],
		},
		{
			name: 'Every target is the result: one finding',
			report: {
				quality: [48.3, 61.7, 33.9].map((value, index) => ({
					...recycling,
					indicator: `Rate ${index}`,
					target: value,
					actual: value,
					previous: 50,
				})),
			},
			findings: [{ message: 'allFollow', at: 'quality 1 target' }],
		},
	],
};

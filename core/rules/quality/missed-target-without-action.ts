import { defineRule, type Examples } from '../../rule/index.ts';
import { isDoubtful } from '../facts/indicator-ratio.ts';

export const missedTargetWithoutAction = defineRule({
	id: 'quality/missed-target-without-action',
	severity: 'warning',
	sources: ['S12'],
	parameters: ['targetTolerance', 'ratioTolerance'],
	reads: ['quality'],
	messages: {
		higher: { indicator: 'text', actual: 'number', target: 'number' },
		lower: { indicator: 'text', actual: 'number', target: 'number' },
	},
	check({ report, parameter, boundsOf }, judge) {
		const table = report.quality;
		const allTargets = table.values('target');
		const allActuals = table.values('actual');
		const directions = table.values('better');
		for (let index = 0; index < table.length; index++) {
			const target = allTargets[index];
			const actual = allActuals[index];
			const better = directions[index];
			const indicator = table.values('indicator')[index] ?? '?';
			if (target === undefined || actual === undefined || better === undefined) {
				judge.withhold();
				continue;
			}
			const shortfall = better === 'higher' ? target - actual : actual - target;
			// The same distance as in the results: percent of the target, so none at all from a target of zero.
			if (shortfall <= (Math.abs(target) * parameter('targetTolerance')) / 100 + Number.EPSILON * Math.abs(target)) {
				judge.pass();
				continue;
			}
			if (isDoubtful(table, index, boundsOf(indicator), parameter('ratioTolerance'))) {
				judge.withhold();
				continue;
			}
			judge.fail(
				better,
				[table.at(index, 'actual'), table.at(index, 'target')],
				{ indicator, actual, target },
				{ explanation: { at: table.at(index, 'correctiveAction'), text: table.values('correctiveAction')[index] } },
			);
		}
	},
});

const recycling = { service: 'Waste collection', indicator: 'Recycling rate', unit: '%', better: 'higher', target: 50 } as const;
const losses = { service: 'Drinking water', indicator: 'Water losses', unit: '%', better: 'lower', target: 20 } as const;

export const examples: Examples<typeof missedTargetWithoutAction> = {
	valid: [
		{
			name: 'Within a tenth of the target, or better than it',
			report: {
				quality: [
					{ ...recycling, actual: 45 },
					{ ...losses, actual: 12 },
				],
			},
		},
		{
			name: 'Missed, and something is done about it',
			report: { quality: [{ ...recycling, actual: 38, correctiveAction: 'Second glass bin for each street from July' }] },
			explained: [{ message: 'higher', at: 'quality 1 actual' }],
		},
		{
			name: 'Without target or direction nobody can tell',
			report: {
				quality: [
					{ ...recycling, target: null, actual: 38 },
					{ ...losses, better: null, actual: 31 },
				],
			},
		},
		{
			name: 'A value that another rule doubts is not held against the target',
			report: { quality: [{ ...recycling, actual: 0.54, numerator: 2265, denominator: 4180 }] },
		},
	],
	invalid: [
		{
			name: 'Far below the target, and nothing is done',
			report: { quality: [{ ...recycling, actual: 38 }] },
			findings: [{ message: 'higher', at: 'quality 1 actual' }],
		},
		{
			name: 'Far above a target that should not be exceeded, and a word that says nothing',
			report: { quality: [{ ...losses, actual: 31, correctiveAction: 'tbc' }] },
			findings: [{ message: 'lower', at: 'quality 1 actual' }],
		},
		{
			name: 'A target of zero has no tenth',
			report: { quality: [{ service: 'Home care', indicator: 'Missed visits', unit: 'visits', better: 'lower', target: 0, actual: 1 }] },
			findings: [{ message: 'lower', at: 'quality 1 actual' }],
		},
	],
};

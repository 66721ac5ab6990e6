import { defineRule, type Examples } from '../../rule/index.ts';
import { roundMoney } from '../../statistics/rounding.ts';
import { isUnitCost } from '../../statistics/unit-cost.ts';
import { suggestValue } from '../facts/suggest-value.ts';

export const unitCostDiffers = defineRule({
	id: 'finance/unit-cost-differs',
	severity: 'error',
	sources: ['arithmetic'],
	parameters: ['ratioTolerance'],
	reads: ['unitCosts'],
	messages: {
		differs: { service: 'text', unitCost: 'money', expected: 'money' },
	},
	check({ report, parameter }, judge) {
		const table = report.unitCosts;
		const costs = table.values('cost');
		const volumes = table.values('volume');
		const unitCosts = table.values('unitCost');
		const tolerance = parameter('ratioTolerance');
		for (let index = 0; index < table.length; index++) {
			const cost = costs[index];
			const volume = volumes[index];
			const unitCost = unitCosts[index];
			if (cost === undefined || volume === undefined || unitCost === undefined) {
				judge.withhold();
				continue;
			}
			const isRight = isUnitCost(unitCost, cost, volume, tolerance);
			if (isRight === undefined) continue;
			if (isRight) {
				judge.pass();
				continue;
			}
			const row = table.row(index);
			const expected = roundMoney(cost / volume);
			judge.fail(
				'differs',
				[row.at('unitCost'), row.at('cost'), row.at('volume')],
				{ service: row.value('service') ?? '', unitCost, expected },
				{ suggestions: suggestValue(table, index, 'unitCost', expected) },
			);
		}
	},
});

export const examples: Examples<typeof unitCostDiffers> = {
	valid: [
		{
			name: 'Cost divided by volume, rounded',
			report: {
				unitCosts: [
					{ service: 'Waste collection', cost: 103_000, volume: 1460, unitCost: 70.5 },
					{ service: 'Drinking water', cost: 62_250, volume: 500_000, unitCost: 0.12 },
				],
			},
		},
		{
			name: 'A service that delivered nothing has no unit cost',
			report: { unitCosts: [{ service: 'Snow clearing', cost: 4000, volume: 0, unitCost: 0 }] },
		},
		{
			name: 'The volume is missing: another rule says so',
			report: { unitCosts: [{ service: 'Waste collection', cost: 103_000, volume: 'n/a', unitCost: 70.5 }] },
		},
	],
	invalid: [
		{
			name: 'The unit cost was left as it was when the cost was corrected',
			report: { unitCosts: [{ service: 'Waste collection', cost: 103_000, volume: 1460, unitCost: 65.2 }] },
			findings: [{ message: 'differs', at: 'unitCosts 1 unitCost', suggests: [70.55] }],
		},
		{
			name: 'A small price keeps its digits in the suggestion',
			report: { unitCosts: [{ service: 'Drinking water', cost: 61_500, volume: 500_000, unitCost: 1.25 }] },
			findings: [{ message: 'differs', at: 'unitCosts 1 unitCost', suggests: [0.123] }],
		},
	],
};

import { defineRule, type Examples } from '../../rule/index.ts';
import { budgetOf } from '../facts/budget-lines.ts';
import { misfiledLines } from '../facts/misfiled-lines.ts';

/** More services than that have no lines of their own. */
const LONGEST = 500;

export const unitCostsDifferFromBudget = defineRule({
	id: 'finance/unit-costs-differ-from-budget',
	severity: 'warning',
	sources: ['practice'],
	parameters: ['ratioTolerance'],
	reads: ['unitCosts'],
	messages: {
		service: { service: 'text', cost: 'money', lines: 'money' },
		total: { cost: 'money', lines: 'money' },
	},
	check({ report, parameter }, judge) {
		const table = report.unitCosts;
		if (table.length === 0 || table.length > LONGEST) return;
		// A line on the wrong side is missing from its service's.
		if (misfiledLines(report).length > 0) {
			judge.withhold();
			return;
		}
		const lines = budgetOf(report);
		const tolerance = parameter('ratioTolerance') / 100;
		const services = [...table].flatMap((row) => {
			const [service, cost] = [row.value('service'), row.value('cost')];
			const sum = service === undefined ? undefined : lines.costOf(service);
			if (service === undefined || cost === undefined || sum === undefined) return [];
			return [{ row, service, cost, lines: sum, agrees: Math.abs(cost - sum) <= Math.abs(sum) * tolerance + 1 }];
		});
		// Where overheads are added to the services' own lines, none agrees; where most do, one that doesn't is wrong.
		const agreeing = services.filter(({ agrees }) => agrees).length;
		judge.pass(agreeing);
		if (agreeing > 0 && 2 * agreeing >= services.length) {
			for (const { row, service, cost, lines: sum, agrees } of services) {
				const involves = lines.costRows(service).map((index) => report.budget.at(index, 'actual'));
				if (!agrees) judge.fail('service', row.at('cost'), { service, cost, lines: sum }, { involves });
			}
			return;
		}
		const cost = table.values('cost').reduce<number>((sum, each) => sum + (each ?? 0), 0);
		const { expenditure } = lines;
		const involves = [
			...table.values('cost').map((_, index) => table.at(index, 'cost')),
			...Array.from({ length: Math.min(report.budget.length, LONGEST) }, (_, index) => report.budget.at(index, 'actual')),
		];
		if (expenditure !== undefined && expenditure > 0 && cost > expenditure * (1 + tolerance) + 1)
			judge.fail('total', table.at(0, 'cost'), { cost, lines: expenditure }, { involves });
		else judge.pass();
	},
});

const budget = [
	{ line: 'Roads, Alder', kind: 'Expenditure', budget: 500, actual: 510 },
	{ line: 'Roads, Birch', kind: 'Expenditure', budget: 300, actual: 290 },
	{ line: 'Waste collection', kind: 'Expenditure', budget: 900, actual: 905 },
] as const;

export const examples: Examples<typeof unitCostsDifferFromBudget> = {
	valid: [
		{
			name: 'Each service costs what its lines say',
			report: {
				budget,
				unitCosts: [
					{ service: 'Roads', cost: 800 },
					{ service: 'Waste collection', cost: 905 },
				],
			},
		},
		{
			name: 'Lines by kind of cost say nothing of a service, and overheads are shared out',
			report: { budget: [{ line: 'Staff', kind: 'Expenditure', budget: 900, actual: 905 }], unitCosts: [{ service: 'Roads', cost: 700 }] },
		},
	],
	invalid: [
		{
			name: 'One service costs more than its lines, the other does not',
			report: {
				budget,
				unitCosts: [
					{ service: 'Roads', cost: 870 },
					{ service: 'Waste collection', cost: 905 },
				],
			},
			findings: [{ message: 'service', at: 'unitCosts 1 cost' }],
		},
		{
			name: 'The services cost more together than all that was spent',
			report: { budget: [{ line: 'Staff', kind: 'Expenditure', budget: 900, actual: 905 }], unitCosts: [{ service: 'Roads', cost: 1200 }] },
			findings: [{ message: 'total', at: 'unitCosts 1 cost' }],
		},
	],
};

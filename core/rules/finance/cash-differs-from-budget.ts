import { defineRule, type Examples } from '../../rule/index.ts';
import { budgetOf } from '../facts/budget-lines.ts';
import { misfiledLines } from '../facts/misfiled-lines.ts';

/** Bills that are paid a little later make so much of a difference, in percent. */
const USUAL_DIFFERENCE = 3;

export const cashDiffersFromBudget = defineRule({
	id: 'finance/cash-differs-from-budget',
	severity: 'warning',
	sources: ['practice'],
	isCause: true,
	reads: ['balances'],
	messages: {
		inflow: { cash: 'money', budget: 'money' },
		outflow: { cash: 'money', budget: 'money' },
	},
	check({ report }, judge) {
		const form = report.balances.only;
		const lines = budgetOf(report);
		const isMisfiled = misfiledLines(report).length > 0;
		const involves = Array.from({ length: Math.min(report.budget.length, 1000) }, (_, index) => report.budget.at(index, 'actual'));
		for (const [key, budget] of [
			['inflow', lines.revenue],
			['outflow', lines.expenditure],
		] as const) {
			const cash = form.value(key);
			if (cash === undefined || budget === undefined || budget <= 0 || cash < 0) continue;
			if (isMisfiled) judge.withhold();
			else if (Math.abs(cash - budget) <= (USUAL_DIFFERENCE * budget) / 100) judge.pass();
			else
				judge.fail(
					key,
					form.at(key),
					{ cash, budget },
					{ involves, explanation: { at: form.at('explanation'), text: form.value('explanation') } },
				);
		}
	},
});

const budget = [
	{ line: 'Contributions', kind: 'Revenue', budget: 8000, actual: 8000 },
	{ line: 'Staff', kind: 'Expenditure', budget: 7600, actual: 7500 },
] as const;

export const examples: Examples<typeof cashDiffersFromBudget> = {
	valid: [
		{
			name: 'A bill or two were paid after the end',
			report: { budget, balances: { opening: 900, inflow: 7900, outflow: 7400, closing: 1400 } },
		},
		{
			name: 'A loan came in and a lorry was bought, which staff say',
			report: {
				budget,
				balances: {
					opening: 900,
					inflow: 9500,
					outflow: 9000,
					closing: 1400,
					explanation: 'Loan of 1,500 for the new lorry, bought in May',
				},
			},
			explained: [
				{ message: 'inflow', at: 'balances inflow' },
				{ message: 'outflow', at: 'balances outflow' },
			],
		},
	],
	invalid: [
		{
			name: 'Less came in than was received, and more went out than was spent',
			report: { budget, balances: { opening: 900, inflow: 7000, outflow: 7800, closing: 100 } },
			findings: [
				{ message: 'inflow', at: 'balances inflow' },
				{ message: 'outflow', at: 'balances outflow' },
			],
		},
	],
};

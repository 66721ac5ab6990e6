import { defineRule, type Examples } from '../../rule/index.ts';

export const debtJumpUnexplained = defineRule({
	id: 'finance/debt-jump-unexplained',
	severity: 'warning',
	sources: ['practice'],
	parameters: ['largeChange'],
	reads: ['balances'],
	messages: {
		jump: { debt: 'money', previous: 'money' },
		unserved: { debt: 'money' },
	},
	check({ report, parameter }, judge) {
		const form = report.balances.only;
		const debt = form.value('debt');
		const previous = form.value('previousDebt');
		if (debt === undefined || debt < 0) return;
		const explanation = { at: form.at('explanation'), text: form.value('explanation') };
		const places = [form.at('debt'), form.at('previousDebt')];
		if (previous !== undefined) {
			const change = Math.abs(debt - previous);
			const isLarge = previous > 0 ? 100 * change > parameter('largeChange') * previous : debt > 0;
			if (isLarge) judge.fail('jump', places, { debt, previous }, { explanation });
			else judge.pass();
			return;
		}
		const categories = report.budget.values('category');
		// A debt costs interest and repayment: a budget that says what its lines are for names them.
		const isServed = categories.includes('debt-service') || categories.every((category) => category === undefined);
		if (debt === 0 || isServed) judge.pass();
		else judge.fail('unserved', form.at('debt'), { debt }, { explanation });
	},
});

export const examples: Examples<typeof debtJumpUnexplained> = {
	valid: [
		{
			name: 'A debt that is paid back from year to year',
			report: {
				balances: { opening: 1, inflow: 1, outflow: 1, closing: 1, debt: 900_000 },
				budget: [{ line: 'Repayment', kind: 'Expenditure', category: 'Debt service', budget: 100_000, actual: 100_000 }],
			},
		},
		{ name: 'A little less than last period', report: { balances: { opening: 1, debt: 800_000, previousDebt: 900_000 } } },
		{
			name: 'A new loan, with its reason',
			report: {
				balances: { opening: 1, debt: 800_000, previousDebt: 0, explanation: 'Loan for the new sorting plant, council vote of May' },
			},
			explained: [{ message: 'jump', at: 'balances debt' }],
		},
	],
	invalid: [
		{
			name: 'A debt twice as high without a word',
			report: { balances: { opening: 1, debt: 1_800_000, previousDebt: 900_000 } },
			findings: [{ message: 'jump', at: 'balances debt' }],
		},
		{
			name: 'A debt for which no line of the budget pays',
			report: {
				balances: { opening: 1, debt: 900_000 },
				budget: [{ line: 'Staff', kind: 'Expenditure', category: 'Staff', budget: 100_000, actual: 100_000 }],
			},
			findings: [{ message: 'unserved', at: 'balances debt' }],
		},
	],
};

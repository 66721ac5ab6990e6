import { defineRule, type Examples } from '../../rule/index.ts';
import { budgetOf } from '../facts/budget-lines.ts';
import { misfiledLines } from '../facts/misfiled-lines.ts';

/** Budget counts what was due or what was paid: either will do. */
export const contributionsDifferFromBudget = defineRule({
	id: 'finance/contributions-differ-from-budget',
	severity: 'error',
	sources: ['practice'],
	isMaterial: true,
	isCause: true,
	parameters: ['ratioTolerance'],
	reads: ['contributions'],
	messages: {
		line: { municipality: 'text', line: 'money', due: 'money', paid: 'money' },
		total: { lines: 'money', due: 'money', paid: 'money' },
	},
	check({ report, parameter }, judge) {
		const { budget, contributions } = report;
		const lines = budgetOf(report);
		if (lines.contributionRows.length === 0 || contributions.length === 0) return;
		const [dues, payments, actuals] = [contributions.values('due'), contributions.values('paid'), budget.values('actual')];
		const [due, paid] = [sumOf(dues), sumOf(payments)];
		if (due === undefined || paid === undefined || lines.contributions === undefined || misfiledLines(report).length > 0) {
			judge.withhold();
			return;
		}
		const tolerance = parameter('ratioTolerance') / 100;
		const agrees = (amount: number, ...sums: number[]) =>
			sums.some((sum) => Math.abs(amount - sum) <= Math.max(1, Math.abs(sum) * tolerance));
		const wrong = contributions.values('municipality').flatMap((municipality, index) => {
			const at = lines.contributionOf(municipality);
			const line = at === undefined ? undefined : actuals[at];
			const [own, other] = [dues[index], payments[index]];
			if (at === undefined || line === undefined || own === undefined || other === undefined || agrees(line, own, other)) return [];
			return [{ municipality: municipality ?? '?', at, line, due: own, paid: other, index }];
		});
		const involves = contributions
			.values('municipality')
			.flatMap((_, index) => [contributions.at(index, 'due'), contributions.at(index, 'paid')]);
		const [first] = lines.contributionRows;
		// Where each partner has a line of its own, they have been compared one by one.
		const isOneByOne = contributions.values('municipality').every((name) => lines.contributionOf(name) !== undefined);
		const isTotalWrong = !isOneByOne && !agrees(lines.contributions, due, paid);
		// Lines for each partner that differ one and all are one cause.
		if (wrong.length === 0 ? !isTotalWrong : wrong.length < Math.max(2, contributions.length)) {
			judge.pass(contributions.length - wrong.length);
			for (const { municipality, at, line, index, ...data } of wrong) {
				const places = [budget.at(at, 'actual'), contributions.at(index, 'due'), contributions.at(index, 'paid')];
				judge.fail('line', places, { municipality, line, due: data.due, paid: data.paid });
			}
			return;
		}
		const places = lines.contributionRows.map((index) => budget.at(index, 'actual'));
		if (first !== undefined)
			judge.fail(
				'total',
				[...places, contributions.at(0, 'due')],
				{ lines: lines.contributions, due, paid },
				{ affects: places, involves },
			);
	},
});

function sumOf(amounts: readonly (number | undefined)[]): number | undefined {
	return amounts.reduce<number | undefined>((sum, amount) => (sum === undefined || amount === undefined ? undefined : sum + amount), 0);
}

const lines = [
	{ line: 'Contribution of Alder', kind: 'Revenue', category: 'Contributions', budget: 5000, actual: 5000 },
	{ line: 'Contribution of Birch', kind: 'Revenue', category: 'Contributions', budget: 3000, actual: 3000 },
] as const;

export const examples: Examples<typeof contributionsDifferFromBudget> = {
	valid: [
		{
			name: 'Budget has what was due, or what was paid',
			report: {
				budget: lines,
				contributions: [
					{ municipality: 'Alder', due: 5000, paid: 4500 },
					{ municipality: 'Birch', due: 3200, paid: 3000 },
				],
			},
		},
		{
			name: 'One line for all partners',
			report: {
				budget: [{ line: 'Partners’ contributions', kind: 'Revenue', category: 'Contributions', budget: 8000, actual: 8000 }],
				contributions: [
					{ municipality: 'Alder', due: 5000, paid: 5000 },
					{ municipality: 'Birch', due: 3000, paid: 3000 },
				],
			},
		},
	],
	invalid: [
		{
			name: 'One partner’s contribution differs',
			report: {
				budget: lines,
				contributions: [
					{ municipality: 'Alder', due: 5000, paid: 5000 },
					{ municipality: 'Birch', due: 2400, paid: 2400 },
				],
			},
			findings: [{ message: 'line', at: 'budget 2 actual' }],
		},
		{
			name: 'All of them differ: one finding',
			report: {
				budget: lines,
				contributions: [
					{ municipality: 'Alder', due: 4500, paid: 4500 },
					{ municipality: 'Birch', due: 2700, paid: 2700 },
				],
			},
			findings: [{ message: 'total', at: 'budget 1 actual' }],
		},
	],
};

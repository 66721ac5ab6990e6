import { defineRule, type Examples } from '../../rule/index.ts';
import { isRunningDraft } from '../facts/running-draft.ts';

const NOISE = 1e-9;

/** Budget and actual may agree and both be far from what the same line was last period. */
export const costJumpUnexplained = defineRule({
	id: 'finance/cost-jump-unexplained',
	severity: 'warning',
	sources: ['practice'],
	parameters: ['largeChange', 'materiality', 'varianceWarning'],
	reads: ['budget'],
	messages: {
		jump: { line: 'text', actual: 'money', previous: 'money', change: 'percent' },
	},
	check(context, judge) {
		const { report, parameter } = context;
		const isRunning = isRunningDraft(context);
		const table = report.budget;
		const [actuals, previous, budgets] = [table.values('actual'), table.values('previous'), table.values('budget')];
		const whole = actuals.reduce<number>((sum, amount) => sum + Math.abs(amount ?? 0), 0) / 2;
		const least = (whole * parameter('materiality')) / 100;
		for (let index = 0; index < table.length; index++) {
			const [actual, before] = [actuals[index], previous[index]];
			if (actual === undefined || before === undefined || before <= 0 || actual < 0) continue;
			const change = (100 * (actual - before)) / before;
			if ((isRunning && change < 0) || Math.abs(change) <= parameter('largeChange') + NOISE || Math.abs(actual - before) < least) {
				judge.pass();
				continue;
			}
			const budget = budgets[index];
			// finance/variance-unexplained asks for the same reason in the same cell.
			const isAsked = budget !== undefined && Math.abs(actual - budget) > (Math.abs(budget) * parameter('varianceWarning')) / 100 + NOISE;
			if (isAsked) {
				judge.withhold();
				continue;
			}
			judge.fail(
				'jump',
				[table.at(index, 'actual'), table.at(index, 'previous')],
				{ line: table.values('line')[index] ?? '?', actual, previous: before, change },
				{ explanation: { at: table.at(index, 'explanation'), text: table.values('explanation')[index] } },
			);
		}
	},
});

const staff = { line: 'Staff', kind: 'Expenditure', budget: 100_000, actual: 101_000, previous: 99_000 } as const;

export const examples: Examples<typeof costJumpUnexplained> = {
	valid: [
		{
			name: 'A small line that doubled changes little',
			report: { budget: [staff, { line: 'Stamps', kind: 'Expenditure', budget: 200, actual: 200, previous: 90 }] },
		},
		{
			name: 'A line over its budget is asked for its reason already',
			report: { budget: [{ ...staff, budget: 99_000, actual: 140_000 }] },
		},
		{
			name: 'A jump with its reason',
			report: { budget: [{ ...staff, budget: 140_000, actual: 140_000, explanation: 'Six drivers of Cedar were taken over in May' }] },
			explained: [{ message: 'jump', at: 'budget 1 actual' }],
		},
	],
	invalid: [
		{
			name: 'As budgeted, and yet four tenths more than last period',
			report: { budget: [{ ...staff, budget: 140_000, actual: 140_000 }] },
			findings: [{ message: 'jump', at: 'budget 1 actual' }],
		},
	],
};

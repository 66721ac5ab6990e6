import { defineRule, type Examples } from '../../rule/index.ts';

/** Noise of binary fractions: a line exactly at the threshold is within it. */
const NOISE = 1e-9;

export const varianceUnexplained = defineRule({
	id: 'finance/variance-unexplained',
	severity: 'error',
	sources: ['S14'],
	parameters: ['varianceWarning', 'varianceLimit'],
	reads: ['budget'],
	messages: {
		unexplained: { line: 'text', variance: 'percent', budget: 'money', actual: 'money' },
		unbudgeted: { line: 'text', actual: 'money' },
	},
	check({ report, parameter }, judge) {
		const table = report.budget;
		const budgets = table.values('budget');
		const actuals = table.values('actual');
		const warning = parameter('varianceWarning');
		const limit = parameter('varianceLimit');
		let passed = 0;
		let withheld = 0;
		for (let index = 0; index < table.length; index++) {
			const budget = budgets[index];
			const actual = actuals[index];
			if (budget === undefined || actual === undefined) {
				withheld++;
				continue;
			}
			const variance = varianceOf(budget, actual);
			if (variance !== undefined && Math.abs(variance) <= warning + NOISE) {
				passed++;
				continue;
			}
			const row = table.row(index);
			const line = row.value('line') ?? '';
			const explanation = { at: row.at('explanation'), text: row.value('explanation') };
			const places = [row.at('actual'), row.at('budget')];
			if (variance === undefined) judge.fail('unbudgeted', places, { line, actual }, { explanation });
			else {
				const severity = Math.abs(variance) > limit + NOISE ? 'error' : 'warning';
				judge.fail('unexplained', places, { line, variance, budget, actual }, { severity, explanation });
			}
		}
		judge.pass(passed);
		judge.withhold(withheld);
	},
});

/** In percent of the budget, positive where more came in or went out than planned; `undefined` where nothing was planned and something came. */
function varianceOf(budget: number, actual: number): number | undefined {
	if (budget === actual) return 0;
	return budget === 0 ? undefined : (100 * (actual - budget)) / Math.abs(budget);
}

export const examples: Examples<typeof varianceUnexplained> = {
	valid: [
		{
			name: 'A line exactly 5 % over its budget',
			report: { budget: [{ line: 'Fuel', kind: 'Expenditure', budget: 19_800, actual: 20_790 }] },
		},
		{
			name: 'Nothing planned and nothing spent',
			report: { budget: [{ line: 'Legal advice', kind: 'Expenditure', budget: 0, actual: 0 }] },
		},
		{
			name: 'A large variance that staff explained stays on record and costs nothing',
			report: {
				budget: [
					{ line: 'Fuel', kind: 'Expenditure', budget: 18_000, actual: 25_200, explanation: 'Diesel prices rose by a third in May' },
				],
			},
			explained: [{ message: 'unexplained', at: 'budget 1 actual' }],
		},
		{
			name: 'A line outside the budget that staff explained',
			report: {
				budget: [
					{
						line: 'Storm repairs',
						kind: 'Expenditure',
						budget: 0,
						actual: 7400,
						explanation: 'Storm of 12 February; insurance claim filed',
					},
				],
			},
			explained: [{ message: 'unbudgeted', at: 'budget 1 actual' }],
		},
		{
			name: 'A figure that is missing is another rule’s business',
			report: { budget: [{ line: 'Fuel', kind: 'Expenditure', budget: 18_000, actual: 'n/a' }] },
		},
	],
	invalid: [
		{
			name: 'Revenue 10 % short of its budget, without a word',
			report: { budget: [{ line: 'User fees', kind: 'Revenue', budget: 120_000, actual: 108_000 }] },
			findings: [{ message: 'unexplained', at: 'budget 1 actual', severity: 'warning' }],
		},
		{
			name: 'Exactly 15 % is a warning, more is an error, and “tbd” explains nothing',
			report: {
				budget: [
					{ line: 'Spare parts', kind: 'Expenditure', budget: 20_000, actual: 23_000 },
					{ line: 'Fuel', kind: 'Expenditure', budget: 18_000, actual: 25_200, explanation: 'tbd' },
				],
			},
			findings: [
				{ message: 'unexplained', at: 'budget 1 actual', severity: 'warning' },
				{ message: 'unexplained', at: 'budget 2 actual' },
			],
		},
		{
			name: 'Money spent that no budget foresaw',
			report: { budget: [{ line: 'Storm repairs', kind: 'Expenditure', budget: 0, actual: 7400 }] },
			findings: [{ message: 'unbudgeted', at: 'budget 1 actual' }],
		},
	],
};

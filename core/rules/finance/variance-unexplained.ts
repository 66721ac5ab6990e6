import { defineRule, type Examples } from '../../rule/index.ts';

export const varianceUnexplained = defineRule({
	id: 'finance/variance-unexplained',
	severity: 'error',
	sources: ['S14'],
	parameters: ['varianceWarning', 'varianceLimit'],
	reads: ['budget'],
	messages: {
		unexplained: { line: 'text', variance: 'percent', budget: 'money', actual: 'money' },
	},
	check({ report, parameter }, judge) {
		for (const row of report.budget) {
			const budget = row.value('budget');
			const actual = row.value('actual');
			if (budget === undefined || actual === undefined) {
				judge.withhold();
				continue;
			}
			const variance = budget === 0 ? (actual === 0 ? 0 : 100) : (100 * (actual - budget)) / Math.abs(budget);
			if (Math.abs(variance) <= parameter('varianceWarning')) {
				judge.pass();
				continue;
			}
			const data = { line: row.value('line') ?? '', variance, budget, actual };
			judge.fail('unexplained', row.at('actual'), data, {
				severity: Math.abs(variance) > parameter('varianceLimit') ? 'error' : 'warning',
				explanation: { at: row.at('explanation'), text: row.value('explanation') },
			});
		}
	},
});

export const examples: Examples<typeof varianceUnexplained> = {
	valid: [
		{ name: 'A line within 5 % of its budget', report: { budget: [{ line: 'Fuel', kind: 'expenditure', budget: 1000, actual: 1040 }] } },
		{
			name: 'A large variance that staff explained stays on record and costs nothing',
			report: { budget: [{ line: 'Fuel', kind: 'expenditure', budget: 1000, actual: 1400, explanation: 'Diesel prices rose by a third in May' }] },
			explained: [{ message: 'unexplained', at: 'budget 1 actual' }],
		},
	],
	invalid: [
		{
			name: 'A variance above 5 % without a word',
			report: { budget: [{ line: 'Fuel', kind: 'expenditure', budget: 1000, actual: 1100 }] },
			findings: [{ message: 'unexplained', at: 'budget 1 actual', severity: 'warning' }],
		},
		{
			name: 'A variance above 15 %, and an explanation that explains nothing',
			report: { budget: [{ line: 'Fuel', kind: 'expenditure', budget: 1000, actual: 1400, explanation: 'tbd' }] },
			findings: [{ message: 'unexplained', at: 'budget 1 actual' }],
		},
	],
};

import { defineRule, type Examples } from '../../rule/index.ts';
import { misfiledLines } from '../facts/misfiled-lines.ts';

export const lineMisfiled = defineRule({
	id: 'finance/line-misfiled',
	severity: 'error',
	sources: ['practice'],
	isCause: true,
	reads: ['budget'],
	messages: {
		kind: { line: 'text' },
		category: { line: 'text' },
	},
	check({ report }, judge) {
		const table = report.budget;
		const lines = misfiledLines(report);
		judge.pass(table.length - lines.length);
		for (const { index, key } of lines) {
			const other = key === 'kind' ? 'category' : 'kind';
			judge.fail(key, [table.at(index, key), table.at(index, other)], { line: table.values('line')[index] ?? '?' });
		}
	},
});

export const examples: Examples<typeof lineMisfiled> = {
	valid: [
		{
			name: 'Grants are received and given',
			report: {
				budget: [
					{ line: 'State grant', kind: 'Revenue', category: 'Grants', budget: 1000, actual: 1000 },
					{ line: 'Grant to the fire volunteers', kind: 'Expenditure', category: 'Grants', budget: 400, actual: 400 },
				],
			},
		},
	],
	invalid: [
		{
			name: 'A contribution among what is spent, and staff among what is received',
			report: {
				budget: [
					{ line: 'Contribution of Alder', kind: 'Expenditure', category: 'Contributions', budget: 1000, actual: 1000 },
					{ line: 'Drivers', kind: 'Revenue', category: 'Staff', budget: 900, actual: 900 },
				],
			},
			findings: [
				{ message: 'kind', at: 'budget 1 kind' },
				{ message: 'kind', at: 'budget 2 kind' },
			],
		},
		{
			name: 'Its likes show that the category is wrong',
			report: {
				budget: [
					{ line: 'Contribution of Alder', kind: 'Revenue', category: 'Contributions', budget: 1000, actual: 1000 },
					{ line: 'Contribution of Birch', kind: 'Revenue', category: 'Staff', budget: 900, actual: 900 },
				],
			},
			findings: [{ message: 'category', at: 'budget 2 category' }],
		},
	],
};

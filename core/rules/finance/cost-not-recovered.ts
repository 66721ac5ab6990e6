import { defineRule, type Examples, type Place } from '../../rule/index.ts';
import { roundingStep } from '../../statistics/rounding.ts';

/** Neither earns nor costs anything in the running of the services. */
const NOT_OPERATING = new Set<string>(['investment', 'debt-service']);

export const costNotRecovered = defineRule({
	id: 'finance/cost-not-recovered',
	severity: 'warning',
	sources: ['S13', 'practice'],
	parameters: ['materiality'],
	reads: ['budget'],
	messages: {
		notRecovered: { revenue: 'money', expenditure: 'money', shortfall: 'money' },
	},
	check({ report, parameter }, judge) {
		const { budget } = report;
		const kinds = budget.values('kind');
		const categories = budget.values('category');
		const actuals = budget.values('actual');
		const { states } = budget.column('category');
		let revenue = 0;
		let expenditure = 0;
		let isComplete = true;
		const feeRows: number[] = [];
		const figures: number[] = [];
		for (let index = 0; index < budget.length; index++) {
			const kind = kinds[index];
			const category = categories[index];
			const actual = actuals[index];
			if (category === 'fees' && kind !== 'expenditure') feeRows.push(index);
			const isUnreadable = category === undefined && states.has(index) && budget.row(index).isUnreadable('category');
			if (kind === undefined || actual === undefined || isUnreadable) isComplete = false;
			else if (!NOT_OPERATING.has(category ?? 'other')) {
				figures.push(actual);
				if (kind === 'revenue') revenue += actual;
				else expenditure += actual;
			}
		}
		if (feeRows.length === 0) return;
		// Each figure may be rounded by half a step; what is immaterial no reserve misses.
		const tolerance = Math.max((figures.length / 2) * roundingStep(figures), (expenditure * parameter('materiality')) / 100);
		if (!isComplete) judge.withhold();
		else if (revenue >= expenditure - tolerance) judge.pass();
		else {
			const places: Place[] = feeRows.map((index) => budget.at(index, 'actual'));
			judge.fail('notRecovered', places, { revenue, expenditure, shortfall: expenditure - revenue });
		}
	},
});

export const examples: Examples<typeof costNotRecovered> = {
	valid: [
		{
			name: 'Fees and contributions cover what it costs to run the services; the new truck is an investment',
			report: {
				budget: [
					{ line: 'Waste fees', kind: 'Revenue', category: 'Fees', budget: 84_000, actual: 83_000 },
					{ line: 'Partners’ contributions', kind: 'Revenue', category: 'Contributions', budget: 20_000, actual: 20_000 },
					{ line: 'Drivers', kind: 'Expenditure', category: 'Staff', budget: 61_000, actual: 60_500 },
					{ line: 'Fuel', kind: 'Expenditure', category: 'Goods and services', budget: 41_000, actual: 42_500 },
					{ line: 'Collection truck', kind: 'Expenditure', category: 'Investment', budget: 95_000, actual: 95_000 },
					{ line: 'Loan for the truck', kind: 'Expenditure', category: 'Debt service', budget: 6000, actual: 6000 },
				],
			},
		},
		{
			name: 'A service that is free of charge recovers nothing, and doesn’t mean to',
			report: {
				budget: [
					{ line: 'Grant for the library', kind: 'Revenue', category: 'Grants', budget: 10_000, actual: 10_000 },
					{ line: 'Librarian', kind: 'Expenditure', category: 'Staff', budget: 14_000, actual: 14_000 },
				],
			},
		},
		{
			name: 'An actual figure is missing: another rule says so',
			report: {
				budget: [
					{ line: 'Waste fees', kind: 'Revenue', category: 'Fees', budget: 84_000, actual: null },
					{ line: 'Drivers', kind: 'Expenditure', category: 'Staff', budget: 61_000, actual: 60_500 },
				],
			},
		},
	],
	invalid: [
		{
			name: 'The tariff covers two thirds of what the service costs',
			report: {
				budget: [
					{ line: 'Drivers', kind: 'Expenditure', category: 'Staff', budget: 61_000, actual: 60_500 },
					{ line: 'Fuel', kind: 'Expenditure', category: 'Goods and services', budget: 41_000, actual: 42_500 },
					{ line: 'Waste fees', kind: 'Revenue', category: 'Fees', budget: 69_000, actual: 68_700 },
				],
			},
			findings: [{ message: 'notRecovered', at: 'budget 3 actual' }],
		},
		{
			name: 'A grant for a new truck doesn’t pay the drivers, and a line without a category is one of running the services',
			report: {
				budget: [
					{ line: 'Waste fees', kind: 'Revenue', category: 'Fees', budget: 84_000, actual: 83_000 },
					{ line: 'Grant for the truck', kind: 'Revenue', category: 'Investment', budget: 60_000, actual: 60_000 },
					{ line: 'Drivers', kind: 'Expenditure', category: 'Staff', budget: 61_000, actual: 60_500 },
					{ line: 'Landfill', kind: 'Expenditure', budget: 24_000, actual: 24_800 },
				],
			},
			findings: [{ message: 'notRecovered', at: 'budget 1 actual' }],
		},
	],
};

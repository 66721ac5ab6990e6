import type { Table } from '../../report/table.ts';
import { defineRule, type Examples } from '../../rule/index.ts';
import { isRunningDraft } from '../facts/running-draft.ts';

/** Noise of binary fractions: a line exactly at the threshold is within it. */
const NOISE = 1e-9;

export const varianceUnexplained = defineRule({
	id: 'finance/variance-unexplained',
	severity: 'error',
	sources: ['S14'],
	parameters: ['varianceWarning', 'varianceLimit', 'materiality'],
	reads: ['budget'],
	messages: {
		unexplained: { line: 'text', variance: 'percent', budget: 'money', actual: 'money' },
		unbudgeted: { line: 'text', actual: 'money' },
	},
	check(context, judge) {
		const { report, parameter } = context;
		const table = report.budget;
		const isRunning = isRunningDraft(context);
		const budgets = table.values('budget');
		const actuals = table.values('actual');
		const warning = parameter('varianceWarning');
		const limit = parameter('varianceLimit');
		const least = leastMaterial(table, parameter('materiality'), limit);
		for (let index = 0; index < table.length; index++) {
			const budget = budgets[index];
			const actual = actuals[index];
			if (budget === undefined || actual === undefined) {
				judge.withhold();
				continue;
			}
			const variance = varianceOf(budget, actual);
			if (variance !== undefined && (Math.abs(variance) <= warning + NOISE || (isRunning && variance < 0))) {
				judge.pass();
				continue;
			}
			const row = table.row(index);
			const line = row.value('line') ?? '';
			const explanation = { at: row.at('explanation'), text: row.value('explanation') };
			const places = [row.at('actual'), row.at('budget')];
			const isMaterial = Math.abs(actual - budget) >= least - NOISE;
			if (variance === undefined)
				judge.fail('unbudgeted', places, { line, actual }, { severity: isMaterial ? 'error' : 'warning', explanation });
			else {
				const severity = isMaterial && Math.abs(variance) > limit + NOISE ? 'error' : 'warning';
				judge.fail('unexplained', places, { line, variance, budget, actual }, { severity, explanation });
			}
		}
	},
});

/** Many small variances make a large one: together they are small up to so many times the bound of each. */
const TIMES_TOGETHER = 5;

/**
 * The variance from which a line's is material: `share` percent of the whole budget. Lines whose variance is beyond `limit`
 * percent and yet smaller are immaterial only as long as they are so together; else each of them counts.
 */
function leastMaterial(table: Table<'budget'>, share: number, limit: number): number {
	const least = (wholeOf(table) * share) / 100;
	const actuals = table.values('actual');
	let together = 0;
	table.values('budget').forEach((budget, index) => {
		const difference = Math.abs((actuals[index] ?? budget ?? 0) - (budget ?? 0));
		const isExplained = table.values('explanation')[index] !== undefined;
		if (!isExplained && difference < least && 100 * difference > limit * Math.abs(budget ?? 0)) together += difference;
	});
	return together > TIMES_TOGETHER * least ? 0 : least;
}

/** The larger side of the budget: what a line's variance is material or not against. */
function wholeOf(table: Table<'budget'>): number {
	const sums = { revenue: 0, expenditure: 0 };
	const kinds = table.values('kind');
	table.values('budget').forEach((budget, index) => {
		sums[kinds[index] ?? 'expenditure'] += Math.abs(budget ?? 0);
	});
	return Math.max(sums.revenue, sums.expenditure);
}

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
			name: 'Half of the year’s budget is left in a draft of June',
			report: {
				report: { periodStart: '2020-01-01', periodEnd: '2020-12-31', stage: 'Draft' },
				budget: [{ line: 'Fuel', kind: 'Expenditure', budget: 20_000, actual: 9700 }],
			},
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
			name: 'A small line of a large budget is never an error',
			report: {
				budget: [
					{ line: 'Staff', kind: 'Expenditure', budget: 900_000, actual: 900_000 },
					{ line: 'Stamps', kind: 'Expenditure', budget: 1000, actual: 2000 },
				],
			},
			findings: [{ message: 'unexplained', at: 'budget 2 actual', severity: 'warning' }],
		},
		{
			name: 'Money spent that no budget foresaw',
			report: { budget: [{ line: 'Storm repairs', kind: 'Expenditure', budget: 0, actual: 7400 }] },
			findings: [{ message: 'unbudgeted', at: 'budget 1 actual' }],
		},
	],
};

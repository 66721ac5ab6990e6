import type { Table } from '../../report/table.ts';
import { additiveColumns, isSum, sumsAbove, type TotalRow } from '../../report/totals.ts';
import { type ColumnPath, defineRule, type Examples, type Place } from '../../rule/index.ts';
import { sectionKeys } from '../../sections/sections.ts';

const MOST_PARTS = 500;

/** Rows that sum up others, by their name, against the rows themselves. */
export const totalDiffers = defineRule({
	id: 'structure/total-differs',
	severity: 'error',
	sources: ['arithmetic'],
	isMaterial: true,
	reads: [],
	messages: {
		differs: { name: 'text', column: 'column', total: 'number', sum: 'number' },
	},
	check({ report }, judge) {
		for (const section of sectionKeys) {
			const table = report[section] as Table;
			for (const total of table.totals) {
				const figures = (additiveColumns[section] ?? []).flatMap((key) => {
					const figure = total.values.get(key);
					return figure ? [{ key, ...figure, ...judgeTotal(table, key, total, figure.value) }] : [];
				});
				const wrong = figures.filter(({ isRight }) => !isRight);
				judge.pass(figures.length - wrong.length, topicOf(table));
				// Where no column agrees, the row sums up something else than the rows above it; once is enough to ask.
				for (const { key, column, value, sum } of wrong.length === figures.length ? wrong.slice(0, 1) : wrong) {
					const place: Place = { sheet: total.sheet, row: total.row, column, section, field: key };
					const parts = Array.from({ length: Math.min(total.above, MOST_PARTS) }, (_, index) => table.at(index, key as never));
					judge.fail(
						'differs',
						place,
						{ name: total.name, column: `${section}.${key}` as ColumnPath, total: value, sum },
						{ involves: parts, topic: topicOf(table) },
					);
				}
			}
		}
	},
});

function topicOf(table: Table) {
	return table.section === 'partners'
		? ('governance' as const)
		: table.section === 'complaints'
			? ('satisfaction' as const)
			: ('finance' as const);
}

function judgeTotal(table: Table, key: string, total: TotalRow, value: number): { isRight: boolean; sum: number } {
	const { values, states } = table.column(key as never);
	for (let index = 0; index < total.above; index++)
		if (values[index] === undefined && states.has(index)) return { isRight: true, sum: value };
	const sums = sumsAbove(table, key, total.above);
	const [all = 0] = sums;
	const nearest = sums.reduce((best, sum) => (Math.abs(sum - value) < Math.abs(best - value) ? sum : best), all);
	return { isRight: isSum(value, sums, total.above), sum: Number(nearest.toPrecision(12)) };
}

const lines = [
	{ line: 'Staff', kind: 'Expenditure', budget: 100_000, actual: 98_000 },
	{ line: 'Fuel', kind: 'Expenditure', budget: 20_000, actual: 21_000 },
	{ line: 'Fees', kind: 'Revenue', budget: 125_000, actual: 124_000 },
] as const;

export const examples: Examples<typeof totalDiffers> = {
	valid: [
		{
			name: 'Totals of each kind, in any language, and what is left',
			report: {
				budget: [
					...lines,
					{ line: 'Total expenditure', budget: 120_000, actual: 119_000 },
					{ line: 'Разом', budget: 125_000, actual: 124_000 },
					{ line: 'Total', budget: 5000, actual: 5000 },
				],
			},
		},
		{
			name: 'Subtotals, each of the rows since the last one',
			report: {
				complaints: [
					{ service: 'Roads', openAtStart: 2, received: 10, closed: 9 },
					{ service: 'Subtotal', openAtStart: 2, received: 10, closed: 9 },
					{ service: 'Waste', openAtStart: 1, received: 5, closed: 6 },
					{ service: 'Street lighting', openAtStart: 0, received: 2, closed: 2 },
					{ service: 'Subtotal', openAtStart: 1, received: 7, closed: 8 },
					{ service: 'Total', openAtStart: 3, received: 17, closed: 17 },
				],
			},
		},
	],
	invalid: [
		{
			name: 'Two digits changed places in a total',
			report: { budget: [...lines.slice(0, 2), { line: 'Total expenditure', kind: 'Expenditure', budget: 120_000, actual: 191_000 }] },
			findings: [{ message: 'differs', at: 'Budget!D4' }],
		},
		{
			name: 'A total that was typed before a row was added',
			report: {
				contributions: [
					{ municipality: 'Alder', due: 5000, paid: 5000 },
					{ municipality: 'Birch', due: 3000, paid: 3000 },
					{ municipality: 'Total', due: 5000, paid: 8000 },
				],
			},
			findings: [{ message: 'differs', at: 'Contributions!B4' }],
		},
	],
};

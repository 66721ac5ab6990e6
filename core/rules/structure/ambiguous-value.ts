import { type ColumnPath, defineRule, type Examples } from '../../rule/index.ts';
import { type CellValue, toIsoDate } from '../../workbook/index.ts';
import { countCells, passTheRest } from '../facts/cell-counts.ts';

export const ambiguousValue = defineRule({
	id: 'structure/ambiguous-value',
	severity: 'warning',
	sources: ['tabular'],
	reads: [],
	messages: {
		number: { text: 'text', one: 'exact', other: 'exact', column: 'column' },
		percent: { text: 'text', one: 'percent', other: 'percent', column: 'column' },
		date: { text: 'text', one: 'date', other: 'date', column: 'column' },
	},
	check({ report }, judge) {
		const problems = report.problems.filter((problem) => problem.kind === 'ambiguous');
		const counts = countCells(report, ({ type }) => type === 'number' || type === 'money' || type === 'percent' || type === 'date');
		passTheRest(
			judge,
			counts,
			problems.map(({ place }) => place),
		);
		for (const { place, text, options, type } of problems) {
			const [one, other] = options;
			const suggestions = options.map((option) => ({ place, value: written(option, type) }));
			judge.fail(type, place, { text, one, other, column: `${place.section}.${place.field}` as ColumnPath }, { suggestions });
		}
	},
});

/** A content that can be read in one way alone. */
function written(option: number, type: 'number' | 'percent' | 'date'): CellValue {
	return type === 'date' ? toIsoDate(option) : type === 'percent' ? `${option}%` : option;
}

export const examples: Examples<typeof ambiguousValue> = {
	valid: [
		{
			name: 'A text with both signs leaves no doubt',
			report: { budget: [{ line: 'Fuel', kind: 'Expenditure', budget: '1,234.50', actual: '1.234,50' }] },
		},
		{
			name: 'Shares above 1 are percentages',
			report: {
				partners: [
					{ municipality: 'Alder', costShare: 40 },
					{ municipality: 'Birch', costShare: 60 },
				],
			},
		},
		{ name: 'A day above 12 can be no month', report: { report: { periodStart: '31/03/2020' } } },
	],
	invalid: [
		{
			name: 'A thousand, or one and a bit',
			report: { budget: [{ line: 'Fuel', kind: 'Expenditure', budget: '1,234', actual: 1200 }] },
			findings: [{ message: 'number', at: 'budget 1 budget', suggests: [1234, 1.234] }],
		},
		{
			name: 'Forty percent, or less than one half of one',
			report: { partners: [{ municipality: 'Alder', costShare: 0.4 }] },
			findings: [{ message: 'percent', at: 'partners 1 costShare', suggests: ['40%', '0.4%'] }],
		},
		{
			name: 'April or March',
			report: { report: { periodStart: '03/04/2020' } },
			findings: [{ message: 'date', at: 'report periodStart', suggests: ['2020-04-03', '2020-03-04'] }],
		},
	],
};

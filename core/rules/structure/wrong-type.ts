import { type ColumnPath, defineRule, type Examples } from '../../rule/index.ts';
import { countCells, passTheRest } from '../facts/cell-counts.ts';

export const wrongType = defineRule({
	id: 'structure/wrong-type',
	severity: 'error',
	sources: ['tabular'],
	reads: [],
	messages: {
		number: { text: 'text', column: 'column' },
		date: { text: 'text', column: 'column' },
		yesNo: { text: 'text', column: 'column' },
		choice: { text: 'text', column: 'column' },
	},
	check({ report }, judge) {
		const problems = report.problems.filter((problem) => problem.kind === 'wrong-type');
		const counts = countCells(report, ({ type }) => type !== 'text' && type !== 'reference');
		passTheRest(
			judge,
			counts,
			problems.map(({ place }) => place),
		);
		for (const { place, expected, text, suggestion } of problems) {
			const message = expected === 'date' ? 'date' : expected === 'yes-no' ? 'yesNo' : expected === 'choice' ? 'choice' : 'number';
			const suggestions = suggestion === undefined ? [] : [{ place, value: suggestion }];
			judge.fail(message, place, { text, column: `${place.section}.${place.field}` as ColumnPath }, { suggestions });
		}
	},
});

export const examples: Examples<typeof wrongType> = {
	valid: [
		{
			name: 'Numbers as people type them, with a unit or as text',
			report: {
				services: [
					{ service: 'Waste collection', municipality: 'Alder', delivered: '1 234 567' },
					{ service: 'Roads', municipality: 'Alder', delivered: '12.5 km' },
				],
			},
		},
		{ name: 'A missing value', report: { services: [{ service: 'Roads', municipality: 'Alder', delivered: 'n/a' }] } },
	],
	invalid: [
		{
			name: 'Words where a number belongs',
			report: { services: [{ service: 'Roads', municipality: 'Alder', delivered: 'about forty' }] },
			findings: [{ message: 'number', at: 'services 1 delivered' }],
		},
		{
			name: 'A year where a day belongs',
			report: { contributions: [{ municipality: 'Alder', due: 100, paid: 100, dueOn: 2020 }] },
			findings: [{ message: 'date', at: 'contributions 1 dueOn' }],
		},
		{
			name: 'Neither yes nor no',
			report: { committee: [{ member: 'A. Reid', municipality: 'Alder', managesCooperation: 'sometimes' }] },
			findings: [{ message: 'yesNo', at: 'committee 1 managesCooperation' }],
		},
		{
			name: 'A slip in a word of a closed list',
			report: { budget: [{ line: 'Fuel', kind: 'Expenditur', budget: 100, actual: 100 }] },
			findings: [{ message: 'choice', at: 'budget 1 kind', suggests: ['Expenditure'] }],
		},
	],
};

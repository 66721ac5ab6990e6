import { defineRule, type Examples } from '../../rule/index.ts';
import { countCells, passTheRest } from '../facts/cell-counts.ts';

export const formulaError = defineRule({
	id: 'structure/formula-error',
	severity: 'error',
	sources: ['tabular'],
	reads: [],
	messages: {
		value: { error: 'text', column: 'column' },
		elsewhere: { error: 'text' },
	},
	check({ report }, judge) {
		const errors = report.problems.filter((problem) => problem.kind === 'error');
		passTheRest(
			judge,
			countCells(report, () => true),
			errors.map(({ place }) => place),
		);
		for (const { place, error } of errors) judge.fail('value', place, { error, column: `${place.section}.${place.field}` as never });
		for (const { error, ...place } of report.strayErrors) judge.fail('elsewhere', place, { error }, { severity: 'warning' });
	},
});

export const examples: Examples<typeof formulaError> = {
	valid: [
		{ name: 'Values and formulas that work', report: { unitCosts: [{ service: 'Street cleaning', cost: 900, volume: 30, unitCost: 30 }] } },
		{
			name: '#N/A typed by hand means that there is no value',
			report: { unitCosts: [{ service: 'Street cleaning', cost: 900, unitCost: '#N/A' }] },
		},
	],
	invalid: [
		{
			name: 'A division by an empty cell',
			report: { unitCosts: [{ service: 'Street cleaning', cost: 900, unitCost: { error: '#DIV/0!' } }] },
			findings: [{ message: 'value', at: 'unitCosts 1 unitCost' }],
		},
		{
			name: 'A broken formula beside the table',
			sheets: [
				{
					name: 'Services',
					rows: [
						['Service', 'Municipality', 'Delivered', 'Own sum'],
						['Waste collection', 'All', 1200, { error: '#REF!' }],
					],
				},
			],
			findings: [{ message: 'elsewhere', at: 'Services!D2', severity: 'warning' }],
		},
	],
};

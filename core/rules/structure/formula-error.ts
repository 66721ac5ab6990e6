import { defineRule, type Examples, type Place } from '../../rule/index.ts';
import { columnsOf } from '../../sections/sections.ts';
import { cellKey } from '../../workbook/index.ts';
import { countCells, passTheRest } from '../facts/cell-counts.ts';

export const formulaError = defineRule({
	id: 'structure/formula-error',
	severity: 'error',
	sources: ['tabular'],
	reads: [],
	messages: {
		value: { error: 'text', column: 'column' },
		elsewhere: { error: 'text' },
		noResult: { count: 'number' },
	},
	check({ report }, judge) {
		const errors = report.problems.filter((problem) => problem.kind === 'error');
		passTheRest(
			judge,
			countCells(report, () => true),
			errors.map(({ place }) => place),
		);
		for (const { place, error } of errors) judge.fail('value', place, { error, column: `${place.section}.${place.field}` as never });
		const unresolved = report.problems.filter(({ kind, place }) => kind === 'no-result' && isRequired(place)).map(({ place }) => place);
		if (unresolved.length > 0) judge.fail('noResult', unresolved, { count: unresolved.length }, { affects: unresolved });
		for (const { error, ...place } of report.strayErrors) judge.fail('elsewhere', place, { error }, { severity: 'warning' });
	},
});

/** Of the others (a share, a unit cost) nothing is said: what they would work out is checked all the same. */
function isRequired({ section, field }: Place): boolean {
	return section !== undefined && columnsOf(section).some(([key, column]) => key === field && column.required === true);
}

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
			name: 'Formulas that no program has worked out yet are no blanks, and are said once',
			sheets: [
				{
					name: 'Budget',
					rows: [
						['Budget line', 'Type', 'Budget', 'Actual'],
						['Fuel', 'Expenditure', 100, null],
						['Tyres', 'Expenditure', 40, null],
					],
					formulas: new Map([
						[cellKey(1, 3), 'B9*2'],
						[cellKey(2, 3), 'B10*2'],
					]),
					unresolved: new Set([cellKey(1, 3), cellKey(2, 3)]),
				},
			],
			findings: [{ message: 'noResult', at: 'Budget!D2' }],
		},
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

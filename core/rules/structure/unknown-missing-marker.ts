import { type ColumnPath, defineRule, type Examples } from '../../rule/index.ts';
import { countCells, passTheRest } from '../facts/cell-counts.ts';

export const unknownMissingMarker = defineRule({
	id: 'structure/unknown-missing-marker',
	severity: 'warning',
	sources: ['tabular'],
	reads: [],
	messages: {
		unclear: { text: 'text', column: 'column' },
	},
	check({ report }, judge) {
		const problems = report.problems.filter((problem) => problem.kind === 'unknown-marker');
		passTheRest(
			judge,
			countCells(report, ({ type }) => type !== 'text' && type !== 'reference'),
			problems.map(({ place }) => place),
		);
		for (const { place, text } of problems) {
			judge.fail(
				'unclear',
				place,
				{ text, column: `${place.section}.${place.field}` as ColumnPath },
				{ suggestions: [{ place, value: 'n/a' }] },
			);
		}
	},
});

export const examples: Examples<typeof unknownMissingMarker> = {
	valid: [
		{
			name: 'Markers that everybody knows',
			report: {
				services: [{ service: 'Roads', municipality: 'Alder', planned: 'n/a', delivered: '-', previous: 'dna', usersServed: '#N/A' }],
			},
		},
	],
	invalid: [
		{
			name: 'Signs that could mean anything',
			report: { services: [{ service: 'Roads', municipality: 'Alder', delivered: '???' }] },
			findings: [{ message: 'unclear', at: 'services 1 delivered', suggests: ['n/a'] }],
		},
		{
			name: 'A value that somebody meant to fill in later',
			report: { budget: [{ line: 'Fuel', kind: 'Expenditure', budget: 100, actual: 'tbc' }] },
			findings: [{ message: 'unclear', at: 'budget 1 actual', suggests: ['n/a'] }],
		},
	],
};

import { defineRule, type Examples } from '../../rule/index.ts';
import { isNearRatio } from '../../statistics/ratio.ts';
import { mayExceedHundred } from '../facts/indicator-ratio.ts';
import { suggestValue } from '../facts/suggest-value.ts';
import { isPercentUnit } from '../facts/unit-scale.ts';

/** Only of percentages: litres may well outnumber the people who drink them. */
export const numeratorExceedsDenominator = defineRule({
	id: 'quality/numerator-exceeds-denominator',
	severity: 'error',
	sources: ['arithmetic'],
	parameters: ['ratioTolerance'],
	reads: ['quality'],
	messages: {
		exceeds: { indicator: 'text', numerator: 'number', denominator: 'number' },
	},
	check({ report, parameter, boundsOf }, judge) {
		const table = report.quality;
		const numerators = table.values('numerator');
		const denominators = table.values('denominator');
		for (let index = 0; index < table.length; index++) {
			const numerator = numerators[index];
			const denominator = denominators[index];
			const row = table.row(index);
			if ((numerator === undefined && row.isMissing('numerator')) || (denominator === undefined && row.isMissing('denominator'))) continue;
			const unit = table.values('unit')[index];
			const indicator = table.values('indicator')[index] ?? '?';
			if (unit === undefined || numerator === undefined || denominator === undefined) {
				judge.withhold();
				continue;
			}
			if (!isPercentUnit(unit) || mayExceedHundred(boundsOf(indicator))) continue;
			if (numerator <= denominator) {
				judge.pass();
				continue;
			}
			// The reported value gives away that the two changed places.
			const actual = table.values('actual')[index];
			const areSwapped = actual !== undefined && isNearRatio(actual, (100 * denominator) / numerator, parameter('ratioTolerance'));
			judge.fail(
				'exceeds',
				[table.at(index, 'numerator'), table.at(index, 'denominator')],
				{ indicator, numerator, denominator },
				{
					suggestions: areSwapped
						? [...suggestValue(table, index, 'numerator', denominator), ...suggestValue(table, index, 'denominator', numerator)]
						: [],
				},
			);
		}
	},
});

const recycling = { service: 'Waste collection', indicator: 'Recycling rate', unit: '%', better: 'higher', target: 55 } as const;

export const examples: Examples<typeof numeratorExceedsDenominator> = {
	valid: [
		{ name: 'The part and the whole', report: { quality: [{ ...recycling, actual: 54.2, numerator: 2265, denominator: 4180 }] } },
		{ name: 'All of it', report: { quality: [{ ...recycling, actual: 100, numerator: 4180, denominator: 4180 }] } },
		{
			name: 'Of other units the first may be the larger',
			report: {
				quality: [
					{ service: 'Drinking water', indicator: 'Use', unit: 'l per person', actual: 112, numerator: 716_800, denominator: 6400 },
				],
			},
		},
		{
			name: 'The agreement says that the share may go beyond 100 %',
			report: {
				quality: [{ service: 'Drinking water', indicator: 'Cost coverage', unit: '%', actual: 112, numerator: 1120, denominator: 1000 }],
				settings: [{ parameter: 'Highest plausible: Cost coverage', value: '130' }],
			},
		},
	],
	invalid: [
		{
			name: 'More recycled than was collected',
			report: { quality: [{ ...recycling, actual: 54.2, numerator: 22_650, denominator: 4180 }] },
			findings: [{ message: 'exceeds', at: 'quality 1 numerator', suggests: [] }],
		},
		{
			name: 'The two figures changed places: the reported value gives it away',
			report: { quality: [{ ...recycling, actual: 54.2, numerator: 4180, denominator: 2265 }] },
			findings: [{ message: 'exceeds', at: 'quality 1 numerator', suggests: [2265, 4180] }],
		},
		{
			name: 'A part of nothing',
			report: { quality: [{ ...recycling, actual: 100, numerator: 12, denominator: 0 }] },
			findings: [{ message: 'exceeds', at: 'quality 1 numerator' }],
		},
	],
};

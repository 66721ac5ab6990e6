import { defineRule, type Examples } from '../../rule/index.ts';
import { isOutsidePercentRange, ratioOfRow } from '../facts/indicator-ratio.ts';
import { suggestValue } from '../facts/suggest-value.ts';
import { isPercentUnit } from '../facts/unit-scale.ts';

export const ratioDiffers = defineRule({
	id: 'quality/ratio-differs',
	severity: 'error',
	sources: ['arithmetic'],
	parameters: ['ratioTolerance'],
	reads: ['quality'],
	messages: {
		differs: { indicator: 'text', actual: 'number', workedOut: 'number' },
		dividesByZero: { indicator: 'text', actual: 'number' },
		unclear: { indicator: 'text', actual: 'number', unit: 'text' },
	},
	check({ report, parameter, boundsOf }, judge) {
		const table = report.quality;
		const numerators = table.values('numerator');
		const denominators = table.values('denominator');
		for (let index = 0; index < table.length; index++) {
			const row = table.row(index);
			if (
				(numerators[index] === undefined && row.isMissing('numerator')) ||
				(denominators[index] === undefined && row.isMissing('denominator'))
			)
				continue;
			const indicator = table.values('indicator')[index] ?? '?';
			const bounds = boundsOf(indicator);
			const ratio = ratioOfRow(table, index, bounds, parameter('ratioTolerance'));
			const actual = table.values('actual')[index];
			const unit = table.values('unit')[index];
			// Other rules speak of what is missing, of a percentage outside its range, and of a part larger than the whole.
			const isOutside = actual !== undefined && unit !== undefined && isPercentUnit(unit) && isOutsidePercentRange(actual, bounds);
			if (!ratio || actual === undefined || unit === undefined || isOutside || ratio.verdict === 'exceeds') {
				judge.withhold();
				continue;
			}
			const places = [table.at(index, 'actual'), table.at(index, 'numerator'), table.at(index, 'denominator')];
			if (ratio.verdict === 'agrees') judge.pass();
			else if (ratio.verdict === 'divides-by-zero') judge.fail('dividesByZero', places.reverse(), { indicator, actual });
			else if (ratio.workedOut === undefined) judge.review('unclear', places, { indicator, actual, unit }, { severity: 'info' });
			else {
				const suggestions = suggestValue(table, index, 'actual', ratio.workedOut);
				judge.fail('differs', places, { indicator, actual, workedOut: ratio.workedOut }, { suggestions });
			}
		}
	},
});

const recycling = { service: 'Waste collection', indicator: 'Recycling rate', unit: '%', better: 'higher', target: 55 } as const;

export const examples: Examples<typeof ratioDiffers> = {
	valid: [
		{
			name: 'The value is the ratio, rounding apart',
			report: { quality: [{ ...recycling, actual: 54, numerator: 2265, denominator: 4180 }] },
		},
		{
			name: 'A rate per thousand',
			report: {
				quality: [
					{
						service: 'Drinking water',
						indicator: 'Bursts',
						unit: 'per 1,000 homes',
						better: 'lower',
						actual: 4.37,
						numerator: 45,
						denominator: 10_300,
					},
				],
			},
		},
		{ name: 'Without a denominator there is nothing to work out', report: { quality: [{ ...recycling, actual: 54, numerator: 2265 }] } },
		{ name: 'Nothing of nothing', report: { quality: [{ ...recycling, actual: 0, numerator: 0, denominator: 0 }] } },
		{
			name: 'A part larger than the whole is another rule’s business',
			report: { quality: [{ ...recycling, actual: 54, numerator: 4180, denominator: 2265 }] },
		},
	],
	invalid: [
		{
			name: 'The value was not brought up to date with its parts',
			report: { quality: [{ ...recycling, actual: 56, numerator: 2265, denominator: 4180 }] },
			findings: [{ message: 'differs', at: 'quality 1 actual', suggests: [54.19] }],
		},
		{
			name: 'A fraction where a percentage is meant',
			report: { quality: [{ ...recycling, actual: 0.54, numerator: 2265, denominator: 4180 }] },
			findings: [{ message: 'differs', at: 'quality 1 actual', suggests: [54.19] }],
		},
		{
			name: 'A value, though there was nothing to measure',
			report: {
				quality: [
					{ service: 'Home care', indicator: 'Visits on time', unit: '%', better: 'higher', actual: 100, numerator: 0, denominator: 0 },
				],
			},
			findings: [{ message: 'dividesByZero', at: 'quality 1 denominator' }],
		},
		{
			name: 'Hours divided, minutes reported: a person must look',
			report: {
				quality: [
					{
						service: 'Fire brigade',
						indicator: 'Time to arrive',
						unit: 'minutes',
						better: 'lower',
						actual: 9,
						numerator: 12.6,
						denominator: 84,
					},
				],
			},
			findings: [{ message: 'unclear', at: 'quality 1 actual', severity: 'info', outcome: 'review' }],
		},
	],
};

import { defineRule, type Examples } from '../../rule/index.ts';
import { indicatorFigures, isOutsidePercentRange, type RatioReading, ratioOfRow } from '../facts/indicator-ratio.ts';
import { suggestValue } from '../facts/suggest-value.ts';
import { isPercentUnit } from '../facts/unit-scale.ts';

/** One subject for each row, so that filling in a target changes nothing. Bounds of the agreement may reach beyond 0 and 100. */
export const percentageOutOfRange = defineRule({
	id: 'quality/percentage-out-of-range',
	severity: 'error',
	sources: ['arithmetic'],
	isCause: true,
	parameters: ['ratioTolerance'],
	reads: ['quality'],
	messages: {
		outside: { indicator: 'text', column: 'column', value: 'percent' },
	},
	check({ report, parameter, boundsOf }, judge) {
		const table = report.quality;
		const units = table.values('unit');
		const indicators = table.values('indicator');
		const figures = indicatorFigures.map((key) => ({ key, values: table.values(key) }));
		for (let index = 0; index < table.length; index++) {
			const unit = units[index];
			if (unit === undefined) {
				judge.withhold();
				continue;
			}
			if (!isPercentUnit(unit)) continue;
			const indicator = indicators[index] ?? '?';
			const bounds = boundsOf(indicator);
			const ratio: RatioReading | undefined = ratioOfRow(table, index, bounds, parameter('ratioTolerance'));
			// A share above 100 % that follows from a part larger than the whole is numerator-exceeds-denominator's.
			const isExplained = (key: string) => key === 'actual' && ratio?.verdict === 'exceeds' && ratio.isActual;
			const outside = figures.filter(
				({ key, values }) => values[index] !== undefined && isOutsidePercentRange(values[index] ?? 0, bounds) && !isExplained(key),
			);
			const [first] = outside;
			if (!first) {
				judge.pass();
				continue;
			}
			judge.fail(
				'outside',
				outside.map(({ key }) => table.at(index, key)),
				{ indicator, column: `quality.${first.key}`, value: first.values[index] ?? 0 },
				{
					suggestions: outside.flatMap(({ key, values }) => {
						const likely = key === 'actual' && ratio?.verdict === 'differs' ? ratio.workedOut : likelyShare(values[index] ?? 0);
						return likely === undefined ? [] : suggestValue(table, index, key, likely);
					}),
				},
			);
		}
	},
});

/** 5450 stands for 54.5: a percentage typed into a cell that was made one afterwards. A minus in front of a share is a slip. */
function likelyShare(value: number): number | undefined {
	if (value >= -100 && value < 0) return -value;
	return value >= 1000 && value <= 10_000 ? value / 100 : undefined;
}

const recycling = { service: 'Waste collection', indicator: 'Recycling rate', unit: '%', better: 'higher', target: 55 } as const;

export const examples: Examples<typeof percentageOutOfRange> = {
	valid: [
		{ name: 'From 0 to 100, both ends included', report: { quality: [{ ...recycling, actual: 100, previous: 0 }] } },
		{
			name: 'Other units know no such range',
			report: { quality: [{ service: 'Home care', indicator: 'Waiting time', unit: 'days', better: 'lower', target: 110, actual: 120 }] },
		},
		{
			name: 'The agreement says that an indicator may go beyond 100 %',
			report: {
				quality: [{ service: 'Drinking water', indicator: 'Cost coverage', unit: '%', better: 'higher', target: 105, actual: 112 }],
				settings: [{ parameter: 'Highest plausible: Cost coverage', value: '130' }],
			},
		},
		{
			name: 'Above 100 % because the part is larger than the whole, which another rule says',
			report: { quality: [{ ...recycling, actual: 120, numerator: 120, denominator: 100 }] },
		},
	],
	invalid: [
		{
			name: 'More than the whole',
			report: { quality: [{ ...recycling, actual: 154 }] },
			findings: [{ message: 'outside', at: 'quality 1 actual', suggests: [] }],
		},
		{
			name: 'The formatting of the cell made a hundred times as much of it',
			report: { quality: [{ ...recycling, actual: 5450 }] },
			findings: [{ message: 'outside', at: 'quality 1 actual', suggests: [54.5] }],
		},
		{
			name: 'Less than nothing, twice in a row of the sheet: one finding',
			report: { quality: [{ ...recycling, target: -55, actual: 54, previous: -52 }] },
			findings: [{ message: 'outside', at: 'quality 1 target', suggests: [55, 52] }],
		},
		{
			name: 'Numerator and denominator tell what it should be',
			report: { quality: [{ ...recycling, actual: 540, numerator: 2265, denominator: 4180 }] },
			findings: [{ message: 'outside', at: 'quality 1 actual', suggests: [54.19] }],
		},
	],
};

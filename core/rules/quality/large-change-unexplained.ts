import { defineRule, type Examples } from '../../rule/index.ts';
import { isCountChangeShown } from '../../statistics/count-change.ts';
import { leastChange } from '../../statistics/rounding.ts';
import { isCountUnit } from '../facts/count-units.ts';
import { seriesOf } from '../facts/history-series.ts';
import { isDoubtful } from '../facts/indicator-ratio.ts';
import { isPercentUnit } from '../facts/unit-scale.ts';
import { isLongEnough } from '../facts/volume-outlier.ts';

const NOISE = 1e-9;
/** A share that moves by less says nothing, however small it was. */
const FEWEST_POINTS = 5;

export const qualityLargeChangeUnexplained = defineRule({
	id: 'quality/large-change-unexplained',
	severity: 'warning',
	sources: ['practice', 'DHIS2'],
	parameters: ['largeChange', 'targetTolerance', 'outlierPeriods', 'ratioTolerance'],
	reads: ['quality'],
	messages: {
		unexplained: { indicator: 'text', previous: 'number', actual: 'number', change: 'percent' },
	},
	check({ report, parameter, boundsOf }, judge) {
		const table = report.quality;
		const [actuals, previous, targets, directions] = [
			table.values('actual'),
			table.values('previous'),
			table.values('target'),
			table.values('better'),
		];
		for (let index = 0; index < table.length; index++) {
			const [actual, before] = [actuals[index], previous[index]];
			if (actual === undefined || before === undefined || before === 0) continue;
			const change = (100 * (actual - before)) / Math.abs(before);
			const unit = table.values('unit')[index] ?? '';
			const isSmall = isPercentUnit(unit)
				? Math.abs(actual - before) < FEWEST_POINTS
				: isCountUnit(unit) && isCountChangeShown(before, actual) === false;
			if (Math.abs(leastChange(before, actual)) <= parameter('largeChange') + NOISE || isSmall) {
				judge.pass();
				continue;
			}
			const indicator = table.values('indicator')[index] ?? '?';
			const [target, better] = [targets[index], directions[index]];
			const shortfall = target === undefined ? 0 : better === 'lower' ? actual - target : target - actual;
			// quality/missed-target-without-action asks for the same words in the same cell.
			const isAsked = target !== undefined && better !== undefined && shortfall > (Math.abs(target) * parameter('targetTolerance')) / 100;
			const series = seriesOf(report, table.values('service')[index] ?? '', { indicator });
			// With enough earlier periods services/outlier judges by them.
			const isJudged = isLongEnough(series, parameter('outlierPeriods'));
			if (isAsked || isJudged || isDoubtful(table, index, boundsOf(indicator), parameter('ratioTolerance'))) {
				judge.withhold();
				continue;
			}
			judge.fail(
				'unexplained',
				[table.at(index, 'actual'), table.at(index, 'previous')],
				{ indicator, previous: before, actual, change },
				{ explanation: { at: table.at(index, 'correctiveAction'), text: table.values('correctiveAction')[index] } },
			);
		}
	},
});

const recycling = { service: 'Waste collection', indicator: 'Recycling rate', unit: '%', better: 'higher', target: 50 } as const;
const accidents = { service: 'Roads', indicator: 'Accidents', unit: 'number', better: 'lower', target: 5 } as const;

export const examples: Examples<typeof qualityLargeChangeUnexplained> = {
	valid: [
		{ name: 'A fifth more', report: { quality: [{ ...recycling, actual: 60, previous: 50 }] } },
		{ name: 'Two points of a small share', report: { quality: [{ ...recycling, target: 4, actual: 6, previous: 4 }] } },
		{ name: 'Three accidents instead of five may be chance', report: { quality: [{ ...accidents, actual: 3, previous: 5 }] } },
		{
			name: 'A change with its reason',
			report: { quality: [{ ...recycling, actual: 78, previous: 52, correctiveAction: 'Food waste is collected apart since May' }] },
			explained: [{ message: 'unexplained', at: 'quality 1 actual' }],
		},
		{
			name: 'A target missed by far is asked for its reason already',
			report: { quality: [{ ...recycling, actual: 30, previous: 52 }] },
		},
	],
	invalid: [
		{
			name: 'Half as much again',
			report: { quality: [{ ...recycling, actual: 78, previous: 52 }] },
			findings: [{ message: 'unexplained', at: 'quality 1 actual' }],
		},
	],
};

import { defineRule, type Examples } from '../../rule/index.ts';
import { indicatorFigures, isOutsidePercentRange, sideOfBounds } from '../facts/indicator-ratio.ts';
import { isPercentUnit } from '../facts/unit-scale.ts';

/** Bounds stand in Settings, as `Lowest plausible: Recycling rate`; indicators without any are not judged. */
export const implausibleValue = defineRule({
	id: 'quality/implausible-value',
	severity: 'warning',
	sources: ['practice', 'DHIS2'],
	reads: ['quality'],
	messages: {
		low: { indicator: 'text', column: 'column', value: 'number', bound: 'number' },
		high: { indicator: 'text', column: 'column', value: 'number', bound: 'number' },
	},
	check({ report, settings, boundsOf }, judge) {
		if (settings.bounds.size === 0) return;
		const table = report.quality;
		const figures = indicatorFigures.map((key) => ({ key, values: table.values(key) }));
		table.values('indicator').forEach((indicator, index) => {
			if (indicator === undefined) return;
			const bounds = boundsOf(indicator);
			if (bounds.lowest === undefined && bounds.highest === undefined) return;
			const isPercent = isPercentUnit(table.values('unit')[index] ?? '');
			const outside = figures.flatMap(({ key, values }) => {
				const value = values[index];
				// quality/percentage-out-of-range speaks of those that no percentage can have.
				if (value === undefined || (isPercent && isOutsidePercentRange(value, bounds))) return [];
				const found = sideOfBounds(value, bounds);
				return found ? [{ key, value, ...found }] : [];
			});
			const [first] = outside;
			if (!first) {
				judge.pass();
				return;
			}
			judge.fail(
				first.side,
				outside.map(({ key }) => table.at(index, key)),
				{ indicator, column: `quality.${first.key}`, value: first.value, bound: first.bound },
				{ explanation: { at: table.at(index, 'correctiveAction'), text: table.values('correctiveAction')[index] } },
			);
		});
	},
});

const water = { service: 'Drinking water', indicator: 'Water losses', unit: '%', better: 'lower', target: 20 } as const;
const settings = [
	{ parameter: 'Lowest plausible: Water losses', value: '5' },
	{ parameter: 'Highest plausible: Water losses', value: '60' },
] as const;

export const examples: Examples<typeof implausibleValue> = {
	valid: [
		{ name: 'Within the bounds, both ends included', report: { quality: [{ ...water, actual: 5, previous: 60 }], settings } },
		{ name: 'Without bounds nothing is implausible', report: { quality: [{ ...water, actual: 2 }] } },
		{
			name: 'What no percentage can be is another rule’s business',
			report: { quality: [{ ...water, actual: 210 }], settings },
		},
		{
			name: 'A value that staff confirmed',
			report: { quality: [{ ...water, actual: 64, correctiveAction: 'Main burst in June; checked against the meters' }], settings },
			explained: [{ message: 'high', at: 'quality 1 actual' }],
		},
	],
	invalid: [
		{
			name: 'Too good to be true',
			report: { quality: [{ ...water, actual: 2.1 }], settings },
			findings: [{ message: 'low', at: 'quality 1 actual' }],
		},
		{
			name: 'Above what the partners hold possible',
			report: {
				quality: [
					{ service: 'Fire brigade', indicator: 'Time to arrive', unit: 'minutes', better: 'lower', target: 10, actual: 95, previous: 90 },
				],
				settings: [{ parameter: 'Highest plausible: Time to arrive', value: '45' }],
			},
			findings: [{ message: 'high', at: 'quality 1 actual' }],
		},
		{
			name: 'A target that nobody can have meant',
			report: { quality: [{ ...water, target: 2, actual: 21 }], settings },
			findings: [{ message: 'low', at: 'quality 1 target' }],
		},
	],
};

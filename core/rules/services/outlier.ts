import { defineRule, type Examples, type RuleContext } from '../../rule/index.ts';
import { findOutlier } from '../../statistics/outlier.ts';
import { seriesOf } from '../facts/history-series.ts';
import { servicesOf } from '../facts/service-rows.ts';
import { changeOf, isLargeChange, isLongEnough, judgeVolume, type VolumeVerdict } from '../facts/volume-outlier.ts';

/** Volumes of services (History is about all partners together) and indicators of quality, each against its own earlier periods. */
export const outlier = defineRule({
	id: 'services/outlier',
	severity: 'warning',
	sources: ['DHIS2'],
	parameters: ['outlierScore', 'outlierDistance', 'outlierPeriods', 'largeChange'],
	reads: ['history'],
	messages: {
		volume: { service: 'text', value: 'number', median: 'number', periods: 'number' },
		indicator: { service: 'text', indicator: 'text', value: 'number', median: 'number', periods: 'number' },
	},
	check(context, judge) {
		const { report, parameter } = context;
		const { history, quality, services } = report;
		const explanations = services.values('explanation');
		for (const service of servicesOf(report).values()) {
			const volume = judgeVolume(context, service);
			if (!volume) continue;
			const { value, rows, series, median, periods } = volume;
			if (volume.verdict === 'unknown' || isToldOtherwise(context, volume)) judge.withhold();
			else if (volume.verdict === 'usual') judge.pass();
			else {
				const explained = rows.find((index) => explanations[index] !== undefined) ?? rows[0] ?? 0;
				judge.fail(
					'volume',
					[...rows.map((index) => services.at(index, 'delivered')), ...series.map(({ index }) => history.at(index, 'value'))],
					{ service: service.name, value, median, periods },
					{ explanation: { at: services.at(explained, 'explanation'), text: explanations[explained] } },
				);
			}
		}
		const limits = { score: parameter('outlierScore'), distance: parameter('outlierDistance') };
		const fewest = parameter('outlierPeriods');
		for (const row of quality) {
			const service = row.value('service');
			const indicator = row.value('indicator');
			if (service === undefined || indicator === undefined) continue;
			const series = seriesOf(report, service, { indicator });
			if (!isLongEnough(series, fewest)) continue;
			const value = row.value('actual');
			const earlier = series.flatMap((point) => (point.value === undefined ? [] : [point.value]));
			const finding = value === undefined || earlier.length < fewest ? undefined : findOutlier(value, earlier, limits);
			if (value === undefined || !finding) judge.withhold(1, 'quality');
			else if (!finding.isOutlier) judge.pass(1, 'quality');
			else
				judge.fail(
					'indicator',
					[row.at('actual'), ...series.map(({ index }) => history.at(index, 'value'))],
					{ service, indicator, value, median: finding.median, periods: earlier.length },
					{ topic: 'quality', explanation: { at: row.at('correctiveAction'), text: row.value('correctiveAction') } },
				);
		}
	},
});

/**
 * Where a service stopped, started-or-stopped-unexplained speaks of it; where the municipalities make the total,
 * large-change-unexplained knows which of them it was.
 */
function isToldOtherwise({ report, parameter }: RuleContext, { value, rows }: VolumeVerdict): boolean {
	const delivered = report.services.values('delivered');
	const previous = report.services.values('previous');
	if (value === 0) return rows.some((index) => (previous[index] ?? 0) > 0);
	return rows.length > 1 && rows.some((index) => isLargeChange(changeOf(previous[index], delivered[index]), parameter('largeChange')));
}

const collection = { service: 'Waste collection', municipality: 'All', unit: 'tonnes' } as const;
const tonnes = [4020, 4110, 3980, 4065, 4090].map((value, index) => ({
	service: 'Waste collection',
	indicator: 'Volume',
	period: `${2014 + index}-${15 + index}`,
	value,
}));
const recycling = [52, 53.5, 54, 53, 55].map((value, index) => ({
	service: 'Waste collection',
	indicator: 'Recycling rate',
	period: `${2014 + index}-${15 + index}`,
	value,
}));

export const examples: Examples<typeof outlier> = {
	valid: [
		{ name: 'A volume like those before', report: { services: [{ ...collection, delivered: 4180 }], history: tonnes } },
		{
			name: 'Far from the others by its score, near to them in tonnes',
			report: { services: [{ ...collection, delivered: 4700 }], history: tonnes },
		},
		{
			name: 'Four earlier periods are too few to judge by',
			report: { services: [{ ...collection, delivered: 41_800 }], history: tonnes.slice(1) },
		},
		{
			name: 'An outlier that staff explained',
			report: { services: [{ ...collection, delivered: 6200, explanation: 'Flood debris after the storm of May' }], history: tonnes },
			explained: [{ message: 'volume', at: 'services 1 delivered' }],
		},
		{
			name: 'A negative volume is another rule’s business',
			report: { services: [{ ...collection, delivered: -4180 }], history: tonnes },
		},
		{
			name: 'Where the municipalities make the total, the one that jumped has a finding of its own',
			report: {
				services: [
					{ ...collection, municipality: 'Alder', delivered: 26_500, previous: 2600 },
					{ ...collection, municipality: 'Birch', delivered: 1530, previous: 1490 },
				],
				history: tonnes,
			},
		},
		{
			name: 'The report’s own period in History is no earlier period',
			report: {
				report: { periodStart: '2018-04-01', periodEnd: '2019-03-31' },
				services: [{ ...collection, delivered: 41_800 }],
				history: tonnes,
			},
		},
	],
	invalid: [
		{
			name: 'A nought too many',
			report: { services: [{ ...collection, delivered: 41_800, previous: 4090 }], history: tonnes },
			findings: [{ message: 'volume', at: 'services 1 delivered' }],
		},
		{
			name: 'Municipalities without a total: what they add up to is compared',
			report: {
				services: [
					{ ...collection, municipality: 'Alder', delivered: 1100 },
					{ ...collection, municipality: 'Birch', delivered: 900 },
				],
				history: tonnes,
			},
			findings: [{ message: 'volume', at: 'services 1 delivered' }],
		},
		{
			name: 'After five periods of the same value another one stands out',
			report: {
				services: [{ service: 'Street lighting', municipality: 'All', unit: 'lamps', delivered: 306 }],
				history: tonnes.map((point) => ({ ...point, service: 'Street lighting', value: 612 })),
			},
			findings: [{ message: 'volume', at: 'services 1 delivered' }],
		},
		{
			name: 'An indicator of quality out of line',
			report: {
				services: [{ ...collection, delivered: 4180 }],
				quality: [{ service: 'Waste collection', indicator: 'Recycling rate', unit: '%', actual: 5.4 }],
				history: recycling,
			},
			findings: [{ message: 'indicator', at: 'quality 1 actual' }],
		},
	],
};

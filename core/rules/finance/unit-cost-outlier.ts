import type { Report } from '../../report/report.ts';
import { defineRule, type Examples } from '../../rule/index.ts';
import { isCountChangeShown } from '../../statistics/count-change.ts';
import { findOutlier } from '../../statistics/outlier.ts';
import { isUnitCost } from '../../statistics/unit-cost.ts';
import { foldName } from '../../workbook/index.ts';
import { isCountUnit } from '../facts/count-units.ts';
import { seriesOf } from '../facts/history-series.ts';
import { servicesOf } from '../facts/service-rows.ts';

/** Noise of binary fractions: a change exactly at the threshold is within it. */
const NOISE = 1e-9;

export const unitCostOutlier = defineRule({
	id: 'finance/unit-cost-outlier',
	severity: 'warning',
	sources: ['DHIS2'],
	parameters: ['outlierScore', 'outlierDistance', 'outlierPeriods', 'largeChange', 'ratioTolerance'],
	reads: ['unitCosts'],
	messages: {
		outlier: { service: 'text', unitCost: 'money', median: 'money' },
		change: { service: 'text', unitCost: 'money', previous: 'money', change: 'percent' },
	},
	check({ report, parameter }, judge) {
		const limits = { score: parameter('outlierScore'), distance: parameter('outlierDistance') };
		for (const row of report.unitCosts) {
			const service = row.value('service');
			const unitCost = row.value('unitCost');
			const cost = row.value('cost');
			const volume = row.value('volume');
			const previous = row.value('previous');
			const points = service === undefined ? [] : seriesOf(report, service, { measure: 'unit-cost' });
			const hasHistory =
				points.filter(({ value, isUnreadable }) => value !== undefined || isUnreadable).length >= parameter('outlierPeriods');
			const hasPrevious = row.isUnreadable('previous') || (previous !== undefined && previous > 0);
			// What nothing was delivered of has no unit cost; without earlier figures there is nothing to compare with.
			if ((volume !== undefined && volume <= 0) || !(hasHistory || hasPrevious)) continue;
			if (service === undefined || unitCost === undefined || cost === undefined || volume === undefined) {
				judge.withhold();
				continue;
			}
			// A unit cost that is not cost / volume is reported as such.
			const involves = [row.at('cost'), row.at('volume')];
			const isWrong = isUnitCost(unitCost, cost, volume, parameter('ratioTolerance')) === false;
			if (isWrong || (hasHistory && points.some(({ isUnreadable }) => isUnreadable)) || (!hasHistory && previous === undefined)) {
				judge.withhold();
			} else if (hasHistory) {
				const earlier = points.flatMap(({ value }) => (value === undefined ? [] : [value]));
				const found = findOutlier(unitCost, earlier, limits);
				if (found?.isOutlier) judge.fail('outlier', row.at('unitCost'), { service, unitCost, median: found.median }, { involves });
				else judge.pass();
			} else if (previous !== undefined) {
				const change = (100 * (unitCost - previous)) / previous;
				if (Math.abs(change) <= parameter('largeChange') + NOISE || isChance(report, service)) judge.pass();
				else judge.fail('change', [row.at('unitCost'), row.at('previous')], { service, unitCost, previous, change }, { involves });
			}
		}
	},
});

/** Of a few cases chance makes more or fewer, and the cost of each follows. */
function isChance(report: Report, service: string): boolean {
	const rows = servicesOf(report).get(foldName(service));
	const [index, ...others] = rows?.all.length === 1 ? rows.all : (rows?.municipal ?? []);
	if (index === undefined || others.length > 0) return false;
	const { services } = report;
	const [previous, delivered] = [services.values('previous')[index], services.values('delivered')[index]];
	if (previous === undefined || delivered === undefined || previous === delivered) return false;
	return isCountUnit(services.values('unit')[index]) && isCountChangeShown(previous, delivered) === false;
}

const history = [
	{ service: 'Waste collection', indicator: 'Unit cost', period: '2015', value: 66 },
	{ service: 'Waste collection', indicator: 'Unit cost', period: '2016', value: 67.2 },
	{ service: 'Waste collection', indicator: 'Unit cost', period: '2017', value: 68.1 },
	{ service: 'Waste collection', indicator: 'Unit cost', period: '2018', value: 67.5 },
	{ service: 'Waste collection', indicator: 'Unit cost', period: '2019', value: 69.4 },
] as const;

export const examples: Examples<typeof unitCostOutlier> = {
	valid: [
		{
			name: 'In line with five earlier periods, whatever the last one was',
			report: { unitCosts: [{ service: 'Waste collection', cost: 103_000, volume: 1460, unitCost: 70.55, previous: 40 }], history },
		},
		{
			name: 'Without enough history: exactly 25 % above last period',
			report: {
				unitCosts: [{ service: 'Street lighting', cost: 50_000, volume: 800, unitCost: 62.5, previous: 50 }],
				history: [{ service: 'Street lighting', indicator: 'Unit cost', period: '2019', value: 20 }],
			},
		},
		{
			name: 'Nothing was delivered',
			report: { unitCosts: [{ service: 'Snow clearing', cost: 4000, volume: 0, unitCost: 0, previous: 310 }] },
		},
		{ name: 'A new service', report: { unitCosts: [{ service: 'Day care', cost: 90_000, volume: 40, unitCost: 2250 }] } },
		{
			name: 'A unit cost that is not cost divided by volume is another rule’s business',
			report: { unitCosts: [{ service: 'Waste collection', cost: 103_000, volume: 1460, unitCost: 705.5 }], history },
		},
	],
	invalid: [
		{
			name: 'Far from what five earlier periods show, though not so far from the last figure given',
			report: { unitCosts: [{ service: 'Waste collection', cost: 131_400, volume: 1460, unitCost: 90, previous: 80 }], history },
			findings: [{ message: 'outlier', at: 'unitCosts 1 unitCost' }],
		},
		{
			name: 'A third more than last period',
			report: { unitCosts: [{ service: 'Street lighting', cost: 53_600, volume: 800, unitCost: 67, previous: 50 }] },
			findings: [{ message: 'change', at: 'unitCosts 1 unitCost' }],
		},
		{
			name: 'Suspiciously cheap',
			report: { unitCosts: [{ service: 'Street lighting', cost: 16_000, volume: 800, unitCost: 20, previous: 50 }] },
			findings: [{ message: 'change', at: 'unitCosts 1 unitCost' }],
		},
	],
};

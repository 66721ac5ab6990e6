import { defineRule, type Examples } from '../../rule/index.ts';
import { foldName } from '../../workbook/index.ts';
import { deliveredTotal, servicesOf } from '../facts/service-rows.ts';
import { suggestValue } from '../facts/suggest-value.ts';

/** Beyond it two volumes may be counted in different things: tonnes of waste, and households. */
const SAME_KIND = 2;

export const volumeDiffersFromUnitCosts = defineRule({
	id: 'services/volume-differs-from-unit-costs',
	severity: 'error',
	sources: ['practice'],
	isMaterial: true,
	parameters: ['ratioTolerance'],
	reads: ['unitCosts'],
	messages: {
		differs: { service: 'text', volume: 'number', delivered: 'number' },
	},
	check({ report, parameter }, judge) {
		const { services, unitCosts } = report;
		if (services.length === 0) return;
		const known = servicesOf(report);
		const tolerance = parameter('ratioTolerance') / 100;
		for (const row of unitCosts) {
			const volume = row.value('volume');
			const service = known.get(foldName(row.value('service') ?? ''));
			if (volume === undefined || volume <= 0 || !service) continue;
			const { value: delivered, rows } = deliveredTotal(services, service);
			if (delivered === undefined || delivered <= 0) {
				judge.withhold();
				continue;
			}
			const isSame = Math.abs(volume - delivered) <= delivered * tolerance + Number.EPSILON * delivered;
			const isSameKind = volume < SAME_KIND * delivered && delivered < SAME_KIND * volume;
			if (isSame || !isSameKind) {
				judge.pass();
				continue;
			}
			// The one that is further from last period and plan is the wrong one.
			const [first] = rows;
			const usual =
				first === undefined || rows.length > 1 ? undefined : (services.values('previous')[first] ?? services.values('planned')[first]);
			const isDeliveredOff = usual !== undefined && Math.abs(delivered - usual) > Math.abs(volume - usual);
			const places = [row.at('volume'), ...rows.map((index) => services.at(index, 'delivered'))];
			judge.fail(
				'differs',
				isDeliveredOff ? places.reverse() : places,
				{ service: service.name, volume, delivered },
				{
					suggestions: isDeliveredOff ? [] : suggestValue(unitCosts, row.index, 'volume', delivered),
					involves: service.rows.map((index) => services.at(index, 'delivered')),
				},
			);
		}
	},
});

const roads = { service: 'Roads', municipality: 'All', unit: 'km' } as const;

export const examples: Examples<typeof volumeDiffersFromUnitCosts> = {
	valid: [
		{
			name: 'The same volume, rounded',
			report: { services: [{ ...roads, delivered: 1204.4 }], unitCosts: [{ service: 'Roads', cost: 1, volume: 1204 }] },
		},
		{
			name: 'A cost by household, of a service counted in tonnes',
			report: {
				services: [{ service: 'Waste collection', municipality: 'All', unit: 'tonnes', delivered: 4180 }],
				unitCosts: [{ service: 'Waste collection', cost: 1, volume: 21_500 }],
			},
		},
	],
	invalid: [
		{
			name: 'The unit cost is worked out from another volume',
			report: { services: [{ ...roads, delivered: 1204, previous: 1200 }], unitCosts: [{ service: 'Roads', cost: 1, volume: 1120 }] },
			findings: [{ message: 'differs', at: 'unitCosts 1 volume', suggests: [1204] }],
		},
		{
			name: 'The volume of the services is the one that fits nothing else',
			report: { services: [{ ...roads, delivered: 1402, previous: 1200 }], unitCosts: [{ service: 'Roads', cost: 1, volume: 1204 }] },
			findings: [{ message: 'differs', at: 'services 1 delivered', suggests: [] }],
		},
	],
};

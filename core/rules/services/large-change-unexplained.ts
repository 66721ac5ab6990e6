import { defineRule, type Examples } from '../../rule/index.ts';
import { isCountChangeShown } from '../../statistics/count-change.ts';
import { foldName } from '../../workbook/index.ts';
import { isCountUnit } from '../facts/count-units.ts';
import { isRunningDraft } from '../facts/running-draft.ts';
import { explanationOf, nameOfServiceRow, servicesOf } from '../facts/service-rows.ts';
import { changeOf, isLargeChange, judgeVolume } from '../facts/volume-outlier.ts';

/** Changes from or to zero are started-or-stopped-unexplained's; both rules judge each row that has a last period. */
export const largeChangeUnexplained = defineRule({
	id: 'services/large-change-unexplained',
	severity: 'warning',
	sources: ['practice', 'DHIS2'],
	parameters: ['largeChange', 'outlierScore', 'outlierDistance', 'outlierPeriods'],
	reads: ['services'],
	messages: {
		unexplained: { service: 'text', change: 'percent', previous: 'number', delivered: 'number' },
	},
	check(context, judge) {
		const { report, parameter } = context;
		const table = report.services;
		const allDelivered = table.values('delivered');
		const allPrevious = table.values('previous');
		const units = table.values('unit');
		const limit = parameter('largeChange');
		const isRunning = isRunningDraft(context);
		for (let index = 0; index < table.length; index++) {
			const previous = allPrevious[index];
			const delivered = allDelivered[index];
			if (previous === undefined && table.row(index).isMissing('previous')) continue;
			// services/volume-missing and services/negative-volume speak of what can't be compared.
			if (previous === undefined || delivered === undefined || previous < 0 || delivered < 0) {
				judge.withhold();
				continue;
			}
			const change = changeOf(previous, delivered);
			// Of a few cases chance makes many or none.
			const isChance = () => isCountUnit(units[index]) && isCountChangeShown(previous, delivered) === false;
			if (change === undefined || (isRunning && change < 0) || !isLargeChange(change, limit) || isChance()) {
				judge.pass();
				continue;
			}
			const services = servicesOf(report);
			const service = services.get(foldName(table.values('service')[index] ?? ''));
			// Where earlier periods show that the total is out of line, services/outlier says so of the same cell.
			if (service?.all.includes(index) && judgeVolume(context, service)?.verdict === 'outlier') {
				judge.withhold();
				continue;
			}
			judge.fail(
				'unexplained',
				[table.at(index, 'delivered'), table.at(index, 'previous')],
				{ service: nameOfServiceRow(table, index), change, previous, delivered },
				{ explanation: explanationOf(table, index, services) },
			);
		}
	},
});

const collection = { service: 'Waste collection', unit: 'tonnes' } as const;

export const examples: Examples<typeof largeChangeUnexplained> = {
	valid: [
		{
			name: 'A quarter more is not yet a large change',
			report: { services: [{ ...collection, municipality: 'All', delivered: 5000, previous: 4000 }] },
		},
		{
			name: 'A large change that staff explained stays on record and costs nothing',
			report: {
				services: [
					{ ...collection, municipality: 'All', delivered: 5600, previous: 4000, explanation: 'Cedar joined the collection in March' },
				],
			},
			explained: [{ message: 'unexplained', at: 'services 1 delivered' }],
		},
		{
			name: 'The reason given for all partners holds for each of them',
			report: {
				services: [
					{ ...collection, municipality: 'Alder', delivered: 1400, previous: 2600, explanation: null },
					{ ...collection, municipality: 'All', delivered: 2930, previous: 4100, explanation: 'The glass bins went to a private firm' },
				],
			},
			explained: [
				{ message: 'unexplained', at: 'services 1 delivered' },
				{ message: 'unexplained', at: 'services 2 delivered' },
			],
		},
		{
			name: 'A start from zero and a missing volume are other rules’ business',
			report: {
				services: [
					{ service: 'Home care', municipality: 'All', unit: 'hours', delivered: 900, previous: 0 },
					{ service: 'Library bus', municipality: 'All', unit: 'stops', delivered: null, previous: 52 },
				],
			},
		},
		{
			name: 'Five earlier periods show that the volume is out of line, which another rule says',
			report: {
				services: [{ ...collection, municipality: 'All', delivered: 41_800, previous: 4090 }],
				history: [4020, 4110, 3980, 4065, 4090].map((value, index) => ({
					service: 'Waste collection',
					indicator: 'Volume',
					period: `${2015 + index}`,
					value,
				})),
			},
		},
		{
			name: 'Seven fires instead of four may be chance',
			report: { services: [{ service: 'Fire brigade', municipality: 'All', unit: 'fires', delivered: 7, previous: 4 }] },
		},
		{
			name: 'A new service has no last period',
			report: { services: [{ ...collection, municipality: 'All', delivered: 5000, previous: '-' }] },
		},
	],
	invalid: [
		{
			name: 'More than a quarter more, without a word',
			report: { services: [{ ...collection, municipality: 'All', delivered: 5040, previous: 4000 }] },
			findings: [{ message: 'unexplained', at: 'services 1 delivered' }],
		},
		{
			name: 'Half of it gone in one municipality, and an explanation that explains nothing',
			report: {
				services: [
					{ ...collection, municipality: 'Alder', delivered: 2650, previous: 2600 },
					{ ...collection, municipality: 'Birch', delivered: 760, previous: 1520, explanation: 'tbc' },
				],
			},
			findings: [{ message: 'unexplained', at: 'services 2 delivered' }],
		},
	],
};

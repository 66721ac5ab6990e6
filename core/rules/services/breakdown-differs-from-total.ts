import type { Report } from '../../report/report.ts';
import { defineRule, type Examples } from '../../rule/index.ts';
import { foldName } from '../../workbook/index.ts';
import { type ServiceRows, servicesOf, withoutNoise } from '../facts/service-rows.ts';
import { suggestValue } from '../facts/suggest-value.ts';
import { isPercentUnit } from '../facts/unit-scale.ts';

/** Volumes add up. Users don't: somebody may use a library in two towns. */
const columns = ['delivered', 'planned', 'previous'] as const;

export const breakdownDiffersFromTotal = defineRule({
	id: 'services/breakdown-differs-from-total',
	severity: 'error',
	isMaterial: true,
	isCause: true,
	sources: ['arithmetic'],
	parameters: ['ratioTolerance'],
	reads: ['services'],
	messages: {
		differs: { service: 'text', column: 'column', total: 'number', sum: 'number' },
	},
	check({ report, parameter }, judge) {
		const table = report.services;
		for (const service of servicesOf(report).values()) {
			const { all, municipal, unplaced } = service;
			const isBrokenDown = all.length > 0 ? municipal.length + unplaced.length > 0 : municipal.length > 0 && unplaced.length > 0;
			if (!isBrokenDown || hasSharesForVolumes(report, service)) continue;
			const [totalRow] = all;
			const areRowsClear = totalRow !== undefined && all.length === 1 && unplaced.length === 0 && !service.isMunicipalityRepeated;
			for (const key of columns) {
				const { values } = table.column(key);
				const isBlank = (index: number) => values[index] === undefined && table.row(index).isMissing(key);
				// Nobody asks for the figures of last period: without all of them there is nothing to compare.
				if (key === 'previous' && service.rows.some(isBlank)) continue;
				const total = totalRow === undefined ? undefined : (values[totalRow] as number | undefined);
				const parts = municipal.map((index) => values[index] as number | undefined);
				const isUsable = (value: number | undefined) => value !== undefined && value >= 0;
				if (!areRowsClear || total === undefined || total < 0 || !parts.every(isUsable) || hasMixedUnits(report, service)) {
					judge.withhold();
					continue;
				}
				const sum = withoutNoise(parts.reduce<number>((added, part) => added + (part ?? 0), 0));
				// The figures are rounded one by one, so their sum may be off by the share that the agreement allows for ratios and sums.
				if (Math.abs(total - sum) <= (total * parameter('ratioTolerance')) / 100 + Number.EPSILON * sum) {
					judge.pass();
					continue;
				}
				// Below the total, the row of a partner may be missing instead.
				const isObvious = sum > total || coversPartners(report, service);
				judge.fail(
					'differs',
					[table.at(totalRow, key), ...municipal.map((index) => table.at(index, key))],
					{ service: service.name, column: `services.${key}`, total, sum },
					{ suggestions: isObvious ? suggestValue(table, totalRow, key, sum) : [] },
				);
			}
		}
	},
});

/** Shares of a hundred have no sum. */
function hasSharesForVolumes({ services }: Report, { rows }: ServiceRows): boolean {
	return rows.some((index) => isPercentUnit(services.values('unit')[index] ?? ''));
}

/** structure/mixed-units speaks of a service that is counted in two units. */
function hasMixedUnits({ services }: Report, { rows }: ServiceRows): boolean {
	const units = new Set<string>();
	for (const index of rows) {
		const unit = services.values('unit')[index];
		if (unit !== undefined) units.add(foldName(unit));
	}
	return units.size > 1;
}

function coversPartners({ partners, services }: Report, { municipal }: ServiceRows): boolean {
	const served = new Set(municipal.map((index) => foldName(services.values('municipality')[index] ?? '')));
	return partners.values('municipality').every((name) => name === undefined || served.has(foldName(name)));
}

const collection = { service: 'Waste collection', unit: 'tonnes' } as const;
const partners = [{ municipality: 'Alder' }, { municipality: 'Birch' }] as const;

export const examples: Examples<typeof breakdownDiffersFromTotal> = {
	valid: [
		{
			name: 'The municipalities make the total, rounding apart',
			report: {
				services: [
					{ ...collection, municipality: 'All', delivered: 4180, planned: 4100 },
					{ ...collection, municipality: 'Alder', delivered: 2650.4, planned: 2600 },
					{ ...collection, municipality: 'Birch', delivered: 1530.2, planned: 1500 },
				],
			},
		},
		{
			name: 'A total alone, and municipalities alone',
			report: {
				services: [
					{ ...collection, municipality: 'All', delivered: 4180 },
					{ service: 'Home care', municipality: 'Alder', unit: 'hours', delivered: 900 },
					{ service: 'Home care', municipality: 'Birch', unit: 'hours', delivered: 640 },
				],
			},
		},
		{
			name: 'Shares of a hundred have no sum',
			report: {
				services: [
					{ service: 'Broadband', municipality: 'All', unit: '% of homes', delivered: 82 },
					{ service: 'Broadband', municipality: 'Alder', unit: '% of homes', delivered: 88 },
					{ service: 'Broadband', municipality: 'Birch', unit: '% of homes', delivered: 73 },
				],
			},
		},
		{
			name: 'A figure is missing, which another rule says',
			report: {
				services: [
					{ ...collection, municipality: 'All', delivered: 4180 },
					{ ...collection, municipality: 'Alder', delivered: 2650 },
					{ ...collection, municipality: 'Birch', delivered: null },
				],
			},
		},
	],
	invalid: [
		{
			name: 'The municipalities add up to less than the total, and all partners are there',
			report: {
				partners,
				services: [
					{ ...collection, municipality: 'All', delivered: 4810 },
					{ ...collection, municipality: 'Alder', delivered: 2650 },
					{ ...collection, municipality: 'Birch', delivered: 1530 },
				],
			},
			findings: [{ message: 'differs', at: 'services 1 delivered', suggests: [4180] }],
		},
		{
			name: 'Below the total a partner’s row may be missing, so no sum is offered',
			report: {
				partners: [...partners, { municipality: 'Cedar' }],
				services: [
					{ ...collection, municipality: 'All', delivered: 4810 },
					{ ...collection, municipality: 'Alder', delivered: 2650 },
					{ ...collection, municipality: 'Birch', delivered: 1530 },
				],
			},
			findings: [{ message: 'differs', at: 'services 1 delivered', suggests: [] }],
		},
		{
			name: 'Plan and last period are compared too',
			report: {
				services: [
					{ ...collection, municipality: 'Alder', planned: 2600, delivered: 2650, previous: 2500 },
					{ ...collection, municipality: 'Birch', planned: 1500, delivered: 1530, previous: 1520 },
					{ ...collection, municipality: 'All', planned: 4000, delivered: 4180, previous: 3020 },
				],
			},
			findings: [
				{ message: 'differs', at: 'services 3 planned', suggests: [4100] },
				{ message: 'differs', at: 'services 3 previous', suggests: [4020] },
			],
		},
	],
};

import { expect, test } from 'vitest';
import { checkWorkbook, type ExampleReport, exampleWorkbook, parseIsoDate } from '../index.ts';
import { pastTrends } from './index.ts';

const past = (indicator: string, values: readonly number[]) =>
	values.map((value, index) => ({ service: 'Waste collection', indicator, period: String(2017 + index), value }));
const recycling = { service: 'Waste collection', indicator: 'Recycling rate', unit: '%', better: 'Higher', target: 55, actual: 56 };
const report: ExampleReport = {
	report: { entity: 'Valley', periodStart: '2020-01-01', periodEnd: '2020-12-31' },
	services: [{ service: 'Waste collection', municipality: 'All', unit: 't', delivered: 5_100, previous: 5_000 }],
	quality: [recycling],
	history: [...past('Recycling rate', [50, 52, 54]), ...past('Volume', [4_800, 4_900, 5_000]), ...past('Calls', [3, 4, 2])],
};
const trendsOf = (given: ExampleReport, most = 12) =>
	pastTrends(checkWorkbook(exampleWorkbook({ name: 'trends', report: given }), { asOf: parseIsoDate('2021-03-01') ?? 0 }), most);

test('a trend goes through past periods to this one, and ends where the report says no more', () => {
	expect(trendsOf(report)).toEqual([
		{ service: 'Waste collection', indicator: 'Recycling rate', values: [50, 52, 54, 56], from: '2017', to: undefined },
		{ service: 'Waste collection', indicator: 'Volume', values: [4_800, 4_900, 5_000, 5_100], from: '2017', to: undefined },
		{ service: 'Waste collection', indicator: 'Calls', values: [3, 4, 2], from: '2017', to: '2019' },
	]);
});

test('a figure with an error is no part of it, nor are more periods than there is room for', () => {
	expect(trendsOf({ ...report, quality: [{ ...recycling, actual: 560 }] })[1]).toMatchObject({
		indicator: 'Recycling rate',
		values: [50, 52, 54],
		to: '2019',
	});
	expect(trendsOf(report, 3)[0]).toMatchObject({ values: [52, 54, 56], from: '2018' });
});

import { expect, test } from 'vitest';
import { parseReport } from '../../report/parse.ts';
import { type ExampleReport, exampleWorkbook } from '../../rule/examples.ts';
import { seriesOf } from './history-series.ts';

function read(report: ExampleReport) {
	return parseReport(exampleWorkbook({ name: '', report }));
}

const roads = { service: 'Roads', indicator: 'Volume' } as const;

test('a series is in the order of time, whatever the order of its rows and the language of its measure', () => {
	const report = read({
		history: [
			{ ...roads, period: '2019', value: 3 },
			{ service: 'ROADS', indicator: 'Обсяг', period: '2017', value: 1 },
			{ service: 'Roads', indicator: 'Pothole repairs', period: '2018', value: 9 },
			{ ...roads, period: '2018', value: 2 },
		],
	});
	expect(seriesOf(report, 'roads', { measure: 'volume' }).map(({ value }) => value)).toEqual([1, 2, 3]);
	expect(seriesOf(report, 'Roads', { indicator: 'pothole repairs' }).map(({ value }) => value)).toEqual([9]);
	expect(seriesOf(report, 'Roads', { measure: 'unit-cost' })).toEqual([]);
});

test('the report’s own period and later ones are left out, and a period that stands there twice counts once', () => {
	const report = read({
		report: { periodStart: '2019-01-01', periodEnd: '2019-12-31' },
		history: ['2017', '2018', '2018', '2019', '2020'].map((period, value) => ({ ...roads, period, value })),
	});
	expect(seriesOf(report, 'Roads', { measure: 'volume' }).map(({ value }) => value)).toEqual([0, 1]);
});

test('a value that is missing is told from one that can’t be read', () => {
	const report = read({ history: ['n/a', 'about 40'].map((value, index) => ({ ...roads, period: `${2017 + index}`, value })) });
	expect(seriesOf(report, 'Roads', { measure: 'volume' })).toEqual([
		{ index: 0, value: undefined, isUnreadable: false, period: [2017] },
		{ index: 1, value: undefined, isUnreadable: true, period: [2018] },
	]);
});

import { expect, test } from 'vitest';
import { parseReport } from '../../report/parse.ts';
import { type ExampleReport, exampleWorkbook } from '../../rule/examples.ts';
import { deliveredTotal, nameOfServiceRow, servicesOf } from './service-rows.ts';

function totalOf(services: NonNullable<ExampleReport['services']>) {
	const report = parseReport(exampleWorkbook({ name: '', report: { services } }));
	const [service] = servicesOf(report).values();
	return service && deliveredTotal(report.services, service);
}

test('the row for all partners is the total of a service', () => {
	const total = totalOf([
		{ service: 'Roads', municipality: 'Alder', delivered: 12 },
		{ service: 'ROADS', municipality: 'All', delivered: 40 },
	]);
	expect(total).toEqual({ value: 40, rows: [1] });
});

test('without such a row the municipalities make the total', () => {
	const total = totalOf([
		{ service: 'Roads', municipality: 'Alder', delivered: 0.1 },
		{ service: 'Roads', municipality: 'Birch', delivered: 0.2 },
	]);
	expect(total).toEqual({ value: 0.3, rows: [0, 1] });
});

test('a sheet without a column of municipalities speaks of all partners', () => {
	expect(totalOf([{ service: 'Roads', delivered: 40 }])).toEqual({ value: 40, rows: [0] });
});

test.each([
	[
		'a figure is missing',
		[
			{ municipality: 'Alder', delivered: 12 },
			{ municipality: 'Birch', delivered: null },
		],
	],
	['a figure is negative', [{ municipality: 'All', delivered: -12 }]],
	[
		'a municipality stands there twice',
		[
			{ municipality: 'Alder', delivered: 12 },
			{ municipality: 'ALDER', delivered: 12 },
		],
	],
	[
		'there are two totals',
		[
			{ municipality: 'All', delivered: 40 },
			{ municipality: 'All', delivered: 41 },
		],
	],
	[
		'a row names no municipality',
		[
			{ municipality: 'Alder', delivered: 12 },
			{ municipality: null, delivered: 28 },
		],
	],
])('there is no total where %s', (_, rows) => {
	expect(totalOf(rows.map((row) => ({ service: 'Roads', ...row })))?.value).toBeUndefined();
});

test('a row is named by its service and, where it has one, its municipality', () => {
	const services = [
		{ service: 'Roads', municipality: 'All', delivered: 40 },
		{ service: 'Roads', municipality: 'Alder', delivered: 12 },
	];
	const { services: table } = parseReport(exampleWorkbook({ name: '', report: { services } }));
	expect([0, 1].map((index) => nameOfServiceRow(table, index))).toEqual(['Roads', 'Roads · Alder']);
});

import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { type Check, catalogueFor, checkWorkbook, type ExampleReport, exampleWorkbook, languages } from '#core';
import { readWorkbook } from '#core/files';
import { compareWithLast, keepLook, lookAt, ownReport, readLooks } from '#core/present';
import { typicalReport } from './cli/sample-reports.ts';

const asOf = 44012; // 2020-06-30
const english = catalogueFor('en');

function check(report: ExampleReport = typicalReport, day = asOf): Check {
	return checkWorkbook(exampleWorkbook({ name: '', report }), { asOf: day });
}

async function example(name: string): Promise<Check> {
	const file = await readFile(new URL(`./reports/${name}.xlsx`, import.meta.url));
	return checkWorkbook(await readWorkbook(new Uint8Array(file), name), { asOf });
}

function rowsOf(municipality: string, report: ExampleReport) {
	return compareWithLast(check(report), municipality, english).groups.flatMap(({ rows }) => rows);
}

const waste = { service: 'Waste collection', unit: 'tonnes' } as const;

test('each figure stands for the municipality and for the whole, this period beside the last', () => {
	const [row] = rowsOf('birch', {
		services: [
			{ ...waste, municipality: 'Alder', delivered: 1100, previous: 1000 },
			{ ...waste, municipality: 'Birch', delivered: 2600, previous: 2000 },
			{ ...waste, municipality: 'All', delivered: 3700, previous: 3000 },
		],
	});
	expect(row).toMatchObject({
		name: 'Waste collection',
		own: { before: '2,000\u00a0tonnes', now: '2,600\u00a0tonnes', change: '+30 %' },
		whole: { before: '3,000\u00a0tonnes', now: '3,700\u00a0tonnes', change: '+23.3 %' },
		isAsked: true,
		ask: 'Ask why',
	});
});

test('parts are added up where nobody gives the whole, and only where they have one unit', () => {
	const parts = [
		{ ...waste, municipality: 'Alder', delivered: 1100, previous: 1000 },
		{ ...waste, municipality: 'Birch', delivered: 2000, previous: 2000 },
	];
	expect(rowsOf('Birch', { services: parts })[0]?.whole).toMatchObject({ before: '3,000\u00a0tonnes', now: '3,100\u00a0tonnes' });
	expect(rowsOf('Birch', { services: [parts[0] ?? {}, { ...parts[1], unit: 'lorries' }] })[0]?.whole).toBeNull();
});

test('chance is no change, a reason that was given is shown in its place, and what is wrong is no figure', () => {
	const [fires] = rowsOf('', { services: [{ service: 'Fire brigade', municipality: 'All', unit: 'fires', delivered: 7, previous: 4 }] });
	expect(fires).toMatchObject({ isAsked: false, whole: { says: 'may be chance' } });
	const [given] = rowsOf('', {
		services: [{ ...waste, municipality: 'All', delivered: 5600, previous: 4000, explanation: 'Cedar joined in March' }],
	});
	expect(given?.ask).toBe('Reason given: Cedar joined in March');
	const [wrong] = rowsOf('', { services: [{ ...waste, municipality: 'All', delivered: -5, previous: 4000 }] });
	expect(wrong).toMatchObject({ isAsked: false, whole: { now: '⚠\u00a0in doubt', change: '' } });
});

test('shares change in points, and a few points are no reason to ask', () => {
	const quality = { service: 'Waste collection', indicator: 'Recycling rate', unit: '%', better: 'higher', target: 10 } as const;
	const rows = rowsOf('', { quality: [{ ...quality, actual: 6, previous: 4 }] });
	expect(rows[0]).toMatchObject({ isAsked: false, whole: { change: '+2 points', verdict: 'better' } });
});

test('an indicator that bears the municipality’s name is its own, beside that of all', () => {
	const quality = { service: 'Waste collection', unit: '%', better: 'higher', target: 50 } as const;
	const rows = rowsOf('Birch', {
		partners: ['Alder', 'Birch'].map((municipality) => ({ municipality, population: 1000 })),
		quality: [
			{ ...quality, indicator: 'Recycling rate', actual: 51, previous: 50 },
			{ ...quality, indicator: 'Recycling rate, Birch', actual: 44, previous: 48 },
			{ ...quality, indicator: 'Recycling rate, Alder', actual: 60, previous: 55 },
		],
	});
	expect(rows).toHaveLength(1);
	expect(rows[0]).toMatchObject({
		name: 'Waste collection · Recycling rate',
		own: { change: '−4 points', says: 'worse' },
		whole: { change: '+1 points' },
	});
});

test('the trend goes through the parts of this period where History has them, else through past periods', () => {
	const report = (periods: readonly string[]): ExampleReport => ({
		report: { periodStart: '2019-01-01', periodEnd: '2019-12-31' },
		services: [{ ...waste, municipality: 'All', delivered: 400, previous: 380 }],
		history: periods.map((period, index) => ({ service: 'Waste collection', indicator: 'Volume', period, value: 90 + index })),
	});
	const trend = (periods: readonly string[]) => rowsOf('', report(periods))[0]?.trend;
	expect(trend(['2019-Q1', '2019-Q2', '2019-Q3', '2019-Q4'])).toEqual({ values: [90, 91, 92, 93], says: '2019-Q1 – 2019-Q4' });
	expect(trend(['2016', '2017', '2018'])).toEqual({ values: [90, 91, 92, 400], says: '2016 – This period' });
	expect(trend(['2018'])).toBeNull();
});

test.each(languages)('the example says for one council and for all what its figures were, in whichever language (%s)', async (language) => {
	const catalogue = catalogueFor(language);
	const own = ownReport(await example('ayrshire-2019-20'), 'North Ayrshire', catalogue);
	expect(own?.comparison.groups.map(({ title }) => title)).toEqual([
		...(['services', 'quality', 'satisfaction', 'finance'] as const).map((topic) => catalogue.topics[topic]),
		catalogue.sections.contributions.name,
	]);
	expect(own?.comparison.groups[0]?.rows[0]?.own).not.toBeNull();
	expect(JSON.stringify(own)).not.toMatch(/undefined|NaN|\{[a-z]+\}/);
});

test('what is new is what came, went or was explained since an earlier day, one’s own first', () => {
	const services = [
		{ ...waste, municipality: 'Birch', planned: 100, delivered: 200, previous: 90 },
		{ ...waste, municipality: 'Alder', planned: 100, delivered: -4, previous: 90 },
	];
	const first = check({ ...typicalReport, services });
	const kept = keepLook(undefined, lookAt(first));
	const now = check(
		{
			...typicalReport,
			services: [services[1] ?? {}, { ...services[0], explanation: 'Cedar’s bins are emptied by Birch since May' }].map((row) => ({
				...row,
				planned: 100,
			})),
		},
		asOf + 7,
	);
	const news = (report: Check, looks = kept) => ownReport(report, 'Birch', english, { looks })?.news;
	expect(news(now)?.says).toBe('New since 30/06/2020:');
	expect(news(now)?.lines[0]).toMatchObject({ kind: 'explained', about: 'Waste collection · Birch', isOwn: true });
	expect(news(now)?.lines.some(({ about }) => about.includes('Alder'))).toBe(false);
	expect(news(check({ ...typicalReport, services }, asOf + 7))?.says).toBe('Nothing is new since 30/06/2020.');
	const mended = check({ ...typicalReport, services: [services[0] ?? {}, { ...services[1], delivered: 95 }] }, asOf + 7);
	expect(news(mended)?.lines).toContainEqual(expect.objectContaining({ kind: 'gone', title: 'Negative volume', isOwn: false }));
	expect(ownReport(first, 'Birch', english)?.news.lines).toEqual([]);
});

test('what is new stays new until the day is over', () => {
	const day = (number: number) => lookAt(check(typicalReport, number));
	const second = keepLook(keepLook(undefined, day(asOf)), day(asOf + 3));
	expect(second.before?.day).toBe(asOf);
	expect(keepLook(second, day(asOf + 3)).before?.day).toBe(asOf);
	expect(keepLook(second, day(asOf + 4)).before?.day).toBe(asOf + 3);
});

test('a look fits where it is kept, however much was found, and anything else is no look', () => {
	const services = Array.from({ length: 400 }, (_, index) => ({
		...waste,
		service: `Прибирання вулиць ${index}`,
		municipality: 'All',
		delivered: -1,
	}));
	const look = lookAt(check({ ...typicalReport, services }));
	expect(look.isWhole).toBe(false);
	expect(new TextEncoder().encode(JSON.stringify(keepLook(keepLook(undefined, look), { ...look, day: asOf + 1 }))).length).toBeLessThan(
		18_000,
	);
	for (const text of ['', '{}', 'null', '{"latest":{"day":"x"}}', undefined]) expect(readLooks(text)).toBeUndefined();
});

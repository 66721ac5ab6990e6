import { expect, test } from 'vitest';
import type { CellValue } from '../workbook/index.ts';
import { parseReport } from './parse.ts';

const HEADERS = ['Service', 'Municipality', 'Unit', 'Delivered'];
const ROW = ['Roads', 'All', 'km', 12];

function parse(rows: CellValue[][]) {
	return parseReport({ sheets: [{ name: 'Services', rows }] }).services;
}

test('a title or a total right above the headers is no line of them', () => {
	for (const above of [['Services of the year (draft)'], ['Total', null, null, 12]]) {
		expect(parse([above, HEADERS]).headerAt('delivered')).toMatchObject({ row: 1, column: 3 });
		const services = parse([above, HEADERS, ROW]);
		expect(services.headerAt('delivered')).toMatchObject({ row: 1, column: 3 });
		expect(services.parts[0]?.headerUnits.size).toBe(0);
		expect(services.length).toBe(1);
	}
});

test('a name above some of the columns is a line of their headers', () => {
	const services = parse([
		[null, null, null, 'Volume (km)', null],
		[...HEADERS.slice(0, 3), 'planned', 'delivered'],
		[...ROW, 13],
	]);
	expect(services.parts[0]?.headerUnits.get('delivered') ?? services.parts[0]?.headerUnits.get('planned')).toBe('km');
});

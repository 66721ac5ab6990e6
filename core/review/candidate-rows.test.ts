import { describe, expect, it } from 'vitest';
import { anchorCell, attachCells, candidateRows, readForAnchors } from './index.ts';

const header = ['Municipality', 'Service', 'Unit', 'Delivered'];
const sheet = (...rows: (string | number)[][]) => ({ name: 'Services', rows: [header, ...rows] });
const before = sheet(['Alder', 'Roads', 'km', 12], ['Birch', 'Waste', 't', 700], ['Cedar', 'Waste', 't', 11]);

function anchorAt(row: number, column: number) {
	const anchor = anchorCell(readForAnchors({ sheets: [before] }), { sheet: 'Services', row, column });
	if (!anchor) throw new Error('no such cell');
	return anchor;
}

describe('rows to choose from', () => {
	const place = (row: number, column = 3) => ({ sheet: 'Services', row, column });

	it('show what names them, what tells them apart and the noted cell, in the order in which they were offered', () => {
		const after = sheet(['Oak', 'Waste', 't', 699], ['Alder', 'Roads', 'km', 12], ['Elm', 'Waste', 't', 13]);
		expect(candidateRows(anchorAt(2, 3), [place(3), place(1)], { sheets: [after] })).toEqual({
			headers: ['Municipality', 'Service', 'Unit', 'Delivered'],
			before: ['Birch', 'Waste', 't', '700'],
			rows: [
				{ place: place(3), cells: ['Elm', 'Waste', 't', '13'] },
				{ place: place(1), cells: ['Oak', 'Waste', 't', '699'] },
			],
		});
	});

	it('find the cells of the row as it was though columns moved, and keep long texts short', () => {
		const after = {
			name: 'Services',
			rows: [
				['Delivered', 'Remark', 'Municipality'],
				[5, 'x'.repeat(900), 'Oak'],
				[6, 'y', 'Elm'],
			],
		};
		const rows = candidateRows(anchorAt(2, 3), [place(1, 0), place(2, 0)], { sheets: [after] });
		expect(rows?.headers).toEqual(['Remark', 'Municipality', 'Delivered']);
		expect(rows?.before).toEqual(['', 'Birch', '700']);
		expect(rows?.rows[0]?.cells).toEqual(['x'.repeat(80), 'Oak', '5']);
	});

	it('are no more than ten, likeliest first, of the notes that may stand on several', () => {
		const lots = (salt: number, count: number) =>
			sheet(...Array.from({ length: count }, (_, nth) => ['All', 'Waste', 't', (nth * 37 + salt) % 91]));
		const source = readForAnchors({ sheets: [lots(0, 30)] });
		const anchor = anchorCell(source, { sheet: 'Services', row: 4, column: 3 });
		const after = { sheets: [lots(5, 30)] };
		const [found] = anchor ? attachCells([anchor], after) : [];
		if (!anchor || found?.outcome !== 'ambiguous') throw new Error('told');
		const rows = candidateRows(anchor, found.candidates, after)?.rows ?? [];
		expect(rows).toHaveLength(10);
		expect(rows.map(({ place: { row } }) => row)).toEqual(found.candidates.map(({ row }) => row));
	});

	it('are none where the sheet is gone', () => {
		expect(candidateRows(anchorAt(2, 3), [place(1)], { sheets: [] })).toBeUndefined();
		expect(candidateRows(anchorAt(2, 3), [], { sheets: [before] })).toBeUndefined();
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue, Sheet } from '../workbook/index.ts';
import { anchorCell, attachCells, type CellAnchor, type CellAttachment, readForAnchors, snapshotOf } from './index.ts';

const header = ['Service', 'Municipality', 'Unit', 'Planned', 'Delivered', 'Explanation'];
const services: CellValue[][] = [
	['Waste collection', 'Northam', 'tonnes', 1200, 1180, ''],
	['Waste collection', 'Southam', 'tonnes', 800, 790, 'A lorry was out of order'],
	['Water supply', 'Northam', 'cubic metres', 5000, 5100, ''],
	['Water supply', 'Southam', 'cubic metres', 3000, 2900, 'Dry summer'],
	['Street lighting', 'All', 'lamps', 640, 655, ''],
];
const sheet = (rows: readonly (readonly CellValue[])[], name = 'Services', headers: readonly CellValue[] = header): Sheet => ({
	name,
	rows: [headers, ...rows],
});

function follow(
	before: Sheet,
	row: number,
	column: number,
	after: Sheet | readonly Sheet[],
	withSnapshot = true,
): CellAttachment | undefined {
	const source = readForAnchors({ sheets: [before] });
	const anchor = anchorCell(source, { sheet: before.name, row, column });
	const snapshot = snapshotOf(source, before.name);
	if (!anchor || !snapshot) throw new Error('no such sheet');
	const sheets = Array.isArray(after) ? (after as Sheet[]) : [after as Sheet];
	return attachCells([JSON.parse(JSON.stringify(anchor)) as CellAnchor], { sheets }, withSnapshot ? { snapshots: [snapshot] } : {})[0];
}
const at = (row: number, column: number, name = 'Services') => ({ sheet: name, row, column });

describe('a note on a cell', () => {
	it('stays where it is on a sheet that nobody touched', () => {
		expect(follow(sheet(services), 2, 4, sheet(services))).toEqual({ outcome: 'exact', place: at(2, 4) });
	});

	it('moves with its row when rows are inserted above', () => {
		const after = sheet([['New service', 'All', 'km', 1, 2, ''], ...services]);
		expect(follow(sheet(services), 2, 4, after)).toEqual({ outcome: 'moved', place: at(3, 4) });
	});

	it('moves with its row when the sheet is sorted, with or without the whole snapshot', () => {
		const after = sheet([...services].reverse());
		expect(follow(sheet(services), 2, 4, after)).toEqual({ outcome: 'moved', place: at(4, 4) });
		expect(follow(sheet(services), 2, 4, after, false)).toEqual({ outcome: 'moved', place: at(4, 4) });
	});

	it('follows Google’s number of a sheet that got another name, and its rows where the number is another sheet’s', () => {
		const source = readForAnchors({ sheets: [sheet(services)] }, [{ sheet: 'Services', gid: '7' }]);
		const anchor = anchorCell(source, { sheet: 'Services', row: 2, column: 4 }) as CellAnchor;
		expect(anchor.gid).toBe('7');
		const place = (sheets: readonly Sheet[], hints: { sheet: string; gid: string }[]) => attachCells([anchor], { sheets }, { hints })[0];
		const look = (name: string) => sheet([['Other', 'All', 'km', 1, 2, '']], name);
		expect(place([look('Services'), sheet(services, 'Volumes')], [{ sheet: 'Volumes', gid: '7' }])).toMatchObject({
			place: at(2, 4, 'Volumes'),
		});
		expect(place([look('Start'), sheet(services)], [{ sheet: 'Start', gid: '7' }])).toMatchObject({ place: at(2, 4) });
	});

	it('moves with its column when columns are put in another order', () => {
		const order = [5, 0, 1, 4, 2, 3];
		const after = sheet(
			services.map((row) => order.map((column) => row[column] ?? '')),
			'Services',
			order.map((column) => header[column] ?? ''),
		);
		expect(follow(sheet(services), 2, 4, after)).toEqual({ outcome: 'moved', place: at(2, 3) });
	});

	it('stays in a renamed column that holds the same things', () => {
		const after = sheet(services, 'Services', ['Service', 'Municipality', 'Unit', 'Planned', 'Result', 'Explanation']);
		expect(follow(sheet(services), 2, 4, after)).toEqual({ outcome: 'exact', place: at(2, 4) });
	});

	it('follows a renamed sheet', () => {
		const other = sheet([['a', 'b', 'c']], 'Notes', ['x', 'y', 'z']);
		expect(follow(sheet(services), 2, 4, [other, sheet(services, 'Services 2025')])).toEqual({
			outcome: 'moved',
			place: at(2, 4, 'Services 2025'),
		});
	});

	it('says that its cell changed', () => {
		const after = sheet(services.map((row, index) => (index === 1 ? [...row.slice(0, 4), 795, 'A lorry was repaired'] : row)));
		expect(follow(sheet(services), 2, 4, after)).toEqual({ outcome: 'changed', place: at(2, 4) });
	});

	it('is an orphan when its row was deleted, however alike the others are', () => {
		expect(follow(sheet(services), 2, 4, sheet(services.filter((_, index) => index !== 1)))).toEqual({ outcome: 'orphan' });
	});

	it('is an orphan when its column was deleted', () => {
		const after = sheet(
			services.map((row) => row.filter((_, column) => column !== 4)),
			'Services',
			header.filter((_, column) => column !== 4),
		);
		expect(follow(sheet(services), 2, 4, after)).toEqual({ outcome: 'orphan' });
	});

	it('is an orphan when its sheet was deleted', () => {
		expect(follow(sheet(services), 2, 4, sheet([['a', 'b', 'c']], 'Notes', ['x', 'y', 'z']))).toEqual({ outcome: 'orphan' });
	});

	it('follows words to another column of its own row, and to no other row', () => {
		const quote = 'A lorry was out of order';
		const moved = sheet(
			services.map((row) => [...row.slice(0, 5), 'see report', row[5] === quote ? `${quote}.` : 'none']),
			'Services',
			[...header.slice(0, 5), 'Reference', 'Remarks of the staff'],
		);
		expect(follow(sheet(services), 2, 5, moved)).toEqual({ outcome: 'changed', place: at(2, 6) });
	});

	it('asks a person when one of two rows of the same content was deleted', () => {
		const twins = [services[0] ?? [], services[1] ?? [], services[1] ?? [], services[2] ?? [], services[3] ?? [], services[4] ?? []];
		const attachment = follow(sheet(twins), 2, 4, sheet(services));
		expect(attachment?.outcome).toBe('ambiguous');
	});

	it('asks a person when the key went one way and everything else another', () => {
		const rows: CellValue[][] = Array.from({ length: 12 }, (_, index) => [
			`Project ${'ABCDEFGHIJKL'[index]}`,
			`Builder ${index * 37}`,
			1000 + index * 311,
			7000 + index * 13,
		]);
		const heads = ['Project', 'Builder', 'Budget', 'Spent'];
		const swapped = rows.map((row, index) =>
			index === 3 ? [rows[4]?.[0] ?? '', ...row.slice(1)] : index === 4 ? [rows[3]?.[0] ?? '', ...row.slice(1)] : row,
		);
		expect(follow(sheet(rows, 'Projects', heads), 4, 2, sheet(swapped, 'Projects', heads))?.outcome).toBe('ambiguous');
	});

	it('is not fooled by rows that were numbered anew', () => {
		const row = (number: number, cost: number): CellValue[] => [number, 'Repair of a pump', cost, cost + 17];
		const heads = ['No.', 'Activity', 'Cost', 'Paid'];
		const costs = [420, 910, 155, 670, 333, 808];
		const before = sheet(
			costs.map((cost, index) => row(index + 1, cost)),
			'Progress',
			heads,
		);
		const after = sheet(
			[420, 999, 910, 155, 670, 333, 808].map((cost, index) => row(index + 1, cost)),
			'Progress',
			heads,
		);
		expect(follow(before, 4, 2, after)).toEqual({ outcome: 'moved', place: at(5, 2, 'Progress') });
	});

	it('on a blank row asks a person', () => {
		expect(follow(sheet(services), 40, 1, sheet(services))?.outcome).toBe('ambiguous');
	});

	it('survives cells of every kind without throwing', () => {
		const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.record({ error: fc.constant('#REF!') }));
		const grid = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
		fc.assert(
			fc.property(grid, grid, fc.nat(12), fc.nat(6), (before, after, row, column) => {
				follow({ name: 'Any', rows: before }, row, column, { name: 'Any', rows: after });
			}),
			{ numRuns: 200 },
		);
	});

	it('with a key is on the row of that key or says so, after any deletion, insertion, edit and order', () => {
		const name = fc.stringMatching(/^[a-z]{4,12}$/);
		const figures = fc.tuple(fc.nat(500), fc.nat(500));
		const table = fc.uniqueArray(fc.tuple(name, figures), { minLength: 1, maxLength: 25, selector: ([key]) => key });
		fc.assert(
			fc.property(table, fc.infiniteStream(fc.nat()), fc.array(figures, { maxLength: 25 }), (rows, numbers, edits) => {
				const next = () => numbers.next().value as number;
				const kept = rows.filter(() => next() % 5 !== 0);
				const changed = kept.map(([key, old], index) => [key, ...(next() % 3 === 0 ? (edits[index] ?? old) : old)] as CellValue[]);
				const after = changed
					.map((row) => ({ row, order: next() }))
					.sort((a, b) => a.order - b.order)
					.map(({ row }) => row);
				const heads = ['Name', 'Figure', 'Other'];
				rows.forEach(([key], index) => {
					const attachment = follow(
						sheet(
							rows.map(([own, values]) => [own, ...values]),
							'T',
							heads,
						),
						index + 1,
						1,
						sheet(after, 'T', heads),
					);
					if (attachment && 'place' in attachment) expect(after[attachment.place.row - 1]?.[0]).toBe(key);
				});
			}),
			{ numRuns: 60 },
		);
	});
});

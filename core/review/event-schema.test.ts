import { describe, expect, it } from 'vitest';
import { anchorCell, nextEvent, parseEvent, readForAnchors, snapshotOf } from './index.ts';
import { isKnownEvent } from './review-event.ts';

const rows = [['Work', 'Sum'], ...Array.from({ length: 12 }, (_, nth) => [`Road ${nth}`, (nth * 7) % 5])];
const source = readForAnchors({ sheets: [{ name: 'Works', rows }] }, [{ sheet: 'Works', keyColumns: [0] }]);
const anchor = anchorCell(source, { sheet: 'Works', row: 4, column: 1 });
const snapshot = snapshotOf(source, 'Works');

const attached = (table: object) => event('note-attached', { note: 'n', anchor: { ...anchor, table } });
const taken = (change: object) => event('snapshot-taken', { snapshot: { ...snapshot, ...change } });

function event(type: string, payload: unknown): boolean {
	const draft = nextEvent([], { id: 'e1', review: 'r1', actor: 'ann', at: '2025-03-01T10:00:00Z', type, payload } as never);
	const read = parseEvent(JSON.parse(JSON.stringify(draft)));
	return read !== undefined && isKnownEvent(read);
}

describe('what an anchor knows of its table', () => {
	const table = anchor?.table;
	const own = table?.rows.find(({ alone }) => alone);

	it('passes the door as it was taken', () => {
		expect(own?.counts?.length).toBe(2);
		expect(own?.relatives?.length).toBeGreaterThan(0);
		expect(table?.isKeyGiven).toBe(true);
		expect(attached({ ...table })).toBe(true);
		expect(taken({})).toBe(true);
	});

	it.each([
		['counts', 'many'],
		['counts', [-1]],
		['counts', [1.5]],
		['counts', [Number.MAX_SAFE_INTEGER]],
		['counts', [null]],
		['counts', { 0: 1, length: 1 }],
		['counts', new Array(20_001).fill(1)],
		['relatives', 3],
		['relatives', ['0']],
		['relatives', [-3]],
		['relatives', new Array(101).fill(1)],
		['alone', ['soul']],
	])('is refused with %s that no table has', (part, value) => {
		expect(attached({ ...table, rows: [{ ...own, [part]: value }] })).toBe(false);
		expect(taken({ rows: [{ row: 1, cells: ['a'], [part]: value }] })).toBe(false);
	});

	it.each([false, 'true', 1, {}])('is refused where it says %s of who gave the key', (isKeyGiven) => {
		expect(attached({ ...table, isKeyGiven })).toBe(false);
	});
});

import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { nextEvent, REVIEW_LOG_SHEET, type ReviewEvent, reviewLogRows } from '#core';
import { DocumentSession } from './document-session.ts';

const services = [
	['Service', 'Municipality', 'Unit', 'Planned', 'Delivered'],
	['Roads', 'Alder', 'km', '1', '2'],
];
const said = nextEvent([], {
	id: 'e1',
	review: 'r1',
	actor: 'ann',
	at: '2025-03-01T10:00:00Z',
	type: 'note-replied',
	payload: { note: 'e0', text: 'Roads' },
}) as ReviewEvent;
const log = { name: REVIEW_LOG_SHEET, rows: reviewLogRows([said]) };
const report = { name: 'Services', rows: services };

function openFile(sheets: readonly { readonly name: string; readonly rows: string[][] }[]) {
	return writeXlsx({ sheets: [...sheets] }).then((bytes) =>
		new DocumentSession().open({ kind: 'file', bytes: new Uint8Array(bytes), name: 'report.xlsx' }, 'en', 45_000),
	);
}

describe('a document that was read', () => {
	it('is the same with the log of its reviews as without it, wherever somebody moved that sheet', async () => {
		const { reviews: none, ...plain } = await openFile([report]);
		const { reviews, ...other } = await openFile([log, report]);
		expect(plain.print).not.toBe('');
		expect(plain.sheets).toEqual(['Services']);
		expect(other).toEqual(plain);
		expect(none).toBeNull();
		expect(reviews?.events).toEqual([said]);
	});

	it('that is a page brings no reviews: anybody may show a table of that name', async () => {
		const { reviews, sheets } = await new DocumentSession().open({ kind: 'sheets', sheets: [report, log] }, 'en', 45_000);
		expect(reviews).toBeNull();
		expect(sheets).toEqual(['Services', REVIEW_LOG_SHEET]);
	});
});

describe('one’s own municipality', () => {
	const none = { reviews: [], notes: [], snapshots: [], history: [], unknown: [], clashes: [], setAside: [] };
	const partners = [
		['Municipality', 'Population'],
		['Alder', '1200'],
	];

	it('is told of from what was read, with what to keep for the next look; of a stranger nothing is told', async () => {
		const session = new DocumentSession();
		await session.open({ kind: 'sheets', sheets: [report, { name: 'Partners', rows: partners }] }, 'en', 45_000);
		const { report: own, looks } = session.ownReport('alder', undefined, none);
		expect(own?.comparison.groups[0]?.rows[0]).toMatchObject({ name: 'Roads', own: { now: '2\u00a0km' } });
		expect(session.ownReport('Alder', looks, none).looks).toBe(looks);
		expect(session.ownReport('Oak', undefined, none)).toEqual({});
	});
});

import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { mappingCells, nextEvent, REVIEW_LOG_SHEET, type ReviewEvent, reviewLogRows } from '#core';
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

describe('a workbook of people’s own tables', () => {
	const money = (year: number) => ({
		name: `Money ${year}`,
		rows: [
			['Heading', 'Group', `${year} Voted`, `${year} Spent`],
			['Salaries', 'Staff', '100000', '131000'],
			['Fuel', 'Supplies', '12000', '12100'],
		],
	});
	const openBytes = async (sheets: Parameters<typeof openFile>[0], mappings: readonly unknown[] = []) => {
		const session = new DocumentSession();
		const bytes = new Uint8Array(await writeXlsx({ sheets: [...sheets] }));
		return { session, opened: await session.open({ kind: 'file', bytes, name: 'own.xlsx' }, 'en', 45_000, mappings) };
	};
	const confirm = (session: DocumentSession) => {
		const view = session.ownSheets({ year: null, headerRows: [] });
		const tables = view?.tables.map(({ id, section, columns, combine, kind }) => ({
			id,
			section: section as 'budget',
			columns: columns.map(({ to }) => to),
			combine,
			kind,
		}));
		return session.useOwnSheets({ ask: { year: view?.year ?? null, headerRows: [] }, tables: tables ?? [] });
	};

	it('is read as its reader confirms it, and the next period as that was kept', async () => {
		const { session, opened } = await openBytes([money(2023)]);
		expect(opened).toMatchObject({ view: null, mapping: null });
		const used = await confirm(session);
		expect(used?.opened.mapping).toBe('own');
		expect(used?.opened.view?.findings.map(({ rule }) => rule)).toContain('finance/variance-unexplained');
		const next = await openBytes([money(2024)], [used?.mapping]);
		expect(next.opened.mapping).toBe('own');
		expect(next.opened.view?.reading.read.map(({ says }) => says).join()).toContain('Money 2024 → Budget');
	});

	it('is not read by what was kept of another one', async () => {
		const { session } = await openBytes([money(2023)]);
		const used = await confirm(session);
		const other = {
			name: 'Other',
			rows: [
				['Name', 'Sum'],
				['A', '1'],
				['B', '2'],
			],
		};
		expect((await openBytes([other], [used?.mapping, 'no mapping'])).opened).toMatchObject({ view: null, mapping: null });
	});

	it('is read as the workbook itself says, whatever its reader kept', async () => {
		const { session } = await openBytes([money(2023)]);
		const used = await confirm(session);
		if (!used) throw new Error('no mapping');
		const keeps = {
			name: 'My own sheets',
			rows: [['My own sheets'], ['Made by IMC Monitor.'], ...mappingCells(used.mapping).map((text) => [text])],
		};
		const { opened } = await openBytes([money(2023), keeps], [used.mapping]);
		expect(opened.mapping).toBe('workbook');
		expect(opened.view).not.toBeNull();
	});
});

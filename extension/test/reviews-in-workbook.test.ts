import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
	type EventType,
	isKnownEvent,
	nextEvent,
	type Payloads,
	REVIEW_LOG_SHEET,
	type ReviewEvent,
	readReviewFile,
	reviewLogRows,
	staffOf,
	submittedEvents,
} from '#core';
import { serveGoogle } from './google-pages.ts';
import { openBrowser, type TestBrowser } from './open-browser.ts';
import { chooseTab, exportReview, introduce, noteForm, type Panel, submit, writeNote } from './panel-steps.ts';

vi.setConfig({ testTimeout: 90_000 });

const ID = '1spreadsheetwithreviewsinit';
const TITLE = 'Report of the cooperation';
const ATTACK = '<img src=x onerror="document.title=1">';
const services = [
	['Service', 'Municipality', 'Unit', 'Planned', 'Delivered'],
	['Roads', 'Alder', 'km', 1, 2],
];

/** What another member's extension wrote, and somebody added to the workbook. */
function reviewOf(name: string, text: string, about: Pick<Payloads['review-opened'], 'document' | 'documentId'>): ReviewEvent[] {
	const events: ReviewEvent[] = [];
	const write = <T extends EventType>(type: T, payload: Payloads[T]) => {
		const said = { id: `${name} ${events.length}`, review: `review of ${name}`, actor: name, at: '2026-01-15T10:00:00Z' };
		events.push(nextEvent(events, { ...said, type, payload }) as ReviewEvent);
	};
	write('review-opened', { name, municipality: 'Alder', role: 'committee-member', ...about });
	write('note-added', { kind: 'question', severity: 'low', topic: 'other', text, anchor: null });
	write('verdict-given', { verdict: 'accept', remark: '' });
	return events;
}

const here = { document: TITLE, documentId: `sheets:${ID}` };
const bob = reviewOf('Bob Southam', 'What of the ferries?', here);
const eve = reviewOf(`Eve ${ATTACK}`, `Bold ${ATTACK}`, here);

type Row = readonly (string | number)[];
/** The report, and the hidden log with these rows; another column makes it another version of no known report. */
async function workbook(log: readonly Row[] | undefined, rows: readonly Row[] = services): Promise<Buffer> {
	const hidden = log ? [{ name: REVIEW_LOG_SHEET, rows: log.map((row) => [...row]), state: 'hidden' as const }] : [];
	return Buffer.from(await writeXlsx({ sheets: [{ name: 'Services', rows: rows.map((row) => [...row]) }, ...hidden] }));
}

let browser: TestBrowser;
let shared: Uint8Array;

beforeAll(async () => {
	browser = await openBrowser();
	await serveGoogle(browser.context, () => ({
		sheets: { [ID]: { title: TITLE, sheets: [{ name: 'Services', gid: '1' }], bytes: () => shared } },
	}));
});
afterAll(() => browser?.close());

async function openSheets(): Promise<{ page: Page; panel: Panel }> {
	const page = await browser.context.newPage();
	await page.goto(`https://docs.google.com/spreadsheets/d/${ID}/edit`);
	await browser.press(page);
	const panel = await browser.drawerOf(page);
	await chooseTab(panel, 'Findings');
	await panel.getByText('Report quality').waitFor();
	return { page, panel };
}

async function members(panel: Panel): Promise<string[]> {
	await chooseTab(panel, 'Everyone');
	return (await panel.locator('li.imc-card b bdi').allTextContents()).sort();
}

async function openFile(name: string, buffer: Buffer): Promise<Page> {
	const panel = await browser.openPanel();
	await panel.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
	await panel.getByRole('tab', { name: 'Everyone' }).waitFor();
	return panel;
}

describe('the reviews in a spreadsheet', () => {
	it('are there when it is opened, said once, beside what was typed meanwhile; and the log shows nowhere', async () => {
		shared = await workbook(undefined);
		const { page, panel } = await openSheets();
		await introduce(panel, 'Ann Northam', 'Birch');
		await writeNote(panel, { text: 'Is this number right?', cell: { sheet: 'Services', cell: 'D2' } });
		const form = await noteForm(panel);
		await form.getByLabel('Note', { exact: true }).fill('half a sen');
		shared = await workbook(reviewLogRows(bob, eve));
		const another = await openSheets();
		await another.panel.getByText(`Reviews found in the workbook: 2. New entries: ${bob.length + eve.length}.`).waitFor();
		await expect.poll(() => members(another.panel)).toEqual(['Ann Northam', 'Bob Southam', `Eve ${ATTACK}`]);
		await another.page.close();
		// The panel that was open all the while has them too, and what stands in its form stays.
		await panel.locator('.imc-note', { hasText: `Bold ${ATTACK}` }).waitFor();
		await expect.poll(() => form.getByLabel('Note', { exact: true }).inputValue()).toBe('half a sen');
		await expect.poll(() => form.getByLabel('Sheet').locator('option').allTextContents()).toEqual(['The document as a whole', 'Services']);
		await expect
			.poll(() => panel.locator('.imc-note', { hasText: 'Is this number right?' }).locator('.imc-where').getAttribute('data-outcome'))
			.toBe('exact');
		await form.getByLabel('Note', { exact: true }).fill('');
		await page.close();
	});

	it('add nothing when they are read again, and nothing is said', async () => {
		const { page, panel } = await openSheets();
		await expect.poll(() => members(panel)).toEqual(['Ann Northam', 'Bob Southam', `Eve ${ATTACK}`]);
		expect(await panel.locator('.imc-said').textContent()).toBe('');
		expect(await page.title()).toContain(TITLE);
		await page.close();
	});

	it('take out of the outbox what they hold in the same words, and nothing else', async () => {
		const { page, panel } = await openSheets();
		await submit(panel, 'Accept');
		// The opening of the review, a picture of the table, the note and the verdict.
		await panel.getByText('Not sent yet: 4.').waitFor();
		await panel.getByText('menu IMC Monitor, “Add reviews…”').waitFor();
		const own = submittedEvents(await panelEvents(panel)).filter(({ actor }) => actor !== 'Bob Southam' && !actor.startsWith('Eve'));
		expect(own).toHaveLength(4);
		await page.close();

		const forged = own.map((event) => (event.type === 'verdict-given' ? { ...event, at: '2026-01-15T10:00:00Z' } : event));
		shared = await workbook(reviewLogRows(bob, eve, forged.slice(1)));
		const second = await openSheets();
		await chooseTab(second.panel, 'My review');
		await second.panel.getByText('Not sent yet: 2.').waitFor();
		await second.page.close();

		shared = await workbook(reviewLogRows(bob, eve, own));
		const third = await openSheets();
		await chooseTab(third.panel, 'My review');
		await third.panel.getByText('Everything that you submitted is in a file that you exported or in the workbook.').waitFor();
		await third.page.close();
	});

	/** All that is stored, by way of the background's own answer to a panel. */
	async function panelEvents(panel: Panel): Promise<ReviewEvent[]> {
		const stored = await panel.evaluate(
			(document) => chrome.runtime.sendMessage({ kind: 'store', call: 'load', values: [document] }),
			`sheets:${ID}`,
		);
		return (stored as { value: { events: ReviewEvent[] } }).value.events;
	}

	it('are passed on with all others in the file that a member sends', async () => {
		const { page, panel } = await openSheets();
		const { events } = readReviewFile((await exportReview(panel)).toString());
		expect(new Set(events.map(({ review }) => review)).size).toBe(3);
		await page.close();
	});

	it('show what the staff say to a note, with how it stands, to whoever may view', async () => {
		const staff = staffOf(`sheets:${ID}`);
		const answered: ReviewEvent[] = [];
		const say = <T extends EventType>(type: T, payload: Payloads[T]) => {
			const said = { id: `staff ${answered.length}`, ...staff, at: '2026-01-16T10:00:00Z' };
			answered.push(nextEvent([...bob, ...answered], { ...said, type, payload }) as ReviewEvent);
		};
		say('review-opened', { name: '', municipality: '', role: 'staff', documentId: `sheets:${ID}` });
		say('note-answered', { note: bob[1]?.id ?? '', response: `By May ${ATTACK}`, state: 'promised' });
		say('changes-sent', {});
		shared = await workbook(reviewLogRows(bob, eve, answered));
		const { page, panel } = await openSheets();
		await chooseTab(panel, 'Notes');
		const response = panel.locator('.imc-note', { hasText: 'What of the ferries?' }).locator('.imc-response');
		await response.getByText('Staff of the cooperation · Promised').waitFor();
		await expect.poll(() => response.textContent()).toContain(`By May ${ATTACK}`);
		await page.close();
	});
});

describe('the reviews in a local file', () => {
	it('make it the document that they are about, whatever it is called and whatever was added to it', async () => {
		const list: Row[] = [
			['Place', 'Said'],
			['Alder', 'first'],
		];
		const before = await openFile('list.xlsx', await workbook(undefined, list));
		await introduce(before, 'Ann Northam', 'Birch');
		await writeNote(before, { text: 'of the list' });
		await submit(before, 'Accept');
		const mine = readReviewFile((await exportReview(before)).toString()).events;
		await before.close();
		const after = await openFile(
			'sent by the clerk.xlsx',
			await workbook(reviewLogRows(mine, reviewOf('Dan', 'Why?', about(mine))), [...list, ['x', 'y']]),
		);
		await after.getByText('Reviews found in the workbook: 2. New entries: 3.').waitFor();
		await expect.poll(() => members(after)).toEqual(['Ann Northam', 'Dan']);
		await chooseTab(after, 'Notes');
		expect((await after.locator('.imc-note > .imc-text').allTextContents()).sort()).toEqual(['Why?', 'of the list']);
		await after.close();
	});

	function about(events: readonly ReviewEvent[]): Pick<Payloads['review-opened'], 'document' | 'documentId'> {
		const opening = events.find((event) => isKnownEvent(event) && event.type === 'review-opened');
		const { document = '', documentId = '' } = (opening?.payload ?? {}) as Partial<Payloads['review-opened']>;
		return { document, documentId };
	}

	it('that name another document are added, and that is said', async () => {
		const elsewhere = { document: 'Report of last year', documentId: 'sheets:another' };
		const trees: Row[] = [['Place'], ['Oak']];
		const before = await openFile('trees.xlsx', await workbook(undefined, trees));
		await writeNote(before, { text: 'of the oak' });
		await before.close();
		const panel = await openFile('renamed.xlsx', await workbook(reviewLogRows(reviewOf('Dan', 'Why?', elsewhere)), trees));
		const said = 'The reviews in the workbook were written on another copy or document: Report of last year.';
		await panel.getByText(`Reviews found in the workbook: 1. New entries: 3. ${said}`).waitFor();
		await expect.poll(() => members(panel)).toEqual(['Ann Northam', 'Dan']);
		await panel.locator('[role=tabpanel]').getByText(said).waitFor();
		await panel.close();
	});

	it('that somebody spoilt are read as far as they can be, soon, and a few lines say what could not', async () => {
		const dan = reviewOf('Dan', 'Why?', { document: 'spoilt.xlsx', documentId: 'file:spoilt' });
		const future = { ...dan[1], id: 'e9', type: 'note-painted', payload: { colour: 'red' } } as ReviewEvent;
		const rubbish = Array.from({ length: 100_000 }, (_, nth) => [`${ATTACK}${nth}`, '{']);
		const log = [...reviewLogRows(dan, [future]), ...rubbish, ['y'.repeat(32_000)]];
		const buffer = await workbook(log, [['Place'], ['Elm']]);
		const begun = Date.now();
		const panel = await openFile('spoilt.xlsx', buffer);
		await panel.getByText(`Reviews found in the workbook: 1. New entries: ${dan.length + 1}.`).waitFor();
		console.log(`A log with 100,000 rows of rubbish was read after ${Date.now() - begun} ms`);
		expect(Date.now() - begun).toBeLessThan(20_000);
		await expect.poll(() => members(panel)).toEqual(['Dan']);
		await expect.poll(() => panel.getByText(`${REVIEW_LOG_SHEET}: `).count()).toBe(1 + 3 + 1);
		await panel.getByText('More lines like these: 99998').waitFor();
		await panel.close();
	});
});

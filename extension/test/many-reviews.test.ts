import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
	anchorCell,
	type EventType,
	nextEvent,
	type Payloads,
	type ReviewEvent,
	readForAnchors,
	writeReviewFile,
	writeWebAnnotations,
} from '#core';
import { openBrowser, ROOT, type TestBrowser } from './open-browser.ts';
import { chooseTab, dropFile, introduce, submit, writeNote } from './panel-steps.ts';

vi.setConfig({ testTimeout: 90_000 });

const EXAMPLE = { name: 'report.xlsx', mimeType: '', buffer: readFileSync(join(ROOT, 'test/reports/ayrshire-2019-20.xlsx')) };
const plain = { severity: 'low', topic: 'other' } as const;

let browser: TestBrowser;
let panel: Page;

/** A review by another member, as their own extension would have written it. */
function reviewOf(name: string, municipality: string, notes: readonly Payloads['note-added'][]): ReviewEvent[] {
	const events: ReviewEvent[] = [];
	const write = <T extends EventType>(type: T, payload: Payloads[T]) => {
		const id = `${name} ${events.length}`;
		events.push(
			nextEvent(events, { id, review: `review of ${name}`, actor: name, at: '2026-01-15T10:00:00Z', type, payload }) as ReviewEvent,
		);
	};
	write('review-opened', { name, municipality, role: 'committee-member' });
	for (const note of notes) write('note-added', note);
	write('verdict-given', { verdict: 'return-for-correction', remark: 'See the roads' });
	return events;
}

/** Pinned to a row that the report does not have. */
const goneAnchor = () => {
	const rows = [
		['Service', 'Municipality', 'Unit'],
		['Ferries', 'Isle of Nowhere', 'passages'],
	];
	return anchorCell(readForAnchors({ sheets: [{ name: 'Services', rows }] }), { sheet: 'Services', row: 1, column: 0 }) ?? null;
};
const bob = reviewOf('Bob Southam', 'South Ayrshire', [
	{ ...plain, kind: 'praise', text: 'Well written', anchor: null },
	{ ...plain, kind: 'question', text: 'What of the ferries?', anchor: goneAnchor() },
]);
const file = (name: string, text: string) => ({ name, mimeType: '', buffer: Buffer.from(text) });

beforeAll(async () => {
	browser = await openBrowser();
	panel = await browser.openPanel();
	await panel.locator('input[type=file]').setInputFiles(EXAMPLE);
	await panel.getByText('Report quality').waitFor();
	await introduce(panel, 'Ann Northam', 'East Ayrshire');
	await writeNote(panel, { text: 'Is this number right?', cell: { sheet: 'Services', cell: 'E7' } });
	await writeNote(panel, { text: 'Count anew', measure: { owner: 'The host', due: '2026-12-31' } });
});
afterAll(() => browser?.close());

async function texts(): Promise<string[]> {
	return (await panel.locator('.imc-note > .imc-text').allTextContents()).sort();
}

async function show(filters: { readonly show?: string; readonly kind?: string; readonly by?: string }): Promise<string[]> {
	await chooseTab(panel, 'Notes');
	const choose = (name: string, label: string) => panel.getByRole('combobox', { name, exact: true }).selectOption({ label });
	await choose('Show', filters.show ?? 'All');
	await choose('Kind', filters.kind ?? 'Every kind');
	if ((await panel.getByRole('combobox', { name: 'Municipality' }).count()) > 0)
		await choose('Municipality', filters.by ?? 'Every municipality');
	return texts();
}

describe('reviews of others', () => {
	it('are dropped as files: added once, however often, and said how many', async () => {
		await chooseTab(panel, 'Everyone');
		const target = panel.locator('.imc-drop');
		await dropFile(panel, target, file('bob.imc-review.jsonl', writeReviewFile(bob)));
		await panel.getByText(`bob.imc-review.jsonl: new entries: ${bob.length}`).first().waitFor();
		await dropFile(panel, target, file('again.imc-review.jsonl', writeReviewFile([...bob].reverse())));
		await panel.getByText('again.imc-review.jsonl: new entries: 0').first().waitFor();
		await dropFile(panel, target, file('bob.annotations.json', writeWebAnnotations('file:report.xlsx', bob)));
		await panel.getByText('bob.annotations.json: new entries: 0').first().waitFor();
		expect(await show({})).toEqual(['Count anew', 'Is this number right?', 'Well written', 'What of the ferries?']);
	});

	it('come many at once: one line says how many, and the answers are seen at a glance', async () => {
		const members = Array.from({ length: 6 }, (_, nth) => {
			const events = reviewOf(`Member ${nth}`, 'North Ayrshire', []);
			const answer = { item: 'finance-covered', answer: nth < 4 ? 'yes' : 'no', remark: '' } as const;
			const said = { id: `answer ${nth}`, review: `review of Member ${nth}`, actor: `Member ${nth}`, at: '2026-01-15T10:00:00Z' };
			return [...events, nextEvent(events, { ...said, type: 'answer-given', payload: answer }) as ReviewEvent];
		});
		await chooseTab(panel, 'Everyone');
		const files = members.map((events, nth) => file(`${nth}.imc-review.jsonl`, writeReviewFile(events)));
		await panel.locator('input[type=file]').setInputFiles(files);
		await panel.getByText(`Files added: 6. New entries: ${members.flat().length}`, { exact: true }).waitFor();
		const question = panel.locator('.imc-agreement-differ', { hasText: 'Does the report cover the financial data?' });
		await question.getByText('Yes: 4 · No: 2').waitFor();
		const widths = await question
			.locator('.imc-split span')
			.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().width));
		expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(2, 1);
		await expect.poll(() => question.getByText('Member 5').isVisible()).toBe(false);
		await question.locator('summary').click();
		await expect.poll(() => question.getByText('Member 5').isVisible()).toBe(true);
	});

	it('from another tool come as Web Annotations', async () => {
		const annotation = {
			'@context': 'http://www.w3.org/ns/anno.jsonld',
			id: 'https://tool.example/1',
			type: 'Annotation',
			body: { type: 'TextualBody', value: 'Said elsewhere' },
			target: { source: 'https://report.example/' },
		};
		await chooseTab(panel, 'Everyone');
		await dropFile(panel, panel.locator('.imc-drop'), file('elsewhere.jsonld', JSON.stringify(annotation)));
		await panel.getByText('elsewhere.jsonld: new entries: ').first().waitFor();
		expect(await show({})).toContain('Said elsewhere');
	});
});

describe('notes are found', () => {
	it.each([
		['mine', { show: 'Mine' }, ['Count anew', 'Is this number right?']],
		['by municipality', { by: 'South Ayrshire' }, ['Well written', 'What of the ferries?']],
		['by kind', { kind: 'Measure' }, ['Count anew']],
		['by kind and municipality', { kind: 'Measure', by: 'South Ayrshire' }, []],
		['those that need a look', { show: 'Needs a look' }, ['What of the ferries?']],
	])('%s', async (_, filters, expected) => {
		expect(await show(filters)).toEqual(expected);
	});

	it('open, until they are resolved', async () => {
		const note = panel.locator('.imc-note', { hasText: 'Count anew' });
		expect(await show({ show: 'Open' })).toContain('Count anew');
		await note.getByText('Reply or change…').click();
		await note.getByRole('button', { name: 'Mark as addressed' }).click();
		await expect.poll(() => note.getAttribute('data-status')).toBe('addressed');
		await note.getByRole('button', { name: 'Resolve' }).click();
		await note.waitFor({ state: 'detached' });
		expect(await show({})).toContain('Count anew');
	});
});

describe('a review that was submitted', () => {
	it('can be changed: what changes waits for the next verdict, and all of it stays in the history', async () => {
		await submit(panel, 'Accept');
		await panel.getByText('Waiting for your verdict: 0').waitFor();
		const history = panel.locator('details', { hasText: 'History' });
		const before = await history.locator('li').count();
		await chooseTab(panel, 'Checklist');
		await panel.locator('li', { hasText: 'Does the report cover the financial data?' }).getByLabel('No', { exact: true }).check();
		await chooseTab(panel, 'My review');
		await panel.getByText('Waiting for your verdict: 1').waitFor();
		await submit(panel, 'Return for correction');
		await panel.getByText('Waiting for your verdict: 0').waitFor();
		await history.locator('summary').click();
		const steps = await history.locator('li').allTextContents();
		expect(steps).toHaveLength(before + 2);
		expect(steps.filter((step) => step.startsWith('Submitted'))).toHaveLength(2);
	});
});

describe('the minutes', () => {
	const expected = [
		'Ann Northam',
		'Bob Southam',
		'Return for correction',
		'See the roads',
		'Is this number right?',
		'What of the ferries?',
		'The host',
		'31/12/2026',
	];

	it('are copied as Markdown', async () => {
		await chooseTab(panel, 'Everyone');
		await panel.getByRole('button', { name: 'Copy as Markdown' }).click();
		await panel.getByText('Copied.').waitFor();
		await chooseTab(panel, 'My review');
		await panel.getByLabel('Reason').focus();
		await panel.keyboard.press('ControlOrMeta+V');
		const text = await panel.getByLabel('Reason').inputValue();
		await panel.getByLabel('Reason').fill('');
		expect(text).toMatch(/^# /);
		for (const part of expected) expect(text).toContain(part);
	});

	it('open as a page to print', async () => {
		await chooseTab(panel, 'Everyone');
		const [page] = await Promise.all([browser.context.waitForEvent('page'), panel.getByRole('button', { name: 'Open to print' }).click()]);
		const text = (await page.locator('main').textContent()) ?? '';
		for (const part of expected) expect(text).toContain(part);
		await page.close();
	});
});

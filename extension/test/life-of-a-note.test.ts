import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveGoogle } from './google-pages.ts';
import { openBrowser, type TestBrowser } from './open-browser.ts';
import { chooseTab, introduce, submit, writeNote } from './panel-steps.ts';

const HEADER = ['Service', 'Municipality', 'Unit', 'Planned', 'Delivered'];
const rows = [HEADER, ['Waste', 'Alder', 'tonnes', 100, 101], ['Waste', 'Birch', 'tonnes', 200, 190], ['Roads', 'Alder', 'km', 10, 12]];
const committee = [
	['Member', 'Municipality', 'Manages the cooperation?'],
	['Ann Northam', 'Alder', 'Yes'],
];
const fileOf = (services: typeof rows) =>
	writeXlsx({
		sheets: [
			{ name: 'Services', rows: services },
			{ name: 'Committee', rows: committee },
		],
	});
const FIRST = '1firstspreadsheetaddress';
const SECOND = '1secondspreadsheetaddress';

let browser: TestBrowser;
let page: Page;
let panel: Frame;
let bytes: Uint8Array;
const note = (text: string) => panel.locator('.imc-note', { hasText: text });

async function reopen(): Promise<void> {
	await page.reload();
	await browser.press(page);
	panel = await browser.drawerOf(page);
	await chooseTab(panel, 'Notes');
}

beforeAll(async () => {
	bytes = await fileOf(rows);
	browser = await openBrowser();
	const sheets = [
		{ name: 'Services', gid: '1' },
		{ name: 'Committee', gid: '2' },
	];
	await serveGoogle(browser.context, () => ({
		sheets: { [FIRST]: { title: 'First', sheets, bytes: () => bytes }, [SECOND]: { title: 'Second', sheets, bytes: () => bytes } },
	}));
	page = await browser.context.newPage();
	await page.goto(`https://docs.google.com/spreadsheets/d/${FIRST}/edit`);
	await browser.press(page);
	panel = await browser.drawerOf(page);
	await panel.getByRole('tab', { name: 'Notes' }).waitFor();
});
afterAll(() => browser?.close());

describe('a note', () => {
	it('begins with who writes it, and the panel says so', async () => {
		await chooseTab(panel, 'Findings');
		await panel.getByText('Say who you are first: your notes will bear your name.').waitFor();
		await panel.getByRole('button', { name: 'Who I am' }).click();
		await panel.getByLabel('Name').waitFor();
	});

	it('is its author’s, who is told where the report puts them into the management', async () => {
		await introduce(panel, 'Ann Northam', 'Alder');
		await panel.getByText('The report says that Ann Northam manages the cooperation.').waitFor();
	});

	it('is replied to, addressed, resolved, reopened, withdrawn, and keeps its history', async () => {
		await writeNote(panel, { text: 'Too high?', cell: { sheet: 'Services', cell: 'E2' } });
		await panel.getByRole('combobox', { name: 'Show' }).selectOption('all');
		const status = () => note('Too high?').getAttribute('data-status');
		await note('Too high?').getByText('Reply or change…').click();
		await note('Too high?').getByLabel('Remark').fill('It was weighed twice');
		await note('Too high?').getByRole('button', { name: 'Reply' }).click();
		await note('Too high?').locator('.imc-replies', { hasText: 'It was weighed twice' }).waitFor();
		for (const [button, expected] of [
			['Mark as addressed', 'addressed'],
			['Resolve', 'resolved'],
			['Reopen', 'open'],
			['Withdraw', 'withdrawn'],
			['Reopen', 'open'],
		] as const) {
			await note('Too high?').getByRole('button', { name: button }).click();
			await expect.poll(status).toBe(expected);
		}
		await note('Too high?').getByText('History').click();
		await expect.poll(() => note('Too high?').locator('details li').count()).toBe(5);
	});

	it('keeps the place for a reply open while its text is taken out and written anew', async () => {
		const remark = note('Too high?').getByLabel('Remark');
		await remark.fill('Weighed?');
		await remark.fill('');
		await remark.pressSequentially('By whom?');
		await expect.poll(() => remark.inputValue()).toBe('By whom?');
		await remark.fill('');
	});

	it('can be changed by its author; the earlier text stays in its history', async () => {
		await note('Too high?').getByRole('button', { name: 'Change' }).click();
		const form = panel.getByRole('form', { name: 'Change the note' });
		await form.getByLabel('Note', { exact: true }).fill('Far too high?');
		await form.getByRole('button', { name: 'Save note' }).click();
		await note('Far too high?').waitFor();
		await note('Far too high?').getByText('History').click();
		await expect.poll(() => note('Far too high?').locator('del').textContent()).toBe('Too high?');
	});

	it('that is a measure needs an owner and a date', async () => {
		await panel.getByRole('button', { name: 'New note' }).click();
		const form = panel.getByRole('form', { name: 'New note' });
		await form.getByLabel('Kind').selectOption('measure');
		await form.getByLabel('Note', { exact: true }).fill('Weigh once');
		await form.getByRole('button', { name: 'Save note' }).click();
		await form.getByText('A measure needs an owner and a due date.').waitFor();
		await form.getByLabel('Owner').fill('The host');
		await form.getByLabel('Due date').fill('2027-01-31');
		await form.getByRole('button', { name: 'Save note' }).click();
		await note('Weigh once').waitFor();
	});

	it('whose row is gone says so with its old quote, and is attached elsewhere by hand', async () => {
		await writeNote(panel, { text: 'Which road?', cell: { sheet: 'Services', cell: 'E4' } });
		bytes = await fileOf(rows.slice(0, 3));
		await reopen();
		await expect.poll(() => note('Which road?').locator('.imc-where').getAttribute('data-outcome')).toBe('orphan');
		await expect.poll(() => note('Which road?').locator('q').textContent()).toBe('12');
		await panel.getByRole('combobox', { name: 'Show' }).selectOption('needsLook');
		await expect.poll(() => panel.locator('.imc-note').count()).toBe(1);
		await page.evaluate(() => {
			location.hash = 'gid=1&range=E3';
		});
		await note('Which road?').getByRole('button', { name: 'Attach to the selection: Services E3' }).click();
		await panel.getByRole('combobox', { name: 'Show' }).selectOption('here');
		await note('Which road?').waitFor();
		await expect.poll(() => note('Which road?').locator('.imc-where').getAttribute('data-outcome')).toBe('exact');
	});

	it('is seen by its author alone until the verdict, and not sent until it is exported: each is said with the way there', async () => {
		await panel.getByRole('combobox', { name: 'Show' }).selectOption('all');
		await note('Which road?').getByText('Seen by you alone until you submit').waitFor();
		await panel.getByText(/^Seen by you alone until you submit: \d+$/).waitFor();
		await panel.getByRole('button', { name: 'Finish my review' }).click();
		await submit(panel, 'Accept');
		await chooseTab(panel, 'Notes');
		await panel.getByRole('combobox', { name: 'Show' }).selectOption('all');
		await expect.poll(() => note('Which road?').getByText('Seen by you alone until you submit').count()).toBe(0);
		await panel.getByText(/^Not sent yet: \d+\. Export your review and send the file to the committee\.$/).waitFor();
		await panel.getByRole('button', { name: 'Export my review' }).click();
		await Promise.all([page.waitForEvent('download'), panel.getByRole('button', { name: 'Export my review' }).click()]);
		await chooseTab(panel, 'Notes');
		await expect.poll(() => panel.locator('.imc-next').count()).toBe(0);
		await chooseTab(panel, 'My review');
	});

	it('goes to other tools as a Web Annotation, and comes back', async () => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			panel.getByRole('button', { name: 'Export as Web Annotations' }).click(),
		]);
		const text = readFileSync(await download.path(), 'utf8');
		expect(JSON.parse(text)).toMatchObject({ type: 'AnnotationCollection', total: 3 });
		await chooseTab(panel, 'Everyone');
		await panel.locator('input[type=file]').setInputFiles({ name: 'back.json', mimeType: '', buffer: Buffer.from(text) });
		await panel.getByText('back.json: new entries: 0').first().waitFor();
	});
});

describe('the page under the panel', () => {
	it('may go to another document without loading anew: the panel follows', async () => {
		await page.evaluate((id) => history.pushState(null, '', `/spreadsheets/d/${id}/edit`), SECOND);
		await chooseTab(panel, 'Notes');
		await expect.poll(() => panel.locator('.imc-note').count()).toBe(0);
		await page.evaluate((id) => history.pushState(null, '', `/spreadsheets/d/${id}/edit`), FIRST);
		await expect.poll(() => panel.locator('.imc-note').count()).toBeGreaterThan(0);
	});
});

it('its way in by the right mouse button is asked for by whoever wants it, and for nothing else', async () => {
	await chooseTab(panel, 'Notes');
	const offer = panel.getByRole('button', { name: 'Begin a note by right-click, too' });
	await offer.waitFor();
	// The browser's own question can't be answered from outside of it.
	await panel.evaluate(() => {
		Object.assign(globalThis, { asked: [] });
		chrome.permissions.request = (async (wanted: unknown) => {
			const { asked } = globalThis as unknown as { asked: unknown[] };
			return asked.push(wanted) > 1;
		}) as typeof chrome.permissions.request;
	});
	await offer.click();
	await offer.click();
	await panel.getByText('Right-click on the page to begin a note.').waitFor();
	await expect.poll(() => offer.count()).toBe(0);
	expect(await panel.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked)).toEqual([
		{ permissions: ['contextMenus'] },
		{ permissions: ['contextMenus'] },
	]);
});

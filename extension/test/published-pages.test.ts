import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Frame, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { toA1 } from '#core';
import { forwardToWorkspace } from '../../test/browser/google-addresses.ts';
import { publishedId } from '../../test/workspace/server/google/answer.ts';
import { openBrowser, ROOT, type TestBrowser } from './open-browser.ts';
import { openTestWorkspace, type TestWorkspace } from './open-workspace.ts';
import { describeCell, NEW_HEADER, rearrange, rowOf, sheetNamed } from './owners-work.ts';
import { chooseTab, english, french, introduce, noteForm, writeNote } from './panel-steps.ts';
import { type About, type Scene, tellStory } from './story.ts';

vi.setConfig({ testTimeout: 90_000 });

const REAL_DATA = process.env.IMC_REAL_DATA ?? resolve(ROOT, '../shared/data');
const PUBLISHED = join(REAL_DATA, 'cmecs/published-sheet.html');
const REAL = 'e/2PACX-1vRealPublishedSheet';
const REPORT = 'http://report.example/annual.html';

let workspace: TestWorkspace;

async function begin(): Promise<void> {
	await workspace?.close();
	workspace = await openTestWorkspace();
}
afterAll(() => workspace?.close());

async function openDrawer({ context, press, drawerOf }: TestBrowser, address: string): Promise<{ page: Page; panel: Frame }> {
	const page = await context.newPage();
	await page.setViewportSize({ width: 1400, height: 900 });
	await page.goto(address);
	await press(page);
	const panel = await drawerOf(page);
	await panel.getByRole('tabpanel').locator(':scope > *').first().waitFor();
	return { page, panel };
}

const serve = ({ context }: TestBrowser) => forwardToWorkspace(context, workspace.address);

/** The frame of the page in which one sheet stands. */
async function sheetFrame(page: Page): Promise<Frame> {
	await expect.poll(() => page.frame('pageswitcher-content')?.url()).toContain('/sheet?');
	const frame = page.frame('pageswitcher-content');
	await frame?.locator('table.waffle').waitFor();
	return frame as Frame;
}

const cells: Readonly<Record<About, { readonly sheet: string; readonly row: readonly string[]; readonly column: number }>> = {
	issue: { sheet: 'Services', row: ['Roads', 'East Ayrshire'], column: 4 },
	measure: { sheet: 'Partners', row: ['North Ayrshire'], column: 1 },
};

const htmlview: Scene = {
	name: 'htmlview',
	hasFindings: true,
	begin,
	serve,
	open: (browser) => openDrawer(browser, `https://docs.google.com/spreadsheets/d/${workspace.id}/htmlview`),
	select: async (page, about) => {
		const { sheet, row, column } = cells[about];
		const model = await sheetNamed(workspace, sheet);
		await page.locator('#sheet-menu a', { hasText: sheet }).click();
		const frame = await sheetFrame(page);
		const line = frame.locator(`tr:has(> th[id="${model.id}R${rowOf(model, ...row)}"])`);
		await line.locator('td:not(.freezebar-cell)').nth(column).click();
		await page.waitForTimeout(600);
	},
	shown: async (page) => {
		const frame = await sheetFrame(page);
		const place = await frame.evaluate(() => {
			const node = getSelection()?.anchorNode;
			const cell = (node instanceof Element ? node : node?.parentElement)?.closest('td');
			const line = cell?.closest('tr');
			const column = [...(line?.querySelectorAll('td:not(.freezebar-cell)') ?? [])].indexOf(cell as Element);
			return { row: line?.querySelector('th')?.id ?? '', column };
		});
		const [gid, row] = place.row.split('R').map(Number);
		const name = (await workspace.spreadsheet()).sheetById(gid ?? -1)?.name ?? '';
		return describeCell(workspace, name, toA1({ row: row ?? 0, column: place.column }));
	},
	expected: { issue: `Roads East Ayrshire | ${NEW_HEADER}`, measure: 'North Ayrshire 134740 | Population *' },
	change: () => rearrange(workspace),
};

const quotes: Readonly<Record<About, string>> = {
	issue: '“Responses” is empty for the survey of “Roads”.',
	measure: 'The last evaluation was on 20/05/2019.',
};

/** Words of the report on the example, on a page of text. */
const words: Pick<Scene, 'select' | 'shown' | 'expected' | 'begin' | 'change' | 'hasFindings'> = {
	hasFindings: false,
	begin,
	select: async (page, about) => {
		await page.evaluate((quote) => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
				const at = node.data.indexOf(quote);
				if (at < 0) continue;
				getSelection()?.setBaseAndExtent(node, at, node, at + quote.length);
				return;
			}
			throw new Error(`Not on the page: ${quote}`);
		}, quotes[about]);
		await page.waitForTimeout(600);
	},
	shown: (page) => page.evaluate(() => [...(CSS.highlights.get('imc-point') ?? [])].map(String).join()),
	expected: quotes,
	change: () => rearrange(workspace),
};

const publishedText: Scene = {
	...words,
	name: 'pub',
	serve,
	open: (browser) => openDrawer(browser, `https://docs.google.com/document/d/${publishedId(workspace.id)}/pub`),
};

/** `imc check --format html` of the workspace's spreadsheet as it is now. */
async function htmlReport(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'imc-report-'));
	try {
		const answer = await fetch(`${workspace.address}spreadsheets/d/${workspace.id}/export?format=xlsx`);
		await writeFile(join(folder, 'report.xlsx'), Buffer.from(await answer.arrayBuffer()));
		const given = ['check', 'report.xlsx', '--format', 'html', '--output', 'report.html'];
		// Findings make the command end with status 1.
		await new Promise((done) => execFile(process.execPath, [join(ROOT, 'dist/cli/imc.js'), ...given], { cwd: folder }, done));
		return await readFile(join(folder, 'report.html'), 'utf8');
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** A report of our own on any web page: the press of the button alone lets the extension in. */
const report: Scene = {
	...words,
	name: 'report',
	serve: async ({ context }) => {
		await context.route('http://report.example/**', async (route) => route.fulfill({ contentType: 'text/html', body: await htmlReport() }));
	},
	open: async ({ context, press, panelBeside }) => {
		const page = await context.newPage();
		await page.goto(REPORT);
		expect(await page.locator('imc-drawer, imc-marks').count()).toBe(0);
		await press(page);
		const panel = await panelBeside(page);
		await panel.getByRole('tabpanel').locator(':scope > *').first().waitFor();
		return { page, panel };
	},
};

tellStory(htmlview, french);
tellStory(publishedText, english);
tellStory(report, french);

describe('a published sheet', () => {
	let browser: TestBrowser;
	/** Addresses that are refused, as where the owner forbids downloads. */
	let refused: RegExp | undefined;

	beforeAll(async () => {
		await begin();
		browser = await openBrowser();
		const instead = async (route: Route) => {
			const address = route.request().url();
			const isRefused = refused?.test(address) ?? false;
			if (isRefused) await route.fulfill({ status: 403, contentType: 'text/html', body: 'Forbidden' });
			else if (address.includes(REAL) && existsSync(PUBLISHED))
				await route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(PUBLISHED, 'utf8') });
			else return false;
			return true;
		};
		await forwardToWorkspace(browser.context, workspace.address, { instead });
	});
	afterAll(() => browser?.close());

	/** The shadow tree of the marks is closed to the page, and to the test: only its host and the screen tell of it. */
	const badgeAt = (frame: Frame, row: string, column: number): Promise<boolean> =>
		frame.evaluate(
			([id, at]) => {
				const cells = document.getElementById(id)?.closest('tr')?.querySelectorAll('td:not(.freezebar-cell)') ?? [];
				const { right, top } = cells[at]?.getBoundingClientRect() ?? new DOMRect();
				return document.elementFromPoint(right, top)?.localName === 'imc-marks';
			},
			[row, column] as const,
		);

	it.each(['htmlview', 'pubhtml'] as const)('shows a badge at the cell of each note, on whatever sheet it is (/%s)', async (kind) => {
		const id = kind === 'htmlview' ? workspace.id : publishedId(workspace.id);
		const { page, panel } = await openDrawer(browser, `https://docs.google.com/spreadsheets/d/${id}/${kind}`);
		await introduce(panel, 'Ann Northam', 'East Ayrshire');
		const services = await sheetNamed(workspace, 'Services');
		const partners = await sheetNamed(workspace, 'Partners');
		await writeNote(panel, { text: 'Why?', cell: { sheet: 'Services', cell: 'E6' } });
		await writeNote(panel, { text: 'Who?', cell: { sheet: 'Partners', cell: 'B6' } });
		await panel.locator('.imc-note', { hasText: 'Who?' }).getByRole('button', { name: 'Go to B6 on Partners' }).click();
		const frame = await sheetFrame(page);
		await expect.poll(() => badgeAt(frame, `${partners.id}R5`, 1)).toBe(true);
		expect(await badgeAt(frame, `${partners.id}R4`, 1)).toBe(false);
		await panel.locator('.imc-note', { hasText: 'Why?' }).getByRole('button', { name: 'Go to E6 on Services' }).click();
		await expect.poll(() => badgeAt(frame, `${services.id}R5`, 4)).toBe(true);
		await page.close();
	});

	it('is read from its tables where the file may not be had, every sheet of it', async () => {
		refused = /export\?|output=xlsx/;
		const { page, panel } = await openDrawer(browser, `https://docs.google.com/spreadsheets/d/${publishedId(workspace.id)}/pubhtml`);
		await panel.getByRole('img', { name: /Targets reached: 8 of 19/ }).waitFor();
		const form = await noteForm(panel);
		const names = await form.getByLabel('Sheet').locator('option').allTextContents();
		expect(names.slice(1)).toEqual((await workspace.spreadsheet()).sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name));
		// Written on the file, found again in the tables, whose cells are texts.
		for (const place of ['E6 on Services', 'B6 on Partners'])
			await panel.getByRole('button', { name: `Go to ${place}`, exact: true }).waitFor();
		refused = undefined;
		await page.close();
	});

	it('published alone stands in the page itself, under its own name', async () => {
		const { id } = await sheetNamed(workspace, 'Partners');
		const address = `https://docs.google.com/spreadsheets/d/${publishedId(workspace.id)}/pubhtml?gid=${id}&single=true`;
		const { page, panel } = await openDrawer(browser, address);
		const form = await noteForm(panel);
		await form.getByLabel('Sheet').selectOption('Partners');
		await page.close();
	});

	it('is read by its own coordinates: 97 by 11 cells, spans and freeze bars understood', async (test) => {
		if (!existsSync(PUBLISHED)) {
			console.log('Skipped: the published sheet of the shared data is not here.');
			return test.skip();
		}
		refused = /output=xlsx/;
		const { page, panel } = await openDrawer(browser, `https://docs.google.com/spreadsheets/d/${REAL}/pubhtml`);
		refused = undefined;
		await panel.getByText('No part of a report was recognised').waitFor();
		const form = await noteForm(panel);
		const [, sheet = ''] = await form.getByLabel('Sheet').locator('option').allTextContents();
		// The last cell of 97 rows and 11 columns, one inside a merged cell, and the first.
		for (const [text, cell] of [
			['the last', 'K97'],
			['merged', 'C20'],
			['the first', 'A1'],
		] as const)
			await writeNote(panel, { text, cell: { sheet, cell } });
		await expect.poll(() => panel.locator('[data-outcome=exact]').count()).toBe(3);
		await panel.locator('.imc-note', { hasText: 'the last' }).getByRole('button', { name: 'Go to K97' }).click();
		const seen = () => page.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest('tr')?.querySelector('th')?.id);
		await expect.poll(seen).toBe('1332882993R96');
		await page.close();
	});
});

describe('a document of Docs', () => {
	let browser: TestBrowser;

	beforeAll(async () => {
		await begin();
		browser = await openBrowser();
		await serve(browser);
	});
	afterAll(() => browser?.close());

	it('is read by its export in the editor: quotes are listed under their headings, and the page goes to the nearest', async () => {
		const { page, panel } = await openDrawer(browser, `https://docs.google.com/document/d/${workspace.id}/edit`);
		await introduce(panel, 'Ann Northam', 'East Ayrshire');
		await writeNote(panel, { text: 'When next?', passage: quotes.measure });
		const note = panel.locator('.imc-note', { hasText: 'When next?' });
		await expect
			.poll(() => note.locator('.imc-place').getAttribute('title'))
			.toContain('Ayrshire Shared Environmental Services (example) › Findings › Report › ▲ Warning: Evaluation of the cooperation overdue');
		await note.getByRole('button', { name: /Go to/ }).click();
		await expect.poll(() => page.locator('.location-indicator-highlight').textContent()).toContain('Evaluation of the cooperation overdue');
		const form = await noteForm(panel);
		await form.getByLabel('Passage').fill('words that nobody wrote');
		await form.getByLabel('Note', { exact: true }).fill('x');
		await form.getByRole('button', { name: 'Save note' }).click();
		await form.getByText('These words are not in the document.').waitFor();
		await page.close();
	});

	it('is the same document on its page for small screens, where the quotes are highlighted', async () => {
		const { page, panel } = await openDrawer(browser, `https://docs.google.com/document/d/${workspace.id}/mobilebasic`);
		await chooseTab(panel, 'Notes');
		await expect.poll(() => page.evaluate(() => [...(CSS.highlights.get('imc-notes') ?? [])].map(String))).toEqual([quotes.measure]);
		await page.close();
	});
});

describe('any other page', () => {
	it('gets nothing from the extension unless it is asked', async () => {
		const browser = await openBrowser();
		try {
			await browser.context.route('http://report.example/**', (route) =>
				route.fulfill({ contentType: 'text/html', body: '<main>Text</main>' }),
			);
			const page = await browser.context.newPage();
			await page.goto(REPORT);
			const reach = (id: string) =>
				fetch(`chrome-extension://${id}/panel.html`).then(
					() => 'open',
					() => 'closed',
				);
			expect(await page.evaluate(reach, browser.id)).toBe('closed');
			await expect.poll(() => page.locator('imc-drawer, imc-marks').count()).toBe(0);
		} finally {
			await browser.close();
		}
	});
});

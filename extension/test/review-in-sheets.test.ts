import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { forwardToWorkspace } from '../../test/browser/google-addresses.ts';
import { openBrowser, ROOT, type TestBrowser } from './open-browser.ts';
import { openTestWorkspace, type TestWorkspace } from './open-workspace.ts';
import { describeCell, NEW_HEADER, rearrange, rowOf, sheetNamed } from './owners-work.ts';
import { chooseTab, english, introduce, writeNote } from './panel-steps.ts';
import { type About, type Scene, tellStory } from './story.ts';

vi.setConfig({ testTimeout: 90_000 });

const place: Readonly<Record<About, { readonly sheet: string; readonly row: readonly string[]; readonly column: string }>> = {
	issue: { sheet: 'Services', row: ['Roads', 'East Ayrshire'], column: 'E' },
	measure: { sheet: 'Partners', row: ['North Ayrshire'], column: 'B' },
};

let workspace: TestWorkspace;

/** The editor of Sheets: the workspace's own grid, seen by somebody who may only view it. */
const editor: Scene = {
	name: 'sheets',
	begin,
	hasFindings: true,
	serve: ({ context }) => forwardToWorkspace(context, workspace.address),
	open: async ({ context, press, drawerOf }) => {
		const page = await context.newPage();
		await page.setViewportSize({ width: 1400, height: 900 });
		await page.goto(`https://docs.google.com/spreadsheets/d/${workspace.id}/edit`);
		await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#t-name-box')?.value);
		await press(page);
		const panel = await drawerOf(page);
		await panel.getByRole('tabpanel').locator('.imc-finding').first().waitFor();
		return { page, panel };
	},
	select: async (page, about) => {
		const { sheet, row, column } = place[about];
		await page.locator('.docs-sheet-tab', { hasText: sheet }).click();
		await expect.poll(() => page.locator('.docs-sheet-active-tab').textContent()).toBe(sheet);
		const cell = `${column}${rowOf(await sheetNamed(workspace, sheet), ...row) + 1}`;
		await page.locator('#t-name-box').fill(cell);
		await page.locator('#t-name-box').press('Enter');
	},
	shown: async (page) => {
		const name = (await page.locator('.docs-sheet-active-tab').textContent()) ?? '';
		const cell = await page.locator('#t-name-box').inputValue();
		return describeCell(workspace, name, cell);
	},
	expected: { issue: `Roads East Ayrshire | ${NEW_HEADER}`, measure: 'North Ayrshire 134740 | Population *' },
	change: async ({ context }) => rearrange(workspace, await context.newPage()),
};

async function begin(): Promise<void> {
	await workspace?.close();
	workspace = await openTestWorkspace();
}
afterAll(() => workspace?.close());

// In French it is told of other pages: nothing of this one is read in any language.
tellStory(editor, english);

describe('where the export is refused', () => {
	const exported = /\/export\?format=xlsx$/;
	const answers = {
		'download-forbidden': (route: Route) => route.fulfill({ status: 403, contentType: 'text/html', body: 'The owner forbids it' }),
		'signed-out': (route: Route) => route.fulfill({ status: 302, headers: { location: 'https://accounts.google.com/ServiceLogin' } }),
		'not-found': (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'Gone' }),
	} as const;
	let refusal: keyof typeof answers | undefined;
	let browser: TestBrowser;
	let page: Page;
	let panel: Frame;

	const open = async () => {
		await page.goto('about:blank');
		await page.goto(`https://docs.google.com/spreadsheets/d/${workspace.id}/edit`);
		await browser.press(page);
		panel = await browser.drawerOf(page);
	};
	beforeAll(async () => {
		await begin();
		browser = await openBrowser();
		const instead = async (route: Route) => {
			// Who is signed out is sent away from each address of the document.
			const asked = refusal === 'signed-out' ? /\/export\?format=xlsx$|\/htmlview/ : exported;
			if (!refusal || !asked.test(route.request().url())) return false;
			await answers[refusal](route);
			return true;
		};
		await forwardToWorkspace(browser.context, workspace.address, { instead });
		page = await browser.context.newPage();
		await open();
		await introduce(panel, 'Ann Northam', 'East Ayrshire');
		await writeNote(panel, { text: 'Kept all the same', cell: { sheet: 'Services', cell: 'E5' } });
	});
	afterAll(() => browser?.close());

	it.each(['download-forbidden', 'signed-out', 'not-found'] as const)(
		'a member is told so in plain words, and keeps their notes (%s)',
		async (reason) => {
			refusal = reason;
			await open();
			await panel.getByText(english.words.problems[reason]).waitFor();
			await chooseTab(panel, 'Notes');
			await panel.getByText('Kept all the same').waitFor();
			refusal = undefined;
			await panel.getByRole('button', { name: 'Try again' }).click();
			await chooseTab(panel, 'Findings');
			await panel.getByText('Report quality').waitFor();
		},
	);

	it('the file that the owner sent is chosen in the page’s place, with the notes of the page', async () => {
		refusal = 'download-forbidden';
		await open();
		await panel.getByText(english.words.problems['download-forbidden']).waitFor();
		const buffer = readFileSync(join(ROOT, 'test/reports/ayrshire-2019-20.xlsx'));
		await panel.locator('input[type=file]').setInputFiles({ name: 'sent by the owner.xlsx', mimeType: '', buffer });
		await panel.getByText('Report quality').waitFor();
		await chooseTab(panel, 'Notes');
		const note = panel.locator('.imc-note', { hasText: 'Kept all the same' });
		await note.locator('[data-outcome=exact]').waitFor();
		await note.getByRole('button', { name: 'Go to E5 on Services' }).click();
		await expect.poll(() => page.locator('#t-name-box').inputValue()).toBe('E5');
		refusal = undefined;
	});
});

import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { forwardToWorkspace } from '../../test/browser/google-addresses.ts';
import { Folder } from '../../test/workspace/files/folder.ts';
import { openWorkspace } from '../../test/workspace/start.ts';
import { openBrowser, type TestBrowser } from './open-browser.ts';
import { chooseTab, exportReview, importReview, introduce, type Panel, submit, writeNote } from './panel-steps.ts';

const OUTPUT = resolve('test/browser/screenshots');

/** Pictures of the extension on the workspace: notes beside the sheet, badges on a published one, the minutes of two members. */
async function takeExtensionScreenshots(): Promise<void> {
	const workspace = await openWorkspace({ root: process.cwd() });
	const [one, two] = await Promise.all([openBrowser(), openBrowser()]);
	const address = `https://docs.google.com/spreadsheets/d/${Folder.idOf('ayrshire-2019-20-flawed.xlsx')}/edit`;
	const picture = (page: Page, name: string) => page.screenshot({ path: join(OUTPUT, `${name}.png`) });
	try {
		for (const { context } of [one, two]) await forwardToWorkspace(context, new URL(workspace.address).origin);
		const sheet = await open(one, address);
		await introduce(sheet.panel, 'Ann Northam', 'East Ayrshire');
		await answer(sheet.panel, 'Does the report cover the financial data?', 'Partly');
		await answer(sheet.panel, 'Does the report cover customer satisfaction?', 'Yes');
		await writeNote(sheet.panel, {
			text: '“About 122 thousand” can’t be compared with last year. Write the number itself.',
			cell: { sheet: 'Services', cell: 'E13' },
		});
		await writeNote(sheet.panel, {
			text: 'Half of last year’s residents: count them anew.',
			cell: { sheet: 'Services', cell: 'E15' },
			measure: { owner: 'South Ayrshire', due: '2026-12-31' },
		});
		await sheet.panel.getByRole('button', { name: 'Go to E13 on Services' }).click();
		await sheet.page.waitForFunction(() => document.querySelector<HTMLInputElement>('#t-name-box')?.value === 'E13');
		await silent(sheet.panel);
		await picture(sheet.page, 'extension-notes');
		await submit(sheet.panel, 'accept-with-measures');
		const file = await exportReview(sheet.panel);
		await sheet.page.close();

		const second = await open(two, address);
		await introduce(second.panel, 'Bob Southam', 'South Ayrshire');
		await importReview(second.panel, 'Ann Northam', file);
		await answer(second.panel, 'Does the report cover the financial data?', 'No');
		await answer(second.panel, 'Does the report cover customer satisfaction?', 'Yes');
		await submit(second.panel, 'return-for-correction');
		const back = await exportReview(second.panel);

		const published = await open(one, address.replace(/edit$/, 'htmlview'));
		await importReview(published.panel, 'Bob Southam', back);
		await chooseTab(published.panel, 'Notes');
		await published.panel.getByRole('button', { name: 'Go to E15 on Services' }).click();
		await chooseTab(published.panel, 'Everyone');
		await silent(published.panel);
		await picture(published.page, 'extension-everyone');
		const [minutes] = await Promise.all([
			one.context.waitForEvent('page'),
			published.panel.getByRole('button', { name: 'Open to print' }).click(),
		]);
		await minutes.setViewportSize({ width: 900, height: 640 });
		await minutes.waitForLoadState();
		await picture(minutes, 'extension-minutes');
	} finally {
		await Promise.all([one.close(), two.close()]);
		await workspace.close();
	}
}

async function open({ context, press, drawerOf }: TestBrowser, address: string): Promise<{ page: Page; panel: Panel }> {
	const page = await context.newPage();
	await page.setViewportSize({ width: 1200, height: 700 });
	await page.goto(address);
	await press(page);
	const panel = await drawerOf(page);
	await panel.getByRole('tabpanel').locator('.imc-finding').first().waitFor();
	return { page, panel };
}

async function answer(panel: Panel, question: string, option: string): Promise<void> {
	await chooseTab(panel, 'Checklist');
	await panel.locator('li', { hasText: question }).getByLabel(option, { exact: true }).check();
}

/** Nothing is said over the panel any more. */
function silent(panel: Panel): Promise<void> {
	return panel.locator('.imc-said:empty').waitFor({ state: 'attached' });
}

await takeExtensionScreenshots();

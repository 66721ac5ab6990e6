import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, FLAWED, type Walk, Walks } from './walk.ts';

let walks: Walks;
beforeAll(async () => {
	walks = await Walks.start();
});
afterAll(() => walks?.close());

const isFocused = (target: Locator) =>
	target.evaluate((element) => element === element.ownerDocument.activeElement && element.ownerDocument.hasFocus(), undefined, {
		timeout: 5000,
	});

/** Presses a key until the keys are where they are wanted, and sees that this can be seen. */
async function press(walk: Walk, key: string, target: Locator, most = 120): Promise<void> {
	await target.waitFor();
	for (let count = 0; count < most && !(await isFocused(target)); count++) {
		await walk.page.keyboard.press(key);
		// Where a key opens something, it is focused once it is drawn.
		await walk.page.evaluate(async () => {
			for (let frame = 0; frame < 4; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
		});
	}
	expect(await isFocused(target)).toBe(true);
	const outline = await target.evaluate((element) => {
		const { outlineStyle, outlineWidth, backgroundColor } = getComputedStyle(element);
		// An item of a menu is shown by its ground, as in any menu.
		return element.matches('[role=menuitem]') ? backgroundColor : `${outlineStyle} ${outlineWidth}`;
	});
	expect(outline).not.toMatch(/^none|rgba\(0, 0, 0, 0\)|\b0px/);
}

const editor = (walk: Walk) => walk.page.waitForFunction(() => document.activeElement?.getAttribute('data-u-comp') === 'editor');

async function menu(walk: Walk, caption: string): Promise<void> {
	const extensions = walk.page.getByRole('button', { name: 'Extensions' });
	await press(walk, 'F6', walk.page.getByRole('link', { name: 'Workspace' }), 6);
	await press(walk, 'Tab', extensions);
	await walk.page.keyboard.press('Enter');
	const first = walk.page.getByRole('menuitem').first();
	await first.waitFor();
	await eventually(() => isFocused(first)).toBe(true);
	await walk.page.keyboard.press('Escape');
	await eventually(() => isFocused(extensions)).toBe(true);
	await walk.page.keyboard.press('Enter');
	await eventually(() => isFocused(first)).toBe(true);
	await press(walk, 'ArrowDown', walk.page.getByRole('menuitem', { name: caption, exact: true }), 14);
	await walk.page.keyboard.press('Enter');
}

test('from the page that has just loaded to a mended cell and a report that is sent', async () => {
	const walk = await walks.open(FLAWED);
	const { page, sidebar, dialog, words, panelWords } = walk;
	await menu(walk, words.menu.checkReport);
	await walk.whenChecked();

	// The keys are in the list; one leads from fault to fault, with the cell of each.
	await eventually(() => isFocused(sidebar.locator('.imc-finding-head').first())).toBe(true);
	const promised = await walk.promised('Services G6');
	const users = walk.finding('Services', 'G6');
	await press(walk, 'n', users.getByRole('button').first());
	await eventually(async () => [await walk.tab(), await walk.nameBox()]).toEqual(['Services', 'G6']);
	await walk.whenQuiet();
	await page.keyboard.press('Escape');
	await editor(walk);
	await walk.type('131000');
	await eventually(async () => (await walk.fileCell('Services', 'G6'))?.value).toBe(131_000);

	// Back to where the keys were: what was typed is seen, without a new check.
	await page.keyboard.press('F6');
	await users.locator('.imc-done').first().waitFor();
	await eventually(() => walk.changes()).toEqual([panelWords.sinceLastCheck.replace('{points}', promised)]);
	await walk.whenQuiet();

	// A suggestion is applied and taken back.
	const fault = walk.finding('Balances', 'B7');
	await press(walk, 'n', fault.getByRole('button').first(), 200);
	await press(walk, 'Tab', fault.getByRole('button', { name: panelWords.apply }).first());
	await page.keyboard.press('Enter');
	await press(walk, 'Tab', fault.getByRole('button', { name: panelWords.undo }));
	expect((await walk.fileCell('Balances', 'B7'))?.value).not.toBe(5_492_000);
	await page.keyboard.press('Enter');
	await eventually(async () => (await walk.fileCell('Balances', 'B7'))?.value).toBe(5_492_000);
	await walk.whenQuiet();

	// Every part of the window is reached, and left again.
	for (const part of ['> .tabs', '> header', '> main > .name-box', '> main > .grid', '> main > aside', '> .tabs']) {
		await page.keyboard.press('F6');
		await page.waitForFunction((selector) => document.querySelector(`#page ${selector}`)?.contains(document.activeElement), part);
	}

	await menu(walk, words.menu.send);
	await press(walk, 'Tab', page.getByRole('button', { name: 'Allow' }));
	await page.keyboard.press('Enter');
	await press(walk, 'Tab', dialog.getByRole('checkbox', { name: /North Ayrshire, Mayor/ }));
	await page.keyboard.press('Space');
	await press(walk, 'Tab', dialog.getByLabel(words.send.reason));
	await page.keyboard.type('The audit is late this year');
	await press(walk, 'Tab', dialog.getByRole('button', { name: `${words.send.preview} (2)` }));
	await page.keyboard.press('Enter');
	await dialog.getByText(words.send.firstPage).waitFor({ timeout: 60_000 });
	await press(walk, 'Tab', dialog.getByRole('button', { name: words.send.confirm.replace('{count}', '2') }));
	await page.keyboard.press('Enter');
	await dialog.getByText(words.send.sent.replace('{count}', '2')).waitFor({ timeout: 60_000 });
	await page.keyboard.press('Escape');
	await eventually(() => page.getByRole('dialog').count()).toBe(0);
	await editor(walk);
	const today = Math.floor(Date.now() / 86_400_000) + 25_569;
	expect(Math.abs(Number((await walk.fileCell('Partners', 'K6'))?.value) - today)).toBeLessThanOrEqual(1);
	expect(walk.problems).toEqual([]);
	await walk.close();
});

test('a link is followed, and a message is closed, by keyboard', async () => {
	const walk = await walks.open(FLAWED);
	await press(walk, 'F6', walk.page.getByLabel('Name box'), 6);
	await walk.page.keyboard.type('B5');
	await walk.page.keyboard.press('Enter');
	await walk.page.getByRole('button', { name: 'Open Report' }).waitFor();
	await editor(walk);
	await walk.page.keyboard.press('Alt+Enter');
	await eventually(async () => [await walk.tab(), await walk.nameBox()]).toEqual(['Report', 'A1:E1']);
	await menu(walk, walk.words.menu.addMissingSections);
	await walk.page.getByRole('dialog').getByText(walk.words.addSections.nothing).waitFor();
	await walk.page.keyboard.press('Escape');
	await eventually(() => walk.page.getByRole('dialog').count()).toBe(0);
	await editor(walk);
	await walk.close();
});

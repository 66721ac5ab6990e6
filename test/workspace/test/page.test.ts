import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { chromiumArguments, findChromium } from '../../browser/chromium.ts';
import { Folder } from '../files/folder.ts';
import { readSpreadsheet } from '../files/read-spreadsheet.ts';
import { writeSpreadsheet } from '../files/write-spreadsheet.ts';
import { startWorkspace, type Workspace } from '../server/server.ts';
import { SpreadsheetModel } from '../spreadsheet/spreadsheet-model.ts';
import { buildPage } from './build-page.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const SCOPE = 'https://www.googleapis.com/auth/';
const ROWS = 50_000;

/** A small add-on of the tests' own: each thing that the page must do for one. */
const CODE = `
function onOpen() {
	SpreadsheetApp.getUi().createAddonMenu().addItem('Open sidebar', 'openSidebar').addItem('Mark', 'mark').addSeparator()
		.addItem('Send', 'sendAll').addItem('Warn', 'warn').addItem('New sheet', 'newSheet').addItem('Ask', 'ask').addItem('Show what asks', 'openAsking').addToUi();
}
function openSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Findings')); }
function openAsking() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('asking').setTitle('Asking')); }
function mark() {
	const sheet = SpreadsheetApp.getActive().getSheetByName('Services');
	const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=TRUE').setBackground('#ff0000').setRanges([sheet.getRange('B2')]).build();
	sheet.setConditionalFormatRules([rule].concat(sheet.getConditionalFormatRules()));
	SpreadsheetApp.getActive().toast('Marked');
}
function sendAll() { MailApp.sendEmail('mayor@example.org', 'The report', 'Dear mayor'); }
function warn() { SpreadsheetApp.getUi().alert('Something is wrong'); }
function ask() {
	const ui = SpreadsheetApp.getUi();
	try { if (ui.alert('Go on', 'Really?', ui.ButtonSet.OK_CANCEL) === ui.Button.OK) SpreadsheetApp.getActive().toast('Went on'); } catch { SpreadsheetApp.getActive().toast('Caught'); }
}
function newSheet() { SpreadsheetApp.getActive().insertSheet('Scorecard').getRange('A1').setValue('Score'); }
function selectCell(row) { SpreadsheetApp.getActive().getSheetByName('Services').getRange(row, 2).activate(); return { row: row }; }
function writeCell(text) { SpreadsheetApp.getActive().getSheetByName('Services').getRange('C2').setValue(text); }
function fail() { throw new Error('refused'); }
/**
 * @customfunction
 */
function TWICE(value) { return value * 2; }
`;
const SIDEBAR = `<!doctype html><html lang="en"><head><title>Findings</title></head><body><main><h1>Findings</h1><p id="reply">none</p><script>
const show = (value) => { document.getElementById('reply').textContent = JSON.stringify(value); };
for (const [name, parameter] of [['selectCell', 3], ['writeCell', 'from the sidebar'], ['fail', 0]]) {
	const button = document.createElement('button'); button.textContent = name;
	button.onclick = () => google.script.run.withSuccessHandler(show).withFailureHandler((error) => show(error.message))[name](parameter);
	document.querySelector('main').append(button);
}
const date = document.createElement('button'); date.textContent = 'date';
date.onclick = () => { try { google.script.run.selectCell(new Date()); } catch (error) { show(error.message); } };
document.querySelector('main').append(date);
const reach = document.createElement('button'); reach.textContent = 'reach';
reach.onclick = async () => { const reached = []; try { parent.document.title; reached.push('parent'); } catch {} try { await fetch('/'); reached.push('server'); } catch {} show(reached); };
document.querySelector('main').append(reach);
</script></main></body></html>`;

/** Calls the server as soon as it is there. */
const ASKING = `<!doctype html><html lang="en"><head><title>Asking</title></head><body><p id="reply">none</p><script>
google.script.run.withSuccessHandler(({ row }) => { document.getElementById('reply').textContent = 'row ' + row; }).selectCell(3);
</script></body></html>`;

let browser: Browser;
let folder: string;
let workspace: Workspace;
let page: Page;
let problems: string[] = [];
const idOf = (name: string) => Folder.idOf(`${name}.xlsx`);

vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
	const assets = join(ROOT, 'dist/workspace');
	buildPage(ROOT);
	folder = await mkdtemp(join(tmpdir(), 'workspace-browser-'));
	await mkdir(join(folder, 'addon'));
	await writeFile(join(folder, 'addon/Code.js'), CODE);
	await writeFile(join(folder, 'addon/sidebar.html'), SIDEBAR);
	await writeFile(join(folder, 'addon/asking.html'), ASKING);
	const oauthScopes = ['spreadsheets.currentonly', 'script.container.ui', 'script.send_mail'].map((name) => SCOPE + name);
	await writeFile(join(folder, 'addon/appsscript.json'), JSON.stringify({ oauthScopes }));
	await writeFile(join(folder, 'long.xlsx'), await writeSpreadsheet(longSpreadsheet()));
	workspace = await startWorkspace({ folder, addon: join(folder, 'addon'), assets, port: 0 });
	browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
	// One window for all: half of what a spreadsheet takes to open goes into compiling the grid for a new one.
	page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
	page.on('pageerror', (error) => problems.push(error.message));
	page.on('request', (request) => {
		if (!request.url().startsWith(workspace.address) && !/^(?:data|blob):/.test(request.url())) problems.push(request.url());
	});
});
afterAll(async () => {
	await browser?.close();
	await workspace?.close();
	await rm(folder, { recursive: true, force: true });
});

/** On a busy machine a page takes its time. */
const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 30_000 });

let count = 0;
let name = '';

beforeEach(async () => {
	name = `report-${++count}`;
	await writeFile(join(folder, `${name}.xlsx`), await writeSpreadsheet(shortSpreadsheet()));
	await page.goto('about:blank');
	await page.emulateMedia({ colorScheme: null });
	problems = [];
});

function shortSpreadsheet(): SpreadsheetModel {
	const spreadsheet = new SpreadsheetModel('id', 'report');
	const sheet = spreadsheet.addSheet('Services');
	[
		['Service', 'Volume', 'Remark'],
		['Waste', 10, 'first'],
		['Roads', 20, 'second'],
	].forEach((row, index) => {
		row.forEach((value, column) => {
			sheet.setCell(index, column, { value });
		});
	});
	sheet.setCell(4, 1, { value: 30, formula: 'SUM(B2:B3)' });
	sheet.frozenRows = 1;
	spreadsheet.addSheet('Budget').setCell(0, 0, { value: 'Line' });
	return spreadsheet;
}

function longSpreadsheet(): SpreadsheetModel {
	const spreadsheet = new SpreadsheetModel('id', 'long');
	const sheet = spreadsheet.addSheet('Rows', 0, { rows: ROWS, columns: 12 });
	for (let row = 0; row < ROWS; row++) for (let column = 0; column < 10; column++) sheet.setCell(row, column, { value: row * column });
	return spreadsheet;
}

async function open(file = name, search = ''): Promise<void> {
	await page.goto(`${workspace.address}spreadsheets/d/${idOf(file)}/edit${search}`);
	await page.getByRole('button', { name: 'Extensions' }).waitFor();
	// The menu is there when onOpen has run; the grid listens to keys from then on.
	await page.waitForSelector('[data-u-comp="editor"]', { state: 'attached' });
}

async function goTo(place: string): Promise<void> {
	await page.getByLabel('Name box').fill(place);
	await page.getByLabel('Name box').press('Enter');
	await page.waitForFunction((wanted) => location.hash.endsWith(`range=${wanted}`), place);
	await page.waitForFunction(() => document.activeElement?.getAttribute('data-u-comp') === 'editor');
}

const textAt = (row: number, column: number, sheet = '0') =>
	page.evaluate(([id, atRow, atColumn]) => (globalThis as unknown as { workspaceGrid: Grid }).workspaceGrid.textAt(id, atRow, atColumn), [
		sheet,
		row,
		column,
	] as const);
interface Grid {
	textAt(sheet: string, row: number, column: number): string;
}

async function runFromMenu(caption: string): Promise<void> {
	await page.getByRole('button', { name: 'Extensions' }).click();
	await page.getByRole('menuitem', { name: caption, exact: true }).click();
}

const fileCell = async (row: number, column: number) => {
	const bytes = await readFile(join(folder, `${name}.xlsx`));
	return (await readSpreadsheet(bytes, 'id', 'report.xlsx')).sheets[0]?.cell(row, column);
};

async function violations(): Promise<string[]> {
	await page.addScriptTag({ path: join(ROOT, 'node_modules/axe-core/axe.min.js') }).catch(async () => {
		await page.evaluate(await readFile(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8'));
	});
	return page.evaluate(async () => {
		// What is drawn inside the grid is the component's, as it is Google's in theirs.
		const { axe } = globalThis as unknown as {
			axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
		};
		const { violations } = await axe.run({ exclude: [['.grid'], ['iframe']] });
		return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
	});
}

describe('the page of a spreadsheet', () => {
	test('shows tabs, cells and results, asks nothing of other hosts, and has no faults for axe in light and dark', async () => {
		await open();
		await expect.poll(() => page.locator('.docs-sheet-tab').allTextContents()).toEqual(['Services', 'Budget']);
		expect([await textAt(1, 0), await textAt(4, 1)]).toEqual(['Waste', '30']);
		expect(await violations()).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await violations()).toEqual([]);
		await page.getByRole('button', { name: 'Budget' }).click();
		await eventually(() => page.locator('.docs-sheet-active-tab').textContent()).toBe('Budget');
		expect(problems).toEqual([]);
	});

	test('what is typed is in the file, with the results that depend on it; undo takes it back', async () => {
		await open();
		await goTo('B2');
		await page.keyboard.type('15');
		await page.keyboard.press('Enter');
		await eventually(() => textAt(4, 1)).toBe('35');
		await eventually(async () => [(await fileCell(1, 1))?.value, (await fileCell(4, 1))?.value]).toEqual([15, 35]);
		await page.keyboard.press('Control+z');
		await eventually(async () => [(await fileCell(1, 1))?.value, (await fileCell(4, 1))?.value]).toEqual([10, 30]);
		expect(problems).toEqual([]);
	});

	test('the name box, the address and the selection say the same', async () => {
		await open(name, '#gid=0&range=C3');
		await eventually(() => page.getByLabel('Name box').inputValue()).toBe('C3');
		await page.evaluate(() => {
			location.hash = '#gid=0&range=B2';
		});
		await eventually(() => page.getByLabel('Name box').inputValue()).toBe('B2');
		await goTo('A1');
	});

	test('a custom function of the add-on gives its result in the cell', async () => {
		await open();
		await goTo('E1');
		await page.keyboard.type('=TWICE(B3)');
		await page.keyboard.press('Enter');
		await eventually(() => textAt(0, 4)).toBe('40');
	});

	test('50,000 rows open, scroll and are reached by name', async () => {
		await open('long');
		await goTo('J50000');
		expect(await textAt(ROWS - 1, 9)).toBe(String((ROWS - 1) * 9));
		await page.mouse.move(500, 400);
		const started = Date.now();
		for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, -20_000);
		await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
		expect(Date.now() - started).toBeLessThan(10_000);
	});
});

describe('the add-on in the page', () => {
	test('by keyboard alone: the menu opens, runs an item and gives the keys back to the grid', async () => {
		await open();
		await page.getByRole('button', { name: 'Extensions' }).focus();
		await page.keyboard.press('Enter');
		await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Open sidebar');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await eventually(() => page.locator('.toast').textContent()).toBe('Marked');
		await eventually(() => markedPixel()).toBe(true);
		await page.keyboard.type('typed');
		await page.keyboard.press('Enter');
		await eventually(() => textAt(0, 0)).toBe('typed');
	});

	test('the sidebar is 300 px wide, calls the add-on, moves the selection and changes cells; it reaches nothing else', async () => {
		await open();
		await runFromMenu('Open sidebar');
		const frame = page.frameLocator('iframe[title=Findings]');
		const reply = () => frame.locator('#reply').textContent();
		expect((await page.getByRole('complementary', { name: 'Findings' }).boundingBox())?.width).toBe(300);
		await frame.getByRole('button', { name: 'selectCell' }).click();
		await eventually(reply).toBe('{"row":3}');
		await eventually(() => page.getByLabel('Name box').inputValue()).toBe('B3');
		await frame.getByRole('button', { name: 'writeCell' }).click();
		await eventually(() => textAt(1, 2)).toBe('from the sidebar');
		expect((await fileCell(1, 2))?.value).toBe('from the sidebar');
		await frame.getByRole('button', { name: 'fail' }).click();
		await eventually(reply).toContain('refused');
		await frame.getByRole('button', { name: 'date' }).click();
		await eventually(reply).toContain('illegal value');
		await frame.getByRole('button', { name: 'reach' }).click();
		await eventually(reply).toBe('[]');
		await page.getByRole('button', { name: 'Close', exact: true }).click();
		await expect.poll(() => page.getByRole('complementary', { name: 'Findings' }).count()).toBe(0);
	});

	test('what a page asks for at once is answered, however busy the window is when it is shown', async () => {
		await open();
		await page.evaluate(() => {
			const beBusy = () => {
				if (!document.querySelector('aside iframe')) return;
				for (const end = performance.now() + 3000; performance.now() < end; );
				seen.disconnect();
			};
			const seen = new MutationObserver(beBusy);
			seen.observe(document.body, { childList: true, subtree: true });
		});
		await runFromMenu('Show what asks');
		await page.frameLocator('aside iframe').getByText('row 3').waitFor();
	});

	test('a person’s typing and a script’s change of another cell both stay', async () => {
		await open();
		await runFromMenu('Open sidebar');
		await goTo('A2');
		await page.keyboard.type('Water');
		await page.keyboard.press('Enter');
		await page.frameLocator('iframe[title=Findings]').getByRole('button', { name: 'writeCell' }).click();
		await eventually(() => textAt(1, 2)).toBe('from the sidebar');
		await eventually(async () => [(await fileCell(1, 0))?.value, (await fileCell(1, 2))?.value]).toEqual(['Water', 'from the sidebar']);
	});

	test('a new sheet gets its tab; a message waits for OK', async () => {
		await open();
		await runFromMenu('New sheet');
		await eventually(() => page.locator('.docs-sheet-active-tab').textContent()).toBe('Scorecard');
		await runFromMenu('Warn');
		await page.getByRole('dialog').getByText('Something is wrong').waitFor();
		expect(await violations()).toEqual([]);
		await page.getByRole('button', { name: 'OK' }).press('Enter');
		await eventually(() => page.getByRole('dialog').count()).toBe(0);
	});

	test('a question is answered before the script goes on', async () => {
		await open();
		await runFromMenu('Ask');
		await page.getByRole('dialog').getByText('Really?').waitFor();
		await page.getByRole('button', { name: 'OK' }).click();
		await eventually(() => page.locator('.toast').textContent()).toBe('Went on');
	});

	test('sending is asked for once, then the outbox has the e-mail', async () => {
		await open();
		await runFromMenu('Send');
		await page.getByRole('dialog').getByText('script.send_mail').waitFor();
		await page.getByRole('button', { name: 'Allow' }).click();
		await eventually(() => page.getByRole('dialog').count()).toBe(0);
		await eventually(() => page.locator('.running').textContent()).toBe('');
		await page.getByRole('link', { name: 'Outbox' }).click();
		await page.getByRole('heading', { name: 'The report' }).waitFor();
		expect(await violations()).toEqual([]);
	});
});

/** Whether the red of the mark is anywhere on the grid. */
async function markedPixel(): Promise<boolean> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLCanvasElement>('.grid canvas')].some((canvas) => {
			const context = canvas.getContext('2d');
			if (!context || canvas.width === 0 || canvas.height === 0) return false;
			const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
			for (let index = 0; index < data.length; index += 4)
				if (data[index] === 255 && data[index + 1] === 0 && data[index + 2] === 0) return true;
			return false;
		}),
	);
}

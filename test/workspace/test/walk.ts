import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { type Language, parseA1 } from '#core';
import { panelWordsFor } from '#core/panel';
import { addonWordsFor } from '../../../core/locales/add-on-words.ts';
import { chromiumArguments, findChromium } from '../../browser/chromium.ts';
import { Folder } from '../files/folder.ts';
import { readSpreadsheet } from '../files/read-spreadsheet.ts';
import { writeSpreadsheet } from '../files/write-spreadsheet.ts';
import { startWorkspace, type Workspace } from '../server/server.ts';
import type { Cell } from '../spreadsheet/cell.ts';
import type { SpreadsheetModel } from '../spreadsheet/spreadsheet-model.ts';
import { buildPage } from './build-page.ts';

vi.setConfig({ testTimeout: 300_000 });

const ROOT = resolve(import.meta.dirname, '../../..');
export const EXAMPLE = 'ayrshire-2019-20';
export const FLAWED = 'ayrshire-2019-20-flawed';

/** On a busy machine a page takes its time. */
export const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 30_000 });

export interface WalkOptions extends BrowserContextOptions {
	readonly language?: Language;
}

/** The built add-on in the real workspace, in real Chromium: one server and one browser for the walks of a file. */
export class Walks {
	readonly workspace: Workspace;
	readonly #folder: string;
	readonly #browser: Browser;
	#count = 0;

	private constructor(folder: string, workspace: Workspace, browser: Browser) {
		this.#folder = folder;
		this.workspace = workspace;
		this.#browser = browser;
	}

	static async start(): Promise<Walks> {
		buildPage(ROOT);
		const folder = await mkdtemp(join(tmpdir(), 'workspace-walk-'));
		const places = { addon: join(ROOT, 'dist/sheets-addon'), assets: join(ROOT, 'dist/workspace') };
		const workspace = await startWorkspace({ folder, ...places, port: 0 });
		return new Walks(folder, workspace, await chromium.launch({ executablePath: findChromium(), args: chromiumArguments }));
	}

	async close(): Promise<void> {
		await this.#browser.close();
		await this.workspace.close();
		await rm(this.#folder, { recursive: true, force: true });
	}

	/** Opens a copy of an example, or a spreadsheet of the test's own, as a person of that language does. */
	async open(report: string | SpreadsheetModel, { language = 'en', ...options }: WalkOptions = {}): Promise<Walk> {
		const name = `walk-${++this.#count}`;
		const path = join(this.#folder, `${name}.xlsx`);
		if (typeof report === 'string') await copyFile(join(ROOT, `test/reports/${report}.xlsx`), path);
		else await writeFile(path, await writeSpreadsheet(report));
		const context = await this.#browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
		const walk = new Walk(await context.newPage(), this.workspace, path, language);
		await walk.load();
		return walk;
	}
}

/** One person's window on one report. */
export class Walk {
	readonly page: Page;
	readonly words: ReturnType<typeof addonWordsFor>;
	readonly panelWords: ReturnType<typeof panelWordsFor>;
	readonly sidebar: FrameLocator;
	readonly dialog: FrameLocator;
	/** What should not have happened: errors of the page, requests to anywhere else. */
	readonly problems: string[] = [];
	readonly #path: string;
	readonly #address: string;
	readonly #workspace: Workspace;
	/** The file as it was read last: whoever waits for a change asks often. */
	#read: { readonly bytes: Buffer; readonly file: SpreadsheetModel } | undefined;

	constructor(page: Page, workspace: Workspace, path: string, language: Language) {
		const { address } = workspace;
		this.page = page;
		this.#workspace = workspace;
		this.#path = path;
		this.#address = `${address}spreadsheets/d/${Folder.idOf(basename(path))}/edit?hl=${language}`;
		this.words = addonWordsFor(language);
		this.panelWords = panelWordsFor(language);
		this.sidebar = page.frameLocator('aside iframe');
		this.dialog = page.frameLocator('dialog iframe');
		page.on('pageerror', (error) => this.problems.push(error.message));
		page.on('request', (request) => {
			const isOwn = request.url().startsWith(address) || request.url().startsWith(address.replace('127.0.0.1', 'localhost'));
			if (!isOwn && !/^(?:data|blob|about):/.test(request.url())) this.problems.push(request.url());
		});
	}

	async load(): Promise<void> {
		await this.page.goto('about:blank');
		await this.page.goto(this.#address);
		await this.ready();
	}

	/** The spreadsheet is there, with its menu. */
	async ready(): Promise<void> {
		await this.page.getByRole('button', { name: 'Extensions' }).waitFor();
		// The menu is there when onOpen has run; the grid listens to keys from then on.
		await this.page.waitForSelector('[data-u-comp="editor"]', { state: 'attached' });
	}

	/** The same person's other window. */
	inPage(page: Page): Walk {
		return new Walk(page, this.#workspace, this.#path, this.panelWords.language);
	}

	/** The spreadsheet as the server has it. */
	async served(): Promise<SpreadsheetModel> {
		const spreadsheet = await this.#workspace.folder.open(Folder.idOf(basename(this.#path)));
		if (!spreadsheet) throw new Error('no such spreadsheet');
		return spreadsheet;
	}

	close(): Promise<void> {
		return this.page.context().close();
	}

	async menu(caption: string): Promise<void> {
		await this.page.getByRole('button', { name: 'Extensions' }).click();
		await this.page.getByRole('menuitem', { name: caption, exact: true }).click();
	}

	/** Nothing runs any more. */
	async whenQuiet(): Promise<void> {
		await this.page.waitForFunction(() => document.querySelector('.running')?.textContent === '');
	}

	/** The sidebar has checked, marked what it found, and can do so again. */
	async whenChecked(): Promise<void> {
		await this.sidebar.getByRole('button', { name: this.words.sidebar.checkAgain }).waitFor({ timeout: 60_000 });
		await this.whenQuiet();
	}

	async check(): Promise<void> {
		await this.menu(this.words.menu.checkReport);
		await this.whenChecked();
	}

	async checkAgain(): Promise<void> {
		const main = this.sidebar.getByRole('main');
		await this.sidebar.getByRole('button', { name: this.words.sidebar.checkAgain }).click();
		await eventually(() => main.getAttribute('aria-busy')).toBe('true');
		await this.whenChecked();
	}

	/** A finding of the list, by the sheet and the cell that it names. */
	finding(sheet: string, cell: string, text = ''): Locator {
		return this.sidebar
			.locator('.imc-finding', { has: this.page.locator('.imc-cell', { hasText: new RegExp(`^${sheet} ${cell}$`) }) })
			.filter({ hasText: text })
			.first();
	}

	/** The points that the list promises for the rule that found something in a cell. */
	async promised(place: string): Promise<string> {
		const group = this.sidebar.locator('.imc-group', { has: this.page.locator('.imc-cell', { hasText: new RegExp(`^${place}$`) }) });
		return /[+−-][\d.,]+/.exec((await group.first().locator('.imc-points').textContent()) ?? '')?.[0] ?? '';
	}

	/** Unfolds every part of the list. */
	async unfold(): Promise<void> {
		const folded = this.sidebar.locator('.imc-part-head[aria-expanded=false]');
		while ((await folded.count()) > 0) await folded.first().click();
	}

	/** What each score has changed by since the check before. */
	changes(): Promise<string[]> {
		return this.sidebar.locator('.imc-figures .imc-change:not(:empty)').allTextContents();
	}

	nameBox(): Promise<string> {
		return this.page.getByLabel('Name box').inputValue();
	}

	async tab(): Promise<string> {
		return (await this.page.locator('.docs-sheet-active-tab').textContent()) ?? '';
	}

	async goTo(sheet: string, place: string): Promise<void> {
		await this.page.getByRole('navigation', { name: 'Sheets' }).getByRole('button', { name: sheet, exact: true }).click();
		await eventually(() => this.tab()).toBe(sheet);
		await this.page.getByLabel('Name box').fill(place);
		await this.page.getByLabel('Name box').press('Enter');
		await this.page.waitForFunction((wanted) => (location.hash.split('range=')[1] ?? '').split(':')[0] === wanted, place);
		await this.page.waitForFunction(() => document.activeElement?.getAttribute('data-u-comp') === 'editor');
		// The grid has drawn the sheet and knows where the keys go.
		await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
	}

	async type(text: string): Promise<void> {
		await this.page.keyboard.type(text);
		await this.page.keyboard.press('Enter');
	}

	/** What the grid shows in a cell. */
	async shownAt(sheet: string, cell: string): Promise<string> {
		const { row = 0, column = 0 } = parseA1(cell) ?? {};
		return this.page.evaluate(
			([name, atRow, atColumn]) => {
				const { workspaceGrid } = globalThis as unknown as { workspaceGrid: GridOnPage };
				return workspaceGrid.textAt(workspaceGrid.sheetIdOf(name), atRow, atColumn);
			},
			[sheet, row, column] as const,
		);
	}

	/** What a shortcut or a menu of the grid component does, for those that depend on where things are drawn. */
	async command(id: string, sheet: string, parameters: object): Promise<void> {
		await this.page.evaluate(
			([command, name, given]) => (globalThis as unknown as { workspaceGrid: GridOnPage }).workspaceGrid.execute(command, name, given),
			[id, sheet, parameters] as const,
		);
	}

	bytes(): Promise<Buffer> {
		return readFile(this.#path);
	}

	/** What the file on disk holds now. */
	async file(): Promise<SpreadsheetModel> {
		const bytes = await this.bytes();
		if (!this.#read?.bytes.equals(bytes)) this.#read = { bytes, file: await readSpreadsheet(bytes, 'id', 'report.xlsx') };
		return this.#read.file;
	}

	async fileCell(sheet: string, cell: string): Promise<Cell | undefined> {
		const { row = 0, column = 0 } = parseA1(cell) ?? {};
		return (await this.file()).sheetByName(sheet)?.cell(row, column);
	}
}

interface GridOnPage {
	textAt(sheet: string, row: number, column: number): string;
	sheetIdOf(name: string): string;
	execute(command: string, sheet: string, parameters: object): Promise<void>;
}

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page, type Worker } from 'playwright-core';
import { chromiumArguments, findChromium } from '../../test/browser/chromium.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
export const BUILT = resolve(ROOT, 'dist/extension/chrome');
const PATIENCE = 30_000;
/** The page of a spreadsheet is large, and everything that the machine does at the same time delays it. */
const PATIENCE_WITH_PAGES = 90_000;

export interface TestBrowser {
	readonly context: BrowserContext;
	readonly id: string;
	readonly worker: () => Promise<Worker>;
	/** Presses the button in the toolbar, with all that the browser grants for it. */
	readonly press: (page: Page) => Promise<void>;
	/** The panel in a tab of its own. */
	readonly openPanel: () => Promise<Page>;
	/** The panel in the drawer of a page, once it is there. */
	readonly drawerOf: (page: Page) => Promise<Frame>;
	/** Puts the same extension in its own place. The scripts in open pages stay behind, without an extension. */
	readonly updateExtension: () => Promise<void>;
	/**
	 * The panel beside a page on which the button was pressed. The browser opened it as its side panel, which the tools for
	 * tests can't reach into: this is the same app on the same page, in a window of its own.
	 */
	readonly panelBeside: (page: Page) => Promise<Page>;
	readonly close: () => Promise<void>;
	/** As a crash or the task manager does: no word to anybody. */
	readonly kill: () => Promise<void>;
}

export interface BrowserOptions {
	readonly language?: string;
	/** A profile to go on with, or a fresh one that goes with the browser. */
	readonly profile?: string;
	/** Another folder than what was built. */
	readonly extension?: string;
}

/** Chromium tells of a tab whether it is the one in front; Playwright's types don't know it. */
interface TabTarget {
	readonly embedderData?: { readonly tabActive?: boolean };
}

async function expectOnce(attempt: () => Promise<boolean>): Promise<void> {
	const until = Date.now() + PATIENCE;
	while (!(await attempt())) {
		if (Date.now() > until) throw new Error('It never came');
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

export function newProfile(): string {
	return mkdtempSync(join(tmpdir(), 'imc-extension-'));
}

/** Chromium with the built extension. */
export async function openBrowser(options: BrowserOptions = {}): Promise<TestBrowser> {
	const { language = 'en', profile = newProfile(), extension = BUILT } = options;
	if (!existsSync(join(extension, 'manifest.json'))) throw new Error('The extension is not built: run npm run build first.');
	const context = await chromium.launchPersistentContext(profile, {
		headless: true,
		executablePath: findChromium(),
		locale: language,
		acceptDownloads: true,
		args: [
			...chromiumArguments,
			'--enable-unsafe-extension-debugging',
			`--lang=${language}`,
			`--disable-extensions-except=${extension}`,
			`--load-extension=${extension}`,
		],
		env: { ...process.env, LANGUAGE: language } as Record<string, string>,
	});
	context.setDefaultTimeout(PATIENCE);
	context.setDefaultNavigationTimeout(PATIENCE_WITH_PAGES);
	const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
	const id = new URL((await worker()).url()).host;
	return {
		context,
		id,
		worker,
		press: async (page) => {
			await page.bringToFront();
			const session = await context.browser()?.newBrowserCDPSession();
			if (!session) throw new Error('The browser is gone');
			await expectOnce(async () => {
				const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
				const tab = targetInfos.find((target) => target.url === page.url() && (target as TabTarget).embedderData?.tabActive);
				if (tab) await session.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
				return tab !== undefined;
			});
			await session.detach();
		},
		openPanel: async () => {
			const page = await context.newPage();
			await page.goto(`chrome-extension://${id}/panel.html`);
			return page;
		},
		drawerOf: async (page) => {
			const until = Date.now() + PATIENCE;
			while (Date.now() < until) {
				const frame = page.frames().find((one) => one.url().includes('/panel.html'));
				if (frame) return frame;
				await page.waitForTimeout(50);
			}
			throw new Error('No drawer came up');
		},
		updateExtension: async () => {
			const session = await context.browser()?.newBrowserCDPSession();
			const isNew = context.waitForEvent('serviceworker');
			// Playwright's types don't know it yet.
			await session?.send('Extensions.loadUnpacked' as 'Target.getTargets', { path: extension } as never);
			const fresh = await isNew;
			// A press before its script has run would be heard by nobody.
			await expectOnce(() => fresh.evaluate(() => chrome.action.onClicked.hasListeners()));
		},
		kill: async () => {
			const session = await context.browser()?.newBrowserCDPSession();
			const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
			const isGone = new Promise((resolve) => context.once('close', resolve));
			for (const { type, id: pid } of processInfo) if (type === 'browser') process.kill(pid, 'SIGKILL');
			await isGone;
		},
		panelBeside: async (page) => {
			const session = await context.browser()?.newBrowserCDPSession();
			if (!session) throw new Error('The browser is gone');
			const side = `chrome-extension://${id}/panel.html`;
			await expectOnce(async () => (await session.send('Target.getTargets')).targetInfos.some(({ url }) => url === side));
			const tab = await (await worker()).evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id, page.url());
			const opened = context.waitForEvent('page');
			await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
			await session.detach();
			const panel = await opened;
			// Only now: a page that comes with its address may run before it is given the language of the test.
			await panel.goto(`${side}?tab=${tab}`);
			return panel;
		},
		close: async () => {
			await context.close();
			if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
		},
	};
}

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page, type Worker } from 'playwright-core';
import { chromiumArguments, findChromium } from '../../test/browser/chromium.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
export const BUILT = resolve(ROOT, 'dist/extension/chrome');
const PATIENCE = 15_000;

export interface TestBrowser {
	readonly context: BrowserContext;
	readonly id: string;
	readonly worker: () => Promise<Worker>;
	/** As the button in the toolbar does. */
	readonly press: (page: Page) => Promise<void>;
	/** The panel in a tab of its own. */
	readonly openPanel: () => Promise<Page>;
	/** The panel in the drawer of a page, once it is there. */
	readonly drawerOf: (page: Page) => Promise<Frame>;
	/** Puts the same extension in its own place. The scripts in open pages stay behind, without an extension. */
	readonly updateExtension: () => Promise<void>;
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

export function newProfile(): string {
	return mkdtempSync(join(tmpdir(), 'imc-extension-'));
}

/**
 * A copy of the built extension that may run in pages of `hosts` without the press on its button, which a test can't do:
 * it grants activeTab. All else is as it was built.
 */
export function grantedCopy(hosts: readonly string[]): string {
	const copy = mkdtempSync(join(tmpdir(), 'imc-granted-'));
	cpSync(BUILT, copy, { recursive: true });
	const path = join(copy, 'manifest.json');
	const manifest = JSON.parse(readFileSync(path, 'utf8'));
	manifest.permissions.push('scripting', 'contextMenus');
	manifest.optional_permissions = [];
	manifest.host_permissions.push(...hosts);
	writeFileSync(path, JSON.stringify(manifest));
	return copy;
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
	const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
	const id = new URL((await worker()).url()).host;
	return {
		context,
		id,
		worker,
		press: async (page) => {
			await page.bringToFront();
			await (await worker()).evaluate(async () => {
				const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
				(chrome.action.onClicked as unknown as { dispatch(tab: unknown): void }).dispatch(tab);
			});
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
			await isNew;
		},
		kill: async () => {
			const session = await context.browser()?.newBrowserCDPSession();
			const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
			const isGone = new Promise((resolve) => context.once('close', resolve));
			for (const { type, id: pid } of processInfo) if (type === 'browser') process.kill(pid, 'SIGKILL');
			await isGone;
		},
		close: async () => {
			await context.close();
			if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
		},
	};
}

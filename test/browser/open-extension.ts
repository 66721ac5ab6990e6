import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumArguments, findInstalled } from './chromium.ts';
import { forwardToWorkspace } from './google-addresses.ts';

export interface OpenedBrowser {
	/** Resolves when the person closes the browser. */
	readonly closed: Promise<void>;
	/** Closes it, and takes its profile away. */
	readonly close: () => Promise<void>;
}

export interface OpenExtensionOptions {
	/** The checkout. */
	readonly root: string;
	/** Of the workspace's page that is opened, under Google's own address. */
	readonly address: string;
	readonly tell: (line: string) => void;
}

/** For tests: a browser without a window. */
const isHeadless = process.env.IMC_HEADLESS === '1';

/**
 * Chromium with the built extension on the workspace, as a member of the committee has it: Google's addresses lead to the
 * workspace, the profile is a new one. Nothing, with a word about it, where there is no browser or it doesn't start.
 */
export async function openExtension({ root, address, tell }: OpenExtensionOptions): Promise<OpenedBrowser | undefined> {
	let executablePath: string | undefined;
	try {
		executablePath = findInstalled();
	} catch (error) {
		tell(error instanceof Error ? error.message : String(error));
		return undefined;
	}
	if (executablePath === undefined) {
		tell('There is no Chromium or Chrome on this machine to open the extension in. Install one, or set CHROMIUM to the path of one.');
		return undefined;
	}
	if (!hasScreen()) {
		tell('There is no screen here to show Chromium on. The workspace is open all the same: in a browser on this machine.');
		return undefined;
	}
	const extension = join(root, 'dist/extension/chrome');
	const profile = mkdtempSync(join(tmpdir(), 'imc-browser-'));
	try {
		if (isOutOfDate(root, extension)) {
			tell('Building the extension…');
			const command = [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', 'extension', '-b', 'chrome'];
			execFileSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
		}
		const context = await launch(executablePath, profile, extension);
		let isOver = false;
		const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
		await forwardToWorkspace(context, new URL(address).origin);
		const page = context.pages()[0] ?? (await context.newPage());
		await page.goto(`https://docs.google.com${new URL(address).pathname}`);
		tell('Chromium shows it with the extension, to somebody who may only view it: press the button of IMC Monitor in the toolbar,');
		tell('or Alt+Shift+R. docs.google.com is the workspace there; nothing leaves this machine.');
		return {
			closed,
			close: async () => {
				if (isOver) return;
				isOver = true;
				await context.close().catch(() => {});
				rmSync(profile, { recursive: true, force: true });
			},
		};
	} catch (error) {
		rmSync(profile, { recursive: true, force: true });
		const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
		tell(`${executablePath} did not start with the extension (${reason}). The workspace is open all the same.`);
		return undefined;
	}
}

/** On Linux a window needs a display; elsewhere there is one. */
function hasScreen(): boolean {
	return isHeadless || process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function launch(executablePath: string, profile: string, extension: string): Promise<BrowserContext> {
	const context = await chromium.launchPersistentContext(profile, {
		executablePath,
		headless: isHeadless,
		viewport: null,
		// Ctrl-C is answered where the workspace is, which writes its files first.
		handleSIGINT: false,
		handleSIGTERM: false,
		handleSIGHUP: false,
		args: [
			...chromiumArguments,
			'--enable-unsafe-extension-debugging',
			`--disable-extensions-except=${extension}`,
			`--load-extension=${extension}`,
		],
	});
	const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 5000 }).catch(() => undefined));
	if (worker) return context;
	try {
		// Chrome takes no extensions from its command line any more, but from tools for developers.
		const session = await context.browser()?.newBrowserCDPSession();
		await session?.send('Extensions.loadUnpacked' as never, { path: extension } as never);
		return context;
	} catch (error) {
		await context.close();
		throw error;
	}
}

/** Whether a source of the extension is newer than what was built of it. */
function isOutOfDate(root: string, extension: string): boolean {
	const manifest = join(extension, 'manifest.json');
	if (!existsSync(manifest)) return true;
	const builtAt = statSync(manifest).mtimeMs;
	return ['core', 'extension'].some((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).some(
			(entry) =>
				entry.isFile() &&
				!/\.test\.tsx?$|[\\/](?:test|\.wxt)(?:[\\/]|$)/.test(join(entry.parentPath, entry.name)) &&
				statSync(join(entry.parentPath, entry.name)).mtimeMs > builtAt,
		),
	);
}

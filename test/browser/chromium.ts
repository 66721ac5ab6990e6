import { execFileSync, type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
/** Inside the checkout: nothing is left elsewhere. */
const DOWNLOADS = join(ROOT, 'node_modules/.cache/browsers');
const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Flags without which Chromium calls home, or doesn't start as root. */
export const chromiumArguments = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * The path of a Chromium: `$CHROMIUM`, one that is installed, or one that it installs with a word about it (Debian's
 * package where this is root, else Playwright's own download into the checkout). Throws with what to do where none can be had.
 */
export function findChromium(): string {
	return findInstalled() ?? installFromDebian() ?? downloadWithPlaywright() ?? fail();
}

export function findInstalled(): string | undefined {
	const asked = process.env.CHROMIUM;
	if (asked) {
		if (existsSync(asked)) return asked;
		throw new Error(`CHROMIUM is set to ${asked}, which is not there.`);
	}
	for (const name of INSTALLED) {
		const path = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
		if (path) return path;
	}
	return findDownloaded();
}

function installFromDebian(): string | undefined {
	if (process.getuid?.() !== 0 || spawnSync('sh', ['-c', 'command -v apt-get']).status !== 0) return undefined;
	console.error('No Chromium found: installing the package chromium with apt-get, for the browser tests.');
	const options: SpawnSyncOptions = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
	spawnSync('apt-get', ['update', '-qq'], options);
	spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu'], options);
	return findInstalled();
}

function downloadWithPlaywright(): string | undefined {
	console.error('No Chromium found: downloading Playwright’s into node_modules/.cache, for the browser tests.');
	const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '../cli.js');
	try {
		execFileSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, PLAYWRIGHT_BROWSERS_PATH: DOWNLOADS },
		});
	} catch {
		return undefined;
	}
	return findDownloaded();
}

function findDownloaded(): string | undefined {
	if (!existsSync(DOWNLOADS)) return undefined;
	const program = readdirSync(DOWNLOADS, { recursive: true, withFileTypes: true }).find(
		(entry) => entry.isFile() && (entry.name === 'chrome' || entry.name === 'Google Chrome for Testing'),
	);
	return program && join(program.parentPath, program.name);
}

function fail(): never {
	throw new Error(
		'No Chromium found, and none could be installed. Install Chromium or Chrome (on Debian: apt-get install chromium), or set CHROMIUM to the path of one.',
	);
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT, runOrEnd } from './run.js';

/** Installs what few need from a folder with a lockfile of its own, the first time that it is asked for. */
export async function installOnce(folder, what) {
	const path = resolve(ROOT, folder);
	if (existsSync(resolve(path, 'node_modules/.package-lock.json'))) return;
	console.error(`Installing ${what}, into ${folder}/node_modules …`);
	await runOrEnd('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { folder: path });
}

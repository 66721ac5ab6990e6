import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Builds the page where `npm run build` has not. */
export function buildPage(root: string): void {
	if (existsSync(join(root, 'dist/workspace/page.js'))) return;
	const rolldown = join(root, 'node_modules/rolldown/bin/cli.mjs');
	spawnSync(process.execPath, [rolldown, '-c', 'test/workspace/rolldown.config.ts'], { cwd: root, stdio: 'ignore' });
}

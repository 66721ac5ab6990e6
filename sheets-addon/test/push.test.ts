import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

test('clasp pushes every built file with the settings that the README makes, which no build takes away', () => {
	const folder = /create-script .*--rootDir (\S+?)`/.exec(readFileSync(join(ROOT, 'sheets-addon/README.md'), 'utf8'))?.[1] ?? '';
	const checkout = mkdtempSync(join(tmpdir(), 'addon-push-'));
	try {
		cpSync(join(ROOT, folder), join(checkout, folder), { recursive: true });
		// Beside the folder that is built anew, not in it.
		writeFileSync(join(checkout, '.clasp.json'), JSON.stringify({ scriptId: 'a'.repeat(57), rootDir: folder }));
		const { stdout } = spawnSync(join(ROOT, 'node_modules/.bin/clasp'), ['show-file-status'], { cwd: checkout, encoding: 'utf8' });
		const [pushed = ''] = stdout.split('Untracked');
		for (const file of readdirSync(join(ROOT, folder))) expect(pushed).toContain(`${folder}/${file}`);
		expect(pushed).toContain('Code.js');
	} finally {
		rmSync(checkout, { recursive: true, force: true });
	}
});

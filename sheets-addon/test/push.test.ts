import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(ROOT, 'sheets-addon/README.md'), 'utf8');
const [, folder = ''] = /create-script .*--rootDir (\S+?)`/.exec(readme) ?? [];

// That clasp itself takes each of them, `npm run clasp -- push` asks it before it pushes.
test('what the README has clasp push is what is built, of kinds that clasp takes, beside the settings that no build takes away', () => {
	expect(folder).toBe('dist/sheets-addon');
	const built = readdirSync(join(ROOT, folder), { withFileTypes: true });
	expect(built.map(({ name }) => name)).toContain('Code.js');
	for (const file of built) {
		expect(file.isFile(), file.name).toBe(true);
		expect(file.name).toMatch(/^(?:[\w-]+\.(?:js|html)|appsscript\.json)$/);
	}
	expect(existsSync(join(ROOT, folder, '.clasp.json'))).toBe(false);
});

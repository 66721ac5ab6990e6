import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

test('a script that is bundled to be run knows where its own source stands, not where the bundle is', () => {
	const folder = mkdtempSync(join(tmpdir(), 'imc-script-'));
	try {
		const told = join(folder, 'told.txt');
		writeFileSync(join(folder, 'place.ts'), 'export const place: string = import.meta.dirname;');
		writeFileSync(
			join(folder, 'tell.ts'),
			`import { writeFileSync } from 'node:fs';\nimport { place } from './place.ts';\nwriteFileSync(process.argv[2] ?? '', place);`,
		);
		const runner = JSON.stringify(pathToFileURL(resolve('test/workshop/from-typescript.js')).href);
		const call = `runTypeScript(${JSON.stringify(join(folder, 'tell.ts'))}, [${JSON.stringify(told)}])`;
		execFileSync(process.execPath, ['--input-type=module', '-e', `import { runTypeScript } from ${runner}; await ${call};`]);
		expect(readFileSync(told, 'utf8')).toBe(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
		rmSync(join('dist/scripts', join(folder, 'tell').replaceAll('/', '-')), { recursive: true, force: true });
	}
});

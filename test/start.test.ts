import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const START = resolve(ROOT, 'dist/cli/start.js');

test.runIf(existsSync(START))('npm start shows the check of the example, then says in two lines of a terminal what to try next', () => {
	const { status, stdout, stderr } = spawnSync(process.execPath, [START, '--once'], { cwd: ROOT, encoding: 'utf8' });
	expect(status).toBe(0);
	expect(stdout).toMatch(/^Ayrshire Shared Environmental Services \(example\)\n/);
	expect(stdout).toContain('Report quality');
	const [blank, ...lines] = stderr.trimEnd().split('\n');
	expect(blank).toBe('');
	expect(lines).toHaveLength(2);
	for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
	for (const next of ['npm start -- report.xlsx', '--browser', 'imc -- template report.xlsx']) expect(lines.join(' ')).toContain(next);
});

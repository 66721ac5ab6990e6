import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkspace } from '../start.ts';
import { buildPage } from './build-page.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
let folder: string;
const lent = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('imc-workspace-'));

beforeEach(async () => {
	buildPage(ROOT);
	folder = await mkdtemp(join(tmpdir(), 'start-'));
});
afterEach(() => rm(folder, { recursive: true }));

test.runIf(existsSync(join(ROOT, 'dist/sheets-addon/Code.js')))('the examples are opened as copies, which go when it stops', async () => {
	const before = await lent();
	const { address, close } = await openWorkspace({ root: ROOT, port: 0 });
	expect((await fetch(address)).status).toBe(200);
	expect(await lent()).toHaveLength(before.length + 1);
	await close();
	expect(await lent()).toEqual(before);
	await expect(fetch(address)).rejects.toThrow();
});

test.runIf(existsSync(join(ROOT, 'dist/sheets-addon/Code.js')))('a file of one’s own is opened where it is, alone', async () => {
	for (const name of ['mine.xlsx', 'other.xlsx']) await copyFile(join(ROOT, 'test/reports/ayrshire-2019-20.xlsx'), join(folder, name));
	const { address, close } = await openWorkspace({ root: ROOT, target: join(folder, 'mine.xlsx'), port: 0 });
	expect(await (await fetch(address)).text()).toContain('mine');
	expect(await (await fetch(new URL('/', address))).text()).not.toContain('other');
	await close();
	expect(await readdir(folder)).toEqual(['mine.xlsx', 'other.xlsx']);
});

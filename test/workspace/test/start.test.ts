import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Folder } from '../files/folder.ts';
import { readSpreadsheet } from '../files/read-spreadsheet.ts';
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

test.runIf(existsSync(join(ROOT, 'dist/sheets-addon/Code.js')))(
	'a copy of one’s own file is opened, alone, and stays; the file itself is as it was',
	async () => {
		for (const name of ['mine.xlsx', 'other.xlsx']) await copyFile(join(ROOT, 'test/reports/ayrshire-2019-20.xlsx'), join(folder, name));
		const { address, changesGoTo, isCopy, close } = await openWorkspace({ root: ROOT, target: join(folder, 'mine.xlsx'), port: 0 });
		expect(isCopy).toBe(true);
		expect(changesGoTo.startsWith(folder)).toBe(false);
		expect(await (await fetch(address)).text()).toContain('mine');
		expect(await (await fetch(new URL('/', address))).text()).not.toContain('other');
		await close();
		expect(existsSync(changesGoTo)).toBe(true);
		await rm(dirname(changesGoTo), { recursive: true });
		expect(await readdir(folder)).toEqual(['mine.xlsx', 'other.xlsx']);
	},
);

/** The real process with a folder for temporary files and a group of processes of its own, once it serves. */
async function startProcess(given: readonly string[]): Promise<{ process: ChildProcess; address: string; temporary: string }> {
	const temporary = join(folder, 'temporary');
	await mkdir(temporary);
	const { CI, ...environment } = process.env;
	const child = spawn(process.execPath, ['dist/cli/start.js', ...given], {
		...{ cwd: ROOT, detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
		env: { ...environment, TMPDIR: temporary },
	});
	const address = await new Promise<string>((resolve, reject) => {
		let said = '';
		child.stderr?.on('data', (part) => {
			said += part;
			const found = /open at (\S+)\n/.exec(said)?.[1];
			if (found) resolve(found);
		});
		child.once('exit', () => reject(new Error(`It ended: ${said}`)));
	});
	return { process: child, address, temporary };
}

/** Stops it as a terminal does, and sees that nothing of it is left. */
async function stop(
	{ process: child, address, temporary }: Awaited<ReturnType<typeof startProcess>>,
	signal: NodeJS.Signals,
): Promise<void> {
	const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
	process.kill(-Number(child.pid), signal);
	expect(await ended).toBe(0);
	expect(() => process.kill(-Number(child.pid), 0)).toThrow('ESRCH');
	expect(await readdir(temporary)).toEqual([]);
	const again = createServer();
	await new Promise<void>((resolve, reject) => {
		again.once('error', reject);
		again.listen(Number(new URL(address).port), '127.0.0.1', resolve);
	});
	await new Promise((resolve) => again.close(resolve));
}

test.runIf(existsSync(join(ROOT, 'dist/cli/start.js'))).each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
	'after %s no process, no temporary file and no taken port is left, and all that was typed is in the file',
	async (signal) => {
		const path = join(folder, 'mine.xlsx');
		await copyFile(join(ROOT, 'test/reports/ayrshire-2019-20.xlsx'), path);
		const started = await startProcess([path, '--in-place', '--port', '4900']);
		const { origin } = new URL(started.address);
		const api = `${origin}/api/${Folder.idOf('mine.xlsx')}`;
		const { workbook } = (await (await fetch(`${api}/workbook`)).json()) as { workbook: { sheetOrder: string[] } };
		const mutation = {
			id: 'sheet.mutation.set-range-values',
			params: { subUnitId: workbook.sheetOrder[0], cellValue: { 40: { 0: { v: 'typed last', t: 1 } } } },
		};
		const post = {
			method: 'POST',
			headers: { 'content-type': 'application/json', origin },
			body: JSON.stringify({ mutations: [mutation] }),
		};
		expect((await fetch(`${api}/mutations`, post)).status).toBe(200);
		// Another request is under way when it is stopped.
		const cut = fetch(`${origin}/spreadsheets/d/${Folder.idOf('mine.xlsx')}/export?format=xlsx`).then((response) => response.arrayBuffer());
		cut.catch(() => {});
		await stop(started, signal);
		expect(await readdir(folder)).toEqual(['mine.xlsx', 'temporary']);
		expect((await readSpreadsheet(await readFile(path), 'id', 'mine.xlsx')).sheets[0]?.cell(40, 0).value).toBe('typed last');
	},
);

test.runIf(existsSync(join(ROOT, 'dist/cli/start.js')))('the copies of the examples go with the process', async () => {
	const started = await startProcess(['--port', '4900']);
	expect((await fetch(started.address)).status).toBe(200);
	expect((await readdir(started.temporary)).map((name) => name.slice(0, 13))).toEqual(['imc-workspace']);
	await stop(started, 'SIGINT');
});

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 180_000 });

const ROOT = resolve(import.meta.dirname, '../..');
let started: ChildProcess | undefined;

/** `npm start -- --browser` once it is built, until it waits for Ctrl-C. */
async function start(environment: Readonly<Record<string, string>>): Promise<{ said: string; stop: () => Promise<number | null> }> {
	const { CI: _, ...own } = process.env;
	const child = spawn(process.execPath, [join(ROOT, 'dist/cli/start.js'), '--browser'], { cwd: ROOT, env: { ...own, ...environment } });
	started = child;
	let said = '';
	const ended = new Promise<number | null>((done) => child.once('exit', done));
	await new Promise<void>((done) => {
		child.once('exit', () => done());
		child.stderr.on('data', (part) => {
			said += part;
			if (said.includes('Press Ctrl-C')) done();
		});
	});
	return {
		said,
		stop: () => {
			child.kill('SIGINT');
			return ended;
		},
	};
}

afterEach(() => {
	started?.kill('SIGKILL');
});

test('opens Chromium with the extension, and leaves nothing behind', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'imc-start-'));
	try {
		const { said, stop } = await start({ IMC_HEADLESS: '1', TMPDIR: folder });
		expect(said).toContain('press the button of IMC Monitor in the toolbar');
		expect(readdirSync(folder).filter((name) => name.startsWith('imc-browser-'))).toHaveLength(1);
		expect(await stop()).toBe(0);
		expect(readdirSync(folder).filter((name) => name.startsWith('imc-'))).toEqual([]);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});

/** Without the extension, the workspace is served as ever. */
async function expectSaidOnce(sentence: string, environment: Readonly<Record<string, string>>): Promise<void> {
	const { said, stop } = await start(environment);
	expect(said.split('\n').filter((line) => line.includes(sentence))).toHaveLength(1);
	const address = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(said)?.[0] ?? '';
	expect((await fetch(address)).status).toBe(200);
	expect(await stop()).toBe(0);
}

test('says so in one line where there is no browser, and serves the workspace all the same', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'imc-no-browser-'));
	try {
		symlinkSync('/bin/sh', join(folder, 'sh'));
		await expectSaidOnce('Chromium or Chrome', { PATH: folder, CHROMIUM: '' });
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test.runIf(process.platform === 'linux')('says so in one line where there is no screen, and serves the workspace all the same', () =>
	expectSaidOnce('There is no screen here', { DISPLAY: '', WAYLAND_DISPLAY: '' }),
);

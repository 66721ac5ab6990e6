import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
const PATH = `${resolve(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;

/**
 * Runs a program of this checkout (`tsc`, `biome`, …) from its root.
 *
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ isQuiet?: boolean, folder?: string, environment?: Record<string, string> }} options `isQuiet` keeps what it says
 *   back, and tells it where the program fails.
 * @returns {Promise<number>} its exit status
 */
export function run(program, parameters, { isQuiet = false, folder = ROOT, environment = {} } = {}) {
	return new Promise((done, fail) => {
		const child = spawn(program, parameters, {
			cwd: folder,
			env: { ...process.env, PATH, ...environment },
			stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
			shell: process.platform === 'win32',
		});
		const said = [];
		child.stdout?.on('data', (part) => said.push(part));
		child.stderr?.on('data', (part) => said.push(part));
		child.on('error', fail);
		child.on('close', (status, signal) => {
			if (isQuiet && status !== 0) process.stderr.write(Buffer.concat(said));
			done(signal ? 130 : (status ?? 1));
		});
	});
}

/** As `run`; ends this process where the program fails. */
export async function runOrEnd(program, parameters, options) {
	const status = await run(program, parameters, options);
	if (status !== 0) process.exit(status);
}

/**
 * Runs several things at a time, as many as there are cores; all of them, whatever comes of the first.
 *
 * @param {readonly { name: string, run: () => Promise<number> }[]} tasks the longest first
 * @returns {Promise<readonly string[]>} names of those that failed
 */
export async function runSideBySide(tasks, most) {
	const waiting = [...tasks];
	const failed = [];
	const lane = async () => {
		for (let task = waiting.shift(); task; task = waiting.shift()) {
			const start = performance.now();
			const status = await task.run();
			console.log(`${status === 0 ? '✓' : '✗'} ${task.name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
			if (status !== 0) failed.push(task.name);
		}
	};
	await Promise.all(Array.from({ length: Math.max(1, most) }, lane));
	return failed;
}

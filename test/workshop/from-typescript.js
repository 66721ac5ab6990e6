import { basename, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { ROOT, run } from './run.js';

/** Packages are read from `node_modules`, what is this project's goes into one script. */
const isPackage = (id) => !/^[.#\0/]|^[A-Za-z]:/.test(id);

/**
 * Bundles a script that is written in TypeScript and runs it.
 *
 * @param {string} entry `test/bench/index.ts`
 * @returns {Promise<number>} its exit status
 */
export async function runTypeScript(entry, parameters = [], { nodeOptions = [] } = {}) {
	const name = entry.replace(/\.ts$/, '').replaceAll('/', '-');
	const folder = resolve(ROOT, 'dist/scripts', name);
	const bundle = await rolldown({ input: resolve(ROOT, entry), cwd: ROOT, platform: 'node', external: isPackage, logLevel: 'silent' });
	await bundle.write({ dir: folder, format: 'esm', cleanDir: true });
	await bundle.close();
	return run(process.execPath, [...nodeOptions, resolve(folder, `${basename(entry, '.ts')}.js`), ...parameters]);
}

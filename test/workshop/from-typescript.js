import { basename, dirname, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { ROOT, run } from './run.js';

/** Packages are read from `node_modules`, what is this project's goes into one script. */
const isPackage = (id) => !/^[.#\0/]|^[A-Za-z]:/.test(id);

/** Each module knows its own place in the checkout, not that of the bundle. */
const ownPlaces = {
	name: 'own-places',
	transform: (code, id) => code.replaceAll('import.meta.dirname', () => JSON.stringify(dirname(id))),
};

/**
 * Bundles a script that is written in TypeScript and runs it.
 *
 * @param {string} entry `test/bench/index.ts`
 * @returns {Promise<number>} its exit status
 */
export async function runTypeScript(entry, parameters = [], { nodeOptions = [] } = {}) {
	const name = entry.replace(/\.ts$/, '').replaceAll('/', '-');
	const folder = resolve(ROOT, 'dist/scripts', name);
	const input = resolve(ROOT, entry);
	const bundle = await rolldown({ input, cwd: ROOT, platform: 'node', external: isPackage, plugins: [ownPlaces], logLevel: 'silent' });
	await bundle.write({ dir: folder, format: 'esm', cleanDir: true });
	await bundle.close();
	return run(process.execPath, [...nodeOptions, resolve(folder, `${basename(entry, '.ts')}.js`), ...parameters]);
}

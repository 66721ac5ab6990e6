import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../apps-script/script-host.ts';

/** The add-on as clasp would push it. */
export interface Bundle {
	readonly code: string;
	readonly htmlFiles: ReadonlyMap<string, string>;
	readonly manifest: Manifest;
}

/** @throws Error where the add-on has not been built */
export function readBundle(folder: string): Bundle {
	const read = (name: string) => readFileSync(join(folder, name), 'utf8');
	try {
		const htmlFiles = readdirSync(folder).filter((name) => name.endsWith('.html'));
		return {
			code: read('Code.js'),
			htmlFiles: new Map(htmlFiles.map((name) => [name.slice(0, -5), read(name)])),
			manifest: JSON.parse(read('appsscript.json')) as Manifest,
		};
	} catch (error) {
		throw new Error(`There is no built add-on in ${folder}. Run npm run build first.`, { cause: error });
	}
}

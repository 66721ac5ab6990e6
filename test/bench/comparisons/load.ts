import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Search } from '../text-rivals.ts';

/** What the bench uses of tableschema. */
interface Tableschema {
	readonly Schema: { load(descriptor: object): Promise<{ castRow(row: readonly unknown[]): unknown }> };
}

// Installed beside this file by `npm run bench` alone.
const from = createRequire(resolve('test/bench/comparisons/package.json'));

/** It brings old packages along. */
export function loadTableschema(): Tableschema {
	return from('tableschema') as Tableschema;
}

export async function loadApproxStringMatch(): Promise<Search> {
	const { default: search } = (await import(pathToFileURL(from.resolve('approx-string-match')).href)) as { default: Search };
	return search;
}

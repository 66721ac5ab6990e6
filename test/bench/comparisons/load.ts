import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** What the bench uses of tableschema. */
interface Tableschema {
	readonly Schema: { load(descriptor: object): Promise<{ castRow(row: readonly unknown[]): unknown }> };
}

/** Installed beside this file by `npm run bench` alone: it brings old packages along. */
export function loadTableschema(): Tableschema {
	return createRequire(resolve('test/bench/comparisons/package.json'))('tableschema') as Tableschema;
}

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Recording } from './standing.ts';

const BEGIN = '<!-- conformance: written by `npm run conformance` -->';
const END = '<!-- end of conformance -->';

/** What was recorded at Google, the newest first. `root` is the repository's folder. */
export function readRecordings(root: string): Recording[] {
	const folder = resolve(root, 'test/workspace/conformance/recordings');
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.map((name) => JSON.parse(readFileSync(resolve(folder, name), 'utf8')) as Recording)
		.sort((one, other) => other.recordedOn.localeCompare(one.recordedOn));
}

/** The add-on's README, with the table where it stands. */
export function readmeWith(root: string, table: string): { readonly before: string; readonly after: string; readonly save: () => void } {
	const path = resolve(root, 'sheets-addon/README.md');
	const before = readFileSync(path, 'utf8');
	const [head, rest] = before.split(BEGIN);
	const tail = rest?.split(END)[1];
	if (head === undefined || tail === undefined) throw new Error(`The README of the add-on has no place for the table: ${BEGIN}`);
	const after = `${head}${BEGIN}\n\n${table}\n\n${END}${tail}`;
	return { before, after, save: () => writeFileSync(path, after) };
}

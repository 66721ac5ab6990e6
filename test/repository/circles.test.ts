import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const files = execFileSync('git', ['ls-files', '-z', 'core', 'sheets-addon', 'extension', 'test'], { cwd: ROOT, encoding: 'utf8' })
	.split('\0')
	.filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\/test\//.test(path));
const known = new Set(files);
const { imports: doors } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { imports: Readonly<Record<string, string>> };
const IMPORT = /^(?:import|export)(\s+type)?\b([^;'"]*?)from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|^import\s*'([^']+)'/gm;

/** The most files of one circle of imports, those for types among them: a list of words with its four languages. */
const MOST_BY_TYPE = 5;

/** What each file imports: all of it, or what is there when it runs. */
function imported(isWithTypes: boolean): ReadonlyMap<string, readonly string[]> {
	return new Map(
		files.map((file) => {
			const found = new Set<string>();
			for (const [, isType, clause = '', from, later, bare] of readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)) {
				const path = from ?? later ?? bare ?? '';
				const target = path.startsWith('.') ? posix.join(posix.dirname(file), path) : doors[path]?.slice('./'.length);
				if (target !== undefined && known.has(target) && (isWithTypes || !(isType || hasTypesAlone(clause)))) found.add(target);
			}
			return [file, [...found]] as const;
		}),
	);
}

function hasTypesAlone(clause: string): boolean {
	const [, names] = /^\s*\{([^}]*)\}\s*$/.exec(clause) ?? [];
	return Boolean(names?.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type ')));
}

/** Groups of files that each lead to all others of the group (Tarjan, Depth-first search and linear graph algorithms, 1972). */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
	const found: string[][] = [];
	const order = new Map<string, number>();
	const lowest = new Map<string, number>();
	const path: string[] = [];
	const visit = (file: string): void => {
		order.set(file, order.size);
		lowest.set(file, order.size - 1);
		path.push(file);
		for (const next of graph.get(file) ?? []) {
			if (!order.has(next)) visit(next);
			if (path.includes(next)) lowest.set(file, Math.min(lowest.get(file) ?? 0, lowest.get(next) ?? 0));
		}
		if (lowest.get(file) !== order.get(file)) return;
		const group = path.splice(path.indexOf(file));
		if (group.length > 1 || graph.get(file)?.includes(file)) found.push(group.sort());
	};
	for (const file of graph.keys()) if (!order.has(file)) visit(file);
	return found;
}

test('no file imports itself by way of others', () => {
	expect(circles(imported(false))).toEqual([]);
});

test('no more than a few files hold on to each other by their types', () => {
	expect(circles(imported(true)).filter(({ length }) => length > MOST_BY_TYPE)).toEqual([]);
});

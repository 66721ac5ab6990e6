import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const sources = files.filter((path) => /\.tsx?$/.test(path));

test('the top-level source folders are core, sheets-addon, extension and test', () => {
	const folders = new Set(files.filter((path) => path.includes('/') && !path.startsWith('.')).map((path) => path.split('/')[0]));
	for (const folder of folders) expect(['core', 'sheets-addon', 'extension', 'test']).toContain(folder);
});

test('only core/zod.ts imports zod', () => {
	for (const path of sources.filter((path) => path !== 'core/zod.ts'))
		expect(read(path), path).not.toMatch(/^(?:import|export) .*from 'zod/m);
});

test('core imports no host, and no host imports another', () => {
	const foreign: Record<string, RegExp> = {
		core: /from '[^']*\/(?:sheets-addon|extension|test)\//,
		'sheets-addon': /from '[^']*\/(?:core|extension|test)\//,
		extension: /from '[^']*\/(?:core|sheets-addon|test)\//,
	};
	for (const path of sources) {
		const pattern = foreign[path.split('/')[0] ?? ''];
		if (pattern && !/\.test\.tsx?$|\/test\//.test(path)) expect(read(path), path).not.toMatch(pattern);
	}
});

test('core has no clock and no randomness (that it knows no host, its types say: no DOM, no Node)', () => {
	for (const path of sources.filter((path) => path.startsWith('core/') && !path.startsWith('core/cli/') && !/\.test\.ts$/.test(path))) {
		expect(read(path), path).not.toMatch(/\bDate\.now\(|new Date\(\)|Math\.random\(/);
	}
});

test('nothing puts text into a page as HTML', () => {
	for (const path of sources.filter((path) => !/(?:^|\/)test\/|\.test\.tsx?$/.test(path))) {
		expect(read(path), path).not.toMatch(/\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML/);
	}
});

test('names say what they hold', () => {
	for (const path of files) expect(path).not.toMatch(/(?:^|\/)(?:utils?|helpers?|common|misc|manager)(?:[/.-]|$)/);
});

test('a check becomes words in core/view alone', () => {
	/** What describes rules and not a check, asks of it in words of its own, or marks cells and remembers a look without a word. */
	const others = [
		'core/cli/rules-command.ts',
		'core/present/brief/questions.ts',
		'core/present/own/look.ts',
		'sheets-addon/server/marked-cells.ts',
	];
	const words = /\bdescribeFinding\(|\bwords\.(?:verdicts|bands|resultKinds|reachedOf|whyNotCountable)\b|\bwords\.kinds\[|\bkindOf\(/;
	for (const path of sources.filter((path) => /^(?:core|sheets-addon|extension)\//.test(path) && !/\/test\/|\.test\.tsx?$/.test(path))) {
		if (/^core\/(?:view|locales|score|review|rule|rules)\//.test(path) || others.includes(path)) continue;
		expect(read(path), path).not.toMatch(words);
	}
});

test('the colours of bands and findings stand in core/view/looks.ts alone', () => {
	const colours = [...new Set(read('core/view/looks.ts').match(/#[\da-f]{6}/g))];
	expect(colours.length).toBeGreaterThan(15);
	for (const path of sources.filter((path) => /^(?:core|sheets-addon|extension)\//.test(path) && !/\/test\/|\.test\.tsx?$/.test(path))) {
		// Badges of members' notes, in the pages of others, have colours of their own.
		if (path === 'core/view/looks.ts' || path.startsWith('extension/page/')) continue;
		for (const colour of colours) expect(read(path).toLowerCase(), path).not.toContain(colour);
	}
});

test('values come into a sentence by fill alone', () => {
	for (const path of sources.filter((path) => path !== 'core/locales/fill.ts' && !/\.test\.tsx?$/.test(path))) {
		expect(read(path), path).not.toMatch(/\.replace(?:All)?\(\s*(['"`])\{\w+\}\1|\.replace\(\/\\\{\(\\w\+\)\\\}\//);
	}
});

test('the languages are listed in core/locales/languages.ts alone', () => {
	for (const path of files.filter((path) => /\.[jt]sx?$/.test(path) && path !== 'core/locales/languages.ts')) {
		expect(read(path), path).not.toMatch(/(?:['"`](?:en|fr|uk|ro)['"`],\s*){2}['"`](?:en|fr|uk|ro)['"`]/);
	}
});

test('a rule keeps no count of what passed: a judge is told of each thing', () => {
	for (const path of sources.filter((path) => path.startsWith('core/rules/')))
		expect(read(path), path).not.toMatch(/\bjudge\.(?:pass|withhold)\(\w*(?:passed|withheld)\b/);
});
